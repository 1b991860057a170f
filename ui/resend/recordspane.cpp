// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordspane.h"

#include "ui/resend/load/loadnotice.h"
#include "ui/resend/load/loadprogress.h"
#include "ui/resend/recorddetails.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/resendmemory.h"
#include "ui/resend/table/recordsdesk.h"
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
    , m_desk(new RecordsDesk(*m_records, services.session, services.library.recordViews))
    , m_table(&m_desk->table())
    , m_details(new RecordDetails)
    , m_state(new EmptyState)
    , m_stack(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_notice(new LoadNotice(*m_loader, *m_records, *m_message, this))
    , m_progress(new LoadProgress(*m_loader, *m_records, this))
{
    m_table->setColumnHidden(RecordsModel::Resent, true);
    buildLayout();
    m_desk->views().setReadOnly(services.library.isReadOnly());
    connectParts();
    retranslate();
}

void RecordsPane::buildLayout()
{
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_desk);
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
    connect(m_loader, &RecordsLoader::nextPageArrived, m_records,
            [this](const QList<MailRecord> &records) { m_records->append(records); });
    connect(m_loader, &RecordsLoader::changed, this, [this] {
        refresh();
        if (m_loader->state() != RecordsLoader::State::Loading)
            endLoading(m_loader->state() == RecordsLoader::State::Complete);
    });
    connect(m_records, &RecordsModel::allAppended, this, [this] { endLoading(true); });
    connect(m_records, &RecordsModel::edited, this,
            [this](const MailRecordId &id) { m_edited.insert(id); });
    connect(m_state, &EmptyState::actionTriggered, this, &RecordsPane::act);

    connect(m_records, &RecordsModel::changed, this, &RecordsPane::refresh);
    connect(m_desk, &RecordsDesk::allMatchingWanted, this, &RecordsPane::tickAllMatching);
    connect(m_desk, &RecordsDesk::failed, this,
            [this](const Error &error) { m_message->say(Ink::Negative, errorText(error)); });
    connect(m_table, &RecordsTable::currentRecordChanged, this, &RecordsPane::showDetails);

    connect(m_memory, &ResendMemory::learned, this, &RecordsPane::noteSend);
    connect(m_memory, &ResendMemory::forgotten, m_records, &RecordsModel::forgetSends);
}

void RecordsPane::load(const Profile &profile, const RecordsScope &scope)
{
    const bool isNarrower = !m_file && m_profile == profile &&
                            m_scope.appGroups == scope.appGroups && m_scope.names == scope.names;
    if (!isNarrower) // with another filter of the service what is ticked stays meant
        drop();
    m_scope = scope;
    begin(profile);
    reload();
}

void RecordsPane::showFile(const Profile &profile, const RecordFile &file)
{
    drop();
    m_file = ShownFile{file.name, file.records.count};
    begin(profile);
    m_records->appendAll(file.records);
    refresh();
}

void RecordsPane::drop()
{
    m_loader->forget();
    m_scope = {};
    m_file.reset();
    m_edited.clear();
    m_returnTo = {};
    m_message->clear();
    m_records->clear();
}

void RecordsPane::begin(const Profile &profile)
{
    m_profile = profile;
    m_ticksWhenLoaded = false;
    m_memory->follow(profile);
    for (const Send &send : m_memory->sends())
        noteSend(send);
}

void RecordsPane::reload()
{
    if (m_scope.isEmpty())
        return;
    if (const auto current = m_table->currentRecord())
        m_returnTo = current->id;
    m_message->clear();
    m_loader->start(m_profile, m_scope);
}

void RecordsPane::clear()
{
    drop();
}

void RecordsPane::endLoading(bool isAll)
{
    if (std::exchange(m_ticksWhenLoaded, false) && isAll)
        m_records->tickShownSoon();
}

void RecordsPane::setNames(std::function<QString(const AppGroupId &)> nameOf)
{
    m_notice->setNames(std::move(nameOf));
}

std::optional<RecordFile> RecordsPane::editedFile() const
{
    if (!m_file || m_edited.isEmpty())
        return std::nullopt;
    RecordSource source;
    source.count = qsizetype(m_records->loaded().size());
    source.at = [records = m_records->loaded()](qsizetype number) {
        return records.at(quint32(number));
    };
    return RecordFile{source, m_file->name};
}

void RecordsPane::setAppGroupsError(const std::optional<Error> &error)
{
    m_appGroupsError = error;
    refresh();
}

void RecordsPane::focusSearch()
{
    m_desk->focusSearch();
}

