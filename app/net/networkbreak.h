// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QNetworkReply>

namespace herald {

/// What a Qt error means. An error that only repeats the HTTP status is no break.
/// What Qt says about it: the error's name, and its words where they say more. The words of some
/// errors come in the language of the program.
[[nodiscard]] QString detailOf(const QNetworkReply &reply);

[[nodiscard]] Break breakOf(QNetworkReply::NetworkError error, int status);

/// True for errors that can only come up before a request was written.
[[nodiscard]] bool isBeforeRequest(Break reason);

} // namespace herald
