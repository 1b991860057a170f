// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"
#include "ui/widgets/badge.h"

namespace herald::ui {

/// Word, shape and colour for where a send is.
[[nodiscard]] Badge::Content stateBadge(const Send &send);
[[nodiscard]] Badge::Content outcomeBadge(Outcome outcome);

} // namespace herald::ui
