// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/entry.h"

#include <array>

namespace herald::imports {

/// How a file or a family of variables calls what OpenStack, and Terraform for Huawei, read. An
/// empty name stands for none (huawei-appgroup-mail.md 7.3, 7.5).
struct OpenStackNames
{
    QLatin1StringView authUrl;
    QLatin1StringView token;
    QLatin1StringView accessKey;
    QLatin1StringView secretKey;
    QLatin1StringView securityToken;
    QLatin1StringView userName;
    QLatin1StringView password;
    std::array<QLatin1StringView, 3> accountName; ///< the first that is there counts
    std::array<QLatin1StringView, 2> projectId;
    std::array<QLatin1StringView, 2> projectName;
    QLatin1StringView region;
    QLatin1StringView insecure;
    bool needsAuthUrl = true;
};

/// Whether anything is there that could prove who somebody is.
[[nodiscard]] bool holdsIdentity(const Fields &fields, const OpenStackNames &names);

/// Takes it or leaves it out: a token, else an access key, else a user and password. A password may
/// be missing, as it may be kept elsewhere.
void readOpenStack(Entry &entry, const OpenStackNames &names);

} // namespace herald::imports
