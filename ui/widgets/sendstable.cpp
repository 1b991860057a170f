// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendstable.h"

#include "ui/texts/dates.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/sendsmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
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

SendsTable::SendsTable(SendsModel &sends, QWidget *parent)
    : QTableView(parent)
    , m_sends(sends)
{
    setObjectName(u"sendsTable"_s);
    setModel(&sends);
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(SendsModel::What, QHeaderView::Stretch);

    horizontalHeader()->setSectionsClickable(false);

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SendsTable::chosenChanged);
    connect(&sends, &QAbstractItemModel::modelReset, this, &SendsTable::chosenChanged);
    connect(&sends, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last, 1); });
    connect(&sends, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last, -1); });
    measure();
    retranslate();
}

std::optional<Send> SendsTable::chosen() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_sends.sendAt(current.row());
}

QList<Send> SendsTable::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<Send> sends;
    for (const int row : std::as_const(rows))
        sends.append(m_sends.sendAt(row));
    return sends;
}

bool SendsTable::choose(const SendId &id)
{
    const QModelIndex index = m_sends.indexOf(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void SendsTable::chooseFirst()
{
    setCurrentIndex(m_sends.index(0, 0));
}

/// What comes or goes above must not move what is being read. At the top the news is wanted.
void SendsTable::keepPlace(int first, int last, int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int height = verticalHeader()->defaultSectionSize();
    const int value = bar->value();
    if (value == 0 || first * height >= value)
        return;
    updateGeometries();
    bar->setValue(value + direction * (last - first + 1) * height);
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
