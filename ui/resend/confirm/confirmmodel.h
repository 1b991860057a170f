// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/confirm/awaited.h"

#include <QAbstractTableModel>

namespace herald::ui {

class Confirmation;

/// What the confirmation waits for, a row each: whose, of what kind, and the new record.
class ConfirmModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Account, What, Found, ColumnCount };

    explicit ConfirmModel(Confirmation &confirmation, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void retranslate();

private:
    void refresh();

    Confirmation &m_confirmation;
    int m_rows = 0; ///< as the views know it
};

} // namespace herald::ui
