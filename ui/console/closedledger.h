// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/ledger.h"

namespace herald::ui {

/// The ledger of a program that may not write: another one owns the data folder. Refuses
/// everything with the reason it was given.
class ClosedLedger final : public Ledger
{
public:
    explicit ClosedLedger(Error reason)
        : m_reason(std::move(reason))
    {}

    QCoro::Task<Result<Recovery>> recover() override { return refuse<Recovery>(m_reason); }
    QCoro::Task<Result<void>> check() override { return refuse<void>(m_reason); }
    QCoro::Task<Result<QList<Send>>> enqueue(Batch, QList<Send>) override
    {
        return refuse<QList<Send>>(m_reason);
    }
    QCoro::Task<Result<QList<Send>>> waiting(BatchId, qint64, int) override
    {
        return refuse<QList<Send>>(m_reason);
    }
    QCoro::Task<Result<void>> setHold(QList<BatchId>, Hold, std::optional<QDateTime>) override
    {
        return refuse<void>(m_reason);
    }
    QCoro::Task<Result<int>> cancelWaiting(BatchId) override { return refuse<int>(m_reason); }
    QCoro::Task<Result<bool>> claim(SendId, Attempt) override { return refuse<bool>(m_reason); }
    QCoro::Task<Result<void>> settle(SendId, Attempt) override { return refuse<void>(m_reason); }
    QCoro::Task<Result<void>> putBack(SendId, Attempt) override { return refuse<void>(m_reason); }
    QCoro::Task<Result<void>> decide(SendId, Settlement) override { return refuse<void>(m_reason); }
    QCoro::Task<Result<Send>> decideAgain(SendId, Settlement, Batch, Send) override
    {
        return refuse<Send>(m_reason);
    }

private:
    template <class T>
    static QCoro::Task<Result<T>> refuse(Error reason)
    {
        co_return tl::unexpected(std::move(reason));
    }

    Error m_reason;
};

} // namespace herald::ui
