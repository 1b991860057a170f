// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"
#include "ui/widgets/badge.h"

#include <QString>

#include <span>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// What can be said about one batch at this moment, in the window's language.
struct BatchView
{
    enum class Phase {
        None,
        Counting, ///< the hold window runs
        Held,     ///< until a person releases it
        Queued,   ///< released, not on the wire
        OnTheWire,
        Done ///< every send has a verdict
    };

    Phase phase = Phase::None;
    QString icon;
    Ink meaning = Ink::Info;
    QString headline; ///< of a done one: It was sent / Nothing was sent / Not known whether …
    QString detail;   ///< cause and remedy, or what it waits for; lines
    QString evidence; ///< request id and the service's own words; lines
    int done = 0;
    int total = 0;
    int waiting = 0;
    bool isHeld = false; ///< what waits does; others of it may be on the wire
};

/// Phase None for a batch that the delivery does not know.
[[nodiscard]] BatchView batchView(const BatchId &id, const Delivery &delivery);
/// "2 refused"
[[nodiscard]] QString countText(Outcome outcome, int count);
/// The order in which outcomes are told.
[[nodiscard]] std::span<const Outcome> worstFirst();

} // namespace herald::ui
