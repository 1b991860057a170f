// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupmodel.h"

namespace herald::ui {

void LookupModel::setEntries(QList<LookupEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

LookupModel::Match LookupModel::find(const QString &text) const
{
    Match byName;
    for (int row = 0; row < m_entries.size(); ++row) {
        const LookupEntry &entry = m_entries.at(row);
        if (entry.value == text)
            return {Match::Kind::One, row};
        if (entry.name.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (byName.kind == Match::Kind::None)
            byName = {Match::Kind::One, row};
        else
            byName = {Match::Kind::Several, -1};
    }
    return byName;
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LookupEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return entry.detail;
    case ValueRole:
        return entry.value;
    case SearchRole:
        return QString(entry.name + u'\n' + entry.value + u'\n' + entry.detail);
    default:
        return {};
    }
}

} // namespace herald::ui
