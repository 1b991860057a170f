// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QDateTime>
#include <QString>

namespace herald::ui {

/// A moment for people: local time to the second, in the order and the month names of the
/// window's language. Empty for an invalid one.
[[nodiscard]] QString momentText(const QDateTime &moment);
[[nodiscard]] inline QString momentText(const QDateTime &moment, Language)
{
    return momentText(moment);
}
/// The day alone, in the same form.
[[nodiscard]] QString dayText(const QDateTime &moment);
/// The time of day alone, to the second.
[[nodiscard]] QString clockTimeText(const QDateTime &moment);

} // namespace herald::ui
