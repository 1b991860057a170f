// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QNetworkReply>

namespace herald {

/// What a Qt error means. An error that only repeats the HTTP status is no break.
[[nodiscard]] Break breakOf(QNetworkReply::NetworkError error, int status);

/// True for errors that can only come up before a request was written.
[[nodiscard]] bool isBeforeRequest(Break reason);

} // namespace herald
