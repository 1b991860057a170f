// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailresend.h"
#include "app/model/notification.h"
#include "app/model/profile.h"

#include <QByteArray>
#include <QUrl>

#include <variant>

namespace herald {

using Payload = std::variant<Notification, MailResend, AuthorizationResend>;

/// What review froze: who asks, where, and what exactly. The sender takes nothing else. The
/// canonical bytes are JSON with sorted keys; the fingerprint is their SHA-256.
class Manifest
{
public:
    Manifest() = default;

    /// `endpoint` is the service's root URL, already resolved from the profile.
    [[nodiscard]] static Manifest freeze(const Profile &profile, const QUrl &endpoint,
                                         Payload payload);
    /// Reads canonical bytes back; nothing when they are not a manifest, or not exactly the
    /// bytes that freezing their content gives.
    [[nodiscard]] static std::optional<Manifest> thaw(const QByteArray &canonical);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const QUrl &endpoint() const { return m_endpoint; }
    [[nodiscard]] const Payload &payload() const { return m_payload; }
    [[nodiscard]] const QByteArray &canonical() const { return m_canonical; }
    [[nodiscard]] QByteArray fingerprint() const; ///< lower-case hex, 64 characters
    /// True while the content is what the canonical bytes say.
    [[nodiscard]] bool isIntact() const;

private:
    Profile m_profile;
    QUrl m_endpoint;
    Payload m_payload;
    QByteArray m_canonical;
};

} // namespace herald
