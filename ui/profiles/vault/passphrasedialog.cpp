// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/vault/passphrasedialog.h"

#include "ui/widgets/secretedit.h"
#include "ui/profiles/vault/vaulttexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Purpose purpose, SecretVault &vault, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_vault(vault)
    , m_first(new SecretEdit(SecretEdit::Blanks::Kept, this))
    , m_second(new SecretEdit(SecretEdit::Blanks::Kept, this))
    , m_message(new InlineMessage(this))
    , m_do(new QPushButton(this))
{
    build();
    connect(m_do, &QPushButton::clicked, this, [this] { tryIt(); });
    connect(m_first, &SecretEdit::edited, m_message, &InlineMessage::clear);
    m_first->edit()->setFocus();
}

void PassphraseDialog::build()
{
    const bool isNew = m_purpose == Purpose::New;
    setObjectName(u"passphraseDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(isNew ? tr("Keep secrets behind a passphrase") : tr("Unlock the secrets"));
    m_first->edit()->setObjectName(u"passphraseEdit"_s);
    m_second->edit()->setObjectName(u"passphraseAgainEdit"_s);
    m_do->setObjectName(u"passphraseButton"_s);
    m_do->setText(isNew ? tr("Keep them") : tr("Unlock"));
    m_do->setAccessibleName(m_do->text());
    m_do->setDefault(true);
    setRole(m_do, Role::Primary);
    auto *help = new QLabel(isNew ? tr("Herald asks for it after each start. Nobody can recover "
                                       "it: without it the secrets must be entered again.")
                                  : tr("The passphrase that you chose for the secrets of this "
                                       "data folder."),
                            this);
    help->setWordWrap(true);
    setRole(help, Role::Muted);
    auto *first =
        new QLabel(isNew ? tr("&Passphrase, at least %n character(s)", nullptr, leastLetters)
                         : tr("&Passphrase"),
                   this);
    first->setBuddy(m_first->edit());
    m_first->edit()->setAccessibleName(tr("Passphrase"));
    auto *second = new QLabel(tr("The same &again"), this);
    second->setBuddy(m_second->edit());
    m_second->edit()->setAccessibleName(tr("The same again"));
    second->setVisible(isNew);
    m_second->setVisible(isNew);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_do, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gap);
    for (QWidget *part : QList<QWidget *>{help, m_message, first, m_first, second, m_second})
        column->addWidget(part);
    column->addStretch();
    column->addSpacing(gap);
    column->addWidget(buttons);
    setMinimumWidth(readableWidth * 3 / 4);
}

void PassphraseDialog::say(Ink meaning, const QString &text)
{
    m_message->say(meaning, text);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

bool PassphraseDialog::isAcceptable()
{
    const Secret words = m_first->secret();
    const QString text = m_first->edit()->text();
    QString fault;
    if (words.isEmpty())
        fault = tr("Enter the passphrase.");
    else if (m_purpose == Purpose::New && text.size() < leastLetters)
        fault = tr("Make it at least %n character(s) long.", nullptr, leastLetters);
    else if (m_purpose == Purpose::New && words.view() != m_second->secret().view())
        fault = tr("The two are different. Enter the same twice.");
    if (fault.isEmpty())
        return true;
    say(Ink::Caution, fault);
    m_first->edit()->setFocus();
    return false;
}

QCoro::Task<void> PassphraseDialog::tryIt()
{
    QPointer<PassphraseDialog> self(this);
    if (!isAcceptable())
        co_return;
    m_do->setEnabled(false);
    auto working = m_purpose == Purpose::New ? m_vault.keepBehind(m_first->secret())
                                             : m_vault.unlock(m_first->secret());
    const Result<void> done = co_await working;
    if (!self)
        co_return;
    m_do->setEnabled(true);
    if (done) {
        m_first->clear();
        m_second->clear();
        accept();
        co_return;
    }
    say(Ink::Negative, vaultTroubleText(done.error()));
    m_first->edit()->selectAll();
    m_first->edit()->setFocus();
}

} // namespace herald::ui
