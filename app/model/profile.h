// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QString>
#include <QStringList>

namespace herald {

enum class CloudKind { Alibaba, Huawei };

/// How a profile proves who it is. The secrets themselves are in the vault, never here.
enum class CredentialKind {
    AccessKey,          ///< both clouds: access key id and secret
    TemporaryAccessKey, ///< both clouds: the same with a security token
    IamPassword,        ///< Huawei: IAM user and password, a token is fetched when needed
    Token,              ///< Huawei: a ready-made `X-Auth-Token`
};

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

/// One identity at one cloud. Holds no secret: it can be written, shown and exported.
struct Profile
{
    ProfileId id;
    QString name;
    CloudKind cloud = CloudKind::Alibaba;
    CredentialKind credential = CredentialKind::AccessKey;
    QString accessKeyId;
    QString region;      ///< for example ap-southeast-1, cn-north-4
    QString endpoint;    ///< overrides the region's: https://host[:port]; http on loopback only
    QString iamEndpoint; ///< Huawei: the same for IAM; empty = the region's
    QString projectId;   ///< Huawei
    QString accountName; ///< Huawei, IamPassword: the account (domain) the user belongs to
    QString userName;    ///< Huawei, IamPassword
    WireForm wireForm = WireForm::Query;
    QStringList ownDomains; ///< lower case; mail to others is pointed out
    GuardLevel guard = GuardLevel::Confirm;
    bool sandbox = false; ///< made by --sandbox; nothing of it leaves this computer

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace herald
