// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "ui/theme/theme.h"

namespace herald::ui {

/// The look a person gave a profile. Violet is the sandbox's alone, so no profile can have it.
[[nodiscard]] Ink profileInk(ProfileColour colour);
[[nodiscard]] QString profileIconName(ProfileIcon icon);
[[nodiscard]] QIcon profileIcon(ProfileIcon icon, ProfileColour colour);

} // namespace herald::ui
