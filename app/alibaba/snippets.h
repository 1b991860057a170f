// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notification.h"

#include <QUrl>

namespace herald::alibaba {

/// RunNotifyComponentWithEmail for the vendor's command line, as a POSIX shell takes it:
/// `aliyun sophonsoar …`, one option a line, `Receivers.1` and on as its catalogue has them. It
/// signs with the profile that is configured there, so nothing of ours is in it.
[[nodiscard]] QString aliyunCommand(const QUrl &endpoint, const QString &region,
                                    const Notification &notification);

} // namespace herald::alibaba
