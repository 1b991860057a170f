// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"

namespace herald::ui {

/// Whether the filter lets a send through, by everything but the words of its text: those are
/// the archive's to judge.
[[nodiscard]] bool passesWithoutText(const SendFilter &filter, const Send &send);

} // namespace herald::ui
