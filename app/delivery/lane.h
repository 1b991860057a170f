// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/rules.h"
#include "app/model/verdict.h"

#include <chrono>
#include <optional>

namespace herald {

/// What one account may do now: concurrency, a token bucket for the pace, back-off, a budget for
/// repeats, and a circuit breaker. No clock and no timer of its own: it is told the time, so it
/// can be tested without waiting. Facts: reliability.md 3.
class Lane
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Span = std::chrono::milliseconds;

    /// Why nothing may start. `Full` ends with the next end(), the others after `left`.
    struct Closed
    {
        enum class Why { Full, Rate, Throttled, BackOff };
        Why why = Why::Full;
        Span left{0};
    };

    /// What follows from a verdict.
    enum class Next {
        Done,   ///< the verdict is final
        Again,  ///< certainly not sent, and the budget allows another attempt
        StopAll ///< final, and the last of several equal refusals
    };

    [[nodiscard]] std::optional<Closed> closed(const DeliveryRules &rules, Time now);
    void begin(const DeliveryRules &rules, Time now);
    /// An attempt that ended without a verdict: held or cancelled on its way.
    void withdraw();
    /// `attempt` counts from 1. `chance` in [0, 1) is the jitter. `batchSize` bounds the repeats
    /// of one batch to a tenth, `repeats` is how many it has had.
    [[nodiscard]] Next end(const DeliveryRules &rules, Time now, const Verdict &verdict,
                           int attempt, int repeats, int batchSize, double chance);
    /// A person lets it go on.
    void forgive();

    [[nodiscard]] int running() const { return m_running; }

private:
    void refill(const DeliveryRules &rules, Time now);
    [[nodiscard]] bool countsAsEqual(const Verdict &verdict);

    int m_running = 0;
    double m_tokens = -1; ///< below 0: not used yet, full
    Time m_filled;
    Time m_blockedUntil;
    Closed::Why m_blockedBy = Closed::Why::BackOff;
    double m_budget = 50;
    int m_equal = 0;
    Cause m_lastCause = Cause::None;
    QString m_lastCode;
};

} // namespace herald
