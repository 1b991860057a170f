// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <variant>

namespace herald {

/// What was sent again: a mail record, or an authorisation.
using ResentId = std::variant<MailRecordId, AuthorizationId>;

[[nodiscard]] inline const QString &textOf(const ResentId &id)
{
    return std::visit([](const auto &one) -> const QString & { return one.text(); }, id);
}

/// Traces of an Unknown at the service. They help a person decide; they decide nothing.
struct Evidence
{
    struct Trace
    {
        ResentId sentAgain; ///< what of the send this is a trace of
        MailRecord found;   ///< the record that the service has made since
    };

    QList<Trace> traces;           ///< records that appeared at the time of the attempt
    QList<ResentId> without;       ///< what of the send nothing was found for
    QDateTime from;                ///< UTC, the service's clock: the time that was looked at
    QDateTime to;                  ///< the same
    std::chrono::seconds ahead{0}; ///< this computer's clock minus the service's
};

} // namespace herald
