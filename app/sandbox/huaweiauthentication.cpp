// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/huaweiauthentication.h"

#include "app/sandbox/signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr qint64 tolerance = 15 * 60;
constexpr qint64 lockSeconds = 5 * 60;
constexpr int failuresAllowed = 5;

constexpr QStringView dateForm = u"yyyyMMdd'T'HHmmss'Z'";

std::optional<HuaweiError> checkClock(const HttpRequest &request, const QDateTime &now)
{
    const QString sent = QString::fromUtf8(request.header("x-sdk-date"));
    QDateTime time = QDateTime::fromString(sent, dateForm);
    time.setTimeSpec(Qt::UTC);
    if (time.isValid() && qAbs(time.secsTo(now)) <= tolerance)
        return std::nullopt;
    return notAuthenticated(u"signature expired, signature time:%1,server time:%2"_s.arg(
        sent, now.toUTC().toString(dateForm)));
}

std::optional<HuaweiError> checkKey(const HttpRequest &request, const AccessKey &key)
{
    const QByteArray token = request.header("x-security-token");
    if (token.isEmpty() && !key.token.isEmpty())
        return notAuthenticated(u"Get secretKey failed,ak:%1,err:ak not exist"_s.arg(key.id));
    if (token != key.token)
        return notAuthenticated(u"decrypt token fail"_s);
    const SignatureCheck check = verifySdkHmac(request, key.secret);
    if (check.accepted)
        return std::nullopt;
    QByteArray canonical = check.canonicalRequest;
    canonical.replace('\n', '|');
    return notAuthenticated(u"verify aksk signature fail, canonicalRequest:"_s +
                            QString::fromUtf8(canonical));
}

} // namespace

HuaweiAuthentication::HuaweiAuthentication(const Options &options, const Tokens &tokens)
    : m_keys(options.huaweiKeys)
    , m_tokens(tokens)
    , m_lockKeys(options.lockKeys)
{}

HuaweiResult<QString> HuaweiAuthentication::check(const HttpRequest &request, const QDateTime &now)
{
    if (request.hasHeader("authorization"))
        return checkSigned(request, now);
    return checkToken(request, now);
}

HuaweiResult<QString> HuaweiAuthentication::checkSigned(const HttpRequest &request,
                                                        const QDateTime &now)
{
    const auto parts = parseSdkAuthorization(request.header("authorization"));
    if (!parts || !parts->signedHeaders.contains("x-sdk-date"))
        return tl::unexpected(
            notAuthenticated(u"verify aksk signature fail, malformed Authorization header"_s));
    const QString id = QString::fromUtf8(parts->accessKeyId);
    const auto key = std::find_if(m_keys.begin(), m_keys.end(),
                                  [&id](const AccessKey &one) { return one.id == id; });
    if (key == m_keys.end() || !key->active || (key->expires.isValid() && key->expires < now))
        return tl::unexpected(
            notAuthenticated(u"Get secretKey failed,ak:%1,err:ak not exist"_s.arg(id)));
    if (const QDateTime until = m_failures.value(id).lockedUntil; until.isValid() && now < until)
        return tl::unexpected(notAuthenticated(u"AK access failed to reach the limit,forbidden"_s));
    auto refusal = checkClock(request, now);
    if (!refusal)
        refusal = checkKey(request, *key);
    if (refusal) {
        noteFailure(id, now);
        return tl::unexpected(*refusal);
    }
    m_failures.remove(id);
    return QString::fromUtf8(request.header("x-project-id"));
}

HuaweiResult<QString> HuaweiAuthentication::checkToken(const HttpRequest &request,
                                                       const QDateTime &now) const
{
    const QByteArray text = request.header("x-auth-token");
    if (text.isEmpty())
        return tl::unexpected(notAuthenticated(u"x-auth-token not found"_s));
    const auto token = m_tokens.find(text);
    if (!token)
        return tl::unexpected(notAuthenticated(u"decrypt token fail"_s));
    if (token->expires <= now)
        return tl::unexpected(notAuthenticated(u"token expires, expires_at:"_s +
                                               token->expires.toString(Qt::ISODate)));
    return token->project;
}

void HuaweiAuthentication::noteFailure(const QString &keyId, const QDateTime &now)
{
    Failures &failures = m_failures[keyId];
    if (++failures.inARow <= failuresAllowed || !m_lockKeys)
        return;
    failures = {0, now.addSecs(lockSeconds)};
}

} // namespace herald::sandbox
