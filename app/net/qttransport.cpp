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

} // namespace

QtTransport::QtTransport(const QList<QSslCertificate> &authorities)
    : m_tls(QSslConfiguration::defaultConfiguration())
    , m_reader(std::make_unique<QNetworkAccessManager>())
    , m_loopbackReader(std::make_unique<QNetworkAccessManager>())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setAllowedNextProtocols({"http/1.1"});
    m_tls.addCaCertificates(authorities);
    prepareManager(*m_reader, QUrl(u"https://example.com"_s));
    prepareManager(*m_loopbackReader, QUrl(u"http://localhost"_s));
}

QtTransport::~QtTransport() = default;

QCoro::Task<Exchange> QtTransport::exchange(Request request, ExchangeOptions options)
{
    if (const QString reason = reasonNotToSend(request); !reason.isEmpty()) {
        Exchange refused;
        refused.broken = Break::NotAllowed;
        refused.detail = reason;
        return [](Exchange e) -> QCoro::Task<Exchange> { co_return e; }(std::move(refused));
    }
    if (request.kind == Request::Kind::Once)
        return sendOnce(std::move(request), std::move(options));
    return read(std::move(request), std::move(options));
}

QCoro::Task<Exchange> QtTransport::sendOnce(Request request, ExchangeOptions options)
{
    const QString origin = originOf(request.url);
    std::unique_ptr<QNetworkAccessManager> manager = takeManager(request.url);
    Flight flight(std::move(request), options, m_tls, std::move(manager));
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
        idle && m_idle.size() < mostIdle)
        m_idle.emplace(origin, std::move(idle));
    co_return flight.takeExchange();
}

std::unique_ptr<QNetworkAccessManager> QtTransport::takeManager(const QUrl &url)
{
    const auto idle = m_idle.find(originOf(url));
    if (idle != m_idle.end()) {
        std::unique_ptr<QNetworkAccessManager> manager = std::move(idle->second);
        m_idle.erase(idle);
        return manager;
    }
    auto manager = std::make_unique<QNetworkAccessManager>();
    prepareManager(*manager, url);
    return manager;
}

QCoro::Task<Exchange> QtTransport::read(Request request, ExchangeOptions options)
{
    QNetworkAccessManager &manager = isLoopback(request.url) ? *m_loopbackReader : *m_reader;
    const QNetworkRequest prepared = networkRequest(request, m_tls);
    const std::unique_ptr<QNetworkReply> reply(
        request.body.isEmpty() && request.method == "GET"
            ? manager.get(prepared)
            : manager.sendCustomRequest(prepared, request.method, request.body));

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
    limit.start(options.wholeLimit);
    const std::stop_callback onStop(options.stop, [end] { end(Break::Stopped); });
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
        seen.broken = breakOf(reply->error(), seen.status);
    if (seen.broken != Break::None)
        seen.detail = detailOf(*reply);
    if (seen.status != 0)
        seen.phase = seen.broken == Break::None ? Phase::Complete : Phase::HeadersIn;
    else if (!isBeforeRequest(seen.broken))
        seen.phase = Phase::Sent;
    co_return seen;
}

} // namespace herald
