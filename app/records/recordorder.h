// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfilter.h"

namespace herald {

/// One column to sort by.
struct RecordSortKey
{
    RecordColumn column = RecordColumn::SendAt;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const RecordSortKey &, const RecordSortKey &) = default;
};

/// Sorts rows by the first key, equal ones by the next, and what is equal in all by the order of
/// the store. What is absent comes first. Texts go by their characters, without regard to the case
/// of Latin letters; ids that are numbers by their value, before all others. False when it was
/// stopped: the rows are then in no order. Any thread.
bool sortRows(const RecordSnapshot &records, RecordRows &rows, const QList<RecordSortKey> &keys,
              std::stop_token stop = {});

/// Two lists that are sorted so already, as one. Any thread.
[[nodiscard]] RecordRows mergedRows(const RecordSnapshot &records, const RecordRows &a,
                                    const RecordRows &b, const QList<RecordSortKey> &keys);

} // namespace herald
