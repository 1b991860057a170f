// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettes.h"

#include <QColor>
#include <QPalette>

namespace herald::ui {

// clang-format off
const Colours paletteLight{
    .surface     = 0xfff3f5f7,
    .raised      = 0xffffffff,
    .alternate   = 0xfff7f9fa,
    .hover       = 0xffe7ecf0,
    .selection   = 0xffd9edf2,
    .border      = 0xffd3dae1,
    .field       = 0xff848f9b,
    .text        = 0xff18212b,
    .muted       = 0xff525d69,
    .accent      = 0xff0b6c84,
    .accentHover = 0xff095a6e,
    .onAccent    = 0xffffffff,
    .positive    = 0xff16683a,
    .caution     = 0xff7d4e00,
    .negative    = 0xffad241c,
    .info        = 0xff2656a3,
    .sandbox     = 0xff663aa5,
    .tint        = 12,
};

const Colours paletteDark{
    .surface     = 0xff191e24,
    .raised      = 0xff222830,
    .alternate   = 0xff262d36,
    .hover       = 0xff2d3540,
    .selection   = 0xff16404d,
    .border      = 0xff39424e,
    .field       = 0xff76818e,
    .text        = 0xffe6eaee,
    .muted       = 0xffa7b1bd,
    .accent      = 0xff5cc2da,
    .accentHover = 0xff7dd0e3,
    .onAccent    = 0xff05222a,
    .positive    = 0xff6fd096,
    .caution     = 0xffe5b85c,
    .negative    = 0xffff9c93,
    .info        = 0xff93bbfa,
    .sandbox     = 0xffc9abf7,
    .tint        = 18,
};

const Colours paletteHighContrast{
    .surface     = 0xff000000,
    .raised      = 0xff050505,
    .alternate   = 0xff101010,
    .hover       = 0xff1c1c1c,
    .selection   = 0xff0a3440,
    .border      = 0xff555555,
    .field       = 0xffffffff,
    .text        = 0xffffffff,
    .muted       = 0xffe2e2e2,
    .accent      = 0xffffd33d,
    .accentHover = 0xffffe27a,
    .onAccent    = 0xff000000,
    .positive    = 0xff7dffa8,
    .caution     = 0xffffc66d,
    .negative    = 0xffffb3ad,
    .info        = 0xffa9d0ff,
    .sandbox     = 0xffe0c8ff,
    .tint        = 10,
};
// clang-format on

const Colours &coloursOf(const QPalette &palette)
{
    // A role that the style sheet does not touch when it gives a widget a ground of its own.
    const QColor mark = palette.color(QPalette::ToolTipBase);
    if (mark == QColor(paletteHighContrast.raised))
        return paletteHighContrast;
    return mark.lightness() < 128 ? paletteDark : paletteLight;
}

QPalette paletteFor(const Colours &colours)
{
    QPalette palette(QColor(colours.raised), QColor(colours.surface)); // button and window
    palette.setColor(QPalette::WindowText, QColor(colours.text));
    palette.setColor(QPalette::Text, QColor(colours.text));
    palette.setColor(QPalette::ButtonText, QColor(colours.text));
    palette.setColor(QPalette::Base, QColor(colours.raised));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.raised));
    palette.setColor(QPalette::ToolTipText, QColor(colours.text));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.muted));
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, QColor(colours.onAccent));
    palette.setColor(QPalette::Link, QColor(colours.accent));
    palette.setColor(QPalette::LinkVisited, QColor(colours.accent));
    palette.setColor(QPalette::Mid, QColor(colours.border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.muted));
    return palette;
}

} // namespace herald::ui
