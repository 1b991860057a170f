// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/verdict.h"

namespace herald::huawei {

/// What became of a call (reliability.md 4; huawei-appgroup-mail.md 6). Total: what is not listed
/// is Unknown. Only a 200 is Accepted. `permission` is the right to ask for when it is missing.
[[nodiscard]] Verdict judge(const Exchange &exchange, const QString &permission);

} // namespace herald::huawei
