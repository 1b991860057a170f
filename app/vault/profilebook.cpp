// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/profilebook.h"

#include "app/model/cloudhosts.h"
#include "app/model/profilejson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;

/// Secrets that are no profile's, such as a proxy's password.
bool isNamedSecret(const QString &id)
{
    return id.contains(u' ');
}

} // namespace

ProfileBook::ProfileBook(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
}

std::optional<Profile> ProfileBook::find(const ProfileId &id) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<Profile> ProfileBook::findByName(const QString &name) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
    }
    return std::nullopt;
}

Result<void> ProfileBook::save(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"a profile needs a name"_s);
    const std::optional<Profile> namesake = findByName(profile.name);
    if (namesake && namesake->id != profile.id)
        return failure(Error::Kind::BadInput,
                       u"another profile is called \"%1\""_s.arg(profile.name));

    QList<Profile> profiles = m_profiles;
    const auto at = std::find_if(profiles.begin(), profiles.end(),
                                 [&](const Profile &p) { return p.id == profile.id; });
    if (at == profiles.end())
        profiles.append(profile);
    else
        *at = profile;

    if (!profile.sandbox) {
        if (const Result<void> written = write(profiles); !written)
            return written;
    }
    m_profiles = std::move(profiles);
    emit changed();
    if (!profile.sandbox && hasSecret(profile.id))
        emit secretsChanged();
    return {};
}

Result<void> ProfileBook::remove(const ProfileId &id)
{
    QList<Profile> profiles = m_profiles;
    profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
    if (const Result<void> written = write(profiles); !written)
        return written;
    m_profiles = std::move(profiles);
    emit changed();
    emit secretsChanged();
    return {};
}

void ProfileBook::remember(const ProfileId &id, Credential credential)
{
    m_secrets.insert_or_assign(id.text(), std::move(credential));
    emit changed();
    emit secretsChanged();
}

void ProfileBook::forget(const ProfileId &id)
{
    m_secrets.erase(id.text());
    emit changed();
    emit secretsChanged();
}

SecretList ProfileBook::secretsToKeep() const
{
    SecretList kept;
    for (const Profile &profile : m_profiles) {
        const auto at = m_secrets.find(profile.id.text());
        if (!profile.sandbox && at != m_secrets.end())
            kept.emplace(at->first, copyOf(at->second));
    }
    for (const auto &[id, credential] : m_secrets) {
        if (isNamedSecret(id))
            kept.emplace(id, copyOf(credential));
    }
    return kept;
}

bool ProfileBook::adopt(SecretList kept)
{
    const size_t before = secretsToKeep().size();
    m_secrets.merge(kept);
    emit changed();
    return before > 0;
}

void ProfileBook::dropSecrets()
{
    for (auto at = m_secrets.begin(); at != m_secrets.end();) {
        const std::optional<Profile> profile = find(ProfileId(at->first));
        at = profile && profile->sandbox ? std::next(at) : m_secrets.erase(at);
    }
    emit changed();
}

bool ProfileBook::hasSecret(const ProfileId &id) const
{
    return m_secrets.contains(id.text());
}

QStringList ProfileBook::confirmedHosts(const ProfileId &id) const
{
    const auto at = m_secrets.find(id.text());
    return at == m_secrets.end() ? QStringList() : at->second.hosts;
}

void ProfileBook::confirmHosts(const ProfileId &id, const QStringList &hosts)
{
    const auto at = m_secrets.find(id.text());
    if (at == m_secrets.end() || at->second.hosts == hosts)
        return;
    at->second.hosts = hosts;
    emit changed();
    emit secretsChanged();
}

void ProfileBook::rememberPassword(const QString &name, const Secret &password)
{
    Credential credential;
    credential.password = password.clone();
    remember(ProfileId(u"password "_s + name), std::move(credential));
}

void ProfileBook::forgetPassword(const QString &name)
{
    forget(ProfileId(u"password "_s + name));
}

Secret ProfileBook::password(const QString &name) const
{
    const auto at = m_secrets.find(u"password "_s + name);
    return at == m_secrets.end() ? Secret() : at->second.password.clone();
}

QCoro::Task<Result<Credential>> ProfileBook::credential(Profile profile)
{
    const auto at = m_secrets.find(profile.id.text());
    if (at == m_secrets.end())
        co_return failure(Error::Kind::NoCredential, profile.name);
    // a profile may be anybody's; the secret says where it may go
    for (const QString &host : foreignHosts(profile)) {
        if (!at->second.hosts.contains(host))
            co_return tl::unexpected(
                Error{.kind = Error::Kind::NoCredential, .text = host, .code = unconfirmedHost});
    }
    co_return copyOf(at->second);
}

ProfileId ProfileBook::freshId()
{
    return ProfileId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void ProfileBook::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = Error{.kind = Error::Kind::Storage, .text = file.errorString()};
        return;
    }
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &parse).object();
    if (parse.error != QJsonParseError::NoError ||
        root.value("format"_L1).toInt() != formatNumber) {
        m_problem = Error{.kind = Error::Kind::Storage,
                          .text = u"%1: %2"_s.arg(m_file, parse.errorString())};
        return;
    }
    for (const QJsonValue &value : root.value("profiles"_L1).toArray()) {
        const Result<Profile> profile = profileFromJson(value.toObject());
        if (profile)
            m_profiles.append(*profile);
        else
            m_problem = Error{.kind = Error::Kind::Storage, .text = profile.error().text};
    }
}

Result<void> ProfileBook::write(const QList<Profile> &profiles) const
{
    // what could not be read must not be replaced by what could
    if (m_problem)
        return failure(Error::Kind::Storage, m_problem->text);

    QJsonArray array;
    for (const Profile &profile : profiles) {
        if (!profile.sandbox)
            array.append(toJson(profile));
    }
    const QJsonObject root{{"format"_L1, formatNumber}, {"profiles"_L1, array}};

    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(root).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace herald
