// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/confirm/confirmmodel.h"

#include "ui/resend/confirm/confirmation.h"
#include "ui/texts/dates.h"
#include "ui/texts/recordtexts.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString whatText(const Awaited &one)
{
    if (one.sought.anyGrant)
        return ConfirmModel::tr("Access granted, by authorisation");
    MailRecord record;
    record.mailSendType = one.sought.sendType;
    return mailTypeText(record);
}

QString foundText(const Awaited &one)
{
    if (one.found) {
        QStringList parts{momentText(one.found->sendAt.value_or(QDateTime())),
                          resultText(*one.found)};
        parts.removeAll(QString());
        //: time and result of a record, then its id
        return ConfirmModel::tr("%1 (record %2)").arg(parts.join(u" · "_s), one.found->id.text());
    }
    if (!one.canBeFound())
        return ConfirmModel::tr("Cannot be looked up: it names no account");
    return one.outcome == Outcome::Accepted ? ConfirmModel::tr("No new record yet")
                                            : ConfirmModel::tr("No new record; it was refused");
}

Ink meaningOf(const Awaited &one)
{
    if (!one.found)
        return Ink::Muted;
    const bool isGood =
        one.outcome == Outcome::Accepted && resultOf(*one.found) != MailResult::Failed;
    return isGood ? Ink::Positive : Ink::Caution;
}

} // namespace

ConfirmModel::ConfirmModel(Confirmation &confirmation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_confirmation(confirmation)
{
    connect(&confirmation, &Confirmation::changed, this, &ConfirmModel::refresh);
}

void ConfirmModel::refresh()
{
    const int rows = int(m_confirmation.awaited().size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
}

int ConfirmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ConfirmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConfirmModel::data(const QModelIndex &index, int role) const
{
    if (index.row() >= m_confirmation.awaited().size())
        return {}; // it was forgotten a moment ago
    const Awaited &one = m_confirmation.awaited().at(index.row());
    const Ink meaning = meaningOf(one);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Account)
            return one.sought.account.isEmpty() ? textOf(one.sought.id) : one.sought.account;
        return index.column() == What ? whatText(one) : foundText(one);
    case Qt::DecorationRole:
        if (index.column() == Found)
            return icon(one.found ? u"check"_s : u"clock"_s, meaning);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Found)
            return ink(meaning, QApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant ConfirmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case What:
        return tr("What was sent");
    default:
        return tr("New record");
    }
}

void ConfirmModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    refresh();
}

} // namespace herald::ui
