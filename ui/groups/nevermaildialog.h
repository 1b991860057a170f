// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/nevermail.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace herald {
class Clock;
}

namespace herald::ui {

class FormField;
class InlineMessage;
class NeverMailModel;
struct Import;

/// Those who are not to be mailed: added one by one or from a file, found, removed; a removal can
/// be taken back while the dialog is open. Window-modal: to be opened with open().
class NeverMailDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `list` and `clock` outlive the dialog. `trouble`: what went wrong when the list was read.
    NeverMailDialog(NeverMail &list, const Clock &clock, const std::optional<Error> &trouble,
                    QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *buildAdding();
    void buildTable();
    void add();
    void importFile();
    void addAll(const Import &import);
    void remove();
    void putBack();
    void refresh();
    [[nodiscard]] NeverMailEntry entryFor(const QString &who, const QString &reason) const;

    NeverMail &m_list;
    const Clock &m_clock;
    NeverMailModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_who;
    QLineEdit *m_reason;
    FormField *m_whoField;
    FormField *m_reasonField;
    QLineEdit *m_find;
    QTableView *m_table;
    QPushButton *m_remove;
    InlineMessage *m_message;
    QList<NeverMailEntry> m_removed; ///< can be put back
};

} // namespace herald::ui
