// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

#include <QString>

namespace herald::ui {

/// How the window speaks of a profile, in its own language.

[[nodiscard]] QString cloudName(CloudKind cloud);
/// The beginning and the end of a long id: enough to tell two apart.
[[nodiscard]] QString shortened(const QString &id);
/// Who asks, and where: key or user, region, project or own endpoint.
[[nodiscard]] QString identityFacts(const Profile &profile);
/// The same with every id in full, a line each: for tool tip and screen reader.
[[nodiscard]] QString identityInFull(const Profile &profile);

} // namespace herald::ui
