// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/tickdelegate.h"

#include <QApplication>
#include <QMouseEvent>

namespace herald::ui {

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool ticked = box.checkState == Qt::Checked;
    box.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &box, painter, option.widget);

    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    box.state &= ~QStyle::State_HasFocus;
    box.state |= ticked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    emit clicked(index, mouse->modifiers());
    return true;
}

} // namespace herald::ui
