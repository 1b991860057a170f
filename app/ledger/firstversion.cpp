// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/firstversion.h"

#include "app/ledger/intake.h"
#include "app/ledger/rows.h"
#include "app/ledger/schema.h"
#include "app/ledger/storageerror.h"
#include "app/ledger/verdictjson.h"

#include <QMap>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

const QString oldTable = u"send_v1"_s;

/// The one attempt that a send of version 1 can have had; nothing when it had none.
std::optional<Attempt> attemptOf(const Send &send)
{
    const bool wasOnTheWire =
        send.state == SendState::OnTheWire ||
        (send.state == SendState::Done && send.verdict.outcome != Outcome::Cancelled &&
         send.verdict.outcome != Outcome::NotSent);
    if (!wasOnTheWire)
        return std::nullopt;
    // version 1 did not keep when it began; it was not before the send was confirmed
    Attempt attempt;
    attempt.began = send.created;
    attempt.onTheWire = send.created;
    if (send.state == SendState::Done) {
        attempt.ended = send.changed;
        attempt.verdict = send.verdict;
    }
    return attempt;
}

/// Nothing when the manifest cannot be read.
std::optional<Send> sendFromOld(const QSqlQuery &row)
{
    const std::optional<Manifest> manifest = Manifest::thaw(row.value(2).toByteArray());
    if (!manifest)
        return std::nullopt;
    const QString state = row.value(3).toString();
    Send send;
    send.id = SendId(row.value(0).toString());
    send.batch = BatchId(row.value(1).toString());
    send.manifest = *manifest;
    send.state = state == "waiting"_L1       ? SendState::Held
                 : state == "on-the-wire"_L1 ? SendState::OnTheWire
                                             : SendState::Done;
    if (send.state == SendState::Done)
        send.verdict = verdictFromJson(row.value(4).toByteArray());
    send.created = timeFrom(row.value(5));
    send.changed = timeFrom(row.value(6));
    send.attempts = attemptOf(send) ? 1 : 0;
    return send;
}

/// Batches, in the order of their first sends.
Result<void> addBatches(Connection &db, Intake &intake)
{
    Result<QSqlQuery> rows =
        db.query(u"SELECT batch, min(created), manifest FROM %1"
                 " GROUP BY batch ORDER BY min(created), min(position)"_s.arg(oldTable));
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        Batch batch;
        batch.id = BatchId(rows->value(0).toString());
        batch.created = timeFrom(rows->value(1));
        batch.hold = Hold::Restarted;
        if (const auto manifest = Manifest::thaw(rows->value(2).toByteArray()))
            batch.account = accountOf(manifest->profile());
        if (const Result<void> added = intake.add(batch); !added)
            return added;
    }
    return db.ended(*rows);
}

Result<void> addAttempt(Connection &db, const Send &send)
{
    const std::optional<Attempt> attempt = attemptOf(send);
    if (!attempt)
        return {};
    return db.run(u"INSERT INTO attempt"
                  " (send, number, began, on_the_wire, ended, request, answer, verdict)"
                  " VALUES (?, 1, ?, ?, ?, x'', x'', ?)"_s,
                  {send.number, bound(attempt->began), bound(attempt->onTheWire),
                   bound(attempt->ended),
                   attempt->ended ? QVariant(toJson(attempt->verdict)) : QVariant()});
}

Result<void> addSends(Connection &db, Intake &intake)
{
    Result<QSqlQuery> rows =
        db.query(u"SELECT id, batch, manifest, state, verdict, created, changed FROM %1"
                 " ORDER BY created, position"_s.arg(oldTable));
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        std::optional<Send> send = sendFromOld(*rows);
        if (!send)
            return storageFailure(u"damaged"_s,
                                  u"the send %1 cannot be read"_s.arg(rows->value(0).toString()));
        if (const Result<void> added = intake.addAsItIs(*send); !added)
            return added;
        if (const Result<void> added = addAttempt(db, *send); !added)
            return added;
    }
    return db.ended(*rows);
}

} // namespace

Result<void> migrateFirstVersion(Connection &db)
{
    for (const QString &step : {u"ALTER TABLE send RENAME TO %1"_s.arg(oldTable),
                                u"DROP INDEX IF EXISTS send_created"_s}) {
        if (const Result<void> done = db.run(step); !done)
            return done;
    }
    if (const Result<void> made = makeSchema(db); !made)
        return made;
    {
        Intake intake(db);
        if (const Result<void> added = addBatches(db, intake); !added)
            return added;
        if (const Result<void> added = addSends(db, intake); !added)
            return added;
    }
    return db.run(u"DROP TABLE %1"_s.arg(oldTable));
}

} // namespace herald
