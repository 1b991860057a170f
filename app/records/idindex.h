// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace herald {

/// Finds the row of an id without keeping the id a second time: eight to sixteen bytes a record.
class IdIndex
{
public:
    /// The id of a row, as UTF-8.
    using IdOf = std::function<std::string_view(quint32 row)>;

    explicit IdIndex(IdOf idOf)
        : m_idOf(std::move(idOf))
    {}

    static constexpr quint32 none = 0xffffffff;
    [[nodiscard]] quint32 find(std::string_view id) const;
    /// The id of that row must not be there yet.
    void add(quint32 row);
    void clear();
    [[nodiscard]] qsizetype bytes() const
    {
        return qsizetype(m_slots.capacity() * sizeof(quint32));
    }

private:
    [[nodiscard]] size_t slotOf(std::string_view id) const; ///< where it is or would be
    void grow();

    IdOf m_idOf;
    std::vector<quint32> m_slots; ///< a power of two of them, at most half of them taken
    size_t m_taken = 0;
};

} // namespace herald
