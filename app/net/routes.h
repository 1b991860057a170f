// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/networkpolicy.h"

#include <QCoroTask>
#include <QNetworkProxy>
#include <QThreadPool>
#include <QUrl>

namespace herald {

/// The way to an address: straight, or through one proxy.
struct Route
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString text = QStringLiteral("direct"); ///< scheme://[user@]host:port, without a password
};

/// Finds the way to an address by the profile's proxy, the network rules, or the system. Loopback
/// is never reached through a proxy. There is no second choice: a proxy that fails is not gone
/// around. Window thread; the system is asked beside it, since a PAC script may take its time.
class Routes
{
public:
    explicit Routes(const NetworkPolicy &policy);

    /// `proxy` as Profile::proxy; BadInput when it cannot be read, Offline when the system did
    /// not answer.
    [[nodiscard]] QCoro::Task<Result<Route>> route(QUrl url, QString proxy);

private:
    const NetworkPolicy &m_policy;
    QThreadPool m_pool;
};

} // namespace herald
