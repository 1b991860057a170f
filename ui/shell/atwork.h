// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// What goes on by itself if nobody does anything. Held batches and a paused queue do not.
struct AtWork
{
    int onTheWire = 0;
    int waiting = 0; ///< queued, or in a hold window that runs

    bool isQuiet = true; ///< false also while one is being written down as on the wire

    [[nodiscard]] bool isAny() const { return !isQuiet || onTheWire > 0 || waiting > 0; }
};

[[nodiscard]] AtWork atWork(const Delivery &delivery);
/// "2 on the wire, 310 waiting"
[[nodiscard]] QString atWorkText(const AtWork &work);

} // namespace herald::ui
