// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/alibabacall.h"
#include "app/sandbox/inbox.h"
#include "app/sandbox/soarworld.h"

namespace herald::sandbox {

/// What RunNotifyComponentWithEmail would send, or why it refuses (alibaba-soar.md 1). The
/// mandatory parameters are known to be there. Time and request id are left to the caller.
[[nodiscard]] tl::expected<InboxItem, AlibabaError> readNotification(const SoarWorld &world,
                                                                     AlibabaParameters &parameters);

/// The answer to one that was accepted, without RequestId: `Data` as the printed example has it.
[[nodiscard]] QJsonObject notificationAnswer();

} // namespace herald::sandbox
