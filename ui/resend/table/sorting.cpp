// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/sorting.h"

#include "ui/resend/table/recordcells.h"

#include <algorithm>

namespace herald::ui {

QList<RecordSortKey> keysAfterClick(QList<RecordSortKey> keys, int column, bool also)
{
    const TableColumn *known = RecordCells::about(column);
    if (!known)
        return keys; // a re-send is not the service's to sort by
    // what came last is looked for first
    const Qt::SortOrder first =
        known->member == RecordColumn::SendAt ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder second =
        first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto key = std::find_if(keys.begin(), keys.end(), [known](const RecordSortKey &one) {
        return one.column == known->member;
    });
    if (!also) {
        const bool turns = key != keys.end() && keys.size() == 1 && key->order == first;
        return {{known->member, turns ? second : first}};
    }
    if (key == keys.end())
        keys.append({known->member, first});
    else if (key->order == first)
        key->order = second;
    else if (keys.size() > 1)
        keys.erase(key);
    else
        key->order = first;
    return keys;
}

} // namespace herald::ui
