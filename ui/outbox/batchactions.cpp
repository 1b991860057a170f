// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/batchactions.h"

#include "app/delivery/delivery.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

bool isWaiting(const Send &send)
{
    return send.state == SendState::Held || send.state == SendState::Queued;
}

} // namespace

BatchActions::BatchActions(Delivery &delivery, QWidget *parent)
    : QFrame(parent)
    , m_delivery(delivery)
    , m_badge(new Badge(this))
    , m_what(plainLabel(u"chosenWhat"_s, this))
    , m_text(plainLabel(u"chosenReason"_s, this))
    , m_hold(namedButton(u"holdButton"_s, this))
    , m_release(namedButton(u"sendNowButton"_s, this))
    , m_cancel(namedButton(u"cancelButton"_s, this))
    , m_stop(namedButton(u"stopWaitingButton"_s, this))
    , m_history(namedButton(u"showInHistoryButton"_s, this))
{
    setRole(this, Role::Strip);
    setRole(m_what, Role::Heading);
    build();
    wire();
    retranslate();
}

void BatchActions::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_what, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gapSmall);
    texts->addLayout(head);
    texts->addWidget(m_text);
    texts->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gap, gapWide, gap);
    row->setSpacing(gap);
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_hold, m_release, m_cancel, m_stop, m_history})
        row->addWidget(button, 0, Qt::AlignTop);
}

void BatchActions::wire()
{
    connect(m_hold, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_hold->hasFocus();
        m_delivery.hold(m_send->batch);
        // the key that held must not send when it is pressed once more
        if (hadFocus)
            m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_release, &QPushButton::clicked, this, [this] { m_delivery.release(m_send->batch); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_delivery.cancel(m_send->batch); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_delivery.stopWaiting(m_send->id); });
    connect(m_history, &QPushButton::clicked, this, [this] { emit historyRequested(m_send->id); });
}

void BatchActions::present(const std::optional<Send> &send, const QString &reason)
{
    m_send = send;
    m_reason = reason;
    m_badge->setVisible(send.has_value());
    m_what->setVisible(send.has_value());
    showButtons();
    if (!send) {
        m_text->setText(tr("Choose a row to see why it waits and what you can do."));
        return;
    }
    const QList<Send> batch = m_delivery.sendsOf(send->batch);
    const int waiting = int(std::count_if(batch.begin(), batch.end(), isWaiting));
    m_badge->setContent(stateBadge(*send));
    m_what->setText(whatText(send->manifest));
    const QString text = reason % u'\n' % adviceFor(*send, waiting);
    if (m_text->text() != text.trimmed())
        m_text->setText(text.trimmed());
}

QString BatchActions::adviceFor(const Send &send, int waiting) const
{
    if (send.state == SendState::OnTheWire)
        return tr("If you stop waiting, the outcome becomes unknown: the request may have arrived "
                  "all the same.");
    if (send.state == SendState::Done)
        return remedyText(send.verdict);
    if (waiting > 1)
        return tr("The buttons concern all %n requests that were confirmed together.", nullptr,
                  waiting);
    return {};
}

void BatchActions::showButtons()
{
    const auto isIn = [this](SendState state) { return m_send && m_send->state == state; };
    const bool counting = m_send && m_delivery.holdLeft(m_send->batch);
    m_hold->setVisible(counting || isIn(SendState::Queued));
    m_release->setVisible(isIn(SendState::Held));
    m_cancel->setVisible(m_send && isWaiting(*m_send));
    m_stop->setVisible(isIn(SendState::OnTheWire));
    m_history->setVisible(isIn(SendState::Done));
}

void BatchActions::retranslate()
{
    const QList<std::pair<QPushButton *, QString>> words{{m_hold, tr("Hold")},
                                                         {m_release, tr("Send now")},
                                                         {m_cancel, tr("Cancel")},
                                                         {m_stop, tr("Stop waiting")},
                                                         {m_history, tr("Show in History")}};
    for (const auto &[button, word] : words) {
        button->setText(word);
        button->setAccessibleName(word);
    }
    setAccessibleName(tr("Chosen send"));
    present(m_send, m_reason);
}

void BatchActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
