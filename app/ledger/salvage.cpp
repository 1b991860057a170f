// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/salvage.h"

#include "app/ledger/header.h"
#include "app/ledger/intake.h"
#include "app/ledger/migration.h"
#include "app/ledger/remains.h"
#include "app/ledger/rows.h"
#include "app/ledger/storageerror.h"
#include "app/ledger/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfOneCommit = 10'000;

void removeAll(const QString &file)
{
    for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file + end);
}

/// Not the row's fault: going on would only fail again.
bool isOfTheDisk(const Error &error)
{
    return error.code == "full"_L1 || error.code == "read-only"_L1 || error.code == "locked"_L1;
}

/// Fills a new ledger with what remains of a damaged one.
class Rescue
{
public:
    Rescue(Remains &from, Connection &to, const QDateTime &now)
        : m_from(from)
        , m_to(to)
        , m_intake(to)
        , m_now(now)
    {}

    Result<Salvage> run()
    {
        if (const Result<void> begun = m_to.run(u"BEGIN IMMEDIATE"_s); !begun)
            return tl::unexpected(begun.error());
        const auto row = [this](Result<void> (Rescue::*take)(const QSqlQuery &)) -> Remains::Visit {
            return [this, take](const QSqlQuery &found) { return taken((this->*take)(found)); };
        };
        const Result<int> batches = m_from.eachBatch(row(&Rescue::takeBatch));
        const Result<int> sends = batches ? m_from.eachSend(row(&Rescue::takeSend)) : batches;
        const Result<int> attempts = sends ? m_from.eachAttempt(row(&Rescue::takeAttempt)) : sends;
        const Result<int> decisions =
            attempts ? m_from.eachDecision(row(&Rescue::takeDecision)) : attempts;
        if (!decisions)
            return tl::unexpected(decisions.error());
        m_salvage.lost += *sends;
        if (const Result<void> done = m_to.run(u"COMMIT"_s); !done)
            return tl::unexpected(done.error());
        return m_salvage;
    }

private:
    /// A row that does not fit is left behind; one that cannot be written ends everything.
    Result<void> taken(const Result<void> &written)
    {
        if (!written && isOfTheDisk(written.error()))
            return written;
        if (++m_rows % rowsOfOneCommit != 0)
            return {};
        const Result<void> done = m_to.run(u"COMMIT"_s);
        return done ? m_to.run(u"BEGIN IMMEDIATE"_s) : done;
    }

    Result<void> takeBatch(const QSqlQuery &row)
    {
        Batch batch;
        batch.id = BatchId(row.value(1).toString());
        batch.account = row.value(2).toString();
        batch.created = timeFrom(row.value(3));
        batch.hold = Hold::Moved;
        batch.released = optionalTimeFrom(row.value(6));
        return add(batch);
    }

    Result<void> add(const Batch &batch)
    {
        const Result<void> added = m_intake.add(batch);
        if (added)
            m_batches.insert(batch.id);
        return added;
    }

    Result<void> takeSend(const QSqlQuery &row)
    {
        std::optional<Send> send = sendFrom(row);
        if (!send) {
            ++m_salvage.lost;
            return {};
        }
        if (send->state == SendState::OnTheWire) {
            send->state = SendState::Done;
            send->verdict = {};
            send->verdict.cause = Cause::CrashedOnTheWire;
            send->changed = m_now;
        }
        Result<void> added;
        if (!m_batches.contains(send->batch)) {
            Batch batch;
            batch.id = send->batch;
            batch.account = accountOf(send->manifest.profile());
            batch.created = send->created;
            batch.hold = Hold::Moved;
            added = add(batch);
        }
        if (added)
            added = m_intake.addAsItIs(*send);
        ++(added ? m_salvage.kept : m_salvage.lost);
        return added;
    }

