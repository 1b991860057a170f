// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace herald {

/// Asked once, when the peer is connected and before any byte of the request exists outside
/// Herald. `false` ends the exchange with Break::GateClosed.
using Gate = std::function<QCoro::Task<bool>()>;

struct ExchangeOptions
{
    /// None = the limits of the network rules.
    std::optional<std::chrono::milliseconds> connectLimit;
    std::optional<std::chrono::milliseconds>
        firstByteLimit; ///< from the request to the first byte back
    std::optional<std::chrono::milliseconds> wholeLimit; ///< everything
    Gate gate;                                           ///< none = open
    std::stop_token stop;                                ///< ends the exchange with Break::Stopped
};

/// The one door to HTTP. Window thread. Every exchange ends, and ends once; none throws.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual QCoro::Task<Exchange> exchange(Request request,
                                                         ExchangeOptions options) = 0;
};

} // namespace herald
