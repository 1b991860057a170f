// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace herald::ui {

/// How long ago: "just now", "14 minutes ago", "3 days ago".
[[nodiscard]] QString ageText(const QDateTime &moment, const QDateTime &now);
/// The time of day, and how long ago where that is not plain from it: "14:02, 3 days ago".
[[nodiscard]] QString asOfText(const QDateTime &moment, const QDateTime &now);

} // namespace herald::ui
