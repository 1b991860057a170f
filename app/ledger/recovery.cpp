// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/journal.h"
#include "app/ledger/rows.h"
#include "app/ledger/verdictjson.h"
#include "app/ledger/words.h"

#include <QUuid>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// What was on the wire when its owner ended may have gone out.
Result<int> endWhatWasOnTheWire(Connection &db, const QDateTime &now)
{
    Verdict crashed;
    crashed.outcome = Outcome::Unknown;
    crashed.cause = Cause::CrashedOnTheWire;
    return db.change(u"UPDATE send SET state = 'done', outcome = 'unknown', verdict = ?,"
                     " changed = ? WHERE state = 'on-the-wire'"_s,
                     {toJson(crashed), bound(now)});
}

Result<void> holdWhatWaits(Connection &db, bool moved)
{
    const QString some = moved ? u""_s : u" AND hold IN ('none', 'counting', 'restarted')"_s;
    return db.run(u"UPDATE batch SET hold = ?, hold_until = NULL"
                  " WHERE id IN (SELECT batch FROM send WHERE state = 'waiting')"_s %
                      some,
                  {word(moved ? Hold::Moved : Hold::Restarted)});
}

} // namespace

Result<Recovery> Journal::recover()
{
    // whoever had the ledger before is no obstacle here
    if (const Result<void> begun = m_db.run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    Origin origin;
    Result<Recovery> found = takeOver(origin);
    if (!found) {
        rollback();
        return found;
    }
    if (const Result<void> written = commit(); !written)
        return tl::unexpected(written.error());

    m_origin = origin;
    const Result<qint64> entries = countEntries(m_db);
    writeMark(m_place, origin.installation,
              {origin.folder, origin.generation, entries.value_or(0)});
    return found;
}

Result<Salvage> Journal::salvage()
{
    close();
    Result<Salvage> done = setAside(m_place, m_clock.utcNow());
    if (const Result<void> opened = open(); done && !opened)
        return tl::unexpected(opened.error());
    return done;
}

Result<Recovery> Journal::takeOver(Origin &origin)
{
    const Result<Origin> before = readOrigin(m_db);
    if (!before)
        return tl::unexpected(before.error());
    const Result<qint64> entries = countEntries(m_db);
    if (!entries)
        return tl::unexpected(entries.error());

    Recovery recovery;
    recovery.moved = wasMoved(*before, *entries, m_place, readMark(m_place, before->installation));
    const Result<int> crashed = endWhatWasOnTheWire(m_db, m_clock.utcNow());
    if (!crashed)
        return tl::unexpected(crashed.error());
    recovery.crashed = *crashed;
    if (const Result<void> held = holdWhatWaits(m_db, recovery.moved); !held)
        return tl::unexpected(held.error());

    origin = *before;
    // a copy takes a name of its own, so that the original's mark stays true for the original
    if (recovery.moved || origin.installation.isEmpty())
        origin.installation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    origin.machine = m_place.machine;
    origin.folder = folderOf(m_place);
    ++origin.generation;
    if (const Result<void> written = writeOrigin(m_db, origin); !written)
        return tl::unexpected(written.error());

    Result<QList<Batch>> open = readOpenBatches(m_db);
    if (!open)
        return tl::unexpected(open.error());
    recovery.open = std::move(*open);
    return recovery;
}

} // namespace herald
