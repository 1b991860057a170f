// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/parameters.h"
#include "app/alibaba/signing.h"
#include "app/model/profile.h"
#include "app/model/request.h"

#include <QByteArrayView>
#include <QUrl>

namespace herald::alibaba {

inline constexpr QByteArrayView notifyOperation = "RunNotifyComponentWithEmail";

/// The signed RunNotifyComponentWithEmail (alibaba-soar.md 1.1, 1.3, 4): a POST to `/` that
/// leaves at most once. `endpoint` is a root from endpointFor().
[[nodiscard]] Request notifyRequest(const QUrl &endpoint, WireForm form,
                                    const Notification &notification, const Credential &credential,
                                    const Stamp &stamp);

/// The same request before it is signed: what would prove the profile, and the nonce, stand as
/// hiddenMark.
[[nodiscard]] Request notifySketch(const QUrl &endpoint, const Notification &notification,
                                   const Profile &profile, const QDateTime &moment);

/// A signed look-up (alibaba-soar.md 2): a GET that may be repeated.
[[nodiscard]] Request lookUpRequest(const QUrl &endpoint, const QByteArray &operation,
                                    const Parameters &parameters, const Credential &credential,
                                    const Stamp &stamp);

} // namespace herald::alibaba
