// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace herald::ui {

class InlineMessage;
class RecordsTable;

/// Takes a list of ids or accounts that was pasted, ticks what it names among the loaded records,
/// and says which names mean none.
class TickListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TickListDialog(RecordsTable &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void conclude(int named, int count, const QStringList &missing);
    void showCount();
    void retranslate();

    RecordsTable &m_table;
    QLabel *m_label;
    QPlainTextEdit *m_list;
    QLabel *m_count;
    InlineMessage *m_message;
    QLabel *m_missingLabel;
    QPlainTextEdit *m_missing;
    QPushButton *m_tick;
    QPushButton *m_close;
};

/// Without stopping the window.
void openTickList(RecordsTable &table);

} // namespace herald::ui
