// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>

namespace herald {

/// What opens a vault.
enum class VaultKey : quint8 {
    Keyring = 1,   ///< a random key in the system's key store
    Passphrase = 2 ///< a random key in the file, wrapped by one that Argon2id makes of a passphrase
};

/// How much work Argon2id is made to do (reliability.md 7).
struct KeyDerivation
{
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
};

/// The beginning of a vault file. All of it is additional data of what is encrypted: not one bit
/// of it can be changed.
struct VaultHeader
{
    VaultKey key = VaultKey::Keyring;
    KeyDerivation derivation;
    QByteArray salt;        ///< 16 bytes
    QByteArray nonce;       ///< 24 bytes, of the wrapped key
    QByteArray wrapped;     ///< 48 bytes; zeros with Keyring
    quint64 generation = 0; ///< one more with each save

    friend bool operator==(const VaultHeader &a, const VaultHeader &b)
    {
        return a.key == b.key && a.salt == b.salt && a.nonce == b.nonce && a.wrapped == b.wrapped;
    }
};

/// A random key of 32 bytes.
[[nodiscard]] Secret freshDataKey();

/// The header of a new vault. `passphrase` is not looked at with VaultKey::Keyring. Takes half a
/// second with a passphrase. Any thread.
[[nodiscard]] Result<VaultHeader> freshHeader(VaultKey key, const Secret &dataKey,
                                              const Secret &passphrase = {},
                                              const KeyDerivation &derivation = {});

/// The key that a passphrase unwraps. Takes half a second. Any thread.
[[nodiscard]] Result<Secret> unwrappedKey(const VaultHeader &header, const Secret &passphrase);

/// A file: header and contents. XChaCha20-Poly1305 as libsodium's secretstream, one message, final.
[[nodiscard]] QByteArray sealed(const VaultHeader &header, const Secret &dataKey,
                                const Secret &contents);
[[nodiscard]] Result<VaultHeader> headerOf(const QByteArray &file);
[[nodiscard]] Result<Secret> contentsOf(const QByteArray &file, const Secret &dataKey);

} // namespace herald
