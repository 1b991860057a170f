// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/drafts/draftoutcome.h"

#include "ui/texts/dates.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr std::array outcomes{Outcome::Accepted, Outcome::Refused, Outcome::NotSent,
                              Outcome::Unknown, Outcome::Cancelled};

/// The translation context of this file.
struct DraftOutcome
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::DraftOutcome)
};

QCoro::Task<BatchId> findBatch(Archive *archive, DraftSent sent, QPointer<QObject> asker)
{
    SendFilter filter;
    filter.cloud = CloudKind::Alibaba;
    filter.from = sent.when.addSecs(-1); // the ledger may keep less of a second
    qint64 after = 0;
    for (bool more = true; more;) {
        auto asked = archive->page(filter, after, pageSize);
        const Result<SendPage> page = co_await asked;
        if (!asker || !page || page->sends.isEmpty())
            break;
        for (const Send &send : page->sends) {
            if (send.manifest.fingerprint() == sent.fingerprint)
                co_return BatchId(send.batch);
        }
        after = page->sends.constLast().number;
        more = page->more;
    }
    co_return BatchId();
}

QString waysText(const Tally &tally)
{
    QStringList ways;
    for (const Outcome outcome : outcomes) {
        if (const int count = tally.of(outcome); count > 0)
            ways.append(DraftOutcome::tr("%1: %2").arg(outcomeWord(outcome)).arg(count));
    }
    if (tally.waiting > 0)
        ways.append(DraftOutcome::tr("not sent yet: %1").arg(tally.waiting));
    return ways.join(u", "_s);
}

} // namespace

QCoro::Task<std::optional<SentOutcome>> findOutcome(Archive *archive, DraftSent sent,
                                                    QPointer<QObject> asker)
{
    SentOutcome outcome;
    outcome.batch = sent.batch;
    if (outcome.batch.isEmpty()) {
        auto looked = findBatch(archive, sent, asker);
        outcome.batch = co_await looked;
    }
    if (!asker || outcome.batch.isEmpty())
        co_return std::nullopt;
    SendFilter filter;
    filter.batch = outcome.batch;
    auto counted = archive->count(filter);
    const Result<qint64> all = co_await counted;
    if (!asker || !all || *all == 0)
        co_return std::nullopt;
    for (const Outcome kind : outcomes) {
        filter.outcome = kind;
        auto asked = archive->count(filter);
        const Result<qint64> count = co_await asked;
        if (!asker || !count)
            co_return std::nullopt;
        outcome.tally.of(kind) = int(*count);
    }
    outcome.tally.waiting = int(*all) - outcome.tally.done();
    const std::optional<SentOutcome> found = outcome;
    co_return found;
}

QString sentMark(const DraftSent &sent)
{
    return DraftOutcome::tr("Sent %1").arg(momentText(sent.when));
}

QString outcomeSentence(const DraftSent &sent, const SentOutcome &outcome)
{
    const Tally &tally = outcome.tally;
    const QString when = momentText(sent.when);
    QString sentence;
    if (tally.waiting == tally.total())
        sentence = DraftOutcome::tr("Confirmed at %1, and not sent yet: it waits in the Outbox.")
                       .arg(when);
    else if (tally.accepted == tally.total())
        sentence = DraftOutcome::tr("Sent at %1 – accepted.").arg(when);
    else
        sentence = DraftOutcome::tr("Sent at %1 – %2.").arg(when, waysText(tally));
    if (sent.isChanged)
        sentence = DraftOutcome::tr("%1 What stands here was changed since.").arg(sentence);
    return sentence;
}

} // namespace herald::ui
