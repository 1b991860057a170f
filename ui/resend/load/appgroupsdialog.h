// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "ui/widgets/lookupmodel.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace herald::ui {

/// Several app groups to choose: a list that is searched and ticked. What a search hides stays
/// ticked, and the button says how many there are. To be opened with open().
class AppGroupsDialog final : public QDialog
{
    Q_OBJECT

public:
    AppGroupsDialog(const QList<LookupEntry> &entries, const QList<AppGroupId> &ticked,
                    QWidget *parent = nullptr);

signals:
    void taken(const QList<herald::AppGroupId> &groups); ///< one at least, in the order listed

private:
    void build();
    void tickShown(Qt::CheckState state);
    void showCount();
    void take();
    [[nodiscard]] QList<AppGroupId> ticked() const;

    QStandardItemModel *m_groups;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_search;
    QTreeView *m_list;
    QPushButton *m_tickAll;
    QPushButton *m_untickAll;
    QLabel *m_count;
    QPushButton *m_take;
};

/// Without stopping the window. `taken` is not called when `parent` is gone.
void openAppGroupsDialog(QWidget *parent, const QList<LookupEntry> &entries,
                         const QList<AppGroupId> &ticked,
                         const std::function<void(const QList<AppGroupId> &)> &taken);

} // namespace herald::ui
