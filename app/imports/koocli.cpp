// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"
#include "app/imports/readers.h"

#include <algorithm>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyId = "accessKeyId"_L1;
constexpr auto ssoKeyId = "ssoAuth.stsToken.accessKeyId"_L1;

bool isUpperOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHexDigit(QChar c)
{
    return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9');
}

/// As keys look in the vendor's examples; a ciphertext does not.
bool looksLikeKey(const QString &text)
{
    return text.size() == 20 && std::all_of(text.begin(), text.end(), isUpperOrDigit);
}

/// cn-north-4: no cipher's base64 or hex looks so.
bool looksLikeRegion(const QString &text)
{
    return text.count(u'-') >= 2 && text.size() <= 32 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

bool looksLikeProject(const QString &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHexDigit);
}

/// Encrypted is the tool's usual way. Older files do not say, then a key that is none tells.
bool isEncrypted(const QJsonValue &said, Fields &fields)
{
    if (said.isBool())
        return said.toBool();
    const QString word = said.toString().trimmed();
    if (!word.isEmpty())
        return word.compare("false"_L1, Qt::CaseInsensitive) != 0;
    const QLatin1StringView name = fields.has(keyId) ? keyId : ssoKeyId;
    return fields.has(name) ? !looksLikeKey(fields.text(name)) : fields.has("xAuthToken"_L1);
}

/// What is readable of an encrypted profile, to fill in a form.
void takeReadable(Entry &entry, QLatin1StringView mode)
{
    Profile &profile = entry.profile;
    const bool isTemporary = mode == "sso"_L1 || entry.fields.has("securityToken"_L1);
    profile.credential = mode == "token"_L1 ? CredentialKind::Token
                         : isTemporary      ? CredentialKind::TemporaryAccessKey
                                            : CredentialKind::AccessKey;
    if (const QString id = entry.fields.text(keyId); looksLikeKey(id) && mode != "token"_L1)
        profile.accessKeyId = id;
    if (const QString region = entry.fields.text("region"_L1); looksLikeRegion(region))
        profile.region = region;
    if (const QString project = entry.fields.text("projectId"_L1); looksLikeProject(project))
        profile.projectId = project;
    entry.note(NotTaken::Encrypted, u"authEncrypt"_s);
    entry.take();
}

/// ISO 8601 has no form for what is behind the year 9999; a profile with such a time could not be
/// read again.
bool isWritable(const QDateTime &moment)
{
    return !moment.toString(Qt::ISODate).isEmpty();
}

/// Seconds or milliseconds since 1970, or ISO 8601: no document says which (7.1).
QDateTime momentOf(const QString &text)
{
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number <= 0)
        return {};
    const QDateTime moment = !isNumber          ? QDateTime::fromString(text, Qt::ISODate).toUTC()
                             : number <= latest ? QDateTime::fromSecsSinceEpoch(number, Qt::UTC)
                                                : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
    return isWritable(moment) ? moment : QDateTime();
}

void takePlain(Entry &entry, QLatin1StringView mode, const QDateTime &now)
{
    entry.readRegion("region"_L1);
    entry.profile.projectId = entry.fields.text("projectId"_L1);
    if (mode == "token"_L1) {
        entry.profile.credential = CredentialKind::Token;
        entry.credential.token = entry.neededSecret("xAuthToken"_L1);
        entry.profile.expires = momentOf(entry.fields.text("expiresAt"_L1));
    } else if (mode == "sso"_L1) {
        if (!entry.fields.has(ssoKeyId) || !entry.fields.has("ssoAuth.stsToken.securityToken"_L1))
            return entry.leaveOut(NotTaken::NeedsBrowser, u"SSO"_s);
        entry.readKey(ssoKeyId, "ssoAuth.stsToken.secretAccessKey"_L1,
                      "ssoAuth.stsToken.securityToken"_L1);
    } else {
        entry.readKey(keyId, "secretAccessKey"_L1, "securityToken"_L1);
    }
    if (entry.profile.expires.isValid() && entry.profile.expires <= now)
        return entry.leaveOut(NotTaken::Expired, entry.profile.expires.toString(Qt::ISODate));
    entry.take();
}

void readProfile(Section &section, const QJsonValue &encrypt, const QDateTime &now,
                 CredentialImport &into)
{
    Entry entry(into, section, CloudKind::Huawei);
    const QString mode = entry.fields.text("mode"_L1);
    const QString lower = mode.toLower();
    if (lower == "ecsagency"_L1)
        return entry.leaveOut(NotTaken::NeedsInstance, mode);
    if (lower == "agency"_L1)
        return entry.leaveOut(NotTaken::OldKind, mode);
    const QLatin1StringView known = lower == "sso"_L1     ? "sso"_L1
                                    : lower == "token"_L1 ? "token"_L1
                                                          : "aksk"_L1;
    if (!lower.isEmpty() && lower != known)
        return entry.leaveOut(NotTaken::UnknownMode, modeDetail(mode));
    if (entry.fields.isOn("skipSecureVerify"_L1))
        entry.note(NotTaken::Insecure, u"skipSecureVerify"_s);
    if (isEncrypted(encrypt, entry.fields))
        return takeReadable(entry, known);
    takePlain(entry, known, now);
}

} // namespace

void readKooCli(const QJsonObject &config, Sections &profiles, const QDateTime &now,
                CredentialImport &into)
{
    for (Section &section : profiles)
        readProfile(section, config["authEncrypt"_L1], now, into);
}

} // namespace herald::imports
