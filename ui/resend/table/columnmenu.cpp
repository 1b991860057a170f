// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/columnmenu.h"

#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/table/sorting.h"
#include "ui/resend/tickheader.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace herald::ui {

namespace {

struct ColumnMenu
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ColumnMenu)
};

void addColumns(QMenu &menu, RecordsTable &table)
{
    const QList<int> shown = table.shownColumns();
    for (int column = RecordsModel::Account; column < RecordsModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(RecordCells::title(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown != QList<int>{column}); // the last one stays
        QObject::connect(action, &QAction::triggered, &table,
                         [&table, column](bool checked) { table.setColumnShown(column, checked); });
    }
}

void addKeys(QMenu &menu, RecordsTable &table, bool also)
{
    const QList<RecordSortKey> keys = table.records().sortKeys();
    for (int column = RecordsModel::Account; column < RecordsModel::Resent; ++column) {
        const RecordColumn member = RecordCells::about(column)->member;
        const auto key =
            std::find_if(keys.cbegin(), keys.cend(),
                         [member](const RecordSortKey &one) { return one.column == member; });
        const bool isKey = key != keys.cend();
        const bool up = isKey && key->order == Qt::AscendingOrder;
        const QString title = RecordCells::title(column);
        QAction *action = menu.addAction(!isKey ? title
                                         : up   ? ColumnMenu::tr("%1, ascending").arg(title)
                                                : ColumnMenu::tr("%1, descending").arg(title));
        action->setCheckable(true);
        action->setChecked(isKey);
        QObject::connect(action, &QAction::triggered, &table, [&table, column, also] {
            RecordsModel &records = table.records();
            records.setSortKeys(keysAfterClick(records.sortKeys(), column, also));
        });
    }
}

void addMove(QMenu &menu, RecordsTable &table, const QString &text, int steps)
{
    QHeaderView &head = table.head();
    const int from = head.visualIndex(table.currentIndex().column());
    const int to = from + steps;
    QAction *action = menu.addAction(text);
    action->setEnabled(from > 0 && to > 0 && to < head.count());
    QObject::connect(action, &QAction::triggered, &table,
                     [&head, from, to] { head.moveSection(from, to); });
}

} // namespace

void fillColumnMenu(QMenu &menu, RecordsTable &table)
{
    menu.clear();
    addColumns(menu, table);
    menu.addSeparator();
    addKeys(*menu.addMenu(ColumnMenu::tr("&Sort by")), table, false);
    addKeys(*menu.addMenu(ColumnMenu::tr("Sort &also by (Shift+click)")), table, true);
    menu.addSeparator();
    if (table.currentIndex().column() > RecordsModel::Tick) {
        const QString title = RecordCells::title(table.currentIndex().column());
        addMove(menu, table, ColumnMenu::tr("Move %1 to the &left").arg(title), -1);
        addMove(menu, table, ColumnMenu::tr("Move %1 to the &right").arg(title), 1);
    }
    QObject::connect(menu.addAction(ColumnMenu::tr("Columns as at &first")), &QAction::triggered,
                     &table, [&table] {
                         table.resetColumns();
                         emit table.columnsChanged();
                     });
}

} // namespace herald::ui
