// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QCoroTask>
#include <QDateTime>
#include <QStringList>

namespace herald {

struct SeenCertificate
{
    QByteArray der;
    QString subject; ///< common name, else the first alternative name
    QString issuer;
    QDateTime from;
    QDateTime until;
    QByteArray sha256; ///< of the DER form
};

/// What was seen on the way to a service, as far as the way was clear. Nothing of a profile leaves
/// for it: no key, no signature.
struct ProbeReport
{
    enum class Reached { Nothing, Name, Connection, Tls, Answer };

    Reached reached = Reached::Nothing;
    Break broken = Break::None;
    QString detail;        ///< technical, English
    QString proxy;         ///< `direct`, or scheme://host:port
    QStringList addresses; ///< empty through a proxy, which looks names up itself
    QString protocol;      ///< for example TLSv1.3; empty without TLS
    QString cipher;
    QList<SeenCertificate> chain; ///< the service's own first; also when it was refused
    bool isPinned = false;        ///< a pin stands for this host
    int status = 0;               ///< of the answer to a bare HEAD
    QDateTime serverTime;         ///< UTC; invalid when it does not say
    qint64 aheadSeconds = 0;      ///< this computer's clock, with a valid serverTime
    std::chrono::milliseconds time{0};
};

/// Looks at the way to a service. Window thread.
class ConnectionProbe
{
public:
    virtual ~ConnectionProbe() = default;
    /// `proxy` as Profile::proxy.
    [[nodiscard]] virtual QCoro::Task<ProbeReport> look(QUrl root, QString proxy) = 0;
    /// The certificates in the bytes of a file, PEM or DER; none when there are none.
    [[nodiscard]] virtual QList<SeenCertificate> certificatesIn(const QByteArray &file) const = 0;
};

} // namespace herald
