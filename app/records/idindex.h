// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <string_view>
#include <vector>

namespace herald {

/// Finds the row of an id without keeping the id a second time: eight to sixteen bytes a record. It
/// grows in parts: no single add() takes time in proportion to the records.
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
    [[nodiscard]] qsizetype bytes() const;

private:
    /// The ids whose hashes begin alike.
    struct Part
    {
        std::vector<quint32> places; ///< a power of two of them, at most half of them taken
        size_t taken = 0;
    };

    [[nodiscard]] size_t slotOf(const Part &part, std::string_view id, size_t hash) const;
    void grow(Part &part);

    IdOf m_idOf;
    std::array<Part, 256> m_parts;
};

} // namespace herald
