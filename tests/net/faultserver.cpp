// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/faultserver.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <sys/socket.h>

namespace herald::test {

using namespace Qt::StringLiterals;

namespace {

/// Where the first whole request in the bytes ends; -1 while it is not whole.
qsizetype endOfRequest(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return -1;
    qsizetype length = 0;
    for (const QByteArray &line : bytes.left(headEnd).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype end = headEnd + 4 + length;
    return bytes.size() >= end ? end : -1;
}

QByteArray answer(const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// gzip of 64 MiB of zeros: zlib's stream inside a hand-made gzip frame
QByteArray packedZeros()
{
    const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).mid(4);
    const QByteArray deflate = zlib.mid(2, zlib.size() - 6);
    QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003") + deflate;
    return gzip + QByteArray(8, '\0');
}

} // namespace

FaultServer::FaultServer(const TestCertificate *certificate)
    : m_tls(certificate != nullptr)
{
    if (certificate) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate->certificate);
        configuration.setPrivateKey(certificate->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url(const QString &path) const
{
    QUrl url(m_tls ? u"https://127.0.0.1"_s : u"http://127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_partial.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FaultServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_partial[socket];
    bytes += socket->readAll();
    const qsizetype end = endOfRequest(bytes);
    if (end < 0)
        return;
    m_requests.append(bytes.left(end));
    bytes.remove(0, end);
    const Fault fault = m_faults.size() > 1 ? m_faults.takeFirst() : m_faults.constFirst();
    misbehave(socket, fault);
    emit requestRead(wholeRequests());
}

void FaultServer::misbehave(QTcpSocket *socket, Fault fault)
{
    switch (fault) {
    case Fault::None:
        socket->write(answer("{\"RequestId\":\"1\"}"));
        return;
    case Fault::LastAnswer:
        socket->write(answer("{\"RequestId\":\"1\"}", "Connection: close\r\n"));
        break;
    case Fault::Close:
        break;
    case Fault::Reset: {
        const linger hard{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        socket->abort();
        return;
    }
    case Fault::HalfStatus:
        socket->write("HTTP/1.1 2");
        break;
    case Fault::HalfHeaders:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: appl");
        break;
    case Fault::Garbage:
        socket->write("It is a truth universally acknowledged\r\n\r\n");
        break;
    case Fault::CutBody:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"RequestId\":");
        break;
    case Fault::Silence:
        return;
    case Fault::Drip:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        return;
    case Fault::Redirect:
        socket->write("HTTP/1.1 307 Temporary Redirect\r\nLocation: /moved\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    case Fault::Found:
        socket->write("HTTP/1.1 302 Found\r\nLocation: /moved\r\nContent-Length: 0\r\n\r\n");
        return;
    case Fault::Huge:
        socket->write(answer(QByteArray(9 * 1024 * 1024, ' ')));
        return;
    case Fault::Bomb:
        socket->write(answer(packedZeros(), "Content-Encoding: gzip\r\n"));
        return;
    }
    socket->disconnectFromHost();
}

} // namespace herald::test
