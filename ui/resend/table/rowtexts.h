// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordstore.h"
#include "ui/resend/table/recordcells.h"
#include "ui/widgets/exporter.h"

namespace herald::ui {

/// Some rows and columns of the table as they were at one moment, to be turned into text by any
/// thread.
struct RowTexts
{
    RecordSnapshot records;
    RecordCells cells;
    std::vector<quint32> rows; ///< of the store
    QList<int> columns;        ///< of the table

    [[nodiscard]] QStringList titles() const; ///< in the window's language
    /// As they stand in the table, in the window's language.
    [[nodiscard]] QList<QStringList> shown(size_t first, size_t count) const;

    /// For other programs: members by their names, as the service spells them. What became of a
    /// re-send is as the table shows it.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QList<QStringList> raw(size_t first, size_t count) const;
};

/// All of it, for an export.
[[nodiscard]] ExportSource exportOf(const RowTexts &texts);

} // namespace herald::ui
