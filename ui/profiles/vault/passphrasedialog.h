// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/vault/secretvault.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace herald::ui {

class InlineMessage;
class SecretEdit;

/// Asks for the passphrase of the secrets, or twice for a new one, and stays open until it does
/// what it was opened for. To be opened with open().
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Unlock, New };
    static constexpr int leastLetters = 10;

    /// `vault` outlives the dialog.
    PassphraseDialog(Purpose purpose, SecretVault &vault, QWidget *parent = nullptr);

private:
    void build();
    QCoro::Task<void> tryIt();
    void say(Ink meaning, const QString &text);
    [[nodiscard]] bool isAcceptable();

    Purpose m_purpose;
    SecretVault &m_vault;
    SecretEdit *m_first;
    SecretEdit *m_second; ///< New
    InlineMessage *m_message;
    QPushButton *m_do;
};

} // namespace herald::ui
