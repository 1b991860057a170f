// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/parameters.h"

#include <QByteArrayView>

namespace herald::alibaba {

/// The result, with the string on the way to it.
struct RpcSignature
{
    QByteArray stringToSign;
    QByteArray signature; ///< Base64, not percent-encoded: the value of `Signature`
};

/// The older HMAC-SHA1, `SignatureVersion=1.0` (alibaba-soar.md 4.2). `parameters` are all there
/// are, common and business ones, without `Signature`; headers take no part.
[[nodiscard]] RpcSignature signRpc(const QByteArray &method, const Parameters &parameters,
                                   QByteArrayView secret);

} // namespace herald::alibaba
