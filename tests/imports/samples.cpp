// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <array>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

QString word(CredentialKind kind)
{
    constexpr std::array words{"key"_L1, "temporary"_L1, "password"_L1, "token"_L1, "role"_L1};
    return words.at(size_t(kind));
}

QString word(NotTaken reason)
{
    constexpr std::array words{"encrypted"_L1,      "expired"_L1,        "needs-program"_L1,
                               "needs-url"_L1,      "needs-instance"_L1, "needs-browser"_L1,
                               "needs-profile"_L1,  "unknown-mode"_L1,   "incomplete"_L1,
                               "old-kind"_L1,       "other-cloud"_L1,    "insecure"_L1,
                               "no-such-setting"_L1};
    return words.at(size_t(reason));
}

} // namespace

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}

QString summary(const FoundCredential &found)
{
    const Profile &profile = found.profile;
    const Credential &credential = found.credential;
    QStringList words{profile.name,
                      profile.cloud == CloudKind::Alibaba ? u"alibaba"_s : u"huawei"_s,
                      word(profile.credential)};
    const auto add = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            words.append(QString(name + u'=' + value));
    };
    const auto addSecret = [&](QLatin1StringView name, const Secret &value) {
        add(name, QString::fromUtf8(value.view()));
    };
    add("id"_L1, profile.accessKeyId);
    addSecret("secret"_L1, credential.accessKeySecret);
    addSecret("st"_L1, credential.securityToken);
    addSecret("password"_L1, credential.password);
    addSecret("token"_L1, credential.token);
    add("region"_L1, profile.region);
    add("endpoint"_L1, profile.endpoint);
    add("iam"_L1, profile.iamEndpoint);
    add("project"_L1, profile.projectId);
    add("account"_L1, profile.accountName);
    add("user"_L1, profile.userName);
    add("role"_L1, profile.roleArn);
    add("session"_L1, profile.roleSession);
    add("external"_L1, profile.externalId);
    add("expires"_L1, profile.expires.toString(Qt::ISODate));
    if (!found.hasSecret)
        words.append(u"(prefill)"_s);
    return words.join(u' ');
}

QString summary(const SkippedEntry &leftOut)
{
    return QString((leftOut.isNote ? u"+"_s : QString()) + leftOut.name + u' ' +
                   word(leftOut.reason) + u' ' + leftOut.detail);
}

QStringList foundIn(const CredentialImport &import)
{
    QStringList all;
    for (const FoundCredential &found : import.found)
        all.append(summary(found));
    return all;
}

QStringList leftOutOf(const CredentialImport &import)
{
    QStringList all;
    for (const SkippedEntry &leftOut : import.leftOut)
        all.append(summary(leftOut));
    return all;
}
