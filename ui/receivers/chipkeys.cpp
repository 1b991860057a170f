// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/chipdelegate.h"
#include "ui/receivers/chipview.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace herald::ui {

/// Which signal a key with Ctrl stands for.
bool ChipView::asks(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        emit undoRequested();
    else if (event->matches(QKeySequence::Redo))
        emit redoRequested();
    else if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->matches(QKeySequence::Cut))
        emit cutRequested();
    else if (event->matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        emit findRequested();
    else
        return false;
    return true;
}

bool ChipView::moves(QKeyEvent *event)
{
    const auto action = [event]() -> std::optional<CursorAction> {
        switch (event->key()) {
        case Qt::Key_Left:
            return MoveLeft;
        case Qt::Key_Right:
            return MoveRight;
        case Qt::Key_Up:
            return MoveUp;
        case Qt::Key_Down:
            return MoveDown;
        case Qt::Key_PageUp:
            return MovePageUp;
        case Qt::Key_PageDown:
            return MovePageDown;
        case Qt::Key_Home:
            return MoveHome;
        case Qt::Key_End:
            return MoveEnd;
        default:
            return {};
        }
    }();
    if (!action)
        return false;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool isForward = *action == MoveRight || *action == MoveDown || *action == MoveEnd ||
                           *action == MovePageDown;
    const QModelIndex next = moveCursor(*action, event->modifiers());
    if (!next.isValid() || (isForward && !extends && next == currentIndex()))
        emit steppedOut();
    else
        goTo(next.row(), extends);
    return true;
}

void ChipView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) // what the editor of a chip had no use for
        return;
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (asks(event) || moves(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested(selectedRows());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCommand)
            break;
        [[fallthrough]];
    case Qt::Key_F2:
        if (currentIndex().isValid())
            edit(currentIndex());
        return;
    case Qt::Key_Escape:
        emit steppedOut();
        return;
    default:
        if (!isCommand && !event->text().isEmpty() && event->text().at(0).isPrint()) {
            emit typed(event);
            return;
        }
    }
    event->ignore(); // no search by letters: they are typed
}

void ChipView::inputMethodEvent(QInputMethodEvent *event)
{
    emit composed(event);
}

void ChipView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    emit focused(true);
}

/// Nobody sees the selection of a field that has been left.
void ChipView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    emit focused(false);
}

bool ChipView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // before a shortcut of the window
        auto *key = static_cast<QKeyEvent *>(event);
        for (const auto own :
             {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut,
              QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Find}) {
            if (key->matches(own)) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractItemView::event(event);
}

void ChipView::hover(const QPoint &point)
{
    const int row = indexAt(point).row();
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row})
        viewport()->update(visualRect(model()->index(changed, 0)));
    m_hovered = row;
}

bool ChipView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QAbstractItemView::viewportEvent(event);
}

void ChipView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton)
        return;
    if (!index.isValid()) {
        emit steppedOut();
        return;
    }
    if (ChipDelegate::crossOf(visualRect(index)).adjusted(-2, -4, 4, 4).contains(event->pos())) {
        emit removeRequested({index.row()});
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        m_anchor = index.row();
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
        return;
    }
    goTo(index.row(), event->modifiers() & Qt::ShiftModifier);
}

void ChipView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->pos());
}

void ChipView::mouseReleaseEvent(QMouseEvent *)
{
    // a press has done all
}

void ChipView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        edit(index);
}

void ChipView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && index.isValid() &&
        !selectionModel()->isSelected(index))
        goTo(index.row(), false);
    emit menuRequested(event->globalPos());
}

} // namespace herald::ui
