// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/net/testcertificate.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace herald::test {

enum class Fault {
    None,        ///< 200 with a JSON body, connection kept alive
    LastAnswer,  ///< the same, with `Connection: close`
    Close,       ///< reads the request, closes
    Reset,       ///< reads the request, resets
    HalfStatus,  ///< half a status line, closes
    HalfHeaders, ///< headers without their end, closes
    Garbage,     ///< no HTTP, closes
    CutBody,     ///< Content-Length not met, closes
    Silence,     ///< never answers
    Drip,        ///< headers, then nothing more while the connection stays
    Redirect,    ///< 307 to the same server's /moved
    Found,       ///< 302 to the same server's /moved
    Huge,        ///< 9 MiB of body
    Bomb         ///< 64 MiB of zeros, gzip-packed to some 64 KiB
};

/// A server on loopback that misbehaves on purpose and counts. It is the oracle: what counts is
/// how many whole requests it read, not what the client believes.
class FaultServer final : public QObject
{
    Q_OBJECT

public:
    /// With a certificate it speaks TLS.
    explicit FaultServer(const TestCertificate *certificate = nullptr);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    /// What to do with the next requests; when the list is used up the last one stays.
    void setFaults(QList<Fault> faults) { m_faults = std::move(faults); }

    [[nodiscard]] int wholeRequests() const { return int(m_requests.size()); }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

signals:
    void requestRead(int number); ///< from 1

private:
    void accept();
    void read(QTcpSocket *socket);
    void misbehave(QTcpSocket *socket, Fault fault);

    bool m_tls = false;
    QList<Fault> m_faults{Fault::None};
    QHash<QTcpSocket *, QByteArray> m_partial;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    std::unique_ptr<QTcpServer> m_server; ///< last: its sockets still speak to us as they go
};

} // namespace herald::test
