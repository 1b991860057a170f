// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huawei/tokens.h"
#include "app/model/ports/vault.h"

namespace herald::huawei {

/// What requests of a profile are proven with, see proven(): an access key that is the profile's,
/// or a token, which is fetched for an IAM user when needed. NoCredential when the vault holds
/// something else or too little; what TokenSource says when there is no token.
[[nodiscard]] QCoro::Task<Result<Credential>>
callerCredential(CredentialSource &credentials, TokenSource &tokens, Profile profile);

} // namespace herald::huawei
