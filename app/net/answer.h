// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"
#include "app/net/routes.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace herald {

/// The same ground rules for every request: HTTP/1.1, TLS 1.2 or later, no redirect, no cookie,
/// no cache, no stored password.
[[nodiscard]] QNetworkRequest networkRequest(const Request &request, const QSslConfiguration &tls);
void prepareManager(QNetworkAccessManager &manager, const Route &route);

/// Status and headers into the exchange; false while there is no status.
bool readHead(const QNetworkReply &reply, Exchange &into);
/// What has come of the body; false when it is larger than 8 MiB, unpacked.
[[nodiscard]] bool readBody(QNetworkReply &reply, Exchange &into);

} // namespace herald
