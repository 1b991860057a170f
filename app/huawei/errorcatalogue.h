// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/verdict.h"

#include <QString>

namespace herald::huawei {

/// What is to be made of something the service said.
struct Ruling
{
    Outcome outcome = Outcome::Unknown;
    Cause cause = Cause::None;
    bool mayRepeat = false;
};

/// The meaning of an error of the service (huawei-appgroup-mail.md 6.2–6.4; reliability.md 4).
/// Known codes first, then the HTTP status: the application's own `WKS.…` codes are not published.
/// Never Accepted; what is not listed is Unknown.
[[nodiscard]] Ruling rulingOn(int status, const QString &code, const QString &text);

} // namespace herald::huawei
