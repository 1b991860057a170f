// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/assumerole.h"

#include "app/alibaba/answers.h"
#include "app/alibaba/endpoints.h"
#include "app/alibaba/jsonvalues.h"
#include "app/alibaba/rpcsignature.h"

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

constexpr int lendSeconds = 3600;

/// Between the words of a log: letters, digits and `.@-_`, two to 64 of them.
QByteArray sessionName(const Profile &profile)
{
    return profile.roleSession.isEmpty() ? "herald"_ba : profile.roleSession.toUtf8();
}

} // namespace

Request assumeRoleRequest(const QUrl &root, const Profile &profile, const Credential &key,
                          const Stamp &stamp)
{
    Parameters common{{"Action"_ba, "AssumeRole"_ba},
                      {"Version"_ba, "2015-04-01"_ba},
                      {"Format"_ba, "JSON"_ba},
                      {"AccessKeyId"_ba, key.accessKeyId.toUtf8()},
                      {"SignatureMethod"_ba, "HMAC-SHA1"_ba},
                      {"SignatureVersion"_ba, "1.0"_ba},
                      {"SignatureNonce"_ba, stamp.nonce},
                      {"Timestamp"_ba, timestamp(stamp.moment)}};
    Parameters role{{"RoleArn"_ba, profile.roleArn.toUtf8()},
                    {"RoleSessionName"_ba, sessionName(profile)},
                    {"DurationSeconds"_ba, QByteArray::number(lendSeconds)}};
    if (!profile.externalId.isEmpty())
        role.append({"ExternalId"_ba, profile.externalId.toUtf8()});
    common.append(
        {"Signature"_ba, signRpc("POST"_ba, common + role, key.accessKeySecret.view()).signature});

    const QByteArray url =
        root.scheme().toLatin1() + "://" + hostHeader(root) + "/?" + canonicalQuery(common);
    Request request{Request::Kind::Repeatable,
                    "POST"_ba,
                    QUrl::fromEncoded(url, QUrl::StrictMode),
                    {{"accept"_ba, "application/json"_ba},
                     {"content-type"_ba, "application/x-www-form-urlencoded"_ba}},
                    canonicalQuery(role)};
    request.proxy = profile.proxy;
    return request;
}

Result<LentRole> lentRole(const Exchange &exchange)
{
    const QJsonObject lent = readAnswer(exchange).members.value("Credentials"_L1).toObject();
    LentRole role;
    role.credential.kind = CredentialKind::TemporaryAccessKey;
    role.credential.accessKeyId = textOf(lent.value("AccessKeyId"_L1));
    role.credential.accessKeySecret = Secret(textOf(lent.value("AccessKeySecret"_L1)).toUtf8());
    role.credential.securityToken = Secret(textOf(lent.value("SecurityToken"_L1)).toUtf8());
    role.expires = QDateTime::fromString(textOf(lent.value("Expiration"_L1)), Qt::ISODate).toUTC();
    if (role.credential.accessKeyId.isEmpty() || role.credential.accessKeySecret.isEmpty() ||
        role.credential.securityToken.isEmpty())
        return failure(Error::Kind::BadAnswer, u"STS answered without a key"_s);
    return role;
}

} // namespace herald::alibaba
