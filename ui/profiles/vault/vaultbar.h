// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/secretvault.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace herald::ui {

class IconLabel;

/// Says where the secrets of the profiles are and how they are protected, and changes that: keep
/// them in the key store or behind a passphrase, lock, unlock, stop keeping them.
class VaultBar final : public QFrame
{
    Q_OBJECT

public:
    explicit VaultBar(SecretVault &vault, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Question { None, Stop, SetAside };

    void build();
    void refresh();
    void showButtons();
    void retranslate();
    void keepInKeyring();
    void keepBehind();
    void unlock();
    void ask(Question question);
    void answer(bool yes);
    [[nodiscard]] QString questionText() const;

    SecretVault &m_vault;
    Question m_question = Question::None; ///< that waits for its answer
    QString m_aside;                      ///< where the file went
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_trouble;
    QPushButton *m_unlock;
    QPushButton *m_again;
    QPushButton *m_keyring;
    QPushButton *m_passphrase;
    QPushButton *m_lock;
    QPushButton *m_more;
    QPushButton *m_no;
    QPushButton *m_yes;
    QMenu *m_menu;
};

} // namespace herald::ui
