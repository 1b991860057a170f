// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notification.h"
#include "ui/notify/checks/liverow.h"

namespace herald::ui {

struct LookupState;

/// Whether a choice of the route is still there, by what its picker knows: the playbook, a node of
/// it, or the asset. Nothing while nothing is chosen.
[[nodiscard]] QList<LiveRow> routeRows(NotificationProblem::Field field, const LookupState &state,
                                       bool isChosen);

} // namespace herald::ui
