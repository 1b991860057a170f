// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QDateTime>

namespace herald {

/// What a person decided about a send whose outcome nobody knows.
enum class Decision {
    TreatAsSent,
    TreatAsNotSent,
    SendAgain ///< a new send with the same content, linked to the old one
};

/// The decision as it is recorded: final, with who took it and on what grounds.
struct Settlement
{
    Decision decision = Decision::TreatAsSent;
    QString who;
    QString reason;
    QString evidence; ///< what the service showed when it was asked; English, may be empty
    QDateTime at;     ///< UTC
    SendId again;     ///< SendAgain: the new send

    friend bool operator==(const Settlement &, const Settlement &) = default;
};

} // namespace herald
