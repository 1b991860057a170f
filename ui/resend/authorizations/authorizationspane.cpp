// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/authorizations/authorizationspane.h"

#include "ui/resend/authorizations/authorizationsloader.h"
#include "ui/resend/authorizations/authorizationsmodel.h"
#include "ui/resend/authorizations/authorizationsproxy.h"
#include "ui/resend/tickdelegate.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Model = AuthorizationsModel;

AuthorizationsPane::AuthorizationsPane(WorkspaceDirectory &workspace, const Session &session,
                                       QWidget *parent)
    : QWidget(parent)
    , m_loader(new AuthorizationsLoader(workspace, this))
    , m_model(new AuthorizationsModel(session, this))
    , m_proxy(new AuthorizationsProxy(this))
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_search(new QLineEdit(this))
    , m_onlyUntold(new QCheckBox(this))
    , m_tickUntold(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_state(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_count(new QLabel(this))
    , m_review(new QPushButton(this))
{
    setObjectName(u"authorizationsPane"_s);
    m_proxy->setSourceModel(m_model);
    m_proxy->sort(Model::Record); // whom nobody told comes first
    buildLayout();
    connectParts();
    retranslate();
}

void AuthorizationsPane::buildLayout()
{
    setRole(m_title, Role::Heading);
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_explanation, Role::Muted);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_back->setObjectName(u"backToRecordsButton"_s);
    m_search->setObjectName(u"authorizationSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_onlyUntold->setObjectName(u"onlyUntoldBox"_s);
    m_tickUntold->setObjectName(u"tickUntoldButton"_s);
    m_stop->setObjectName(u"stopAuthorizationsButton"_s);
    for (QPushButton *button : {m_back, m_tickUntold, m_stop})
        setRole(button, Role::Quiet);
    m_review->setObjectName(u"reviewAuthorizationsButton"_s);
    setRole(m_review, Role::Primary);
    setRole(m_count, Role::Muted);
    m_count->setObjectName(u"authorizationCount"_s);
    m_count->setWordWrap(true);

    m_table->setObjectName(u"authorizationsTable"_s);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(Model::Tick, new TickDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(Model::Record, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);

    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(gap);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_onlyUntold);
    tools->addWidget(m_tickUntold);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_review);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void AuthorizationsPane::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_loader->stop();
        emit closeRequested();
    });
    connect(m_loader, &AuthorizationsLoader::arrived, m_model, &Model::append);
    connect(m_loader, &AuthorizationsLoader::changed, this, &AuthorizationsPane::refresh);
    connect(m_model, &Model::changed, this, &AuthorizationsPane::refresh);
    connect(m_state, &EmptyState::actionTriggered, this, &AuthorizationsPane::act);
    connect(m_stop, &QPushButton::clicked, m_loader, &AuthorizationsLoader::stop);
    connect(m_search, &QLineEdit::textChanged, this, &AuthorizationsPane::applySearch);
    connect(m_onlyUntold, &QCheckBox::toggled, this, &AuthorizationsPane::applySearch);
    connect(m_tickUntold, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_model->tickUntold();
    });
    connect(m_review, &QPushButton::clicked, this, &AuthorizationsPane::reviewRequested);
}

void AuthorizationsPane::load(const Profile &profile, const AppGroupId &appGroup,
                              const QString &appGroupName, const ToldAccounts &told)
{
    m_profile = profile;
    m_appGroup = appGroup;
    m_appGroupName = appGroupName;
    m_told = told;
    m_message->clear();
    m_search->clear();
    m_model->restart(told.accounts);
    m_loader->start(profile, appGroup);
    retranslate();
    measure();
}

void AuthorizationsPane::measure()
{
    // characters; the tick has the room of its box
    constexpr std::array<int, Model::ColumnCount> widths{0, 22, 14, 16, 18, 22, 34};
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = Model::Account; column < Model::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(size_t(column)) * character + 2 * gap);
    m_table->setColumnWidth(Model::Tick, iconMedium + 2 * gap);
}

void AuthorizationsPane::untickAll()
{
    m_model->untickAll();
}

QList<Authorization> AuthorizationsPane::ticked() const
{
    return m_model->ticked();
}

int AuthorizationsPane::countTold(const QList<Authorization> &authorizations) const
{
    return int(std::count_if(authorizations.cbegin(), authorizations.cend(),
                             [this](const Authorization &one) { return m_model->isTold(one); }));
}

