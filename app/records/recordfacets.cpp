// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordfacets.h"

#include <algorithm>
#include <array>
#include <map>

namespace herald {

namespace {

constexpr std::array counted{RecordColumn::MailSendResult, RecordColumn::MailSendType,
                             RecordColumn::GroupName, RecordColumn::AccountAuthType};
constexpr size_t rowsBetweenLooks = 1 << 16; ///< at the stop token

RecordFacet facetOf(const RecordSnapshot &records, const RecordRows &rows, RecordColumn column)
{
    const Dictionary &dictionary = RecordChunk::dictionary(records.words(), column);
    std::vector<int> counts(dictionary.size() + 1); // the last one: absent
    for (const quint32 row : rows) {
        const RecordChunk &chunk = records.chunkOf(row);
        const quint32 place = RecordSnapshot::rowInChunk(row);
        ++counts[chunk.has(place, column) ? chunk.word(place, column) : dictionary.size()];
    }
    RecordFacet facet{column, {}};
    for (quint32 number = 0; number < counts.size(); ++number) {
        if (counts[number] > 0)
            facet.values.append(
                {number < dictionary.size() ? dictionary.text(number) : QString(), counts[number]});
    }
    std::stable_sort(facet.values.begin(), facet.values.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    return facet;
}

/// Asking a time zone for each of a million times takes seconds; asking once a day does not.
class DayCounter
{
public:
    explicit DayCounter(const QTimeZone &zone)
        : m_zone(zone)
    {}

    void count(qint64 time)
    {
        auto day = m_days.upper_bound(time);
        if (day == m_days.begin() || time >= std::prev(day)->second.end)
            ++add(time).records;
        else
            ++std::prev(day)->second.records;
    }

    [[nodiscard]] QList<std::pair<QDate, int>> latestFirst() const
    {
        QList<std::pair<QDate, int>> days;
        for (auto day = m_days.crbegin(); day != m_days.crend(); ++day)
            days.append({day->second.date, day->second.records});
        return days;
    }

private:
    struct Day
    {
        QDate date;
        qint64 end = 0; ///< the first millisecond after it
        int records = 0;
    };

    Day &add(qint64 time)
    {
        const QDate date = QDateTime::fromMSecsSinceEpoch(time, m_zone).date();
        const qint64 begin = date.startOfDay(m_zone).toMSecsSinceEpoch();
        const qint64 end = date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        return m_days.emplace(begin, Day{date, end}).first->second;
    }

    QTimeZone m_zone;
    std::map<qint64, Day> m_days; ///< by their first millisecond
};

using Days = QList<std::pair<QDate, int>>;

std::optional<Days> daysOf(const RecordSnapshot &records, const RecordRows &rows,
                           const QTimeZone &zone, const std::stop_token &stop)
{
    DayCounter days(zone);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && stop.stop_requested())
            return std::nullopt;
        const RecordChunk &chunk = records.chunkOf(rows[i]);
        const quint32 place = RecordSnapshot::rowInChunk(rows[i]);
        if (chunk.has(place, RecordColumn::SendAt))
            days.count(chunk.sentAt(place));
    }
    return days.latestFirst();
}

/// The rows that pass when the filter is not asked for values of that column; nothing when it was
/// stopped.
std::optional<RecordRows> rowsWithoutChoice(const RecordSnapshot &records, RecordFilter filter,
                                            RecordColumn column, const std::stop_token &stop)
{
    filter.tests.removeIf([column](const RecordTest &test) {
        return test.column == column && test.op == RecordTest::Operator::OneOf;
    });
    return matchingRows(records, filter, stop);
}

} // namespace

std::optional<RecordFacets> facetsOf(const RecordSnapshot &records, const RecordRows &rows,
                                     const QTimeZone &zone, std::stop_token stop)
{
    return facetsToChoose(records, {}, rows, zone, stop);
}

std::optional<RecordFacets> facetsToChoose(const RecordSnapshot &records,
                                           const RecordFilter &filter, const RecordRows &shown,
                                           const QTimeZone &zone, std::stop_token stop)
{
    const auto isChosen = [&filter](RecordColumn column) {
        return std::any_of(
            filter.tests.cbegin(), filter.tests.cend(), [column](const RecordTest &test) {
                return test.column == column && test.op == RecordTest::Operator::OneOf;
            });
    };
    RecordFacets facets;
    for (const RecordColumn column : counted) {
        if (stop.stop_requested())
            return std::nullopt;
        if (!isChosen(column)) {
            facets.columns.append(facetOf(records, shown, column));
        } else if (const auto rows = rowsWithoutChoice(records, filter, column, stop)) {
            facets.columns.append(facetOf(records, *rows, column));
        }
    }
    std::optional<Days> days;
    if (!isChosen(RecordColumn::SendAt))
        days = daysOf(records, shown, zone, stop);
    else if (const auto rows = rowsWithoutChoice(records, filter, RecordColumn::SendAt, stop))
        days = daysOf(records, *rows, zone, stop);
    if (!days || stop.stop_requested())
        return std::nullopt;
    facets.days = *days;
    return facets;
}

} // namespace herald
