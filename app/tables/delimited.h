// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table.h"

#include <QList>

#include <optional>

namespace herald {

/// One row of a delimited text, or why it cannot be one.
struct DelimitedRow
{
    QStringList cells;
    std::optional<LeftOut::Why> bad;
    qsizetype length = 0; ///< in characters, with the line end
};

/// The row a text begins with; nothing when the row may go on behind the text (`isLast` is false).
/// RFC 4180, and besides: lines end with LF, CR or both; spaces around a quoted cell do not count;
/// a quotation mark inside a cell that is not quoted is a letter. With a null delimiter a line is
/// one cell. After a quote that stays open the next line is a row again.
[[nodiscard]] std::optional<DelimitedRow> firstRow(QStringView text, QChar delimiter, bool isLast);

/// How the rows of a text are separated into cells.
struct Delimiting
{
    QChar delimiter;     ///< null: one cell a line
    bool isList = false; ///< nothing but addresses, so that delimiters end rows
    int width = 1;       ///< the number of cells that most rows have
};

/// What the begin of a text suggests. A first line `sep=;`, as spreadsheets write it, decides.
[[nodiscard]] Delimiting detectDelimiting(QStringView text, bool isWhole);
/// The same when the delimiter is said.
[[nodiscard]] Delimiting delimitingBy(QChar delimiter, QStringView text, bool isWhole);
/// The length of a first line `sep=;`, 0 if there is none.
[[nodiscard]] qsizetype prologueOf(QStringView text);

} // namespace herald
