// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "app/model/result.h"

#include <QStringList>
#include <QUrl>

namespace herald::huawei {

/// The mail service's root for a profile: its override, else its region's host
/// (huawei-appgroup-mail.md 3.1). An override is `https://host[:port][/]`; `http` only for this
/// computer. A sandbox profile must point at this computer. Else, for a region that is not known
/// and for a profile of another cloud: BadInput.
[[nodiscard]] Result<QUrl> endpointFor(const Profile &profile);

/// The regions with a published host of the mail service (3.1).
[[nodiscard]] QStringList mailRegions();

/// The same for IAM (3.3). A region without an IAM host of its own uses the global one.
[[nodiscard]] Result<QUrl> iamEndpointFor(const Profile &profile);

/// What goes over the wire as `Host`: `:port` only when it is not the scheme's own.
[[nodiscard]] QByteArray hostHeader(const QUrl &url);

} // namespace herald::huawei
