// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilefields.h"

namespace herald::ui {

QList<CredentialKind> credentialKindsOf(CloudKind cloud)
{
    if (cloud == CloudKind::Alibaba)
        return {CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey};
    return {CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey,
            CredentialKind::IamPassword, CredentialKind::Token};
}

QList<ProfileField> fieldsOf(CloudKind cloud, CredentialKind credential)
{
    using Field = ProfileField;
    QList<Field> fields{Field::Name, Field::Cloud, Field::Credential};
    switch (credential) {
    case CredentialKind::AccessKey:
        fields += {Field::AccessKeyId, Field::AccessKeySecret};
        break;
    case CredentialKind::TemporaryAccessKey:
        fields += {Field::AccessKeyId, Field::AccessKeySecret, Field::SecurityToken};
        break;
    case CredentialKind::IamPassword:
        fields += {Field::AccountName, Field::UserName, Field::Password};
        break;
    case CredentialKind::Token:
        fields += {Field::Token};
        break;
    }
    fields += {Field::Region, Field::Endpoint};
    if (cloud == CloudKind::Alibaba)
        return fields + QList{Field::OwnDomains, Field::Guard, Field::WireForm};
    return fields + QList{Field::IamEndpoint, Field::ProjectId, Field::Guard};
}

QList<ProfileField> secretFieldsOf(CredentialKind credential)
{
    switch (credential) {
    case CredentialKind::AccessKey:
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
    case ProfileField::Cloud:
    case ProfileField::Credential:
    case ProfileField::AccessKeySecret:
    case ProfileField::SecurityToken:
    case ProfileField::Password:
    case ProfileField::Token:
    case ProfileField::WireForm:
    case ProfileField::OwnDomains:
    case ProfileField::Guard:
        return nullptr;
    }
    return nullptr;
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
