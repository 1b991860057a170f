// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordview.h"

namespace herald {

std::optional<RecordView> viewOf(const RecordSnapshot &records, const RecordQuestion &question,
                                 std::stop_token stop, const RecordView *before)
{
    const quint32 known = before ? quint32(before->places.size()) : 0;
    std::optional<RecordRows> rows = matchingRows(records, question.filter, stop, known);
    // they come in the order of the store, which is what no key means
    const bool isSorted = question.keys.isEmpty();
    if (!rows || (!isSorted && !sortRows(records, *rows, question.keys, stop)))
        return std::nullopt;
    RecordView view;
    view.rows = before ? mergedRows(records, before->rows, *rows, question.keys) : std::move(*rows);
    if (stop.stop_requested())
        return std::nullopt;
    view.places.assign(records.size(), RecordView::hidden);
    for (size_t place = 0; place < view.rows.size(); ++place)
        view.places[view.rows[place]] = quint32(place);
    view.shown = RecordSet::of(view.rows);
    return view;
}

} // namespace herald
