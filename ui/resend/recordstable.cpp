// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordstable.h"

#include "ui/resend/recordcolumns.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordsproxy.h"
#include "ui/resend/tickdelegate.h"
#include "ui/resend/tickheader.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 5;    ///< that are always to be seen
constexpr int resentWidth = 20; ///< characters

int widthOf(int column)
{
    return column == RecordsModel::Resent
               ? resentWidth
               : recordColumns().at(column - RecordsModel::Account).width;
}

} // namespace

RecordsTable::RecordsTable(RecordsModel &records, RecordsProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_records(records)
    , m_proxy(proxy)
    , m_header(new TickHeader(this))
{
    setObjectName(u"recordsTable"_s);
    setHorizontalHeader(m_header);
    setModel(&proxy);
    setItemDelegateForColumn(RecordsModel::Tick, new TickDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(RecordsModel::SentAt, Qt::DescendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(RecordsModel::Tick, QHeaderView::Fixed);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setStretchLastSection(true);
    m_header->moveSection(RecordsModel::Resent, RecordsModel::Kind); // where it is seen at once

    connect(m_header, &TickHeader::allTicked, &proxy, &RecordsProxy::setAllShownTicked);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &TickHeader::placeBox);
    const auto showTicks = [this] {
        m_header->showTicks(m_proxy.shownTickedCount(), m_proxy.rowCount());
    };
    connect(&proxy, &RecordsProxy::shownChanged, m_header, showTicks);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsTable::currentRecordChanged);
    connect(&proxy, &QAbstractItemModel::modelReset, this, &RecordsTable::currentRecordChanged);
    showTicks();
    measure();
    retranslate();
}

std::optional<MailRecord> RecordsTable::currentRecord() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_records.recordAt(m_proxy.mapToSource(current).row());
}

bool RecordsTable::goTo(const MailRecordId &id)
{
    const int row = m_records.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_proxy.mapFromSource(m_records.index(row, RecordsModel::Account));
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

QModelIndexList RecordsTable::selectedFirsts() const
{
    QModelIndexList rows = selectionModel()->selectedRows(RecordsModel::Tick);
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().siblingAtColumn(RecordsModel::Tick));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordsTable::toggleSelected()
{
    const QModelIndexList rows = selectedFirsts();
    const bool allTicked = std::all_of(rows.cbegin(), rows.cend(), [](const QModelIndex &row) {
        return row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    });
    m_proxy.setTicked(rows, !allTicked);
}

void RecordsTable::copySelected() const
{
    QStringList lines;
    for (const QModelIndex &row : selectedFirsts()) {
        QStringList cells;
        for (int column = RecordsModel::Account; column < RecordsModel::ColumnCount; ++column) {
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggleSelected();
    else
        QTableView::keyPressEvent(event);
}

/// One height for every row: measuring each would take seconds with many of them.
void RecordsTable::measure()
{
    const int row = fontMetrics().height() + 2 * gap;
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight((1 + leastRows) * row);                     // and the head
    const int character = fontMetrics().horizontalAdvance(u'n'); // of both scripts' fonts alike
    m_header->setMinimumSectionSize(iconSmall + 2 * gap);
    m_header->resizeSection(RecordsModel::Tick, iconSmall + 2 * gapWide);
    for (int column = RecordsModel::Account; column < RecordsModel::ColumnCount; ++column)
        m_header->resizeSection(column, widthOf(column) * character + 2 * gap);
}

void RecordsTable::retranslate()
{
    setAccessibleName(tr("Mail records"));
    setAccessibleDescription(tr("Space ticks the selected records."));
}

void RecordsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        measure();
    QTableView::changeEvent(event);
}

} // namespace herald::ui
