// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace herald::ui {

/// The picture with at most 64 colours: of a window nobody sees the difference, and it takes a
/// third of the room. The colours most used are kept as they are; the same picture gives the same
/// colours.
[[nodiscard]] QImage withFewColours(const QImage &picture);

} // namespace herald::ui
