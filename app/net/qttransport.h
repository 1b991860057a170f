// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/networkpolicy.h"
#include "app/model/ports/transport.h"
#include "app/net/routes.h"
#include "app/net/tlsrules.h"

#include <QNetworkAccessManager>

#include <map>
#include <memory>
#include <stop_token>

namespace herald {

/// HTTP on QNetworkAccessManager. What may leave only once gets a connection of its own (Flight);
/// reading shares connections. Window thread.
class QtTransport final : public Transport
{
public:
    /// `policy` outlives the transport; what it says holds from the next exchange on.
    explicit QtTransport(const NetworkPolicy &policy);
    ~QtTransport() override; ///< ends what is under way, with Break::Stopped

    [[nodiscard]] QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override;

private:
    [[nodiscard]] QCoro::Task<Exchange> sendOnce(Request request, ExchangeOptions options);
    [[nodiscard]] QCoro::Task<Exchange> read(Request request, ExchangeOptions options);
    /// What is done again is done by the rules of now.
    void followRules();

    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> takeManager(const QString &way,
                                                                     const Route &route);

    std::stop_source m_end;
    const NetworkPolicy &m_policy;
    NetworkRules m_rules; ///< that the members below follow
    Routes m_routes;
    TlsRules m_tls;
    /// Without an open connection, by origin and proxy they were used for. Making one costs a
    /// thread.
    std::multimap<QString, std::unique_ptr<QNetworkAccessManager>> m_idle;
    std::map<QString, std::shared_ptr<QNetworkAccessManager>> m_readers; ///< by proxy
};

} // namespace herald