    Result<void> takeAttempt(const QSqlQuery &row)
    {
        QVariantList values;
        for (int i = 1; i <= 8; ++i)
            values.append(row.value(i));
        values.append(row.value(1));
        return m_to.run(u"INSERT INTO attempt"
                        " (send, number, began, on_the_wire, ended, request, answer, verdict)"
                        " SELECT ?, ?, ?, ?, ?, ?, ?, ?"
                        " WHERE EXISTS (SELECT 1 FROM send WHERE number = ?)"_s,
                        values);
    }

    Result<void> takeDecision(const QSqlQuery &row)
    {
        QVariantList values;
        for (int i = 0; i < 7; ++i)
            values.append(row.value(i));
        return m_to.run(u"INSERT INTO decision (send, at, who, decision, reason, evidence, again)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                        values);
    }

    Remains &m_from;
    Connection &m_to;
    Intake m_intake;
    QDateTime m_now;
    Salvage m_salvage;
    QSet<BatchId> m_batches;
    qint64 m_rows = 0;
};

Result<Salvage> rescueInto(const QString &fresh, const QString &damaged, const QDateTime &now)
{
    if (const Result<void> ready = preparePlace(fresh); !ready)
        return tl::unexpected(ready.error());
    Connection to(fresh);
    if (const Result<void> opened = to.open(Connection::Mode::ReadWrite, {}); !opened)
        return tl::unexpected(opened.error());
    if (const Result<void> made = bringUpToDate(to, now); !made)
        return tl::unexpected(made.error());
    const QString mended = damaged % u".mended"_s;
    Result<Salvage> done = Salvage();
    if (Remains remains(damaged); remains.open())
        done = Rescue(remains, to, now).run();
    else if (copyWithSoundHeader(to, damaged, mended)) {
        if (Remains others(mended); others.open())
            done = Rescue(others, to, now).run();
    }
    removeAll(mended);
    return done;
}

/// The new ledger while the damaged one is laid aside as `aside`: it says that there is something
/// left to do, and under which name.
const QLatin1StringView nextEnd(".next");

/// The companions first: an old -wal beside the new ledger would be read as its own.
Result<void> layAside(const QString &file, const QString &aside)
{
    for (const QLatin1StringView end : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        const QString name = file + end;
        if (!QFileInfo::exists(name))
            continue;
        // after a crash in between a reader may have made new companions, with nothing in them
        const bool isDone = !end.isEmpty() && QFileInfo::exists(aside + end);
        if (isDone ? !QFile::remove(name) : !QFile::rename(name, aside + end))
            return storageFailure(u"read-only"_s, u"%1 cannot be renamed"_s.arg(name));
    }
    if (!QFile::rename(aside + nextEnd, file))
        return storageFailure(u"read-only"_s, u"%1 cannot be renamed"_s.arg(aside + nextEnd));
    return {};
}

} // namespace

Result<void> finishSettingAside(const QString &file)
{
    const QFileInfo info(file);
    const QString pattern = info.completeBaseName() % u"-damaged-*.db"_s % nextEnd;
    const QStringList left = info.dir().entryList({pattern}, QDir::Files);
    if (left.isEmpty())
        return {};
    return layAside(file, info.dir().filePath(left.first().chopped(nextEnd.size())));
}

Result<Salvage> setAside(const LedgerPlace &place, const QDateTime &now)
{
    const QString fresh = place.file % u".fresh"_s;
    removeAll(fresh);
    Result<Salvage> salvage = rescueInto(fresh, place.file, now);
    if (!salvage) {
        removeAll(fresh);
        return salvage;
    }
    salvage->setAside = nameBeside(place.file, u"damaged"_s, now);
    if (!QFile::rename(fresh, salvage->setAside + nextEnd)) {
        removeAll(fresh);
        return storageFailure(u"read-only"_s, u"%1 cannot be renamed"_s.arg(fresh));
    }
    if (const Result<void> done = layAside(place.file, salvage->setAside); !done)
        return tl::unexpected(done.error());
    return salvage;
}

} // namespace herald
