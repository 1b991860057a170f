// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/model/manifestjson.h"

namespace herald::fuzz {

/// What a row of the ledger says is to be sent.
void manifest(const QByteArray &bytes)
{
    if (const std::optional<Manifest> thawed = Manifest::thaw(bytes)) {
        require(thawed->canonical() == bytes && thawed->isIntact(),
                "what thaws is what was frozen");
        require(thawed->fingerprint().size() == 64, "a fingerprint has its length");
    }
    const std::optional<ManifestContent> content = readCanonical(bytes);
    if (!content)
        return;
    const Manifest frozen = Manifest::freeze(content->profile, content->endpoint, content->payload);
    const std::optional<Manifest> again = Manifest::thaw(frozen.canonical());
    require(again.has_value(), "what is frozen thaws");
    require(again->fingerprint() == frozen.fingerprint(), "a fingerprint stays");
}

} // namespace herald::fuzz
