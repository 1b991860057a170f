// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablewriter.h"

#include <QTemporaryFile>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace herald {

/// A workbook through libxlsxwriter, which keeps one row in memory. The header is bold and stays in
/// sight. What does not fit into one sheet goes on in the next. A cell holds 32,767 characters: of
/// a longer one the rest is left out, and it ends with an ellipsis.
class XlsxTable final : public TableWriter
{
public:
    static constexpr quint32 sheetRows = 1'048'576; ///< the format's limit, header included

    explicit XlsxTable(quint32 rowsPerSheet = sheetRows)
        : m_rowsPerSheet(rowsPerSheet)
    {}
    ~XlsxTable() override;
    Q_DISABLE_COPY_MOVE(XlsxTable)

    [[nodiscard]] Result<void> open(const QString &path, const QStringList &columns) override;
    [[nodiscard]] Result<void> add(const QStringList &row) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> addSheet();
    [[nodiscard]] Result<void> writeRow(const QStringList &row, lxw_format *format);
    [[nodiscard]] Result<void> close();
    [[nodiscard]] Result<void> publish();

    QString m_path;
    QStringList m_columns;
    quint32 m_rowsPerSheet;
    quint32 m_row = 0;         ///< the next one of the sheet
    QTemporaryFile m_workFile; ///< beside the result; the library writes by name
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
};

} // namespace herald
