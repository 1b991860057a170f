// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordstable.h"

#include "ui/resend/recordsmodel.h"
#include "ui/resend/table/celleditor.h"
#include "ui/resend/table/filterrow.h"
#include "ui/resend/table/sorting.h"
#include "ui/resend/table/tablememory.h"
#include "ui/resend/tickdelegate.h"
#include "ui/resend/tickheader.h"
#include "ui/theme/theme.h"

#include <QEvent>
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
    const TableColumn *known = RecordCells::about(column);
    return known ? known->width : resentWidth;
}

} // namespace

RecordsTable::RecordsTable(RecordsModel &records, QWidget *parent)
    : QTableView(parent)
    , m_records(records)
    , m_header(new TickHeader(this))
{
    setObjectName(u"recordsTable"_s);
    setHorizontalHeader(m_header);
    setModel(&records);
    auto *ticks = new TickDelegate(this);
    connect(ticks, &TickDelegate::clicked, this, &RecordsTable::tickTo);
    setItemDelegate(new CellEditor(this));
    setItemDelegateForColumn(RecordsModel::Tick, ticks);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setIconSize(QSize(iconSmall, iconSmall));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(RecordsModel::Tick, QHeaderView::Fixed);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setStretchLastSection(true);
    m_memory = new TableMemory(*this);
    connectParts();
    resetColumns();
    retranslate();
}

RecordsTable::~RecordsTable() = default;

void RecordsTable::connectParts()
{
    connect(m_header, &TickHeader::allTicked, &m_records, &RecordsModel::setShownTicked);
    connect(m_header, &TickHeader::sortWanted, this, [this](int section, bool also) {
        m_records.setSortKeys(keysAfterClick(m_records.sortKeys(), section, also));
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &TickHeader::placeParts);
    for (const auto moved : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(m_header, moved, this, &RecordsTable::columnsChanged);
    const auto showHead = [this] {
        m_header->showTicks(m_records.shownTickedCount(), m_records.shownCount(),
                            m_records.loadedCount());
    };
    connect(&m_records, &RecordsModel::changed, m_header, showHead);
    connect(&m_records, &QAbstractItemModel::headerDataChanged, m_header,
            [this] { m_header->showSort(m_records.sortKeys()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsTable::currentRecordChanged);
    connect(&m_records, &QAbstractItemModel::modelReset, this, &RecordsTable::currentRecordChanged);
    m_header->showSort(m_records.sortKeys());
    showHead();
}

std::optional<MailRecord> RecordsTable::currentRecord() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_records.recordAt(current.row())) : std::nullopt;
}

bool RecordsTable::goTo(const MailRecordId &id)
{
    const int row = m_records.rowOf(id);
    const QModelIndex index = m_records.index(row, RecordsModel::Account);
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

std::vector<quint32> RecordsTable::selectedRows() const
{
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const auto &a, const auto &b) { return a.top() < b.top(); });
    std::vector<quint32> rows;
    int next = 0; // ranges may lie side by side
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row)
            rows.push_back(m_records.storeRow(row));
        next = std::max(next, range.bottom() + 1);
    }
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(m_records.storeRow(currentIndex().row()));
    return rows;
}

QList<int> RecordsTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (column != RecordsModel::Tick && !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void RecordsTable::resetColumns()
{
    for (int column = 0; column < RecordsModel::ColumnCount; ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    for (int column = RecordsModel::Account; column < RecordsModel::Resent; ++column)
        setColumnHidden(column, !RecordCells::about(column)->isShownAtFirst);
    // where it is seen at once
    m_header->moveSection(m_header->visualIndex(RecordsModel::Resent), RecordsModel::Kind);
    measure();
}

void RecordsTable::showColumn(int column)
{
    const int left = columnViewportPosition(column);
    const int over = left + columnWidth(column) - viewport()->width();
    QScrollBar *bar = horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (over > 0)
        bar->setValue(bar->value() + std::min(over, left));
}

void RecordsTable::setColumnShown(int column, bool shown)
{
    m_header->setSectionHidden(column, !shown);
    const int least = 2 * m_header->minimumSectionSize();
    if (shown && m_header->sectionSize(column) < least)
        m_header->resizeSection(column, least);
    m_header->placeParts();
    emit columnsChanged();
}

/// Space: ticks what is selected; unticks it when all of it is ticked.
void RecordsTable::toggleSelected()
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    if (ranges.isEmpty() && currentIndex().isValid())
        ranges.append(QItemSelectionRange(currentIndex()));
    bool allTicked = true;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && allTicked; ++row)
            allTicked = m_records.isTicked(row);
    }
    for (const QItemSelectionRange &range : std::as_const(ranges))
        m_records.setRangeTicked(range.top(), range.bottom(), !allTicked);
    if (currentIndex().isValid())
        m_lastTicked = m_records.recordAt(currentIndex().row()).id;
}

/// A click into the cell of a tick; with Shift everything since the last one gets that tick too.
void RecordsTable::tickTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const int last = m_records.rowOf(m_lastTicked);
    if (modifiers.testFlag(Qt::ShiftModifier) && last >= 0) {
        m_records.setRangeTicked(std::min(last, index.row()), std::max(last, index.row()),
                                 m_records.isTicked(last));
    } else {
        m_records.setTicked({index.row()}, !m_records.isTicked(index.row()));
    }
    m_lastTicked = m_records.recordAt(index.row()).id;
}

void RecordsTable::keyPressEvent(QKeyEvent *event)
{
    const auto isCombination = [event](Qt::KeyboardModifiers modifiers, Qt::Key key) {
        return event->modifiers() == modifiers && event->key() == key;
    };
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (isCombination(Qt::AltModifier, Qt::Key_Down))
        emit filterWanted(currentIndex().column());
    else if (isCombination(both, Qt::Key_C))
        emit copyMenuWanted();
    else if (isCombination(Qt::NoModifier, Qt::Key_Space))
        toggleSelected();
    else if (event->matches(QKeySequence::SelectAll))
        m_records.setShownTicked(true);
    else if (isCombination(both, Qt::Key_A))
        emit allMatchingWanted();
    else if (isCombination(Qt::ControlModifier, Qt::Key_I))
        m_records.invertShown();
    else
        QTableView::keyPressEvent(event);
}

bool RecordsTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begins = QTableView::edit(index, trigger, event);
    if (begins && state() == EditingState)
        m_records.holdStill(true);
    return begins;
}

void RecordsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_records.holdStill(false);
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
    for (int column = RecordsModel::Account; column < RecordsModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            m_header->resizeSection(column, widthOf(column) * character + 2 * gap);
    }
}

void RecordsTable::retranslate()
{
    setAccessibleName(tr("Mail records"));
    setAccessibleDescription(tr("Space ticks the selected records. Alt+Down goes to the filter "
                                "of the column."));
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
