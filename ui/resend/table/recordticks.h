// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordset.h"
#include "app/records/recordstore.h"

#include <QSet>

#include <memory>

namespace herald::ui {

/// Which records are ticked, by their row in the store, and which shall be as soon as they are
/// loaded. Nothing here is asked of every record, however many there are.
class RecordTicks
{
public:
    [[nodiscard]] const RecordSet &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return m_count; }
    void set(quint32 row, bool ticked);
    void set(const RecordSet &rows, bool ticked);
    void toggle(const RecordSet &rows);
    void clear(); ///< wishes too

    /// A record that is not there yet.
    void wish(const MailRecordId &id) { m_wished.insert(id); }
    /// True when it was wished for; it is no more.
    [[nodiscard]] bool takeWish(const MailRecordId &id);
    /// The list begins anew: what was ticked in the old store becomes wishes.
    void beginAnew(std::unique_ptr<const RecordStore> old);

private:
    /// The store is kept as it is: a million ids would take too long to be picked out of it.
    struct Before
    {
        std::unique_ptr<const RecordStore> store;
        RecordSet rows;
        int count = 0;
    };

    RecordSet m_rows;
    int m_count = 0;
    QSet<MailRecordId> m_wished;
    std::vector<Before> m_before;
};

} // namespace herald::ui
