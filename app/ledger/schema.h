// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"

namespace herald {

constexpr int schemaVersion = 2;
constexpr int applicationId = 0x4872'6C64; ///< "Hrld"

/// What kind of file a connection has open.
struct FormatNumber
{
    int version = 0;
    int application = 0;
    bool empty = true; ///< nothing is in it yet
};

[[nodiscard]] Result<FormatNumber> formatOf(Connection &db);

/// Makes the tables of the present version. Inside a transaction.
[[nodiscard]] Result<void> makeSchema(Connection &db);

/// Code `damaged` when the tables, indexes and triggers are not those that makeSchema() makes.
[[nodiscard]] Result<void> compareSchema(Connection &db);

} // namespace herald
