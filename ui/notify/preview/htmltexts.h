// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/inspection.h"

#include <QString>

namespace herald::ui {

/// "Not shown: 3 remote pictures, 1 script"; empty when nothing was kept back.
[[nodiscard]] QString blockedText(const QMap<html::Blocked, int> &blocked);

/// One line: what a link says and where it goes, and what is odd about it.
[[nodiscard]] QString linkText(const html::Link &link);

/// Where a link leads, in full.
[[nodiscard]] QString targetText(const html::Target &target);

} // namespace herald::ui
