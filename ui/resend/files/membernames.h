// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordcolumn.h"

#include <QString>

#include <optional>

namespace herald::ui {

/// The member of a mail record that a column of a file is named after: by its name on the wire, in
/// any case and with any separators, or as people call it in English and Chinese.
[[nodiscard]] std::optional<RecordColumn> memberNamed(const QString &column);

} // namespace herald::ui
