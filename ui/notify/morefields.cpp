// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/morefields.h"

#include "ui/notify/formfield.h"
#include "ui/notify/notifyform.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace herald::ui {

using namespace Qt::StringLiterals;
using AnswerLanguage = NotifyForm::AnswerLanguage;

MoreFields::MoreFields(NotifyForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_fold(new QToolButton(this))
    , m_changed(new QLabel(this))
    , m_inside(new QWidget(this))
    , m_language(new QComboBox(m_inside))
    , m_roleType(new QComboBox(m_inside))
    , m_roleFor(new QLineEdit(m_inside))
    , m_languageField(new FormField(m_language, m_inside))
    , m_roleTypeField(new FormField(m_roleType, m_inside))
    , m_roleForField(new FormField(m_roleFor, m_inside))
{
    m_fold->setObjectName(u"moreButton"_s);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_changed->setObjectName(u"changedBadge"_s);
    setRole(m_changed, Role::Caution);
    m_language->setObjectName(u"answerLanguageBox"_s);
    m_roleType->setObjectName(u"accountViewBox"_s);
    m_roleFor->setObjectName(u"actingForEdit"_s);
    fillChoices();
    buildLayout();
    connectForm();
    retranslate();
    showFold();
}

void MoreFields::fillChoices()
{
    m_language->addItem(QString(), QVariant::fromValue(AnswerLanguage::SameAsWindow));
    m_language->addItem(QString(), QVariant::fromValue(AnswerLanguage::Chinese));
    m_language->addItem(QString(), QVariant::fromValue(AnswerLanguage::English));
    m_roleType->addItem(QString(), QVariant());
    m_roleType->addItem(QString(), QVariant::fromValue(RoleType::ThisAccount));
    m_roleType->addItem(QString(), QVariant::fromValue(RoleType::Enterprise));
}

void MoreFields::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_fold);
    head->addWidget(m_changed);
    head->addStretch();
    auto *fields = new QHBoxLayout(m_inside);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(gapWide);
    for (FormField *field : {m_languageField, m_roleTypeField, m_roleForField})
        fields->addWidget(field, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_inside);
}

void MoreFields::connectForm()
{
    connect(m_fold, &QToolButton::toggled, this, &MoreFields::showFold);
    connect(&m_form, &NotifyForm::changed, this, &MoreFields::showFold);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_form.setAnswerLanguage(m_language->currentData().value<AnswerLanguage>());
    });
    connect(m_roleType, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant choice = m_roleType->currentData();
        m_form.setRoleType(choice.isValid() ? std::optional(choice.value<RoleType>())
                                            : std::nullopt);
    });
    connect(m_roleFor, &QLineEdit::textChanged, &m_form, &NotifyForm::setRoleFor);
}

void MoreFields::clear()
{
    m_language->setCurrentIndex(0);
    m_roleType->setCurrentIndex(0);
    m_roleFor->clear();
}

void MoreFields::fill(const NotifyForm::Draft &draft)
{
    m_language->setCurrentIndex(m_language->findData(QVariant::fromValue(draft.answerLanguage)));
    const std::optional<RoleType> view = draft.values.roleType;
    m_roleType->setCurrentIndex(view ? m_roleType->findData(QVariant::fromValue(*view)) : 0);
    m_roleFor->setText(draft.roleFor);
}

void MoreFields::unfold()
{
    m_fold->setChecked(true);
}

void MoreFields::showFold()
{
    m_inside->setVisible(m_fold->isChecked());
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_changed->setVisible(m_form.hasExtras());
}

void MoreFields::retranslate()
{
    m_fold->setText(tr("&More"));
    m_fold->setAccessibleName(tr("More"));
    m_changed->setText(tr("changed"));

    m_languageField->setTexts({tr("Answer &language"), tr("Answer language"), u"Lang"_s});
    m_languageField->setHelp(tr("The language of the service's answers, not of the mail."));
    m_language->setItemText(0, tr("Same as the window"));
    m_language->setItemText(1, tr("Chinese"));
    m_language->setItemText(2, tr("English"));

    m_roleTypeField->setTexts({tr("Account &view"), tr("Account view"), u"RoleType"_s});
    m_roleTypeField->setHelp(tr("Whose resources the call sees."));
    m_roleType->setItemText(0, tr("As the profile says"));
    m_roleType->setItemText(1, tr("This account"));
    m_roleType->setItemText(2, tr("All accounts of the enterprise"));

    m_roleForField->setTexts({tr("Acting &for member"), tr("Acting for member"), u"RoleFor"_s});
    m_roleForField->setHelp(
        tr("UID of a member account, digits only. Empty: as the profile says."));
}

void MoreFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
