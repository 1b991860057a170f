// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

class QPalette;

namespace herald::ui {

/// Every colour of one theme. The tables keep text at 4.5 : 1 or better on every surface,
/// tints and selections included, and the edges of fields at 3 : 1 (WCAG 1.4.3, 1.4.11).
struct Colours
{
    // surfaces
    QRgb surface;   ///< window
    QRgb raised;    ///< cards, fields, tables
    QRgb alternate; ///< every second row, table headers
    QRgb hover;
    QRgb selection; ///< rows and rail entries; text keeps its own colour on it
    // lines
    QRgb border; ///< decorative
    QRgb field;  ///< the edge of what can be typed into or pressed
    // text
    QRgb text;
    QRgb muted;
    QRgb accent;
    QRgb accentHover;
    QRgb onAccent;
    QRgb positive;
    QRgb caution;
    QRgb negative;
    QRgb info;
    QRgb sandbox;
    // how much of a meaning's colour is in the ground of its badge, in percent
    int tint;
};

extern const Colours paletteLight;
extern const Colours paletteDark;
/// For eyes that need more: text at 7 : 1 everywhere (WCAG 1.4.6).
extern const Colours paletteHighContrast;

/// The table the palette of the program, or of any of its widgets, was made from.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
[[nodiscard]] QPalette paletteFor(const Colours &colours);

} // namespace herald::ui
