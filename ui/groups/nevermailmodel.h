// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/nevermail.h"

#include <QAbstractTableModel>

namespace herald::ui {

/// The never-mail list as a table, the youngest entry first.
class NeverMailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Reason, Since, By, ColumnCount };

    /// `list` outlives the model.
    explicit NeverMailModel(const NeverMail &list, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<NeverMailEntry> m_entries;
};

} // namespace herald::ui
