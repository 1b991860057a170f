// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palettes.h"

#include <QColor>
#include <QFile>
#include <QHash>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QStringList &families)
{
    return u"\"%1\""_s.arg(families.join(u"\", \""_s));
}

QHash<QString, QString> valuesOf(const Colours &colours)
{
    const auto colour = [](QRgb value) { return QColor(value).name(); };
    const auto points = [](qreal value) { return u"%1pt"_s.arg(value); };
    const TypeScale type = typeScale();
    return {
        {u"surface"_s, colour(colours.surface)},
        {u"raised"_s, colour(colours.raised)},
        {u"alternate"_s, colour(colours.alternate)},
        {u"hover"_s, colour(colours.hover)},
        {u"selection"_s, colour(colours.selection)},
        {u"border"_s, colour(colours.border)},
        {u"field"_s, colour(colours.field)},
        {u"text"_s, colour(colours.text)},
        {u"muted"_s, colour(colours.muted)},
        {u"accent"_s, colour(colours.accent)},
        {u"accent-hover"_s, colour(colours.accentHover)},
        {u"on-accent"_s, colour(colours.onAccent)},
        {u"caution"_s, colour(colours.caution)},
        {u"negative"_s, colour(colours.negative)},
        {u"paper"_s, colour(paletteLight.raised)},
        {u"on-paper"_s, colour(paletteLight.text)},
        {u"title-size"_s, points(type.title)},
        {u"heading-size"_s, points(type.heading)},
        {u"mono-families"_s, quoted(monoFamilies())},
    };
}

} // namespace

QString styleSheet(const Colours &colours)
{
    QFile file(u":/theme/herald.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = valuesOf(colours);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        sheet.replace(u"@%1@"_s.arg(value.key()), value.value());
    return sheet;
}

} // namespace herald::ui
