// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupmodel.h"

#include "ui/texts/dates.h"

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int severalRows = -1;

} // namespace

void LookupModel::setEntries(QList<LookupEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_byValue.clear();
    m_byName.clear();
    m_byValue.reserve(m_entries.size());
    m_byName.reserve(m_entries.size());
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        m_byValue.insert(m_entries.at(row).value, row);
        const QString name = m_entries.at(row).name.toCaseFolded();
        m_byName.insert(name, m_byName.contains(name) ? severalRows : row);
    }
    m_searched = QList<Searched>(m_entries.size());
    endResetModel();
}

LookupModel::Match LookupModel::find(const QString &text) const
{
    if (const auto at = m_byValue.constFind(text); at != m_byValue.constEnd())
        return {Match::Kind::One, *at};
    const auto at = m_byName.constFind(text.toCaseFolded());
    if (at == m_byName.constEnd())
        return {};
    return *at == severalRows ? Match{Match::Kind::Several, -1} : Match{Match::Kind::One, *at};
}

bool LookupModel::holds(int row, const QString &text, const QStringList &words) const
{
    Searched &searched = m_searched[row];
    if (searched.all.isNull()) {
        const LookupEntry &entry = m_entries.at(row);
        searched.all =
            QString(entry.name + u'\n' + entry.value + u'\n' + entry.detail).toCaseFolded();
        const QString told = QString(entry.detail).remove(entry.value);
        searched.words = QString(entry.name + u'\n' + told).toCaseFolded();
    }
    return searched.all.contains(text) ||
           std::all_of(words.cbegin(), words.cend(),
                       [&searched](const QString &word) { return searched.words.contains(word); });
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
    case DetailRole:
        return entry.detail;
    case ValueRole:
        return entry.value;
    case StateRole:
        return QVariant::fromValue(entry.state);
    case AsideRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList parts;
        if (role == Qt::AccessibleDescriptionRole)
            parts.append(entry.detail);
        if (entry.state != LookupEntry::State::Unstated)
            parts.append(entry.state == LookupEntry::State::Active ? tr("Active") : tr("Inactive"));
        if (entry.changed.isValid())
            parts.append(dayText(entry.changed));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

} // namespace herald::ui
