// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

#include <QString>

namespace herald::ui {

/// A guard level for people, in the window's language.

[[nodiscard]] QString guardWord(GuardLevel guard); ///< short enough for a badge
[[nodiscard]] QString guardHelp(GuardLevel guard); ///< what it means, in one sentence
/// Why this profile sends nothing; empty when its guard lets it.
[[nodiscard]] QString blockedText(const Profile &profile);

} // namespace herald::ui
