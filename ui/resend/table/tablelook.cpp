// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/tablelook.h"

#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/tickheader.h"

#include <algorithm>

namespace herald::ui {

RecordsLook lookOf(const RecordsTable &table)
{
    const QHeaderView &head = table.head();
    RecordsLook look;
    for (int place = 0; place < head.count(); ++place) {
        const int column = head.logicalIndex(place);
        if (column == RecordsModel::Tick)
            continue;
        const bool isShown = !head.isSectionHidden(column);
        // a hidden section has no width of its own; it keeps the one it had
        look.columns.append({column, isShown ? head.sectionSize(column) : 0, isShown});
    }
    look.keys = table.records().sortKeys();
    return look;
}

void applyLook(RecordsTable &table, const RecordsLook &look)
{
    QHeaderView &head = table.head();
    table.resetColumns();
    int place = 1; // behind the tick
    for (const ColumnPlace &one : look.columns) {
        if (one.column == RecordsModel::Tick)
            continue;
        head.moveSection(head.visualIndex(one.column), place++);
        if (one.column != RecordsModel::Resent)
            head.setSectionHidden(one.column, !one.isShown);
        if (one.width > 0 && !head.isSectionHidden(one.column))
            head.resizeSection(one.column, std::max(one.width, head.minimumSectionSize()));
    }
    // somebody must be named
    if (table.shownColumns().isEmpty())
        head.setSectionHidden(RecordsModel::Account, false);
    table.records().setSortKeys(look.keys);
}

} // namespace herald::ui
