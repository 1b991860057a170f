// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyeditor.h"

#include "ui/notify/formfield.h"
#include "ui/notify/mailfields.h"
#include "ui/notify/mailpreview.h"
#include "ui/notify/morefields.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Field = NotificationProblem::Field;
using Kind = NotificationProblem::Kind;

namespace {

constexpr qsizetype mostChecks = 20; ///< more would not help anybody

} // namespace

NotifyEditor::NotifyEditor(SoarDirectory &soar, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_route(new RouteFields(soar, m_form, this))
    , m_mail(new MailFields(m_form, this))
    , m_more(new MoreFields(m_form, this))
    , m_checks(new CheckList(this))
    , m_message(new InlineMessage(this))
    , m_clear(new QPushButton(this))
    , m_review(new QPushButton(this))
    , m_fields(m_route->fields())
{
    m_fields.insert(m_mail->fields().begin(), m_mail->fields().end());
    setRole(m_title, Role::Title);
    setRole(m_review, Role::Primary);
    m_review->setObjectName(u"reviewButton"_s);
    setRole(m_clear, Role::Quiet);
    m_clear->setObjectName(u"clearFormButton"_s);
    m_clear->hide();
    buildLayout();
    addShortcuts();

    connect(m_review, &QPushButton::clicked, this, &NotifyEditor::reviewRequested);
    connect(m_clear, &QPushButton::clicked, this, &NotifyEditor::clear);
    connect(m_checks, &CheckList::chosen, this, &NotifyEditor::lead);
    connect(m_message, &InlineMessage::closed, this, &NotifyEditor::saySilence);
    connect(m_message, &InlineMessage::actionTriggered, this, &NotifyEditor::putBack);
    connect(&m_form, &NotifyForm::changed, this, &NotifyEditor::judge);
    for (const auto &[field, widget] : m_fields)
        connect(widget, &FormField::left, this, &NotifyEditor::judge);
    connect(m_more->roleForField(), &FormField::left, this, &NotifyEditor::judge);
    retranslate();
}

void NotifyEditor::buildLayout()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gapPage);
    sides->addWidget(buildFields(), 3);
    sides->addWidget(buildSide(), 2);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(gapWide);
    bottom->addWidget(m_message, 1);
    bottom->addStretch();
    bottom->addWidget(m_clear);
    bottom->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_title);
    column->addLayout(sides, 1);
    column->addLayout(bottom);
}

QWidget *NotifyEditor::buildFields()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_route);
    column->addWidget(m_mail, 1);
    column->addWidget(m_more);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"formScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

QWidget *NotifyEditor::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(new MailPreview(m_form, side), 1);
    column->addWidget(m_checks);
    return side;
}

void NotifyEditor::addShortcuts()
{
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &NotifyEditor::reviewRequested);
    }
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    refresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QShortcut::activated, m_route, &RouteFields::reload);
}

ReviewNames NotifyEditor::names() const
{
    return {m_route->playbookName(), m_route->assetName()};
}

void NotifyEditor::setAsker(const Profile &profile, Language language)
{
    m_route->setAsker(profile, language);
}

void NotifyEditor::offerClear(bool offers)
{
    m_clear->setVisible(offers);
}

void NotifyEditor::clear()
{
    m_clear->hide();
    m_explains = false;
    m_route->clear();
    m_mail->clear();
    m_more->clear();
    for (const auto &[field, widget] : m_fields)
        widget->forgetLeaving();
    saySilence();
    judge();
    focusFirst();
}

void NotifyEditor::fill(const NotifyForm::Draft &draft)
{
    m_clear->hide();
    m_explains = false;
    m_route->fill(draft.values);
    m_mail->fill(draft.values);
    m_more->fill(draft);
    for (const auto &[field, widget] : m_fields)
        widget->forgetLeaving();
    judge();
}

