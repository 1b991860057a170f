// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QStringList>

#include <memory>

namespace herald {

/// A table of named columns and rows of text on its way into a file. Row by row, so that a table
/// may be larger than memory. The file has its name only once it is whole: a writer that goes away
/// before finish(), or fails, leaves what was there before. Only the owner may read it. Errors are
/// of the kind Storage; after one nothing more is written. Any one thread.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    [[nodiscard]] virtual Result<void> open(const QString &path, const QStringList &columns) = 0;
    /// As many cells as there are columns, in their order.
    [[nodiscard]] virtual Result<void> add(const QStringList &row) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

enum class TableFormat {
    Csv,       ///< RFC 4180, UTF-8 with a byte order mark, no cell is a formula
    JsonLines, ///< one object a line, UTF-8; the columns name the members
    Xlsx       ///< every cell is text: an id of 18 digits stays what it is
};

[[nodiscard]] std::unique_ptr<TableWriter> tableWriter(TableFormat format);
/// What a file's name ends with, without the dot.
[[nodiscard]] QString suffixOf(TableFormat format);

} // namespace herald
