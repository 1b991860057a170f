// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/secretvault.h"

namespace herald::ui {

/// Where the secrets are and how they are protected, in one sentence; why they are locked.
[[nodiscard]] QString vaultText(const SecretVault &vault);
/// What is wrong, and what to do.
[[nodiscard]] QString vaultTroubleText(const Error &error);

} // namespace herald::ui
