// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/profile.h"
#include "app/model/verdict.h"

#include <QDateTime>

namespace herald {

/// Why the waiting sends of a batch do not take their turn.
enum class Hold {
    None,      ///< released
    Counting,  ///< the hold window runs
    ByHand,    ///< an operator holds it
    Restarted, ///< Herald ended while it waited
    Moved,     ///< the ledger was copied or restored: it may have gone out from elsewhere
    Refusals   ///< several equal refusals in a row: going on would only repeat them
};

/// How many sends stand where. A settled Unknown still counts as Unknown.
struct Tally
{
    int waiting = 0; ///< held or queued
    int onTheWire = 0;
    int accepted = 0;
    int refused = 0;
    int notSent = 0;
    int unknown = 0;
    int cancelled = 0;

    [[nodiscard]] int done() const { return accepted + refused + notSent + unknown + cancelled; }
    [[nodiscard]] int total() const { return waiting + onTheWire + done(); }
    [[nodiscard]] int &of(Outcome outcome);
    [[nodiscard]] int of(Outcome outcome) const { return Tally(*this).of(outcome); }

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What one review released together, by one profile. Its sends go out in their order.
struct Batch
{
    BatchId id;
    QString account; ///< whom the service counts the calls against, see accountOf()
    QDateTime created;
    Hold hold = Hold::Counting;
    std::optional<QDateTime> holdUntil; ///< while Counting
    std::optional<QDateTime> released;  ///< the last time it was
    Tally tally;
};

/// Two profiles with the same account share its rate: cloud, key or user, project.
[[nodiscard]] QString accountOf(const Profile &profile);

} // namespace herald
