// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

namespace herald::ui {

/// Said before a batch begins whose credential ends before it is through, or has ended: what it
/// means, and what to do. Empty when it lasts. `sends` go out at the profile's pace.
[[nodiscard]] QString endingText(const Profile &profile, int sends, const QDateTime &now);

} // namespace herald::ui
