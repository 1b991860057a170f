// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/profile.h"

#include <QList>

namespace herald::ui {

/// What a profile's form can ask for.
enum class ProfileField {
    Name,
    Cloud,
    Credential,
    AccessKeyId,
    AccessKeySecret,
    SecurityToken,
    AccountName,
    UserName,
    Password,
    Token,
    Region,
    Endpoint,
    IamEndpoint,
    ProjectId,
    WireForm,
    OwnDomains,
    Guard,
    Purpose,
    Account,
    RoleArn,
    RoleSession,
    ExternalId,
    Expires,
    RoleType,
    RoleFor,
    Proxy,
    ProxyPassword,
    Pace,
    Colour,
    Icon
};
inline constexpr int profileFieldCount = int(ProfileField::Icon) + 1;

/// Which credentials a cloud takes (alibaba-soar.md 6.1; huawei-appgroup-mail.md 4).
[[nodiscard]] QList<CredentialKind> credentialKindsOf(CloudKind cloud);
/// The fields that matter for this cloud and credential, from top to bottom.
[[nodiscard]] QList<ProfileField> fieldsOf(CloudKind cloud, CredentialKind credential);
/// Those of them that are secret: never stored, never shown again.
[[nodiscard]] QList<ProfileField> secretFieldsOf(CredentialKind credential);

/// Those a person needs now and then.
[[nodiscard]] bool isRare(ProfileField field);
/// A choice among few; what its numbers mean is the field's enumeration, -1 = nothing chosen.
[[nodiscard]] bool isChoice(ProfileField field);
[[nodiscard]] QList<int> choicesOf(ProfileField field, CloudKind cloud);

/// Where a field's text lives; null for a field without one.
[[nodiscard]] QString Profile::*textMember(ProfileField field);
[[nodiscard]] Secret Credential::*secretMember(ProfileField field);

} // namespace herald::ui
