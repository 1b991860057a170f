// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace herald::ui {

/// Draws a receiver as a chip: its address, an icon where something is to be said about it, and a
/// cross to remove it with. Never by colour alone.
class ChipDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    [[nodiscard]] static int heightOf(const QFontMetrics &metrics);
    /// The cross within a chip.
    [[nodiscard]] static QRect crossOf(const QRect &chip);
};

} // namespace herald::ui
