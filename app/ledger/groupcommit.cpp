// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/groupcommit.h"

#include "app/ledger/storageerror.h"

namespace herald {

using namespace Qt::StringLiterals;

GroupCommit::GroupCommit(Worker &worker, Journal &journal)
    : m_worker(worker)
    , m_journal(journal)
{}

void GroupCommit::add(Part part)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(part));
    }
    // one call for each part; the first one takes all, the others find nothing left to do
    m_worker.post([this] { commitWaiting(); });
}

/// As many as fit into one commit.
std::deque<GroupCommit::Part> GroupCommit::takeGroup()
{
    const std::scoped_lock lock(m_mutex);
    std::deque<Part> parts;
    while (!m_waiting.empty() && parts.size() < most) {
        const bool alone = m_waiting.front().alone;
        if (alone && !parts.empty())
            break;
        parts.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        if (alone)
            break;
    }
    return parts;
}

void GroupCommit::commitWaiting()
{
    std::deque<Part> parts = takeGroup();
    while (!parts.empty()) {
        size_t done = 0;
        const Result<void> committed = runAll(parts, done);
        for (; done > 0; --done) {
            parts.front().answer(committed);
            parts.pop_front();
        }
    }
}

/// One transaction, or one part alone. `done` is how many parts the result is for.
Result<void> GroupCommit::runAll(std::deque<Part> &parts, size_t &done)
{
    if (parts.front().alone) {
        done = 1;
        parts.front().work(m_journal);
        return {};
    }
    const Result<void> begun = m_opened ? m_journal.begin() : m_opened;
    if (!begun) {
        done = parts.size();
        return begun;
    }
    for (Part &part : parts) {
        ++done;
        if (const Result<void> started = m_journal.startPart(); !started) {
            m_journal.rollback();
            return started;
        }
        const bool keep = part.work(m_journal);
        if (m_journal.endPart(keep))
            continue;
        // SQLite gives up the whole transaction on a full disk; what came before is gone with it
        m_journal.rollback();
        return storageFailure(u"full"_s, u"the ledger could not be written"_s);
    }
    return m_journal.commit();
}

} // namespace herald
