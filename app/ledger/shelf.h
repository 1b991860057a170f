// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/ledger/sendquery.h"

namespace herald {

/// The reading side of the ledger's file: never writes, never holds the writer up. All calls on
/// one thread, between begin() and end(); see Archive for what they mean.
class Shelf
{
public:
    Shelf(QString file, LedgerLimits limits);

    /// Opens the file if need be, also one put in the place of another, and keeps to what it says
    /// now.
    [[nodiscard]] Result<void> begin();
    void end();
    void close();

    /// A send whose manifest cannot be read is left out, and a warning is logged.
    [[nodiscard]] Result<SendPage> page(const SendFilter &filter, qint64 after, int limit);
    [[nodiscard]] Result<QList<Send>> among(const SendFilter &filter, const QList<SendId> &ids);
    [[nodiscard]] Result<qint64> count(const SendFilter &filter);
    [[nodiscard]] Result<SendStory> story(const SendId &id);
    [[nodiscard]] Result<Tally> totals();
    [[nodiscard]] Result<QList<Profile>> profiles();
    [[nodiscard]] Result<std::optional<Resemblance>> resembling(const Notification &mail,
                                                                const QDateTime &since);
    [[nodiscard]] Result<QHash<QString, QDateTime>> lastMailed(const QStringList &addresses);

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<QList<qint64>> numbers(const Sql &sql);
    [[nodiscard]] Result<QList<qint64>> find(const SendFilter &filter, qint64 after, int limit);
    [[nodiscard]] Result<QList<Send>> load(const QList<qint64> &numbers, SendFilter::Scope order);
    /// Nothing when there are too many to be looked at one by one.
    [[nodiscard]] Result<std::optional<QList<qint64>>> byRequestIds(const SearchWords &words);
    [[nodiscard]] Result<qint64> countOf(const SendQuery &query);

    LedgerLimits m_limits;
    Connection m_db;
    quint64 m_inode = 0;
};

} // namespace herald
