// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilefields.h"

namespace herald::ui {

QList<CredentialKind> credentialKindsOf(CloudKind cloud)
{
    if (cloud == CloudKind::Alibaba)
        return {CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey,
                CredentialKind::AssumedRole};
    return {CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey,
            CredentialKind::IamPassword, CredentialKind::Token};
}

QList<ProfileField> fieldsOf(CloudKind cloud, CredentialKind credential)
{
    using Field = ProfileField;
    QList<Field> fields{Field::Name, Field::Purpose, Field::Cloud, Field::Credential};
    switch (credential) {
    case CredentialKind::AccessKey:
        fields += {Field::AccessKeyId, Field::AccessKeySecret};
        break;
    case CredentialKind::TemporaryAccessKey:
        fields +=
            {Field::AccessKeyId, Field::AccessKeySecret, Field::SecurityToken, Field::Expires};
        break;
    case CredentialKind::IamPassword:
        fields += {Field::AccountName, Field::UserName, Field::Password};
        break;
    case CredentialKind::Token:
        fields += {Field::Token, Field::Expires};
        break;
    case CredentialKind::AssumedRole:
        fields += {Field::AccessKeyId, Field::AccessKeySecret, Field::RoleArn,
                   Field::RoleSession, Field::ExternalId,      Field::IamEndpoint};
        break;
    }
    fields += {Field::Region, Field::Endpoint};
    if (cloud == CloudKind::Alibaba)
        fields += {Field::OwnDomains, Field::RoleType, Field::RoleFor, Field::WireForm};
    else
        fields += {Field::IamEndpoint, Field::ProjectId};
    return fields + QList{Field::Guard, Field::Account, Field::Proxy, Field::ProxyPassword,
                          Field::Pace,  Field::Colour,  Field::Icon};
}

bool isRare(ProfileField field)
{
    switch (field) {
    case ProfileField::Account:
    case ProfileField::RoleType:
    case ProfileField::RoleFor:
    case ProfileField::Proxy:
    case ProfileField::ProxyPassword:
    case ProfileField::Pace:
    case ProfileField::Colour:
    case ProfileField::Icon:
    case ProfileField::WireForm:
        return true;
    default:
        return false;
    }
}

bool isChoice(ProfileField field)
{
    return !choicesOf(field, CloudKind::Alibaba).isEmpty();
}

QList<int> choicesOf(ProfileField field, CloudKind cloud)
{
    const auto upTo = [](int last) {
        QList<int> numbers;
        for (int i = 0; i <= last; ++i)
            numbers.append(i);
        return numbers;
    };
    switch (field) {
    case ProfileField::Cloud:
        return {int(CloudKind::Alibaba), int(CloudKind::Huawei)};
    case ProfileField::Credential: {
        QList<int> kinds;
        for (const CredentialKind kind : credentialKindsOf(cloud))
            kinds.append(int(kind));
        return kinds;
    }
    case ProfileField::WireForm:
        return {int(WireForm::Query), int(WireForm::Body), int(WireForm::LegacyBody)};
    case ProfileField::Guard: // from the usual to the strictest
        return {int(GuardLevel::Confirm), int(GuardLevel::ConfirmByNumber),
                int(GuardLevel::RehearseOnly), int(GuardLevel::Blocked)};
    case ProfileField::RoleType:
        return {-1, int(RoleType::ThisAccount), int(RoleType::Enterprise)};
    case ProfileField::Colour:
        return upTo(int(ProfileColour::Red));
    case ProfileField::Icon:
        return upTo(int(ProfileIcon::Hold));
    default:
        return {};
    }
}

QList<ProfileField> secretFieldsOf(CredentialKind credential)
{
    switch (credential) {
    case CredentialKind::AccessKey:
    case CredentialKind::AssumedRole:
        return {ProfileField::AccessKeySecret};
    case CredentialKind::TemporaryAccessKey:
        return {ProfileField::AccessKeySecret, ProfileField::SecurityToken};
    case CredentialKind::IamPassword:
        return {ProfileField::Password};
    case CredentialKind::Token:
        return {ProfileField::Token};
    }
    return {};
}

QString Profile::*textMember(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return &Profile::name;
    case ProfileField::AccessKeyId:
        return &Profile::accessKeyId;
    case ProfileField::AccountName:
        return &Profile::accountName;
    case ProfileField::UserName:
        return &Profile::userName;
    case ProfileField::Region:
        return &Profile::region;
    case ProfileField::Endpoint:
        return &Profile::endpoint;
    case ProfileField::IamEndpoint:
        return &Profile::iamEndpoint;
    case ProfileField::ProjectId:
        return &Profile::projectId;
    case ProfileField::Purpose:
        return &Profile::purpose;
    case ProfileField::Account:
        return &Profile::account;
    case ProfileField::RoleArn:
        return &Profile::roleArn;
    case ProfileField::RoleSession:
        return &Profile::roleSession;
    case ProfileField::ExternalId:
        return &Profile::externalId;
    case ProfileField::RoleFor:
        return &Profile::roleFor;
    case ProfileField::Proxy:
        return &Profile::proxy;
    default:
        return nullptr;
    }
}

Secret Credential::*secretMember(ProfileField field)
{
    switch (field) {
    case ProfileField::AccessKeySecret:
        return &Credential::accessKeySecret;
    case ProfileField::SecurityToken:
        return &Credential::securityToken;
    case ProfileField::Password:
        return &Credential::password;
    case ProfileField::Token:
        return &Credential::token;
    default:
        return nullptr;
    }
}

} // namespace herald::ui
