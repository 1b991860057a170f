// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/networkrules.h"
#include "app/model/secret.h"

namespace herald {

/// What the network layer asks before each exchange. Window thread.
class NetworkPolicy
{
public:
    virtual ~NetworkPolicy() = default;
    [[nodiscard]] virtual const NetworkRules &rules() const = 0;
    /// Empty when none is known.
    [[nodiscard]] virtual Secret proxyPassword(const ProxyRule &proxy) const = 0;
};

} // namespace herald
