// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/merge/mergeexaminer.h"

#include <QFrame>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStandardItemModel;
class QToolButton;

namespace herald::ui {

class ElidedLabel;
class PlaceholderMenu;

/// Stands where the receivers stand while there is a table: which one, which of its rows is looked
/// at, and what stops rows. Choosing a problem shows its row, or leads to the text. Hidden without
/// a table.
class MergePanel final : public QFrame
{
    Q_OBJECT

public:
    /// `scope` holds the subject's and the body's editors.
    MergePanel(NotifyForm &form, QWidget *scope, QWidget *parent = nullptr);

    /// See MergeExaminer.
    [[nodiscard]] const std::optional<MergeFindings> &findings() const
    {
        return m_examiner->findings();
    }
    void focusProblems();

signals:
    void examined();
    void tableRequested();    ///< another one
    void firstRowRequested(); ///< to the person's own address
    void fieldRequested(herald::NotificationProblem::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildRows();
    void retranslate();
    void refresh();
    void showRow();
    void showFindings();
    void choose(const QModelIndex &index);
    void goToProblem();

    NotifyForm &m_form;
    MergeExaminer *m_examiner;
    QStandardItemModel *m_model;
    QList<MergeProblem> m_problems; ///< in the order of the list
    ElidedLabel *m_table;
    QPushButton *m_change;
    QPushButton *m_remove;
    QToolButton *m_previous;
    QLabel *m_row;
    QToolButton *m_next;
    QPushButton *m_problem;
    PlaceholderMenu *m_placeholders;
    QPushButton *m_toMe;
    QListView *m_list;
    QLabel *m_note;
};

} // namespace herald::ui
