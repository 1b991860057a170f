// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/clock.h"
#include "app/model/ports/probe.h"
#include "app/model/ports/transport.h"
#include "app/net/routes.h"

namespace herald {

/// Goes the way of a request step by step, on a socket of its own, by the same rules for proxies
/// and certificates; then asks for `/` as every other reading does. Window thread.
class NetworkProbe final : public ConnectionProbe
{
public:
    NetworkProbe(const NetworkPolicy &policy, Transport &transport, const Clock &clock);

    [[nodiscard]] QCoro::Task<ProbeReport> look(QUrl root, QString proxy) override;
    [[nodiscard]] QList<SeenCertificate> certificatesIn(const QByteArray &file) const override;

private:
    QCoro::Task<void> connectTo(const QUrl &root, const Route &route, ProbeReport &report);

    const NetworkPolicy &m_policy;
    Transport &m_transport;
    const Clock &m_clock;
    Routes m_routes;
};

} // namespace herald
