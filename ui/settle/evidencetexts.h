// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/evidence.h"
#include "app/model/manifest.h"

#include <QString>

namespace herald::ui {

/// What was found, a line each, and what it is worth; in the window's language.
[[nodiscard]] QString evidenceText(const Evidence &evidence, const Manifest &manifest);
/// The same for the ledger: short, English, times in UTC.
[[nodiscard]] QString evidenceForLedger(const Evidence &evidence);

} // namespace herald::ui
