// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/request.h"

#include <QString>

namespace herald {

[[nodiscard]] bool isLoopback(const QUrl &url);

/// Why a request may not leave, in technical English; empty when it may. Only https leaves, http
/// to loopback only; no user info in the address; no control character in a header.
[[nodiscard]] QString reasonNotToSend(const Request &request);

} // namespace herald
