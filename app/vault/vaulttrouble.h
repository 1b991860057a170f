// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QLatin1StringView>

namespace herald {

/// What is wrong with a vault, in Error::code. BadInput: the person can put it right; Storage: the
/// file or the key store is at fault.
namespace VaultTrouble {
inline constexpr QLatin1StringView notAVault{"not-a-vault"};
inline constexpr QLatin1StringView newer{"newer-vault"};   ///< made by a later Herald
inline constexpr QLatin1StringView weakened{"weak-vault"}; ///< its key is derived too cheaply
inline constexpr QLatin1StringView damaged{"damaged-vault"};
inline constexpr QLatin1StringView wrongPassphrase{"wrong-passphrase"};
inline constexpr QLatin1StringView changed{"vault-changed"}; ///< by another program meanwhile
inline constexpr QLatin1StringView noKeyring{"no-keyring"};
inline constexpr QLatin1StringView keyringLocked{"keyring-locked"};
inline constexpr QLatin1StringView keyNotInKeyring{"key-not-in-keyring"};
inline constexpr QLatin1StringView noMemory{"no-memory"}; ///< for deriving a key
} // namespace VaultTrouble

[[nodiscard]] inline tl::unexpected<Error> vaultTrouble(QLatin1StringView code,
                                                        const QString &detail = {})
{
    const bool isInput = code == VaultTrouble::wrongPassphrase;
    return tl::unexpected(Error{.kind = isInput ? Error::Kind::BadInput : Error::Kind::Storage,
                                .text = detail,
                                .code = code});
}

} // namespace herald
