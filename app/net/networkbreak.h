// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace herald {

/// What Qt says about it: the error's name, and its words where they say more. The words of some
/// errors come in the language of the program.
[[nodiscard]] QString detailOf(const QNetworkReply &reply);

/// What a Qt error means. An error that only repeats the HTTP status is no break.
[[nodiscard]] Break breakOf(QNetworkReply::NetworkError error, int status);

/// The same where no answer has come. What a proxy says in its own words, Qt has no name for.
[[nodiscard]] Break breakBeforeRequest(const QNetworkReply &reply, const QNetworkProxy &proxy);
[[nodiscard]] Break breakOfSocket(QAbstractSocket::SocketError error);

/// True for errors that can only come up before a request was written.
[[nodiscard]] bool isBeforeRequest(Break reason);

} // namespace herald
