// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/hmac.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace herald {

namespace {

constexpr size_t blockSize = 64; ///< of SHA-1

using Block = std::array<char, blockSize>;

/// Hashes the block, then the message, and covers the block in the hash's own buffer.
QByteArray hashed(const Block &block, QByteArrayView message)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(block.data(), qsizetype(block.size())));
    hash.addData(message);
    const QByteArray result = hash.result();
    const Block zeros{};
    hash.reset();
    hash.addData(QByteArrayView(zeros.data(), qsizetype(zeros.size())));
    return result;
}

} // namespace

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    const auto bytes = [](QByteArrayView view) {
        return reinterpret_cast<const unsigned char *>(view.data());
    };
    QByteArray result(qsizetype(crypto_auth_hmacsha256_BYTES), '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, bytes(message), size_t(message.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(result.data()));
    sodium_memzero(&state, sizeof state);
    return result;
}

QByteArray hmacSha1(QByteArrayView key, QByteArrayView message)
{
    Block block{};
    if (key.size() > qsizetype(blockSize)) {
        const QByteArray shorter =
            QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha1);
        std::copy(shorter.begin(), shorter.end(), block.begin());
    } else {
        std::copy(key.begin(), key.end(), block.begin());
    }
    for (char &c : block)
        c = char(c ^ 0x36);
    const QByteArray inner = hashed(block, message);
    for (char &c : block)
        c = char(c ^ (0x36 ^ 0x5C));
    QByteArray outer = hashed(block, inner);
    sodium_memzero(block.data(), block.size());
    return outer;
}

} // namespace herald
