// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/history/historyfilters.h"
#include "ui/history/sendexport.h"
#include "ui/history/sendpane.h"
#include "ui/services.h"
#include "ui/settle/settledialog.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportbar.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendsmodel.h"
#include "ui/widgets/sendstable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// True when the ledger has nothing new to tell of it.
bool tellsTheSame(const Send &a, const Send &b)
{
    return a.id == b.id && a.state == b.state && a.changed == b.changed &&
           a.attempts == b.attempts && a.settlement == b.settlement;
}

} // namespace

HistoryPage::HistoryPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_sends(new SendsModel(services.archive, services.delivery, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_filters(new HistoryFilters(this))
    , m_problem(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new EmptyState(m_stack))
    , m_table(new SendsTable(*m_sends))
    , m_pane(new SendPane)
    , m_exportBar(new ExportBar(this))
{
    setObjectName(u"history"_s);
    m_count->setObjectName(u"foundLabel"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_problem->setObjectName(u"readingProblem"_s);
    setRole(m_title, Role::Title);
    setRole(m_count, Role::Muted);
    build();
    retranslate();
    wire();
    addShortcuts();
    m_sends->setFilter(m_filters->filter());
    askProfiles();
    refresh();
}

void HistoryPage::build()
{
    for (const auto column : {SendsModel::ProfileName, SendsModel::Reason, SendsModel::RequestId})
        m_table->setColumnHidden(column, true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);

    auto *head = new QHBoxLayout;
    head->setSpacing(gapWide);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    head->addWidget(m_export);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gapWide);
    split->addWidget(m_table);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3000, 2000}); // scaled to what there is
    m_stack->addWidget(m_state);
    m_stack->addWidget(split);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    column->addWidget(m_exportBar);
}

void HistoryPage::wire()
{
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::search);
    connect(m_state, &EmptyState::actionTriggered, this, [this] {
        if (m_sends->error())
            reload();
        else
            m_filters->clear();
    });
    connect(m_problem, &InlineMessage::actionTriggered, this, &HistoryPage::reload);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportSends);
    connect(m_exportBar, &ExportBar::runningChanged, this, &HistoryPage::showCount);

    connect(m_sends, &SendsModel::loaded, this, &HistoryPage::refresh);
    connect(m_sends, &SendsModel::failed, this, &HistoryPage::refresh);
    connect(m_sends, &SendsModel::loadingChanged, this, &HistoryPage::showState);
    connect(m_sends, &SendsModel::totalChanged, this, &HistoryPage::showCount);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sends, change, this, &HistoryPage::refresh);
    connect(m_sends, &QAbstractItemModel::modelReset, this, &HistoryPage::refresh);
    connect(m_sends, &QAbstractItemModel::dataChanged, this, &HistoryPage::showChosen);
    connect(m_table, &SendsTable::chosenChanged, this, &HistoryPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showCount);

    connect(m_pane, &SendPane::reuseRequested, this, &HistoryPage::reuseRequested);
    connect(m_pane, &SendPane::sendWanted, this, &HistoryPage::showSend);
    connect(m_pane, &SendPane::settleRequested, this,
            [this](const SendId &id) { openSettleDialog(m_services, id, this); });
    connect(&m_services.delivery, &Delivery::sendChanged, this, [this](const Send &send) {
        if (send.id == m_sought) // it has no row that would tell
            askStory(send.id);
    });
}

void HistoryPage::addShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { m_filters->focusSearch(); });
    add(QKeySequence::Refresh, [this] { reload(); });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::activate()
{
    askProfiles();
    if (m_sends->rowCount() == 0)
        return;
    if (!m_table->chosen() && m_sought.isEmpty())
        m_table->chooseFirst();
    m_table->setFocus();
}

void HistoryPage::showSend(const SendId &id)
{
    if (m_table->choose(id))
        return;
    if (m_filters->isNarrowed())
        m_filters->clear();
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
    m_sought = id;
    if (!m_sends->isLoading())
        seek();
}

