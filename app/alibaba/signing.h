// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/ports/clock.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QDateTime>

namespace herald::alibaba {

/// What makes each signature its own: the service takes a nonce once, and a moment for 15 minutes.
struct Stamp
{
    QDateTime moment;
    QByteArray nonce; ///< 32 hex digits
};

/// Now, with a nonce from the system's random source.
[[nodiscard]] Stamp freshStamp(const Clock &clock);

/// `yyyy-MM-ddTHH:mm:ssZ`, as both signatures want the moment.
[[nodiscard]] QByteArray timestamp(const QDateTime &moment);

/// Passes a credential on when it can sign for this profile, else NoCredential.
[[nodiscard]] Result<Credential> usableFor(const Profile &profile, Result<Credential> credential);

} // namespace herald::alibaba
