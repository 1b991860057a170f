// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QStringList>

namespace herald::ui {

/// A send as a row of a table for other programs: no word depends on the window's language, times
/// are ISO 8601 in UTC, nothing is a secret and no body of a mail is in it.

[[nodiscard]] QStringList exportColumns();
[[nodiscard]] QStringList exportRow(const Send &send);

} // namespace herald::ui
