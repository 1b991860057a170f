// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/journal.h"
#include "app/ledger/worker.h"

#include <deque>
#include <mutex>
#include <optional>

namespace herald {

/// Syncing to disk costs the same for one change as for many. So whatever was asked while the last
/// commit ran goes into the next one, in its order; nobody hears of success before that commit.
/// When one of a group fails, which is rare, all are done again one by one.
class GroupCommit
{
public:
    /// One call. It fails alone; `answer` is told how the commit went.
    struct Part
    {
        /// False = it failed: nothing of it stays. May be run twice; the first time leaves nothing.
        std::function<bool(Journal &)> work;
        std::function<void(const Result<void> &)> answer;
        bool alone = false; ///< no transaction is made for it, also when the journal is closed
    };

    /// `journal` is used on the worker only, and open there.
    GroupCommit(Worker &worker, Journal &journal);

    /// Any thread.
    void add(Part part);
    /// Why the journal cannot be used; every part is answered with it. On the worker.
    void setOpened(const Result<void> &opened) { m_opened = opened; }

private:
    void commitWaiting();
    [[nodiscard]] std::deque<Part> takeGroup();
    [[nodiscard]] std::optional<Result<void>> commitTogether(std::deque<Part> &parts);
    [[nodiscard]] Result<void> commitAlone(Part &part);

    static constexpr size_t most = 256; ///< of one commit, so that nobody waits for long

    Worker &m_worker;
    Journal &m_journal;
    Result<void> m_opened;
    std::mutex m_mutex;
    std::deque<Part> m_waiting; ///< guarded by m_mutex
};

} // namespace herald
