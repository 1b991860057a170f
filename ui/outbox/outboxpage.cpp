// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "ui/outbox/batchactions.h"
#include "ui/outbox/openproxy.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendsmodel.h"
#include "ui/widgets/sendstable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OutboxPage::OutboxPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_delivery(services.delivery)
    , m_sends(new SendsModel(services.delivery, this))
    , m_open(new OpenProxy(*m_sends, this))
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_pause(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_paused(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new SendsTable(*m_sends, *m_open, m_stack))
    , m_actions(new BatchActions(services.delivery, this))
    , m_tick(new QTimer(this))
{
    setObjectName(u"outbox"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_resume->setObjectName(u"resumeButton"_s);
    setRole(m_title, Role::Title);
    setRole(m_help, Role::Muted);
    m_tick->setInterval(500ms);
    build();
    wire();
    retranslate();
    refresh();
}

void OutboxPage::build()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_table->setColumnHidden(SendsModel::RequestId, true);
    m_pause->setIcon(icon(u"pause"_s));
    m_resume->setIcon(icon(u"play"_s));

    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(gapSmall);
    words->addWidget(m_title);
    words->addWidget(m_help);
    head->addLayout(words, 1);
    head->addWidget(m_pause, 0, Qt::AlignBottom);
    head->addWidget(m_resume, 0, Qt::AlignBottom);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(head);
    column->addWidget(m_paused);
    column->addWidget(m_stack, 1);
    column->addWidget(m_actions);
}

void OutboxPage::wire()
{
    connect(m_pause, &QPushButton::clicked, &m_delivery, &Delivery::pause);
    connect(m_resume, &QPushButton::clicked, &m_delivery, &Delivery::resume);
    connect(&m_delivery, &Delivery::pausedChanged, this, &OutboxPage::showPause);
    connect(m_tick, &QTimer::timeout, m_sends, &SendsModel::refreshReasons);
    connect(m_table, &SendsTable::chosenChanged, this, &OutboxPage::takeChoice);
    connect(m_actions, &BatchActions::historyRequested, this, &OutboxPage::historyRequested);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_open, change, this, &OutboxPage::refresh);
    connect(m_open, &QAbstractItemModel::modelReset, this, &OutboxPage::refresh);
    connect(m_sends, &QAbstractItemModel::dataChanged, this, &OutboxPage::refresh);
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

void OutboxPage::activate()
{
    if (m_open->rowCount() == 0)
        return;
    if (!m_table->chosen())
        m_table->chooseFirst();
    m_table->setFocus();
}

void OutboxPage::takeChoice()
{
    if (const std::optional<Send> send = m_table->chosen())
        m_chosen = send->id;
    showChosen();
}

void OutboxPage::refresh()
{
    const bool any = m_open->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!anyCountsDown())
        m_tick->stop();
    else if (!m_tick->isActive())
        m_tick->start();
    showPause();
    showChosen();
}

void OutboxPage::showPause()
{
    const bool paused = m_delivery.isPaused();
    m_pause->setVisible(!paused);
    m_resume->setVisible(paused);
    if (paused)
        m_paused->say(Ink::Caution, tr("Paused. Nothing new goes out until you press Resume."));
    else
        m_paused->clear();
}

void OutboxPage::showChosen()
{
    const std::optional<Send> send = m_sends->find(m_chosen);
    m_actions->setVisible(send || m_open->rowCount() > 0);
    m_actions->present(send, send ? m_sends->reasonOf(*send) : QString());
}

bool OutboxPage::anyCountsDown() const
{
    for (int row = 0; row < m_open->rowCount(); ++row) {
        const Send &send = m_sends->sendAt(m_open->mapToSource(m_open->index(row, 0)).row());
        if (send.state == SendState::Held && m_delivery.holdLeft(send.batch))
            return true;
    }
    return false;
}

void OutboxPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_help->setText(tr("What has no outcome yet, and what nobody knows the outcome of."));
    m_pause->setText(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause"));
    m_pause->setToolTip(tr("Nothing new goes out. What is on the wire stays there."));
    m_resume->setText(tr("Resume"));
    m_resume->setAccessibleName(tr("Resume"));
    m_empty->showEmpty(u"inbox"_s, tr("Nothing waits. What you confirm under Notify or Resend is "
                                      "shown here until its outcome is known."));
    m_sends->retranslate();
    showPause();
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace herald::ui
