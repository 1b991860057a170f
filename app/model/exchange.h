// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/request.h"

#include <QString>

#include <chrono>
#include <optional>

namespace herald {

/// How far a request got. Each phase includes the ones before it.
enum class Phase {
    NotStarted, ///< refused here: gate closed, address not allowed, stopped
    Connecting, ///< name look-up, proxy, TCP, TLS. Nothing of the request exists outside Herald
    Sending,    ///< the request was given to the connection; part of it may have left
    Sent,       ///< the whole request was given to the connection, no answer yet
    HeadersIn,  ///< a status line and headers came back
    Complete    ///< the whole answer came back
};

/// Why an exchange ended before it was complete.
enum class Break {
    None,
    GateClosed, ///< the ledger did not agree
    NotAllowed, ///< not https, and not loopback; or a header that cannot be sent
    Stopped,    ///< by the operator or because the program ends
    HostNotFound,
    ConnectionRefused,
    Unreachable,
    ConnectTimeout,
    Proxy,
    ProxyAuthentication,
    Tls,
    Closed,      ///< the peer closed or reset the connection
    NoFirstByte, ///< the limit for the first byte of the answer struck
    TooLong,     ///< the limit for the whole exchange struck
    TooLarge,    ///< the answer is larger than it may be
    Garbled      ///< what came back is no HTTP, or cannot be unpacked
};

/// What was seen of one HTTP exchange. Made by the network layer; judged by the clouds.
struct Exchange
{
    Phase phase = Phase::NotStarted;
    Break broken = Break::None;
    QString detail;       ///< technical, English, without secrets
    qint64 bodySize = 0;  ///< bytes of the request's body
    qint64 bodyTaken = 0; ///< bytes of it that the connection took
    int status = 0;       ///< HTTP status; 0 = none came
    QList<Header> headers;
    QByteArray body; ///< unpacked
    std::chrono::milliseconds connectTime{0};
    std::chrono::milliseconds firstByteTime{0}; ///< from the request to the headers
    std::chrono::milliseconds wholeTime{0};
};

} // namespace herald
