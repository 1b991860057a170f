// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/openstack.h"

#include "app/imports/hosts.h"
#include "app/imports/places.h"

#include <algorithm>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

template <size_t N>
QLatin1StringView firstOf(const Fields &fields, const std::array<QLatin1StringView, N> &names)
{
    const auto first = std::find_if(names.begin(), names.end(),
                                    [&](QLatin1StringView name) { return fields.has(name); });
    return first == names.end() ? QLatin1StringView() : *first;
}

/// False when it was left out.
bool readPlace(Entry &entry, const OpenStackNames &names)
{
    entry.readRegion(names.region);
    if (entry.fields.has(names.authUrl)) {
        if (!readIam(entry, names.authUrl)) {
            const bool isPlain = entry.fields.text(names.authUrl).startsWith("http:"_L1);
            entry.leaveOut(isPlain ? NotTaken::Insecure : NotTaken::Incomplete, names.authUrl);
            return false;
        }
    } else if (names.needsAuthUrl) {
        entry.leaveOut(NotTaken::Incomplete, names.authUrl);
        return false;
    }
    return true;
}

/// A project's name is its region's, or begins so (3.2). Herald asks for projects by itself.
void readProject(Entry &entry, const OpenStackNames &names)
{
    Profile &profile = entry.profile;
    profile.projectId = entry.fields.text(firstOf(entry.fields, names.projectId));
    const QLatin1StringView member = firstOf(entry.fields, names.projectName);
    const QString name = entry.fields.text(member);
    const QString region = name.section(u'_', 0, 0);
    if (profile.region.isEmpty() && isRegionName(region) && region.count(u'-') >= 2)
        profile.region = region;
    if (profile.projectId.isEmpty() && !name.isEmpty() && name != profile.region)
        entry.note(NotTaken::NoSuchSetting, member);
}

void readUser(Entry &entry, const OpenStackNames &names)
{
    entry.profile.credential = CredentialKind::IamPassword;
    entry.profile.userName = entry.needed(names.userName);
    const QLatin1StringView account = firstOf(entry.fields, names.accountName);
    entry.profile.accountName = entry.fields.text(account);
    if (account.isEmpty())
        entry.note(NotTaken::Incomplete, names.accountName.front());
    if (entry.fields.has(names.password))
        entry.credential.password = entry.fields.secret(names.password);
    else
        entry.note(NotTaken::Incomplete, names.password);
}

} // namespace

bool holdsIdentity(const Fields &fields, const OpenStackNames &names)
{
    return fields.has(names.token) || fields.has(names.accessKey) || fields.has(names.secretKey) ||
           fields.has(names.userName) || fields.has(names.password);
}

void readOpenStack(Entry &entry, const OpenStackNames &names)
{
    if (!readPlace(entry, names))
        return;
    readProject(entry, names);
    if (entry.fields.isOn(names.insecure))
        entry.note(NotTaken::Insecure, names.insecure);
    const Fields &fields = entry.fields;
    const bool hasKey = fields.has(names.accessKey) && fields.has(names.secretKey);
    const bool hasUser = fields.has(names.userName) || fields.has(names.password);
    if (fields.has(names.token)) {
        entry.profile.credential = CredentialKind::Token;
        entry.credential.token = entry.neededSecret(names.token);
    } else if (!hasKey && (hasUser || names.accessKey.isEmpty())) {
        readUser(entry, names);
    } else {
        entry.readKey(names.accessKey, names.secretKey, names.securityToken);
    }
    entry.take();
}

} // namespace herald::imports
