// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/batchactions.h"

#include "app/delivery/delivery.h"
#include "ui/outbox/batchprogress.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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

/// Setting the same text again would drop what a person has selected.
void setTextOnce(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
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
    , m_settle(namedButton(u"settleButton"_s, this))
    , m_history(namedButton(u"showInHistoryButton"_s, this))
    , m_progress(new BatchProgress(delivery, this))
{
    setRole(this, Role::Strip);
    setRole(m_what, Role::Heading);
    m_progress->setObjectName(u"batchProgress"_s);
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

    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addLayout(texts, 1);
    // Send now keeps its place when Hold goes: a second click on Hold must hit nothing
    for (QPushButton *button : {m_hold, m_release, m_cancel, m_stop, m_settle, m_history})
        row->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gap, gapWide, gap);
    column->setSpacing(gap);
    column->addLayout(row);
    column->addWidget(m_progress);
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
    connect(m_settle, &QPushButton::clicked, this, [this] { emit settleRequested(m_send->id); });
    connect(m_history, &QPushButton::clicked, this, [this] { emit historyRequested(m_send->id); });
}

void BatchActions::present(const std::optional<Send> &send, const QString &reason)
{
    m_send = send;
    m_reason = reason;
    m_badge->setVisible(send.has_value());
    m_what->setVisible(send.has_value());
    m_progress->present(send ? send->batch : BatchId());
    showButtons();
    if (!send) {
        m_text->setText(tr("Choose a row to see why it waits and what you can do."));
        return;
    }
    m_badge->setContent(stateBadge(*send));
    setTextOnce(m_what, whatText(send->manifest));
    const QString text = reason % u'\n' % adviceFor(*send);
    setTextOnce(m_text, text.trimmed());
}

QString BatchActions::adviceFor(const Send &send) const
{
    if (send.state == SendState::OnTheWire)
        return tr("If you stop waiting, the outcome becomes unknown: the request may have arrived "
                  "all the same.");
    if (send.state == SendState::Done)
        return remedyText(send.verdict);
    const OpenBatch *batch = m_delivery.batch(send.batch);
    if (batch && batch->tally().waiting > 1)
        return tr("The buttons concern all %n requests that were confirmed together and wait.",
                  nullptr, batch->tally().waiting);
    return {};
}

void BatchActions::showButtons()
{
    const bool isDone = m_send && m_send->state == SendState::Done;
    const bool isOnTheWire = m_send && m_send->state == SendState::OnTheWire;
    const OpenBatch *batch = m_send && !isDone ? m_delivery.batch(m_send->batch) : nullptr;
    const Tally tally = batch ? batch->tally() : Tally();
    const bool waits = tally.waiting > 0;
    const bool isHeld = batch && batch->hold() != Hold::None;
    const bool counting = batch && m_delivery.holdLeft(batch->id());
    m_hold->setVisible(waits && (counting || !isHeld));
    m_release->setVisible(waits && isHeld);
    m_cancel->setVisible(waits);
    m_cancel->setText(tally.waiting < tally.total() ? tr("Cancel the rest") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_stop->setVisible(isOnTheWire);
    m_settle->setVisible(m_send && needsSettling(*m_send));
    m_history->setVisible(isDone);
    forbidWhatCannotBe();
}

void BatchActions::forbidWhatCannotBe()
{
    const QString why = m_delivery.isReadOnly() ? tr("This window can only read.") : QString();
    for (QPushButton *button : {m_hold, m_release, m_cancel, m_stop, m_settle}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
}

void BatchActions::retranslate()
{
    const QList<std::pair<QPushButton *, QString>> words{{m_hold, tr("Hold")},
                                                         {m_release, tr("Send now")},
                                                         {m_stop, tr("Stop waiting")},
                                                         {m_settle, tr("Settle…")},
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
