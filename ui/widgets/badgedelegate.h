// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace herald::ui {

/// Draws a cell as a badge. The model gives a Badge::Content under `role`, and the same word as
/// its display text.
class BadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BadgeDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace herald::ui
