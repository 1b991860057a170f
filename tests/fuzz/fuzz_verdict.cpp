// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/ledger/verdictjson.h"

namespace herald::fuzz {

/// What a row of the ledger says became of a send.
void verdict(const QByteArray &bytes)
{
    const Verdict read = verdictFromJson(bytes);
    const Verdict again = verdictFromJson(toJson(read));
    require(again.outcome == read.outcome && again.cause == read.cause &&
                again.mayRepeat == read.mayRepeat && again.httpStatus == read.httpStatus &&
                again.retryAfter == read.retryAfter && again.clockAhead == read.clockAhead,
            "a verdict is read as it was written");
}

} // namespace herald::fuzz
