// SPDX-License-Identifier: GPL-3.0-or-later
//
// RecordsModel: ticks.
#include "ui/resend/recordsmodel.h"
#include "ui/resend/table/recordsworker.h"

#include <algorithm>

namespace herald::ui {

void RecordsModel::setTicked(const QList<int> &rows, bool ticked)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        m_ticks.set(storeRow(row), ticked);
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    tellTicks(*first, *last);
}

void RecordsModel::setRangeTicked(int first, int last, bool ticked)
{
    if (first > last)
        return;
    const auto begin = m_view->rows.cbegin();
    m_ticks.set(RecordSet::of(RecordRows(begin + first, begin + last + 1)), ticked);
    tellTicks(first, last);
}

void RecordsModel::setShownTicked(bool ticked)
{
    m_ticks.set(m_view->shown, ticked);
    tellTicks(0, shownCount() - 1);
}

void RecordsModel::invertShown()
{
    m_ticks.toggle(m_view->shown);
    tellTicks(0, shownCount() - 1);
}

void RecordsModel::untickAll()
{
    m_ticks.clear(); // what is still to come stays without a tick, too
    tellTicks(0, shownCount() - 1);
}

void RecordsModel::tickShownSoon()
{
    m_ticksSoon = !isComplete();
    if (!m_ticksSoon)
        setShownTicked(true);
}

void RecordsModel::tickShown(const RecordSet &rows)
{
    RecordSet shown = rows; // what is shown may be another than when the question was asked
    shown.intersect(m_view->shown);
    m_ticks.set(shown, true);
    tellTicks(0, shownCount() - 1);
}

void RecordsModel::tickAlso(const RecordFilter &filter, const std::function<void(int count)> &then)
{
    m_worker->find(m_store->now(), filter, [this, then](const RecordSet &rows) {
        const int count = int(rows.countIn(m_view->shown));
        tickShown(rows);
        if (then)
            then(count);
    });
}

void RecordsModel::tickNamed(const QStringList &names,
                             const std::function<void(int count, const QStringList &missing)> &then)
{
    m_worker->find(m_store->now(), names, [this, then](const NamedRecords &named) {
        m_ticks.set(named.rows, true);
        tellTicks(0, shownCount() - 1);
        then(int(named.rows.count()), named.missing);
    });
}

int RecordsModel::tickSoon(const QList<MailRecordId> &ids)
{
    int awaited = 0;
    for (const MailRecordId &id : ids) {
        if (const std::optional<quint32> row = m_store->rowOf(id)) {
            m_ticks.set(*row, true);
        } else {
            m_ticks.wish(id);
            ++awaited;
        }
    }
    tellTicks(0, shownCount() - 1);
    return awaited;
}

int RecordsModel::shownTickedCount() const
{
    return int(m_ticks.rows().countIn(m_view->shown));
}

QList<MailRecord> RecordsModel::tickedRecords() const
{
    QList<MailRecord> records;
    for (const quint32 row : m_ticks.rows().rows())
        records.append(m_store->at(row));
    return records;
}

void RecordsModel::tellTicks(int first, int last)
{
    last = std::min(last, m_told - 1); // of the others nobody has a picture yet
    if (first <= last)
        emit dataChanged(index(first, Tick), index(last, Tick),
                         {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit changed();
}

} // namespace herald::ui
