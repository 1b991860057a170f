// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupsmodel.h"

#include "ui/groups/grouptexts.h"
#include "ui/theme/theme.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

GroupsModel::GroupsModel(const Groups &groups, const QDate &today, QObject *parent)
    : QAbstractListModel(parent)
    , m_groups(groups)
    , m_today(today)
    , m_list(groups.list())
{
    connect(&groups, &Groups::changed, this, [this] {
        beginResetModel();
        m_list = m_groups.list();
        endResetModel();
    });
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    const Group &group = m_list.at(index.row());
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)").arg(group.name).arg(group.addresses.size());
    if (role == Qt::DecorationRole)
        return group.isOverdue(m_today) ? icon(u"warning"_s, Ink::Caution) : icon(u"group"_s);
    if (role == Qt::ToolTipRole && group.isOverdue(m_today))
        return overdueText(group).toHtmlEscaped();
    if (role == Qt::AccessibleDescriptionRole && group.isOverdue(m_today))
        return overdueText(group);
    return {};
}

QModelIndex GroupsModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_list.at(row).id == id)
            return index(row);
    }
    return {};
}

QString GroupsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_list.at(index.row()).id : QString();
}

} // namespace herald::ui
