// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table.h"

#include <QAbstractTableModel>

namespace herald::ui {

/// Rows that are left out, with the reason in words.
class LeftOutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LeftOut> &rows);
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QStringList row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<LeftOut> m_rows;
};

} // namespace herald::ui
