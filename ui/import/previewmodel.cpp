// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewmodel.h"

#include "ui/import/importtexts.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRows = 200;
constexpr int previewedColumns = 100;
constexpr qsizetype shownLetters = 200; ///< of a cell

} // namespace

void PreviewModel::show(const Table &table, int addressColumn)
{
    beginResetModel();
    m_table = table;
    m_addressColumn = addressColumn;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_table.rowCount(), shownRows));
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(m_table.columnCount(), previewedColumns);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_table.cell(index.row(), index.column()).left(shownLetters).simplified();
    if (role == Qt::ToolTipRole) // Qt would take some texts for HTML
        return m_table.cell(index.row(), index.column()).left(shownLetters).toHtmlEscaped();
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_table.lineOf(section)) : QVariant();
    if (role == Qt::DisplayRole)
        return columnText(m_table, section);
    if (role == Qt::DecorationRole && section == m_addressColumn)
        return icon(u"mail"_s, Ink::Accent);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace herald::ui
