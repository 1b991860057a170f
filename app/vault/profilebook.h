// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/vault.h"
#include "app/model/profile.h"
#include "app/vault/secretlist.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace herald {

/// Error::code of a profile that names a host which nobody has confirmed.
inline constexpr QLatin1StringView unconfirmedHost("unconfirmed-host");

/// The profiles of this data folder: one readable file without any secret, and the secrets in
/// memory for as long as the program runs. Window thread.
class ProfileBook final : public QObject, public CredentialSource
{
    Q_OBJECT

public:
    /// `file` is read now if it exists; problem() says what could not be taken.
    explicit ProfileBook(QString file, QObject *parent = nullptr);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const ProfileId &id) const;
    [[nodiscard]] std::optional<Profile> findByName(const QString &name) const;
    [[nodiscard]] std::optional<Error> problem() const { return m_problem; }

    /// Adds, or replaces the one with the same id, and writes the file. A sandbox profile is kept
    /// in memory only. BadInput when the name is empty or another profile has it.
    [[nodiscard]] Result<void> save(const Profile &profile);
    [[nodiscard]] Result<void> remove(const ProfileId &id);

    /// Keeps a secret in memory under a profile's id, until forget() or the end of the program.
    void remember(const ProfileId &id, Credential credential);
    void forget(const ProfileId &id);
    /// Those of profiles that are there and not the sandbox's.
    [[nodiscard]] SecretList secretsToKeep() const;
    /// Takes what was kept; what a person has typed meanwhile stays. True when there is such.
    bool adopt(SecretList kept);
    void dropSecrets(); ///< but the sandbox's
    [[nodiscard]] bool hasSecret(const ProfileId &id) const;

    /// foreignHosts() that a person has let the remembered secret go to.
    [[nodiscard]] QStringList confirmedHosts(const ProfileId &id) const;
    void confirmHosts(const ProfileId &id, const QStringList &hosts);

    /// Secrets beside those of profiles, by a name of their own. Kept like these.
    void rememberPassword(const QString &name, const Secret &password);
    void forgetPassword(const QString &name);
    [[nodiscard]] Secret password(const QString &name) const; ///< empty when there is none

    /// NoCredential without a secret, and, with unconfirmedHost as `code` and the host as `text`,
    /// when the profile names a host that nobody let this secret go to.
    [[nodiscard]] QCoro::Task<Result<Credential>> credential(Profile profile) override;

    [[nodiscard]] static ProfileId freshId();

signals:
    void changed();
    void secretsChanged(); ///< by a person: not by adopt() and dropSecrets()

private:
    void read();
    [[nodiscard]] Result<void> write(const QList<Profile> &profiles) const;

    QString m_file;
    QList<Profile> m_profiles;
    std::optional<Error> m_problem;
    SecretList m_secrets;
};

} // namespace herald
