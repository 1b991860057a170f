// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/entry.h"

namespace herald::imports {

/// Takes an Alibaba endpoint for the profile when it is this product's; a note otherwise, as the
/// tool has one for all products.
void readEndpoint(Entry &entry, QLatin1StringView name);

/// Where a role is taken (alibaba-soar.md 6.5): `endpoint` wins over `region`; both may be absent.
void readSts(Entry &entry, QLatin1StringView endpoint, QLatin1StringView region, bool isVpc);

/// Huawei's IAM: says the region when the profile has none, and is kept only when it is not the
/// region's own host. A foreign host is kept with a note. False when the address cannot be used.
[[nodiscard]] bool readIam(Entry &entry, QLatin1StringView name);

} // namespace herald::imports
