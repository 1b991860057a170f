// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "ui/theme/theme.h"

#include <QString>

#include <chrono>

namespace herald::ui {

/// How the window speaks of a profile, in its own language.

[[nodiscard]] QString cloudName(CloudKind cloud);
/// The beginning and the end of a long id: enough to tell two apart.
[[nodiscard]] QString shortened(const QString &id);
/// Who asks, and where: key or user, region, project or own endpoint.
[[nodiscard]] QString identityFacts(const Profile &profile);
/// The same with every id in full, a line each: for tool tip and screen reader.
[[nodiscard]] QString identityInFull(const Profile &profile);

/// What is left of a temporary credential.
struct Life
{
    QString text; ///< empty when it does not end, or nobody knows when
    Ink meaning = Ink::Info;
    std::chrono::milliseconds next{0}; ///< until the text changes; 0 = it does not
};
[[nodiscard]] Life lifeOf(const Profile &profile, const QDateTime &now);
/// The member or the view that a profile of Alibaba Cloud acts for; empty when for itself.
[[nodiscard]] QString actingFor(const Profile &profile);

} // namespace herald::ui
