// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QString>

namespace herald::ui {

struct Colours;

/// resources/theme/herald.qss with colours, sizes and families filled in. Families stand there
/// too: a widget whose rule names a size would else keep the family it was made with.
[[nodiscard]] QString styleSheet(const Colours &colours, Language language);

} // namespace herald::ui
