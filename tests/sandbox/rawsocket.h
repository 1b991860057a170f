// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <cerrno>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace herald::sandbox {

/// A plain socket that tells FIN from RST, which QTcpSocket does not.
class RawSocket
{
public:
    explicit RawSocket(const QUrl &url)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(url.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_good = connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawSocket() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawSocket)

    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        return m_good && send(m_socket, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
    }

    /// Whether the peer has closed or reset the connection without a byte of answer.
    [[nodiscard]] bool hasEnded()
    {
        char byte = 0;
        if (m_end == EAGAIN) {
            const ssize_t got = recv(m_socket, &byte, 1, MSG_DONTWAIT);
            m_end = got == 0 ? 0 : got > 0 ? -1 : errno;
        }
        return m_end == 0 || m_end == ECONNRESET;
    }
    [[nodiscard]] bool wasReset() const { return m_end == ECONNRESET; }

private:
    int m_socket;
    int m_end = EAGAIN; ///< RST is reported once only
    bool m_good = false;
};

} // namespace herald::sandbox
