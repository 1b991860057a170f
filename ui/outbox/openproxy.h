// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace herald::ui {

class SendsModel;

/// Of all sends those that still need somebody: everything without a verdict, and every Unknown.
class OpenProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OpenProxy(SendsModel &sends, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const SendsModel &m_sends;
};

} // namespace herald::ui
