// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <memory>

namespace herald {

/// A table of receivers as it was read from a file: each row becomes one mail. Read once and never
/// changed, so it is shared between threads as it is.
struct MergeTable
{
    QString id;     ///< of this reading; the same file read again has another
    QString source; ///< the file's name, as shown
    QStringList columns;
    QList<QStringList> rows; ///< may be shorter than `columns`: what is not there is empty
    int addressColumn = 0;

    [[nodiscard]] int rowCount() const { return int(rows.size()); }
    /// Without the blanks around it.
    [[nodiscard]] QString value(int row, int column) const
    {
        return rows.at(row).value(column).trimmed();
    }

    friend bool operator==(const MergeTable &, const MergeTable &) = default;
};

using MergeTablePtr = std::shared_ptr<const MergeTable>;

} // namespace herald
