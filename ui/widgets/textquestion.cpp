// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textquestion.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;

QLabel *plainLabel(const QString &text, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    setRole(label, role);
    return label;
}

} // namespace

void askForText(QWidget *parent, const TextQuestion &question,
                const std::function<void(const QString &text)> &taken)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"textQuestion"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.title);
    auto *edit = new QLineEdit(question.text, dialog);
    edit->setObjectName(u"textQuestionEdit"_s);
    edit->setMaxLength(longestText);
    edit->setAccessibleName(question.name);
    edit->selectAll();
    auto *label = new QLabel(question.label, dialog);
    label->setBuddy(edit);
    auto *problem = plainLabel({}, Role::Problem, dialog);
    problem->setObjectName(u"textQuestionProblem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *accept = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"textQuestionButton"_s);
    accept->setDefault(true);
    setRole(accept, Role::Primary);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gap);
    column->addWidget(label);
    column->addWidget(edit);
    column->addWidget(plainLabel(question.help, Role::Muted, dialog));
    column->addWidget(problem);
    column->addSpacing(gap);
    column->addWidget(buttons);
    dialog->setMinimumWidth(readableWidth * 3 / 4);

    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [=] {
        const QString text = edit->text().simplified();
        const QString wrong =
            text.isEmpty() || !question.problem ? QString() : question.problem(text);
        problem->setText(wrong);
        problem->setVisible(!wrong.isEmpty());
        if (text.isEmpty() || !wrong.isEmpty())
            return edit->setFocus();
        dialog->accept();
        taken(text);
    });
    dialog->open();
}

} // namespace herald::ui
