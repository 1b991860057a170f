// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/clock.h"
#include "app/model/ports/networkpolicy.h"
#include "app/model/ports/transport.h"

#include <memory>
#include <optional>

namespace herald {

/// `Date` of an answer (RFC 9110 6.6.1) in UTC; invalid when it has none that can be read.
[[nodiscard]] QDateTime dateOf(const Exchange &exchange);

/// The time of one cloud: this computer's, put right by the cloud's own when the rules want that
/// and more than a few seconds lie between. Window thread.
class ServiceClock final : public Clock
{
public:
    ServiceClock(const Clock &clock, const NetworkPolicy &policy);

    [[nodiscard]] QDateTime utcNow() const override;
    /// Seconds that this computer is ahead of the service; nothing before the first answer.
    [[nodiscard]] std::optional<qint64> ahead() const { return m_ahead; }
    void note(const Exchange &exchange); ///< just come
    /// Expires with the clock.
    [[nodiscard]] std::weak_ptr<const void> life() const { return m_life; }

private:
    const Clock &m_clock;
    const NetworkPolicy &m_policy;
    std::optional<qint64> m_ahead;
    std::shared_ptr<const char> m_life = std::make_shared<const char>();
};

/// Passes exchanges on, and the dates of the answers to a clock. An answer that comes when the
/// clock is gone goes no further: whoever asked is gone, too.
class ClockWatch final : public Transport
{
public:
    ClockWatch(Transport &transport, ServiceClock &clock);

    [[nodiscard]] QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override;

private:
    Transport &m_transport;
    ServiceClock &m_clock;
};

} // namespace herald
