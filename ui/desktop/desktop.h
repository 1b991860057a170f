// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/awaywatch.h"
#include "ui/desktop/inhibition.h"
#include "ui/desktop/notifier.h"

#include <memory>

namespace herald::ui {

/// What this platform's desktop offers. Nothing where Herald knows of no way: then a caller does
/// without.
[[nodiscard]] std::unique_ptr<Inhibition> desktopInhibition();
[[nodiscard]] std::unique_ptr<AwayWatch> desktopAwayWatch();
/// `otherwise` shows what the desktop does not take; it outlives the result.
[[nodiscard]] std::unique_ptr<Notifier> desktopNotifier(Notifier &otherwise);

} // namespace herald::ui
