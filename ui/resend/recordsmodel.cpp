// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordsmodel.h"

#include "ui/resend/recordcolumns.h"
#include "ui/session.h"
#include "ui/texts/dates.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statebadge.h"

#include <QGuiApplication>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

bool isRecordColumn(int column)
{
    return column > RecordsModel::Tick && column < RecordsModel::Resent;
}

const RecordColumn &recordColumn(int column)
{
    return recordColumns().at(column - RecordsModel::Account);
}

} // namespace

RecordsModel::RecordsModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{}

void RecordsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_wished.clear();
    m_tickedCount = 0;
    endResetModel();
    emit changed();
}

void RecordsModel::restart(const QList<MailRecord> &records)
{
    beginResetModel();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.ticked)
            m_wished.insert(row.record.id);
    }
    m_rows.clear();
    m_places.clear();
    m_tickedCount = 0;
    takeRows(newOnes(records));
    endResetModel();
    emit changed();
}

void RecordsModel::append(const QList<MailRecord> &records)
{
    const QList<MailRecord> fresh = newOnes(records);
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    takeRows(fresh);
    endInsertRows();
    emit changed();
}

QList<MailRecord> RecordsModel::newOnes(const QList<MailRecord> &records) const
{
    QList<MailRecord> fresh;
    QSet<MailRecordId> seen;
    for (const MailRecord &record : records) {
        if (m_places.contains(record.id) || seen.contains(record.id))
            continue;
        seen.insert(record.id);
        fresh.append(record);
    }
    return fresh;
}

int RecordsModel::tickSoon(const QList<MailRecordId> &ids)
{
    QList<int> rows;
    int awaited = 0;
    for (const MailRecordId &id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            rows.append(row);
        } else {
            m_wished.insert(id);
            ++awaited;
        }
    }
    setTicked(rows, true);
    return awaited;
}

void RecordsModel::takeRows(const QList<MailRecord> &records)
{
    for (const MailRecord &record : records) {
        const bool ticked = m_wished.remove(record.id);
        m_places.insert(record.id, int(m_rows.size()));
        m_rows.append({record, ticked});
        m_tickedCount += ticked ? 1 : 0;
    }
}

void RecordsModel::noteSend(const Send &send)
{
    const auto *resend = std::get_if<MailResend>(&send.manifest.payload());
    if (!resend)
        return;
    for (const MailRecord &record : resend->records) {
        const auto known = m_sends.constFind(record.id);
        if (known != m_sends.cend() && send.id < known->id)
            continue;
        m_sends.insert(record.id, send);
        const int row = rowOf(record.id);
        if (row >= 0)
            emit dataChanged(index(row, Resent), index(row, Resent));
    }
}

void RecordsModel::forgetSends()
{
    m_sends.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Resent), index(int(m_rows.size()) - 1, Resent));
}

void RecordsModel::setTicked(const QList<int> &rows, bool ticked)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows) {
        if (std::exchange(m_rows[row].ticked, ticked) != ticked)
            m_tickedCount += ticked ? 1 : -1;
    }
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    emit dataChanged(index(*first, Tick), index(*last, Tick), {Qt::CheckStateRole, ValueRole});
    emit changed();
}

QList<MailRecord> RecordsModel::tickedRecords() const
{
    QList<MailRecord> records;
    for (const Row &row : m_rows) {
        if (row.ticked)
            records.append(row.record);
    }
    return records;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
        return textOf(row, column);
    case Qt::ToolTipRole: // foreign text: never taken for markup
        return textOf(row, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == Tick ? tr("Tick %1").arg(textOf(row, Account)) : textOf(row, column);
    case Qt::CheckStateRole:
        return column == Tick ? QVariant(isTicked(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
    case Qt::ForegroundRole:
        return signOf(row, column, role);
    case ValueRole:
        return valueOf(row, column);
    case SearchRole:
        return searchText(row);
    default:
        return {};
    }
}

bool RecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Tick ||
        role != Qt::CheckStateRole)
        return false;
    setTicked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Resent)
        return tr("Re-sent");
    return isRecordColumn(section) ? QVariant(tr(recordColumn(section).title)) : QVariant();
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void RecordsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit changed();
}

QString RecordsModel::textOf(int row, int column) const
{
    if (column == Resent)
        return resentText(row);
    return isRecordColumn(column) ? recordColumn(column).text(recordAt(row), m_session.language())
                                  : QString();
}

QVariant RecordsModel::valueOf(int row, int column) const
{
    if (column == Tick)
        return isTicked(row);
    if (column == Resent)
        return m_sends.value(recordAt(row).id).changed;
    return recordColumn(column).value(recordAt(row));
}

QString RecordsModel::resentText(int row) const
{
    const auto send = m_sends.constFind(recordAt(row).id);
    if (send == m_sends.cend())
        return {};
    const bool today = send->changed.toLocalTime().date() == QDate::currentDate();
    const QString moment =
        today ? clockTimeText(send->changed) : momentText(send->changed, m_session.language());
    //: what became of a re-send, and when: "Accepted 14:02:11"
    return tr("%1 %2").arg(stateWord(*send), moment);
}

QString RecordsModel::searchText(int row) const
{
    QStringList words;
    for (int column = Account; column < ColumnCount; ++column)
        words.append(textOf(row, column));
    return words.join(u'\n');
}

QVariant RecordsModel::signOf(int row, int column, int role) const
{
    CellSign sign;
    if (isRecordColumn(column))
        sign = recordColumn(column).sign(recordAt(row));
    const auto send = m_sends.constFind(recordAt(row).id);
    if (column == Resent && send != m_sends.cend()) {
        const Badge::Content badge = stateBadge(*send);
        sign = {badge.icon, badge.meaning};
    }
    if (sign.icon.isEmpty())
        return {};
    if (role == Qt::DecorationRole)
        return icon(sign.icon, sign.meaning);
    return ink(sign.meaning, QGuiApplication::palette());
}

} // namespace herald::ui
