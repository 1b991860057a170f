// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"
#include "ui/widgets/badge.h"

#include <QList>
#include <QString>

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
        Held,     ///< by hand
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
};

/// `sends` in the order of sending, as Delivery::sendsOf() gives them.
[[nodiscard]] BatchView batchView(const QList<Send> &sends, const Delivery &delivery);

} // namespace herald::ui
