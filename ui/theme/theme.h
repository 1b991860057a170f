// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QPalette;
class QWidget;

namespace herald::ui {

class Restyler;

/// The only place with colours, sizes and fonts. Pages say what a thing is; the theme says how
/// that looks, in light and dark.

/// Distances on the 8-px grid.
constexpr int gapSmall = 4;
constexpr int gap = 8;
constexpr int gapWide = 16;
constexpr int gapPage = 24;
constexpr int iconSmall = 16;
constexpr int iconRail = 20;
constexpr int iconMedium = 24;
constexpr int iconLarge = 48;
constexpr int cornerRadius = 6;
constexpr int readableWidth = 560; ///< lines of running text are not longer
constexpr int railWidth = 200;
constexpr int bandHeight = 4;          ///< the band of colour under the identity banner
constexpr QSize windowSize{1280, 800}; ///< the first time

/// What a colour means. Every pair of Text… on Surface… has a contrast of at least 4.5 : 1.
enum class Ink {
    Surface, ///< window
    Raised,  ///< cards, fields, tables
    Border,
    Text,
    Muted, ///< secondary text
    Accent,
    OnAccent,
    Positive, ///< accepted
    Caution,  ///< unknown, removals
    Negative, ///< refused
    Info,     ///< held, on the wire
    Sandbox   ///< hatching and words of the sandbox banner
};

[[nodiscard]] QColor ink(Ink meaning, const QPalette &palette);
/// The pale ground a badge or message of that meaning stands on; its ink is readable there.
[[nodiscard]] QColor tint(Ink meaning, const QPalette &palette);

/// Diagonal stripes: nothing here is real.
void paintHatching(QPainter &painter, const QRect &area, const QColor &colour);

/// What a widget is. Set once in a constructor; the application's style sheet does the rest.
enum class Role {
    Title,   ///< QLabel: the page's name
    Heading, ///< QLabel: a section's name
    Muted,   ///< QLabel: help and secondary text
    Problem, ///< QLabel: a sentence under a field that says what to mend
    Caution, ///< QLabel: a warning
    Mono,    ///< QLabel, editors: ids, requests
    Primary, ///< QPushButton: the page's one main action
    Quiet,   ///< QPushButton: flat, secondary
    Card,    ///< QFrame: raised, bordered, rounded
    Strip    ///< QFrame: a bar inside a page
};
void setRole(QWidget *widget, Role role);
[[nodiscard]] bool hasRole(const QWidget &widget, Role role);

/// Palette, style sheet and fonts for the whole program. May be called again at any time; open
/// windows change over bit by bit where there is a `restyler`.
void applyTheme(ThemeChoice choice, Language language, Restyler *restyler = nullptr);

/// A symbolic icon of the own set (resources/icons/NAME.svg), painted in the palette's text
/// colour, or in the given meaning.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, Ink meaning);

} // namespace herald::ui
