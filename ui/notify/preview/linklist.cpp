// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/linklist.h"

#include "ui/notify/preview/htmltexts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 100;
constexpr int mostRows = 4; ///< seen at once
constexpr int numberRole = Qt::UserRole + 1;

} // namespace

LinkList::LinkList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_heading(new QLabel(this))
    , m_list(new QListView(this))
{
    setRole(m_heading, Role::Muted);
    m_heading->setObjectName(u"linkHeading"_s);
    m_heading->setBuddy(m_list);
    m_list->setObjectName(u"linkList"_s);
    m_list->setModel(m_model);
    m_list->setIconSize({iconSmall, iconSmall});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    hide();
}

void LinkList::setLinks(const QList<html::Link> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    retranslate();
}

void LinkList::retranslate()
{
    const auto odd = std::count_if(m_links.cbegin(), m_links.cend(),
                                   [](const html::Link &link) { return link.isSuspicious(); });
    QString heading = tr("%n link(s)", nullptr, int(m_links.size()));
    if (odd > 0)
        heading = tr("%1, %n to look at", nullptr, int(odd)).arg(heading);
    m_heading->setText(heading);
    m_list->setAccessibleName(tr("Links"));

    QList<int> order;
    for (const bool wanted : {true, false}) {
        for (int i = 0; i < m_links.size() && order.size() < mostListed; ++i) {
            if (m_links.at(i).isSuspicious() == wanted)
                order.append(i);
        }
    }
    m_model->clear();
    for (const int number : std::as_const(order)) {
        const html::Link &link = m_links.at(number);
        const QIcon sign =
            link.isSuspicious() ? icon(u"warning"_s, Ink::Caution) : icon(u"link"_s, Ink::Muted);
        auto *item = new QStandardItem(sign, linkText(link));
        item->setToolTip(targetText(link.target).toHtmlEscaped());
        item->setData(number, numberRole);
        m_model->appendRow(item);
    }
    const int rows = std::min(mostRows, int(order.size()));
    const int frame = m_list->height() - m_list->viewport()->height();
    const int row = std::max(m_list->sizeHintForRow(0), 1);
    m_list->setMinimumHeight(row + std::max(frame, 2 * gapSmall)); // scrolls where room is short
    m_list->setMaximumHeight(rows * row + std::max(frame, 2 * gapSmall));
    setVisible(!m_links.isEmpty());
}

void LinkList::point(int number)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(numberRole).toInt() == number) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        }
    }
}

void LinkList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
