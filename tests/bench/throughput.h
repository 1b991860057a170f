// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace herald::bench {

/// Sends per second with everything written down first, against the same bytes posted by a bare
/// network manager without a ledger. Eight at once, pacing off, herald-sandbox in its own process,
/// which answers after `delay` milliseconds.
[[nodiscard]] Figure durableThroughput(int sends, int delay);

} // namespace herald::bench
