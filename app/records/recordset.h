// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace herald {

using RecordRows = std::vector<quint32>;

/// Rows of a store, a bit each: a million of them are 16 thousand words, so that whole sets are
/// joined and counted in the time a window can spare.
class RecordSet
{
public:
    [[nodiscard]] bool contains(quint32 row) const;
    bool insert(quint32 row); ///< false when it was there
    bool remove(quint32 row); ///< false when it was not
    void clear() { m_words.clear(); }

    void add(const RecordSet &other);
    void subtract(const RecordSet &other);
    void intersect(const RecordSet &other);
    void toggle(const RecordSet &other); ///< what is in exactly one of both

    [[nodiscard]] quint32 count() const;
    [[nodiscard]] quint32 countIn(const RecordSet &other) const; ///< of those that are in both
    [[nodiscard]] RecordRows rows() const;                       ///< ascending

    [[nodiscard]] static RecordSet of(const RecordRows &rows);
    friend bool operator==(const RecordSet &a, const RecordSet &b);

private:
    [[nodiscard]] quint64 word(size_t number) const
    {
        return number < m_words.size() ? m_words[number] : 0;
    }

    std::vector<quint64> m_words; ///< those that are missing at the end are empty
};

} // namespace herald
