// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiledelegate.h"

#include "ui/profiles/profilesmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

namespace herald::ui {

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics &metrics = option.fontMetrics;
    QRect line = option.rect.adjusted(gap, gap, -gap, -gap);

    painter->save();
    line.setHeight(strongMetrics.height());
    const int side = strongMetrics.height();
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(line.right() - side + 1, line.top(), side, side));
    line.setRight(line.right() - side - gapSmall);
    painter->setFont(strong);
    painter->setPen(ink(Ink::Text, option.palette));
    painter->drawText(
        line, Qt::AlignVCenter,
        strongMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line.translate(0, line.height());
    line.setHeight(metrics.height());
    line.setRight(option.rect.right() - gap);
    painter->setFont(option.font);
    painter->setPen(ink(Ink::Muted, option.palette));
    painter->drawText(line, Qt::AlignVCenter,
                      metrics.elidedText(index.data(ProfilesModel::DetailRole).toString(),
                                         Qt::ElideRight, line.width()));
    painter->restore();

    const auto badge = index.data(ProfilesModel::SecretRole).value<Badge::Content>();
    line.translate(0, line.height() + gapSmall);
    line.setHeight(Badge::sizeOf(badge, option.font).height());
    Badge::paint(*painter, line, badge, option.font, option.palette);
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const auto badge = index.data(ProfilesModel::SecretRole).value<Badge::Content>();
    const int text = QFontMetrics(strong).height() + option.fontMetrics.height();
    return {0, text + gapSmall + Badge::sizeOf(badge, option.font).height() + 2 * gap};
}

} // namespace herald::ui
