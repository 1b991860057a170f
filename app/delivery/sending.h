// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/delivery.h"

namespace herald {

/// A send that has been taken out of its queue, until its end is written.
struct Delivery::Active
{
    enum class Gate {
        NotAsked,
        Asking, ///< the ledger is writing
        Open,   ///< on the wire
        Taken,  ///< written as on the wire, but held at the same moment: no byte left
        Lost,   ///< the ledger says that it does not wait any more
        Failed  ///< the ledger could not write
    };

    Send send;
    QString account;
    Attempt attempt;
    std::stop_source stop;
    Gate gate = Gate::NotAsked;
    std::optional<Error> error; ///< why the gate failed
    bool withdrawn = false;     ///< held, paused or cancelled before it was on the wire
    bool cancelled = false;
    bool again = false; ///< its end is to be put back, not settled

    /// Connecting, or not even that: it can still be stopped for certain.
    [[nodiscard]] bool isBeforeTheWire() const { return gate != Gate::Open; }
};

} // namespace herald
