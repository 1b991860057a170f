// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/recordticks.h"

#include <algorithm>

namespace herald::ui {

void RecordTicks::set(quint32 row, bool ticked)
{
    if (ticked)
        m_count += m_rows.insert(row) ? 1 : 0;
    else
        m_count -= m_rows.remove(row) ? 1 : 0;
}

void RecordTicks::set(const RecordSet &rows, bool ticked)
{
    if (ticked)
        m_rows.add(rows);
    else
        m_rows.subtract(rows);
    m_count = int(m_rows.count());
}

void RecordTicks::toggle(const RecordSet &rows)
{
    m_rows.toggle(rows);
    m_count = int(m_rows.count());
}

void RecordTicks::clear()
{
    *this = {};
}

bool RecordTicks::takeWish(const MailRecordId &id)
{
    bool wished = !m_wished.isEmpty() && m_wished.remove(id);
    for (Before &before : m_before) {
        const std::optional<quint32> row = before.store->rowOf(id);
        if (row && before.rows.remove(*row)) {
            --before.count;
            wished = true;
        }
    }
    m_before.erase(std::remove_if(m_before.begin(), m_before.end(),
                                  [](const Before &before) { return before.count == 0; }),
                   m_before.end());
    return wished;
}

void RecordTicks::beginAnew(std::unique_ptr<const RecordStore> old)
{
    if (m_count > 0)
        m_before.push_back({std::move(old), std::exchange(m_rows, {}), m_count});
    m_rows.clear();
    m_count = 0;
}

} // namespace herald::ui
