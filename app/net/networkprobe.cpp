// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkprobe.h"

#include "app/net/clockwatch.h"
#include "app/net/networkbreak.h"
#include "app/net/tlsrules.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QPromise>
#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const QSslCertificate &certificate)
{
    const QString common = certificate.subjectInfo(QSslCertificate::CommonName).join(u' ');
    return common.isEmpty() ? certificate.subjectAlternativeNames().values().value(0) : common;
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString common = certificate.issuerInfo(QSslCertificate::CommonName).join(u' ');
    return common.isEmpty() ? certificate.issuerInfo(QSslCertificate::Organization).join(u' ')
                            : common;
}

SeenCertificate seen(const QSslCertificate &certificate)
{
    return {certificate.toDer(),
            nameIn(certificate),
            issuerOf(certificate),
            certificate.effectiveDate().toUTC(),
            certificate.expiryDate().toUTC(),
            certificate.digest(QCryptographicHash::Sha256)};
}

QStringList textsOf(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return texts;
}

QFuture<QHostInfo> lookUp(const QString &host)
{
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    // a context that lives as long as the program: the answer may come after everything else
    QHostInfo::lookupHost(host, [promise](const QHostInfo &info) {
        promise->addResult(info);
        promise->finish();
    });
    return promise->future();
}

/// Done when the socket is encrypted (or connected, without TLS), or failed, or time is up.
QFuture<void> reached(QSslSocket &socket, bool withTls, std::chrono::milliseconds limit)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const auto end = [promise] {
        if (promise->future().isRunning())
            promise->finish();
    };
    if (withTls)
        QObject::connect(&socket, &QSslSocket::encrypted, &socket, end);
    else
        QObject::connect(&socket, &QSslSocket::connected, &socket, end);
    QObject::connect(&socket, &QSslSocket::errorOccurred, &socket, end);
    QTimer::singleShot(limit, &socket, end);
    return promise->future();
}

} // namespace

NetworkProbe::NetworkProbe(const NetworkPolicy &policy, Transport &transport, const Clock &clock)
    : m_policy(policy)
    , m_transport(transport)
    , m_clock(clock)
    , m_routes(policy)
{}

QCoro::Task<ProbeReport> NetworkProbe::look(QUrl root, QString proxy)
{
    QElapsedTimer since;
    since.start();
    ProbeReport report;
    const Result<Route> route = co_await m_routes.route(root, proxy);
    if (!route) {
        report.broken = Break::Proxy;
        report.detail = route.error().text;
        co_return report;
    }
    report.proxy = route->text;
    co_await connectTo(root, *route, report);
    if (report.broken == Break::None) {
        Request request;
        request.method = "GET"_ba;
        request.url = root;
        request.proxy = proxy;
        ExchangeOptions options;
        const Exchange exchange = co_await m_transport.exchange(std::move(request), options);
        report.status = exchange.status;
        report.serverTime = dateOf(exchange);
        if (report.serverTime.isValid())
            report.aheadSeconds = report.serverTime.secsTo(m_clock.utcNow());
        if (exchange.status != 0)
            report.reached = ProbeReport::Reached::Answer;
        report.broken = exchange.status != 0 ? Break::None : exchange.broken;
        report.detail = exchange.status != 0 ? QString() : exchange.detail;
    }
    report.time = std::chrono::milliseconds(since.elapsed());
    co_return report;
}

QList<SeenCertificate> NetworkProbe::certificatesIn(const QByteArray &file) const
{
    QList<QSslCertificate> found = QSslCertificate::fromData(file, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(file, QSsl::Der);
    QList<SeenCertificate> certificates;
    for (const QSslCertificate &certificate : std::as_const(found)) {
        if (!certificate.isNull())
            certificates.append(seen(certificate));
    }
    return certificates;
}

QCoro::Task<void> NetworkProbe::connectTo(const QUrl &root, const Route &route, ProbeReport &report)
{
    using Reached = ProbeReport::Reached;
    const bool withTls = root.scheme() == "https"_L1;
    if (route.proxy.type() == QNetworkProxy::NoProxy) {
        QFuture<QHostInfo> asked = lookUp(root.host());
        const QHostInfo info = co_await asked;
        if (info.error() != QHostInfo::NoError) {
            report.broken = Break::HostNotFound;
            report.detail = info.errorString();
            co_return;
        }
        report.addresses = textsOf(info.addresses());
        report.reached = Reached::Name;
    }

    TlsRules tls;
    tls.follow(m_policy.rules());
    report.isPinned = tls.isPinned(root);
    QSslSocket socket;
    socket.setProxy(route.proxy);
    socket.setSslConfiguration(tls.configuration(root));
    QObject::connect(&socket, &QSslSocket::connected, &socket,
                     [&report] { report.reached = Reached::Connection; });
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &errors) {
        socket.ignoreSslErrors(tls.answeredByPin(root, errors));
    });
    const auto port = quint16(root.port(withTls ? 443 : 80));
    if (withTls)
        socket.connectToHostEncrypted(root.host(), port);
    else
        socket.connectToHost(root.host(), port);
    QFuture<void> done = reached(socket, withTls, m_policy.rules().connectLimit);
    co_await done;

    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        report.chain.append(seen(certificate));
    const bool isThere =
        withTls ? socket.isEncrypted() : socket.state() == QAbstractSocket::ConnectedState;
    if (isThere) {
        report.reached = withTls ? Reached::Tls : Reached::Connection;
        report.protocol = withTls ? socket.sessionCipher().protocolString() : QString();
        report.cipher = withTls ? socket.sessionCipher().name() : QString();
    } else if (socket.error() == QAbstractSocket::UnknownSocketError) {
        report.broken = Break::ConnectTimeout;
    } else {
        report.broken = breakOfSocket(socket.error());
        report.detail = socket.errorString();
    }
    socket.abort();
}

} // namespace herald
