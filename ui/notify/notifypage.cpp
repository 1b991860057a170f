// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifypage.h"

#include "ui/notify/notifyeditor.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sendstrip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Error &error)
{
    return QString(errorText(error) + u'\n' + evidenceText(error)).trimmed();
}

} // namespace

NotifyPage::NotifyPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_noProfile(new EmptyState(m_stack))
    , m_editor(new NotifyEditor(services.soar, m_stack))
    , m_card(new ReviewCard(m_stack))
    , m_strip(new SendStrip(services.delivery, this))
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
    column->addWidget(m_strip);
}

void NotifyPage::connectParts()
{
    connect(m_noProfile, &EmptyState::actionTriggered, this,
            [this] { emit addProfileRequested(CloudKind::Alibaba); });
    connect(m_editor, &NotifyEditor::reviewRequested, this, &NotifyPage::review);
    connect(m_card, &ReviewCard::keepEditing, this, &NotifyPage::keepEditing);
    connect(m_card, &ReviewCard::confirmed, this, &NotifyPage::send);
    connect(m_strip, &SendStrip::finished, this, &NotifyPage::noticeEnd);

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
    m_editor->useDraft(NotifyForm::draftOf(notification, language));
}

void NotifyPage::followProfile()
{
    const Session &session = m_services.session;
    const auto profile = m_services.profiles.find(session.profileFor(CloudKind::Alibaba));
    if (profile == m_profile && m_stack->currentWidget() != m_noProfile)
        return;
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

void NotifyPage::review()
{
    if (isUnderWay()) {
        m_editor->say(Ink::Info, [] {
            return tr("A mail of this page is under way. Wait for its outcome, or cancel it.");
        });
        return;
    }
    if (!m_editor->passes())
        return;
    const Result<QUrl> endpoint = m_services.alibaba.endpoint(*m_profile);
    if (!endpoint) {
        m_editor->say(Ink::Negative, [error = endpoint.error()] { return wordsOf(error); });
        return;
    }
    m_editor->offerClear(false);
    const Language language = m_services.session.language();
    m_manifest = Manifest::freeze(*m_profile, *endpoint, m_editor->form().toNotification(language));
    m_names = m_editor->names();
    m_card->setContent(notifyReview(m_manifest, m_names));
    m_card->clearTicks();
    m_stack->setCurrentWidget(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void NotifyPage::keepEditing()
{
    if (m_isSubmitting)
        return;
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusReview();
}

void NotifyPage::send()
{
    if (!isReviewing() || isUnderWay())
        return;
    m_isSubmitting = true;
    QList<Manifest> batch{m_manifest};
    QCoro::connect(m_services.delivery.submit(std::move(batch)), this,
                   [this](const Result<BatchId> &taken) { takeBatch(taken); });
}

void NotifyPage::takeBatch(const Result<BatchId> &batch)
{
    m_isSubmitting = false;
    keepEditing();
    if (batch) {
        m_strip->follow(*batch);
        return;
    }
    m_editor->say(Ink::Negative, [error = batch.error()] {
        return QString(outcomeText(Outcome::NotSent) + u'\n' + wordsOf(error));
    });
}

void NotifyPage::noticeEnd(const BatchId &batch)
{
    const OpenBatch *ended = m_services.delivery.batch(batch);
    m_editor->saySilence();
    m_editor->offerClear(ended && ended->tally().accepted == ended->tally().total());
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
    if (isReviewing())
        m_card->setContent(notifyReview(m_manifest, m_names));
}

void NotifyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
