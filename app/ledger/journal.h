// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/ledger/origin.h"
#include "app/ledger/place.h"
#include "app/ledger/salvage.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/ledger.h"

namespace herald {

/// The writing side of the ledger's file. All calls on the one thread that opened it; see Ledger
/// for what they mean. Between begin() and commit() several may be made durable at once; after one
/// that failed only rollback() is allowed.
class Journal
{
public:
    Journal(LedgerPlace place, const Clock &clock, LedgerLimits limits);

    /// Makes, brings up to date and compares the file.
    [[nodiscard]] Result<void> open();
    /// Leaves word outside the data folder how much was in it.
    void close();

    /// Code `owner` when somebody else has recovered the ledger meanwhile.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// Alone, outside a transaction.
    [[nodiscard]] Result<Recovery> recover();

    /// Alone: closes the file, sets it aside, and opens what could be saved.
    [[nodiscard]] Result<Salvage> salvage();

    [[nodiscard]] Result<QList<Send>> enqueue(const Batch &batch, QList<Send> sends);
    [[nodiscard]] Result<QList<Send>> waiting(const BatchId &batch, qint64 after, int limit);
    [[nodiscard]] Result<void> setHold(const QList<BatchId> &batches, Hold hold,
                                       const std::optional<QDateTime> &until);
    [[nodiscard]] Result<int> cancelWaiting(const BatchId &batch);
    [[nodiscard]] Result<bool> claim(const SendId &id, const Attempt &attempt);
    [[nodiscard]] Result<void> settle(const SendId &id, const Attempt &attempt);
    [[nodiscard]] Result<void> putBack(const SendId &id, const Attempt &attempt);
    [[nodiscard]] Result<void> decide(const SendId &id, const Settlement &settlement);
    [[nodiscard]] Result<Send> decideAgain(const SendId &id, const Settlement &settlement,
                                           const Batch &batch, const Send &send);

private:
    [[nodiscard]] Result<void> isOurs();
    [[nodiscard]] Result<qint64> numberOf(const SendId &id);
    [[nodiscard]] Result<void> writeAttempt(const SendId &id, const Attempt &attempt);
    [[nodiscard]] Result<void> writeDecision(const SendId &id, const Settlement &settlement);
    [[nodiscard]] Result<Recovery> takeOver(Origin &origin);

    LedgerPlace m_place;
    const Clock &m_clock;
    LedgerLimits m_limits;
    Connection m_db;
    std::optional<Origin> m_origin; ///< once recovered
};

} // namespace herald
