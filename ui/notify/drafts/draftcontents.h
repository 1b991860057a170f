// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/draft.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"

namespace herald::ui {

/// What the form holds, as it is written to disk, and back.
[[nodiscard]] DraftContent draftContent(const NotifyForm::Draft &draft, const ReviewNames &names);
[[nodiscard]] NotifyForm::Draft formDraft(const DraftContent &content);

} // namespace herald::ui
