// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/story.h"

#include <QString>

namespace herald::ui {

/// What a person needs to know of an Unknown before deciding, a line each: what and whom, by which
/// profile, when it was on the wire, why nobody knows.
[[nodiscard]] QString settleFacts(const SendStory &story);

} // namespace herald::ui
