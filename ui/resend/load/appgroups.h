// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"
#include "ui/widgets/lookuppicker.h"

namespace herald::ui {

/// All app groups of a project, page after page, as entries of a picker: value is the id.
/// `workspace` outlives the task.
[[nodiscard]] QCoro::Task<LookupAnswer> allAppGroups(WorkspaceDirectory *workspace,
                                                     Profile profile);

} // namespace herald::ui
