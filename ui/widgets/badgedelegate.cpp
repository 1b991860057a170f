// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badgedelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>

namespace herald::ui {

BadgeDelegate::BadgeDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear(); // the style draws selection and focus, the badge the word
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto content = index.data(m_role).value<Badge::Content>();
    const QRect cell = option.rect.adjusted(gapSmall, 0, -gapSmall, 0);
    Badge::paint(*painter, cell, content, option.font, option.palette);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto content = index.data(m_role).value<Badge::Content>();
    return Badge::sizeOf(content, option.font) + QSize(2 * gapSmall, gapSmall);
}

} // namespace herald::ui
