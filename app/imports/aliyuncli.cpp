// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"
#include "app/imports/places.h"
#include "app/imports/readers.h"

#include <algorithm>
#include <array>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyId = "access_key_id"_L1;
constexpr auto keySecret = "access_key_secret"_L1;
constexpr auto token = "sts_token"_L1;
constexpr auto roleArn = "ram_role_arn"_L1;

struct OtherMode
{
    QLatin1StringView mode;
    NotTaken reason;
};
constexpr std::array closedModes{OtherMode{"ecsramrole"_L1, NotTaken::NeedsInstance},
                                 OtherMode{"ramrolearnwithrolename"_L1, NotTaken::NeedsInstance},
                                 OtherMode{"credentialsuri"_L1, NotTaken::NeedsUrl},
                                 OtherMode{"rsakeypair"_L1, NotTaken::OldKind},
                                 OtherMode{"oidc"_L1, NotTaken::OldKind},
                                 OtherMode{"bearertoken"_L1, NotTaken::OldKind},
                                 OtherMode{"anonymous"_L1, NotTaken::Incomplete}};
/// These fetch a temporary key and keep it in the profile.
constexpr std::array cachingModes{OtherMode{"external"_L1, NotTaken::NeedsProgram},
                                  OtherMode{"cloudsso"_L1, NotTaken::NeedsBrowser},
                                  OtherMode{"oauth"_L1, NotTaken::NeedsBrowser}};

template <size_t N>
const OtherMode *find(const std::array<OtherMode, N> &modes, const QString &mode)
{
    const auto same = [&](const OtherMode &other) {
        return mode.compare(other.mode, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(modes.begin(), modes.end(), same);
    return found == modes.end() ? nullptr : &*found;
}

/// The mode, or the one that the CLI guesses in its place.
QString modeOf(Fields &fields)
{
    if (fields.has("mode"_L1))
        return fields.text("mode"_L1);
    if (fields.has(keyId) && fields.has(keySecret))
        return fields.has(token) ? u"StsToken"_s : fields.has(roleArn) ? u"RamRoleArn"_s : u"AK"_s;
    if (fields.has("private_key"_L1) && fields.has("key_pair_name"_L1))
        return u"RsaKeyPair"_s;
    if (fields.has("ram_role_name"_L1))
        return u"EcsRamRole"_s;
    if (fields.has("process_command"_L1))
        return u"External"_s;
    if (fields.has("oidc_provider_arn"_L1) && fields.has("oidc_token_file"_L1) &&
        fields.has(roleArn))
        return u"OIDC"_s;
    if (fields.has("cloud_sso_sign_in_url"_L1))
        return u"CloudSSO"_s;
    return fields.has("bearer_token"_L1) ? u"BearerToken"_s : u"AK"_s;
}

/// When the temporary key ends; invalid when that is not known.
QDateTime expiryOf(Fields &fields)
{
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999
    const qint64 seconds = fields.text("sts_expiration"_L1).toLongLong();
    return seconds > 0 && seconds <= latest ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                            : QDateTime();
}

void takeTemporary(Entry &entry, const QDateTime &now)
{
    entry.readKey(keyId, keySecret, token);
    (void)entry.needed(token);
    entry.profile.expires = expiryOf(entry.fields);
    if (entry.profile.expires.isValid() && entry.profile.expires <= now)
        return entry.leaveOut(NotTaken::Expired, entry.profile.expires.toString(Qt::ISODate));
    entry.take();
}

void takeCached(Entry &entry, const OtherMode &mode, const QDateTime &now)
{
    const Fields &fields = entry.fields;
    const bool isCached = fields.has(keyId) && fields.has(keySecret) && fields.has(token);
    if (!isCached || !expiryOf(entry.fields).isValid())
        return entry.leaveOut(mode.reason, modeDetail(modeOf(entry.fields)));
    takeTemporary(entry, now);
}

void takeRole(Entry &entry, Fields &key, QLatin1StringView keyToken)
{
    entry.readKey(key, keyId, keySecret, keyToken);
    entry.profile.credential = CredentialKind::AssumedRole;
    entry.profile.roleArn = entry.needed(roleArn);
    entry.profile.roleSession = entry.fields.text("ram_session_name"_L1);
    entry.profile.externalId = entry.fields.text("external_id"_L1);
    readSts(entry, "sts_endpoint"_L1, "sts_region"_L1, false);
    entry.take();
}

/// A role that is taken with another profile's key.
void takeChained(Entry &entry, Sections &profiles)
{
    const QString name = entry.needed("source_profile"_L1);
    const auto source = std::find_if(profiles.begin(), profiles.end(),
                                     [&](const Section &other) { return other.name == name; });
    if (source == profiles.end())
        return entry.leaveOut(NotTaken::NeedsOtherProfile, u"source_profile"_s);
    const QString mode = modeOf(source->fields);
    const bool isKey = mode.compare("AK"_L1, Qt::CaseInsensitive) == 0;
    if (!isKey && mode.compare("StsToken"_L1, Qt::CaseInsensitive) != 0)
        return entry.leaveOut(NotTaken::NeedsOtherProfile, modeDetail(mode));
    takeRole(entry, source->fields, isKey ? QLatin1StringView() : token);
}

void readProfile(Section &section, Sections &profiles, const QDateTime &now, CredentialImport &into)
{
    Entry entry(into, section, CloudKind::Alibaba);
    entry.readRegion("region_id"_L1);
    readEndpoint(entry, "endpoint"_L1);
    if (entry.fields.has("endpoint_type"_L1))
        entry.note(NotTaken::NoSuchSetting, u"endpoint_type"_s);

    const QString mode = modeOf(entry.fields);
    const QString lower = mode.toLower();
    if (lower == "ak"_L1) {
        entry.readKey(keyId, keySecret, {});
        return entry.take();
    }
    if (lower == "ststoken"_L1)
        return takeTemporary(entry, now);
    if (lower == "ramrolearn"_L1)
        return takeRole(entry, entry.fields, token);
    if (lower == "chainableramrolearn"_L1)
        return takeChained(entry, profiles);
    if (const OtherMode *caching = find(cachingModes, mode))
        return takeCached(entry, *caching, now);
    const OtherMode *closed = find(closedModes, mode);
    entry.leaveOut(closed ? closed->reason : NotTaken::UnknownMode, modeDetail(mode));
}

} // namespace

void readAliyunCli(Sections &profiles, const QDateTime &now, CredentialImport &into)
{
    for (Section &section : profiles)
        readProfile(section, profiles, now, into);
}

void readOldAliyunCli(Sections &keys, Sections &settings, CredentialImport &into)
{
    for (Section &section : keys) {
        const QString whole = section.name;
        if (whole.startsWith("profile "_L1))
            section.name = whole.sliced("profile "_L1.size()).trimmed();
        Entry entry(into, section, CloudKind::Alibaba);
        entry.readKey("aliyun_access_key_id"_L1, "aliyun_access_key_secret"_L1, {});
        for (Section &setting : settings) {
            if (setting.name == whole) // the region is all that is wanted of it
                section.fields.set(u"region"_s, setting.fields.text("region"_L1).toUtf8());
        }
        entry.readRegion("region"_L1);
        entry.take();
    }
}

} // namespace herald::imports
