// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/newfile.h"
#include "app/tables/tablewriter.h"

namespace herald {

/// Lines end with CR LF. A cell that a spreadsheet would take for a formula begins with `'`.
class CsvTable final : public TableWriter
{
public:
    [[nodiscard]] Result<void> open(const QString &path, const QStringList &columns) override;
    [[nodiscard]] Result<void> add(const QStringList &row) override;
    [[nodiscard]] Result<void> finish() override { return m_file.finish(); }

private:
    NewFile m_file;
};

/// A cell as it stands in the file: guarded and, where needed, in quotes. A spreadsheet reads a
/// formula from what starts with = + - @, their full-width forms, tab, CR or NUL, also after
/// spaces (reliability.md 8).
[[nodiscard]] QString csvCell(const QString &text);
/// A cell that was read, without the `'` that csvCell() puts before what looks like a formula.
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace herald
