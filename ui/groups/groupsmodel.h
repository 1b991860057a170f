// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/groups.h"

#include <QAbstractListModel>

namespace herald::ui {

/// The groups by name, with how many are in each; an icon where the review is overdue.
class GroupsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `groups` outlives the model.
    GroupsModel(const Groups &groups, const QDate &today, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;

private:
    const Groups &m_groups;
    QDate m_today;
    QList<Group> m_list;
};

} // namespace herald::ui
