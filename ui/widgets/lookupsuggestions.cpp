// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupsuggestions.h"

#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/lookupfilter.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace herald::ui {

namespace {

constexpr int popupRows = 8;
constexpr int popupCharacters = 56; ///< a UUID and some more

} // namespace

LookupSuggestions::LookupSuggestions(QLineEdit &edit, LookupModel &entries, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_filter(new LookupFilter(entries, this))
    , m_completer(new QCompleter(this))
{
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(list); // which gives the list a delegate of its own
    list->setItemDelegate(new LookupDelegate(list));
    // the completer only shows: its own search would look through the whole list with each key
    m_completer->setModel(m_filter);
    m_completer->setMaxVisibleItems(popupRows);
    m_completer->setWidget(&m_edit);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                emit chosen(index.data(LookupModel::ValueRole).toString());
            });
    connect(m_filter, &LookupFilter::found, this, &LookupSuggestions::noticeFound);
}

void LookupSuggestions::suggest(const QString &typed)
{
    m_waits = false;
    if (typed.isEmpty()) {
        close();
        return;
    }
    m_filter->search(typed);
    m_waits = m_filter->isSearching();
    popUp();
}

void LookupSuggestions::showAll()
{
    m_waits = false;
    m_filter->search({});
    popUp();
}

void LookupSuggestions::close()
{
    m_waits = false;
    m_completer->popup()->hide();
}

bool LookupSuggestions::isChoosing() const
{
    const QAbstractItemView *list = m_completer->popup();
    return list->isVisible() && list->currentIndex().isValid() && m_edit.hasFocus();
}

void LookupSuggestions::popUp()
{
    const int width = popupCharacters * m_edit.fontMetrics().averageCharWidth();
    QRect below = m_edit.rect();
    below.setWidth(std::max(below.width(), width));
    m_completer->setCompletionPrefix({});
    m_completer->complete(below); // hides the list when there is nothing to show
}

void LookupSuggestions::noticeFound()
{
    if (!m_waits)
        return;
    if (!m_completer->popup()->isVisible() && m_edit.hasFocus())
        popUp();
    m_waits = m_filter->isSearching();
}

} // namespace herald::ui
