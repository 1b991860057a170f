// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/stylecheck.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace herald::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype longestSheet = 20'000;

/// What each property that the preview can show begins with.
constexpr std::array shownProperties{"color"_L1,       "background"_L1,     "font"_L1,
                                     "text-"_L1,       "vertical-align"_L1, "white-space"_L1,
                                     "margin"_L1,      "padding"_L1,        "border"_L1,
                                     "line-height"_L1, "list-style"_L1,     "float"_L1};

/// Sizes that would make a layout of their own.
bool hasHugeNumber(QStringView css)
{
    static const QRegularExpression huge(u"(?<![#0-9A-Fa-f])\\d{4,}"_s); // not in a colour
    return huge.match(css).hasMatch();
}

bool isShown(QStringView property)
{
    return std::any_of(shownProperties.begin(), shownProperties.end(),
                       [property](QLatin1StringView known) { return property.startsWith(known); });
}

} // namespace

bool reachesOut(QStringView css)
{
    if (css.contains(u'\\')) // an escape can spell any of the words below
        return true;
    for (const QLatin1StringView word : {"url"_L1, "@import"_L1, "image("_L1, "image-set"_L1,
                                         "src("_L1, "expression"_L1, "behavior"_L1, "binding"_L1}) {
        if (css.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString safeStyle(QStringView style)
{
    QStringList kept;
    for (const QStringView declaration : style.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString property = declaration.first(colon).trimmed().toString().toLower();
        const QStringView value = declaration.sliced(colon + 1).trimmed();
        if (isShown(property) && value.size() <= longestValue && !reachesOut(declaration) &&
            !hasHugeNumber(value))
            kept.append(property % u':' % value);
    }
    return kept.join(u';');
}

bool isSafeSheet(QStringView css)
{
    return css.size() <= longestSheet && !css.contains(u'<') && !reachesOut(css) &&
           !hasHugeNumber(css);
}

} // namespace herald::html
