// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/request.h"

#include <QByteArrayView>
#include <QDateTime>

namespace herald::huawei {

/// One parameter of a query as UTF-8, not percent-encoded.
struct QueryItem
{
    QByteArray name;
    QByteArray value;
};

/// What SDK-HMAC-SHA256 covers (huawei-appgroup-mail.md 4.2).
struct SigningInput
{
    QByteArray method;
    QByteArray path; ///< UTF-8; every segment is percent-encoded once, whatever it holds
    QList<QueryItem> query;
    QList<Header> headers; ///< all are signed; `host` and `X-Sdk-Date` must be among them
    QByteArray body;
};

/// The result, with the strings on the way to it.
struct SdkSignature
{
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray authorization; ///< value of the `Authorization` header
};

[[nodiscard]] SdkSignature signSdk(const SigningInput &input, const QByteArray &accessKeyId,
                                   QByteArrayView secret);

/// Value of the `Authorization` header for a signature.
[[nodiscard]] QByteArray sdkAuthorization(const QList<Header> &headers,
                                          const QByteArray &accessKeyId,
                                          const QByteArray &signature);

/// `name=value` joined with `&`, sorted by name and value in byte order, strictly percent-encoded
/// (4.2, steps 5 and E). Serves the signature and the URL alike.
[[nodiscard]] QByteArray canonicalQuery(QList<QueryItem> query);

/// `yyyyMMddTHHmmssZ`: the value of `X-Sdk-Date`
[[nodiscard]] QByteArray sdkDate(const QDateTime &moment);

} // namespace herald::huawei
