// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/tables/csvtable.h"
#include "app/tables/delimited.h"

namespace herald::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// Each row is read from what is in sight: where that ends must make no difference.
void walk(QStringView text, QChar delimiter)
{
    while (!text.isEmpty()) {
        const std::optional<DelimitedRow> row = firstRow(text, delimiter, true);
        require(row.has_value(), "a whole text has a first row");
        require(row->length > 0 && row->length <= text.size(), "every row takes some of the text");
        const QStringView sight = text.first(std::min(text.size(), row->length + 1));
        const std::optional<DelimitedRow> early = firstRow(sight, delimiter, false);
        if (early && !row->bad)
            require(early->cells == row->cells && early->length == row->length,
                    "a row is the same however much of the file is in sight");
        text = text.sliced(row->length);
    }
}

/// What Herald writes is what it reads.
void writeAndRead(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    const QString line = written.join(u',') + u"\r\n"_s;
    const std::optional<DelimitedRow> row = firstRow(line, u',', true);
    require(row && row->cells.size() == cells.size(), "as many cells are read as were written");
    for (qsizetype i = 0; i < cells.size(); ++i)
        require(withoutFormulaGuard(row->cells.at(i)) == withoutFormulaGuard(cells.at(i)),
                "a cell is read as it was written");
}

} // namespace

void csvrow(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar delimiter : {QChar(u','), QChar(u'\t'), QChar()})
        walk(text, delimiter);
    writeAndRead(text.split(u'\x1f'));
    const Delimiting found = detectDelimiting(text, true);
    require(found.width >= 1, "a row has a cell");
    require(prologueOf(text) <= text.size(), "the hint is part of the text");
}

} // namespace herald::fuzz
