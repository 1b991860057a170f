// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/callouts.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace herald::ui {

namespace {

constexpr int diameter = iconMedium;

/// Inside the picture, and as near to the corner as that allows.
QRect circleAt(const QRect &place, const QRect &picture)
{
    QRect circle(0, 0, diameter, diameter);
    circle.moveCenter(place.topRight());
    circle.moveLeft(std::clamp(circle.left(), 1, picture.width() - diameter - 2));
    circle.moveTop(std::clamp(circle.top(), 1, picture.height() - diameter - 2));
    return circle;
}

} // namespace

void paintCallouts(QImage &picture, const QList<QRect> &places, const QPalette &palette)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = QApplication::font();
    font.setBold(true);
    painter.setFont(font);
    int number = 0;
    for (const QRect &place : places) {
        const QRect circle = circleAt(place, picture.rect());
        painter.setPen(QPen(ink(Ink::Raised, palette), 2));
        painter.setBrush(ink(Ink::Negative, palette));
        painter.drawEllipse(circle);
        painter.setPen(ink(Ink::OnAccent, palette));
        painter.drawText(circle, Qt::AlignCenter, QString::number(++number));
    }
}

} // namespace herald::ui
