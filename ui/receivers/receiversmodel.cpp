// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiversmodel.h"

#include "ui/receivers/receiverstexts.h"

#include <algorithm>

namespace herald::ui {

ReceiversModel::ReceiversModel(const ReceiverJudge &judge, QObject *parent)
    : QAbstractListModel(parent)
    , m_judge(judge)
{}

void ReceiversModel::setList(const ReceiverList &list)
{
    const QList<Receiver> &before = m_list.receivers();
    const QList<Receiver> &after = list.receivers();
    const auto fewer = std::min(before.size(), after.size());
    const auto [first, ignored] =
        std::mismatch(before.cbegin(), before.cbegin() + fewer, after.cbegin());
    const auto head = std::distance(before.cbegin(), first);
    const auto [last, alsoIgnored] =
        std::mismatch(before.crbegin(), before.crbegin() + (fewer - head), after.crbegin());
    const auto tail = std::distance(before.crbegin(), last);
    const int from = int(head);
    const int oldEnd = int(before.size() - tail);
    const int newEnd = int(after.size() - tail);

    if (oldEnd == newEnd) {
        m_list = list;
        if (from < newEnd)
            emit dataChanged(index(from), index(newEnd - 1));
    } else if (oldEnd == from) {
        beginInsertRows({}, from, newEnd - 1);
        m_list = list;
        endInsertRows();
    } else if (newEnd == from) {
        beginRemoveRows({}, from, oldEnd - 1);
        m_list = list;
        endRemoveRows();
    } else {
        beginResetModel();
        m_list = list;
        endResetModel();
    }
}

void ReceiversModel::retranslate()
{
    if (!m_list.isEmpty())
        emit dataChanged(index(0), index(int(m_list.size()) - 1), {Qt::ToolTipRole});
}

int ReceiversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

QVariant ReceiversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Receiver &receiver = m_list.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_judge.shown(receiver);
    case AddressRole:
    case Qt::EditRole:
        return receiver.address;
    case StandingRole:
        return int(receiver.standing());
    case Qt::ToolTipRole:
        return receiverToolTip(receiver, m_judge);
    case Qt::AccessibleTextRole:
        return receiverSpoken(receiver, m_judge);
    default:
        return {};
    }
}

bool ReceiversModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        value.toString() == m_list.at(index.row()).address)
        return false;
    emit edited(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ReceiversModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace herald::ui
