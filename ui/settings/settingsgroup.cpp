// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsgroup.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

SettingsGroup::SettingsGroup(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_defaults(new QPushButton(this))
    , m_grid(new QGridLayout)
{
    setRole(this, Role::Card);
    setRole(m_heading, Role::Heading);
    setRole(m_defaults, Role::Quiet);
    m_defaults->setObjectName(u"defaultsButton"_s);
    m_grid->setHorizontalSpacing(gapPage);
    m_grid->setVerticalSpacing(gapSmall);
    m_grid->setColumnStretch(1, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_defaults);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapWide, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(head);
    column->addLayout(m_grid);
    connect(m_defaults, &QPushButton::clicked, this, [this] { backToDefaults(); });
}

SettingsGroup::Line SettingsGroup::addLine(QWidget *field)
{
    const int row = m_grid->rowCount();
    const Line line{new QLabel(this), field, new QLabel(this), new QLabel(this), row + 2};
    line.label->setBuddy(field);
    for (QLabel *below : {line.help, line.problem}) {
        below->setTextFormat(Qt::PlainText);
        below->setWordWrap(true);
    }
    setRole(line.help, Role::Muted);
    setRole(line.problem, Role::Problem);
    line.help->setContentsMargins(0, 0, 0, gap);
    line.problem->setContentsMargins(0, gapSmall, 0, 0);
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.field, row, 1);
    m_grid->addWidget(line.problem, row + 1, 1);
    m_grid->addWidget(line.help, row + 2, 1);
    line.label->setMinimumHeight(std::max(0, field->sizeHint().height()));
    m_lines.append(Shown{line});
    show(m_lines.constLast());
    return line;
}

void SettingsGroup::word(const Line &line, const QString &label, const QString &help)
{
    line.label->setText(label);
    QString name = label;
    line.field->setAccessibleName(name.remove(u'&'));
    line.field->setAccessibleDescription(help);
    line.help->setText(help);
}

void SettingsGroup::setProblem(const Line &line, const QString &problem)
{
    line.problem->setText(problem);
    line.problem->setVisible(!problem.isEmpty() && !line.label->isHidden());
}

void SettingsGroup::setWanted(const Line &line, bool isWanted)
{
    for (Shown &shown : m_lines) {
        if (shown.line.label == line.label) {
            shown.isWanted = isWanted;
            show(shown);
        }
    }
}

void SettingsGroup::show(const Shown &shown)
{
    const bool isShown = shown.isWanted && shown.isFound;
    m_grid->setRowMinimumHeight(shown.line.row, isShown ? gap + gapSmall : 0);
    shown.line.label->setVisible(isShown);
    shown.line.field->setVisible(isShown);
    shown.line.help->setVisible(isShown && !shown.line.help->text().isEmpty());
    shown.line.problem->setVisible(isShown && !shown.line.problem->text().isEmpty());
}

bool SettingsGroup::filter(const QStringList &words)
{
    const bool isHeading = std::all_of(words.begin(), words.end(), [this](const QString &word) {
        return m_heading->text().contains(word, Qt::CaseInsensitive);
    });
    bool isAny = false;
    for (Shown &shown : m_lines) {
        const QString text =
            QString(shown.line.label->text()).remove(u'&') + u' ' + shown.line.help->text();
        shown.isFound =
            isHeading || std::all_of(words.begin(), words.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
        isAny = isAny || (shown.isFound && shown.isWanted);
        show(shown);
    }
    setVisible(isAny);
    return isAny;
}

void SettingsGroup::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_defaults->setText(tr("Back to defaults"));
    m_defaults->setAccessibleName(tr("Back to defaults: %1").arg(heading));
    for (const Shown &shown : m_lines)
        show(shown);
}

void SettingsGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
