// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/delimitedreader.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

DelimitedReader::DelimitedReader(std::unique_ptr<TextWindow> window, const TableLayout &layout,
                                 QChar delimiter)
    : TableReader(layout)
    , m_window(std::move(window))
{
    const Delimiting detected = detectDelimiting(m_window->text(), m_window->isLast());
    m_window->use(prologueOf(m_window->text()));
    const QChar asked = delimiter == u'\n' ? QChar() : delimiter;
    const Delimiting used =
        delimiter.isNull() ? detected : delimitingBy(asked, m_window->text(), m_window->isLast());
    m_layout.detectedDelimiter = detected.delimiter;
    m_layout.delimiter = used.delimiter;
    m_layout.isList = used.isList;
    m_width = used.width;
}

Result<bool> DelimitedReader::readSome(Table &table)
{
    for (int count = 0; count < rowsAtOnce;) {
        if (m_window->text().isEmpty() && m_window->isLast())
            return false;
        const std::optional<DelimitedRow> row =
            firstRow(m_window->text(), m_layout.delimiter, m_window->isLast());
        if (row) {
            take(*row, table);
            m_window->use(row->length);
            ++count;
            continue;
        }
        const Result<bool> more = m_window->more();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return tableTrouble(TableTrouble::tooLarge, u"line %1"_s.arg(m_window->line()));
    }
    return true;
}

void DelimitedReader::take(const DelimitedRow &row, Table &table) const
{
    QStringList cells = row.cells;
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    if (std::all_of(cells.cbegin(), cells.cend(), isEmpty))
        return;
    LeftOut left;
    left.line = m_window->line();
    left.cells = int(cells.size());
    left.expected = m_width;
    left.text = cells.join(u' ').left(LeftOut::shownLetters);
    if (row.bad) {
        left.why = *row.bad;
        return table.leaveOut(left);
    }
    if (m_layout.isList)
        return takeAsList(cells, table);
    while (cells.size() > m_width && cells.constLast().isEmpty())
        cells.removeLast();
    if (cells.size() == m_width)
        return table.add(cells, left.line);
    left.why = cells.size() < m_width ? LeftOut::Why::TooFewCells : LeftOut::Why::TooManyCells;
    table.leaveOut(left);
}

void DelimitedReader::takeAsList(const QStringList &cells, Table &table) const
{
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            table.add({cell}, m_window->line());
    }
}

} // namespace herald
