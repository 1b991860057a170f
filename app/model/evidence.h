// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace herald {

/// Traces of an Unknown at the service. They help a person decide; they decide nothing.
struct Evidence
{
    struct Trace
    {
        MailRecordId sentAgain; ///< the record of the send that this is a trace of
        MailRecord found;       ///< the record that the service has made since
    };

    QList<Trace> traces;           ///< records that appeared at the time of the attempt
    QList<MailRecordId> without;   ///< records of the send for which nothing was found
    QDateTime from;                ///< UTC, the service's clock: the time that was looked at
    QDateTime to;                  ///< the same
    std::chrono::seconds ahead{0}; ///< this computer's clock minus the service's
};

} // namespace herald
