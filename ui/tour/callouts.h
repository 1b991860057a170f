// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

class QPalette;

namespace herald::ui {

/// Paints a numbered circle on the upper right corner of each place, 1 on the first.
void paintCallouts(QImage &picture, const QList<QRect> &places, const QPalette &palette);

} // namespace herald::ui
