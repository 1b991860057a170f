// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfilter.h"

#include <QDate>
#include <QTimeZone>

namespace herald {

/// How many records have each value of a column.
struct RecordFacet
{
    struct Value
    {
        QString text; ///< as the service spells it; empty = absent
        int count = 0;
    };

    RecordColumn column = RecordColumn::MailSendResult;
    QList<Value> values; ///< the most frequent first
};

struct RecordFacets
{
    QList<RecordFacet> columns;        ///< result, type, app group (by name), kind of account
    QList<std::pair<QDate, int>> days; ///< of sending, in the zone asked for; the latest first
};

/// Counted over these rows; nothing when it was stopped. Any thread.
[[nodiscard]] std::optional<RecordFacets> facetsOf(const RecordSnapshot &records,
                                                   const RecordRows &rows, const QTimeZone &zone,
                                                   std::stop_token stop = {});

/// The same for what a filter shows, except that a column of which it wants OneOf several values is
/// counted as if it did not: so the others can be chosen too. `shown` are the rows that pass.
[[nodiscard]] std::optional<RecordFacets>
facetsToChoose(const RecordSnapshot &records, const RecordFilter &filter, const RecordRows &shown,
               const QTimeZone &zone, std::stop_token stop = {});

} // namespace herald
