// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/groups.h"

#include <QString>

namespace herald::ui {

/// One sentence on what to mend; empty for None.
[[nodiscard]] QString groupFaultText(GroupFault fault);
/// "The review of “Ops” was due on 1 November. Look at who is in it."
[[nodiscard]] QString overdueText(const Group &group);
/// The list of groups or the never-mail list cannot be read or written; what to do.
[[nodiscard]] QString libraryTroubleText(const Error &error);

} // namespace herald::ui
