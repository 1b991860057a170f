// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/transport.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <map>
#include <memory>

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

    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> takeManager(const QUrl &url);

    QSslConfiguration m_tls;
    /// Without an open connection, by the origin they were used for. Making one costs a thread.
    std::multimap<QString, std::unique_ptr<QNetworkAccessManager>> m_idle;
    std::unique_ptr<QNetworkAccessManager> m_reader;
    std::unique_ptr<QNetworkAccessManager> m_loopbackReader;
};

} // namespace herald
