// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"
#include "app/imports/openstack.h"
#include "app/imports/readers.h"

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr OpenStackNames passwordNames{
    .authUrl = "auth.auth_url"_L1,
    .token = {},
    .accessKey = {},
    .secretKey = {},
    .securityToken = {},
    .userName = "auth.username"_L1,
    .password = "auth.password"_L1,
    .accountName = {"auth.user_domain_name"_L1, "auth.domain_name"_L1,
                    "auth.project_domain_name"_L1},
    .projectId = {"auth.project_id"_L1, "auth.tenant_id"_L1},
    .projectName = {"auth.project_name"_L1, "auth.tenant_name"_L1},
    .region = "region_name"_L1,
    .insecure = "insecure"_L1,
};

OpenStackNames tokenNames()
{
    OpenStackNames names = passwordNames;
    names.token = "auth.token"_L1;
    return names;
}

void readCloud(Section &section, CredentialImport &into)
{
    Entry entry(into, section, CloudKind::Huawei);
    Fields &fields = entry.fields;
    const QString type = fields.text("auth_type"_L1);
    const bool isPassword = type == "password"_L1 || type == "v3password"_L1;
    const bool isToken = type == "token"_L1 || type == "v3token"_L1;
    if (!type.isEmpty() && !isPassword && !isToken)
        return entry.leaveOut(NotTaken::UnknownMode, modeDetail(type));
    if (isToken && !fields.has("auth.token"_L1))
        return entry.leaveOut(NotTaken::Incomplete, u"auth.token"_s);
    if (fields.has("verify"_L1) && !fields.isOn("verify"_L1))
        entry.note(NotTaken::Insecure, u"verify"_s);
    const bool byToken = isToken || (!isPassword && fields.has("auth.token"_L1));
    readOpenStack(entry, byToken ? tokenNames() : passwordNames);
}

} // namespace

void readCloudsYaml(Sections &clouds, CredentialImport &into)
{
    for (Section &section : clouds)
        readCloud(section, into);
}

} // namespace herald::imports
