// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/leftoutmodel.h"

#include "ui/import/importtexts.h"

namespace herald::ui {

void LeftOutModel::show(const QList<LeftOut> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QStringList LeftOutModel::columns() const
{
    return {tr("Line"), tr("Reason"), tr("Text")};
}

QStringList LeftOutModel::row(int row) const
{
    const LeftOut &left = m_rows.at(row);
    return {QString::number(left.line), leftOutText(left), left.text};
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeftOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return row(index.row()).at(index.column()).simplified();
    return {};
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columns().at(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace herald::ui
