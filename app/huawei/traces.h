// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/evidence.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/directories.h"
#include "app/model/story.h"

namespace herald::huawei {

/// Looks for what a re-send left behind: mail records of the same account and type, made by the
/// service while the send was on the wire or up to ten minutes later, by the service's clock
/// (huawei-appgroup-mail.md 1.4). An authorisation is told of as granted, by mail or SMS; a user
/// group's may be told to its members. That the service makes a record for a re-send is what its
/// answers suggest, not what its documents promise: a hint, no proof. Reads only.
[[nodiscard]] QCoro::Task<Result<Evidence>> findTraces(WorkspaceDirectory &directory,
                                                       const Clock &clock, SendStory story);

} // namespace herald::huawei
