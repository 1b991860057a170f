// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/shell/languageswitch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

Welcome::Welcome(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_promise(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_sandbox(new QPushButton(this))
    , m_sandboxHelp(new QLabel(this))
    , m_alibaba(new QPushButton(this))
    , m_alibabaHelp(new QLabel(this))
    , m_huawei(new QPushButton(this))
    , m_huaweiHelp(new QLabel(this))
    , m_look(new QPushButton(this))
{
    setObjectName(u"welcome"_s);
    setModal(true);
    build();
    connect(m_sandbox, &QPushButton::clicked, this, &Welcome::sandboxRequested);
    const auto offer = [this](const QPushButton *button, CloudKind cloud) {
        connect(button, &QPushButton::clicked, this, [this, cloud] {
            accept();
            emit profileRequested(cloud);
        });
    };
    offer(m_alibaba, CloudKind::Alibaba);
    offer(m_huawei, CloudKind::Huawei);
    connect(m_look, &QPushButton::clicked, this, &Welcome::reject);
    retranslate();
}

void Welcome::build()
{
    m_sandbox->setObjectName(u"trySandboxButton"_s);
    m_alibaba->setObjectName(u"firstAlibabaButton"_s);
    m_huawei->setObjectName(u"firstHuaweiButton"_s);
    m_look->setObjectName(u"lookAroundButton"_s);
    setRole(m_heading, Role::Title);
    setRole(m_sandbox, Role::Primary);
    setRole(m_look, Role::Quiet);
    m_sandbox->setDefault(true);
    m_promise->setWordWrap(true);
    m_promise->setMinimumWidth(readableWidth);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch(1);
    top->addWidget(new LanguageSwitch(m_session, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gap);
    column->setSizeConstraint(QLayout::SetFixedSize); // two languages, two sizes
    column->addLayout(top);
    column->addWidget(m_promise);
    column->addWidget(m_message);
    const auto add = [column](QPushButton *button, QLabel *help) {
        setRole(help, Role::Muted);
        help->setTextFormat(Qt::PlainText);
        column->addSpacing(gap);
        column->addWidget(button);
        column->addWidget(help);
    };
    add(m_sandbox, m_sandboxHelp);
    add(m_alibaba, m_alibabaHelp);
    add(m_huawei, m_huaweiHelp);
    column->addSpacing(gap);
    column->addWidget(m_look, 0, Qt::AlignRight);
    m_sandbox->setFocus();
}

void Welcome::tellNoSandbox()
{
    m_message->say(Ink::Caution, tr("The sandbox does not open from here. Start Herald with the "
                                    "option --sandbox."));
}

void Welcome::retranslate()
{
    setWindowTitle(tr("Welcome"));
    m_heading->setText(tr("Welcome to Herald"));
    m_promise->setText(tr("Nothing goes out until you have read it and pressed Send."));
    m_sandbox->setText(tr("Try it in the sandbox"));
    m_sandboxHelp->setText(tr("Both services, on this computer. Nobody is mailed."));
    m_alibaba->setText(tr("Add a profile of Alibaba Cloud"));
    m_alibabaHelp->setText(tr("To notify through Security Center SOAR."));
    m_huawei->setText(tr("Add a profile of Huawei Cloud"));
    m_huaweiHelp->setText(tr("To send Workspace authorisation mails again."));
    m_look->setText(tr("Look around first"));
    const QList<std::pair<QPushButton *, QLabel *>> offers{
        {m_sandbox, m_sandboxHelp}, {m_alibaba, m_alibabaHelp}, {m_huawei, m_huaweiHelp}};
    for (const auto &[button, help] : offers) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(help->text());
    }
    m_look->setAccessibleName(m_look->text());
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace herald::ui
