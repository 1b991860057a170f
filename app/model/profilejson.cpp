// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/profilejson.h"

#include <QJsonArray>
#include <QLatin1StringView>

#include <array>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<CloudKind, 2> cloudWords{
    {{CloudKind::Alibaba, "alibaba"_L1}, {CloudKind::Huawei, "huawei"_L1}}};
constexpr Words<CredentialKind, 4> credentialWords{
    {{CredentialKind::AccessKey, "access-key"_L1},
     {CredentialKind::TemporaryAccessKey, "temporary-access-key"_L1},
     {CredentialKind::IamPassword, "iam-password"_L1},
     {CredentialKind::Token, "token"_L1}}};
constexpr Words<GuardLevel, 4> guardWords{{{GuardLevel::Blocked, "blocked"_L1},
                                           {GuardLevel::RehearseOnly, "rehearse-only"_L1},
                                           {GuardLevel::Confirm, "confirm"_L1},
                                           {GuardLevel::ConfirmByNumber, "confirm-by-number"_L1}}};
constexpr Words<WireForm, 3> wireFormWords{{{WireForm::Query, "query"_L1},
                                            {WireForm::Body, "body"_L1},
                                            {WireForm::LegacyBody, "legacy-body"_L1}}};

template <class Enum, size_t N>
QString wordOf(Enum value, const Words<Enum, N> &words)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

template <class Enum, size_t N>
bool readWord(const QJsonObject &object, QLatin1StringView member, const Words<Enum, N> &words,
              Enum &into)
{
    if (!object.contains(member))
        return true;
    const QString text = object.value(member).toString();
    for (const auto &[value, word] : words) {
        if (word == text) {
            into = value;
            return true;
        }
    }
    return false;
}

struct TextMember
{
    QLatin1StringView name;
    QString Profile::*member;
};

constexpr std::array<TextMember, 8> textMembers{{{"accessKeyId"_L1, &Profile::accessKeyId},
                                                 {"accountName"_L1, &Profile::accountName},
                                                 {"endpoint"_L1, &Profile::endpoint},
                                                 {"iamEndpoint"_L1, &Profile::iamEndpoint},
                                                 {"name"_L1, &Profile::name},
                                                 {"projectId"_L1, &Profile::projectId},
                                                 {"region"_L1, &Profile::region},
                                                 {"userName"_L1, &Profile::userName}}};

} // namespace

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object{
        {"id"_L1, profile.id.text()},
        {"cloud"_L1, wordOf(profile.cloud, cloudWords)},
        {"credential"_L1, wordOf(profile.credential, credentialWords)},
        {"wireForm"_L1, wordOf(profile.wireForm, wireFormWords)},
        {"sandbox"_L1, profile.sandbox},
    };
    for (const TextMember &text : textMembers)
        object.insert(text.name, profile.*text.member);
    // only where they differ: the fingerprints of sends that are already in a ledger stay true
    if (profile.guard != GuardLevel::Confirm)
        object.insert("guard"_L1, wordOf(profile.guard, guardWords));
    if (!profile.ownDomains.isEmpty())
        object.insert("ownDomains"_L1, QJsonArray::fromStringList(profile.ownDomains));
    return object;
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    if (!readWord(object, "cloud"_L1, cloudWords, profile.cloud))
        return failure(Error::Kind::BadInput, u"\"cloud\" is neither alibaba nor huawei"_s);
    if (!readWord(object, "credential"_L1, credentialWords, profile.credential))
        return failure(Error::Kind::BadInput, u"\"credential\" is not a known kind"_s);
    if (!readWord(object, "wireForm"_L1, wireFormWords, profile.wireForm))
        return failure(Error::Kind::BadInput, u"\"wireForm\" is not a known form"_s);
    if (!readWord(object, "guard"_L1, guardWords, profile.guard))
        return failure(Error::Kind::BadInput, u"\"guard\" is not a known level"_s);
    for (const QJsonValue &domain : object.value("ownDomains"_L1).toArray())
        profile.ownDomains.append(domain.toString());
    for (const TextMember &text : textMembers) {
        const QJsonValue value = object.value(text.name);
        if (!value.isUndefined() && !value.isString())
            return failure(Error::Kind::BadInput, u"\"%1\" is not a text"_s.arg(text.name));
        profile.*text.member = value.toString();
    }
    profile.id = ProfileId(object.value("id"_L1).toString());
    profile.sandbox = object.value("sandbox"_L1).toBool();
    if (profile.id.isEmpty() || profile.name.isEmpty())
        return failure(Error::Kind::BadInput, u"\"id\" or \"name\" is missing"_s);
    return profile;
}

} // namespace herald
