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

    /// Why nothing may start. `Full` ends with the next leave(), the others after `left`.
    struct Closed
    {
        enum class Why { Full, Rate, Throttled, BackOff };
        Why why = Why::Full;
        Span left{0};
    };

    /// What follows from a verdict.
    struct Next
    {
        bool again = false; ///< certainly not sent, and the budget allows another attempt
        bool stop = false;  ///< the last of several equal refusals: nothing more goes out
    };

    /// The attempt that ended.
    struct Ended
    {
        int attempt = 1;   ///< counts from 1
        int repeats = 0;   ///< that its batch has had
        int batchSize = 1; ///< bounds the repeats of a batch to a tenth of it
        double chance = 1; ///< in [0, 1]: the jitter
    };

    [[nodiscard]] std::optional<Closed> closed(const DeliveryRules &rules, Time now);
    void begin(const DeliveryRules &rules, Time now);
    /// What began has ended, with or without a verdict, and its end is written.
    void leave() { --m_running; }
    [[nodiscard]] Next end(const DeliveryRules &rules, Time now, const Verdict &verdict,
                           const Ended &ended);
    /// A person lets it go on.
    void forgive();

    [[nodiscard]] int running() const { return m_running; }

private:
    void refill(const DeliveryRules &rules, Time now);
    [[nodiscard]] int countEqual(const Verdict &verdict);
    [[nodiscard]] bool allows(const DeliveryRules &rules, const Verdict &verdict,
                              const Ended &ended) const;

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
