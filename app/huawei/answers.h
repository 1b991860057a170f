// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace herald::huawei {

/// What an answer says went wrong (huawei-appgroup-mail.md 6.1).
struct ServiceError
{
    QString code;
    QString text;          ///< the service's own words, tokens in them hidden
    bool isTheirs = false; ///< written by Huawei Cloud, as far as its shape can tell
};

/// Reads every documented shape: `error_code`/`error_msg`, `errorCode`/`errorMsg`,
/// `code`/`message`, each at the top or one level down. Nothing when the body has none of them.
[[nodiscard]] std::optional<ServiceError> serviceErrorIn(const Exchange &exchange);

/// What a ticket is opened with: header `X-Request-Id`, else `request_id` of the body, else
/// header `X-IAM-Trace-Id`.
[[nodiscard]] QString requestIdOf(const Exchange &exchange);

/// The service's clock, from the header `Date`; invalid when there is none.
[[nodiscard]] QDateTime serverTimeOf(const Exchange &exchange);

/// True for a body that a success may have: none at all, or any JSON (1.4).
[[nodiscard]] bool isSuccessBody(const QByteArray &body);

/// From the header `Retry-After`, else from `time:<n> <unit>` in a throttling text
/// (6.5).
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QList<Header> &headers,
                                                                  const QString &text);

/// This clock minus the service's, from `signature time:…,server time:…` (6.3).
[[nodiscard]] std::optional<std::chrono::seconds> clockAheadIn(const QString &text);

/// What came instead of an answer of the service: enough to recognise a proxy by.
[[nodiscard]] QString outlineOf(const Exchange &exchange);

} // namespace herald::huawei
