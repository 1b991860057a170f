// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table.h"

#include <QStringList>

#include <stop_token>

namespace herald::ui {

/// What is taken from a table.
enum class ImportKind {
    Addresses, ///< each address once, wherever it stands in its cell
    WholeTable ///< the rows with all their columns; the chosen one holds one address each
};

/// Which rows of a table have mail addresses, and why the others are left out.
struct AddressPick
{
    Table table;            ///< WholeTable: the rows that are taken, with the header
    QStringList addresses;  ///< Addresses: each once, in order; WholeTable: one for each row
    QList<LeftOut> leftOut; ///< also those of the file, in the order of the lines
};

/// Any thread; a stop leaves the pick unfinished.
[[nodiscard]] AddressPick pickAddresses(const Table &table, int column, ImportKind kind,
                                        const std::stop_token &stop = {});

/// The column that most likely holds the addresses: by its name, else by its cells. -1 when none
/// does. Looks at the first rows only.
[[nodiscard]] int guessAddressColumn(const Table &table);

/// Whether the first row of a table that begins without a header names the columns.
[[nodiscard]] bool guessHeader(const Table &table);

} // namespace herald::ui
