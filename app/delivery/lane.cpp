// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/lane.h"

#include <algorithm>
#include <cmath>

namespace herald {

namespace {

using std::chrono::duration;
using std::chrono::duration_cast;

constexpr double fullBudget = 50;
constexpr double repeatCost = 5;
constexpr double timeoutCost = 10; ///< a time-out has kept a place on the wire for long
constexpr int repeatsOfAnyBatch = 2;

double costOf(const Verdict &verdict)
{
    return verdict.cause == Cause::ConnectTimeout ? timeoutCost : repeatCost;
}

bool isSoonEnough(const DeliveryRules &rules, const Verdict &verdict)
{
    return !verdict.retryAfter || *verdict.retryAfter <= rules.longestRetryAfter;
}

} // namespace

std::optional<Lane::Closed> Lane::closed(const DeliveryRules &rules, Time now)
{
    if (m_running >= rules.concurrency)
        return Closed{Closed::Why::Full};
    if (now < m_blockedUntil)
        return Closed{m_blockedBy, std::chrono::ceil<Span>(m_blockedUntil - now)};
    refill(rules, now);
    if (rules.perSecond > 0 && m_tokens < 1) {
        const double seconds = (1 - m_tokens) / rules.perSecond;
        return Closed{Closed::Why::Rate, Span(qint64(std::ceil(seconds * 1000)))};
    }
    return std::nullopt;
}

void Lane::begin(const DeliveryRules &rules, Time now)
{
    refill(rules, now);
    if (rules.perSecond > 0)
        m_tokens -= 1;
    ++m_running;
}

Lane::Next Lane::end(const DeliveryRules &rules, Time now, const Verdict &verdict,
                     const Ended &ended)
{
    if (verdict.outcome == Outcome::Accepted)
        m_budget = std::min(fullBudget, m_budget + 1);
    const bool stop = countEqual(verdict) >= rules.equalRefusals;
    const bool again = allows(rules, verdict, ended);
    Span wait{0};
    if (again) {
        m_budget -= costOf(verdict);
        const double doubled = std::pow(2, ended.attempt - 1) * double(rules.backOff.count());
        const double longest = double(rules.longestBackOff.count());
        wait = Span(qint64(std::min(doubled, longest) * ended.chance));
    }
    // the others of the account wait too, whether this one is tried again or not
    const bool isThrottled =
        verdict.outcome == Outcome::NotSent && verdict.cause == Cause::Throttled;
    if (verdict.retryAfter && isSoonEnough(rules, verdict) && (again || isThrottled))
        wait = std::max(wait, duration_cast<Span>(*verdict.retryAfter));
    if (wait.count() > 0 && now + wait > m_blockedUntil) {
        m_blockedUntil = now + wait;
        m_blockedBy =
            verdict.cause == Cause::Throttled ? Closed::Why::Throttled : Closed::Why::BackOff;
    }
    return {again, stop};
}

bool Lane::allows(const DeliveryRules &rules, const Verdict &verdict, const Ended &ended) const
{
    // whatever the budget says: nothing is repeated that may have reached the service
    if (verdict.outcome != Outcome::NotSent || !verdict.mayRepeat)
        return false;
    const int attempts = verdict.cause == Cause::RequestCut ? 2 : rules.attempts;
    const int ofBatch = std::max(repeatsOfAnyBatch, ended.batchSize / 10);
    return ended.attempt < attempts && ended.repeats < ofBatch && m_budget >= costOf(verdict) &&
           isSoonEnough(rules, verdict);
}

void Lane::forgive()
{
    m_equal = 0;
    m_blockedUntil = {};
}

void Lane::refill(const DeliveryRules &rules, Time now)
{
    if (m_tokens < 0 && m_filled == Time())
        m_tokens = rules.burst;
    else
        m_tokens = std::min(double(rules.burst),
                            m_tokens + duration<double>(now - m_filled).count() * rules.perSecond);
    m_filled = now;
}

int Lane::countEqual(const Verdict &verdict)
{
    if (verdict.outcome != Outcome::Refused && verdict.outcome != Outcome::NotSent) {
        m_equal = 0;
        return 0;
    }
    const bool same = m_equal > 0 && verdict.cause == m_lastCause && verdict.code == m_lastCode;
    m_equal = same ? m_equal + 1 : 1;
    m_lastCause = verdict.cause;
    m_lastCode = verdict.code;
    return m_equal;
}

} // namespace herald
