// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <optional>

namespace herald::sandbox {

/// What a verifier made of a request, kept because both clouds show it in their refusals.
struct SignatureCheck
{
    bool accepted = false;
    QByteArray canonicalRequest; ///< empty for HMAC-SHA1
    QByteArray stringToSign;
    QByteArray signature; ///< what should have been sent
};

/// The parts of an Authorization header of either cloud.
struct Authorization
{
    QByteArray accessKeyId;
    QByteArrayList signedHeaders; ///< lower case, sorted: anything else does not parse
    QByteArray signature;
};

/// ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=… (alibaba-soar.md 4.1 step 9)
[[nodiscard]] std::optional<Authorization> parseAcs3Authorization(const QByteArray &header);
/// SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=… (huawei-appgroup-mail.md 4.2 step 12)
[[nodiscard]] std::optional<Authorization> parseSdkAuthorization(const QByteArray &header);

/// Alibaba, version 3: headers and query signed, the body by its hash (alibaba-soar.md 4.1). Says
/// nothing about which headers had to be signed; acs3HeadersCovered() does.
[[nodiscard]] SignatureCheck verifyAcs3(const HttpRequest &request, const QByteArray &secret);
/// Whether host, content-type and every x-acs-* header that was sent is in the signed list.
[[nodiscard]] bool acs3HeadersCovered(const HttpRequest &request, const Authorization &signedWith);

/// Alibaba, version 1.0: all parameters of query and form signed with HMAC-SHA1 (4.2).
[[nodiscard]] SignatureCheck verifyV1(const HttpRequest &request, const QByteArray &secret);

/// Huawei (huawei-appgroup-mail.md 4.2). The list must contain x-sdk-date.
[[nodiscard]] SignatureCheck verifySdkHmac(const HttpRequest &request, const QByteArray &secret);

} // namespace herald::sandbox
