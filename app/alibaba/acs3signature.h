// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/request.h"

#include <QByteArrayView>

namespace herald::alibaba {

/// What ACS3-HMAC-SHA256 covers (alibaba-soar.md 4.1).
struct Acs3Input
{
    QByteArray method;
    QByteArray path;           ///< `/` for this service
    QByteArray canonicalQuery; ///< from canonicalQuery(); empty without parameters
    QList<Header> headers; ///< each name once. `host`, `content-type` and `x-acs-…` are signed
    QByteArray body;
};

/// The result, with the strings on the way to it.
struct Acs3Signature
{
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray authorization; ///< value of the `Authorization` header
};

[[nodiscard]] Acs3Signature signAcs3(const Acs3Input &input, QByteArrayView accessKeyId,
                                     QByteArrayView secret);

/// Value of the `Authorization` header for a signature.
[[nodiscard]] QByteArray acs3Authorization(const QList<Header> &headers,
                                           const QByteArray &accessKeyId,
                                           const QByteArray &signature);

/// Lower-case hex SHA-256: the value of `x-acs-content-sha256`
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

} // namespace herald::alibaba
