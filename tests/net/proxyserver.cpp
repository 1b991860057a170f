// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/proxyserver.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace herald::test {

struct ProxyServer::Client
{
    enum class Step { Greeting, SignIn, Request, Open };

    QTcpSocket *near = nullptr;
    QTcpSocket *far = nullptr;
    QByteArray read;
    Step step = Step::Greeting;
};

ProxyServer::ProxyServer(Kind kind, quint16 target)
    : m_kind(kind)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ProxyServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void ProxyServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        auto client = std::make_shared<Client>();
        client->near = socket;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, client] {
            const QByteArray bytes = client->near->readAll();
            if (client->step == Client::Step::Open) {
                pass(*client, bytes);
                return;
            }
            client->read += bytes;
            m_kind == Kind::Http ? readHttp(*client) : readSocks(*client);
        });
    }
}

void ProxyServer::readHttp(Client &client)
{
    const qsizetype end = client.read.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client.read.left(end);
    client.read.remove(0, end + 4);
    const QByteArray first = head.left(head.indexOf("\r\n"));
    const QByteArray where = first.split(' ').value(1);
    const QByteArray proof = QByteArray("Proxy-Authorization: Basic ") +
                             QByteArray(user + QByteArray(":") + password).toBase64();
    if (!user.isEmpty() && !head.contains(proof)) {
        client.near->write(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
            "realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    lead(client, where, "HTTP/1.1 200 Connection established\r\n\r\n");
}

void ProxyServer::readSocks(Client &client)
{
    QByteArray &read = client.read;
    if (client.step == Client::Step::Greeting) {
        if (read.size() < 2 || read.size() < 2 + quint8(read[1]))
            return;
        const char method = user.isEmpty() ? '\x00' : '\x02';
        const bool offered = read.mid(2, quint8(read[1])).contains(method);
        read.remove(0, 2 + quint8(read[1]));
        client.near->write(QByteArray("\x05", 1) + (offered ? method : '\xFF'));
        if (!offered)
            return client.near->disconnectFromHost();
        client.step = user.isEmpty() ? Client::Step::Request : Client::Step::SignIn;
    }
    if (client.step == Client::Step::SignIn) {
        if (read.size() < 2 || read.size() < 3 + quint8(read[1]))
            return;
        const qsizetype nameSize = quint8(read[1]);
        const qsizetype passwordSize = quint8(read[2 + nameSize]);
        if (read.size() < 3 + nameSize + passwordSize)
            return;
        const bool isRight =
            read.mid(2, nameSize) == user && read.mid(3 + nameSize, passwordSize) == password;
        read.remove(0, 3 + nameSize + passwordSize);
        client.near->write(QByteArray("\x01", 1) + (isRight ? '\x00' : '\x01'));
        if (!isRight)
            return client.near->disconnectFromHost();
        client.step = Client::Step::Request;
    }
    if (read.size() < 7 || read[3] != '\x03' || read.size() < 7 + quint8(read[4]))
        return;
    const qsizetype nameSize = quint8(read[4]);
    const QByteArray host = read.mid(5, nameSize);
    const int port = (quint8(read[5 + nameSize]) << 8) | quint8(read[6 + nameSize]);
    read.remove(0, 7 + nameSize);
    lead(client, host + ':' + QByteArray::number(port),
         QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
}

void ProxyServer::lead(Client &client, const QByteArray &where, const QByteArray &welcome)
{
    m_asked.append(where);
    QTcpSocket *near = client.near;
    switch (mood) {
    case Mood::DropsAtOnce:
        near->abort();
        return;
    case Mood::Refuses:
        near->write(m_kind == Kind::Http
                        ? QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                        : QByteArray("\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        near->disconnectFromHost();
        return;
    case Mood::Redirects:
        near->write("HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example.com/\r\n"
                    "Content-Length: 0\r\n\r\n");
        near->disconnectFromHost();
        return;
    case Mood::TalksNonsense:
        near->write("good morning\r\n\r\n");
        near->disconnectFromHost();
        return;
    case Mood::Works:
    case Mood::DropsLater:
        break;
    }
    client.step = Client::Step::Open;
    client.far = new QTcpSocket(near);
    QTcpSocket *far = client.far;
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    far->connectToHost(QHostAddress::LocalHost, m_target);
    near->write(welcome);
}

void ProxyServer::pass(Client &client, const QByteArray &bytes)
{
    if (mood == Mood::DropsLater) {
        client.near->abort();
        return;
    }
    m_passed += bytes.size();
    client.far->write(bytes);
}

} // namespace herald::test
