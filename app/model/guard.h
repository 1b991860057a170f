// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

namespace herald {

/// Whether the guard of a profile lets anything be sent at all.
[[nodiscard]] inline bool letsSend(const Profile &profile)
{
    return profile.guard != GuardLevel::Blocked &&
           (profile.guard != GuardLevel::RehearseOnly || profile.sandbox);
}

/// True for an address in one of the profile's own domains, or below one.
[[nodiscard]] bool isOwnAddress(const Profile &profile, QStringView address);

} // namespace herald
