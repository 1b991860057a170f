// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/journal.h"
#include "app/model/ports/ledger.h"

#include <QFuture>
#include <QThread>

namespace herald {

/// The ledger on a thread of its own, so that syncing to disk never stops the window. Calls come
/// from the window thread and are done in their order.
class SqliteLedger final : public Ledger
{
public:
    explicit SqliteLedger(const QString &file);
    ~SqliteLedger() override; ///< finishes what was asked

    [[nodiscard]] QCoro::Task<Result<QList<Send>>> recover() override;
    [[nodiscard]] QCoro::Task<Result<void>> enqueue(QList<Send> sends) override;
    [[nodiscard]] QCoro::Task<Result<void>> claim(SendId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> settle(SendId id, Verdict verdict) override;

private:
    template <class T>
    QFuture<Result<T>> onThread(std::function<Result<T>(Journal &)> work);

    Journal m_journal;
    Result<void> m_opened;
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
};

} // namespace herald
