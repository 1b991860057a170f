// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/verdict.h"

#include <QDateTime>

namespace herald {

/// Held waits for the hold window or for a person; Queued for its turn. `Done` means there is a
/// verdict; it says the rest.
enum class SendState { Held, Queued, OnTheWire, Done };

/// One send on its way through the ledger.
struct Send
{
    SendId id; ///< sorts by time
    BatchId batch;
    Manifest manifest;
    SendState state = SendState::Held;
    Verdict verdict;   ///< while `Done`
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC, last change of state
};

} // namespace herald
