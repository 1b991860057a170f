// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordspane.h"

#include "ui/resend/loadprogress.h"
#include "ui/resend/recorddetails.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordsproxy.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/resendmemory.h"
#include "ui/texts/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

RecordsPane::RecordsPane(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_memory(new ResendMemory(services.archive, services.delivery, this))
    , m_loader(new RecordsLoader(services.workspace, this))
    , m_records(new RecordsModel(services.session, this))
    , m_proxy(new RecordsProxy(*m_records, this))
    , m_table(new RecordsTable(*m_records, *m_proxy))
    , m_details(new RecordDetails)
    , m_state(new EmptyState)
    , m_stack(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_progress(new LoadProgress(*m_loader, this))
{
    m_table->setColumnHidden(RecordsModel::Resent, true);
    buildLayout();
    connectParts();
    retranslate();
}

void RecordsPane::buildLayout()
{
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gap);
    m_stack->addWidget(m_state);
    m_stack->addWidget(split);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
}

void RecordsPane::connectParts()
{
    connect(m_loader, &RecordsLoader::firstPageArrived, m_records, &RecordsModel::restart);
    connect(m_loader, &RecordsLoader::nextPageArrived, m_records, &RecordsModel::append);
    connect(m_loader, &RecordsLoader::changed, this, [this] {
        refresh();
        sayError();
    });
    connect(m_state, &EmptyState::actionTriggered, this, &RecordsPane::act);

    connect(m_proxy, &RecordsProxy::shownChanged, this, &RecordsPane::refresh);
    connect(m_table, &RecordsTable::currentRecordChanged, this,
            [this] { m_details->setRecord(m_table->currentRecord()); });

    connect(m_memory, &ResendMemory::learned, this, &RecordsPane::noteSend);
    connect(m_memory, &ResendMemory::forgotten, m_records, &RecordsModel::forgetSends);
}

void RecordsPane::load(const Profile &profile, const AppGroupId &appGroup)
{
    m_records->clear();
    m_profile = profile;
    m_appGroup = appGroup;
    m_returnTo = {};
    m_memory->follow(profile.id);
    for (const Send &send : m_memory->sends())
        noteSend(send);
    reload();
}

void RecordsPane::reload()
{
    if (const auto current = m_table->currentRecord())
        m_returnTo = current->id;
    m_message->clear();
    m_loader->start(m_profile, m_appGroup);
}

void RecordsPane::clear()
{
    m_appGroup = {};
    m_records->clear();
    m_message->clear();
    m_loader->forget();
}

void RecordsPane::setAppGroupsError(const std::optional<Error> &error)
{
    m_appGroupsError = error;
    refresh();
}

void RecordsPane::setSearch(const QString &text)
{
    m_proxy->setSearch(text);
}

void RecordsPane::setResult(std::optional<MailResult> result)
{
    m_proxy->setResult(result);
}

void RecordsPane::untickAll()
{
    QList<int> rows;
    for (int row = 0; row < m_records->rowCount(); ++row) {
        if (m_records->isTicked(row))
            rows.append(row);
    }
    m_records->setTicked(rows, false);
}

int RecordsPane::tickSoon(const QList<MailRecordId> &ids)
{
    return m_records->tickSoon(ids);
}

QList<MailRecord> RecordsPane::tickedRecords() const
{
    return m_records->tickedRecords();
}

int RecordsPane::tickedCount() const
{
    return m_records->tickedCount();
}

void RecordsPane::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, RecordsModel::Account));
}

QList<Send> RecordsPane::knownSends() const
{
    return m_memory->sends();
}

void RecordsPane::noteSend(const Send &send)
{
    m_records->noteSend(send);
    m_table->setColumnHidden(RecordsModel::Resent, false);
}

QString RecordsPane::countText() const
{
    const int loaded = m_records->rowCount();
    if (loaded == 0)
        return {};
    const QLocale locale;
    const QString ticked = locale.toString(m_records->tickedCount());
    const QString all = locale.toString(loaded);
    const QString total = locale.toString(std::max(m_loader->total(), loaded));
    if (!m_proxy->isNarrowed())
        return tr("%1 of %2 ticked · loaded %2 of %3").arg(ticked, all, total);
    const int hidden = m_records->tickedCount() - m_proxy->shownTickedCount();
    return tr("%1 of %2 ticked, %4 of them not shown · showing %5 · loaded %2 of %3")
        .arg(ticked, all, total, locale.toString(hidden), locale.toString(m_proxy->rowCount()));
}

RecordsPane::View RecordsPane::viewNow() const
{
    using State = RecordsLoader::State;
    if (m_appGroup.isEmpty())
        return m_appGroupsError ? View::NoAppGroups : View::NoAppGroup;
    if (m_records->rowCount() > 0)
        return m_proxy->rowCount() > 0 ? View::Table : View::NoMatch;
    switch (m_loader->state()) {
    case State::Idle:
    case State::Loading:
        return View::Loading;
    case State::Failed:
        return View::Failed;
    case State::Stopped:
        return View::Stopped;
    case State::Complete:
        break;
    }
    return View::NoRecord;
}

void RecordsPane::refresh()
{
    const View view = viewNow();
    if (view == View::Table)
        m_stack->setCurrentIndex(1);
    else
        showState(view);
    const bool isLost = view == View::Table && !m_table->currentIndex().isValid();
    if (isLost && m_table->goTo(m_returnTo))
        m_returnTo = {};
    emit countChanged();
}

void RecordsPane::showState(View view)
{
    m_stack->setCurrentWidget(m_state);
    switch (view) {
    case View::NoAppGroup:
        m_state->showEmpty(u"group"_s, tr("Choose an app group to see the mails it sent."),
                           tr("Choose an app group"));
        break;
    case View::NoAppGroups:
        m_state->showError(*m_appGroupsError);
        break;
    case View::Loading:
        m_state->showLoading(tr("Loading the mail records…"));
        break;
    case View::Failed:
        m_state->showError(*m_loader->error());
        break;
    case View::Stopped:
        m_state->showEmpty(u"pause"_s, tr("Stopped before the first record came."),
                           tr("Load again"));
        break;
    case View::NoRecord:
        m_state->showEmpty(u"inbox"_s,
                           tr("This app group has no mail record. The service writes one each time "
                              "it tells somebody about access to its apps."),
                           tr("Look again"));
        break;
    case View::NoMatch:
        m_state->showEmpty(u"search"_s, tr("None of the loaded records matches the search."),
                           tr("Clear the search"));
        break;
    case View::Table:
        break;
    }
}

/// Beside the records that are there already; without any the state says it.
void RecordsPane::sayError()
{
    const std::optional<Error> &error = m_loader->error();
    if (error && m_records->rowCount() > 0)
        m_message->say(Ink::Negative,
                       QString(errorText(*error) + u'\n' + evidenceText(*error)).trimmed());
}

void RecordsPane::act()
{
    switch (viewNow()) {
    case View::NoAppGroup:
        emit appGroupWanted();
        break;
    case View::NoAppGroups:
        emit appGroupsWanted();
        break;
    case View::NoMatch:
        emit clearSearchWanted();
        break;
    case View::Failed:
    case View::Stopped:
    case View::NoRecord:
        reload();
        break;
    case View::Loading:
    case View::Table:
        break;
    }
}

void RecordsPane::retranslate()
{
    m_records->retranslate(); // and with it everything that is shown
    if (!m_message->text().isEmpty())
        sayError();
}

void RecordsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
