// SPDX-License-Identifier: GPL-3.0-or-later
//
// RecordsModel: what views read and write.
#include "ui/resend/recordsmodel.h"

#include <QGuiApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where in a list of sort keys a column is; -1: nowhere.
int placeIn(const QList<RecordSortKey> &keys, int column)
{
    const TableColumn *known = RecordCells::about(column);
    for (int place = 0; known && place < int(keys.size()); ++place) {
        if (keys.at(place).column == known->member)
            return place;
    }
    return -1;
}

} // namespace

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_told;
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(recordAt(row), column);
    case Qt::EditRole: {
        const TableColumn *known = RecordCells::about(column);
        if (known && known->raw)
            return known->raw(recordAt(row)).value_or(QString());
        return m_cells.text(recordAt(row), column);
    }
    case Qt::ToolTipRole: // foreign text: never taken for markup
        return m_cells.hint(recordAt(row), column).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    case Qt::AccessibleTextRole:
        return m_cells.spoken(recordAt(row), column, isTicked(row));
    case Qt::CheckStateRole:
        return column == Tick ? QVariant(isTicked(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
    case Qt::ForegroundRole: {
        const CellSign sign = m_cells.sign(recordAt(row), column);
        if (sign.icon.isEmpty())
            return {};
        if (role == Qt::DecorationRole)
            return icon(sign.icon, sign.meaning);
        return ink(sign.meaning, QGuiApplication::palette());
    }
    default:
        return {};
    }
}

bool RecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (index.column() == Tick && role == Qt::CheckStateRole) {
        setTicked({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    return role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable) &&
           edit(index, value.toString());
}

bool RecordsModel::edit(const QModelIndex &index, const QString &text)
{
    const TableColumn *known = RecordCells::about(index.column());
    const quint32 row = storeRow(index.row());
    MailRecord record = m_store->at(row);
    const std::optional<QString> old = known->raw(record);
    if (old.value_or(QString()) == text)
        return true;
    // as in a file: an empty cell says nothing
    known->change(record, text.isEmpty() ? std::nullopt : std::optional(text));
    m_store->replace(row, record);
    m_isStale = true;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    ask(Why::Asked);
    emit edited(record.id);
    return true;
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Tick)
        flags |= Qt::ItemIsUserCheckable;
    const TableColumn *known = RecordCells::about(index.column());
    if (known && known->change && originAt(index.row()) == RecordOrigin::File)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return titleOf(section, role);
}

QVariant RecordsModel::titleOf(int column, int role) const
{
    const QString title = RecordCells::title(column);
    const int place = placeIn(sortKeys(), column);
    const bool isOneOfSeveral = place >= 0 && sortKeys().size() > 1;
    if (role == Qt::DisplayRole) {
        static const QString raised = u"¹²³⁴⁵⁶⁷⁸⁹"_s;
        return isOneOfSeveral && place < raised.size() ? QString(title + u' ' + raised.at(place))
                                                       : title;
    }
    if (role != Qt::AccessibleTextRole || place < 0)
        return {};
    const bool up = sortKeys().at(place).order == Qt::AscendingOrder;
    const QString sorted = up ? tr("%1, ascending").arg(title) : tr("%1, descending").arg(title);
    //: a column by which the table is sorted among others: "Account, ascending, as key 2"
    return isOneOfSeveral ? tr("%1, as key %2").arg(sorted).arg(place + 1) : sorted;
}

} // namespace herald::ui
