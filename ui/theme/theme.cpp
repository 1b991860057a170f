// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/heraldstyle.h"
#include "ui/theme/palettes.h"
#include "ui/theme/restyler.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/symbolicicon.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Role role)
{
    switch (role) {
    case Role::Title:
        return u"title"_s;
    case Role::Heading:
        return u"heading"_s;
    case Role::Muted:
        return u"muted"_s;
    case Role::Problem:
        return u"problem"_s;
    case Role::Caution:
        return u"caution"_s;
    case Role::Mono:
        return u"mono"_s;
    case Role::Primary:
        return u"primary"_s;
    case Role::Quiet:
        return u"quiet"_s;
    case Role::Card:
        return u"card"_s;
    case Role::Strip:
        return u"strip"_s;
    }
    return {};
}

const Colours &coloursFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return paletteLight;
    case ThemeChoice::Dark:
        return paletteDark;
    case ThemeChoice::HighContrast:
        return paletteHighContrast;
    case ThemeChoice::System:
        break;
    }
    QApplication::setPalette(QPalette()); // takes ours off: what is left is the desktop's
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? paletteDark : paletteLight;
}

/// A widget whose rule names a size or a weight, and one that was never shown, keep the families
/// they were made with until they are polished anew, from a font of which nothing is their own.
/// From the outside in: a widget asks its parent.
void renewFamilies(QWidget &widget, const QStringList &families)
{
    if (widget.font().families() != families && !hasRole(widget, Role::Mono)) {
        widget.style()->unpolish(&widget);
        widget.setFont({});
        widget.style()->polish(&widget);
    }
    for (QObject *child : widget.children()) {
        if (child->isWidgetType())
            renewFamilies(*static_cast<QWidget *>(child), families);
    }
}

} // namespace

QColor ink(Ink meaning, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    switch (meaning) {
    case Ink::Surface:
        return colours.surface;
    case Ink::Raised:
        return colours.raised;
    case Ink::Border:
        return colours.border;
    case Ink::Text:
        return colours.text;
    case Ink::Muted:
        return colours.muted;
    case Ink::Accent:
        return colours.accent;
    case Ink::OnAccent:
        return colours.onAccent;
    case Ink::Positive:
        return colours.positive;
    case Ink::Caution:
        return colours.caution;
    case Ink::Negative:
        return colours.negative;
    case Ink::Info:
        return colours.info;
    case Ink::Sandbox:
        return colours.sandbox;
    }
    return {};
}

QColor tint(Ink meaning, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    const QColor colour = ink(meaning, palette);
    const QColor ground(colours.raised);
    const auto mixed = [share = colours.tint](int above, int below) {
        return (above * share + below * (100 - share)) / 100;
    };
    return QColor(mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
                  mixed(colour.blue(), ground.blue()));
}

void paintHatching(QPainter &painter, const QRect &area, const QColor &colour)
{
    constexpr int stripe = 8;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stripe));
    for (int x = area.left() - area.height(); x < area.right() + stripe; x += 3 * stripe) {
        painter.drawLine(x - stripe, area.bottom() + stripe, x + area.height() + stripe,
                         area.top() - stripe);
    }
    painter.restore();
}

void setRole(QWidget *widget, Role role)
{
    widget->setProperty("heraldRole", nameOf(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

bool hasRole(const QWidget &widget, Role role)
{
    return widget.property("heraldRole").toString() == nameOf(role);
}

void applyTheme(ThemeChoice choice, Language language, Restyler *restyler)
{
    if (!qobject_cast<HeraldStyle *>(QApplication::style()) && qApp->styleSheet().isEmpty())
        QApplication::setStyle(new HeraldStyle);
    const Colours &colours = coloursFor(choice);
    QFont font;
    font.setFamilies(textFamilies(language));
    font.setPointSizeF(typeScale().base);
    const QString sheet = styleSheet(colours);
    const bool isNew = sheet != qApp->styleSheet();
    const auto set = [&] {
        QApplication::setPalette(paletteFor(colours));
        QApplication::setFont(font);
        if (isNew && restyler)
            qApp->setStyleSheet({}); // one that follows another polishes whatever ever had one
        if (isNew)
            qApp->setStyleSheet(sheet);
    };
    if (isNew && restyler)
        return restyler->change(set);
    set();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        renewFamilies(*window, font.families());
}

QIcon icon(const QString &name)
{
    return icon(name, Ink::Text);
}

QIcon icon(const QString &name, Ink meaning)
{
    return QIcon(new SymbolicIcon(name, meaning));
}

} // namespace herald::ui
