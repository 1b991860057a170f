// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/verdict.h"

namespace herald::huawei {

/// A failed look-up in the terms of an Error. Only for verdicts that are not Accepted.
[[nodiscard]] Error errorFrom(const Verdict &verdict);

} // namespace herald::huawei
