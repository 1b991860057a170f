// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QDateTime>

namespace herald {

constexpr int binDays = 30; ///< how long a removed file can be taken back

/// A removed file waits in the folder `bin` beside it. On the thread that may meet the disk.
[[nodiscard]] Result<void> moveToBin(const QString &path);
[[nodiscard]] Result<void> takeFromBin(const QString &path);
/// Removes for good what has lain in the bin of that folder for longer than binDays.
void emptyBin(const QString &folder, const QDateTime &now);

} // namespace herald
