// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/openbatch.h"

#include <algorithm>

namespace herald {

namespace {

int &placeOf(Tally &tally, SendState state, const Verdict &verdict)
{
    switch (state) {
    case SendState::OnTheWire:
        return tally.onTheWire;
    case SendState::Done:
        return tally.of(verdict.outcome);
    case SendState::Held:
    case SendState::Queued:
        break;
    }
    return tally.waiting;
}

} // namespace

const std::optional<Verdict> &OpenBatch::sampleOf(Outcome outcome) const
{
    return m_samples.at(size_t(outcome));
}

std::optional<std::chrono::seconds> OpenBatch::estimate() const
{
    if (m_endedHere < 2 || hold() != Hold::None)
        return std::nullopt;
    const std::chrono::duration<double> past = std::chrono::steady_clock::now() - m_released;
    const int left = m_batch.tally.waiting + m_batch.tally.onTheWire;
    return std::chrono::ceil<std::chrono::seconds>(past * left / m_endedHere);
}

Send OpenBatch::takeNext()
{
    Send send = std::move(m_next.front());
    m_next.pop_front();
    return send;
}

void OpenBatch::putBack(Send send)
{
    const auto at =
        std::upper_bound(m_next.begin(), m_next.end(), send.number,
                         [](qint64 number, const Send &other) { return number < other.number; });
    m_next.insert(at, std::move(send));
}

void OpenBatch::fill(const QList<Send> &sends, bool exhausted)
{
    for (const Send &send : sends) {
        m_next.push_back(send);
        m_fetchedTo = send.number;
    }
    m_exhausted = exhausted;
}

void OpenBatch::dropNext()
{
    m_next.clear();
    m_exhausted = true;
}

void OpenBatch::count(SendState from, SendState to, const Verdict &verdict)
{
    --placeOf(m_batch.tally, from, verdict);
    ++placeOf(m_batch.tally, to, verdict);
    if (to != SendState::Done)
        return;
    ++m_endedHere;
    std::optional<Verdict> &sample = m_samples.at(size_t(verdict.outcome));
    if (!sample)
        sample = verdict;
}

} // namespace herald
