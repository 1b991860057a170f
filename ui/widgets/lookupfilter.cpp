// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupfilter.h"

#include <algorithm>

namespace herald::ui {

namespace {

constexpr qint64 slice = 6;            ///< milliseconds
constexpr qsizetype betweenLooks = 64; ///< rows, between two looks at the time

/// Whatever holds all words of `later` also holds all of `earlier`.
bool isNarrower(const QStringList &later, const QStringList &earlier)
{
    return std::all_of(earlier.cbegin(), earlier.cend(), [&later](const QString &word) {
        return std::any_of(later.cbegin(), later.cend(),
                           [&word](const QString &longer) { return longer.contains(word); });
    });
}

} // namespace

LookupFilter::LookupFilter(LookupModel &entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &LookupFilter::lookOn);
    connect(&entries, &QAbstractItemModel::modelReset, this, [this] {
        m_narrows = false;
        startOver();
    });
}

void LookupFilter::search(const QString &typed)
{
    const QString text = typed.toCaseFolded().simplified();
    if (text == m_text)
        return;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_narrows = !m_isAll && !isSearching() && text.contains(m_text) && isNarrower(words, m_words);
    m_text = text;
    m_words = words;
    startOver();
}

void LookupFilter::startOver()
{
    m_next.stop();
    beginResetModel();
    m_before = m_narrows ? std::move(m_rows) : QList<int>();
    m_rows.clear();
    m_isAll = m_words.isEmpty();
    m_at = m_isAll ? candidates() : 0;
    endResetModel();
    lookOn();
}

qsizetype LookupFilter::candidates() const
{
    return m_narrows ? m_before.size() : m_entries.entries().size();
}

void LookupFilter::lookOn()
{
    QElapsedTimer clock;
    clock.start();
    const qsizetype all = candidates();
    QList<int> more;
    while (m_at < all && !clock.hasExpired(slice)) {
        for (const qsizetype stop = std::min(all, m_at + betweenLooks); m_at < stop; ++m_at) {
            const int row = m_narrows ? m_before.at(m_at) : int(m_at);
            if (m_entries.holds(row, m_text, m_words))
                more.append(row);
        }
    }
    if (!more.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
        m_rows += more;
        endInsertRows();
        emit found();
    }
    if (m_at < all)
        m_next.start();
}

int LookupFilter::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_isAll ? m_entries.rowCount() : int(m_rows.size());
}

QVariant LookupFilter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_isAll ? index.row() : m_rows.at(index.row());
    return m_entries.index(row).data(role);
}

} // namespace herald::ui
