// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/journal.h"

#include "app/ledger/intake.h"
#include "app/ledger/migration.h"
#include "app/ledger/rows.h"
#include "app/ledger/schema.h"
#include "app/ledger/storageerror.h"
#include "app/ledger/verdictjson.h"
#include "app/ledger/words.h"

#include <QCoreApplication>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// The only verdicts after which a send may wait again.
bool certainlyNotSent(const Verdict &verdict)
{
    return verdict.outcome == Outcome::NotSent ||
           (verdict.outcome == Outcome::Refused && verdict.mayRepeat);
}

QString ownerWord()
{
    return QString::number(QCoreApplication::applicationPid());
}

/// Nothing leaves `done`: what changed no row has ended already.
Result<void> wasWaitingOrOut(const SendId &id, const Result<int> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 1)
        return {};
    return storageFailure(u"ended"_s,
                          u"the send %1 has ended already, or there is none"_s.arg(id.text()));
}

} // namespace

Journal::Journal(LedgerPlace place, const Clock &clock, LedgerLimits limits)
    : m_place(std::move(place))
    , m_clock(clock)
    , m_limits(limits)
    , m_db(m_place.file)
{}

Result<void> Journal::open()
{
    if (const Result<void> finished = finishSettingAside(m_place.file); !finished)
        return finished;
    if (const Result<void> prepared = preparePlace(m_place.file); !prepared)
        return prepared;
    Result<void> ready = m_db.open(Connection::Mode::ReadWrite, m_limits);
    if (ready)
        ready = bringUpToDate(m_db, m_clock.utcNow());
    if (!ready)
        m_db.close();
    closeToOthers(m_place.file);
    return ready;
}

void Journal::close()
{
    if (m_origin && isOurs()) {
        if (const Result<qint64> entries = countEntries(m_db); entries)
            writeMark(m_place, m_origin->installation,
                      {m_origin->folder, m_origin->generation, *entries});
    }
    m_origin.reset();
    m_db.close();
}

Result<void> Journal::begin()
{
    const Result<void> begun = m_db.run(u"BEGIN IMMEDIATE"_s);
    if (!begun || !m_origin)
        return begun;
    Result<void> ours = isOurs();
    if (!ours)
        rollback();
    return ours;
}

/// Whoever recovers the ledger counts its generation on.
Result<void> Journal::isOurs()
{
    const Result<QVariant> now = m_db.value(u"SELECT value FROM meta WHERE key = 'generation'"_s);
    if (!now)
        return tl::unexpected(now.error());
    if (now->toLongLong() == m_origin->generation)
        return {};
    return storageFailure(u"owner"_s, u"another Herald has taken %1 over"_s.arg(m_place.file));
}

Result<void> Journal::commit()
{
    const Result<void> done = m_db.run(u"COMMIT"_s);
    if (!done)
        rollback();
    return done;
}

void Journal::rollback()
{
    // fails when SQLite has already rolled back by itself, which is what is wanted
    const Result<void> undone = m_db.run(u"ROLLBACK"_s);
    Q_UNUSED(undone)
}

Result<QList<Send>> Journal::enqueue(const Batch &batch, QList<Send> sends)
{
    if (const Result<void> room = haveRoom(m_place.file, m_limits.freeSpace); !room)
        return tl::unexpected(room.error());
    if (sends.isEmpty())
        return storageFailure({}, u"a batch has at least one send"_s);
    Intake intake(m_db);
    if (const Result<void> written = intake.add(batch); !written)
        return tl::unexpected(written.error());
    for (Send &send : sends) {
        if (const Result<void> written = intake.add(batch, send); !written)
            return tl::unexpected(written.error());
    }
    return sends;
}

