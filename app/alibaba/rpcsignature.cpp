// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/rpcsignature.h"

#include "app/model/hmac.h"
#include "app/model/secret.h"

namespace herald::alibaba {

namespace {

/// The key is the secret with one `&` behind it.
Secret keyFrom(QByteArrayView secret)
{
    QByteArray joined;
    joined.reserve(secret.size() + 1);
    joined.append(secret).append('&');
    Secret key{joined};
    joined.fill('\0');
    return key;
}

} // namespace

RpcSignature signRpc(const QByteArray &method, const Parameters &parameters, QByteArrayView secret)
{
    RpcSignature result;
    result.stringToSign = method + "&%2F&" + canonicalQuery(parameters).toPercentEncoding();

    const Secret key = keyFrom(secret);
    result.signature = hmacSha1(key.view(), result.stringToSign).toBase64();
    return result;
}

} // namespace herald::alibaba
