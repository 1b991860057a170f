// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/mailpreview.h"

#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewNames = 3;

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MailPreview::MailPreview(const NotifyForm &form, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_heading(plainLabel(u"previewHeading"_s, this))
    , m_receivers(plainLabel(u"previewReceivers"_s, this))
    , m_subject(plainLabel(u"previewSubject"_s, this))
    , m_body(new QPlainTextEdit(this))
{
    setRole(this, Role::Card);
    setRole(m_heading, Role::Muted);
    setRole(m_receivers, Role::Muted);
    setRole(m_subject, Role::Heading);
    m_body->setObjectName(u"previewBody"_s);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gapWide, gapWide, gapWide);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_subject);
    column->addWidget(m_receivers);
    column->addWidget(m_body, 1);

    connect(&form, &NotifyForm::changed, this, &MailPreview::refresh);
    retranslate();
}

void MailPreview::refresh()
{
    const Notification &draft = m_form.draft();
    m_subject->setText(draft.subject.isEmpty() ? tr("No subject yet") : draft.subject);
    m_receivers->setText(draft.receivers.isEmpty()
                             ? tr("To nobody yet")
                             : tr("To %1").arg(firstOf(draft.receivers, fewNames)));
    if (m_body->toPlainText() == draft.content)
        return;
    const int place = m_body->verticalScrollBar()->value();
    m_body->setPlainText(draft.content);
    m_body->verticalScrollBar()->setValue(place);
}

void MailPreview::retranslate()
{
    m_heading->setText(tr("Preview"));
    m_body->setAccessibleName(tr("Preview of the body"));
    m_body->setPlaceholderText(tr("The body appears here as it will be sent: as plain text."));
    refresh();
}

void MailPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
