// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/qttransport.h"

#include "app/net/answer.h"
#include "app/net/flight.h"
#include "app/net/networkbreak.h"
#include "app/net/sendable.h"

#include <QCoroFuture>
#include <QCoroNetworkReply>
#include <QPointer>
#include <QTimer>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostIdle = 16;

QString originOf(const QUrl &url)
{
    return url.scheme() % u"://"_s % url.authority();
}

Exchange notAllowed(const QString &reason)
{
    Exchange refused;
    refused.broken = Break::NotAllowed;
    refused.detail = reason;
    return refused;
}

/// No way to the address was found.
Exchange withoutRoute(const Error &error)
{
    Exchange refused = notAllowed(error.text);
    if (error.kind != Error::Kind::BadInput)
        refused.broken = Break::Proxy;
    return refused;
}

QCoro::Task<Exchange> atOnce(Exchange exchange)
{
    co_return exchange;
}

} // namespace

QtTransport::QtTransport(const NetworkPolicy &policy)
    : m_policy(policy)
    , m_rules(policy.rules())
    , m_routes(policy)
{
    m_tls.follow(m_rules);
}

QtTransport::~QtTransport()
{
    // their coroutines live on; what they hold must not find its way to anybody after this
    m_end.request_stop();
}

void QtTransport::followRules()
{
    if (m_rules == m_policy.rules())
        return;
    m_rules = m_policy.rules();
    m_tls.follow(m_rules);
    // what is connected already was judged by the old rules
    m_idle.clear();
    m_readers.clear();
}

QCoro::Task<Exchange> QtTransport::exchange(Request request, ExchangeOptions options)
{
    if (const QString reason = reasonNotToSend(request); !reason.isEmpty())
        return atOnce(notAllowed(reason));
    followRules();
    options.connectLimit = options.connectLimit.value_or(m_rules.connectLimit);
    options.firstByteLimit = options.firstByteLimit.value_or(m_rules.firstByteLimit);
    options.wholeLimit = options.wholeLimit.value_or(m_rules.wholeLimit);
    if (request.kind == Request::Kind::Once)
        return sendOnce(std::move(request), std::move(options));
    return read(std::move(request), std::move(options));
}

QCoro::Task<Exchange> QtTransport::sendOnce(Request request, ExchangeOptions options)
{
    const Result<Route> route = co_await m_routes.route(request.url, request.proxy);
    if (!route)
        co_return withoutRoute(route.error());
    const QString way = originOf(request.url) % u' ' % route->text;
    std::unique_ptr<QNetworkAccessManager> manager = takeManager(way, *route);
    const NetworkRules rules = m_rules;
    Flight flight(std::move(request), options, m_tls, std::move(manager));
    const std::stop_callback onEnd(m_end.get_token(), [&flight] { flight.stop(); });
    co_await flight.connectPeer();
    if (flight.isBroken())
        co_return flight.takeExchange();

    if (options.gate) {
        const bool open = co_await options.gate();
        if (!open) {
            flight.breakOff(Break::GateClosed);
            co_return flight.takeExchange();
        }
    }
    // a stop or a limit that struck while the gate was asked has broken the flight: send() sees it
    co_await flight.send();
    if (std::unique_ptr<QNetworkAccessManager> idle = flight.takeManager();
        idle && m_idle.size() < mostIdle && rules == m_rules)
        m_idle.emplace(way, std::move(idle));
    co_return flight.takeExchange();
}

std::unique_ptr<QNetworkAccessManager> QtTransport::takeManager(const QString &way,
                                                                const Route &route)
{
    const auto idle = m_idle.find(way);
    if (idle != m_idle.end()) {
        std::unique_ptr<QNetworkAccessManager> manager = std::move(idle->second);
        m_idle.erase(idle);
        manager->setProxy(route.proxy); // its password may be another now
        return manager;
    }
    auto manager = std::make_unique<QNetworkAccessManager>();
    prepareManager(*manager, route);
    return manager;
}

QCoro::Task<Exchange> QtTransport::read(Request request, ExchangeOptions options)
{
    const Result<Route> route = co_await m_routes.route(request.url, request.proxy);
    if (!route)
        co_return withoutRoute(route.error());
    std::shared_ptr<QNetworkAccessManager> &kept = m_readers[route->text];
    if (!kept) {
        kept = std::make_shared<QNetworkAccessManager>();
        prepareManager(*kept, *route);
    } else if (kept->proxy() != route->proxy) {
        kept->setProxy(route->proxy);
    }
    const std::shared_ptr<QNetworkAccessManager> manager = kept; // new rules may drop it meanwhile
    const QNetworkRequest prepared = networkRequest(request, m_tls.configuration(request.url));
    const std::unique_ptr<QNetworkReply> reply(
        request.body.isEmpty() && request.method == "GET"
            ? manager->get(prepared)
            : manager->sendCustomRequest(prepared, request.method, request.body));

    QObject::connect(
        reply.get(), &QNetworkReply::sslErrors, reply.get(),
        [r = reply.get(), rules = m_tls, url = request.url](const QList<QSslError> &errors) {
            r->ignoreSslErrors(rules.answeredByPin(url, errors));
        });

    Exchange seen;
    seen.bodySize = request.body.size();
    seen.phase = Phase::Connecting;
    const auto end = [&seen, at = QPointer<QNetworkReply>(reply.get())](Break reason) {
        if (seen.broken == Break::None)
            seen.broken = reason;
        if (at)
            at->abort();
    };
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, reply.get(), [end] { end(Break::TooLong); });
    limit.start(*options.wholeLimit);
    const std::stop_callback onStop(options.stop, [end] { end(Break::Stopped); });
    const std::stop_callback onEnd(m_end.get_token(), [end] { end(Break::Stopped); });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(),
                     [&seen, end, r = reply.get()] {
                         if (!readBody(*r, seen))
                             end(Break::TooLarge);
                     });

    co_await qCoro(reply.get()).waitForFinished();

    readHead(*reply, seen);
    if (seen.broken == Break::None && !readBody(*reply, seen))
        seen.broken = Break::TooLarge;
    if (seen.broken == Break::None)
        seen.broken = seen.status == 0 ? breakBeforeRequest(*reply, route->proxy)
                                       : breakOf(reply->error(), seen.status);
    if (seen.broken != Break::None)
        seen.detail = detailOf(*reply);
    if (seen.status != 0)
        seen.phase = seen.broken == Break::None ? Phase::Complete : Phase::HeadersIn;
    else if (!isBeforeRequest(seen.broken))
        seen.phase = Phase::Sent;
    co_return seen;
}

} // namespace herald
