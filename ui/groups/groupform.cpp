// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupform.h"

#include "ui/groups/grouptexts.h"
#include "ui/notify/formfield.h"
#include "ui/receivers/receiversedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;
constexpr int monthsToReview = 6;

FormField *field(QWidget *editor, const QString &label, QWidget *parent)
{
    auto *made = new FormField(editor, parent);
    made->setTexts({label, QString(label).remove(u'&'), {}});
    return made;
}

} // namespace

GroupForm::GroupForm(Members members, QWidget *parent)
    : QWidget(parent)
    , m_kind(members)
    , m_name(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_hasReview(new QCheckBox(tr("Review again &by"), this))
    , m_review(new QDateEdit(this))
    , m_nameField(field(m_name, tr("Group &name"), this))
{
    m_name->setObjectName(u"groupNameEdit"_s);
    m_owner->setObjectName(u"groupOwnerEdit"_s);
    m_note->setObjectName(u"groupNoteEdit"_s);
    m_hasReview->setObjectName(u"groupReviewCheck"_s);
    m_review->setObjectName(u"groupReviewEdit"_s);
    m_review->setCalendarPopup(true);
    m_review->setAccessibleName(tr("Review again by"));
    for (QLineEdit *edit : {m_name, m_owner, m_note})
        edit->setMaxLength(longestText);
    if (m_kind == Members::Shown) {
        m_members = new ReceiversEdit(this);
        m_membersField = field(m_members, tr("&Members"), this);
        m_members->setPlaceholder(tr("Type or paste mail addresses"));
    }
    build();
    for (QLineEdit *edit : {m_name, m_owner, m_note})
        connect(edit, &QLineEdit::textChanged, this, &GroupForm::edited);
    connect(m_hasReview, &QCheckBox::toggled, m_review, &QWidget::setEnabled);
    connect(m_hasReview, &QCheckBox::toggled, this, &GroupForm::edited);
    connect(m_review, &QDateEdit::dateChanged, this, &GroupForm::edited);
    if (m_members) {
        connect(m_members, &ReceiversEdit::receiversChanged, this, &GroupForm::edited);
        connect(m_members, &ReceiversEdit::readingChanged, this, &GroupForm::edited);
    }
    show({});
}

void GroupForm::build()
{
    auto *review = new QHBoxLayout;
    review->setSpacing(gap);
    review->addWidget(m_hasReview);
    review->addWidget(m_review);
    review->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_nameField);
    if (m_membersField)
        column->addWidget(m_membersField);
    column->addWidget(field(m_owner, tr("&Owner"), this));
    column->addWidget(field(m_note, tr("No&te"), this));
    column->addLayout(review);
    column->addStretch();
}

void GroupForm::show(const Group &group)
{
    m_shown = group;
    const QDate later = QDate::currentDate().addMonths(monthsToReview);
    m_name->setText(group.name);
    m_owner->setText(group.owner);
    m_note->setText(group.note);
    m_hasReview->setChecked(group.review.isValid());
    m_review->setEnabled(group.review.isValid());
    m_review->setDate(group.review.isValid() ? group.review : later);
    if (m_members)
        m_members->setReceivers(group.addresses);
    sayFault(GroupFault::None);
}

Group GroupForm::group() const
{
    Group group = m_shown;
    group.name = m_name->text().simplified();
    group.owner = m_owner->text().simplified();
    group.note = m_note->text().trimmed();
    group.review = m_hasReview->isChecked() ? m_review->date() : QDate();
    if (m_members && !m_members->isReading())
        group.addresses = m_members->receivers();
    return group;
}

bool GroupForm::isReading() const
{
    return m_members && m_members->isReading();
}

bool GroupForm::passes(const Groups &groups)
{
    if (m_members)
        m_members->commit();
    const GroupFault fault = groups.faultOf(group());
    sayFault(fault);
    if (fault == GroupFault::NoName || fault == GroupFault::NameTaken)
        m_nameField->focusEditor();
    else if (fault != GroupFault::None && m_membersField)
        m_membersField->focusEditor();
    return fault == GroupFault::None && !isReading();
}

void GroupForm::sayFault(GroupFault fault)
{
    const bool isOfName = fault == GroupFault::NoName || fault == GroupFault::NameTaken;
    const QString words = groupFaultText(fault);
    m_nameField->setProblem(isOfName || !m_membersField ? words : QString());
    if (m_membersField)
        m_membersField->setProblem(isOfName ? QString() : words);
}

void GroupForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace herald::ui
