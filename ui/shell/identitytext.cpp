// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/identitytext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// Context of the words below for translators.
struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

QString credentialFact(const Profile &profile, bool full)
{
    switch (profile.credential) {
    case CredentialKind::IamPassword:
        return IdentityText::tr("User %1").arg(profile.userName);
    case CredentialKind::Token:
        return IdentityText::tr("Ready-made token");
    case CredentialKind::AccessKey:
    case CredentialKind::TemporaryAccessKey:
    case CredentialKind::AssumedRole:
        break;
    }
    const QString id = full ? profile.accessKeyId : shortened(profile.accessKeyId);
    return id.isEmpty() ? QString() : IdentityText::tr("Key %1").arg(id);
}

QStringList factsOf(const Profile &profile, bool full)
{
    // for whom comes first: in a narrow window the rest is left to the tool tip
    QStringList facts{actingFor(profile), profile.account};
    if (profile.credential == CredentialKind::AssumedRole)
        facts << IdentityText::tr("Role %1").arg(full ? profile.roleArn
                                                      : profile.roleArn.section(u'/', -1));
    facts << credentialFact(profile, full);
    // An endpoint of its own says more about where a request goes than the region it replaces.
    facts << (profile.endpoint.isEmpty() ? profile.region : QUrl(profile.endpoint).authority());
    if (!profile.projectId.isEmpty()) {
        const QString id = full ? profile.projectId : shortened(profile.projectId);
        facts << IdentityText::tr("Project %1").arg(id);
    }
    facts.removeAll(QString());
    return facts;
}

} // namespace

QString cloudName(CloudKind cloud)
{
    return cloud == CloudKind::Alibaba ? IdentityText::tr("Alibaba Cloud")
                                       : IdentityText::tr("Huawei Cloud");
}

QString shortened(const QString &id)
{
    // three points, not an ellipsis: Chinese fonts set that one in the middle of the line
    constexpr int begin = 4;
    constexpr int end = 4;
    if (id.size() <= begin + end + 4)
        return id;
    return u"%1...%2"_s.arg(id.first(begin), id.last(end));
}

QString actingFor(const Profile &profile)
{
    if (!profile.roleFor.isEmpty())
        return IdentityText::tr("Acting for member %1").arg(profile.roleFor);
    if (profile.roleType == RoleType::Enterprise)
        return IdentityText::tr("Acting for all accounts of the enterprise");
    return {};
}

Life lifeOf(const Profile &profile, const QDateTime &now)
{
    using namespace std::chrono_literals;
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (!profile.expires.isValid())
        return {};
    const qint64 left = now.secsTo(profile.expires);
    if (left <= 0)
        return {IdentityText::tr("Ended"), Ink::Negative, 0ms};
    if (left < hour)
        return {IdentityText::tr("Ends in %n min", nullptr, int(left / minute) + 1), Ink::Caution,
                std::chrono::seconds(left % minute + 1)};
    if (left < day)
        return {IdentityText::tr("Ends in %n h", nullptr, int(left / hour)), Ink::Info,
                std::chrono::seconds(left % hour + 1)};
    return {IdentityText::tr("Ends in %n day(s)", nullptr, int(left / day)), Ink::Info, 1h};
}

QString identityFacts(const Profile &profile)
{
    return factsOf(profile, false).join(u" · "_s);
}

QString identityInFull(const Profile &profile)
{
    return factsOf(profile, true).join(u'\n');
}

} // namespace herald::ui
