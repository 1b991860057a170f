// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// The other program that has a lock on the ledger's file or its -shm, by name and process number;
/// empty when the system does not tell.
[[nodiscard]] QString lockHolder(const QString &file);

} // namespace herald
