// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "app/model/result.h"

#include <QUrl>

namespace herald::alibaba {

/// The service's root for a profile (alibaba-soar.md 3): its override, else the region's host.
/// An override is `https://host[:port][/]`; `http` only for this computer. A sandbox profile must
/// point at this computer. Else, and for a profile of another cloud, BadInput.
[[nodiscard]] Result<QUrl> endpointFor(const Profile &profile);

/// The same for STS, which lends RAM roles (alibaba-soar.md 6.5).
[[nodiscard]] Result<QUrl> stsEndpointFor(const Profile &profile);

/// What goes over the wire as `Host`: `:port` only when it is not the scheme's own.
[[nodiscard]] QByteArray hostHeader(const QUrl &url);

} // namespace herald::alibaba
