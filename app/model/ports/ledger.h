// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"
#include "app/model/result.h"
#include "app/model/send.h"

#include <QCoroTask>

namespace herald {

/// What was found when the ledger was opened.
struct Recovery
{
    QList<Batch> open;  ///< batches with waiting sends, oldest first; none is released
    int crashed = 0;    ///< sends that were on the wire when their owner ended: Unknown now
    bool moved = false; ///< the ledger was copied or restored from a backup
};

/// The journal of sends. Every call returns when its change is on disk; none is undone later.
/// Calls come from the window thread and take effect in their order; the work is done elsewhere.
/// Errors are of the kind Storage; `code` is `damaged` when the file cannot be trusted,
/// `owner` when another Herald has taken it over, `unreadable` for a row that cannot be read, and
/// `ended` for a send that has its end already.
class Ledger
{
public:
    virtual ~Ledger() = default;

    /// To be called once, by the process that owns the data folder. A send found on the wire
    /// becomes Unknown (CrashedOnTheWire); batches that waited are held: Restarted or Moved.
    [[nodiscard]] virtual QCoro::Task<Result<Recovery>> recover() = 0;
    /// Reads the whole file and compares. Slow on a large ledger; other calls wait no longer
    /// than for a part of it.
    [[nodiscard]] virtual QCoro::Task<Result<void>> check() = 0;

    /// All or none. The sends come back numbered, in their order.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Send>>> enqueue(Batch batch,
                                                                   QList<Send> sends) = 0;
    /// Up to `limit` waiting sends of a batch with a number above `after`, in their order.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Send>>> waiting(BatchId batch, qint64 after,
                                                                   int limit) = 0;
    /// All of them or none. `until` goes with Hold::Counting.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setHold(QList<BatchId> batches, Hold hold,
                                                            std::optional<QDateTime> until) = 0;
    /// Everything of the batch that waits becomes Cancelled; says how many.
    [[nodiscard]] virtual QCoro::Task<Result<int>> cancelWaiting(BatchId batch) = 0;

    /// From waiting to on the wire. False when this send does not wait any more, or its batch is
    /// not released: then it must not leave.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> claim(SendId id, Attempt attempt) = 0;
    /// The end of a send, with the verdict of its last attempt. Final: a second one is an error.
    [[nodiscard]] virtual QCoro::Task<Result<void>> settle(SendId id, Attempt attempt) = 0;
    /// Back to waiting, after an attempt that certainly did not send. An error for any other.
    [[nodiscard]] virtual QCoro::Task<Result<void>> putBack(SendId id, Attempt attempt) = 0;

    /// A person's decision about an Unknown. Final. For SendAgain the new batch and its one send
    /// are written with it, all or none; that send comes back numbered.
    [[nodiscard]] virtual QCoro::Task<Result<void>> decide(SendId id, Settlement settlement) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Send>> decideAgain(SendId id, Settlement settlement,
                                                                Batch batch, Send send) = 0;
};

} // namespace herald
