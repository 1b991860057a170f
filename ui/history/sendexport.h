// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"
#include "ui/widgets/exportbar.h"

namespace herald::ui {

/// What a filter finds, one page of the archive after the other. `archive` outlives the export.
[[nodiscard]] ExportSource exportOf(Archive &archive, const SendFilter &filter);
[[nodiscard]] ExportSource exportOf(const QList<Send> &sends);
[[nodiscard]] ExportWords sendExportWords();

} // namespace herald::ui
