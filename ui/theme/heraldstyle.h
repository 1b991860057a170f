// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace herald::ui {

/// Fusion, with the few things a style sheet cannot say in two themes: check marks (also those
/// in tables), radio buttons, the focus ring, and the room and alignment of table cells.
class HeraldStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    HeraldStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

} // namespace herald::ui
