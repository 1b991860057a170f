// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/draft.h"

namespace herald::ui {

/// What a draft is called: its name, else its first words.
[[nodiscard]] QString draftTitle(const DraftSummary &draft);
/// How many receivers, when, and whether it was sent.
[[nodiscard]] QString draftDetail(const DraftSummary &draft);

} // namespace herald::ui
