// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabaauthentication.h"

#include "app/sandbox/signature.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr qint64 tolerance = 15 * 60;
constexpr qint64 nonceMemory = 30 * 60;

using Refusal = std::optional<AlibabaError>;

Refusal checkAcs3Shape(const HttpRequest &request, const AlibabaCall &call)
{
    const QByteArray header = request.header("authorization");
    if (!header.startsWith("ACS3-HMAC-SHA256 "))
        return AlibabaError{400, u"InvalidSignatureMethod"_s,
                            u"The specified signature method is not supported."_s};
    const auto parts = parseAcs3Authorization(header);
    if (!parts)
        return AlibabaError{400, u"IncompleteSignature"_s,
                            u"The Authorization header is not well-formed."_s};
    if (call.action.isEmpty())
        return missingParameter(u"Action"_s);
    if (call.version.isEmpty())
        return missingParameter(u"Version"_s);
    if (call.timestamp.isEmpty())
        return missingParameter(u"Timestamp"_s);
    if (call.nonce.isEmpty())
        return missingParameter(u"SignatureNonce"_s);
    if (!request.hasHeader("x-acs-content-sha256") || !acs3HeadersCovered(request, *parts))
        return AlibabaError{400, u"IncompleteSignature"_s,
                            u"The signature does not cover all headers that must be signed."_s};
    return std::nullopt;
}

Refusal checkV1Shape(const AlibabaCall &call)
{
    for (const char *name : {"AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion",
                             "SignatureNonce", "Timestamp", "Action", "Version"}) {
        if (fieldValue(call.fields, name).isEmpty())
            return missingParameter(QString::fromLatin1(name));
    }
    if (fieldValue(call.fields, "SignatureMethod") != "HMAC-SHA1")
        return AlibabaError{400, u"InvalidSignatureMethod"_s,
                            u"The specified signature method is not supported."_s};
    if (fieldValue(call.fields, "SignatureVersion") != "1.0")
        return invalidParameter(u"SignatureVersion"_s);
    return std::nullopt;
}

Refusal checkToken(const AccessKey &key, const QString &token, const QDateTime &now)
{
    static const QRegularExpression blank(u"\\s"_s);
    if (token.isEmpty() && !key.token.isEmpty())
        return AlibabaError{400, u"MissingSecurityToken"_s,
                            u"The SecurityToken is mandatory for this AccessKey."_s};
    if (token.contains(blank))
        return AlibabaError{400, u"InvalidSecurityToken.Malformed"_s,
                            u"The specified SecurityToken is malformed."_s};
    if (token.toUtf8() != key.token)
        return AlibabaError{400, u"InvalidSecurityToken.MismatchWithAccessKey"_s,
                            u"The SecurityToken does not belong to the AccessKey."_s};
    if (key.expires.isValid() && key.expires < now)
        return AlibabaError{400, u"InvalidSecurityToken.Expired"_s,
                            u"The specified SecurityToken is expired."_s};
    return std::nullopt;
}

Refusal checkSignature(const HttpRequest &request, const AlibabaCall &call, const AccessKey &key)
{
    const SignatureCheck check = call.scheme == AlibabaCall::Scheme::Acs3
                                     ? verifyAcs3(request, key.secret)
                                     : verifyV1(request, key.secret);
    if (check.accepted)
        return std::nullopt;
    return AlibabaError{400, u"SignatureDoesNotMatch"_s,
                        u"Specified signature is not matched with our calculation. server string "
                        "to sign is:"_s +
                            QString::fromUtf8(check.stringToSign)};
}

Refusal checkTime(const QString &timestamp, const QDateTime &now)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"_s));
    const QDateTime time = QDateTime::fromString(timestamp, Qt::ISODate);
    if (!form.match(timestamp).hasMatch() || !time.isValid())
        return AlibabaError{400, u"InvalidTimeStamp.Format"_s,
                            u"Specified time stamp or date value is not well formatted."_s};
    if (qAbs(time.secsTo(now)) > tolerance)
        return AlibabaError{400, u"InvalidTimeStamp.Expired"_s,
                            u"Specified time stamp or date value is expired."_s};
    return std::nullopt;
}

} // namespace

Refusal AlibabaAuthentication::check(const HttpRequest &request, const AlibabaCall &call,
                                     const QDateTime &now)
{
    const Refusal shape = call.scheme == AlibabaCall::Scheme::Acs3 ? checkAcs3Shape(request, call)
                                                                   : checkV1Shape(call);
    if (shape)
        return shape;
    const AccessKey *key = find(call.accessKeyId);
    if (!key)
        return AlibabaError{404, u"InvalidAccessKeyId.NotFound"_s,
                            u"Specified access key is not found."_s};
    if (!key->active)
        return AlibabaError{400, u"InvalidAccessKeyId.Inactive"_s,
                            u"Specified access key is disabled."_s};
    if (const Refusal token = checkToken(*key, call.securityToken, now))
        return token;
    if (const Refusal signature = checkSignature(request, call, *key))
        return signature;
    if (const Refusal time = checkTime(call.timestamp, now))
        return time;
    if (!isFirstUse({key->id, call.nonce}, now))
        return AlibabaError{400, u"SignatureNonceUsed"_s,
                            u"Specified signature nonce was used already."_s};
    return std::nullopt;
}

const AccessKey *AlibabaAuthentication::find(const QString &id) const
{
    const auto it = std::find_if(m_keys.begin(), m_keys.end(),
                                 [&id](const AccessKey &key) { return key.id == id; });
    return it == m_keys.end() ? nullptr : &*it;
}

bool AlibabaAuthentication::isFirstUse(const Nonce &nonce, const QDateTime &now)
{
    while (!m_nonceAges.isEmpty() && m_nonceAges.head().first.secsTo(now) > nonceMemory)
        m_nonces.remove(m_nonceAges.dequeue().second);
    if (m_nonces.contains(nonce))
        return false;
    m_nonces.insert(nonce);
    m_nonceAges.enqueue({now, nonce});
    return true;
}

} // namespace herald::sandbox
