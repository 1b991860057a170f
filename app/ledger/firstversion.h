// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/model/send.h"

namespace herald {

// Version 1 knew sends only:
//   send (id, batch, manifest, state, verdict, created, changed, position)

/// Rewrites a ledger of version 1 as one of version 2. Inside a transaction.
[[nodiscard]] Result<void> migrateFirstVersion(Connection &db);

/// Begins a SELECT that firstVersionSend() understands.
[[nodiscard]] QString selectFirstVersion(const QString &table);
/// Nothing when the manifest cannot be read.
[[nodiscard]] std::optional<Send> firstVersionSend(const QSqlQuery &row);
/// The one attempt that a send of version 1 can have had; nothing when it had none.
[[nodiscard]] std::optional<Attempt> firstVersionAttempt(const Send &send);

} // namespace herald