void RecordsPane::clearFilters()
{
    m_desk->clearFilters();
}

void RecordsPane::untickAll()
{
    m_records->untickAll();
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
    if (!m_table->currentIndex().isValid() && m_records->shownCount() > 0)
        m_table->setCurrentIndex(m_records->index(0, RecordsModel::Account));
}

void RecordsPane::setDetailed(bool detailed)
{
    m_details->setVisible(detailed);
}

QList<Send> RecordsPane::knownSends() const
{
    return m_memory->sends();
}

void RecordsPane::noteSend(const Send &send)
{
    m_records->noteSend(send);
    m_table->setColumnHidden(RecordsModel::Resent, false);
    showDetails();
}

void RecordsPane::showDetails()
{
    const std::optional<MailRecord> record = m_table->currentRecord();
    if (record)
        m_details->setRecord(record, m_memory->sendsOf(record->id),
                             m_memory->confirmedBy(record->id));
    else
        m_details->setRecord(std::nullopt);
}

void RecordsPane::noteConfirmed(const MailRecordId &sentAgain, const MailRecord &found)
{
    m_memory->noteConfirmed(sentAgain, found);
    showDetails();
}

ToldAccounts RecordsPane::toldAccounts(const AppGroupId &appGroup) const
{
    ToldAccounts told;
    const RecordSnapshot &records = m_records->loaded();
    for (quint32 row = 0; row < records.size(); ++row) {
        const MailRecord record = records.at(row);
        if (record.appGroupId != appGroup)
            continue;
        ++told.loaded;
        if (eventOf(record) != MailEvent::AccessGranted)
            continue;
        told.accounts.insert(record.account.value_or(QString()));
        if (fansOut(record)) // the group, of whom the account may be a member
            told.accounts.insert(record.accountAuthName.value_or(QString()));
    }
    told.accounts.remove(QString());
    told.isAll = m_loader->state() == RecordsLoader::State::Complete && !m_scope.isFiltered() &&
                 m_scope.names.isEmpty();
    return told;
}

QSet<MailRecordId> RecordsPane::recentIds() const
{
    // the service refuses a caller whose clock differs by more than a quarter of an hour
    constexpr qint64 clocksDiffer = 20 * 60;
    const QDateTime since = m_services.clock.utcNow().addSecs(-clocksDiffer);
    QSet<MailRecordId> ids;
    const RecordSnapshot &records = m_records->loaded();
    for (quint32 row = 0; row < records.size(); ++row) {
        const MailRecord record = records.at(row);
        if (record.sendAt && *record.sendAt >= since)
            ids.insert(record.id);
    }
    return ids;
}

AppGroupId RecordsPane::appGroup() const
{
    if (m_scope.appGroups.size() == 1)
        return m_scope.appGroups.constFirst();
    const std::optional<MailRecord> current = m_table->currentRecord();
    return current ? current->appGroupId.value_or(AppGroupId()) : AppGroupId();
}

QString RecordsPane::countText() const
{
    const int loaded = m_records->loadedCount();
    if (loaded == 0)
        return {};
    const QLocale locale;
    const QString ticked = locale.toString(m_records->tickedCount());
    const QString all = locale.toString(loaded);
    const int known = m_file                    ? int(m_file->count)
                      : m_scope.names.isEmpty() ? m_loader->total()
                                                : loaded;
    const QString total = locale.toString(std::max(known, loaded));
    if (!m_records->isNarrowed())
        return tr("%1 of %2 ticked · loaded %2 of %3").arg(ticked, all, total);
    const int hidden = m_records->hiddenTickedCount();
    return tr("%1 of %2 ticked, %4 of them not shown · showing %5 · loaded %2 of %3")
        .arg(ticked, all, total, locale.toString(hidden), locale.toString(m_records->shownCount()));
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

/// All that the service has and that pass the filters: first what is missing is loaded.
void RecordsPane::tickAllMatching()
{
    const bool isLoading =
        m_loader->state() == RecordsLoader::State::Loading || m_records->isAppending();
    const bool isAll = m_file || m_loader->state() == RecordsLoader::State::Complete;
    if (isAll && !isLoading)
        return m_records->tickShownSoon();
    if (!hasSource())
        return;
    if (!isLoading)
        reload();
    m_ticksWhenLoaded = true;
    m_message->say(Ink::Info, tr("All that match are ticked as soon as everything is loaded."));
}

void RecordsPane::retranslate()
{
    m_records->retranslate(); // and with it everything that is shown
    if (!m_message->text().isEmpty())
        m_notice->show();
}

void RecordsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
