// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfilter.h"

#include <QWidget>

#include <chrono>

class QHeaderView;
class QTimer;

namespace herald::ui {

class FilterCell;

/// A field below each column's title. Typing waits for a pause before it is told. Tab goes from
/// field to field and back to the rows; from outside the fields are no stops of Tab, as there would
/// be ten of them between any two others.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    /// How long typing must rest before it counts.
    static constexpr std::chrono::milliseconds typingPause{150};

    explicit FilterRow(QWidget *parent = nullptr);

    [[nodiscard]] QList<RecordTest> tests() const;
    void setTests(const QList<RecordTest> &tests);    ///< those it has no field for are left out
    [[nodiscard]] FilterCell *cell(int column) const; ///< nothing for the tick and the re-send
    [[nodiscard]] QSize sizeHint() const override;
    /// Each field below its section.
    void follow(const QHeaderView &head);
    /// Tells at once what has been typed.
    void applyNow();

signals:
    void changed();
    void left(); ///< Return, Down, or Tab at an end: on to the rows
    void entered(int column);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QList<FilterCell *> m_cells;
    QList<FilterCell *> m_order; ///< those that are shown, from left to right
    QTimer *m_pause;
};

} // namespace herald::ui
