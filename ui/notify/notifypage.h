// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "ui/notify/notifyreview.h"
#include "ui/services.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace herald::ui {

class EmptyState;
class NotifyEditor;
class SendStrip;

/// Alibaba Cloud SOAR, `RunNotifyComponentWithEmail`: form, review, and the send's outcome. One
/// batch of this page at a time; what was typed stays until the person clears it.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void followProfile();
    void ask();
    void review();
    void keepEditing();
    void send();
    void takeBatch(const Result<BatchId> &batch);
    void noticeEnd(const BatchId &batch);
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool isReviewing() const;

    Services &m_services;
    std::optional<Profile> m_profile;
    Manifest m_manifest; ///< what the review shows; only this is sent
    ReviewNames m_names;
    bool m_isSubmitting = false;
    QStackedWidget *m_stack;
    EmptyState *m_noProfile;
    NotifyEditor *m_editor;
    ReviewCard *m_card;
    SendStrip *m_strip;
};

} // namespace herald::ui
