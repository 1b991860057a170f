// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace herald::ui {

/// Draws a row of the checks: its sign, its words on as many lines as they need, behind them what
/// can be done about it, and at the right how long ago it was found.
class CheckDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { ActionRole = Qt::UserRole, AgeRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace herald::ui
