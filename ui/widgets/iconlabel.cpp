// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace herald::ui {

IconLabel::IconLabel(Size size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink meaning)
{
    m_icon = icon(name, meaning);
    update();
}

QSize IconLabel::sizeHint() const
{
    switch (m_size) {
    case Size::Small:
        return {iconSmall, iconSmall};
    case Size::Medium:
        return {iconMedium, iconMedium};
    case Size::Large:
        break;
    }
    return {iconLarge, iconLarge};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace herald::ui
