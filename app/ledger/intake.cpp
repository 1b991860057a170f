// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/intake.h"

#include "app/ledger/rows.h"
#include "app/ledger/searchtext.h"
#include "app/ledger/storageerror.h"
#include "app/ledger/verdictjson.h"
#include "app/ledger/words.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(SendState state)
{
    switch (state) {
    case SendState::Held:
    case SendState::Queued:
        return u"waiting"_s;
    case SendState::OnTheWire:
        return u"on-the-wire"_s;
    case SendState::Done:
        return u"done"_s;
    }
    return {};
}

} // namespace

Intake::Intake(Connection &db)
    : m_db(db)
{}

Result<void> Intake::add(const Batch &batch)
{
    return m_db.run(u"INSERT INTO batch (id, account, created, hold, hold_until, released)"
                    " VALUES (?, ?, ?, ?, ?, ?)"_s,
                    {bound(batch.id.text()), bound(batch.account), bound(batch.created),
                     word(batch.hold), bound(batch.holdUntil), bound(batch.released)});
}

Result<void> Intake::add(const Batch &batch, Send &send)
{
    if (send.batch != batch.id)
        return storageFailure({}, u"the send %1 is of another batch"_s.arg(send.id.text()));
    if (!send.manifest.isIntact())
        return storageFailure({}, u"the send %1 is not what was confirmed"_s.arg(send.id.text()));
    if (!Manifest::thaw(send.manifest.canonical()))
        return storageFailure({}, u"the send %1 could not be read back"_s.arg(send.id.text()));
    send.number = 0;
    send.state = batch.hold == Hold::None ? SendState::Queued : SendState::Held;
    send.attempts = 0;
    send.verdict = {};
    send.settlement.reset();
    if (!send.created.isValid())
        send.created = batch.created;
    send.changed = send.created;
    return addAsItIs(send);
}

Result<void> Intake::addAsItIs(Send &send)
{
    const Profile &profile = send.manifest.profile();
    if (const Result<void> noted = note(profile); !noted)
        return noted;
    if (!m_insert) {
        Result<QSqlQuery> insert = m_db.prepare(
            u"INSERT INTO send (number, id, batch, state, outcome, attempts, created, changed,"
            " cloud, profile, request_id, origin, verdict, manifest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return tl::unexpected(insert.error());
        m_insert = std::move(*insert);
    }
    const bool done = send.state == SendState::Done;
    const bool judged = done || (send.state != SendState::OnTheWire && send.attempts > 0);
    const Result<void> written = m_db.runPrepared(
        *m_insert,
        {send.number == 0 ? QVariant() : QVariant(send.number), bound(send.id.text()),
         bound(send.batch.text()), stateWord(send.state),
         done ? QVariant(word(send.verdict.outcome)) : QVariant(), send.attempts,
         bound(send.created), bound(send.changed), word(profile.cloud), bound(profile.id.text()),
         bound(done ? send.verdict.requestId : QString()), bound(send.origin.text()),
         judged ? QVariant(toJson(send.verdict)) : QVariant(), send.manifest.canonical()});
    if (!written)
        return written;
    send.number = m_insert->lastInsertId().toLongLong();
    return index(send);
}

Result<void> Intake::note(const Profile &profile)
{
    if (m_noted && *m_noted == profile)
        return {};
    m_noted = profile;
    return m_db.run(u"INSERT INTO profile VALUES (?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET name = excluded.name"_s,
                    {bound(profile.id.text()), bound(profile.name), word(profile.cloud)});
}

Result<void> Intake::index(const Send &send)
{
    if (!m_indexLong) {
        Result<QSqlQuery> longer =
            m_db.prepare(u"INSERT INTO send_text (rowid, text) VALUES (?, ?)"_s);
        Result<QSqlQuery> shorter =
            m_db.prepare(u"INSERT INTO send_short (rowid, grams) VALUES (?, ?)"_s);
        if (!longer || !shorter)
            return tl::unexpected((longer ? shorter : longer).error());
        m_indexLong = std::move(*longer);
        m_indexShort = std::move(*shorter);
    }
    const QStringList fields = searchFields(send.manifest);
    const Result<void> written =
        m_db.runPrepared(*m_indexLong, {send.number, longIndexText(fields)});
    if (!written)
        return written;
    return m_db.runPrepared(*m_indexShort, {send.number, shortIndexText(fields)});
}

} // namespace herald
