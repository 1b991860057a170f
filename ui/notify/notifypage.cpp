// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifypage.h"

#include "app/model/guard.h"
#include "ui/notify/drafts/draftkeeper.h"
#include "ui/notify/drafts/draftsmenu.h"
#include "ui/notify/merge/mergefreezer.h"
#include "ui/notify/merge/mergereview.h"
#include "ui/notify/notifyeditor.h"
#include "ui/notify/templates/templatesbar.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sendstrip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

NotifyPage::NotifyPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_noProfile(new EmptyState(m_stack))
    , m_editor(new NotifyEditor(services, m_stack))
    , m_keeper(new DraftKeeper(services, *m_editor, this))
    , m_freezer(new MergeFreezer(this))
    , m_merge(new MergeReview(services.session, *m_editor, *m_freezer, this))
    , m_card(new ReviewCard(m_stack))
    , m_past(new PastFinder(services.archive, services.clock, this))
    , m_strip(new SendStrip(services.delivery, this))
    , m_mergeButton(new QPushButton(m_editor))
{
    setObjectName(u"notify"_s);
    buildLayout();
    connectParts();
    retranslate();
    followProfile();
}

void NotifyPage::buildLayout()
{
    m_stack->addWidget(m_noProfile);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_stack, 1);
    column->addWidget(m_freezer);
    column->addWidget(m_strip);
    addTitleActions();
}

void NotifyPage::addTitleActions()
{
    m_mergeButton->setObjectName(u"mailMergeButton"_s);
    setRole(m_mergeButton, Role::Quiet);
    m_editor->addToTitle(m_mergeButton);
    m_editor->addToTitle(new TemplatesBar(m_services, *m_editor, m_editor));
    m_editor->addToTitle(new DraftsMenu(m_services.library.drafts, *m_keeper, m_editor));
}

void NotifyPage::connectParts()
{
    connect(m_noProfile, &EmptyState::actionTriggered, this,
            [this] { emit addProfileRequested(CloudKind::Alibaba); });
    connect(m_editor, &NotifyEditor::reviewRequested, this, &NotifyPage::review);
    connect(m_editor, &NotifyEditor::profileRequested, this, [this] {
        if (m_profile)
            emit profileRequested(m_profile->id);
    });
    connect(m_mergeButton, &QPushButton::clicked, m_merge, &MergeReview::askForTable);
    connect(m_editor, &NotifyEditor::firstRowRequested, this, &NotifyPage::tryFirstRow);
    connect(m_merge, &MergeReview::ready, this,
            [this](const QList<Manifest> &manifests) { openReview(manifests, false); });
    connect(m_merge, &MergeReview::trialReady, this, [this](const Manifest &manifest) {
        if (!isUnderWay())
            openReview({manifest}, true);
    });
    connect(m_card, &ReviewCard::keepEditing, this, &NotifyPage::keepEditing);
    connect(m_card, &ReviewCard::confirmed, this, &NotifyPage::send);
    connect(m_strip, &SendStrip::finished, this, &NotifyPage::noticeEnd);
    connect(m_past, &PastFinder::changed, this, &NotifyPage::showReview);

    Session &session = m_services.session;
    connect(&session, &Session::profileChanged, this, &NotifyPage::followProfile);
    connect(&m_services.profiles, &ProfileBook::changed, this, &NotifyPage::followProfile);
    connect(&session, &Session::languageChanged, this, &NotifyPage::ask);
}

QString NotifyPage::title() const
{
    return tr("Notify");
}

void NotifyPage::activate()
{
    m_keeper->start();
    m_editor->refreshStale();
    if (m_stack->currentWidget() == m_editor)
        m_editor->focusFirst();
    else
        m_stack->currentWidget()->setFocus();
}

void NotifyPage::useDraft(const Notification &notification)
{
    if (isReviewing())
        keepEditing();
    const Language language = m_services.session.language();
    m_keeper->setCurrentAside();
    m_editor->useDraft(NotifyForm::draftOf(notification, language),
                       [] { return tr("Filled in from a send of the history."); });
}

void NotifyPage::followProfile()
{
    const Session &session = m_services.session;
    const auto profile = m_services.profiles.find(session.profileFor(CloudKind::Alibaba));
    if (profile == m_profile && m_stack->currentWidget() != m_noProfile)
        return;
    m_merge->cancel();
    m_profile = profile;
    if (!m_profile) {
        m_stack->setCurrentWidget(m_noProfile);
        return;
    }
    m_stack->setCurrentWidget(m_editor); // a review of another identity is over
    ask();
}

