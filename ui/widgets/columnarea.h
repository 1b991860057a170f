// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace herald::ui {

/// Scrolls a column whose texts wrap: it is as wide as the area and as high as the texts need at
/// that width, which Qt's own scroll area does not ask for.
class ColumnArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// `column` has a layout, and belongs to the area from now on.
    explicit ColumnArea(QWidget *column, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace herald::ui
