// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QString>

#include <tl/expected.hpp>

namespace herald::sandbox {

/// A refusal in the terms of huawei-appgroup-mail.md 6: of the gateway (`APIGW.*`) or of the
/// service (`WKS.*`).
struct HuaweiError
{
    int status = 400;
    QString code;
    QString message;
};

template <class T>
using HuaweiResult = tl::expected<T, HuaweiError>;

/// The body of either kind (6.1); the gateway's names the request.
[[nodiscard]] HttpResponse toResponse(const HuaweiError &error, const QString &requestId);

/// 401 APIGW.0301 with one of the texts of 6.3.
[[nodiscard]] HuaweiError notAuthenticated(const QString &text);
/// 400 WKS.00211102, for a parameter or member that cannot be used.
[[nodiscard]] HuaweiError badInput(const QString &text);
/// 404 WKS.00211902, for an unknown project, group, record or authorisation.
[[nodiscard]] HuaweiError notFound(const QString &text);

} // namespace herald::sandbox
