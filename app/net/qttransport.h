// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/transport.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace herald {

/// HTTP on QNetworkAccessManager. What may leave only once gets a connection of its own (Flight);
/// reading shares connections. Window thread.
class QtTransport final : public Transport
{
public:
    /// `authorities` are trusted besides those of the system.
    explicit QtTransport(const QList<QSslCertificate> &authorities = {});
    ~QtTransport() override;

    [[nodiscard]] QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override;

private:
    [[nodiscard]] QCoro::Task<Exchange> sendOnce(Request request, ExchangeOptions options);
    [[nodiscard]] QCoro::Task<Exchange> read(Request request, ExchangeOptions options);

    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_reader;
    std::unique_ptr<QNetworkAccessManager> m_loopbackReader;
};

} // namespace herald
