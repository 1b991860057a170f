// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table.h"

#include <algorithm>

namespace herald {

void Table::setHeader(bool isHeader)
{
    m_hasHeader = isHeader && !hasOwnNames() && !m_rows.isEmpty();
}

qsizetype Table::rowCount() const
{
    return m_rows.size() - (m_hasHeader ? 1 : 0);
}

QStringList Table::columns() const
{
    QStringList names = m_hasHeader ? storedRow(0) : m_ownNames;
    names.resize(m_columnCount);
    return names;
}

QString Table::cell(qsizetype row, int column) const
{
    const qsizetype at = stored(row);
    if (column >= storedCells(at))
        return {};
    return m_cells.at(m_rows.at(at).firstCell + column);
}

QStringList Table::row(qsizetype row) const
{
    QStringList cells = storedRow(stored(row));
    cells.resize(m_columnCount);
    return cells;
}

qint64 Table::lineOf(qsizetype row) const
{
    return m_rows.at(stored(row)).line;
}

int Table::storedCells(qsizetype storedRow) const
{
    const qsizetype end =
        storedRow + 1 < m_rows.size() ? m_rows.at(storedRow + 1).firstCell : m_cells.size();
    return int(end - m_rows.at(storedRow).firstCell);
}

QStringList Table::storedRow(qsizetype storedRow) const
{
    QStringList cells;
    const int count = storedCells(storedRow);
    cells.reserve(count);
    for (int column = 0; column < count; ++column)
        cells.append(m_cells.at(m_rows.at(storedRow).firstCell + column));
    return cells;
}

Table Table::emptied() const
{
    Table table;
    table.m_columnCount = m_columnCount;
    table.m_ownNames = m_ownNames;
    if (m_hasHeader) {
        table.add(storedRow(0), m_rows.constFirst().line);
        table.setHeader(true);
    }
    return table;
}

Table Table::first(qsizetype rows) const
{
    Table table = emptied();
    table.m_leftOut = m_leftOut;
    for (qsizetype row = 0; row < std::min(rows, rowCount()); ++row)
        table.add(storedRow(stored(row)), lineOf(row));
    return table;
}

qint64 Table::byteCount() const
{
    return m_cells.byteCount() + m_rows.size() * qint64(sizeof(Row));
}

void Table::setOwnNames(const QStringList &names)
{
    m_ownNames = names;
    m_columnCount = std::max(m_columnCount, int(names.size()));
}

/// Empty cells at the end of a row are not kept.
void Table::add(const QStringList &cells, qint64 line)
{
    m_rows.append({quint32(m_cells.size()), quint32(line)});
    m_columnCount = std::max(m_columnCount, int(cells.size()));
    qsizetype count = cells.size();
    while (count > 0 && cells.at(count - 1).isEmpty())
        --count;
    for (qsizetype column = 0; column < count; ++column)
        m_cells.add(cells.at(column));
}

} // namespace herald
