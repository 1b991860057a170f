// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/profilejson.h"

#include <QJsonArray>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<CloudKind, 2> cloudWords{
    {{CloudKind::Alibaba, "alibaba"_L1}, {CloudKind::Huawei, "huawei"_L1}}};
constexpr Words<CredentialKind, 5> credentialWords{
    {{CredentialKind::AccessKey, "access-key"_L1},
     {CredentialKind::TemporaryAccessKey, "temporary-access-key"_L1},
     {CredentialKind::IamPassword, "iam-password"_L1},
     {CredentialKind::Token, "token"_L1},
     {CredentialKind::AssumedRole, "assumed-role"_L1}}};
constexpr Words<GuardLevel, 4> guardWords{{{GuardLevel::Blocked, "blocked"_L1},
                                           {GuardLevel::RehearseOnly, "rehearse-only"_L1},
                                           {GuardLevel::Confirm, "confirm"_L1},
                                           {GuardLevel::ConfirmByNumber, "confirm-by-number"_L1}}};
constexpr Words<WireForm, 3> wireFormWords{{{WireForm::Query, "query"_L1},
                                            {WireForm::Body, "body"_L1},
                                            {WireForm::LegacyBody, "legacy-body"_L1}}};

constexpr Words<ProfileColour, 6> colourWords{{{ProfileColour::Plain, "plain"_L1},
                                               {ProfileColour::Blue, "blue"_L1},
                                               {ProfileColour::Green, "green"_L1},
                                               {ProfileColour::Amber, "amber"_L1},
                                               {ProfileColour::Red, "red"_L1},
                                               {ProfileColour::Teal, "teal"_L1}}};
constexpr Words<ProfileIcon, 6> iconWords{{{ProfileIcon::User, "user"_L1},
                                           {ProfileIcon::Shield, "shield"_L1},
                                           {ProfileIcon::Mail, "mail"_L1},
                                           {ProfileIcon::People, "people"_L1},
                                           {ProfileIcon::Key, "key"_L1},
                                           {ProfileIcon::Hold, "hold"_L1}}};

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

/// Written only where there is something: the fingerprints of older sends stay true.
constexpr std::array<TextMember, 7> laterMembers{{{"account"_L1, &Profile::account},
                                                  {"externalId"_L1, &Profile::externalId},
                                                  {"proxy"_L1, &Profile::proxy},
                                                  {"purpose"_L1, &Profile::purpose},
                                                  {"roleArn"_L1, &Profile::roleArn},
                                                  {"roleFor"_L1, &Profile::roleFor},
                                                  {"roleSession"_L1, &Profile::roleSession}}};

template <size_t N>
std::optional<Error> readTexts(const QJsonObject &object, const std::array<TextMember, N> &members,
                               Profile &into)
{
    for (const TextMember &text : members) {
        const QJsonValue value = object.value(text.name);
        if (!value.isUndefined() && !value.isString())
            return Error{.kind = Error::Kind::BadInput,
                         .text = u"\"%1\" is not a text"_s.arg(text.name)};
        into.*text.member = value.toString();
    }
    return std::nullopt;
}

void insertLater(const Profile &profile, QJsonObject &object)
{
    for (const TextMember &text : laterMembers) {
        if (!(profile.*text.member).isEmpty())
            object.insert(text.name, profile.*text.member);
    }
    if (profile.guard != GuardLevel::Confirm)
        object.insert("guard"_L1, wordOf(profile.guard, guardWords));
    if (!profile.ownDomains.isEmpty())
        object.insert("ownDomains"_L1, QJsonArray::fromStringList(profile.ownDomains));
    // empty behind the year 9999
    const QString expires = profile.expires.toUTC().toString(Qt::ISODate);
    if (profile.expires.isValid() && !expires.isEmpty())
        object.insert("expires"_L1, expires);
    if (profile.roleType)
        object.insert("roleType"_L1, int(*profile.roleType));
    if (profile.perSecond > 0)
        object.insert("perSecond"_L1, profile.perSecond);
    if (profile.colour != ProfileColour::Plain)
        object.insert("colour"_L1, wordOf(profile.colour, colourWords));
    if (profile.icon != ProfileIcon::User)
        object.insert("icon"_L1, wordOf(profile.icon, iconWords));
}

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
    insertLater(profile, object);
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
    if (const auto wrong = readTexts(object, textMembers, profile))
        return tl::unexpected(*wrong);
    if (const auto wrong = readTexts(object, laterMembers, profile))
        return tl::unexpected(*wrong);
    if (const QString expires = object.value("expires"_L1).toString(); !expires.isEmpty()) {
        profile.expires = QDateTime::fromString(expires, Qt::ISODate).toUTC();
        if (!profile.expires.isValid() || profile.expires.toString(Qt::ISODate).isEmpty())
            return failure(Error::Kind::BadInput, u"\"expires\" is not a time"_s);
    }
    if (const int type = object.value("roleType"_L1).toInt(-1); type == 0 || type == 1)
        profile.roleType = RoleType(type);
    profile.perSecond = std::clamp(object.value("perSecond"_L1).toInt(), 0, fastestPace);
    // what a newer Herald may know and this one does not: a look, and nothing to stop at
    (void)readWord(object, "colour"_L1, colourWords, profile.colour);
    (void)readWord(object, "icon"_L1, iconWords, profile.icon);
    profile.id = ProfileId(object.value("id"_L1).toString());
    profile.sandbox = object.value("sandbox"_L1).toBool();
    if (profile.id.isEmpty() || profile.name.isEmpty())
        return failure(Error::Kind::BadInput, u"\"id\" or \"name\" is missing"_s);
    return profile;
}

} // namespace herald