void NotifyPage::ask()
{
    if (m_profile)
        m_editor->setAsker(*m_profile, m_services.session.language());
}

bool NotifyPage::mayReview()
{
    if (isUnderWay()) {
        m_editor->say(Ink::Info, [] {
            return tr("A mail of this page is under way. Wait for its outcome, or cancel it.");
        });
        return false;
    }
    return m_editor->passes();
}

std::optional<QUrl> NotifyPage::endpoint()
{
    const Result<QUrl> endpoint = m_services.alibaba.endpoint(*m_profile);
    if (endpoint)
        return *endpoint;
    m_editor->say(Ink::Negative, [error = endpoint.error()] { return explainedText(error); });
    return std::nullopt;
}

void NotifyPage::review()
{
    if (!mayReview())
        return;
    const std::optional<QUrl> target = endpoint();
    if (!target)
        return;
    const NotifyForm &form = m_editor->form();
    const Language language = m_services.session.language();
    if (form.table())
        m_merge->freeze(*m_profile, *target);
    else
        openReview({Manifest::freeze(*m_profile, *target,
                                     sentBy(*m_profile, form.toNotification(language)))},
                   false);
}

void NotifyPage::tryFirstRow()
{
    if (!m_editor->form().table() || !mayReview())
        return;
    if (const std::optional<QUrl> target = endpoint())
        m_merge->tryFirstRow(*m_profile, *target);
}

void NotifyPage::openReview(const QList<Manifest> &manifests, bool isTrial)
{
    m_isTrial = isTrial;
    m_editor->offerClear(false);
    m_manifests = manifests;
    m_names = m_editor->names();
    m_past->ask(m_manifests);
    showReview();
    m_card->clearTicks();
    m_stack->setCurrentWidget(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void NotifyPage::showReview()
{
    m_card->setContent(notifyReview(m_manifests, m_names, m_past->past()));
}

void NotifyPage::keepEditing()
{
    if (m_isSubmitting)
        return;
    m_past->forget();
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusReview();
}

void NotifyPage::send()
{
    if (!isReviewing() || isUnderWay() || !letsSend(m_manifests.first().profile()))
        return;
    m_isSubmitting = true;
    QCoro::connect(handOver(), this, [] {});
}

/// A draft says that it is about to be sent before it is: a crash between the two leaves no draft
/// that looks as if nothing had happened.
QCoro::Task<void> NotifyPage::handOver()
{
    const QPointer<NotifyPage> self = this;
    QList<Manifest> manifests = m_manifests;
    if (!m_isTrial) {
        QByteArray fingerprint = manifests.constFirst().fingerprint();
        co_await m_keeper->noteSending(std::move(fingerprint));
        if (!self)
            co_return;
    }
    const Result<BatchId> taken = co_await m_services.delivery.submit(std::move(manifests));
    if (self)
        takeBatch(taken);
}

void NotifyPage::takeBatch(const Result<BatchId> &batch)
{
    m_isSubmitting = false;
    if (!m_isTrial)
        m_keeper->noteTaken(batch);
    keepEditing();
    if (batch) {
        m_strip->follow(*batch);
        return;
    }
    m_editor->say(Ink::Negative, [error = batch.error()] {
        return QString(outcomeText(Outcome::NotSent) + u'\n' + explainedText(error));
    });
}

void NotifyPage::noticeEnd(const BatchId &batch)
{
    const OpenBatch *ended = m_services.delivery.batch(batch);
    m_editor->saySilence();
    m_editor->offerClear(!m_isTrial && ended && ended->tally().accepted == ended->tally().total());
}

bool NotifyPage::isUnderWay() const
{
    const OpenBatch *batch = m_services.delivery.batch(m_strip->batch());
    return m_isSubmitting || (batch && !batch->isDone());
}

bool NotifyPage::isReviewing() const
{
    return m_stack->currentWidget() == m_card;
}

void NotifyPage::retranslate()
{
    m_noProfile->showEmpty(u"profiles"_s,
                           tr("Notify sends mail through Alibaba Cloud Security Center. It needs "
                              "a profile: an access key and an endpoint."),
                           tr("Add a profile"));
    m_mergeButton->setText(tr("Mail &merge…"));
    m_mergeButton->setAccessibleName(tr("Mail merge…"));
    m_mergeButton->setToolTip(tr("Reads a table of receivers: each row becomes one mail, with "
                                 "its own values in subject and body"));
    if (isReviewing())
        showReview();
}

void NotifyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
