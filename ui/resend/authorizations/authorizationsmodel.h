// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/lookups.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace herald::ui {

class Session;

/// The authorisations of one app group, which of them are ticked, and who of them no loaded mail
/// record tells about their access. What has no id cannot be ticked: there is nothing to send by.
/// Window thread.
class AuthorizationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Account, Kind, Record, Directory, Granted, Id, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, ///< typed value of the cell, for sorting
        SearchRole                ///< all words of the row, the same for every column
    };

    explicit AuthorizationsModel(const Session &session, QObject *parent = nullptr);

    /// Empty again; `told` are the accounts of which a loaded record says "access granted".
    void restart(const QSet<QString> &told);
    void append(const QList<Authorization> &authorizations);

    void untickAll();
    int tickUntold(); ///< all without a record; says how many
    [[nodiscard]] QList<Authorization> ticked() const;
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    [[nodiscard]] int untoldCount() const; ///< that can be ticked
    [[nodiscard]] bool isTold(const Authorization &one) const
    {
        return m_told.contains(one.account);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void retranslate();

signals:
    void changed(); ///< rows or ticks; once, when the change is complete

private:
    struct Row
    {
        Authorization authorization;
        bool ticked = false;
    };

    [[nodiscard]] QString textOf(const Authorization &one, int column) const;
    [[nodiscard]] QVariant valueOf(const Row &row, int column) const;
    [[nodiscard]] QVariant signOf(const Authorization &one, int column, int role) const;
    bool tick(Row &row, bool ticked);

    const Session &m_session;
    QList<Row> m_rows;
    QSet<QString> m_told;
    int m_tickedCount = 0;
};

} // namespace herald::ui
