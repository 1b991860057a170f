// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace herald::imports {

/// The cells of one line, without blanks around them, wiped when they go.
struct CsvRow
{
    std::vector<QByteArray> cells;

    CsvRow() = default;
    CsvRow(CsvRow &&) noexcept = default;
    CsvRow(const CsvRow &) = delete;
    CsvRow &operator=(CsvRow &&) = delete;
    CsvRow &operator=(const CsvRow &) = delete;
    ~CsvRow();
};

/// The first rows, at most `most`, of a file as in RFC 4180: commas, CRLF or LF, quotes doubled
/// within quotes. Empty lines are passed over. BadInput, with the row's number, for quotes that do
/// not end or end within a cell.
[[nodiscard]] Result<std::vector<CsvRow>> csvRows(QByteArrayView text, size_t most);

} // namespace herald::imports
