// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "ui/resend/files/recordfile.h"
#include "ui/resend/load/recordsscope.h"
#include "ui/resend/reviewdesk.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <functional>
#include <optional>

class QStackedWidget;

namespace herald::ui {

class AfterSending;
class AuthorizationsPane;
class EmptyState;
class InlineMessage;
class RecordFilters;
class RecordsPane;
class ResendFooter;
class SendStrip;
struct Awaited;
struct Retry;

/// Huawei Cloud Workspace: choose an app group, tick mail records, review and send them again
/// (`SendAuthorizationMail`); or, for people without a record, tick authorisations
/// (`SendAuthorizedMail`). Then look whether it arrived. One batch of this page at a time.
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
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Words = std::function<QString()>; ///< asked again when the language changes

    void buildLayout();
    void connectParts();
    void addShortcuts();
    void retranslate();
    void followProfile();
    void chooseScope(const RecordsScope &scope);
    void showFile(const RecordFile &file);
    void putEditsAside();
    void refresh();
    void showCount();
    void spareRoom();
    void say(Ink meaning, Words words);
    void review();
    void reviewRecords(const QList<MailRecord> &records, int perRequest, int fromRefusedLists);
    void reviewAuthorizations(const QList<Authorization> &authorizations);
    void reviewRetry(const Retry &retry);
    void showCard(const QList<Manifest> &manifests, ReviewDesk::Words words);
    [[nodiscard]] std::optional<QUrl> endpoint(); ///< says why there is none
    [[nodiscard]] bool explainsBusy();
    [[nodiscard]] bool explainsWhatIsMissing();
    void openAuthorizations();
    void closeAuthorizations();
    void leaveReview();
    void takeBatch(const BatchId &batch);
    void sayNotTaken(const Error &error);
    void noteFound(const Awaited &awaited);
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool isReviewing() const;

    Services &m_services;
    std::optional<Profile> m_profile;
    QSet<MailRecordId> m_seen;            ///< lately made records that were there before the batch
    std::optional<RecordFile> m_putAside; ///< with edits, while something else is shown
    int m_saidAtTicked = 0;               ///< what was ticked when the message was said
    Words m_words;
    Ink m_meaning = Ink::Info;
    QStackedWidget *m_stack;
    EmptyState *m_noProfile;
    QWidget *m_work;
    AuthorizationsPane *m_authorizations;
    QWidget *m_reviewedFrom; ///< where the review leads back to
    RecordFilters *m_filters;
    RecordsPane *m_pane;
    InlineMessage *m_message;
    ResendFooter *m_footer;
    ReviewCard *m_card;
    ReviewDesk *m_desk;
    SendStrip *m_strip;
    AfterSending *m_after;
};

} // namespace herald::ui
