// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"

#include <QDateTime>

namespace herald {

/// Makes a new file a ledger, and an older ledger one of the present version; before that a copy
/// is laid beside it. A newer one is refused, untouched (code `newer`); what is not a whole ledger
/// has the code `damaged`.
[[nodiscard]] Result<void> bringUpToDate(Connection &db, const QDateTime &now);

} // namespace herald
