// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QJsonObject>
#include <QString>

namespace herald::alibaba {

/// What a whole answer says, in any of the shapes of alibaba-soar.md 1.4 and 5.1: JSON in either
/// spelling, XML with the root `Error`, or nothing of the service's.
struct Answer
{
    bool success = false; ///< a JSON object with a request id and no error code
    QString errorCode;    ///< empty: no code, or one that means success
    QString text;         ///< `Message`, or of a success `Data` as it came
    QString requestId;    ///< from the body, else from the header `x-acs-request-id`
    QString permission;   ///< `AuthAction`: the right that is missing
    QString principal;    ///< `AuthPrincipalDisplayName`: who lacks it
    QJsonObject members;  ///< the whole object, as it came
};

/// Says nothing about the HTTP status; look at it as well.
[[nodiscard]] Answer readAnswer(const Exchange &exchange);

} // namespace herald::alibaba