void NotifyEditor::useDraft(const NotifyForm::Draft &draft)
{
    const NotifyForm::Draft before = m_form.wholeDraft();
    fill(draft);
    if (before == NotifyForm::Draft() || before == draft) {
        say(Ink::Info, [] { return tr("Filled in from a send of the history."); });
        return;
    }
    say(Ink::Info, [] {
        return tr("Filled in from a send of the history. What stood here is kept for now.");
    });
    m_before = before;
    m_message->offer(tr("Put it back"));
}

void NotifyEditor::putBack()
{
    if (!m_before)
        return;
    const NotifyForm::Draft before = *m_before;
    saySilence();
    fill(before);
}

void NotifyEditor::focusFirst()
{
    m_fields.at(Field::Playbook)->focusEditor();
}

void NotifyEditor::focusReview()
{
    m_review->setFocus(Qt::OtherFocusReason);
}

QList<Check> NotifyEditor::checks() const
{
    QList<Check> checks;
    const QList<NotificationProblem> problems = m_form.problems();
    for (const NotificationProblem &problem : problems.mid(0, mostChecks))
        checks.append(
            {m_fields.at(problem.field), problemText(problem), problem.kind == Kind::Missing});
    if (!m_form.isRoleForUsable())
        checks.append({m_more->roleForField(),
                       tr("Correct the UID of the member: it is digits only."), false});
    return checks;
}

void NotifyEditor::judge()
{
    const QList<Check> all = checks();
    m_checks->setChecks(all);
    showProblems(all);
    if (m_saysChecks && all.isEmpty())
        saySilence();
    else if (m_saysChecks)
        m_message->say(m_meaning, m_words());
}

/// Below a field stands its first problem: what is missing only once a review was asked for,
/// what is wrong also when the field was left.
void NotifyEditor::showProblems(const QList<Check> &checks)
{
    QList<FormField *> fields{m_more->roleForField()};
    for (const auto &[field, widget] : m_fields)
        fields.append(widget);
    for (FormField *field : std::as_const(fields)) {
        const auto check = std::find_if(checks.cbegin(), checks.cend(),
                                        [field](const Check &c) { return c.field == field; });
        const bool isSaid =
            check != checks.cend() && (m_explains || (field->wasLeft() && !check->isMissing));
        // the receivers field says itself which addresses cannot be used
        const bool isOwn = field == m_fields.at(Field::Receivers) && isSaid && !check->isMissing;
        field->setProblem(isSaid && !isOwn ? check->text : QString());
    }
}

bool NotifyEditor::passes()
{
    m_explains = true;
    judge();
    const QList<Check> all = checks();
    if (all.isEmpty()) {
        saySilence();
        return true;
    }
    say(Ink::Caution, [this] {
        return tr("%n thing(s) to mend before the review. See the checks.", nullptr,
                  int(checks().size()));
    });
    m_saysChecks = true;
    lead(all.first().field);
    return false;
}

void NotifyEditor::lead(FormField *field)
{
    if (field == m_more->roleForField())
        m_more->unfold();
    field->focusEditor();
}

void NotifyEditor::withdrawOffer()
{
    m_before.reset();
    m_message->offer({});
}

void NotifyEditor::say(Ink meaning, std::function<QString()> words)
{
    m_saysChecks = false;
    withdrawOffer();
    m_meaning = meaning;
    m_words = std::move(words);
    m_message->say(m_meaning, m_words());
}

void NotifyEditor::saySilence()
{
    m_saysChecks = false;
    withdrawOffer();
    m_words = {};
    m_message->clear();
}

void NotifyEditor::retranslate()
{
    m_title->setText(tr("Notify"));
    m_clear->setText(tr("Clear the form"));
    m_clear->setAccessibleName(tr("Clear the form"));
    m_review->setText(tr("Revie&w…"));
    m_review->setAccessibleName(tr("Review…"));
    m_review->setToolTip(
        QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    if (m_words)
        m_message->say(m_meaning, m_words());
    if (m_before)
        m_message->offer(tr("Put it back"));
    judge();
}

void NotifyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
