// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiversnote.h"

#include "app/receivers/receiverjudge.h"
#include "ui/receivers/noteline.h"
#include "ui/receivers/receiverstexts.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Standing = Receiver::Standing;

namespace {

constexpr int mostProblems = 3; ///< said in words; of the rest the number

QPushButton *buttonOf(const NoteLine *line, const QString &name)
{
    return line->findChild<QPushButton *>(name);
}

} // namespace

ReceiversNote::ReceiversNote(const ReceiverJudge &judge, QWidget *parent)
    : QWidget(parent)
    , m_judge(judge)
    , m_invalidLine(new NoteLine(u"receiverProblems"_s, Role::Problem, this))
    , m_doubtfulLine(new NoteLine(u"receiverDoubts"_s, Role::Caution, this))
    , m_intakeLine(new NoteLine(u"receiverRepairs"_s, Role::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (NoteLine *line : {m_invalidLine, m_doubtfulLine, m_intakeLine})
        column->addWidget(line);

    connect(m_invalidLine->addButton(u"showInvalidButton"_s), &QPushButton::clicked, this,
            [this] { emit showRequested(Standing::Invalid); });
    connect(m_invalidLine->addButton(u"removeInvalidButton"_s), &QPushButton::clicked, this,
            &ReceiversNote::removeInvalidRequested);
    connect(m_doubtfulLine->addButton(u"useMeantButton"_s), &QPushButton::clicked, this,
            [this] { emit domainChosen(m_domain, m_meant); });
    connect(m_doubtfulLine->addButton(u"showDoubtfulButton"_s), &QPushButton::clicked, this,
            [this] { emit showRequested(Standing::Doubtful); });
    connect(m_intakeLine->addButton(u"undoIntakeButton"_s), &QPushButton::clicked, this,
            &ReceiversNote::undoRequested);
    retranslate();
}

void ReceiversNote::setList(const ReceiverList &list)
{
    m_list = list;
    showInvalid();
    showDoubtful();
}

void ReceiversNote::setIntake(const IntakeNote &note)
{
    m_intake = note;
    showIntake();
}

void ReceiversNote::showInvalid()
{
    QStringList lines;
    const int all = int(m_list.tally().invalid);
    if (all > 0) {
        for (const Receiver &receiver : m_list.some(Standing::Invalid, mostProblems))
            lines.append(tr("%1: %2").arg(receiver.address, faultText(receiver)));
    }
    if (all > mostProblems)
        lines.append(tr("%n more address(es) cannot be used.", nullptr, all - mostProblems));
    m_invalidLine->say(lines.join(u'\n'));
}

void ReceiversNote::showDoubtful()
{
    const int all = int(m_list.tally().doubtful);
    const QList<Receiver> first = all > 0 ? m_list.some(Standing::Doubtful, 1) : QList<Receiver>();
    if (first.isEmpty()) {
        m_doubtfulLine->say({});
        return;
    }
    const Receiver &receiver = first.constFirst();
    m_domain = receiver.address.section(u'@', -1);
    m_meant = m_judge.meant(receiver.address);
    QString text =
        tr("%1: %2").arg(m_judge.shown(receiver), doubtTexts(receiver, m_judge).join(u", "_s));
    if (all > 1)
        text += u'\n' + tr("%n more address(es) are doubtful.", nullptr, all - 1);
    m_doubtfulLine->say(text);
    QPushButton *use = buttonOf(m_doubtfulLine, u"useMeantButton"_s);
    use->setVisible(!m_meant.isEmpty());
    setButtonText(use, tr("Use %1").arg(m_meant));
}

void ReceiversNote::showIntake()
{
    QStringList parts;
    const auto add = [&parts](qsizetype number, const auto &words) {
        if (number > 0)
            parts.append(words(int(number)));
    };
    const IntakeNote &note = m_intake;
    if (!note.origin.isEmpty())
        parts.append(tr("%n added from %1", nullptr, int(note.added)).arg(note.origin));
    add(note.names, [](int n) { return tr("%n name(s) dropped", nullptr, n); });
    add(note.merged, [](int n) { return tr("%n duplicate(s) merged", nullptr, n); });
    add(note.fullWidth, [](int n) { return tr("full-width letters read in %n", nullptr, n); });
    add(note.marks, [](int n) { return tr("marks taken off %n", nullptr, n); });
    add(note.converted,
        [](int n) { return tr("%n international domain(s) converted", nullptr, n); });
    add(note.leftOut, [&note](int n) {
        const QString which = note.someLeftOut.join(u", "_s);
        if (which.isEmpty())
            return tr("%n left out", nullptr, n);
        const bool isAll = n <= note.someLeftOut.size();
        return tr("%n left out: %1", nullptr, n).arg(isAll ? which : QString(which + u", …"));
    });
    m_intakeLine->say(m_intake.isEmpty() ? QString() : parts.join(u", "_s));
}

void ReceiversNote::retranslate()
{
    setButtonText(buttonOf(m_invalidLine, u"showInvalidButton"_s), tr("Show"));
    setButtonText(buttonOf(m_invalidLine, u"removeInvalidButton"_s), tr("Remove them"));
    setButtonText(buttonOf(m_doubtfulLine, u"showDoubtfulButton"_s), tr("Show"));
    setButtonText(buttonOf(m_intakeLine, u"undoIntakeButton"_s), tr("Undo"));
    showInvalid();
    showDoubtful();
    showIntake();
}

void ReceiversNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
