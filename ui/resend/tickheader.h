// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordorder.h"

#include <QHeaderView>

class QCheckBox;
class QTimer;

namespace herald::ui {

class FilterRow;

/// A table head whose first section holds a real check box for all shown rows, and below whose
/// titles there is a row of fields that filter. A click sorts by one column, Shift+click by that
/// one as well; the first section does not sort: rows would move away from under the pointer while
/// they are ticked.
class TickHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TickHeader(QWidget *parent = nullptr);

    /// What a click on the box is about: so many of so many shown, of so many loaded.
    void showTicks(int ticked, int shown, int loaded);
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    /// Goes below the titles; taken over.
    void setFilterRow(FilterRow *row);
    void placeParts(); ///< again, after the table was scrolled

    void showSort(const QList<RecordSortKey> &keys);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void allTicked(bool ticked); ///< by the person
    /// A click into a head; `also`: beside the keys that are there.
    void sortWanted(int section, bool also);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    void retranslate();
    [[nodiscard]] int titleHeight() const { return QHeaderView::sizeHint().height(); }

    QCheckBox *m_box;
    FilterRow *m_filters = nullptr;
    QList<RecordSortKey> m_keys;
    int m_shown = 0;
    int m_loaded = 0;
    QPoint m_pressedAt;
    QTimer *m_later; ///< sections tell of a change before all of them have their place
};

} // namespace herald::ui
