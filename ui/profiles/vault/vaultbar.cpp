// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/vault/vaultbar.h"

#include "ui/profiles/vault/passphrasedialog.h"
#include "ui/profiles/vault/vaulttexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;
using State = SecretVault::State;

VaultBar::VaultBar(SecretVault &vault, QWidget *parent)
    : QFrame(parent)
    , m_vault(vault)
    , m_icon(new IconLabel(IconLabel::Size::Small, this))
    , m_text(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_unlock(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_keyring(new QPushButton(this))
    , m_passphrase(new QPushButton(this))
    , m_lock(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_no(new QPushButton(this))
    , m_yes(new QPushButton(this))
    , m_menu(new QMenu(m_more))
{
    build();
    connect(&m_vault, &SecretVault::changed, this, &VaultBar::refresh);
    connect(m_unlock, &QPushButton::clicked, this, &VaultBar::unlock);
    connect(m_again, &QPushButton::clicked, this, [this] { m_vault.begin(); });
    connect(m_keyring, &QPushButton::clicked, this, &VaultBar::keepInKeyring);
    connect(m_passphrase, &QPushButton::clicked, this, &VaultBar::keepBehind);
    connect(m_lock, &QPushButton::clicked, &m_vault, &SecretVault::lock);
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    retranslate();
}

void VaultBar::build()
{
    setRole(this, Role::Strip);
    setObjectName(u"vaultBar"_s);
    m_text->setObjectName(u"vaultText"_s);
    m_trouble->setObjectName(u"vaultTrouble"_s);
    m_unlock->setObjectName(u"unlockVaultButton"_s);
    m_again->setObjectName(u"tryVaultAgainButton"_s);
    m_keyring->setObjectName(u"keepInKeyringButton"_s);
    m_passphrase->setObjectName(u"keepBehindButton"_s);
    m_lock->setObjectName(u"lockVaultButton"_s);
    m_more->setObjectName(u"vaultMenuButton"_s);
    m_no->setObjectName(u"vaultNoButton"_s);
    m_yes->setObjectName(u"vaultYesButton"_s);
    m_more->setMenu(m_menu);
    setRole(m_unlock, Role::Primary);
    setRole(m_more, Role::Quiet);
    for (QLabel *label : {m_text, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(m_trouble, Role::Muted);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gapSmall);
    texts->addWidget(m_text);
    texts->addWidget(m_trouble);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gap, gapWide, gap);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    for (QPushButton *button :
         {m_unlock, m_again, m_keyring, m_passphrase, m_lock, m_more, m_no, m_yes}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
}

void VaultBar::refresh()
{
    const State state = m_vault.state();
    const bool isOpen = state == State::Open;
    m_icon->setIcon(isOpen ? u"shield"_s : u"key"_s, isOpen ? Ink::Positive : Ink::Info);
    if (state == State::Busy)
        m_question = Question::None; // it is about what was before
    const bool isAsking = m_question != Question::None;
    m_text->setText(isAsking ? questionText() : vaultText(m_vault));
    QString trouble = m_vault.problem() ? vaultTroubleText(*m_vault.problem()) : QString();
    if (trouble.isEmpty() && state == State::Absent && !m_aside.isEmpty())
        trouble = tr("The file that could not be opened is now %1.").arg(m_aside);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty() && !isAsking);
    setAccessibleName(QString(m_text->text() + u' ' + trouble).trimmed());
    showButtons();
}

void VaultBar::showButtons()
{
    const bool isAsking = m_question != Question::None;
    m_no->setVisible(isAsking);
    m_yes->setVisible(isAsking);
    m_yes->setText(m_question == Question::Stop ? tr("Stop keeping them") : tr("Set it aside"));
    m_yes->setAccessibleName(m_yes->text());
    if (isAsking) {
        for (QPushButton *button : {m_unlock, m_again, m_keyring, m_passphrase, m_lock, m_more})
            button->hide();
        return;
    }
    const State state = m_vault.state();
    const bool isBehindPassphrase = m_vault.key() == VaultKey::Passphrase;
    const bool mayChange = !m_vault.isReadOnly();
    m_unlock->setVisible(state == State::Locked && isBehindPassphrase);
    m_again->setVisible(state == State::Locked && !isBehindPassphrase);
    m_again->setText(m_vault.problem() ? tr("Tr&y again") : tr("&Unlock"));
    m_again->setAccessibleName(QString(m_again->text()).remove(u'&'));
    m_keyring->setVisible(state == State::Absent && mayChange);
    m_passphrase->setVisible(state == State::Absent && mayChange);
    m_lock->setVisible(state == State::Open);
    m_menu->clear();
    if (state == State::Open && mayChange) {
        if (isBehindPassphrase)
            m_menu->addAction(tr("Use the system's &key store"), this, &VaultBar::keepInKeyring);
        m_menu->addAction(isBehindPassphrase ? tr("&Change the passphrase…")
                                             : tr("Use a &passphrase…"),
                          this, &VaultBar::keepBehind);
        m_menu->addAction(tr("&Stop keeping secrets…"), this, [this] { ask(Question::Stop); });
    } else if (state == State::Locked && mayChange) {
        m_menu->addAction(tr("&Set the file of secrets aside…"), this,
                          [this] { ask(Question::SetAside); });
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void VaultBar::keepInKeyring()
{
    (void)m_vault.keepInKeyring(); // how it went is told by the vault
}

void VaultBar::keepBehind()
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Purpose::New, m_vault, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VaultBar::unlock()
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Purpose::Unlock, m_vault, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VaultBar::ask(Question question)
{
    m_question = question;
    refresh();
    m_no->setFocus(Qt::OtherFocusReason);
}

void VaultBar::answer(bool yes)
{
    const Question question = std::exchange(m_question, Question::None);
    if (yes && question == Question::Stop)
        (void)m_vault.stopKeeping(); // how it went is told by the vault
    else if (yes && question == Question::SetAside)
        m_aside = m_vault.setAside().value_or(QString());
    refresh();
}

QString VaultBar::questionText() const
{
    if (m_question == Question::Stop)
        return tr("Stop keeping secrets? The encrypted file and its key are deleted. The secrets "
                  "last until Herald ends.");
    return tr("Set the file of secrets aside? It stays in the data folder under another name. The "
              "secrets must then be entered again.");
}

void VaultBar::retranslate()
{
    m_unlock->setText(tr("&Unlock…"));
    m_keyring->setText(tr("Keep them in the &key store"));
    m_passphrase->setText(tr("Keep them behind a &passphrase…"));
    m_lock->setText(tr("&Lock now"));
    m_no->setText(tr("Cancel"));
    m_more->setText(tr("Chan&ge"));
    m_more->setAccessibleName(tr("Change how secrets are kept"));
    for (QPushButton *button : {m_unlock, m_keyring, m_passphrase, m_lock, m_no})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    refresh();
}

void VaultBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
