// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyring.h"
#include "app/vault/secretlist.h"
#include "app/vault/vaultfile.h"
#include "app/vault/vaultformat.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace herald {

class ProfileBook;

/// Keeps the secrets of profiles from one run to the next: in an encrypted file whose key is in the
/// system's key store, or behind a passphrase. Gives them to the profile book when it is opened,
/// writes them when they change there, takes them away when it is locked. Never in plain text, and
/// never anything but a message when a key cannot be had: nothing is overwritten, nothing made
/// anew. Window thread; work that takes longer is done beside it.
class SecretVault final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< nothing is kept: secrets last as long as the program runs
        Locked, ///< see key() and problem()
        Busy,   ///< with opening, making or changing
        Open
    };

    /// `book` and `keyring` outlive the vault.
    SecretVault(ProfileBook &book, Keyring &keyring, const QString &path,
                QObject *parent = nullptr);
    ~SecretVault() override; ///< waits for what is being written

    /// Another Herald owns the folder: it is opened, but nothing is written.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// How much work a new passphrase's key takes.
    void setDerivation(const KeyDerivation &derivation) { m_derivation = derivation; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] VaultKey key() const { return m_header.key; } ///< unless Absent
    /// Why it is still locked, or why the last change is not on disk.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// Looks whether there is one, and opens it when its key is in the key store.
    QCoro::Task<void> begin();
    [[nodiscard]] QCoro::Task<Result<void>> unlock(Secret passphrase);
    /// Begins to keep what the book has; another key when there is one already.
    [[nodiscard]] QCoro::Task<Result<void>> keepInKeyring();
    [[nodiscard]] QCoro::Task<Result<void>> keepBehind(Secret passphrase);
    void lock(); ///< the book's secrets go, too
    /// Keeps nothing any more. The secrets stay in the book for as long as the program runs.
    [[nodiscard]] QCoro::Task<Result<void>> stopKeeping();
    /// The way out when it cannot be opened any more: the file stays beside, under another name,
    /// and its key where it is; says where. Only while Locked.
    [[nodiscard]] Result<QString> setAside();

signals:
    void changed();

private:
    QCoro::Task<Result<void>> openWith(Secret dataKey, int number);
    QCoro::Task<Result<void>> keepWith(VaultKey key, Secret passphrase);
    QCoro::Task<void> save();
    QCoro::Task<void> saveOnce();
    [[nodiscard]] Result<QByteArray> fileNow(VaultHeader header) const;
    [[nodiscard]] QString entry() const;
    void enter(State state, std::optional<Error> problem = std::nullopt);

    ProfileBook &m_book;
    Keyring &m_keyring;
    VaultFile m_file;
    KeyDerivation m_derivation;
    State m_state = State::Absent;
    std::optional<Error> m_problem;
    VaultHeader m_header;
    Secret m_dataKey; ///< while Open
    bool m_isReadOnly = false;
    bool m_isSaving = false;
    bool m_isDirty = false;
    int m_number = 0; ///< what an older one learns is dropped
    QTimer m_later;   ///< several changes are written once
    std::unique_ptr<QThreadPool> m_thread;
};

} // namespace herald
