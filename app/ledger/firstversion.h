// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"

namespace herald {

// Version 1 knew sends only:
//   send (id, batch, manifest, state, verdict, created, changed, position)

/// Rewrites a ledger of version 1 as one of version 2. Inside a transaction.
[[nodiscard]] Result<void> migrateFirstVersion(Connection &db);

} // namespace herald
