// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/result.h"

#include <map>

namespace herald {

/// The secrets of profiles, by the profile's id.
using SecretList = std::map<QString, Credential>;

/// As bytes, and back: each text and each secret behind its length, nothing in between that would
/// leave copies. Fails with VaultTrouble::damaged.
[[nodiscard]] Secret packed(const SecretList &list);
[[nodiscard]] Result<SecretList> unpacked(const Secret &bytes);

[[nodiscard]] Credential copyOf(const Credential &credential);

} // namespace herald
