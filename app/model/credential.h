// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "app/model/secret.h"

namespace herald {

/// What a request is signed with, as the vault gives it out. Move-only; keep it short-lived.
struct Credential
{
    CredentialKind kind = CredentialKind::AccessKey;
    QString accessKeyId;
    Secret accessKeySecret;
    Secret securityToken; ///< TemporaryAccessKey
    Secret password;      ///< IamPassword
    Secret token;         ///< Token
    QStringList hosts;    ///< foreignHosts() that a person has let it go to
};

} // namespace herald
