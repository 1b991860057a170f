// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/clockwatch.h"

#include <QLocale>
#include <QTimeZone>

#include <coroutine>
#include <cstdlib>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tolerated = 5; ///< seconds; `Date` itself counts whole ones and took its way

} // namespace

QDateTime dateOf(const Exchange &exchange)
{
    const QString text = QString::fromLatin1(headerValue(exchange.headers, "Date")).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (date.isValid())
        date.setTimeSpec(Qt::UTC);
    return date;
}

ServiceClock::ServiceClock(const Clock &clock, const NetworkPolicy &policy)
    : m_clock(clock)
    , m_policy(policy)
{}

QDateTime ServiceClock::utcNow() const
{
    const QDateTime now = m_clock.utcNow();
    const bool corrects =
        m_policy.rules().signsWithServerTime && m_ahead && std::abs(*m_ahead) > tolerated;
    return corrects ? now.addSecs(-*m_ahead) : now;
}

void ServiceClock::note(const Exchange &exchange)
{
    if (const QDateTime date = dateOf(exchange); date.isValid())
        m_ahead = date.secsTo(m_clock.utcNow());
}

ClockWatch::ClockWatch(Transport &transport, ServiceClock &clock)
    : m_transport(transport)
    , m_clock(clock)
{}

QCoro::Task<Exchange> ClockWatch::exchange(Request request, ExchangeOptions options)
{
    const std::weak_ptr<const void> life = m_clock.life();
    auto asked = m_transport.exchange(std::move(request), std::move(options));
    Exchange exchange = co_await asked;
    if (life.expired())
        co_await std::suspend_always();
    m_clock.note(exchange);
    co_return exchange;
}

} // namespace herald
