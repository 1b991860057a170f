// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupsdialog.h"

#include "ui/groups/groupform.h"
#include "ui/groups/groupsmodel.h"
#include "ui/groups/grouptexts.h"
#include "ui/settle/decisionform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize{820, 560};
constexpr int listWidth = 240;

} // namespace

GroupsDialog::GroupsDialog(Groups &groups, const QDate &today, const std::optional<Error> &trouble,
                           QWidget *parent)
    : QDialog(parent)
    , m_groups(groups)
    , m_today(today)
    , m_model(new GroupsModel(groups, today, this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(m_stack))
    , m_form(new GroupForm(GroupForm::Members::Shown))
    , m_message(new InlineMessage(this))
    , m_save(new QPushButton(tr("Save the group"), this))
    , m_remove(new QPushButton(tr("Delete the group"), this))
{
    setObjectName(u"groupsDialog"_s);
    setWindowTitle(tr("Groups of receivers"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GroupsDialog::follow);
    connect(m_form, &GroupForm::edited, this, &GroupsDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &GroupsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::remove);
    connect(m_none, &EmptyState::actionTriggered, this, &GroupsDialog::begin);
    connect(m_message, &InlineMessage::actionTriggered, this, &GroupsDialog::putBack);
    connect(&m_groups, &Groups::failed, this, [this](const Error &error) {
        m_message->say(Ink::Negative, QString(tr("The groups were not written to disk.") + u'\n' +
                                              libraryTroubleText(error)));
        m_message->offer({});
    });
    if (m_model->rowCount() > 0)
        choose(m_model->idAt(m_model->index(0)));
    if (trouble)
        m_message->say(Ink::Caution, libraryTroubleText(*trouble));
    refresh();
}

void GroupsDialog::build()
{
    m_right = buildForm();
    m_none->showEmpty(u"group"_s,
                      tr("There is no group yet. A group keeps receivers under a name."),
                      tr("New group"));
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_right);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gapPage);
    sides->addWidget(buildList());
    sides->addWidget(m_stack, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &GroupsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(sides, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(startSize);
}

QWidget *GroupsDialog::buildList()
{
    auto *left = new QWidget(this);
    auto *add = new QPushButton(tr("&New group"), left);
    add->setObjectName(u"newGroupButton"_s);
    add->setAutoDefault(false);
    setRole(add, Role::Quiet);
    connect(add, &QPushButton::clicked, this, &GroupsDialog::begin);
    m_list->setObjectName(u"groupsList"_s);
    m_list->setAccessibleName(tr("Groups of receivers"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize({iconSmall, iconSmall});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    return left;
}

QWidget *GroupsDialog::buildForm()
{
    auto *right = new QWidget(m_stack);
    auto *scroll = new QScrollArea(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false); // the dialog is the ground
    scroll->viewport()->setAutoFillBackground(false);
    m_save->setObjectName(u"saveGroupButton"_s);
    setRole(m_save, Role::Primary);
    m_remove->setObjectName(u"deleteGroupButton"_s);
    setRole(m_remove, Role::Quiet);
    for (QPushButton *button : {m_save, m_remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch();
    row->addWidget(m_remove);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    return right;
}

void GroupsDialog::choose(const QString &id)
{
    m_list->setCurrentIndex(m_model->indexOf(id));
}

void GroupsDialog::begin()
{
    if (!saveChanges())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_list->selectionModel()->clear();
    Group group;
    group.owner = systemUserName();
    showGroup(group);
    m_form->focusName();
}

void GroupsDialog::follow(const QModelIndex &index)
{
    if (m_isFollowing || !index.isValid())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QString wanted = m_model->idAt(index);
    if (wanted == m_form->group().id)
        return;
    const bool isSaved = saveChanges();
    const QString shown = isSaved ? wanted : m_form->group().id;
    m_list->setCurrentIndex(m_model->indexOf(shown));
    if (const std::optional<Group> group = m_groups.find(wanted); group && isSaved)
        showGroup(*group);
}

void GroupsDialog::showGroup(const Group &group)
{
    m_form->show(group);
    m_stack->setCurrentWidget(m_right);
    m_warned = false;
    if (!m_removed && group.isOverdue(m_today))
        m_message->say(Ink::Caution, overdueText(group));
    else if (!m_removed)
        m_message->clear();
    refresh();
}

/// False when what was typed cannot be saved yet.
bool GroupsDialog::saveChanges()
{
    const bool isNew = m_form->group().id.isEmpty();
    const bool isShown = m_stack->currentWidget() == m_right;
    if (!isShown || !m_form->isChanged() || (isNew && m_form->group().addresses.isEmpty()))
        return true; // a group that was only begun is let go
    if (!m_form->passes(m_groups))
        return false;
    save();
    return true;
}

void GroupsDialog::save()
{
    if (!m_form->passes(m_groups))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QString id = m_groups.save(m_form->group());
    m_removed.reset();
    m_message->offer({});
    if (const std::optional<Group> group = m_groups.find(id))
        showGroup(*group);
    m_list->setCurrentIndex(m_model->indexOf(id));
}

void GroupsDialog::remove()
{
    const std::optional<Group> group = m_groups.find(m_form->group().id);
    m_form->show({});
    if (group) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_groups.remove(group->id);
        m_removed = group;
        m_message->say(Ink::Info, tr("“%1” was deleted.").arg(group->name));
        m_message->offer(tr("Put it back"));
    }
    m_stack->setCurrentWidget(m_none);
    if (m_model->rowCount() > 0)
        choose(m_model->idAt(m_model->index(0)));
    refresh();
}

void GroupsDialog::putBack()
{
    if (!m_removed || !saveChanges())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QString id = m_groups.save(*m_removed);
    if (id.isEmpty())
        return m_message->say(Ink::Caution, groupFaultText(m_groups.faultOf(*m_removed)));
    m_removed.reset();
    m_message->offer({});
    if (const std::optional<Group> group = m_groups.find(id))
        showGroup(*group);
    m_list->setCurrentIndex(m_model->indexOf(id));
}

void GroupsDialog::refresh()
{
    m_warned = false;
    m_save->setVisible(m_form->isChanged() || m_form->group().id.isEmpty());
    m_save->setEnabled(!m_form->isReading());
}

/// What cannot be saved is said once before it is let go.
void GroupsDialog::done(int result)
{
    if (m_warned || saveChanges())
        return QDialog::done(result);
    m_warned = true;
    m_message->say(Ink::Caution, tr("Close again to drop what cannot be saved."));
}

} // namespace herald::ui
