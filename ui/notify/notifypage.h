// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "ui/notify/notifyreview.h"
#include "ui/services.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace herald::ui {

class DraftKeeper;
class EmptyState;
class MergeFreezer;
class MergeReview;
class NotifyEditor;
class SendStrip;

/// Alibaba Cloud SOAR, `RunNotifyComponentWithEmail`: form, review, and the send's outcome. One
/// batch of this page at a time; what was typed stays until the person clears it. With a table
/// each of its rows is one mail of the batch.
class NotifyPage final : public Page
{
    Q_OBJECT

public:
    explicit NotifyPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    /// Fills the form in; what stood there can be put back. A review that is open ends.
    void useDraft(const Notification &notification);

signals:
    void addProfileRequested(herald::CloudKind cloud);
    void profileRequested(const herald::ProfileId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void showReview();
    void followProfile();
    void ask();
    void addTitleActions();
    void review();
    void tryFirstRow();
    [[nodiscard]] std::optional<QUrl> endpoint();
    void openReview(const QList<Manifest> &manifests, bool isTrial);
    void keepEditing();
    void send();
    QCoro::Task<void> handOver();
    void takeBatch(const Result<BatchId> &batch);
    void noticeEnd(const BatchId &batch);
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool mayReview();
    [[nodiscard]] bool isReviewing() const;

    Services &m_services;
    std::optional<Profile> m_profile;
    QList<Manifest> m_manifests; ///< what the review shows; only these are sent
    ReviewNames m_names;
    bool m_isSubmitting = false;
    bool m_isTrial = false; ///< the review is of a table's first row, to the person's own address
    QStackedWidget *m_stack;
    EmptyState *m_noProfile;
    NotifyEditor *m_editor;
    DraftKeeper *m_keeper;
    MergeFreezer *m_freezer;
    MergeReview *m_merge;
    ReviewCard *m_card;
    PastFinder *m_past;
    SendStrip *m_strip;
    QPushButton *m_mergeButton;
};

} // namespace herald::ui
