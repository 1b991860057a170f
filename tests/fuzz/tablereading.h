// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targets.h"

#include "app/tables/tablereader.h"

namespace herald::fuzz {

/// Reads the file to its end. Every row has a place and as many cells as there are columns.
[[nodiscard]] Result<Table> readTable(const QString &path, const TableOptions &options = {});

} // namespace herald::fuzz
