// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QList>
#include <QObject>

namespace herald::ui {

class RecordsTable;

/// Keeps what a person looks at where it is while the rows around it change: the current record,
/// what is selected, and the place on the screen. A selection of very many rows is let go of, as it
/// may be in a million pieces afterwards; ticks are what counts.
class TableMemory final : public QObject
{
    Q_OBJECT

public:
    explicit TableMemory(RecordsTable &table);

private:
    void keep();
    void restore();
    [[nodiscard]] int topOf(int row) const; ///< pixels below the upper edge of what is seen

    RecordsTable &m_table;
    MailRecordId m_current;
    int m_column = 0;
    QList<MailRecordId> m_selected;
    MailRecordId m_anchor; ///< stays where it is on the screen
    int m_top = 0;         ///< and that is here
    int m_across = 0;
};

} // namespace herald::ui
