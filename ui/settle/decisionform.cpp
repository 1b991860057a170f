// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settle/decisionform.h"

#include "ui/notify/formfield.h"
#include "ui/texts/receivers.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 500;
constexpr int shownReceivers = 5; ///< lines; the rest is scrolled to

} // namespace

QString systemUserName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QFileInfo(QDir::homePath()).owner();
}

DecisionForm::DecisionForm(const Manifest &manifest, QWidget *parent)
    : QWidget(parent)
    , m_receivers(receiverTexts(manifest))
    , m_choices(new QButtonGroup(this))
    , m_choiceProblem(new QLabel(this))
    , m_again(new QWidget(this))
    , m_who(new QLineEdit(systemUserName(), this))
    , m_reason(new QLineEdit(this))
    , m_count(new QLineEdit(m_again))
    , m_whoField(new FormField(m_who, this))
    , m_reasonField(new FormField(m_reason, this))
    , m_countField(new FormField(m_count, m_again))
{
    m_choiceProblem->setObjectName(u"decisionProblem"_s);
    setRole(m_choiceProblem, Role::Problem);
    m_choiceProblem->hide();
    m_who->setObjectName(u"whoEdit"_s);
    m_who->setMaxLength(longestText);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setMaxLength(longestText);
    m_count->setObjectName(u"receiverCountEdit"_s);
    m_whoField->setTexts({tr("Your &name"), tr("Your name"), {}});
    m_reasonField->setTexts({tr("&Reason"), tr("Reason"), {}});
    m_countField->setTexts({tr("Type the number of &receivers"), tr("Number of receivers"), {}});
    build();
    connect(m_choices, &QButtonGroup::idToggled, this, &DecisionForm::choose);
    m_again->hide();
}

void DecisionForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    addChoice(Decision::TreatAsSent, u"treatAsSentButton"_s, tr("Treat as &sent"),
              tr("Nothing more goes out."));
    addChoice(Decision::TreatAsNotSent, u"treatAsNotSentButton"_s, tr("Treat as n&ot sent"),
              tr("Nothing more goes out from here. It can be used as a draft."));
    addChoice(Decision::SendAgain, u"sendAgainButton"_s, tr("Send &again"),
              tr("A new send with the same content. Whoever got the first mail gets another."));
    column->addWidget(m_choiceProblem);
    buildAgain();
    column->addWidget(m_again);
    column->addSpacing(gap);
    column->addWidget(m_whoField);
    column->addWidget(m_reasonField);
}

void DecisionForm::addChoice(Decision decision, const QString &objectName, const QString &text,
                             const QString &help)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleDescription(help);
    m_choices->addButton(button, int(decision));
    auto *words = new QLabel(help, this);
    words->setWordWrap(true);
    words->setIndent(gapPage);
    setRole(words, Role::Muted);
    layout()->addWidget(button);
    layout()->addWidget(words);
}

void DecisionForm::buildAgain()
{
    auto *label = new QLabel(tr("It goes again to"), m_again);
    setRole(label, Role::Muted);
    auto *list = new QPlainTextEdit(m_receivers.join(u'\n'), m_again);
    list->setObjectName(u"receiversView"_s);
    list->setAccessibleName(tr("Receivers"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    const int lines = std::min(shownReceivers, int(m_receivers.size()));
    list->setFixedHeight((lines + 1) * list->fontMetrics().lineSpacing() + gap);
    label->setBuddy(list);

    auto *column = new QVBoxLayout(m_again);
    column->setContentsMargins(gapPage, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(label);
    column->addWidget(list);
    column->addSpacing(gap);
    column->addWidget(m_countField);
}

void DecisionForm::choose()
{
    m_choiceProblem->hide();
    m_again->setVisible(decision() == Decision::SendAgain);
    emit decisionChanged();
}

std::optional<Decision> DecisionForm::decision() const
{
    const int chosen = m_choices->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(Decision(chosen));
}

void DecisionForm::focusFirst()
{
    m_choices->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
}

std::optional<Settlement> DecisionForm::settlement()
{
    if (!passes())
        return std::nullopt;
    Settlement settlement;
    settlement.decision = *decision();
    settlement.who = m_who->text().simplified();
    settlement.reason = m_reason->text().simplified();
    return settlement;
}

bool DecisionForm::passes()
{
    const bool isChosen = decision().has_value();
    m_choiceProblem->setText(tr("Choose what it is to count as."));
    m_choiceProblem->setVisible(!isChosen);
    const bool counts = decision() != Decision::SendAgain ||
                        m_count->text().trimmed() == QString::number(m_receivers.size());
    m_countField->setProblem(counts ? QString()
                                    : tr("Count the receivers above and type their number."));
    const bool hasName = !m_who->text().simplified().isEmpty();
    m_whoField->setProblem(hasName ? QString() : tr("Type your name."));
    const bool hasReason = !m_reason->text().simplified().isEmpty();
    m_reasonField->setProblem(hasReason ? QString() : tr("Say what the decision rests on."));

    if (!isChosen)
        focusFirst();
    else if (!counts)
        m_countField->focusEditor();
    else if (!hasName)
        m_whoField->focusEditor();
    else if (!hasReason)
        m_reasonField->focusEditor();
    return isChosen && counts && hasName && hasReason;
}

} // namespace herald::ui
