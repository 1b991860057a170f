// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordorder.h"

namespace herald {

/// Which records are wanted, and in which order.
struct RecordQuestion
{
    RecordFilter filter = {};
    QList<RecordSortKey> keys = {};

    friend bool operator==(const RecordQuestion &, const RecordQuestion &) = default;
};

/// The answer, as of one snapshot.
struct RecordView
{
    static constexpr quint32 hidden = 0xffffffff;

    RecordRows rows;   ///< of the store, in the order in which they are shown
    RecordRows places; ///< of each row of the store: where it is shown, or `hidden`
    RecordSet shown;   ///< the same rows as a set
};

/// Nothing when it was stopped. `before` is an answer to the same question from when the store was
/// smaller: only what has come since is then looked at, which is quicker. Any thread.
[[nodiscard]] std::optional<RecordView> viewOf(const RecordSnapshot &records,
                                               const RecordQuestion &question,
                                               std::stop_token stop = {},
                                               const RecordView *before = nullptr);

} // namespace herald
