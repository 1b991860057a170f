// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

#include <QStringList>

namespace herald {

/// True for a name that the cloud itself gives to the services Herald calls (alibaba-soar.md 3,
/// 6.5; huawei-appgroup-mail.md 3.1, 3.3). Not for everything below the cloud's domains: anybody
/// can have a bucket there, with a name of their choice.
[[nodiscard]] bool isCloudHost(CloudKind cloud, const QString &host);

/// The hosts a profile names itself that are neither its cloud's nor this computer: a key goes
/// there only when a person has said so. `host`, with `:port` when it is not 443. An address that
/// cannot be read stands as it is.
[[nodiscard]] QStringList foreignHosts(const Profile &profile);

} // namespace herald
