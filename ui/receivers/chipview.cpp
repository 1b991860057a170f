// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/chipview.h"

#include "ui/receivers/chipdelegate.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 5;
constexpr int chipEditorWidth = 140;
constexpr int columnWidth = 230;

} // namespace

ChipView::ChipView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ChipDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // edit() is called
    setFocusPolicy(Qt::ClickFocus);  // the line is where Tab leads
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
}

void ChipView::setLine(QWidget *line)
{
    m_line = line;
    m_line->raise();
    invalidate();
}

void ChipView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ChipView::invalidate);
}

QList<int> ChipView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChipView::choose(int row)
{
    if (row < 0 || row >= model()->rowCount()) {
        emit steppedOut();
        return;
    }
    setFocus(Qt::OtherFocusReason);
    goTo(row, false);
}

void ChipView::select(const QList<int> &rows)
{
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        const int first = rows.at(i);
        int last = first;
        for (++i; i < rows.size() && rows.at(i) == last + 1; ++i)
            last = rows.at(i);
        selection.append(QItemSelectionRange(model()->index(first, 0), model()->index(last, 0)));
    }
    setFocus(Qt::OtherFocusReason);
    if (!rows.isEmpty()) {
        m_anchor = rows.constFirst();
        selectionModel()->setCurrentIndex(model()->index(m_anchor, 0),
                                          QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// layout

int ChipView::lineHeight() const
{
    return ChipDelegate::heightOf(fontMetrics());
}

const ChipLayout &ChipView::laid() const
{
    if (!m_isStale)
        return m_layout;
    m_isStale = false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto widthOf = [&](int row) {
        return itemDelegate()->sizeHint(option, model()->index(row, 0)).width();
    };
    m_layout.lay(model() ? model()->rowCount() : 0, widthOf,
                 {viewport()->width(), lineHeight(), gapSmall, chipEditorWidth, columnWidth});
    return m_layout;
}

void ChipView::invalidate()
{
    m_isStale = true;
    m_hovered = -1;
    viewport()->update();
    if (m_isPosted)
        return;
    m_isPosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPosted = false;
            doItemsLayout();
        },
        Qt::QueuedConnection);
}

void ChipView::doItemsLayout()
{
    m_isStale = true;
    QAbstractItemView::doItemsLayout();
}

void ChipView::updateGeometries()
{
    const int line = lineHeight();
    const int lines = std::clamp(laid().lines(), 1, mostLines);
    setVerticalScrollBarPolicy(laid().lines() > mostLines ? Qt::ScrollBarAsNeeded
                                                          : Qt::ScrollBarAlwaysOff);
    setFixedHeight(lines * (line + gapSmall) - gapSmall);
    verticalScrollBar()->setSingleStep(line + gapSmall);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, laid().height() - viewport()->height()));
    placeLine();
    QAbstractItemView::updateGeometries();
}

/// Behind the chips, as far as it can be seen there.
void ChipView::placeLine()
{
    if (!m_line)
        return;
    const QRect place = laid().editor().translated(0, -verticalOffset());
    const QRect seen = place & viewport()->rect();
    const QPoint at = viewport()->mapTo(m_line->parentWidget(), seen.topLeft());
    m_line->setGeometry(QRect(at, seen.isEmpty() ? QSize() : seen.size()));
}

void ChipView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeLine();
}

void ChipView::moveEvent(QMoveEvent *event)
{
    QListView::moveEvent(event);
    placeLine();
}

QSize ChipView::minimumSizeHint() const
{
    return {chipEditorWidth, lineHeight()};
}

int ChipView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect ChipView::visualRect(const QModelIndex &index) const
{
    return laid().chip(index.row()).translated(0, -verticalOffset());
}

QModelIndex ChipView::indexAt(const QPoint &point) const
{
    const int row = laid().rowAt(point + QPoint(0, verticalOffset()));
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

void ChipView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (m_isPosted)
        updateGeometries(); // so that the bar reaches that far
    const QRect chip = laid().chip(index.row());
    const int top = verticalOffset();
    if (chip.top() < top)
        verticalScrollBar()->setValue(chip.top());
    else if (chip.bottom() >= top + viewport()->height())
        verticalScrollBar()->setValue(chip.bottom() + 1 - viewport()->height());
}

void ChipView::scrollToLine()
{
    if (m_isPosted)
        updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ChipView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    invalidate();
}

void ChipView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    invalidate();
}

void ChipView::reset()
{
    QAbstractItemView::reset();
    m_anchor = -1;
    invalidate();
}

void ChipView::resizeEvent(QResizeEvent *event)
{
    m_isStale = true;
    QAbstractItemView::resizeEvent(event);
    invalidate();
}

void ChipView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        invalidate();
}

// painting

void ChipView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int offset = verticalOffset();
    const auto [first, behind] =
        laid().rowsBetween(event->rect().top() + offset, event->rect().bottom() + offset);
    for (int row = first; row < behind; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        itemDelegate()->paint(&painter, option, index);
    }
}

// selection

void ChipView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first = indexAt(rect.topLeft());
    const QModelIndex last = indexAt(rect.bottomRight());
    if (first.isValid() && last.isValid())
        selectionModel()->select(QItemSelection(first, last), command);
}

QRegion ChipView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int top = verticalOffset();
    const auto [from, behind] = laid().rowsBetween(top, top + viewport()->height());
    for (const QItemSelectionRange &range : selection) {
        const int last = std::min(range.bottom(), behind - 1);
        for (int row = std::max(range.top(), from); row <= last; ++row)
            region += visualRect(model()->index(row, 0));
    }
    return region;
}

QModelIndex ChipView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = model()->rowCount() - 1;
    int row = currentIndex().isValid() ? currentIndex().row() : last;
    const auto orStay = [row](int other) { return other < 0 ? row : other; };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        row = std::max(0, row - 1);
        break;
    case MoveRight:
    case MoveNext:
        row = std::min(last, row + 1);
        break;
    case MoveUp:
        row = orStay(laid().rowAbove(row));
        break;
    case MoveDown:
        row = orStay(laid().rowBelow(row));
        break;
    case MovePageUp:
        for (int line = 0; line < mostLines; ++line)
            row = std::max(0, laid().rowAbove(row) < 0 ? row : laid().rowAbove(row));
        break;
    case MovePageDown:
        for (int line = 0; line < mostLines; ++line)
            row = laid().rowBelow(row) < 0 ? row : laid().rowBelow(row);
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    }
    return model()->index(row, 0);
}

void ChipView::goTo(int row, bool extends)
{
    const QModelIndex index = model()->index(row, 0);
    if (!extends || m_anchor < 0)
        m_anchor = extends && currentIndex().isValid() ? currentIndex().row() : row;
    selectionModel()->select(QItemSelection(model()->index(std::min(m_anchor, row), 0),
                                            model()->index(std::max(m_anchor, row), 0)),
                             QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

} // namespace herald::ui
