// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultformat.h"

#include "app/vault/vaulttrouble.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <vector>

namespace herald {

namespace {

constexpr QByteArrayView magic("HERALDVT");
constexpr quint8 formatVersion = 1;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype wrappedSize = keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype messageExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype largest = 16 << 20; ///< bytes of a file

// magic, version, kind, passes, memory, salt: what the wrapping is bound to
constexpr qsizetype wrapBoundSize = 8 + 1 + 1 + 4 + 4 + saltSize;
constexpr qsizetype headerSize = wrapBoundSize + nonceSize + wrappedSize + 8;

// less is a downgrade, more keeps the computer busy for whoever made the file (reliability.md 7)
constexpr quint32 leastPasses = 1;
constexpr quint32 mostPasses = 10;
constexpr quint32 leastMemoryKiB = 19 * 1024;
constexpr quint32 mostMemoryKiB = 1024 * 1024;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Bytes on their way into a Secret; wiped when they go.
class Scratch
{
public:
    explicit Scratch(qsizetype size)
        : m_bytes(size_t(size))
    {}
    ~Scratch() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] Secret secret(qsizetype size) const
    {
        return Secret(QByteArrayView(reinterpret_cast<const char *>(m_bytes.data()), size));
    }

private:
    std::vector<unsigned char> m_bytes;
};

void ready()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray made(size, '\0');
    randombytes_buf(made.data(), size_t(size));
    return made;
}

template <class Number>
void put(QByteArray &to, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToLittleEndian(number, raw.data());
    to.append(raw.data(), qsizetype(raw.size()));
}

QByteArray wrapBound(const VaultHeader &header)
{
    QByteArray made(magic.data(), magic.size());
    put(made, formatVersion);
    put(made, quint8(header.key));
    put(made, header.derivation.passes);
    put(made, header.derivation.memoryKiB);
    return made + header.salt;
}

QByteArray written(const VaultHeader &header)
{
    QByteArray made = wrapBound(header);
    made += header.nonce;
    made += header.wrapped;
    put(made, header.generation);
    return made;
}

bool isAllowed(const KeyDerivation &derivation)
{
    return derivation.passes >= leastPasses && derivation.passes <= mostPasses &&
           derivation.memoryKiB >= leastMemoryKiB && derivation.memoryKiB <= mostMemoryKiB;
}

Result<Secret> derivedKey(const VaultHeader &header, const Secret &passphrase)
{
    Scratch key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArrayView words = passphrase.view();
    const int failed =
        crypto_pwhash(key.data(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES, words.data(),
                      quint64(words.size()), bytes(header.salt), header.derivation.passes,
                      size_t(header.derivation.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return vaultTrouble(VaultTrouble::noMemory);
    return key.secret(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

} // namespace

Secret freshDataKey()
{
    ready();
    Scratch key(keySize);
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    return key.secret(keySize);
}

Result<VaultHeader> freshHeader(VaultKey key, const Secret &dataKey, const Secret &passphrase,
                                const KeyDerivation &derivation)
{
    ready();
    VaultHeader header;
    header.key = key;
    header.derivation = derivation;
    header.salt = randomBytes(saltSize);
    header.nonce = randomBytes(nonceSize);
    header.wrapped = QByteArray(wrappedSize, '\0');
    if (key == VaultKey::Keyring)
        return header;
    const Result<Secret> derived = derivedKey(header, passphrase);
    if (!derived)
        return tl::unexpected(derived.error());
    const QByteArray bound = wrapBound(header);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(header.wrapped), nullptr, bytes(dataKey.view()), quint64(keySize), bytes(bound),
        quint64(bound.size()), nullptr, bytes(header.nonce), bytes(derived->view()));
    return header;
}

Result<Secret> unwrappedKey(const VaultHeader &header, const Secret &passphrase)
{
    ready();
    const Result<Secret> derived = derivedKey(header, passphrase);
    if (!derived)
        return tl::unexpected(derived.error());
    const QByteArray bound = wrapBound(header);
    Scratch key(keySize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.data(), nullptr, nullptr, bytes(header.wrapped), quint64(header.wrapped.size()),
        bytes(bound), quint64(bound.size()), bytes(header.nonce), bytes(derived->view()));
    if (failed != 0)
        return vaultTrouble(VaultTrouble::wrongPassphrase);
    return key.secret(keySize);
}

QByteArray sealed(const VaultHeader &header, const Secret &dataKey, const Secret &contents)
{
    ready();
    const QByteArray before = written(header);
    const QByteArrayView plain = contents.view();
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(streamHeader),
                                                    bytes(dataKey.view()));
    QByteArray message(plain.size() + messageExtra, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &state, bytes(message), nullptr, bytes(plain), quint64(plain.size()), bytes(before),
        quint64(before.size()), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(&state, sizeof state);
    return before + streamHeader + message;
}

Result<VaultHeader> headerOf(const QByteArray &file)
{
    if (!file.startsWith(magic) || file.size() > largest)
        return vaultTrouble(VaultTrouble::notAVault);
    if (file.size() < headerSize + streamHeaderSize + messageExtra)
        return vaultTrouble(VaultTrouble::damaged);
    const char *at = file.constData() + magic.size();
    if (quint8(*at++) != formatVersion)
        return vaultTrouble(VaultTrouble::newer);
    VaultHeader header;
    const auto kind = quint8(*at++);
    if (kind != quint8(VaultKey::Keyring) && kind != quint8(VaultKey::Passphrase))
        return vaultTrouble(VaultTrouble::damaged);
    header.key = VaultKey(kind);
    header.derivation.passes = qFromLittleEndian<quint32>(at);
    header.derivation.memoryKiB = qFromLittleEndian<quint32>(at + 4);
    header.salt = file.sliced(wrapBoundSize - saltSize, saltSize);
    header.nonce = file.sliced(wrapBoundSize, nonceSize);
    header.wrapped = file.sliced(wrapBoundSize + nonceSize, wrappedSize);
    header.generation = qFromLittleEndian<quint64>(file.constData() + headerSize - 8);
    if (header.key == VaultKey::Passphrase && !isAllowed(header.derivation))
        return vaultTrouble(VaultTrouble::weakened);
    return header;
}

Result<Secret> contentsOf(const QByteArray &file, const Secret &dataKey)
{
    ready();
    if (const Result<VaultHeader> header = headerOf(file); !header)
        return tl::unexpected(header.error());
    if (dataKey.view().size() != keySize)
        return vaultTrouble(VaultTrouble::damaged);
    const QByteArrayView all(file);
    const QByteArrayView message = all.sliced(headerSize + streamHeaderSize);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(all.sliced(headerSize)),
                                                        bytes(dataKey.view())) != 0)
        return vaultTrouble(VaultTrouble::damaged);
    const qsizetype size = message.size() - messageExtra;
    Scratch plain(std::max<qsizetype>(size, 1));
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &state, plain.data(), nullptr, &tag, bytes(message), quint64(message.size()),
        bytes(all.first(headerSize)), quint64(headerSize));
    sodium_memzero(&state, sizeof state);
    if (failed != 0 || tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return vaultTrouble(VaultTrouble::damaged);
    return plain.secret(size);
}

} // namespace herald
