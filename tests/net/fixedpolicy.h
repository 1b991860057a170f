// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/networkpolicy.h"

namespace herald::test {

/// Straight to everything, trusting what it is told; a test changes it as it likes.
class FixedPolicy final : public NetworkPolicy
{
public:
    explicit FixedPolicy(const QList<QByteArray> &authorities = {})
    {
        networkRules.proxy.kind = ProxyRule::Kind::None;
        networkRules.authorities = authorities;
    }

    NetworkRules networkRules;
    QByteArray password; ///< of every proxy

    [[nodiscard]] const NetworkRules &rules() const override { return networkRules; }
    [[nodiscard]] Secret proxyPassword(const ProxyRule &) const override
    {
        return Secret(password);
    }
};

} // namespace herald::test
