// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/mailfields.h"

#include "ui/notify/body/bodyeditor.h"
#include "ui/notify/formfield.h"
#include "ui/receivers/receiversedit.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

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
    , m_body(new BodyEditor(this))
{
    m_subject->setObjectName(u"subjectEdit"_s);

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

    connect(m_receivers, &ReceiversEdit::receiversChanged, &form,
            [this, &form](const QStringList &receivers) {
                form.setJudgedReceivers(receivers, m_receivers->unusable());
            });
    connect(m_subject, &QLineEdit::textChanged, &form, &NotifyForm::setSubject);
    connect(m_body, &BodyEditor::textChanged, &form, &NotifyForm::setContent);
    connect(m_body, &BodyEditor::kindChanged, &form, &NotifyForm::setBodyKind);
    retranslate();
}

void MailFields::clear()
{
    m_receivers->setReceivers({});
    m_subject->clear();
    m_body->setKind(NotifyForm::BodyKind::Plain);
    m_body->setText({});
}

void MailFields::fill(const NotifyForm::Draft &draft)
{
    m_receivers->setReceivers(draft.values.receivers);
    m_subject->setText(draft.values.subject);
    m_body->setKind(draft.bodyKind);
    m_body->setText(draft.values.content);
}

void MailFields::setAddressSize(std::optional<qsizetype> bytes)
{
    m_body->setAddressSize(bytes);
}

void MailFields::retranslate()
{
    m_fields.at(Field::Receivers)->setTexts({tr("&Receivers"), tr("Receivers"), u"Receivers"_s});
    m_fields.at(Field::Subject)->setTexts({tr("Sub&ject"), tr("Subject"), u"Subject"_s});
    m_fields.at(Field::Content)->setTexts({tr("&Body"), tr("Body"), u"Content"_s});
    m_receivers->setPlaceholder(tr("Type or paste mail addresses"));
}

void MailFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
