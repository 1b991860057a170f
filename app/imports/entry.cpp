// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"

#include "app/imports/hosts.h"

#include <algorithm>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

QString shownName(const QString &name)
{
    QString shown = name.trimmed();
    for (QChar &c : shown) {
        if (holdsControl(QString(c)))
            c = QChar::ReplacementCharacter;
    }
    return shown.isEmpty() ? u"default"_s : shown;
}

bool holdsSecret(const Credential &credential)
{
    switch (credential.kind) {
    case CredentialKind::AccessKey:
    case CredentialKind::AssumedRole:
        return !credential.accessKeySecret.isEmpty();
    case CredentialKind::TemporaryAccessKey:
        return !credential.accessKeySecret.isEmpty() && !credential.securityToken.isEmpty();
    case CredentialKind::IamPassword:
        return !credential.password.isEmpty();
    case CredentialKind::Token:
        return !credential.token.isEmpty();
    }
    return false;
}

} // namespace

Entry::Entry(CredentialImport &into, Section &section, CloudKind cloud)
    : fields(section.fields)
    , m_into(into)
    , m_name(shownName(section.name))
{
    profile.cloud = cloud;
    profile.name = m_name;
    if (holdsControl(section.name.trimmed()))
        miss("name"_L1);
}

QString Entry::needed(QLatin1StringView name)
{
    if (!fields.has(name))
        miss(name);
    return fields.text(name);
}

Secret Entry::neededSecret(QLatin1StringView name)
{
    if (!fields.has(name))
        miss(name);
    return fields.secret(name);
}

void Entry::readKey(Fields &from, QLatin1StringView id, QLatin1StringView secret,
                    QLatin1StringView token)
{
    for (const QLatin1StringView name : {id, secret}) {
        if (!from.has(name))
            miss(name);
    }
    profile.accessKeyId = from.text(id);
    credential.accessKeySecret = from.secret(secret);
    if (!token.isEmpty() && from.has(token)) {
        credential.securityToken = from.secret(token);
        profile.credential = CredentialKind::TemporaryAccessKey;
    }
    if (m_missing.isEmpty())
        m_missing = from.spoilt();
}

void Entry::readKey(QLatin1StringView id, QLatin1StringView secret, QLatin1StringView token)
{
    readKey(fields, id, secret, token);
}

void Entry::readRegion(QLatin1StringView name)
{
    const QString region = fields.text(name);
    if (isRegionName(region))
        profile.region = region;
    else if (!region.isEmpty())
        note(NotTaken::Incomplete, name);
}

void Entry::note(NotTaken reason, const QString &detail)
{
    m_notes.append({m_name, reason, detail, true});
}

void Entry::leaveOut(NotTaken reason, const QString &detail)
{
    m_into.leftOut.append({m_name, reason, detail, false});
}

void Entry::take()
{
    if (m_missing.isEmpty())
        m_missing = fields.spoilt();
    if (!m_missing.isEmpty())
        return leaveOut(NotTaken::Incomplete, m_missing);
    credential.kind = profile.credential;
    credential.accessKeyId = profile.accessKeyId;
    const bool hasSecret = holdsSecret(credential);
    m_into.found.push_back({std::move(profile), std::move(credential), hasSecret});
    m_into.leftOut.append(m_notes);
}

void Entry::miss(QLatin1StringView name)
{
    if (m_missing.isEmpty())
        m_missing = name;
}

QString modeDetail(const QString &mode)
{
    const bool looksLikeOne =
        mode.size() <= 32 && std::all_of(mode.begin(), mode.end(), [](QChar c) {
            return c == u'_' || c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
        });
    return looksLikeOne ? mode : u"mode"_s;
}

} // namespace herald::imports
