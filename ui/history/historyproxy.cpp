// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyproxy.h"

#include "ui/widgets/sendsmodel.h"
#include "ui/widgets/sendtexts.h"

#include <algorithm>

namespace herald::ui {

HistoryProxy::HistoryProxy(SendsModel &sends, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_sends(sends)
{
    setSourceModel(&sends);
}

void HistoryProxy::setSearch(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void HistoryProxy::setOutcome(std::optional<Outcome> outcome)
{
    m_outcome = outcome;
    invalidateRowsFilter();
}

bool HistoryProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Send &send = m_sends.sendAt(row);
    if (m_outcome && (send.state != SendState::Done || send.verdict.outcome != *m_outcome))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = searchText(send);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace herald::ui
