// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace herald::test {

/// An HTTP (CONNECT) or SOCKS5 proxy on loopback, which leads every name to one port of this
/// computer, and counts. Written from RFC 9110 9.3.6, RFC 1928 and RFC 1929, not from the client.
class ProxyServer final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Http, Socks5 };
    enum class Mood {
        Works,
        DropsAtOnce, ///< closes when it is asked for the first connection
        DropsLater,  ///< closes when the first bytes have passed
        Refuses,     ///< says no
        Redirects,   ///< Http: answers CONNECT with 302
        TalksNonsense
    };

    ProxyServer(Kind kind, quint16 target);

    Mood mood = Mood::Works;
    QByteArray user; ///< with the password: asked for when it is not empty
    QByteArray password;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<QByteArray> &asked() const { return m_asked; } ///< `host:port`
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qint64 passed() const { return m_passed; } ///< bytes to the target

private:
    struct Client;

    void accept();
    void readHttp(Client &client);
    void readSocks(Client &client);
    void lead(Client &client, const QByteArray &where, const QByteArray &welcome);
    void pass(Client &client, const QByteArray &bytes);

    Kind m_kind;
    quint16 m_target;
    QTcpServer m_server;
    QList<QByteArray> m_asked;
    int m_connections = 0;
    qint64 m_passed = 0;
};

} // namespace herald::test
