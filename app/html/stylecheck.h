// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace herald::html {

/// True when CSS may fetch something, or hides what it does behind escapes.
[[nodiscard]] bool reachesOut(QStringView css);

/// The declarations of a `style` attribute that only change how text looks.
[[nodiscard]] QString safeStyle(QStringView style);

/// True when a style sheet can be given to the preview as it is.
[[nodiscard]] bool isSafeSheet(QStringView css);

} // namespace herald::html
