// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

enum class CloudKind { Alibaba, Huawei };

/// How a profile proves who it is. The secrets themselves are in the vault, never here.
enum class CredentialKind {
    AccessKey,          ///< both clouds: access key id and secret
    TemporaryAccessKey, ///< both clouds: the same with a security token
    IamPassword,        ///< Huawei: IAM user and password, a token is fetched when needed
    Token,              ///< Huawei: a ready-made `X-Auth-Token`
    AssumedRole,        ///< Alibaba: an access key that takes a RAM role (alibaba-soar.md 6.5)
};

/// Whose view a call takes (`RoleType`): `0` this account, `1` all accounts of the enterprise.
enum class RoleType { ThisAccount = 0, Enterprise = 1 };

/// Where `RunNotifyComponentWithEmail` carries its parameters (alibaba-soar.md 1.1, 1.3, 4).
enum class WireForm {
    Query,      ///< as the vendor's SDK: all in the query, empty body, ACS3-HMAC-SHA256
    Body,       ///< form body, ACS3-HMAC-SHA256: for texts too long for a URL
    LegacyBody, ///< form body, HMAC-SHA1 (signature version 1.0), as the vendor's older client
};

/// How far sending from a profile is let go.
enum class GuardLevel {
    Blocked,         ///< nothing may be sent
    RehearseOnly,    ///< only to the sandbox
    Confirm,         ///< the review, with friction that grows with who is reached
    ConfirmByNumber, ///< the review, and the number of people typed, however few
};

/// What tells profiles apart at a glance. Theme and icons belong to the windows.
enum class ProfileColour { Plain, Blue, Teal, Green, Amber, Red };
enum class ProfileIcon { User, Shield, Mail, People, Key, Hold };

constexpr int fastestPace = 100; ///< sends begun a second

/// One identity at one cloud. Holds no secret: it can be written, shown and exported.
struct Profile
{
    ProfileId id;
    QString name;
    QString purpose; ///< what it is for, in a person's words
    QString account; ///< the account, as people call it
    CloudKind cloud = CloudKind::Alibaba;
    CredentialKind credential = CredentialKind::AccessKey;
    QString accessKeyId;
    QString region;      ///< for example ap-southeast-1, cn-north-4
    QString endpoint;    ///< overrides the region's: https://host[:port]; http on loopback only
    QString iamEndpoint; ///< the same for Huawei's IAM or Alibaba's STS; empty = the region's
    QString projectId;   ///< Huawei
    QString accountName; ///< Huawei, IamPassword: the account (domain) the user belongs to
    QString userName;    ///< Huawei, IamPassword
    QString roleArn;     ///< AssumedRole: acs:ram::<account>:role/<name>
    QString roleSession; ///< AssumedRole: how the account's log calls this use of the role
    QString externalId;  ///< AssumedRole, when the role demands one
    QDateTime expires;   ///< UTC: when a temporary credential or token ends; invalid = not known
    std::optional<RoleType> roleType; ///< Alibaba: for mails that say nothing themselves
    QString roleFor;                  ///< Alibaba: the same; UID of a member account
    QString proxy; ///< empty = as in the settings; `direct`; http://[user@]host:port or socks5://…
    int perSecond = 0; ///< sends begun a second, at most; 0 = as usual
    WireForm wireForm = WireForm::Query;
    QStringList ownDomains; ///< lower case; mail to others is pointed out
    GuardLevel guard = GuardLevel::Confirm;
    ProfileColour colour = ProfileColour::Plain;
    ProfileIcon icon = ProfileIcon::User;
    bool sandbox = false; ///< made by --sandbox; nothing of it leaves this computer

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace herald
