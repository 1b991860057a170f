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
    if (parts.empty())
        return;
    if (parts.front().alone) {
        parts.front().work(m_journal);
        parts.front().answer({});
        return;
    }
    if (const std::optional<Result<void>> committed = commitTogether(parts)) {
        for (const Part &part : parts)
            part.answer(*committed);
        return;
    }
    for (Part &part : parts)
        part.answer(commitAlone(part));
}

/// Nothing when one of them failed: then nothing of any stays.
std::optional<Result<void>> GroupCommit::commitTogether(std::deque<Part> &parts)
{
    const Result<void> begun = m_opened ? m_journal.begin() : m_opened;
    if (!begun)
        return begun;
    for (Part &part : parts) {
        if (part.work(m_journal))
            continue;
        m_journal.rollback();
        return std::nullopt;
    }
    return m_journal.commit();
}

Result<void> GroupCommit::commitAlone(Part &part)
{
    if (const Result<void> begun = m_journal.begin(); !begun)
        return begun;
    if (part.work(m_journal))
        return m_journal.commit();
    m_journal.rollback();
    return storageFailure({}, u"the ledger did not take the change"_s);
}

} // namespace herald
