// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/place.h"
#include "app/ledger/salvage.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/ledger.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace herald {

class GroupCommit;
class Journal;
class Worker;

/// The ledger in one SQLite file, on a thread of its own, so that syncing to disk never stops the
/// window.
class SqliteLedger final : public Ledger
{
public:
    /// `clock` outlives the ledger.
    SqliteLedger(LedgerPlace place, const Clock &clock, LedgerLimits limits = {});
    ~SqliteLedger() override; ///< finishes what was asked

    /// The way out of a damaged file: it is laid aside, and what can be read of it is in a new one;
    /// then recover() again. An archive of the file may stay open.
    [[nodiscard]] QCoro::Task<Result<Salvage>> salvage();

    [[nodiscard]] QCoro::Task<Result<Recovery>> recover() override;
    [[nodiscard]] QCoro::Task<Result<void>> check() override;
    [[nodiscard]] QCoro::Task<Result<QList<Send>>> enqueue(Batch batch, QList<Send> sends) override;
    [[nodiscard]] QCoro::Task<Result<QList<Send>>> waiting(BatchId batch, qint64 after,
                                                           int limit) override;
    [[nodiscard]] QCoro::Task<Result<void>> setHold(QList<BatchId> batches, Hold hold,
                                                    std::optional<QDateTime> until) override;
    [[nodiscard]] QCoro::Task<Result<int>> cancelWaiting(BatchId batch) override;
    [[nodiscard]] QCoro::Task<Result<bool>> claim(SendId id, Attempt attempt) override;
    [[nodiscard]] QCoro::Task<Result<void>> settle(SendId id, Attempt attempt) override;
    [[nodiscard]] QCoro::Task<Result<void>> putBack(SendId id, Attempt attempt) override;
    [[nodiscard]] QCoro::Task<Result<void>> decide(SendId id, Settlement settlement) override;
    [[nodiscard]] QCoro::Task<Result<Send>> decideAgain(SendId id, Settlement settlement,
                                                        Batch batch, Send send) override;

private:
    /// Runs a part in the next commit.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> inGroup(std::function<Result<T>(Journal &)> work,
                                             bool alone = false);
    void openJournal(); ///< on the writer

    QString m_file;
    LedgerLimits m_limits;
    Result<void> m_opened; ///< on the writer
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Worker> m_checker;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<GroupCommit> m_group;
};

} // namespace herald
