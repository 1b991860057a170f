// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/savegroupdialog.h"

#include "ui/groups/groupform.h"
#include "ui/settle/decisionform.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsToFirstReview = 6;

} // namespace

SaveGroupDialog::SaveGroupDialog(Groups &groups, const QStringList &addresses, QWidget *parent)
    : QDialog(parent)
    , m_groups(groups)
    , m_form(new GroupForm(GroupForm::Members::Kept, this))
{
    setObjectName(u"saveGroupDialog"_s);
    setWindowTitle(tr("Save as a group"));
    setWindowModality(Qt::WindowModal);
    Group group;
    group.addresses = addresses;
    group.owner = systemUserName();
    group.review = QDate::currentDate().addMonths(monthsToFirstReview);
    m_form->show(group);

    auto *heading = new QLabel(tr("%n receiver(s)", nullptr, int(addresses.size())), this);
    setRole(heading, Role::Heading);
    auto *help = new QLabel(
        tr("A group is kept on this computer. The day of the review reminds you to check who "
           "still belongs to it."),
        this);
    help->setWordWrap(true);
    setRole(help, Role::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *keep = new QPushButton(tr("Save the group"), this);
    keep->setObjectName(u"saveGroupButton"_s);
    keep->setDefault(true);
    setRole(keep, Role::Primary);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    connect(keep, &QPushButton::clicked, this, &SaveGroupDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveGroupDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(heading);
    column->addWidget(help);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
    setMinimumWidth(readableWidth);
    m_form->focusName();
}

void SaveGroupDialog::save()
{
    if (!m_form->passes(m_groups))
        return;
    const Group group = m_form->group();
    m_groups.save(group);
    accept();
    emit saved(group.name);
}

} // namespace herald::ui
