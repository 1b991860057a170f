// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/groups.h"

#include <QDialog>

namespace herald::ui {

class GroupForm;

/// Asks for what a new group needs besides its members. Window-modal: to be opened with open().
class SaveGroupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `groups` outlives the dialog.
    SaveGroupDialog(Groups &groups, const QStringList &addresses, QWidget *parent = nullptr);

signals:
    void saved(const QString &name);

private:
    void save();

    Groups &m_groups;
    GroupForm *m_form;
};

} // namespace herald::ui
