// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/verdict.h"

#include <QByteArrayView>
#include <QDateTime>

namespace herald::alibaba {

/// What became of a call (reliability.md 4; alibaba-soar.md 5). Total: what is not listed is
/// Unknown. `now` is this computer's time, to be held against the service's; `operation` names
/// the right to ask for when the answer does not.
[[nodiscard]] Verdict judge(const Exchange &exchange, const QDateTime &now,
                            QByteArrayView operation);

/// The service's clock, from the header `Date`; the answer's way here is within the error. Invalid
/// when there is none.
[[nodiscard]] QDateTime serverTime(const QList<Header> &headers);

} // namespace herald::alibaba
