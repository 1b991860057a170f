// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

namespace herald::fuzz {

namespace {

void examine(const Table &table)
{
    require(table.columns().size() == table.columnCount(), "every column has a name or none");
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        require(table.row(row).size() == table.columnCount(), "every row has every column");
        require(table.lineOf(row) >= 1, "lines count from 1");
    }
    for (const LeftOut &row : table.leftOut()) {
        require(row.line >= 1, "what is left out stands in a line");
        require(row.text.size() <= LeftOut::shownLetters, "of a row only its begin is shown");
    }
    require(table.first(1).rowCount() <= 1 && table.emptied().rowCount() == 0,
            "a part of a table is no more than that");
}

} // namespace

Result<Table> readTable(const QString &path, const TableOptions &options)
{
    const auto reader = openTable(path, options);
    if (!reader)
        return tl::unexpected(reader.error());
    require(!(*reader)->layout().isList || (*reader)->layout().kind == TableKind::Delimited,
            "only delimited text is a list");
    Table table;
    for (bool isMore = true; isMore;) {
        const Result<bool> read = (*reader)->read(table);
        if (!read)
            return tl::unexpected(read.error());
        require((*reader)->done() >= 0 && (*reader)->done() <= 1, "progress is a share");
        isMore = *read;
    }
    examine(table);
    Table named = table;
    named.setHeader(true);
    examine(named);
    named.setHeader(false);
    require(named.rowCount() == table.rowCount(), "a header goes back into its row");
    return table;
}

} // namespace herald::fuzz