Result<QList<Send>> Journal::waiting(const BatchId &batch, qint64 after, int limit)
{
    Result<QSqlQuery> rows =
        m_db.query(selectSends() % " WHERE s.batch = ? AND s.number > ? AND s.state = 'waiting'"
                                   " ORDER BY s.number LIMIT ?"_L1,
                   {batch.text(), after, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Send> sends;
    while (rows->next()) {
        const std::optional<Send> send = sendFrom(*rows);
        if (!send)
            return storageFailure(u"unreadable"_s,
                                  u"the send %1 cannot be read"_s.arg(sendIdOf(*rows)));
        sends.append(*send);
    }
    if (const Result<void> end = m_db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return sends;
}

Result<void> Journal::setHold(const QList<BatchId> &batches, Hold hold,
                              const std::optional<QDateTime> &until)
{
    for (const BatchId &batch : batches) {
        const QVariant holdUntil = hold == Hold::Counting ? bound(until) : QVariant();
        const QVariant now = bound(m_clock.utcNow());
        const Result<void> set =
            hold == Hold::None
                ? m_db.runOnce(u"UPDATE batch SET hold = ?, hold_until = ?, released = ?"
                               " WHERE id = ?"_s,
                               {word(hold), holdUntil, now, batch.text()},
                               u"there is no batch %1"_s.arg(batch.text()))
                : m_db.runOnce(u"UPDATE batch SET hold = ?, hold_until = ? WHERE id = ?"_s,
                               {word(hold), holdUntil, batch.text()},
                               u"there is no batch %1"_s.arg(batch.text()));
        if (!set)
            return set;
    }
    return {};
}

Result<int> Journal::cancelWaiting(const BatchId &batch)
{
    Verdict cancelled;
    cancelled.outcome = Outcome::Cancelled;
    return m_db.change(u"UPDATE send SET state = 'done', outcome = 'cancelled', verdict = ?,"
                       " changed = ? WHERE batch = ? AND state = 'waiting'"_s,
                       {toJson(cancelled), bound(m_clock.utcNow()), batch.text()});
}

Result<bool> Journal::claim(const SendId &id, const Attempt &attempt)
{
    const Result<int> claimed = m_db.change(
        u"UPDATE send SET state = 'on-the-wire', attempts = max(attempts, ?), changed = ?,"
        " owner = ? WHERE id = ? AND state = 'waiting'"
        " AND EXISTS (SELECT 1 FROM batch WHERE batch.id = send.batch AND hold = 'none')"_s,
        {attempt.number, bound(m_clock.utcNow()), ownerWord(), id.text()});
    if (!claimed)
        return tl::unexpected(claimed.error());
    if (*claimed == 0)
        return false;
    if (const Result<void> written = writeAttempt(id, attempt); !written)
        return tl::unexpected(written.error());
    return true;
}

Result<void> Journal::settle(const SendId &id, const Attempt &attempt)
{
    const Verdict &verdict = attempt.verdict;
    const bool begun = attempt.began.isValid();
    const Result<int> settled =
        m_db.change(u"UPDATE send SET state = 'done', outcome = ?, verdict = ?, request_id = ?,"
                    " attempts = max(attempts, ?), changed = ? WHERE id = ? AND state <> 'done'"_s,
                    {word(verdict.outcome), toJson(verdict), bound(verdict.requestId),
                     begun ? attempt.number : 0, bound(m_clock.utcNow()), id.text()});
    if (const Result<void> done = wasWaitingOrOut(id, settled); !done || !begun)
        return done;
    return writeAttempt(id, attempt);
}

Result<void> Journal::putBack(const SendId &id, const Attempt &attempt)
{
    if (!certainlyNotSent(attempt.verdict))
        return storageFailure(
            {}, u"the send %1 may have gone out: it cannot wait again"_s.arg(id.text()));
    const Result<int> back =
        m_db.change(u"UPDATE send SET state = 'waiting', verdict = ?, attempts = max(attempts, ?),"
                    " changed = ?, owner = '' WHERE id = ? AND state <> 'done'"_s,
                    {toJson(attempt.verdict), attempt.number, bound(m_clock.utcNow()), id.text()});
    if (const Result<void> done = wasWaitingOrOut(id, back); !done)
        return done;
    return writeAttempt(id, attempt);
}

Result<void> Journal::decide(const SendId &id, const Settlement &settlement)
{
    if (settlement.decision == Decision::SendAgain)
        return storageFailure({}, u"sending again needs the new send"_s);
    return writeDecision(id, settlement);
}

Result<Send> Journal::decideAgain(const SendId &id, const Settlement &settlement,
                                  const Batch &batch, const Send &send)
{
    Settlement again = settlement;
    again.decision = Decision::SendAgain;
    again.again = send.id;
    Send linked = send;
    linked.origin = id;
    if (const Result<void> written = writeDecision(id, again); !written)
        return tl::unexpected(written.error());
    const Result<QList<Send>> sends = enqueue(batch, {linked});
    if (!sends)
        return tl::unexpected(sends.error());
    return sends->first();
}

Result<qint64> Journal::numberOf(const SendId &id)
{
    const Result<QVariant> number =
        m_db.value(u"SELECT number FROM send WHERE id = ?"_s, {id.text()});
    if (!number)
        return tl::unexpected(number.error());
    if (!number->isValid())
        return storageFailure({}, u"there is no send %1"_s.arg(id.text()));
    return number->toLongLong();
}

Result<void> Journal::writeAttempt(const SendId &id, const Attempt &attempt)
{
    // what an attempt said when it went on the wire stays
    return m_db.run(
        u"INSERT INTO attempt"
        " (send, number, began, on_the_wire, ended, request, answer, verdict)"
        " VALUES ((SELECT number FROM send WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (send, number) DO UPDATE SET"
        " on_the_wire = coalesce(excluded.on_the_wire, on_the_wire), ended = excluded.ended,"
        " request = CASE WHEN length(excluded.request) > 0 THEN excluded.request ELSE request END,"
        " answer = excluded.answer, verdict = excluded.verdict"_s,
        {id.text(), attempt.number, bound(attempt.began), bound(attempt.onTheWire),
         bound(attempt.ended), bound(attempt.request), bound(attempt.answer),
         attempt.ended ? QVariant(toJson(attempt.verdict)) : QVariant()});
}

Result<void> Journal::writeDecision(const SendId &id, const Settlement &settlement)
{
    const Result<qint64> number = numberOf(id);
    if (!number)
        return tl::unexpected(number.error());
    const QDateTime at = settlement.at.isValid() ? settlement.at : m_clock.utcNow();
    return m_db.run(u"INSERT INTO decision (send, at, who, decision, reason, evidence, again)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    {*number, bound(at), bound(settlement.who), word(settlement.decision),
                     bound(settlement.reason), bound(settlement.evidence),
                     bound(settlement.again.text())});
}

} // namespace herald
