// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordsproxy.h"

#include "ui/resend/recordsmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

RecordsProxy::RecordsProxy(RecordsModel &records, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_records(records)
{
    setSourceModel(&records);
    setSortRole(RecordsModel::ValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(RecordsModel::SentAt, Qt::DescendingOrder);
    connect(&records, &RecordsModel::changed, this, &RecordsProxy::shownChanged);
}

void RecordsProxy::setSearch(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    QStringList words = text.split(space, Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
    emit shownChanged();
}

void RecordsProxy::setResult(std::optional<MailResult> result)
{
    if (result == m_result)
        return;
    m_result = result;
    invalidateFilter();
    emit shownChanged();
}

void RecordsProxy::setAllShownTicked(bool ticked)
{
    QList<int> rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows.append(mapToSource(index(row, RecordsModel::Tick)).row());
    m_records.setTicked(rows, ticked);
}

void RecordsProxy::setTicked(const QModelIndexList &indexes, bool ticked)
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(mapToSource(index).row());
    m_records.setTicked(rows, ticked);
}

int RecordsProxy::shownTickedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += m_records.isTicked(mapToSource(index(row, RecordsModel::Tick)).row());
    return count;
}

bool RecordsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_result && resultOf(m_records.recordAt(sourceRow)) != *m_result)
        return false;
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = m_records.index(sourceRow, RecordsModel::Account, sourceParent);
    const QString text = index.data(RecordsModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace herald::ui
