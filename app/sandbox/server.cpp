// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/server.h"

#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET"_ba;
    case QHttpServerRequest::Method::Put:
        return "PUT"_ba;
    case QHttpServerRequest::Method::Delete:
        return "DELETE"_ba;
    case QHttpServerRequest::Method::Post:
        return "POST"_ba;
    case QHttpServerRequest::Method::Head:
        return "HEAD"_ba;
    case QHttpServerRequest::Method::Options:
        return "OPTIONS"_ba;
    case QHttpServerRequest::Method::Patch:
        return "PATCH"_ba;
    case QHttpServerRequest::Method::Connect:
        return "CONNECT"_ba;
    case QHttpServerRequest::Method::Trace:
        return "TRACE"_ba;
    default:
        return {};
    }
}

HttpRequest wireRequest(const QHttpServerRequest &request)
{
    HttpRequest wire;
    wire.method = methodName(request.method());
    wire.target =
        request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    for (const auto &[name, value] : request.headers())
        wire.headers.append({name, value});
    wire.body = request.body();
    return wire;
}

void write(QTcpSocket *socket, const QByteArray &bytes, bool keepAlive)
{
    socket->write(bytes);
    if (!keepAlive)
        socket->disconnectFromHost();
}

/// Closing with a linger time of zero makes the system send RST instead of FIN.
void reset(QTcpSocket *socket)
{
    const linger noLinger{1, 0};
    setsockopt(socket->socketDescriptor(), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&noLinger), sizeof noLinger);
    socket->abort();
}

QByteArray cutInBody(HttpResponse response)
{
    if (response.body.isEmpty())
        response.body = "null"_ba;
    return response.head() + response.body.first(response.body.size() / 2);
}

} // namespace

tl::expected<quint16, QString> Server::start(quint16 port)
{
    auto *listener = new QTcpServer(this);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return tl::unexpected(listener->errorString());
    bind(listener);
    return listener->serverPort();
}

void Server::releaseHeld()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.socket)
            write(held.socket, held.response.head() + held.response.body, held.keepAlive);
    }
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const HttpRequest wire = wireRequest(request);
    Delivery delivery = m_handler(wire);
    if (wire.method == "HEAD")
        delivery.response.body.clear();
    const bool keepAlive = wire.header("connection").toLower() != "close";
    if (!keepAlive)
        delivery.response.headers.append({"Connection"_ba, "close"_ba});
    deliver(delivery, socket, keepAlive);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

void Server::deliver(const Delivery &delivery, QTcpSocket *socket, bool keepAlive)
{
    const HttpResponse &response = delivery.response;
    switch (delivery.manner) {
    case Delivery::Manner::Whole:
        write(socket, response.head() + response.body, keepAlive);
        break;
    case Delivery::Manner::Late:
        QTimer::singleShot(delivery.delay, socket, [socket, response, keepAlive] {
            write(socket, response.head() + response.body, keepAlive);
        });
        break;
    case Delivery::Manner::Held:
        m_held.append({socket, response, keepAlive});
        break;
    case Delivery::Manner::Close:
        socket->disconnectFromHost();
        break;
    case Delivery::Manner::Reset:
        reset(socket);
        break;
    case Delivery::Manner::HalfStatusLine:
        write(socket, response.head().first(6), false);
        break;
    case Delivery::Manner::HalfBody:
        write(socket, cutInBody(response), false);
        break;
    }
}

} // namespace herald::sandbox
