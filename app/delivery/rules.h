// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace herald {

/// How delivery treats one account (reliability.md 3). Whatever stands here: only what certainly
/// did not reach the service is ever tried again.
struct DeliveryRules
{
    int concurrency = 4;   ///< on the wire at once, and so the most that a crash leaves Unknown
    double perSecond = 10; ///< begun per second in the long run; 0 = no pacing
    int burst = 10;        ///< begun at once after a quiet time

    int attempts = 3;                         ///< of one send
    std::chrono::milliseconds backOff{1'000}; ///< doubled with each attempt, then full jitter
    std::chrono::milliseconds longestBackOff{30'000};
    std::chrono::milliseconds longestRetryAfter{300'000}; ///< more is handed to the operator
    int equalRefusals = 5; ///< in a row: then the account's batches are held

    std::chrono::seconds holdTime{5};
};

} // namespace herald
