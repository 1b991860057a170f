// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResendPage: from what is ticked to what became of it.
#include "ui/resend/resendpage.h"

#include "ui/resend/authorizations/authorizationreview.h"
#include "ui/resend/authorizations/authorizationspane.h"
#include "ui/resend/confirm/aftersending.h"
#include "ui/resend/recordfilters.h"
#include "ui/resend/recordspane.h"
#include "ui/resend/resendfooter.h"
#include "ui/resend/resendreview.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendstrip.h"

#include <QPushButton>
#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

bool ResendPage::explainsBusy()
{
    if (!isUnderWay())
        return false;
    const auto words = [] {
        return tr("A re-send of this page is under way. Wait for its outcome, or cancel it.");
    };
    say(Ink::Info, words);
    m_authorizations->say(words());
    return true;
}

bool ResendPage::explainsWhatIsMissing()
{
    if (explainsBusy())
        return true;
    if (!m_pane->hasSource()) {
        say(Ink::Caution, [] { return tr("Choose an app group first."); });
        m_filters->focusAppGroup();
        return true;
    }
    if (m_pane->tickedCount() == 0) {
        say(Ink::Caution, [] {
            return tr("Tick the records to send again first: click the box, or press Space.");
        });
        m_pane->focusTable();
        return true;
    }
    return false;
}

void ResendPage::review()
{
    if (m_stack->currentWidget() == m_work && !explainsWhatIsMissing())
        reviewRecords(m_pane->tickedRecords(), m_footer->perRequest(), 0);
}

std::optional<QUrl> ResendPage::endpoint()
{
    const Result<QUrl> endpoint = m_services.huawei.endpoint(*m_profile);
    if (endpoint)
        return *endpoint;
    say(Ink::Negative, [error = endpoint.error()] { return explainedText(error); });
    m_authorizations->say(explainedText(endpoint.error()));
    return std::nullopt;
}

void ResendPage::reviewRecords(const QList<MailRecord> &records, int perRequest,
                               int fromRefusedLists)
{
    const std::optional<QUrl> where = endpoint();
    if (!where)
        return;
    const QList<Manifest> manifests =
        freezeResends(*m_profile, *where, records,
                      m_footer->mailLanguage(m_services.session.language()), perRequest);
    const ResendHistory history{resentLately(manifests, m_pane->knownSends()), fromRefusedLists};
    showCard(manifests, [manifests, history] { return resendReview(manifests, history); });
}

void ResendPage::reviewAuthorizations(const QList<Authorization> &authorizations)
{
    if (explainsBusy())
        return;
    if (authorizations.isEmpty()) {
        m_authorizations->say(
            tr("Tick the authorisations to send by first: click the box, or press Space."));
        m_authorizations->focusTable();
        return;
    }
    const std::optional<QUrl> where = endpoint();
    if (!where)
        return;
    const QList<Manifest> manifests = freezeAuthorizations(
        *m_profile, *where, authorizations, m_footer->mailLanguage(m_services.session.language()));
    const AuthorizationHistory history{authorizedLately(manifests, m_pane->knownSends()),
                                       m_authorizations->countTold(authorizations)};
    showCard(manifests, [manifests, history] { return authorizationReview(manifests, history); });
}

/// Exactly those of the batch, whatever is ticked or loaded by now.
void ResendPage::reviewRetry(const Retry &retry)
{
    const bool isFree = m_profile && !isReviewing() && !explainsBusy();
    if (!isFree || retry.count() == 0)
        return;
    if (!retry.authorizations.isEmpty())
        return reviewAuthorizations(retry.authorizations);
    reviewRecords(retry.records, retry.oneByOne ? 1 : m_footer->perRequest(),
                  retry.fromRefusedLists);
}

void ResendPage::showCard(const QList<Manifest> &manifests, ReviewDesk::Words words)
{
    m_message->clear();
    m_footer->offerNewRecords(false);
    if (m_stack->currentWidget() != m_card)
        m_reviewedFrom = m_stack->currentWidget();
    m_desk->open(manifests, std::move(words));
    m_stack->setCurrentWidget(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void ResendPage::leaveReview()
{
    m_stack->setCurrentWidget(m_profile ? m_reviewedFrom : m_noProfile);
    if (m_reviewedFrom == m_authorizations)
        m_authorizations->focusTable();
    else
        m_footer->reviewButton()->setFocus(Qt::OtherFocusReason);
}

void ResendPage::takeBatch(const BatchId &batch)
{
    leaveReview();
    m_after->forget();
    m_pane->untickAll(); // the same ones again only by a decision of their own
    m_authorizations->untickAll();
    m_seen = m_pane->recentIds();
    m_strip->follow(batch);
}

void ResendPage::sayNotTaken(const Error &error)
{
    leaveReview();
    const auto words = [error]() -> QString {
        return outcomeText(Outcome::NotSent) + u'\n' + explainedText(error);
    };
    say(Ink::Negative, words);
    m_authorizations->say(words());
}

void ResendPage::noteFound(const Awaited &awaited)
{
    const auto *record = std::get_if<MailRecordId>(&awaited.sought.id);
    if (record && awaited.found)
        m_pane->noteConfirmed(*record, *awaited.found);
}

bool ResendPage::isUnderWay() const
{
    const OpenBatch *batch = m_services.delivery.batch(m_strip->batch());
    return m_desk->isSubmitting() || (batch && !batch->isDone());
}

bool ResendPage::isReviewing() const
{
    return m_stack->currentWidget() == m_card;
}

} // namespace herald::ui
