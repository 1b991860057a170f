// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/send.h"

#include <QString>
#include <QVariantList>

namespace herald {

/// The ledger's file: one SQLite database, write-ahead log, every commit synced. All calls on the
/// one thread that opened it. Facts on durability: reliability.md 6.
class Journal
{
public:
    explicit Journal(QString file);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<QList<Send>> recover();
    [[nodiscard]] Result<void> enqueue(const QList<Send> &sends);
    [[nodiscard]] Result<void> claim(const SendId &id);
    [[nodiscard]] Result<void> settle(const SendId &id, const Verdict &verdict);

private:
    [[nodiscard]] Result<void> run(const QString &sql);
    /// Runs one UPDATE that must change exactly one row, in a transaction of its own.
    [[nodiscard]] Result<void> changeOne(const QString &sql, const QVariantList &values);

    QString m_file;
    QString m_connection;
};

} // namespace herald
