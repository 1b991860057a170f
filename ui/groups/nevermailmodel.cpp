// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/nevermailmodel.h"

#include "ui/texts/dates.h"

namespace herald::ui {

NeverMailModel::NeverMailModel(const NeverMail &list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(list.list())
{
    connect(&list, &NeverMail::changed, this, [this, &list] {
        beginResetModel();
        m_entries = list.list();
        endResetModel();
    });
}

int NeverMailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int NeverMailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NeverMailModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const NeverMailEntry &entry = m_entries.at(m_entries.size() - 1 - index.row());
    switch (index.column()) {
    case Who:
        return entry.who;
    case Reason:
        return entry.reason;
    case Since:
        return dayText(entry.since.toLocalTime());
    default:
        return entry.by;
    }
}

QVariant NeverMailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Address or domain"), tr("Reason"), tr("Since"), tr("By")};
    return names.at(section);
}

} // namespace herald::ui
