// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendstable.h"

#include "ui/texts/dates.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/sendsmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <array>
#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// In digits; Time follows its format, and What takes the rest.
constexpr std::array<std::pair<int, int>, 5> columnWidths{{{SendsModel::Whom, 17},
                                                           {SendsModel::ProfileName, 15},
                                                           {SendsModel::State, 15},
                                                           {SendsModel::Reason, 36},
                                                           {SendsModel::RequestId, 36}}};

} // namespace

SendsTable::SendsTable(SendsModel &sends, QSortFilterProxyModel &proxy, QWidget *parent)
    : QTableView(parent)
    , m_sends(sends)
    , m_proxy(proxy)
{
    setObjectName(u"sendsTable"_s);
    proxy.setSortRole(SendsModel::ValueRole);
    setModel(&proxy);
    setItemDelegateForColumn(SendsModel::State, new BadgeDelegate(SendsModel::BadgeRole, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(SendsModel::Time, Qt::DescendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(SendsModel::What, QHeaderView::Stretch);

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SendsTable::chosenChanged);
    connect(&proxy, &QAbstractItemModel::modelReset, this, &SendsTable::chosenChanged);
    measure();
    retranslate();
}

std::optional<Send> SendsTable::chosen() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_sends.sendAt(m_proxy.mapToSource(current).row());
}

void SendsTable::choose(const SendId &id)
{
    const QModelIndex index = m_proxy.mapFromSource(m_sends.indexOf(id));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SendsTable::chooseFirst()
{
    setCurrentIndex(m_proxy.index(0, 0));
}

void SendsTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end) {
        clearSelection();
        selectionModel()->clearCurrentIndex();
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void SendsTable::measure()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    horizontalHeader()->setMinimumSectionSize(8 * digit);
    for (const auto &[column, width] : columnWidths)
        setColumnWidth(column, width * digit);
    const QDateTime wide(QDate(2028, 12, 28), QTime(20, 58, 58));
    setColumnWidth(SendsModel::Time, fontMetrics().horizontalAdvance(momentText(wide)) + 4 * digit);
}

void SendsTable::retranslate()
{
    setAccessibleName(tr("Sends"));
}

void SendsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        measure();
    QTableView::changeEvent(event);
}

} // namespace herald::ui
