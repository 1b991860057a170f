// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/history/historyproxy.h"
#include "ui/history/sendpane.h"
#include "ui/services.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sendsmodel.h"
#include "ui/widgets/sendstable.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <array>
#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array outcomes{Outcome::Accepted, Outcome::Refused, Outcome::NotSent,
                              Outcome::Unknown, Outcome::Cancelled};

} // namespace

HistoryPage::HistoryPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_sends(new SendsModel(services.delivery, this))
    , m_found(new HistoryProxy(*m_sends, this))
    , m_title(new QLabel(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_outcomeLabel(new QLabel(this))
    , m_outcome(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new SendsTable(*m_sends, *m_found))
    , m_pane(new SendPane)
    , m_typing(new QTimer(this))
{
    setObjectName(u"history"_s);
    m_search->setObjectName(u"searchEdit"_s);
    m_outcome->setObjectName(u"outcomeBox"_s);
    m_count->setObjectName(u"foundLabel"_s);
    setRole(m_title, Role::Title);
    setRole(m_count, Role::Muted);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    build();
    retranslate();
    wire();
    refresh();
}

void HistoryPage::build()
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_searchLabel->setBuddy(m_search);
    m_outcomeLabel->setBuddy(m_outcome);
    m_outcome->addItem({});
    for (const Outcome outcome : outcomes)
        m_outcome->addItem({}, QVariant::fromValue(outcome));
    for (const auto column : {SendsModel::ProfileName, SendsModel::Reason, SendsModel::RequestId})
        m_table->setColumnHidden(column, true);

    auto *filter = new QHBoxLayout;
    filter->setSpacing(gap);
    filter->addWidget(m_searchLabel);
    filter->addWidget(m_search, 1);
    filter->addSpacing(gap);
    filter->addWidget(m_outcomeLabel);
    filter->addWidget(m_outcome);
    filter->addSpacing(gap);
    filter->addWidget(m_count);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gapWide);
    split->addWidget(m_table);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3000, 2000}); // scaled to what there is
    m_stack->addWidget(m_empty);
    m_stack->addWidget(split);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_title);
    column->addLayout(filter);
    column->addWidget(m_stack, 1);
}

void HistoryPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPage::search);
    connect(m_typing, &QTimer::timeout, this, &HistoryPage::search);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryPage::search);
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryPage::clearFilter);
    connect(m_table, &SendsTable::chosenChanged, this, &HistoryPage::showChosen);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_found, change, this, &HistoryPage::refresh);
    connect(m_found, &QAbstractItemModel::modelReset, this, &HistoryPage::refresh);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &HistoryPage::showChosen);
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::activate()
{
    if (m_found->rowCount() == 0)
        return;
    if (!m_table->chosen())
        m_table->chooseFirst();
    m_table->setFocus();
}

void HistoryPage::showSend(const SendId &id)
{
    m_table->choose(id);
    const std::optional<Send> chosen = m_table->chosen();
    if (chosen && chosen->id == id)
        return;
    clearFilter();
    m_table->choose(id);
}

void HistoryPage::search()
{
    m_typing->stop();
    m_found->setSearch(m_search->text());
    const QVariant outcome = m_outcome->currentData();
    m_found->setOutcome(outcome.isValid() ? std::optional(outcome.value<Outcome>()) : std::nullopt);
    refresh();
}

void HistoryPage::clearFilter()
{
    m_search->clear();
    m_outcome->setCurrentIndex(0);
    search();
    m_search->setFocus();
}

bool HistoryPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_outcome->currentIndex() > 0;
}

void HistoryPage::refresh()
{
    const int found = m_found->rowCount();
    m_stack->setCurrentIndex(found > 0 ? 1 : 0);
    m_count->setText(tr("%n send(s)", nullptr, found));
    if (m_sends->rowCount() == 0)
        m_empty->showEmpty(u"history"_s,
                           tr("Nothing was sent yet. Every send is kept here with its outcome."));
    else
        m_empty->showEmpty(u"search"_s, tr("No send has all these words and this outcome."),
                           tr("Clear the search"));
    if (found > 0 && !m_table->chosen())
        m_table->chooseFirst();
    showChosen();
}

void HistoryPage::showChosen()
{
    const std::optional<Send> send = m_table->chosen();
    m_pane->setVisible(send.has_value());
    if (send)
        m_pane->present(*send, m_sends->reasonOf(*send));
}

void HistoryPage::wordOutcomes()
{
    m_outcome->setItemText(0, tr("Every outcome"));
    for (int i = 0; i < int(outcomes.size()); ++i)
        m_outcome->setItemText(i + 1, outcomeWord(outcomes.at(size_t(i))));
}

void HistoryPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_searchLabel->setText(tr("&Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Subject, receiver, account, request id, profile"));
    m_outcomeLabel->setText(tr("&Outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    wordOutcomes();
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
