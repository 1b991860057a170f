// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace herald::ui {

QRect placedWithin(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return frame;
    const auto shared = [&frame](const QRect &screen) {
        const QRect common = frame & screen;
        return common.isEmpty() ? 0 : qint64(common.width()) * common.height();
    };
    const QRect screen = *std::max_element(
        screens.begin(), screens.end(),
        [&](const QRect &first, const QRect &second) { return shared(first) < shared(second); });

    QRect placed(frame.topLeft(), frame.size().boundedTo(screen.size()));
    placed.moveLeft(std::clamp(placed.left(), screen.left(), screen.right() + 1 - placed.width()));
    placed.moveTop(std::clamp(placed.top(), screen.top(), screen.bottom() + 1 - placed.height()));
    return placed;
}

void restorePlace(QWidget &window, const QByteArray &geometry)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());

    if (!window.restoreGeometry(geometry)) {
        window.resize(windowSize);
        if (!screens.isEmpty())
            window.move(screens.first().center() - window.rect().center());
    }
    if (!window.isMaximized() && !window.isFullScreen()) {
        const QRect placed = placedWithin(QRect(window.pos(), window.size()), screens);
        window.move(placed.topLeft());
        window.resize(placed.size());
    }
}

} // namespace herald::ui
