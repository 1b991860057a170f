// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/signing.h"
#include "app/model/exchange.h"

#include <QUrl>

namespace herald::alibaba {

/// A RAM role as STS lends it out.
struct LentRole
{
    Credential credential; ///< TemporaryAccessKey
    QDateTime expires;     ///< UTC
};

/// AssumeRole of STS, version 2015-04-01 (alibaba-soar.md 6.5), signed with HMAC-SHA1: the common
/// parameters in the query, the role in the form body, the signature over both. Lends for an hour.
/// It may be repeated: another loan harms nobody.
[[nodiscard]] Request assumeRoleRequest(const QUrl &root, const Profile &profile,
                                        const Credential &key, const Stamp &stamp);

/// BadAnswer when the answer of STS, which was no refusal, lends nothing.
[[nodiscard]] Result<LentRole> lentRole(const Exchange &exchange);

} // namespace herald::alibaba
