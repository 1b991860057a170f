// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/resendfooter.h"

#include "ui/resend/resendreview.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

ResendFooter::ResendFooter(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_newRecords(new QPushButton(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_requestsLabel(new QLabel(this))
    , m_requests(new QComboBox(this))
    , m_authorizations(new QPushButton(this))
    , m_review(new QPushButton(this))
{
    m_count->setObjectName(u"countLabel"_s);
    setRole(m_count, Role::Muted);
    m_count->setWordWrap(true);
    m_newRecords->setObjectName(u"newRecordsButton"_s);
    m_newRecords->setIcon(icon(u"refresh"_s, Ink::Accent));
    setRole(m_newRecords, Role::Quiet);
    m_newRecords->hide();
    m_language->setObjectName(u"mailLanguageBox"_s);
    m_language->addItem({});
    m_language->addItem({}, QVariant::fromValue(Language::Chinese));
    m_language->addItem({}, QVariant::fromValue(Language::English));
    m_languageLabel->setBuddy(m_language);
    m_requests->setObjectName(u"requestsBox"_s);
    m_requests->addItem({}, 1);
    m_requests->addItem({}, mostInARequest);
    m_requestsLabel->setBuddy(m_requests);
    m_authorizations->setObjectName(u"authorizationsButton"_s);
    setRole(m_authorizations, Role::Quiet);
    m_review->setObjectName(u"reviewButton"_s);
    setRole(m_review, Role::Primary);
    connect(m_newRecords, &QPushButton::clicked, this, &ResendFooter::newRecordsWanted);
    connect(m_review, &QPushButton::clicked, this, &ResendFooter::reviewRequested);
    connect(m_authorizations, &QPushButton::clicked, this, &ResendFooter::authorizationsRequested);
    buildLayout();
    retranslate();
}

void ResendFooter::buildLayout()
{
    auto *counts = new QHBoxLayout;
    counts->setSpacing(gap);
    counts->addWidget(m_count, 1);
    counts->addWidget(m_newRecords);
    counts->addWidget(m_authorizations);
    auto *way = new QHBoxLayout;
    way->setSpacing(gap);
    way->addStretch();
    way->addWidget(m_requestsLabel);
    way->addWidget(m_requests);
    way->addSpacing(gap);
    way->addWidget(m_languageLabel);
    way->addWidget(m_language);
    way->addSpacing(gap);
    way->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(counts);
    column->addLayout(way);
}

int ResendFooter::perRequest() const
{
    return m_requests->currentData().toInt();
}

void ResendFooter::showCount(const QString &text, int ticked)
{
    m_count->setText(text);
    m_ticked = ticked;
    m_review->setText(ticked > 0 ? tr("Re&view %n record(s)…", nullptr, ticked) : tr("Re&view…"));
}

Language ResendFooter::mailLanguage(Language window) const
{
    const QVariant chosen = m_language->currentData();
    return chosen.isNull() ? window : chosen.value<Language>();
}

void ResendFooter::showWindowLanguage(Language language)
{
    m_window = language;
    m_language->setItemText(0, language == Language::Chinese ? tr("As the window (zh-cn)")
                                                             : tr("As the window (en-us)"));
}

void ResendFooter::offerNewRecords(bool offered)
{
    m_newRecords->setVisible(offered);
}

void ResendFooter::retranslate()
{
    m_newRecords->setText(tr("See the new records"));
    m_newRecords->setAccessibleName(tr("See the new records"));
    m_newRecords->setToolTip(tr("The service writes a new record for each re-send. That can take "
                                "half a minute."));
    m_languageLabel->setText(tr("Mail &language"));
    m_language->setAccessibleName(tr("Mail language"));
    m_language->setItemText(1, tr("Chinese (zh-cn)"));
    m_language->setItemText(2, tr("English (en-us)"));
    const QString explanation =
        tr("Sent along as X-Language. It very likely chooses the language of the mail.");
    m_language->setToolTip(explanation);
    m_languageLabel->setToolTip(explanation);
    m_language->setAccessibleDescription(explanation);
    m_requestsLabel->setText(tr("Re&quests"));
    m_requests->setAccessibleName(tr("Requests"));
    m_requests->setItemText(0, tr("One record each"));
    m_requests->setItemText(1, tr("Up to %n records each", nullptr, mostInARequest));
    const QString requests =
        tr("One record a request: each has an outcome of its own. Several of one app group: fewer "
           "requests, and all records of one share its outcome.");
    m_requests->setToolTip(requests);
    m_requestsLabel->setToolTip(requests);
    m_requests->setAccessibleDescription(requests);
    m_authorizations->setText(tr("By &authorisation…"));
    m_authorizations->setAccessibleName(tr("By authorisation…"));
    m_authorizations->setToolTip(
        tr("For people of whom there is no mail record: choose from the app group's "
           "authorisations."));
    m_review->setAccessibleName(tr("Review…"));
    m_review->setToolTip(tr("Shows what would be sent (Ctrl+Enter). Nothing is sent yet."));
    showWindowLanguage(m_window);
    showCount(m_count->text(), m_ticked);
}

void ResendFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
