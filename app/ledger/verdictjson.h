// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/verdict.h"

#include <QByteArray>

namespace herald {

/// A verdict as the ledger keeps it: JSON, outcome and cause as words. Unknown words read as
/// Unknown, never as anything that would let a send go out again.
[[nodiscard]] QByteArray toJson(const Verdict &verdict);
[[nodiscard]] Verdict verdictFromJson(const QByteArray &json);

} // namespace herald
