// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table.h"

#include <QAbstractTableModel>

namespace herald::ui {

/// The first rows of a table that is being imported. The column of the addresses bears an icon.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Table &table, int addressColumn);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Table m_table;
    int m_addressColumn = -1;
};

} // namespace herald::ui
