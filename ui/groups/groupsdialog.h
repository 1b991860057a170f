// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/groups.h"

#include <QDialog>

#include <optional>

class QListView;
class QPushButton;
class QStackedWidget;

namespace herald::ui {

class EmptyState;
class GroupForm;
class GroupsModel;
class InlineMessage;

/// The groups: who is in them, who answers for them, when they are reviewed. What was changed is
/// saved when another group is chosen or the dialog is closed; a deletion can be taken back while
/// it is open. Window-modal: to be opened with open().
class GroupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `groups` outlives the dialog. `trouble`: what went wrong when they were read.
    GroupsDialog(Groups &groups, const QDate &today, const std::optional<Error> &trouble,
                 QWidget *parent = nullptr);

    void choose(const QString &id);
    void done(int result) override;

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildForm();
    void begin();
    void follow(const QModelIndex &index);
    [[nodiscard]] bool saveChanges();
    void save();
    void remove();
    void putBack();
    void refresh();
    void showGroup(const Group &group);

    Groups &m_groups;
    QDate m_today;
    GroupsModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    GroupForm *m_form;
    QWidget *m_right;
    InlineMessage *m_message;
    QPushButton *m_save;
    QPushButton *m_remove;
    std::optional<Group> m_removed; ///< can be put back
    bool m_isFollowing = false;
    bool m_warned = false; ///< that closing drops changes
};

} // namespace herald::ui
