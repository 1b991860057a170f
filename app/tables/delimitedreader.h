// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/delimited.h"
#include "app/tables/tablereader.h"
#include "app/tables/textwindow.h"

namespace herald {

/// CSV and its like. Most rows have as many cells as the table has columns; the others are left
/// out, but for empty cells at their end.
class DelimitedReader final : public TableReader
{
public:
    /// `window` stands at the begin of the text. `delimiter`: null to find it out.
    DelimitedReader(std::unique_ptr<TextWindow> window, const TableLayout &layout, QChar delimiter);

    [[nodiscard]] double done() const override { return m_window->done(); }

protected:
    Result<bool> readSome(Table &table) override;

private:
    void take(const DelimitedRow &row, Table &table) const;
    void takeAsList(const QStringList &cells, Table &table) const;

    std::unique_ptr<TextWindow> m_window;
    int m_width = 1;
};

} // namespace herald
