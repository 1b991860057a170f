// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/newfile.h"
#include "app/tables/tablewriter.h"

namespace herald {

/// The members stand in the order of the columns; every value is a string.
class JsonLinesTable final : public TableWriter
{
public:
    [[nodiscard]] Result<void> open(const QString &path, const QStringList &columns) override;
    [[nodiscard]] Result<void> add(const QStringList &row) override;
    [[nodiscard]] Result<void> finish() override { return m_file.finish(); }

private:
    NewFile m_file;
    QList<QByteArray> m_names; ///< quoted
};

} // namespace herald
