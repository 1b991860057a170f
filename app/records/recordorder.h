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
/// of Latin letters. Any thread.
void sortRows(const RecordSnapshot &records, RecordRows &rows, const QList<RecordSortKey> &keys);

} // namespace herald
