// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/place.h"

#include <QDateTime>

namespace herald {

/// What became of a damaged ledger.
struct Salvage
{
    int kept = 0;     ///< sends that are in the new ledger
    int lost = 0;     ///< sends that are known to have been there and cannot be read
    QString setAside; ///< where the damaged file is now
};

/// Makes a new ledger of what can be read in a damaged one, and lays the damaged file aside under
/// another name, unchanged; it is never deleted. What was on the wire is Unknown afterwards, and
/// what waited is held: Moved. Takes its time; on any thread, while no ledger has the file open.
[[nodiscard]] Result<Salvage> setAside(const LedgerPlace &place, const QDateTime &now);

/// Brings to its end what a crash has cut short; does nothing otherwise. Before the file is opened.
[[nodiscard]] Result<void> finishSettingAside(const QString &file);

} // namespace herald
