// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/model/batch.h"
#include "app/model/send.h"

#include <QLatin1StringView>

namespace herald {

// What both the writer and the readers read.

/// Begins a SELECT that sendFrom() understands: send s, its batch b, its decision d.
[[nodiscard]] QLatin1StringView selectSends();
/// Nothing when the manifest cannot be read.
[[nodiscard]] std::optional<Send> sendFrom(const QSqlQuery &row);
/// What the row is called, for a message when sendFrom() has nothing.
[[nodiscard]] QString sendIdOf(const QSqlQuery &row);

/// Nothing when there is no such batch.
[[nodiscard]] Result<std::optional<Batch>> readBatch(Connection &db, const BatchId &id);
/// Those with waiting sends, oldest first.
[[nodiscard]] Result<QList<Batch>> readOpenBatches(Connection &db);
/// Empty id = all batches together.
[[nodiscard]] Result<Tally> readTally(Connection &db, const BatchId &batch);

/// Attempts of the send with that number, in their order.
[[nodiscard]] Result<QList<Attempt>> readAttempts(Connection &db, qint64 send);

[[nodiscard]] QDateTime timeFrom(const QVariant &ms);
[[nodiscard]] std::optional<QDateTime> optionalTimeFrom(const QVariant &ms);
[[nodiscard]] QVariant bound(const QDateTime &time);
[[nodiscard]] QVariant bound(const std::optional<QDateTime> &time); ///< NULL for nothing

} // namespace herald
