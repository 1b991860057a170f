// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/idindex.h"

#include <QHashFunctions>

namespace herald {

namespace {

size_t hashOf(std::string_view id)
{
    return qHashBits(id.data(), id.size(), 0);
}

/// By the bits that places do not look at.
size_t partOf(size_t hash, size_t parts)
{
    return (hash >> 24) % parts;
}

} // namespace

quint32 IdIndex::find(std::string_view id) const
{
    const size_t hash = hashOf(id);
    const Part &part = m_parts[partOf(hash, m_parts.size())];
    return part.places.empty() ? none : part.places[slotOf(part, id, hash)];
}

void IdIndex::add(quint32 row)
{
    const std::string_view id = m_idOf(row);
    const size_t hash = hashOf(id);
    Part &part = m_parts[partOf(hash, m_parts.size())];
    if (part.taken * 2 >= part.places.size())
        grow(part);
    part.places[slotOf(part, id, hash)] = row;
    ++part.taken;
}

void IdIndex::clear()
{
    m_parts = {};
}

qsizetype IdIndex::bytes() const
{
    size_t places = 0;
    for (const Part &part : m_parts)
        places += part.places.capacity();
    return qsizetype(places * sizeof(quint32) + sizeof(m_parts));
}

/// Where it is or would be.
size_t IdIndex::slotOf(const Part &part, std::string_view id, size_t hash) const
{
    const size_t mask = part.places.size() - 1;
    size_t slot = hash & mask;
    while (part.places[slot] != none && m_idOf(part.places[slot]) != id)
        slot = (slot + 1) & mask;
    return slot;
}

void IdIndex::grow(Part &part)
{
    std::vector<quint32> old(std::max<size_t>(16, part.places.size() * 2), none);
    old.swap(part.places);
    for (const quint32 row : old) {
        if (row == none)
            continue;
        const std::string_view id = m_idOf(row);
        part.places[slotOf(part, id, hashOf(id))] = row;
    }
}

} // namespace herald
