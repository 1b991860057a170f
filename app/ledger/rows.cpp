// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/rows.h"

#include "app/ledger/verdictjson.h"
#include "app/ledger/words.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr auto batchColumns =
    "SELECT id, account, created, hold, hold_until, released FROM batch"_L1;

Batch batchFrom(const QSqlQuery &row)
{
    Batch batch;
    batch.id = BatchId(row.value(0).toString());
    batch.account = row.value(1).toString();
    batch.created = timeFrom(row.value(2));
    batch.hold = holdFrom(row.value(3).toString());
    batch.holdUntil = optionalTimeFrom(row.value(4));
    batch.released = optionalTimeFrom(row.value(5));
    return batch;
}

SendState stateFrom(const QString &state, const QString &hold)
{
    if (state == "done"_L1)
        return SendState::Done;
    if (state == "on-the-wire"_L1)
        return SendState::OnTheWire;
    return holdFrom(hold) == Hold::None ? SendState::Queued : SendState::Held;
}

} // namespace

QLatin1StringView selectSends()
{
    return "SELECT s.number, s.id, s.batch, s.manifest, s.state, b.hold, s.attempts, s.verdict,"
           " s.created, s.changed, s.origin,"
           " d.decision, d.who, d.reason, d.evidence, d.at, d.again"
           " FROM send s JOIN batch b ON b.id = s.batch LEFT JOIN decision d ON d.send = s.number"_L1;
}

std::optional<Send> sendFrom(const QSqlQuery &row)
{
    const std::optional<Manifest> manifest = Manifest::thaw(row.value(3).toByteArray());
    if (!manifest)
        return std::nullopt;
    Send send;
    send.number = row.value(0).toLongLong();
    send.id = SendId(row.value(1).toString());
    send.batch = BatchId(row.value(2).toString());
    send.manifest = *manifest;
    send.state = stateFrom(row.value(4).toString(), row.value(5).toString());
    send.attempts = row.value(6).toInt();
    if (const QByteArray verdict = row.value(7).toByteArray(); !verdict.isEmpty())
        send.verdict = verdictFromJson(verdict);
    send.created = timeFrom(row.value(8));
    send.changed = timeFrom(row.value(9));
    send.origin = SendId(row.value(10).toString());
    if (!row.value(11).isNull())
        send.settlement = Settlement{.decision = decisionFrom(row.value(11).toString()),
                                     .who = row.value(12).toString(),
                                     .reason = row.value(13).toString(),
                                     .evidence = row.value(14).toString(),
                                     .at = timeFrom(row.value(15)),
                                     .again = SendId(row.value(16).toString())};
    return send;
}

QString sendIdOf(const QSqlQuery &row)
{
    return row.value(1).toString();
}

Result<std::optional<Batch>> readBatch(Connection &db, const BatchId &id)
{
    Result<QSqlQuery> row = db.query(batchColumns % " WHERE id = ?"_L1, {id.text()});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next()) {
        if (const Result<void> end = db.ended(*row); !end)
            return tl::unexpected(end.error());
        return std::optional<Batch>();
    }
    Batch batch = batchFrom(*row);
    const Result<Tally> tally = readTally(db, id);
    if (!tally)
        return tl::unexpected(tally.error());
    batch.tally = *tally;
    return std::optional(batch);
}

Result<QList<Batch>> readOpenBatches(Connection &db)
{
    Result<QSqlQuery> rows =
        db.query(batchColumns % " WHERE id IN (SELECT batch FROM send WHERE state = 'waiting')"
                                " ORDER BY number"_L1);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Batch> batches;
    while (rows->next())
        batches.append(batchFrom(*rows));
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    for (Batch &batch : batches) {
        const Result<Tally> tally = readTally(db, batch.id);
        if (!tally)
            return tl::unexpected(tally.error());
        batch.tally = *tally;
    }
    return batches;
}

Result<Tally> readTally(Connection &db, const BatchId &batch)
{
    Result<QSqlQuery> rows =
        db.query(u"SELECT slot, sends FROM tally WHERE batch = ?"_s, {bound(batch.text())});
    if (!rows)
        return tl::unexpected(rows.error());
    Tally tally;
    while (rows->next()) {
        const QString slot = rows->value(0).toString();
        const int sends = rows->value(1).toInt();
        if (slot == "waiting"_L1)
            tally.waiting = sends;
        else if (slot == "on-the-wire"_L1)
            tally.onTheWire = sends;
        else
            tally.of(outcomeFrom(slot)) += sends;
    }
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return tally;
}

Result<QList<Attempt>> readAttempts(Connection &db, qint64 send)
{
    Result<QSqlQuery> rows =
        db.query(u"SELECT number, began, on_the_wire, ended, request, answer, verdict"
                 " FROM attempt WHERE send = ? ORDER BY number"_s,
                 {send});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Attempt> attempts;
    while (rows->next()) {
        Attempt attempt;
        attempt.number = rows->value(0).toInt();
        attempt.began = timeFrom(rows->value(1));
        attempt.onTheWire = optionalTimeFrom(rows->value(2));
        attempt.ended = optionalTimeFrom(rows->value(3));
        attempt.request = rows->value(4).toByteArray();
        attempt.answer = rows->value(5).toByteArray();
        if (const QByteArray verdict = rows->value(6).toByteArray(); !verdict.isEmpty())
            attempt.verdict = verdictFromJson(verdict);
        attempts.append(attempt);
    }
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return attempts;
}

QDateTime timeFrom(const QVariant &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

std::optional<QDateTime> optionalTimeFrom(const QVariant &ms)
{
    if (ms.isNull())
        return std::nullopt;
    return timeFrom(ms);
}

QVariant bound(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QVariant bound(const std::optional<QDateTime> &time)
{
    return time ? bound(*time) : QVariant();
}

} // namespace herald
