// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QWidget;

namespace herald::ui {

/// The frame moved, and shrunk if it must be, so that all of it lies on the screen it mostly is
/// on, else on the first. Screens are given without panels.
[[nodiscard]] QRect placedWithin(const QRect &frame, const QList<QRect> &screens);

/// Puts a window where it was, or in the middle of the screen the first time. Saved places drift
/// with fractional scaling and screens come and go, so none is trusted.
void restorePlace(QWidget &window, const QByteArray &geometry);

} // namespace herald::ui
