// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/formfield.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_head(new QHBoxLayout)
    , m_label(new QLabel(this))
    , m_help(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_label->setBuddy(editor);
    setRole(m_help, Role::Muted);
    setRole(m_problem, Role::Problem);
    m_problem->setObjectName(u"fieldProblem"_s);
    for (QLabel *label : {m_help, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }

    m_head->setSpacing(gap);
    m_head->addWidget(m_label, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addLayout(m_head);
    column->addWidget(editor, 1);
    column->addWidget(m_help);
    column->addWidget(m_problem);
    target()->installEventFilter(this);
}

QWidget *FormField::target() const
{
    return m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
}

void FormField::setTexts(const Texts &texts)
{
    m_label->setText(texts.label);
    target()->setAccessibleName(texts.name);
    target()->setAccessibleDescription(texts.parameter);
    target()->setToolTip(texts.parameter);
    m_label->setToolTip(texts.parameter);
}

void FormField::setCorner(QWidget *corner)
{
    m_head->addWidget(corner);
}

void FormField::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void FormField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_wasLeft = true;
        emit left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace herald::ui
