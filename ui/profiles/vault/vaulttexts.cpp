// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/vault/vaulttexts.h"

#include "app/vault/vaulttrouble.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace herald::ui {

namespace {

struct VaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::VaultTexts)
};

} // namespace

QString vaultText(const SecretVault &vault)
{
    const bool isBehindPassphrase = vault.key() == VaultKey::Passphrase;
    switch (vault.state()) {
    case SecretVault::State::Absent:
        return VaultTexts::tr("Secrets last until Herald ends; none is on disk.");
    case SecretVault::State::Busy:
        return VaultTexts::tr("Waiting for the key of the secrets…");
    case SecretVault::State::Locked:
        return isBehindPassphrase ? VaultTexts::tr("Secrets are locked behind your passphrase.")
                                  : VaultTexts::tr("Secrets are locked.");
    case SecretVault::State::Open:
        break;
    }
    return isBehindPassphrase
               ? VaultTexts::tr("Secrets are kept in an encrypted file behind your passphrase.")
               : VaultTexts::tr("Secrets are kept in an encrypted file; its key is in the "
                                "system's key store.");
}

QString vaultTroubleText(const Error &error)
{
    if (error.code == VaultTrouble::wrongPassphrase)
        return VaultTexts::tr("This is not the passphrase. Try again.");
    if (error.code == VaultTrouble::noKeyring)
        return VaultTexts::tr("No key store answers. Start the key store of your desktop, or use a "
                              "passphrase.");
    if (error.code == VaultTrouble::keyringLocked)
        return VaultTexts::tr("The key store is locked. Unlock it, then try again.");
    if (error.code == VaultTrouble::keyNotInKeyring)
        return VaultTexts::tr("The key store does not give out the key: unlock it, then try "
                              "again.");
    if (error.code == VaultTrouble::damaged)
        return VaultTexts::tr("The file of secrets is damaged. Put back a copy of it, or set it "
                              "aside.");
    if (error.code == VaultTrouble::newer)
        return VaultTexts::tr("A newer Herald wrote the file of secrets. Use that one.");
    if (error.code == VaultTrouble::weakened)
        return VaultTexts::tr("The file of secrets is protected less than it should be. Put back a "
                              "copy of it, or set it aside.");
    if (error.code == VaultTrouble::notAVault)
        return VaultTexts::tr("The file of secrets holds something else. Put it right, or set it "
                              "aside.");
    if (error.code == VaultTrouble::changed)
        return VaultTexts::tr("Another program has changed the file of secrets: nothing was "
                              "written. Lock, and unlock again.");
    if (error.code == VaultTrouble::noMemory)
        return VaultTexts::tr("There is too little memory for making the key. Close another "
                              "program, then try again.");
    return explainedText(error);
}

} // namespace herald::ui
