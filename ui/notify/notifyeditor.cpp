// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyeditor.h"

#include "ui/groups/receiveractions.h"
#include "ui/notify/checks/livechecks.h"
#include "ui/notify/formfield.h"
#include "ui/notify/mailfields.h"
#include "ui/notify/merge/mergepanel.h"
#include "ui/notify/merge/mergetexts.h"
#include "ui/notify/morefields.h"
#include "ui/notify/preview/notifypreview.h"
#include "ui/services.h"
#include "ui/receivers/receiversedit.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
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

NotifyEditor::NotifyEditor(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
    , m_route(new RouteFields(services, m_form, this))
    , m_merge(new MergePanel(m_form, this, this))
    , m_mail(new MailFields(m_form, this))
    , m_more(new MoreFields(m_form, this))
    , m_preview(new NotifyPreview(
          m_form, services.alibaba, [this] { return names(); }, this))
    , m_checks(new CheckList(services.clock, this))
    , m_live(new LiveChecks(services, m_form, *m_route, this))
    , m_message(new InlineMessage(this))
    , m_clear(new QPushButton(this))
    , m_review(new QPushButton(this))
    , m_fields(m_route->fields())
{
    m_fields.insert(m_mail->fields().begin(), m_mail->fields().end());
    auto *actions = new ReceiverActions(services, *m_mail->receivers(), this);
    m_fields.at(Field::Receivers)->setCorner(actions);
    // behind what every mail needs
    QWidget *before = m_mail->findChildren<QAbstractButton *>().constLast();
    for (auto *button : actions->findChildren<QAbstractButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    connect(actions, &ReceiverActions::said, this, &NotifyEditor::say);
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
    connect(m_checks, &CheckList::fixRequested, this, &NotifyEditor::fix);
    connect(m_live, &LiveChecks::changed, this, &NotifyEditor::showLive);
    connect(m_message, &InlineMessage::closed, this, &NotifyEditor::saySilence);
    connect(m_message, &InlineMessage::actionTriggered, this, &NotifyEditor::putBack);
    connect(m_preview, &NotifyPreview::addressSizeChanged, m_mail, &MailFields::setAddressSize);
    connect(m_merge, &MergePanel::examined, this, &NotifyEditor::judge);
    connect(m_merge, &MergePanel::tableRequested, this, &NotifyEditor::tableRequested);
    connect(m_merge, &MergePanel::firstRowRequested, this, &NotifyEditor::firstRowRequested);
    connect(m_merge, &MergePanel::fieldRequested, this,
            [this](Field field) { lead(m_fields.at(field)); });
    NeverMail &never = services.library.neverMail;
    connect(&never, &NeverMail::changed, this, [this, &never] {
        const QHash<QString, QString> reasons = never.reasons();
        m_form.setNeverMail({reasons.keyBegin(), reasons.keyEnd()});
    });
    connect(&m_form, &NotifyForm::changed, this, &NotifyEditor::followTable);
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
    m_titleRow->setSpacing(gap);
    m_titleRow->addWidget(m_title, 1);
    column->addLayout(m_titleRow);
    column->addLayout(sides, 1);
    column->addLayout(bottom);
}

QWidget *NotifyEditor::buildFields()
{
    // a child from the beginning: what moves to another window loses its place in the Tab order
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_route);
    column->addWidget(m_merge);
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
    column->addWidget(m_preview, 1);
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
    connect(refresh, &QShortcut::activated, m_route, &RouteFields::refresh);
}

ReviewNames NotifyEditor::names() const
{
    return {m_route->playbookName(), m_route->assetName()};
}

void NotifyEditor::setAsker(const Profile &profile, Language language)
{
    m_route->setAsker(profile, language);
    m_mail->receivers()->setOwnDomains(profile.ownDomains);
    m_preview->setAsker(profile, language);
    m_live->setAsker(profile, language);
}

void NotifyEditor::offerClear(bool offers)
{
    m_clear->setVisible(offers);
}

void NotifyEditor::addToTitle(QWidget *widget)
{
    m_titleRow->addWidget(widget);
}

/// The table stands in the receivers' place.
void NotifyEditor::followTable()
{
    m_fields.at(Field::Receivers)->setVisible(m_form.table() == nullptr);
}

void NotifyEditor::clear()
{
    emit clearing();
    m_form.setTable({});
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
    m_mail->fill(draft);
    m_more->fill(draft);
    m_form.setTable(draft.table);
    m_form.setRow(draft.row);
    for (const auto &[field, widget] : m_fields)
        widget->forgetLeaving();
    judge();
}

void NotifyEditor::useDraft(const NotifyForm::Draft &draft, const std::function<QString()> &said)
{
    const NotifyForm::Draft before = m_form.wholeDraft();
    fill(draft);
    if (before == NotifyForm::Draft() || before == draft) {
        say(Ink::Info, said);
        return;
    }
    say(Ink::Info, [said] { return tr("%1 What stood here is kept for now.").arg(said()); });
    m_before = before;
    m_message->offer(tr("Put it back"));
}

void NotifyEditor::fillFrom(const NotifyForm::Draft &draft, const std::function<QString()> &said)
{
    fill(draft);
    say(Ink::Info, said);
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
    appendMergeChecks(checks);
    return checks;
}

/// Rows are told at the table; here stands what the text asks for in vain, and how many rows.
void NotifyEditor::appendMergeChecks(QList<Check> &checks) const
{
    const std::optional<MergeFindings> &findings = m_merge->findings();
    if (!m_form.table() || !findings || findings->passes())
        return;
    for (const MergeProblem &problem : findings->problems) {
        if (problem.row == MergeProblem::everyRow && checks.size() < mostChecks)
            checks.append({m_fields.at(problem.field), mergeProblemText(problem), false});
    }
    const bool isRows = findings->problems.isEmpty() ||
                        findings->problems.constLast().row != MergeProblem::everyRow;
    if (isRows)
        checks.append({m_fields.at(Field::Receivers), stoppedRowsText(*findings), false});
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
    m_mail->receivers()->commit();
    if (m_mail->receivers()->isReading()) {
        say(Ink::Info, [] { return tr("The receivers are still being read. Wait a moment."); });
        return false;
    }
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
    if (field == m_fields.at(Field::Receivers) && m_form.table())
        m_merge->focusProblems();
    else
        field->focusEditor();
}

void NotifyEditor::refreshStale()
{
    m_route->refreshStale();
    m_live->refreshStale();
}

void NotifyEditor::showLive()
{
    m_checks->setLive(m_live->rows());
}

void NotifyEditor::fix(LiveRow::Fix fix)
{
    using Fix = LiveRow::Fix;
    switch (fix) {
    case Fix::None:
        break;
    case Fix::AskAgain:
        m_route->refresh();
        m_live->askAgain();
        break;
    case Fix::OpenProfile:
        emit profileRequested();
        break;
    case Fix::CopyRequest:
        QGuiApplication::clipboard()->setText(m_live->permissionRequest());
        say(Ink::Info, [] { return tr("The request for the administrator is on the clipboard."); });
        break;
    case Fix::GoToPlaybook:
        lead(m_fields.at(Field::Playbook));
        break;
    case Fix::GoToNode:
        lead(m_fields.at(Field::Node));
        break;
    case Fix::GoToAsset:
        lead(m_fields.at(Field::Asset));
        break;
    case Fix::GoToReceivers:
        lead(m_fields.at(Field::Receivers));
        break;
    }
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
    showLive();
}

void NotifyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
