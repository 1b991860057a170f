// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordset.h"

#include <algorithm>
#include <bit>

namespace herald {

namespace {

constexpr quint32 wordBits = 64;

constexpr quint64 bit(quint32 row)
{
    return quint64(1) << row % wordBits;
}

} // namespace

bool RecordSet::contains(quint32 row) const
{
    return (word(row / wordBits) & bit(row)) != 0;
}

bool RecordSet::insert(quint32 row)
{
    if (contains(row))
        return false;
    if (row / wordBits >= m_words.size())
        m_words.resize(row / wordBits + 1);
    m_words[row / wordBits] |= bit(row);
    return true;
}

bool RecordSet::remove(quint32 row)
{
    if (!contains(row))
        return false;
    m_words[row / wordBits] &= ~bit(row);
    return true;
}

void RecordSet::add(const RecordSet &other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()));
    for (size_t i = 0; i < other.m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
}

void RecordSet::subtract(const RecordSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.word(i);
}

void RecordSet::intersect(const RecordSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.word(i);
}

void RecordSet::toggle(const RecordSet &other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()));
    for (size_t i = 0; i < other.m_words.size(); ++i)
        m_words[i] ^= other.m_words[i];
}

quint32 RecordSet::count() const
{
    quint32 count = 0;
    for (const quint64 one : m_words)
        count += quint32(std::popcount(one));
    return count;
}

quint32 RecordSet::countIn(const RecordSet &other) const
{
    quint32 count = 0;
    for (size_t i = 0; i < m_words.size(); ++i)
        count += quint32(std::popcount(m_words[i] & other.word(i)));
    return count;
}

RecordRows RecordSet::rows() const
{
    RecordRows rows;
    for (size_t i = 0; i < m_words.size(); ++i) {
        for (quint64 rest = m_words[i]; rest != 0; rest &= rest - 1)
            rows.push_back(quint32(i) * wordBits + quint32(std::countr_zero(rest)));
    }
    return rows;
}

RecordSet RecordSet::of(const RecordRows &rows)
{
    RecordSet set;
    if (!rows.empty())
        set.m_words.resize(*std::max_element(rows.cbegin(), rows.cend()) / wordBits + 1);
    for (const quint32 row : rows)
        set.m_words[row / wordBits] |= bit(row);
    return set;
}

bool operator==(const RecordSet &a, const RecordSet &b)
{
    const size_t words = std::max(a.m_words.size(), b.m_words.size());
    for (size_t i = 0; i < words; ++i) {
        if (a.word(i) != b.word(i))
            return false;
    }
    return true;
}

} // namespace herald
