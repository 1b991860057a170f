// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receivers/chiplayout.h"

#include <QListView>

namespace herald::ui {

/// Shows rows as chips that flow like words, from one line to five and then scrolling; only what
/// is seen is painted. Behind the last chip stands a line to type in. What the keys ask for is
/// said by signals: the view changes nothing itself. A list view to screen readers; its layout and
/// its keys are its own.
class ChipView final : public QListView
{
    Q_OBJECT

public:
    explicit ChipView(QWidget *parent = nullptr);

    /// A sibling above the view, which places it behind the chips. Not a child: what stands inside
    /// a list is hidden from screen readers.
    void setLine(QWidget *line);
    void scrollToLine();
    [[nodiscard]] QList<int> selectedRows() const;
    /// One row, with the focus on the chips.
    void choose(int row);
    void select(const QList<int> &rows);
    /// One row, and the focus stays where it is.
    void showRow(int row) { goTo(row, false); }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    void reset() override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested(const QList<int> &rows);
    void cutRequested();
    void copyRequested();
    void pasteRequested();
    void undoRequested();
    void redoRequested();
    void findRequested();
    void steppedOut();            ///< behind the last chip: the line is meant
    void typed(QKeyEvent *event); ///< a letter, for the line
    void composed(QInputMethodEvent *event);
    void menuRequested(const QPoint &onScreen);
    void focused(bool is);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void moveEvent(QMoveEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] const ChipLayout &laid() const;
    [[nodiscard]] int lineHeight() const;
    void invalidate();
    void placeLine();
    void goTo(int row, bool extends);
    bool asks(QKeyEvent *event);
    bool moves(QKeyEvent *event);
    void hover(const QPoint &point);

    QWidget *m_line = nullptr;
    mutable ChipLayout m_layout;
    mutable bool m_isStale = true;
    bool m_isPosted = false;
    int m_anchor = -1; ///< where a selection with Shift starts
    int m_hovered = -1;
};

} // namespace herald::ui
