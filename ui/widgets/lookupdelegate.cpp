// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lookupmodel.h"

#include <QApplication>
#include <QPainter>

namespace herald::ui {

void LookupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(LookupModel::DetailRole).toString();
    const QString aside = index.data(LookupModel::AsideRole).toString();
    const auto state = index.data(LookupModel::StateRole).value<LookupEntry::State>();
    const bool isOff = state == LookupEntry::State::Inactive;
    QRect line = option.rect.adjusted(gap, gapSmall, -gap, -gapSmall);
    painter->save();
    painter->setFont(option.font);
    if (!detail.isEmpty())
        line.setHeight(option.fontMetrics.height());
    QRect nameRoom = line;
    if (!aside.isEmpty()) {
        painter->setPen(ink(isOff ? Ink::Caution : Ink::Muted, option.palette));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, aside);
        nameRoom.setWidth(line.width() - option.fontMetrics.horizontalAdvance(aside) - gapWide);
    }
    painter->setPen(ink(isOff ? Ink::Muted : Ink::Text, option.palette));
    painter->drawText(nameRoom, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, nameRoom.width()));
    line.translate(0, line.height());
    painter->setPen(ink(Ink::Muted, option.palette));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize LookupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(LookupModel::DetailRole).toString().isEmpty() ? 1 : 2;
    return {0, lines * option.fontMetrics.height() + 2 * gapSmall};
}

} // namespace herald::ui
