// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/idindex.h"

#include <QHashFunctions>

namespace herald {

quint32 IdIndex::find(std::string_view id) const
{
    return m_slots.empty() ? none : m_slots[slotOf(id)];
}

void IdIndex::add(quint32 row)
{
    if (m_taken * 2 >= m_slots.size())
        grow();
    m_slots[slotOf(m_idOf(row))] = row;
    ++m_taken;
}

void IdIndex::clear()
{
    m_slots.clear();
    m_taken = 0;
}

size_t IdIndex::slotOf(std::string_view id) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHashBits(id.data(), id.size(), 0) & mask;
    while (m_slots[slot] != none && m_idOf(m_slots[slot]) != id)
        slot = (slot + 1) & mask;
    return slot;
}

void IdIndex::grow()
{
    std::vector<quint32> old(std::max<size_t>(64, m_slots.size() * 2), none);
    old.swap(m_slots);
    for (const quint32 row : old) {
        if (row != none)
            m_slots[slotOf(m_idOf(row))] = row;
    }
}

} // namespace herald
