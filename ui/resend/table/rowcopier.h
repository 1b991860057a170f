// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/table/rowtexts.h"
#include "ui/widgets/tabletext.h"

#include <QObject>
#include <QThreadPool>

class QMenu;

namespace herald::ui {

class RecordsTable;

/// Puts the selected rows of the table, with the columns that are shown, into the clipboard. Some
/// rows at once, very many of them when they are ready.
class RowCopier final : public QObject
{
    Q_OBJECT

public:
    explicit RowCopier(RecordsTable &table);
    ~RowCopier() override;

    void copy(TextFormat format, bool withHeader);
    void fillMenu(QMenu &menu); ///< with every format
    void openMenu();            ///< at the current row

signals:
    void copied(int rows);

private:
    void take(int number, int rows, const QString &text);

    RecordsTable &m_table;
    int m_number = 0; ///< a later copy wins
    QThreadPool m_thread;
};

} // namespace herald::ui
