// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfilter.h"

#include <QWidget>

class QHeaderView;
class QTimer;

namespace herald::ui {

class FilterCell;

/// A field below each column's title. Typing waits for a pause before it is told.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
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
    void left(); ///< Return or Down: on to the rows

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<FilterCell *> m_cells;
    QTimer *m_pause;
};

} // namespace herald::ui
