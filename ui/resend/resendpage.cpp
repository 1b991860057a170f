// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/resendpage.h"

#include "ui/resend/authorizations/authorizationspane.h"
#include "ui/resend/confirm/aftersending.h"
#include "ui/resend/recordfilters.h"
#include "ui/resend/recordspane.h"
#include "ui/resend/resendfooter.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendstrip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForAll = 840; ///< pixels of the page: table, details and both strips

} // namespace

ResendPage::ResendPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_noProfile(new EmptyState(m_stack))
    , m_work(new QWidget(m_stack))
    , m_authorizations(new AuthorizationsPane(services.workspace, services.session, m_stack))
    , m_reviewedFrom(m_work)
    , m_filters(new RecordFilters(services.workspace, services.library.appGroups,
                                  services.library.isReadOnly(), m_work))
    , m_pane(new RecordsPane(services, m_work))
    , m_message(new InlineMessage(m_work))
    , m_footer(new ResendFooter(m_work))
    , m_card(new ReviewCard(m_stack))
    , m_desk(new ReviewDesk(services.delivery, *m_card, this))
    , m_strip(new SendStrip(services.delivery, this))
    , m_after(new AfterSending(services.archive, services.workspace, services.clock, this))
{
    setObjectName(u"resend"_s);
    buildLayout();
    connectParts();
    addShortcuts();
    retranslate();
    followProfile();
}

void ResendPage::buildLayout()
{
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(gapWide);
    work->addWidget(m_filters);
    work->addWidget(m_pane, 1);
    work->addWidget(m_message);
    work->addWidget(m_footer);

    m_stack->addWidget(m_noProfile);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_authorizations);
    m_stack->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    column->addWidget(m_after);
    m_strip->installEventFilter(this);
    m_after->installEventFilter(this);
}

void ResendPage::connectParts()
{
    connect(m_noProfile, &EmptyState::actionTriggered, this,
            [this] { emit addProfileRequested(CloudKind::Huawei); });

    connect(m_filters, &RecordFilters::scopeChosen, this, &ResendPage::chooseScope);
    connect(m_filters, &RecordFilters::fileWanted, this,
            [this] { askForRecordFile(this, [this](const RecordFile &file) { showFile(file); }); });
    connect(m_filters, &RecordFilters::failed, this, [this](const Error &error) {
        say(Ink::Negative, [error] { return explainedText(error); });
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_putAside)
            showFile(*std::exchange(m_putAside, std::nullopt));
    });
    connect(m_filters, &RecordFilters::appGroupsListed, m_pane, &RecordsPane::setAppGroupsError);
    connect(m_filters, &RecordFilters::refreshRequested, this, &ResendPage::refresh);
    m_pane->setNames([this](const AppGroupId &id) { return m_filters->nameOf(id); });

    connect(m_pane, &RecordsPane::countChanged, this, &ResendPage::showCount);
    connect(m_pane, &RecordsPane::appGroupWanted, m_filters, &RecordFilters::focusAppGroup);
    connect(m_pane, &RecordsPane::appGroupsWanted, m_filters, &RecordFilters::listAppGroups);
    connect(m_pane, &RecordsPane::allWanted, m_filters, &RecordFilters::clearServiceFilters);

    connect(m_footer, &ResendFooter::reviewRequested, this, &ResendPage::review);
    connect(m_footer, &ResendFooter::authorizationsRequested, this,
            &ResendPage::openAuthorizations);
    connect(m_authorizations, &AuthorizationsPane::closeRequested, this,
            &ResendPage::closeAuthorizations);
    connect(m_authorizations, &AuthorizationsPane::reviewRequested, this,
            [this] { reviewAuthorizations(m_authorizations->ticked()); });
    connect(m_desk, &ReviewDesk::left, this, &ResendPage::leaveReview);
    connect(m_desk, &ReviewDesk::submitted, this, &ResendPage::takeBatch);
    connect(m_desk, &ReviewDesk::failed, this, &ResendPage::sayNotTaken);
    connect(m_strip, &SendStrip::finished, this, [this](const BatchId &batch) {
        m_message->clear();
        m_footer->offerNewRecords(true);
        m_after->follow(batch, m_seen);
    });
    connect(m_after, &AfterSending::retryRequested, this, &ResendPage::reviewRetry);
    connect(m_after, &AfterSending::found, this, &ResendPage::noteFound);
    connect(m_footer, &ResendFooter::newRecordsWanted, this, &ResendPage::refresh);

    connect(&m_services.session, &Session::profileChanged, this, &ResendPage::followProfile);
    connect(&m_services.profiles, &ProfileBook::changed, this, &ResendPage::followProfile);
    connect(&m_services.session, &Session::languageChanged, m_footer,
            &ResendFooter::showWindowLanguage);
    m_footer->showWindowLanguage(m_services.session.language());
}

void ResendPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto leaveFieldAndReview = [this] {
        if (isReviewing())
            return;
        m_footer->reviewButton()->setFocus(); // a typed app group counts from here on
        review();
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        add(Qt::CTRL | key, leaveFieldAndReview);
    add(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    add(Qt::CTRL | Qt::Key_R, [this] { refresh(); });
    add(QKeySequence::Find, [this] { m_pane->focusSearch(); });
}

void ResendPage::activate()
{
    m_filters->listStaleAppGroups();
    if (m_stack->currentWidget() != m_work)
        m_stack->currentWidget()->setFocus();
    else if (m_pane->hasSource())
        m_pane->focusTable();
    else
        m_filters->focusAppGroup();
}

void ResendPage::useDraft(const MailResend &resend)
{
    if (isReviewing()) {
        m_desk->drop();
        leaveReview();
    }
    if (!m_profile || resend.records.isEmpty())
        return;
    m_stack->setCurrentWidget(m_work);
    QStringList accounts;
    QList<MailRecordId> ids;
    for (const MailRecord &record : resend.records) {
        accounts.append(record.account.value_or(record.id.text()));
        ids.append(record.id);
    }
    m_pane->clearFilters();
    m_filters->setAppGroup(resend.records.constFirst().appGroupId.value_or(AppGroupId()));
    const int awaited = m_pane->tickSoon(ids);
    say(Ink::Info, [names = accounts.join(u", "_s)] {
        return tr("From a send of the history: %1. What the app group does not list any more "
                  "cannot be ticked.")
            .arg(names);
    });
    m_saidAtTicked += awaited; // their ticks are no news
}

void ResendPage::followProfile()
{
    const Session &session = m_services.session;
    const auto profile = m_services.profiles.find(session.profileFor(CloudKind::Huawei));
    if (profile == m_profile && m_profile)
        return;
    m_profile = profile;
    m_desk->drop(); // a review of another identity is over
    m_after->forget();
    m_message->clear();
    m_filters->setProfile(m_profile);
    m_pane->setAppGroupsError(std::nullopt);
    m_reviewedFrom = m_work;
    m_stack->setCurrentWidget(m_profile ? m_work : m_noProfile);
    if (isVisible())
        m_filters->listAppGroups();
}

void ResendPage::chooseScope(const RecordsScope &scope)
{
    m_message->clear();
    m_footer->offerNewRecords(false);
    putEditsAside();
    if (scope.isEmpty() || !m_profile)
        m_pane->clear();
    else
        m_pane->load(*m_profile, scope);
}

void ResendPage::showFile(const RecordFile &file)
{
    if (!m_profile)
        return;
    m_message->clear();
    m_footer->offerNewRecords(false);
    putEditsAside();
    m_filters->showFile(file.name);
    m_pane->showFile(*m_profile, file);
    m_pane->focusTable();
}

/// What was changed by hand is not lost when something else is shown.
void ResendPage::putEditsAside()
{
    const std::optional<RecordFile> edited = m_pane->editedFile();
    if (!edited)
        return;
    m_putAside = edited;
    say(Ink::Info, [name = edited->name] {
        return tr("The file %1 with your changes is put aside.").arg(name);
    });
    m_message->offer(tr("Show it again"));
}

void ResendPage::refresh()
{
    if (m_stack->currentWidget() != m_work)
        return;
    m_footer->offerNewRecords(false);
    if (!m_pane->hasSource())
        return m_filters->listAppGroups();
    m_filters->listStaleAppGroups();
    m_pane->reload();
}

void ResendPage::showCount()
{
    const int ticked = m_pane->tickedCount();
    m_footer->showCount(m_pane->countText(), ticked);
    if (ticked > 0 && ticked != m_saidAtTicked)
        m_message->clear();
}

void ResendPage::say(Ink meaning, Words words)
{
    m_meaning = meaning;
    m_words = std::move(words);
    m_saidAtTicked = m_pane->tickedCount();
    m_message->say(m_meaning, m_words());
}

void ResendPage::openAuthorizations()
{
    const AppGroupId group = m_pane->appGroup();
    if (group.isEmpty()) {
        if (m_pane->hasSource())
            say(Ink::Caution, [] { return tr("Go to a record of the app group first."); });
        else
            say(Ink::Caution, [] { return tr("Choose an app group first."); });
        m_filters->focusAppGroup();
        return;
    }
    m_message->clear();
    m_authorizations->load(*m_profile, group, m_filters->nameOf(group),
                           m_pane->toldAccounts(group));
    m_stack->setCurrentWidget(m_authorizations);
    m_authorizations->focusTable();
}

void ResendPage::closeAuthorizations()
{
    m_stack->setCurrentWidget(m_work);
    m_pane->focusTable();
}

void ResendPage::retranslate()
{
    m_noProfile->showEmpty(u"profiles"_s,
                           tr("Resend sends authorisation mails of Huawei Cloud Workspace again. "
                              "It needs a profile: a credential, a region and a project."),
                           tr("Add a profile"));
    if (!m_message->text().isEmpty())
        m_message->say(m_meaning, m_words());
    m_desk->retranslate();
    showCount();
}

/// What became of a batch is more to the point than the details of a record.
void ResendPage::spareRoom()
{
    const bool isCrowded = !m_strip->isHidden() && !m_after->isHidden();
    m_pane->setDetailed(!isCrowded || height() >= roomForAll);
}

void ResendPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    spareRoom();
}

bool ResendPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShownOrHidden =
        event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (isShownOrHidden && (watched == m_strip || watched == m_after))
        spareRoom();
    return Page::eventFilter(watched, event);
}

void ResendPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
