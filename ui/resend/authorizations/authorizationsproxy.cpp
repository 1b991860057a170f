// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/authorizations/authorizationsproxy.h"

#include "ui/resend/authorizations/authorizationsmodel.h"

#include <algorithm>

namespace herald::ui {

AuthorizationsProxy::AuthorizationsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(AuthorizationsModel::ValueRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void AuthorizationsProxy::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void AuthorizationsProxy::setOnlyUntold(bool only)
{
    m_onlyUntold = only;
    invalidateRowsFilter();
}

bool AuthorizationsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    using Cells = AuthorizationsModel;
    const QModelIndex record = sourceModel()->index(sourceRow, Cells::Record, sourceParent);
    if (m_onlyUntold && record.data(Cells::ValueRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = record.data(Cells::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace herald::ui
