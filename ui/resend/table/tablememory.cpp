// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/tablememory.h"

#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace herald::ui {

namespace {

constexpr qsizetype mostSelected = 1000;

} // namespace

TableMemory::TableMemory(RecordsTable &table)
    : QObject(&table)
    , m_table(table)
{
    const RecordsModel *records = &table.records();
    connect(records, &QAbstractItemModel::modelAboutToBeReset, this, &TableMemory::keep);
    connect(records, &QAbstractItemModel::modelReset, this, &TableMemory::restore);
}

int TableMemory::topOf(int row) const
{
    return m_table.rowViewportPosition(row);
}

void TableMemory::keep()
{
    const RecordsModel &records = m_table.records();
    if (records.rowCount() == 0)
        return; // what was there before that counts
    m_across = m_table.horizontalScrollBar()->value();
    const QModelIndex current = m_table.currentIndex();
    m_current = current.isValid() ? records.recordAt(current.row()).id : MailRecordId();
    m_column = std::max(current.column(), int(RecordsModel::Account));
    m_selected.clear();
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() <= mostSelected;
             ++row)
            m_selected.append(records.recordAt(row).id);
    }
    if (m_selected.size() > mostSelected)
        m_selected.clear();

    const int first = m_table.rowAt(0);
    const bool seesCurrent = current.isValid() && topOf(current.row()) >= 0 &&
                             topOf(current.row()) < m_table.viewport()->height();
    const int anchor = seesCurrent ? current.row() : first;
    m_anchor = anchor >= 0 ? records.recordAt(anchor).id : MailRecordId();
    m_top = anchor >= 0 ? topOf(anchor) : 0;
    // at the very top people wait for what is new, and it comes there
    if (!seesCurrent && m_table.verticalScrollBar()->value() == 0)
        m_anchor = {};
}

void TableMemory::restore()
{
    const RecordsModel &records = m_table.records();
    if (records.rowCount() == 0)
        return;
    QItemSelection selection;
    for (const MailRecordId &id : std::as_const(m_selected)) {
        const int row = records.rowOf(id);
        if (row >= 0)
            selection.select(records.index(row, 0),
                             records.index(row, RecordsModel::ColumnCount - 1));
    }
    m_table.layOutNow();
    const int current = m_current.isEmpty() ? -1 : records.rowOf(m_current);
    if (current >= 0) {
        m_table.selectionModel()->setCurrentIndex(records.index(current, m_column),
                                                  QItemSelectionModel::NoUpdate);
    }
    if (!selection.isEmpty())
        m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    QScrollBar *bar = m_table.verticalScrollBar();
    const int anchor = m_anchor.isEmpty() ? -1 : records.rowOf(m_anchor);
    bar->setValue(anchor >= 0 ? m_table.verticalHeader()->sectionPosition(anchor) - m_top : 0);
    m_table.horizontalScrollBar()->setValue(m_across);
}

} // namespace herald::ui