void AuthorizationsPane::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, Model::Account));
}

void AuthorizationsPane::say(const QString &text)
{
    m_message->say(Ink::Caution, text);
}

void AuthorizationsPane::applySearch()
{
    m_proxy->setSearch(m_search->text());
    m_proxy->setOnlyUntold(m_onlyUntold->isChecked());
    refresh();
}

void AuthorizationsPane::toggleSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(Model::Tick);
    const bool allTicked = std::all_of(rows.cbegin(), rows.cend(), [](const QModelIndex &row) {
        return row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    });
    for (const QModelIndex &row : rows)
        m_proxy->setData(row, allTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool AuthorizationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AuthorizationsPane::refresh()
{
    showState();
    const int ticked = m_model->tickedCount();
    if (ticked > 0)
        m_message->clear();
    const int untold = m_model->untoldCount();
    m_count->setText(countText());
    m_stop->setVisible(m_loader->state() == AuthorizationsLoader::State::Loading);
    m_tickUntold->setText(tr("Tick the %n without a record", nullptr, untold));
    m_tickUntold->setEnabled(untold > 0);
    m_review->setText(ticked > 0 ? tr("Re&view %n notice(s)…", nullptr, ticked) : tr("Re&view…"));
}

QString AuthorizationsPane::countText() const
{
    const int loaded = m_model->rowCount();
    if (loaded == 0)
        return {};
    const QLocale locale;
    return tr("%1 of %2 ticked · showing %3 · loaded %2 of %4")
        .arg(locale.toString(m_model->tickedCount()), locale.toString(loaded),
             locale.toString(m_proxy->rowCount()),
             locale.toString(std::max(m_loader->total(), loaded)));
}

void AuthorizationsPane::showState()
{
    using State = AuthorizationsLoader::State;
    m_stack->setCurrentIndex(m_proxy->rowCount() > 0 ? 1 : 0);
    const State state = m_loader->state();
    if (state == State::Failed && m_model->rowCount() > 0) {
        const Error &error = *m_loader->error();
        m_message->say(Ink::Negative, explainedText(error));
    }
    if (m_proxy->rowCount() > 0)
        return;
    if (m_model->rowCount() > 0)
        m_state->showEmpty(u"search"_s, tr("None of the loaded authorisations matches."),
                           tr("Clear the search"));
    else if (state == State::Failed)
        m_state->showError(*m_loader->error());
    else if (state == State::Stopped)
        m_state->showEmpty(u"pause"_s, tr("Stopped before the first authorisation came."),
                           tr("Load again"));
    else if (state == State::Complete)
        m_state->showEmpty(u"inbox"_s, tr("Nobody is authorised for this app group."),
                           tr("Look again"));
    else
        m_state->showLoading(tr("Loading the authorisations…"));
}

void AuthorizationsPane::act()
{
    if (m_model->rowCount() == 0)
        return load(m_profile, m_appGroup, m_appGroupName, m_told);
    m_search->clear();
    m_onlyUntold->setChecked(false);
}

void AuthorizationsPane::retranslate()
{
    m_back->setText(tr("&Back to the records"));
    m_back->setAccessibleName(tr("Back to the records"));
    m_title->setText(tr("Authorisations of %1").arg(m_appGroupName));
    const QString what = tr("Sends the “access granted” notice to people of whom there is no mail "
                            "record to send again.");
    const QString marks =
        m_told.isAll ? tr("Compared with all %n mail record(s).", nullptr, m_told.loaded)
                     : tr("Compared with the %n mail record(s) that are loaded; there are others.",
                          nullptr, m_told.loaded);
    m_explanation->setText(QString(what + u' ' + marks));
    m_search->setPlaceholderText(tr("Search authorisations"));
    m_search->setAccessibleName(tr("Search authorisations"));
    m_onlyUntold->setText(tr("Only &without a mail record"));
    m_onlyUntold->setAccessibleName(tr("Only without a mail record"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop loading authorisations"));
    m_tickUntold->setAccessibleName(tr("Tick all without a record"));
    m_table->setAccessibleName(tr("Authorisations"));
    m_review->setAccessibleName(tr("Review…"));
    m_review->setToolTip(tr("Shows what would be sent. Nothing is sent yet."));
    m_model->retranslate();
    refresh();
}

void AuthorizationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
