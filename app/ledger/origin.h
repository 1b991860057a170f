// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"

namespace herald {

/// Who a ledger says it is. `generation` grows with every start.
struct Origin
{
    QString installation;
    QString machine;
    QString folder;
    qint64 generation = 0; ///< 0 = never owned by anybody
};

/// What stands outside the data folder about one ledger, so that a copy of the folder, or an older
/// state of it brought back, does not go unnoticed.
struct Mark
{
    QString folder;
    qint64 generation = 0;
    qint64 entries = 0; ///< that the ledger had when it was last closed in order
};

[[nodiscard]] Result<Origin> readOrigin(Connection &db);
/// Inside a transaction.
[[nodiscard]] Result<void> writeOrigin(Connection &db, const Origin &origin);
/// Sends, attempts and decisions together; none of them is ever deleted.
[[nodiscard]] Result<qint64> countEntries(Connection &db);

[[nodiscard]] std::optional<Mark> readMark(const LedgerPlace &place, const QString &installation);
/// A mark that cannot be written is not fatal: the next start takes the ledger for moved.
void writeMark(const LedgerPlace &place, const QString &installation, const Mark &mark);

/// The folder as it is compared, links resolved.
[[nodiscard]] QString folderOf(const LedgerPlace &place);

/// True when the ledger was copied from elsewhere or is an older state of itself. A start that
/// was cut short between ledger and mark leaves the mark one generation behind.
[[nodiscard]] bool wasMoved(const Origin &origin, qint64 entries, const LedgerPlace &place,
                            const std::optional<Mark> &mark);

} // namespace herald
