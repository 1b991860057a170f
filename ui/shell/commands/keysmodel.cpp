// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/keysmodel.h"

#include "ui/session.h"
#include "ui/shell/commands/commandtexts.h"

#include <QFont>

namespace herald::ui {

using namespace Qt::StringLiterals;

KeysModel::KeysModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    const CommandWords words;
    for (const CommandSpec &spec : commandSpecs())
        m_chinese.append(words.in(Language::Chinese, spec.words));
    connect(&m_session, &Session::keysChanged, this, &KeysModel::noticeKeys);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(commandSpecs().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandSpec &spec = commandSpecs().at(index.row());
    const QString keys = keysText(keysOf(spec, m_session));
    if (role == IdRole)
        return QString(spec.id);
    if (role == WordsRole)
        return QString(QString::fromUtf8(spec.words) % u' ' % m_chinese.at(index.row()) % u' ' %
                       placeText(spec) % u' ' % keys);
    const bool isName = index.column() == Name;
    if (role == Qt::ToolTipRole && spec.isFixed)
        return tr("This key belongs to one table, field or button and stays as it is.");
    if (role == Qt::ToolTipRole)
        return QString(commandText(spec) % u" – "_s % placeText(spec));
    if (role == Qt::FontRole && index.column() == Key && m_session.keyOf(spec.id)) {
        QFont font;
        font.setBold(true); // not what it was at first
        return font;
    }
    if (role == Qt::AccessibleTextRole && index.column() == Key && keys.isEmpty())
        return tr("No key");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return isName ? commandText(spec) : index.column() == Key ? keys : placeText(spec);
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Command");
    case Key:
        return tr("Key");
    case Place:
        return tr("Works in");
    default:
        return {};
    }
}

void KeysModel::noticeKeys()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void KeysModel::retranslate()
{
    noticeKeys();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace herald::ui
