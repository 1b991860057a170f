// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/mailfields.h"

#include "ui/notify/formfield.h"
#include "ui/notify/notifyform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/receiversedit.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Field = NotificationProblem::Field;

namespace {

constexpr int fewestBodyLines = 9; ///< with the label

} // namespace

MailFields::MailFields(NotifyForm &form, QWidget *parent)
    : QWidget(parent)
    , m_receivers(new ReceiversEdit(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
{
    m_receivers->edit()->setObjectName(u"receiversEdit"_s);
    m_subject->setObjectName(u"subjectEdit"_s);
    m_body->setObjectName(u"bodyEdit"_s);
    m_body->setTabChangesFocus(true);

    m_fields = {{Field::Receivers, new FormField(m_receivers, this)},
                {Field::Subject, new FormField(m_subject, this)},
                {Field::Content, new FormField(m_body, this)}};
    auto *column = new QGridLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_fields.at(Field::Receivers), 0, 0);
    column->addWidget(m_fields.at(Field::Subject), 1, 0);
    column->addWidget(m_fields.at(Field::Content), 2, 0);
    column->setRowStretch(2, 1);
    column->setRowMinimumHeight(2, fewestBodyLines * fontMetrics().lineSpacing());

    connect(m_receivers, &ReceiversEdit::receiversChanged, &form, &NotifyForm::setReceivers);
    connect(m_subject, &QLineEdit::textChanged, &form, &NotifyForm::setSubject);
    connect(m_body, &QPlainTextEdit::textChanged, &form,
            [this, &form] { form.setContent(m_body->toPlainText()); });
    retranslate();
}

void MailFields::clear()
{
    m_receivers->setReceivers({});
    m_subject->clear();
    m_body->clear();
}

void MailFields::fill(const Notification &values)
{
    m_receivers->setReceivers(values.receivers);
    m_subject->setText(values.subject);
    m_body->setPlainText(values.content);
}

void MailFields::retranslate()
{
    m_fields.at(Field::Receivers)->setTexts({tr("&Receivers"), tr("Receivers"), u"Receivers"_s});
    m_fields.at(Field::Subject)->setTexts({tr("Sub&ject"), tr("Subject"), u"Subject"_s});
    m_fields.at(Field::Content)->setTexts({tr("&Body"), tr("Body"), u"Content"_s});
    m_receivers->edit()->setPlaceholderText(tr("Type or paste mail addresses"));
}

void MailFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
