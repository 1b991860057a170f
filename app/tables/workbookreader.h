// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"
#include "app/tables/workbook.h"

#include <QXmlStreamReader>

namespace herald {

/// One sheet of a workbook, as its cells are shown: formulas by their last result. Rows without
/// any text are no rows.
class WorkbookReader final : public TableReader
{
public:
    /// `sheet`: -1 for the first that is not hidden.
    WorkbookReader(std::unique_ptr<Workbook> book, const TableLayout &layout, int sheet);

    [[nodiscard]] double done() const override { return m_file ? m_file->done() : 0; }

protected:
    Result<bool> readSome(Table &table) override;

private:
    [[nodiscard]] Result<void> begin();
    void readRow(Table &table);
    /// `next`: where a cell without a name stands.
    void readCell(QStringList &cells, int &next);
    [[nodiscard]] QString cellText();

    std::unique_ptr<Workbook> m_book;
    std::unique_ptr<ZippedFile> m_file; ///< once it is begun
    QXmlStreamReader m_xml;
    qint64 m_line = 0;
};

} // namespace herald
