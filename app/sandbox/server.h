// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/delivery.h"

#include <QAbstractHttpServer>
#include <QList>
#include <QPointer>
#include <QTcpSocket>

#include <functional>

#include <tl/expected.hpp>

namespace herald::sandbox {

/// HTTP/1.1 on 127.0.0.1. Reads whole requests, asks the handler, and lets the answer leave in the
/// manner the handler wants.
class Server final : public QAbstractHttpServer
{
public:
    using Handler = std::function<Delivery(const HttpRequest &)>;

    explicit Server(Handler handler)
        : m_handler(std::move(handler))
    {}

    /// The port it listens on.
    [[nodiscard]] tl::expected<quint16, QString> start(quint16 port);
    /// Sends all answers that are held back.
    void releaseHeld();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        HttpResponse response;
        bool keepAlive;
    };

    void deliver(const Delivery &delivery, QTcpSocket *socket, bool keepAlive);

    Handler m_handler;
    QList<Held> m_held;
};

} // namespace herald::sandbox
