// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/mergepanel.h"

#include "ui/notify/merge/mergetexts.h"
#include "ui/notify/merge/placeholdermenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownProblems = 100; ///< of each kind; the rest comes when these are mended
constexpr int mostLines = 5;       ///< of the list; the rest is scrolled to

QPushButton *quietButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    setRole(button, Role::Quiet);
    return button;
}

void word(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
}

} // namespace

MergePanel::MergePanel(NotifyForm &form, QWidget *scope, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_examiner(new MergeExaminer(form, this))
    , m_model(new QStandardItemModel(this))
    , m_table(new ElidedLabel(this))
    , m_change(quietButton(u"changeTableButton"_s, this))
    , m_remove(quietButton(u"removeTableButton"_s, this))
    , m_previous(new QToolButton(this))
    , m_row(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_problem(quietButton(u"nextProblemButton"_s, this))
    , m_placeholders(new PlaceholderMenu(form, scope, this))
    , m_toMe(quietButton(u"firstRowButton"_s, this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"mergePanel"_s);
    setRole(this, Role::Card);
    m_table->setObjectName(u"mergeTableLabel"_s);
    m_row->setObjectName(u"mergeRowLabel"_s);
    m_previous->setObjectName(u"previousRowButton"_s);
    m_next->setObjectName(u"nextRowButton"_s);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    m_note->setObjectName(u"mergeNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setRole(m_note, Role::Muted);
    build();

    connect(m_change, &QPushButton::clicked, this, &MergePanel::tableRequested);
    connect(m_remove, &QPushButton::clicked, &form, [&form] { form.setTable({}); });
    connect(m_previous, &QToolButton::clicked, &form, [&form] { form.setRow(form.row() - 1); });
    connect(m_next, &QToolButton::clicked, &form, [&form] { form.setRow(form.row() + 1); });
    connect(m_problem, &QPushButton::clicked, this, &MergePanel::goToProblem);
    connect(m_toMe, &QPushButton::clicked, this, &MergePanel::firstRowRequested);
    connect(m_list, &QListView::clicked, this, &MergePanel::choose);
    connect(m_list, &QListView::activated, this, &MergePanel::choose);
    connect(&form, &NotifyForm::changed, this, &MergePanel::refresh);
    connect(m_examiner, &MergeExaminer::changed, this, &MergePanel::showFindings);
    connect(m_examiner, &MergeExaminer::changed, this, &MergePanel::examined);
    retranslate();
}

void MergePanel::build()
{
    auto *sign = new IconLabel(IconLabel::Size::Small, this);
    sign->setIcon(u"group"_s, Ink::Muted);
    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(sign);
    top->addWidget(m_table, 1);
    top->addWidget(m_change);
    top->addWidget(m_remove);

    m_list->setObjectName(u"mergeProblems"_s);
    m_list->setModel(m_model);
    m_list->setIconSize({iconSmall, iconSmall});
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(top);
    column->addWidget(buildRows());
    column->addWidget(m_list);
    column->addWidget(m_note);
}

QWidget *MergePanel::buildRows()
{
    auto *rows = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(gapSmall);
    line->addWidget(m_previous);
    line->addWidget(m_row);
    line->addWidget(m_next);
    line->addWidget(m_problem);
    line->addStretch();
    auto *actions = new QHBoxLayout;
    actions->setSpacing(gap);
    actions->addWidget(m_placeholders);
    actions->addWidget(m_toMe);
    actions->addStretch();
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addLayout(line);
    column->addLayout(actions);
    return rows;
}

void MergePanel::refresh()
{
    setVisible(m_form.table() != nullptr);
    if (!m_form.table())
        return;
    m_table->setText(mergeTableText(*m_form.table()));
    m_table->setToolTip(m_table->text());
    showRow();
}

void MergePanel::showRow()
{
    const int rows = m_form.table()->rowCount();
    const int row = m_form.row();
    const QLocale locale;
    const bool isLeftOut = findings() && std::binary_search(findings()->leftOut.cbegin(),
                                                            findings()->leftOut.cend(), row);
    const QString text =
        isLeftOut ? tr("Row %1 of %2, left out (never-mail list)") : tr("Row %1 of %2");
    m_row->setText(text.arg(locale.toString(row + 1), locale.toString(rows)));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < rows);
}

void MergePanel::showFindings()
{
    m_model->clear();
    m_problems.clear();
    QStringList notes;
    if (findings()) {
        m_problems = findings()->problems.mid(0, shownProblems);
        for (const MergeProblem &problem : std::as_const(m_problems))
            m_model->appendRow(
                new QStandardItem(icon(u"warning"_s, Ink::Caution), mergeProblemText(problem)));
        if (!findings()->leftOut.isEmpty())
            notes.append(leftOutText(findings()->leftOut));
        for (const auto &repetition : findings()->repetitions.mid(0, 1))
            notes.append(repetitionText(repetition));
        if (const int more = int(findings()->repetitions.size()) - 1; more > 0)
            notes.append(tr("%n more address(es) stand in several rows.", nullptr, more));
        if (!findings()->unusedColumns.isEmpty())
            notes.append(unusedColumnsText(findings()->unusedColumns));
    }
    m_list->setVisible(!m_problems.isEmpty());
    const int lines = std::min(mostLines, int(m_problems.size()));
    const int lineHeight = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setFixedHeight(lines * lineHeight + 2 * m_list->frameWidth() + gapSmall);
    const auto isOfRow = [](const MergeProblem &problem) { return problem.row >= 0; };
    m_problem->setVisible(std::any_of(m_problems.cbegin(), m_problems.cend(), isOfRow));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    if (m_form.table())
        showRow();
}

void MergePanel::choose(const QModelIndex &index)
{
    const MergeProblem problem = m_problems.value(index.row());
    if (problem.row == MergeProblem::everyRow)
        emit fieldRequested(problem.field);
    else
        m_form.setRow(problem.row);
}

/// The next row with a problem after the one that is looked at, and round again.
void MergePanel::goToProblem()
{
    if (!findings())
        return;
    const QList<MergeProblem> &all = findings()->problems;
    const auto isAfter = [this](const MergeProblem &problem) { return problem.row > m_form.row(); };
    const auto isRow = [](const MergeProblem &problem) { return problem.row >= 0; };
    auto at = std::find_if(all.cbegin(), all.cend(), isAfter);
    if (at == all.cend())
        at = std::find_if(all.cbegin(), all.cend(), isRow);
    if (at != all.cend())
        m_form.setRow(at->row);
}

void MergePanel::focusProblems()
{
    QWidget *wanted = m_list->isHidden() ? static_cast<QWidget *>(m_change) : m_list;
    wanted->setFocus(Qt::OtherFocusReason);
}

void MergePanel::retranslate()
{
    word(m_change, tr("Chan&ge…"));
    word(m_remove, tr("Re&move"));
    word(m_problem, tr("Next problem"));
    word(m_toMe, tr("Send the first row to me…"));
    m_previous->setAccessibleName(tr("Previous row"));
    m_previous->setToolTip(tr("Previous row"));
    m_next->setAccessibleName(tr("Next row"));
    m_next->setToolTip(tr("Next row"));
    m_list->setAccessibleName(tr("Problems of the table"));
    m_remove->setToolTip(tr("The receivers that were typed come back."));
    refresh();
    showFindings();
}

void MergePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
