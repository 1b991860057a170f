// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "ui/outbox/batchactions.h"
#include "ui/outbox/panickey.h"
#include "ui/services.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendsmodel.h"
#include "ui/widgets/sendstable.h"

#include <QCoroTask>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OutboxPage::OutboxPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_delivery(services.delivery)
    , m_archive(services.archive)
    , m_sends(new SendsModel(services.archive, services.delivery, this))
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_panic(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_paused(new InlineMessage(this))
    , m_trouble(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new SendsTable(*m_sends, m_stack))
    , m_actions(new BatchActions(services.delivery, this))
    , m_later(new QTimer(this))
    , m_tick(new QTimer(this))
{
    setObjectName(u"outbox"_s);
    m_panic->setObjectName(u"holdEverythingButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_resume->setObjectName(u"resumeButton"_s);
    m_trouble->setObjectName(u"troubleMessage"_s);
    m_tick->setObjectName(u"outboxTick"_s);
    setRole(m_title, Role::Title);
    setRole(m_help, Role::Muted);
    m_later->setSingleShot(true);
    m_later->setInterval(30ms);
    m_tick->setInterval(500ms);
    build();
    wire();
    retranslate();
    SendFilter open;
    open.scope = SendFilter::Scope::Open;
    m_sends->setFilter(open);
    refresh();
}

void OutboxPage::build()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_table->setColumnHidden(SendsModel::RequestId, true);
    m_panic->setIcon(icon(u"hold"_s));
    m_pause->setIcon(icon(u"pause"_s));
    m_resume->setIcon(icon(u"play"_s));

    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(gapSmall);
    words->addWidget(m_title);
    words->addWidget(m_help);
    head->addLayout(words, 1);
    for (QPushButton *button : {m_panic, m_pause, m_resume})
        head->addWidget(button, 0, Qt::AlignBottom);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_paused);
    column->addWidget(m_stack, 1);
    column->addWidget(m_actions);
}

void OutboxPage::wire()
{
    connect(m_panic, &QPushButton::clicked, &m_delivery, &Delivery::holdEverything);
    connect(m_pause, &QPushButton::clicked, &m_delivery, &Delivery::pause);
    connect(m_resume, &QPushButton::clicked, &m_delivery, &Delivery::resume);
    connect(m_trouble, &InlineMessage::actionTriggered, &m_delivery, &Delivery::retryLedger);
    connect(m_empty, &EmptyState::actionTriggered, m_sends, &SendsModel::reload);
    connect(m_actions, &BatchActions::historyRequested, this, &OutboxPage::historyRequested);
    connect(m_actions, &BatchActions::settleRequested, this, &OutboxPage::settleRequested);

    connect(&m_delivery, &Delivery::sendChanged, this, &OutboxPage::noteSend);
    connect(&m_delivery, &Delivery::pausedChanged, this, &OutboxPage::refresh);
    connect(&m_delivery, &Delivery::troubleChanged, this, &OutboxPage::refresh);
    connect(m_table, &SendsTable::chosenChanged, this, &OutboxPage::takeChoice);
    connect(m_tick, &QTimer::timeout, this, &OutboxPage::refreshTimes);
    connect(m_later, &QTimer::timeout, this, &OutboxPage::refresh);
    const auto soon = [this] {
        if (!m_later->isActive())
            m_later->start();
    };
    connect(&m_delivery, &Delivery::batchChanged, this, soon);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sends, change, this, soon);
    connect(m_sends, &QAbstractItemModel::modelReset, this, soon);
    connect(m_sends, &QAbstractItemModel::dataChanged, this, soon);
    connect(m_sends, &SendsModel::failed, this, soon);
    connect(m_sends, &SendsModel::loadingChanged, this, soon);
    connect(m_sends, &SendsModel::loaded, this, soon);
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

void OutboxPage::activate()
{
    if (m_sends->rowCount() == 0)
        return;
    if (!m_table->chosen())
        m_table->chooseFirst();
    m_table->setFocus();
}

void OutboxPage::takeChoice()
{
    if (const std::optional<Send> send = m_table->chosen())
        m_chosen = send;
    showChosen();
}

