// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/chipdelegate.h"

#include "ui/receivers/receiversmodel.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Standing = Receiver::Standing;

namespace {

constexpr int crossSize = 12;
constexpr int editorWidth = 240; ///< at least

struct Look
{
    QString icon;
    Ink meaning = Ink::Text;
};

Look lookOf(Standing standing)
{
    switch (standing) {
    case Standing::NeverMail:
        return {u"block"_s, Ink::Muted};
    case Standing::Invalid:
        return {u"cross"_s, Ink::Negative};
    case Standing::Doubtful:
        return {u"warning"_s, Ink::Caution};
    case Standing::Outside:
        return {u"outside"_s, Ink::Info};
    case Standing::Fine:
        break;
    }
    return {};
}

Standing standingOf(const QModelIndex &index)
{
    return Standing(index.data(ReceiversModel::StandingRole).toInt());
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, Ink meaning)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isPlain = meaning == Ink::Text;
    QColor edge = ink(isPlain ? Ink::Border : meaning, option.palette);
    if (!isPlain)
        edge.setAlphaF(0.35F);
    if (isSelected)
        edge = ink(Ink::Accent, option.palette);
    painter.setPen(edge);
    painter.setBrush(isSelected ? ink(Ink::Accent, option.palette)
                                : tint(isPlain ? Ink::Muted : meaning, option.palette));
    const QRectF chip = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(chip, cornerRadius - 1, cornerRadius - 1);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(isSelected ? Ink::OnAccent : Ink::Accent, option.palette), 1.5));
    painter.drawRoundedRect(chip.adjusted(2, 2, -2, -2), cornerRadius - 3, cornerRadius - 3);
}

} // namespace

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Look look = lookOf(standingOf(index));
    const bool isSelected = option.state & QStyle::State_Selected;
    const Ink meaning = isSelected ? Ink::OnAccent : look.meaning;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, look.meaning);

    QRect room = option.rect.adjusted(gap, 0, -gapSmall, 0);
    if (!look.icon.isEmpty()) {
        const QRect place(room.left() - 2, room.center().y() - iconSmall / 2 + 1, iconSmall,
                          iconSmall);
        icon(look.icon, meaning).paint(painter, place);
        room.setLeft(place.right() + 1 + gapSmall);
    }
    const QRect cross = crossOf(option.rect);
    room.setRight(cross.left() - 2);
    if (option.state & QStyle::State_MouseOver)
        icon(u"cross"_s, isSelected ? Ink::OnAccent : Ink::Muted).paint(painter, cross);

    QFont font = option.font;
    font.setStrikeOut(standingOf(index) == Standing::NeverMail);
    painter->setFont(font);
    painter->setPen(ink(meaning, option.palette));
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int iconRoom = standingOf(index) == Standing::Fine ? 0 : iconSmall + gapSmall - 2;
    const QString text = index.data(Qt::DisplayRole).toString();
    return {gap + iconRoom + option.fontMetrics.horizontalAdvance(text) + 3 + crossSize + gap,
            heightOf(option.fontMetrics)};
}

QWidget *ChipDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"chipEdit"_s);
    editor->setAccessibleName(index.data(Qt::DisplayRole).toString());
    editor->setFrame(false);
    return editor;
}

/// Wide enough to type an address, over the chips behind it.
void ChipDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect room = option.rect;
    const int whole = editor->parentWidget()->width();
    room.setWidth(std::min(std::max(room.width(), editorWidth), whole));
    room.moveRight(std::min(room.right(), whole - 1));
    editor->setGeometry(room);
    editor->raise();
}

int ChipDelegate::heightOf(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), iconSmall) + gapSmall;
}

QRect ChipDelegate::crossOf(const QRect &chip)
{
    return {chip.right() - gapSmall - crossSize, chip.center().y() - crossSize / 2 + 1, crossSize,
            crossSize};
}

} // namespace herald::ui
