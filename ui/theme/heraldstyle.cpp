// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/heraldstyle.h"

#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = partly || (option.state & QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground(!filled ? colours.raised : enabled ? colours.accent : colours.muted);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor edge(filled ? ground.rgb() : hovered ? colours.accent : colours.field);
    painter.setBrush(ground);
    painter.setPen(QPen(edge, 1.5));
    painter.drawRoundedRect(box, 4, 4);

    painter.setPen(QPen(QColor(enabled ? colours.onAccent : colours.raised), 2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (partly)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    else if (filled)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.30)});
    painter.restore();
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor mark(enabled ? colours.accent : colours.muted);
    const QRectF ring = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(colours.raised));
    painter.setPen(QPen(on || hovered ? mark : QColor(colours.field), 1.5));
    painter.drawEllipse(ring);
    if (on) {
        const qreal inset = ring.width() / 4;
        painter.setBrush(mark);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

/// Inside the main button, where the accent is the ground; else around what has the focus.
/// Other buttons show it by their border.
void drawFocusRing(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const bool isButton = qobject_cast<const QPushButton *>(widget);
    const bool onAccent = widget && hasRole(*widget, Role::Primary);
    const QRectF ring = onAccent ? QRectF(widget->rect()).adjusted(4, 4, -4, -4)
                                 : QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (isButton && !onAccent)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(onAccent ? colours.onAccent : colours.accent), 2));
    painter.drawRoundedRect(ring, 4, 4);
    painter.restore();
}

} // namespace

HeraldStyle::HeraldStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void HeraldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HeraldStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *header = qobject_cast<QHeaderView *>(widget);
    if (header && header->orientation() == Qt::Horizontal &&
        header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // above what it names
}

int HeraldStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_FocusFrameHMargin: // the room left and right of a cell's text
        return 7;
    case PM_FocusFrameVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HeraldStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *answer) const
{
    if (hint == SH_ComboBox_Popup) // a list below the field, which the style sheet can dress
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // the platform's are not the house's
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace herald::ui
