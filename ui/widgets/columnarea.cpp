// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnarea.h"

#include <QEvent>
#include <QLayout>

namespace herald::ui {

ColumnArea::ColumnArea(QWidget *column, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(column);
    // what is behind the area is the ground
    column->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    column->installEventFilter(this);
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTold = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return isTold;
}

void ColumnArea::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void ColumnArea::fit()
{
    if (QLayout *layout = widget()->layout(); layout->hasHeightForWidth())
        widget()->setMinimumHeight(layout->totalHeightForWidth(viewport()->width()));
}

} // namespace herald::ui
