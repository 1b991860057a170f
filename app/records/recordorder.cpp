// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordorder.h"

#include <algorithm>
#include <limits>

namespace herald {

namespace {

using Column = RecordColumn;

unsigned char lower(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
}

int compareTexts(std::string_view a, std::string_view b)
{
    const size_t common = std::min(a.size(), b.size());
    for (size_t i = 0; i < common; ++i) {
        const int difference = lower(a[i]) - lower(b[i]);
        if (difference != 0)
            return difference;
    }
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

/// The value of an id, which is a number as a rule; others come behind all numbers.
quint64 numberOf(std::string_view id)
{
    constexpr size_t mostDigits = 19; // of a number of 64 bits they are 20
    quint64 number = 0;
    if (id.empty() || id.size() > mostDigits)
        return std::numeric_limits<quint64>::max();
    for (const char c : id) {
        if (c < '0' || c > '9')
            return std::numeric_limits<quint64>::max();
        number = number * 10 + quint64(c - '0');
    }
    return number;
}

/// One key, made ready: a number a row that orders most pairs, and the full comparison for the
/// rest.
class Key
{
public:
    Key(const RecordSnapshot &records, const RecordSortKey &key)
        : m_records(records)
        , m_column(key.column)
        , m_descending(key.order == Qt::DescendingOrder)
        , m_isText(m_column == Column::Id || m_column == Column::Account ||
                   m_column == Column::AccountAuthName || m_column == Column::ErrorMsg)
    {
        if (!m_isText && m_column != Column::SendAt)
            m_ranks = RecordChunk::dictionary(records.words(), m_column).ranks();
    }

    /// Ascending also where the key descends.
    [[nodiscard]] quint64 number(quint32 row) const
    {
        const quint64 up = ascending(row);
        return m_descending ? ~up : up;
    }

    /// Of two rows whose numbers are equal.
    [[nodiscard]] int compareRest(quint32 a, quint32 b) const
    {
        if (!m_isText)
            return 0;
        const int order = compareTexts(textOf(a), textOf(b));
        return m_descending ? -order : order;
    }

private:
    [[nodiscard]] std::string_view textOf(quint32 row) const
    {
        return m_records.chunkOf(row).text(RecordSnapshot::rowInChunk(row), m_column);
    }

    [[nodiscard]] quint64 ascending(quint32 row) const
    {
        const RecordChunk &chunk = m_records.chunkOf(row);
        const quint32 place = RecordSnapshot::rowInChunk(row);
        if (!chunk.has(place, m_column))
            return 0;
        if (m_column == Column::SendAt) {
            constexpr auto middle = quint64(1) << 63;
            return std::max<quint64>(1, quint64(chunk.sentAt(place)) + middle);
        }
        if (!m_isText)
            return quint64(m_ranks.at(chunk.word(place, m_column))) + 1;
        const std::string_view text = chunk.text(place, m_column);
        if (m_column == Column::Id)
            return numberOf(text);
        quint64 beginning = 0;
        for (size_t i = 0; i < sizeof(beginning); ++i)
            beginning = beginning << 8 | (i < text.size() ? lower(text[i]) : 0U);
        return beginning;
    }

    const RecordSnapshot &m_records;
    Column m_column;
    bool m_descending;
    bool m_isText;
    QList<quint32> m_ranks;
};

struct Numbered
{
    quint64 number;
    quint32 row;
};

/// All keys, made ready.
class Order
{
public:
    Order(const RecordSnapshot &records, const QList<RecordSortKey> &keys)
    {
        for (const RecordSortKey &key : keys)
            m_keys.emplace_back(records, key);
    }

    [[nodiscard]] std::vector<Numbered> numbered(const RecordRows &rows) const
    {
        std::vector<Numbered> numbered;
        numbered.reserve(rows.size());
        for (const quint32 row : rows)
            numbered.push_back({m_keys.front().number(row), row});
        return numbered;
    }

    bool operator()(const Numbered &a, const Numbered &b) const
    {
        if (a.number != b.number)
            return a.number < b.number;
        if (const int order = m_keys.front().compareRest(a.row, b.row); order != 0)
            return order < 0;
        for (size_t i = 1; i < m_keys.size(); ++i) {
            const quint64 left = m_keys[i].number(a.row);
            const quint64 right = m_keys[i].number(b.row);
            if (left != right)
                return left < right;
            if (const int order = m_keys[i].compareRest(a.row, b.row); order != 0)
                return order < 0;
        }
        return a.row < b.row;
    }

private:
    std::vector<Key> m_keys;
};

constexpr size_t blockSize = 1 << 16; ///< rows that are sorted between two looks at the stop token

/// Blocks, then pairs of them, then pairs of those: somebody who waits can stop it in between.
bool sortInBlocks(std::vector<Numbered> &rows, const Order &order, const std::stop_token &stop)
{
    const auto at = [&rows](size_t place) {
        return rows.begin() + std::ptrdiff_t(std::min(place, rows.size()));
    };
    for (size_t begin = 0; begin < rows.size(); begin += blockSize) {
        if (stop.stop_requested())
            return false;
        std::sort(at(begin), at(begin + blockSize), order);
    }
    std::vector<Numbered> merged(rows.size() > blockSize ? rows.size() : 0);
    for (size_t width = blockSize; width < rows.size(); width *= 2) {
        auto out = merged.begin();
        for (size_t begin = 0; begin < rows.size(); begin += 2 * width) {
            if (stop.stop_requested())
                return false;
            out = std::merge(at(begin), at(begin + width), at(begin + width), at(begin + 2 * width),
                             out, order);
        }
        rows.swap(merged);
    }
    return true;
}

RecordRows rowsOf(const std::vector<Numbered> &numbered)
{
    RecordRows rows(numbered.size());
    std::transform(numbered.cbegin(), numbered.cend(), rows.begin(),
                   [](const Numbered &one) { return one.row; });
    return rows;
}

} // namespace

bool sortRows(const RecordSnapshot &records, RecordRows &rows, const QList<RecordSortKey> &keys,
              std::stop_token stop)
{
    if (keys.isEmpty()) {
        std::sort(rows.begin(), rows.end());
        return true;
    }
    const Order order(records, keys);
    std::vector<Numbered> numbered = order.numbered(rows);
    if (!sortInBlocks(numbered, order, stop))
        return false;
    rows = rowsOf(numbered);
    return true;
}

RecordRows mergedRows(const RecordSnapshot &records, const RecordRows &a, const RecordRows &b,
                      const QList<RecordSortKey> &keys)
{
    RecordRows rows(a.size() + b.size());
    if (keys.isEmpty()) {
        std::merge(a.cbegin(), a.cend(), b.cbegin(), b.cend(), rows.begin());
        return rows;
    }
    const Order order(records, keys);
    const std::vector<Numbered> left = order.numbered(a);
    const std::vector<Numbered> right = order.numbered(b);
    std::vector<Numbered> merged(rows.size());
    std::merge(left.cbegin(), left.cend(), right.cbegin(), right.cend(), merged.begin(), order);
    return rowsOf(merged);
}

} // namespace herald
