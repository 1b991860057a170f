// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importtask.h"

namespace herald::ui {

/// What is taken from a table.
enum class ImportKind {
    Addresses, ///< each address once, wherever it stands in its cell
    WholeTable ///< the rows with all their columns; the chosen one holds one address each
};

/// Which rows of a table have mail addresses, and why the others are left out. WholeTable: the
/// table that is returned holds the rows that are taken, with the header. Any thread; a stop leaves
/// the pick unfinished.
[[nodiscard]] RowPick pickAddresses(const Table &table, int column, ImportKind kind,
                                    const std::stop_token &stop = {});

/// The column that most likely holds the addresses: by its name, else by its cells. -1 when none
/// does. Looks at the first rows only.
[[nodiscard]] int guessAddressColumn(const Table &table);

/// Whether the first row of a table that begins without a header names the columns.
[[nodiscard]] bool guessHeader(const Table &table);

/// The import of receivers.
[[nodiscard]] ImportTask addressTask(ImportKind kind);

} // namespace herald::ui
