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
        quint64 beginning = 0;
        const std::string_view text = chunk.text(place, m_column);
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

} // namespace

void sortRows(const RecordSnapshot &records, RecordRows &rows, const QList<RecordSortKey> &keys)
{
    if (keys.isEmpty()) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    std::vector<Key> ready;
    for (const RecordSortKey &key : keys)
        ready.emplace_back(records, key);

    std::vector<Numbered> numbered;
    numbered.reserve(rows.size());
    for (const quint32 row : rows)
        numbered.push_back({ready.front().number(row), row});
    std::sort(numbered.begin(), numbered.end(), [&](const Numbered &a, const Numbered &b) {
        if (a.number != b.number)
            return a.number < b.number;
        if (const int order = ready.front().compareRest(a.row, b.row); order != 0)
            return order < 0;
        for (size_t i = 1; i < ready.size(); ++i) {
            const quint64 left = ready[i].number(a.row);
            const quint64 right = ready[i].number(b.row);
            if (left != right)
                return left < right;
            if (const int order = ready[i].compareRest(a.row, b.row); order != 0)
                return order < 0;
        }
        return a.row < b.row;
    });
    std::transform(numbered.cbegin(), numbered.cend(), rows.begin(),
                   [](const Numbered &one) { return one.row; });
}

} // namespace herald
