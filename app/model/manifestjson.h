// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"

#include <optional>

namespace herald {

struct ManifestContent
{
    Profile profile;
    QUrl endpoint;
    Payload payload;
};

/// The canonical bytes of a manifest: compact JSON, keys sorted, 64-bit numbers as text, absent
/// members left out, U+FEFF at the beginning of a text escaped. Format number 1.
[[nodiscard]] QByteArray canonicalBytes(const Profile &profile, const QUrl &endpoint,
                                        const Payload &payload);
[[nodiscard]] std::optional<ManifestContent> readCanonical(const QByteArray &bytes);

} // namespace herald
