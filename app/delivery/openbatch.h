// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"
#include "app/model/send.h"

#include <QTimer>

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace herald {

/// A batch at work: what the ledger says of it, and the few sends that come next.
class OpenBatch
{
public:
    /// What keeps its sends from going out whoever releases it.
    enum class Obstacle {
        None,
        Guard,     ///< its profile may not send any more
        Unreadable ///< the ledger cannot read one of those that come next
    };

    explicit OpenBatch(Batch batch)
        : m_batch(std::move(batch))
        , m_wish(m_batch.hold)
    {}

    [[nodiscard]] const Batch &facts() const { return m_batch; }
    [[nodiscard]] const BatchId &id() const { return m_batch.id; }
    [[nodiscard]] Hold hold() const { return m_batch.hold; }
    [[nodiscard]] const Tally &tally() const { return m_batch.tally; }
    [[nodiscard]] bool isDone() const { return m_batch.tally.done() == m_batch.tally.total(); }
    /// The first verdict of that outcome; nothing when there is none.
    [[nodiscard]] const std::optional<Verdict> &sampleOf(Outcome outcome) const;
    [[nodiscard]] const std::optional<Verdict> &stoppedBy() const { return m_stoppedBy; }
    /// Met the last time that something was to go out.
    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }
    /// How long the rest will take at the pace so far; nothing before there is a pace.
    [[nodiscard]] std::optional<std::chrono::seconds> estimate() const;

private:
    friend class Delivery;

    /// The send with the lowest number; there must be one.
    [[nodiscard]] Send takeNext();
    void putBack(Send send);
    void fill(const QList<Send> &sends, bool exhausted);
    void dropNext();
    void count(SendState from, SendState to, const Verdict &verdict);
    [[nodiscard]] bool hasNext() const { return !m_next.empty(); }
    [[nodiscard]] const Send &next() const { return m_next.front(); }
    [[nodiscard]] bool wantsMore() const { return !m_exhausted && m_next.size() < low; }

    static constexpr size_t low = 16;
    static constexpr int chunk = 64;

    Batch m_batch;
    std::deque<Send> m_next; ///< in their order
    qint64 m_fetchedTo = 0;
    bool m_exhausted = false; ///< the ledger has no more than m_next
    bool m_fetching = false;
    int m_cancelling = 0; ///< cancellations that the ledger is writing
    int m_repeats = 0;
    int m_endedHere = 0;
    std::chrono::steady_clock::time_point m_released{};
    std::unique_ptr<QTimer> m_window;
    std::array<std::optional<Verdict>, 5> m_samples; ///< by Outcome
    std::optional<Verdict> m_stoppedBy;              ///< while Hold::Refusals
    Obstacle m_obstacle = Obstacle::None;
    Hold m_wish; ///< what was asked for last; the ledger may still be writing it
};

} // namespace herald
