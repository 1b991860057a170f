// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QStringList>

namespace herald::ui {

/// Sizes in points, all grown from the system's own so that enlarged text stays enlarged.
struct TypeScale
{
    qreal base;
    qreal heading;
    qreal title;
};

[[nodiscard]] TypeScale typeScale();

/// Families of the window's text. Chinese puts the CJK family first, so that Latin letters,
/// digits and Chinese come out of one face and Chinese never in Japanese shapes.
[[nodiscard]] QStringList textFamilies(Language language);
/// For ids and requests.
[[nodiscard]] QStringList monoFamilies();

} // namespace herald::ui