/// The one that showSend() is about: its row where there is one, else without.
void HistoryPage::seek()
{
    if (m_table->choose(m_sought))
        m_sought = {};
    else
        askStory(m_sought);
}

void HistoryPage::search()
{
    const SendFilter filter = m_filters->filter();
    if (filter == m_sends->filter())
        return;
    m_sought = {};
    m_sends->setFilter(filter);
    refresh();
}

void HistoryPage::reload()
{
    m_told.reset();
    askProfiles();
    const SendFilter filter = m_filters->filter(); // another day may have begun
    if (filter == m_sends->filter())
        m_sends->reload();
    else
        m_sends->setFilter(filter);
    showChosen();
}

void HistoryPage::askProfiles()
{
    QCoro::connect(m_services.archive.profiles(), this,
                   [this](const Result<QList<Profile>> &profiles) {
                       if (profiles) // without them the other filters still work
                           m_filters->setProfiles(*profiles);
                   });
}

void HistoryPage::refresh()
{
    showState();
    showCount();
    if (!m_sought.isEmpty() && !m_sends->isLoading())
        seek();
    else if (m_sends->rowCount() > 0 && !m_table->chosen() && m_sought.isEmpty())
        m_table->chooseFirst();
    showChosen();
}

void HistoryPage::showState()
{
    const std::optional<Error> &error = m_sends->error();
    const bool hasRows = m_sends->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    if (hasRows && error)
        m_problem->say(Ink::Negative, explainedText(*error));
    else
        m_problem->clear();
    if (hasRows)
        return;
    if (error)
        m_state->showError(*error);
    else if (m_sends->isLoading())
        m_state->showLoading(tr("Reading the ledger…"));
    else if (m_filters->isNarrowed())
        m_state->showEmpty(u"search"_s, tr("No send fits all of these."), tr("Clear the filters"));
    else
        m_state->showEmpty(u"history"_s,
                           tr("Nothing was sent yet. Every send is kept here with its outcome."));
}

void HistoryPage::showCount()
{
    const qint64 total = m_sends->total().value_or(0);
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    m_count->setText(m_sends->total() ? tr("%n send(s)", nullptr, int(total)) : QString());
    const QString text = selected > 1 ? tr("Export %n selected…", nullptr, selected)
                                      : tr("Export all %n…", nullptr, int(total));
    m_export->setText(total > 0 ? text : tr("Export…"));
    m_export->setAccessibleName(m_export->text());
    m_export->setEnabled(total > 0 && !m_exportBar->isRunning());
}

void HistoryPage::showChosen()
{
    const std::optional<Send> send = m_table->chosen();
    if (!send) {
        m_told.reset();
        const bool isSought = m_pane->send() && m_pane->send()->id == m_sought;
        m_pane->setVisible(isSought);
        return;
    }
    m_sought = {};
    m_pane->present(*send, m_sends->reasonOf(*send));
    m_pane->show();
    if (m_told && tellsTheSame(*m_told, *send))
        return;
    m_told = send;
    askStory(send->id);
}

void HistoryPage::askStory(const SendId &id)
{
    const int question = ++m_question;
    QCoro::connect(
        m_services.archive.story(id), this,
        [this, question, id](const Result<SendStory> &story) { takeStory(question, id, story); });
}

void HistoryPage::takeStory(int question, const SendId &id, const Result<SendStory> &story)
{
    if (question != m_question)
        return;
    if (id == m_sought && story) {
        m_pane->present(story->send, m_sends->reasonOf(story->send));
        m_pane->show();
    }
    if (m_pane->send() && m_pane->send()->id == id)
        m_pane->setStory(story);
}

void HistoryPage::exportSends()
{
    const QList<Send> selected = m_table->selected();
    if (selected.size() > 1)
        m_exportBar->ask(exportOf(selected), sendExportWords(), selected.size());
    else
        m_exportBar->ask(exportOf(m_services.archive, m_sends->filter()), sendExportWords(),
                         m_sends->total().value_or(0));
}

void HistoryPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_problem->offer(tr("Try again"));
    m_sends->retranslate();
    refresh();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace herald::ui
