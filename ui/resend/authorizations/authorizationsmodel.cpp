// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/authorizations/authorizationsmodel.h"

#include "app/model/mailresend.h"
#include "ui/session.h"
#include "ui/texts/dates.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString directoryText(const QString &platform)
{
    if (platform == u"AD"_s)
        return AuthorizationsModel::tr("AD domain");
    if (platform == u"LOCAL"_s)
        return AuthorizationsModel::tr("Built-in directory");
    if (platform == u"SYSTEM"_s)
        return AuthorizationsModel::tr("Built in");
    return platform;
}

QString kindText(const Authorization &one)
{
    if (fansOut(one))
        return AuthorizationsModel::tr("User group");
    return one.accountType == u"USER"_s ? AuthorizationsModel::tr("User") : one.accountType;
}

} // namespace

AuthorizationsModel::AuthorizationsModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{}

void AuthorizationsModel::restart(const QSet<QString> &told)
{
    beginResetModel();
    m_rows.clear();
    m_told = told;
    m_tickedCount = 0;
    endResetModel();
    emit changed();
}

void AuthorizationsModel::append(const QList<Authorization> &authorizations)
{
    if (authorizations.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(authorizations.size()) - 1);
    for (const Authorization &one : authorizations)
        m_rows.append({one, false});
    endInsertRows();
    emit changed();
}

bool AuthorizationsModel::tick(Row &row, bool ticked)
{
    if (row.ticked == ticked || row.authorization.id.isEmpty())
        return false;
    row.ticked = ticked;
    m_tickedCount += ticked ? 1 : -1;
    return true;
}

void AuthorizationsModel::untickAll()
{
    for (Row &row : m_rows)
        tick(row, false);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Tick), index(int(m_rows.size()) - 1, Tick));
    emit changed();
}

int AuthorizationsModel::tickUntold()
{
    int count = 0;
    for (Row &row : m_rows)
        count += !isTold(row.authorization) && tick(row, true) ? 1 : 0;
    if (count > 0)
        emit dataChanged(index(0, Tick), index(int(m_rows.size()) - 1, Tick));
    emit changed();
    return count;
}

QList<Authorization> AuthorizationsModel::ticked() const
{
    QList<Authorization> all;
    for (const Row &row : m_rows) {
        if (row.ticked)
            all.append(row.authorization);
    }
    return all;
}

int AuthorizationsModel::untoldCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
        return !row.authorization.id.isEmpty() && !isTold(row.authorization);
    }));
}

int AuthorizationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuthorizationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AuthorizationsModel::textOf(const Authorization &one, int column) const
{
    switch (column) {
    case Account:
        return one.account;
    case Kind:
        return kindText(one);
    case Record:
        return isTold(one) ? tr("Has one") : tr("None loaded");
    case Directory:
        return directoryText(one.platformType);
    case Granted:
        return momentText(one.created, m_session.language());
    case Id:
        return one.id.isEmpty() ? tr("not given") : one.id.text();
    default:
        return {};
    }
}

QVariant AuthorizationsModel::valueOf(const Row &row, int column) const
{
    switch (column) {
    case Tick:
        return row.ticked;
    case Record: // who was told nothing comes first
        return isTold(row.authorization);
    case Granted:
        return row.authorization.created;
    default:
        return textOf(row.authorization, column);
    }
}

QVariant AuthorizationsModel::signOf(const Authorization &one, int column, int role) const
{
    if (column == Kind && role == Qt::DecorationRole)
        return icon(fansOut(one) ? u"group"_s : u"user"_s,
                    fansOut(one) ? Ink::Caution : Ink::Muted);
    if (column != Record)
        return {};
    const Ink meaning = isTold(one) ? Ink::Muted : Ink::Accent;
    if (role == Qt::DecorationRole)
        return icon(isTold(one) ? u"mail"_s : u"question"_s, meaning);
    return ink(meaning, QApplication::palette());
}

QVariant AuthorizationsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row.authorization, index.column());
    case Qt::ToolTipRole:
        if (row.authorization.id.isEmpty())
            return tr("The service gives no id of this authorisation: it cannot be sent by.");
        return textOf(row.authorization, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Tick)
            return row.ticked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Tick)
            return row.ticked ? tr("ticked") : tr("not ticked");
        return {};
    case Qt::DecorationRole:
    case Qt::ForegroundRole:
        return signOf(row.authorization, index.column(), role);
    case ValueRole:
        return valueOf(row, index.column());
    case SearchRole: {
        QStringList words;
        for (int column = Account; column < ColumnCount; ++column)
            words.append(textOf(row.authorization, column));
        return words.join(u'\n');
    }
    default:
        return {};
    }
}

bool AuthorizationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick ||
        !tick(m_rows[index.row()], value.toInt() == Qt::Checked))
        return false;
    emit dataChanged(index, index);
    emit changed();
    return true;
}

QVariant AuthorizationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Kind:
        return tr("Kind");
    case Record:
        return tr("Mail record");
    case Directory:
        return tr("Directory");
    case Granted:
        return tr("Access granted at");
    case Id:
        return tr("Authorisation id");
    default:
        return {};
    }
}

Qt::ItemFlags AuthorizationsModel::flags(const QModelIndex &index) const
{
    if (m_rows.at(index.row()).authorization.id.isEmpty())
        return Qt::ItemIsSelectable;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Tick ? flags | Qt::ItemIsUserCheckable : flags;
}

void AuthorizationsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit changed();
}

} // namespace herald::ui
