// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <functional>
#include <optional>

class QStackedWidget;

namespace herald::ui {

class EmptyState;
class InlineMessage;
class RecordFilters;
class RecordsPane;
class ResendFooter;
class ReviewCard;
class SendStrip;

/// Huawei Cloud Workspace, `SendAuthorizationMail`: choose an app group, tick mail records, review
/// and send them again, one record a request. One batch of this page at a time.
class ResendPage final : public Page
{
    Q_OBJECT

public:
    explicit ResendPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Resend"); }
    void activate() override;
    /// Chooses the app group of these records and ticks them, beside what is ticked there already.
    /// A review that is open ends.
    void useDraft(const MailResend &resend);

signals:
    void addProfileRequested(herald::CloudKind cloud);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Words = std::function<QString()>; ///< asked again when the language changes

    void buildLayout();
    void connectParts();
    void addShortcuts();
    void retranslate();
    void followProfile();
    void chooseAppGroup(const AppGroupId &id);
    void refresh();
    void showCount();
    void say(Ink meaning, Words words);
    void review();
    [[nodiscard]] bool explainsWhatIsMissing();
    void keepEditing();
    void send();
    void takeBatch(const Result<BatchId> &batch);
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool isReviewing() const;

    Services &m_services;
    std::optional<Profile> m_profile;
    QList<Manifest> m_manifests; ///< what the review shows; only this is sent
    int m_sentBefore = 0;        ///< of them
    bool m_isSubmitting = false;
    int m_saidAtTicked = 0; ///< what was ticked when the message was said
    Words m_words;
    Ink m_meaning = Ink::Info;
    QStackedWidget *m_stack;
    EmptyState *m_noProfile;
    QWidget *m_work;
    RecordFilters *m_filters;
    RecordsPane *m_pane;
    InlineMessage *m_message;
    ResendFooter *m_footer;
    ReviewCard *m_card;
    SendStrip *m_strip;
};

} // namespace herald::ui
