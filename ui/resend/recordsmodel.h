// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "app/model/send.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace herald::ui {

class Session;

/// The mail records that were loaded, which of them are ticked, and what became of the re-sends
/// that were made of them. Display is for people; ValueRole is for sorting. Window thread.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Tick,
        Account,
        Kind,
        Name,
        AppGroup,
        What,
        Result,
        SentAt,
        RecordId,
        Resent,
        ColumnCount
    };
    enum Role {
        ValueRole = Qt::UserRole, ///< typed value of the cell
        SearchRole                ///< all words of the row, the same for every column
    };

    explicit RecordsModel(const Session &session, QObject *parent = nullptr);

    void clear();
    /// Begins the list anew. A record that was ticked is ticked again as soon as it is loaded.
    void restart(const QList<MailRecord> &records);
    /// Adds a page of the list. A record whose id is there already is left out: new records shift
    /// the pages while they are loaded (huawei-appgroup-mail.md 2.7).
    void append(const QList<MailRecord> &records);
    /// The latest re-send of a record wins.
    void noteSend(const Send &send);
    void forgetSends();

    void setTicked(const QList<int> &rows, bool ticked);
    /// Ticks these, and those that are not loaded yet as soon as they are. Says how many those are.
    int tickSoon(const QList<MailRecordId> &ids);
    [[nodiscard]] bool isTicked(int row) const { return m_rows.at(row).ticked; }
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    [[nodiscard]] QList<MailRecord> tickedRecords() const;
    [[nodiscard]] const MailRecord &recordAt(int row) const { return m_rows.at(row).record; }
    [[nodiscard]] int rowOf(const MailRecordId &id) const { return m_places.value(id, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void retranslate();

signals:
    void changed(); ///< rows, ticks or words; once, when the change is complete

private:
    struct Row
    {
        MailRecord record;
        bool ticked = false;
    };

    void takeRows(const QList<MailRecord> &records);
    [[nodiscard]] QList<MailRecord> newOnes(const QList<MailRecord> &records) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QVariant valueOf(int row, int column) const;
    [[nodiscard]] QString resentText(int row) const;
    [[nodiscard]] QString searchText(int row) const;
    [[nodiscard]] QVariant signOf(int row, int column, int role) const;

    const Session &m_session;
    QList<Row> m_rows;
    QHash<MailRecordId, int> m_places;
    QSet<MailRecordId> m_wished; ///< ticked before restart(), not loaded again yet
    QHash<MailRecordId, Send> m_sends;
    int m_tickedCount = 0;
};

} // namespace herald::ui
