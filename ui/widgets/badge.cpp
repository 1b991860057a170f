// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace herald::ui {

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize Badge::sizeOf(const Content &content, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int iconRoom = content.icon.isEmpty() ? 0 : iconSmall + gapSmall;
    return {gap + iconRoom + metrics.horizontalAdvance(content.text) + gap,
            std::max(metrics.height(), iconSmall) + gapSmall};
}

void Badge::paint(QPainter &painter, const QRect &cell, const Content &content, const QFont &font,
                  const QPalette &palette)
{
    const QSize wanted = sizeOf(content, font);
    const QSize size(std::min(wanted.width(), cell.width()),
                     std::min(wanted.height(), cell.height()));
    const QRect badge(QPoint(cell.left(), cell.center().y() - (size.height() - 1) / 2), size);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = ink(content.meaning, palette);
    edge.setAlphaF(0.35F);
    painter.setPen(edge);
    painter.setBrush(tint(content.meaning, palette));
    const qreal radius = size.height() / 2.0;
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    QRect room = badge.adjusted(gap, 0, -gap, 0);
    if (!content.icon.isEmpty()) {
        const QRect place(room.left(), badge.center().y() - iconSmall / 2 + 1, iconSmall,
                          iconSmall);
        icon(content.icon, content.meaning).paint(&painter, place);
        room.setLeft(place.right() + 1 + gapSmall);
    }
    painter.setPen(ink(content.meaning, palette));
    painter.setFont(font);
    const QString text =
        QFontMetrics(font).elidedText(content.text, Qt::ElideRight, room.width() + 1);
    painter.drawText(room.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

QSize Badge::sizeHint() const
{
    ensurePolished(); // the style sheet has the say in the font
    return sizeOf(m_content, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_content, font(), palette());
}

} // namespace herald::ui