void OutboxPage::noteSend(const Send &send)
{
    if (m_chosen && m_chosen->id == send.id)
        m_chosen = send;
    if (!m_later->isActive())
        m_later->start();
}

void OutboxPage::refresh()
{
    m_later->stop();
    showRows();
    if (!countsTime())
        m_tick->stop();
    else if (!m_tick->isActive())
        m_tick->start();
    showControls();
    showMessages();
    followChosen();
    showChosen();
}

void OutboxPage::refreshTimes()
{
    m_sends->refreshReasons();
    if (!countsTime())
        m_tick->stop();
}

void OutboxPage::showRows()
{
    const bool any = m_sends->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (any)
        return;
    if (m_sends->error())
        m_empty->showError(*m_sends->error());
    else if (m_sends->isLoading())
        m_empty->showLoading(tr("Reading the ledger…"));
    else
        m_empty->showEmpty(u"inbox"_s,
                           tr("Nothing waits. What you confirm under Notify or Resend is shown "
                              "here until its outcome is known."));
}

void OutboxPage::showControls()
{
    const bool paused = m_delivery.isPaused();
    m_pause->setVisible(!paused);
    m_resume->setVisible(paused);
    const auto &readOnly = m_delivery.readOnly();
    const auto allow = [&readOnly](QPushButton *button, const QString &tip) {
        button->setEnabled(!readOnly);
        button->setToolTip(readOnly ? explainedText(*readOnly).toHtmlEscaped() : tip);
    };
    allow(m_panic, tr("Holds whatever is not on the wire yet, also from the other pages: %1.")
                       .arg(panicKeys().constFirst().toString(QKeySequence::NativeText)));
    allow(m_pause, tr("Nothing new goes out. What is on the wire stays there."));
    allow(m_resume, {});
}

void OutboxPage::showMessages()
{
    if (const auto &trouble = m_delivery.trouble())
        m_trouble->say(
            Ink::Negative,
            tr("The ledger cannot be written, so nothing goes out: %1").arg(trouble->text));
    else
        m_trouble->clear();
    if (m_delivery.isPaused())
        m_paused->say(Ink::Caution, tr("Paused. Nothing new goes out until you press Resume."));
    else
        m_paused->clear();
}

/// The chosen send as it is now. Those that are cancelled together leave without a word.
void OutboxPage::followChosen()
{
    if (!m_chosen)
        return;
    if (const std::optional<Send> send = m_sends->find(m_chosen->id)) {
        m_chosen = send;
        m_asked = {};
        return;
    }
    if (m_chosen->state == SendState::Done || m_asked == m_chosen->id)
        return;
    m_asked = m_chosen->id;
    auto answer = m_archive.among({}, {m_asked});
    QCoro::connect(std::move(answer), this, [this](const Result<QList<Send>> &sends) {
        if (!sends || sends->isEmpty() || !m_chosen || m_chosen->id != sends->constFirst().id)
            return;
        m_chosen = sends->constFirst();
        showChosen();
    });
}

void OutboxPage::showChosen()
{
    m_actions->setVisible(m_chosen || m_sends->rowCount() > 0);
    m_actions->present(m_chosen, m_chosen ? m_sends->reasonOf(*m_chosen) : QString());
}

/// Seconds of a hold window or of a wait, which pass without any signal.
bool OutboxPage::countsTime() const
{
    const QList<BatchId> batches = m_delivery.openBatches();
    return std::any_of(batches.cbegin(), batches.cend(), [this](const BatchId &id) {
        const OpenBatch *batch = m_delivery.batch(id);
        return batch && (batch->hold() == Hold::None || m_delivery.holdLeft(id));
    });
}

void OutboxPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_help->setText(tr("What has no outcome yet, and what nobody knows the outcome of."));
    for (const auto &[button, word] : std::initializer_list<std::pair<QPushButton *, QString>>{
             {m_panic, tr("Hold everything")}, {m_pause, tr("Pause")}, {m_resume, tr("Resume")}}) {
        button->setText(word);
        button->setAccessibleName(word);
    }
    m_trouble->offer(tr("Try again"));
    m_sends->retranslate();
    refresh();
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace herald::ui
