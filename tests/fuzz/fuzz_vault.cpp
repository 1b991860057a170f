// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/vault/vaultformat.h"

namespace herald::fuzz {

namespace {

void examineSealed(const QByteArray &bytes)
{
    static const Secret key(QByteArray(32, 'k'));
    static const VaultHeader header = *freshHeader(VaultKey::Keyring, key);
    const QByteArray file = sealed(header, key, Secret(bytes));
    require(headerOf(file) == header, "a header is read as it was written");
    const Result<Secret> contents = contentsOf(file, key);
    require(contents && contents->view() == QByteArrayView(bytes),
            "what is sealed is read with its key");
    if (bytes.size() < 2)
        return;
    QByteArray changed = file;
    const qsizetype at = (uchar(bytes.at(0)) * 256 + uchar(bytes.at(1))) % file.size();
    changed[at] = char(changed.at(at) ^ (1 << (bytes.size() % 8)));
    require(!contentsOf(changed, key), "not one bit can be changed");
    require(!contentsOf(file.left(at), key), "nothing can be cut off");
}

} // namespace

/// A vault file, and the same bytes as what is sealed in one. No passphrase is tried: that takes
/// half a second by design.
void vault(const QByteArray &bytes)
{
    static const Secret key(QByteArray(32, 'k'));
    const Result<VaultHeader> header = headerOf(bytes);
    if (header && header->key == VaultKey::Passphrase)
        require(header->derivation.passes <= 10 && header->derivation.memoryKiB <= 1024 * 1024 &&
                    header->derivation.memoryKiB >= 19 * 1024,
                "no file makes the computer work for long, or the key cheap");
    require(!contentsOf(bytes, key), "nobody makes a vault without its key");
    require(!contentsOf(bytes, Secret()), "no vault opens without a key");
    examineSealed(bytes);
}

} // namespace herald::fuzz
