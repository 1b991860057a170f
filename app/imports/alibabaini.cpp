// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"
#include "app/imports/readers.h"

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyId = "access_key_id"_L1;
constexpr auto keySecret = "access_key_secret"_L1;

void takeRole(Entry &entry)
{
    entry.readKey(keyId, keySecret, {});
    entry.profile.credential = CredentialKind::AssumedRole;
    entry.profile.roleArn = entry.needed("role_arn"_L1);
    entry.profile.roleSession = entry.fields.text("role_session_name"_L1);
    if (entry.fields.has("policy"_L1)) // it narrows what the role may do
        entry.note(NotTaken::NoSuchSetting, u"policy"_s);
    entry.take();
}

void readSection(Section &section, CredentialImport &into)
{
    Entry entry(into, section, CloudKind::Alibaba);
    const QString type = entry.fields.text("type"_L1);
    if (type.isEmpty())
        return entry.leaveOut(NotTaken::Incomplete, u"type"_s);
    if (type == "ecs_ram_role"_L1)
        return entry.leaveOut(NotTaken::NeedsInstance, type);
    if (type == "oidc_role_arn"_L1 || type == "rsa_key_pair"_L1 || type == "bearer"_L1)
        return entry.leaveOut(NotTaken::OldKind, type);
    if (type == "ram_role_arn"_L1)
        return takeRole(entry);
    if (type != "access_key"_L1 && type != "sts"_L1)
        return entry.leaveOut(NotTaken::UnknownMode, modeDetail(type));
    entry.readKey(keyId, keySecret, {});
    if (type == "sts"_L1) {
        entry.credential.securityToken = entry.neededSecret("security_token"_L1);
        entry.profile.credential = CredentialKind::TemporaryAccessKey;
    }
    entry.take();
}

} // namespace

void readAlibabaIni(Sections &sections, CredentialImport &into)
{
    for (Section &section : sections)
        readSection(section, into);
}

} // namespace herald::imports
