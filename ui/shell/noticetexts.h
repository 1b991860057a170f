// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/startnotice.h"
#include "ui/theme/theme.h"

namespace herald::ui {

/// What happened and what to do, then the technical reason on a line of its own.
[[nodiscard]] QString noticeText(const Notice &notice);
/// The button's word.
[[nodiscard]] QString noticeAction(const Notice &notice);
[[nodiscard]] Ink noticeMeaning(const Notice &notice);

} // namespace herald::ui
