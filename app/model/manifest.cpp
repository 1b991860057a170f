// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/manifest.h"

#include "app/model/manifestjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace herald {

Manifest Manifest::freeze(const Profile &profile, const QUrl &endpoint, Payload payload)
{
    Manifest manifest;
    manifest.m_profile = profile;
    manifest.m_endpoint = endpoint;
    manifest.m_payload = std::move(payload);
    manifest.m_canonical = canonicalBytes(profile, endpoint, manifest.m_payload);
    return manifest;
}

std::optional<Manifest> Manifest::thaw(const QByteArray &canonical)
{
    const auto content = readCanonical(canonical);
    if (!content)
        return std::nullopt;
    Manifest manifest = freeze(content->profile, content->endpoint, content->payload);
    if (manifest.m_canonical != canonical)
        return std::nullopt;
    return manifest;
}

QByteArray Manifest::fingerprint() const
{
    return QCryptographicHash::hash(m_canonical, QCryptographicHash::Sha256).toHex();
}

bool Manifest::isIntact() const
{
    return !m_canonical.isEmpty() &&
           m_canonical == canonicalBytes(m_profile, m_endpoint, m_payload);
}

} // namespace herald
