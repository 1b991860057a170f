// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checks/checkdelegate.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace herald::ui {

namespace {

constexpr int unbounded = 10'000;

struct Places
{
    QRect sign;
    QRect words;
    QRect action; ///< a line of its own, below the words
    QRect age;
    int height = 0;
};

Places placesIn(const QRect &row, const QFontMetrics &metrics, const QModelIndex &index)
{
    const QString age = index.data(CheckDelegate::AgeRole).toString();
    const QString action = index.data(CheckDelegate::ActionRole).toString();
    const int line = metrics.height();
    const QRect room = row.adjusted(gapSmall, gapSmall / 2, -gapSmall, 0);
    Places places;
    places.sign = QRect(room.left(), room.top() + (line - iconSmall) / 2, iconSmall, iconSmall);
    const int ageWidth = age.isEmpty() ? 0 : metrics.horizontalAdvance(age) + gap;
    places.age = QRect(room.right() - ageWidth, room.top(), ageWidth, line);
    const int left = places.sign.right() + gap;
    const int width = std::max(room.width() - (left - room.left()) - ageWidth, iconLarge);
    const QRect bound = metrics.boundingRect(QRect(0, 0, width, unbounded), Qt::TextWordWrap,
                                             index.data().toString());
    places.words = QRect(left, room.top(), width, bound.height());
    int bottom = room.top() + bound.height();
    if (!action.isEmpty()) {
        places.action = QRect(left, bottom, width, line);
        bottom += line;
    }
    places.height = bottom - row.top() + gapSmall / 2;
    return places;
}

} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Places places = placesIn(option.rect, option.fontMetrics, index);
    painter->save();
    painter->setFont(option.font);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, places.sign);
    painter->setPen(ink(Ink::Text, option.palette));
    painter->drawText(places.words, Qt::TextWordWrap, index.data().toString());
    painter->setPen(ink(Ink::Muted, option.palette));
    painter->drawText(places.age, Qt::AlignRight, index.data(AgeRole).toString());
    painter->setPen(ink(Ink::Accent, option.palette));
    painter->drawText(places.action, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(ActionRole).toString());
    painter->restore();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, placesIn(QRect(0, 0, width, 0), option.fontMetrics, index).height};
}

} // namespace herald::ui
