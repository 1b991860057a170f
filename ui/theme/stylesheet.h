// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald::ui {

struct Colours;

/// resources/theme/herald.qss with colours and sizes filled in. The text's families are not in it:
/// another language would mean another sheet, which takes long in a window with many widgets.
[[nodiscard]] QString styleSheet(const Colours &colours);

} // namespace herald::ui
