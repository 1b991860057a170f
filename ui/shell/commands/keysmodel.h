// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/commandlist.h"

#include <QAbstractTableModel>

namespace herald::ui {

/// The commands that can have a key, with those they have now, in the window's language.
class KeysModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Key, Place, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< of the command
        WordsRole              ///< to search in: of both languages
    };

    explicit KeysModel(const Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void retranslate();

private:
    void noticeKeys();

    const Session &m_session;
    QStringList m_chinese; ///< beside the English words
};

} // namespace herald::ui
