// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/settlement.h"
#include "app/model/verdict.h"

#include <QDateTime>

#include <optional>

namespace herald {

/// Held waits for the hold window or for a person; Queued for its turn. `Done` means there is a
/// verdict; it says the rest.
enum class SendState { Held, Queued, OnTheWire, Done };

/// One send on its way through the ledger.
struct Send
{
    SendId id; ///< sorts by time
    BatchId batch;
    qint64 number = 0; ///< the ledger's running number: the order of confirming, unique
    Manifest manifest;
    SendState state = SendState::Held;
    int attempts = 0;                     ///< that were begun
    Verdict verdict;                      ///< while `Done`; while waiting, that of the last attempt
    QDateTime created;                    ///< UTC
    QDateTime changed;                    ///< UTC, last change of state
    SendId origin;                        ///< the Unknown that a person decided to send again
    std::optional<Settlement> settlement; ///< of an Unknown
};

/// True for what needs a person: an Unknown that nobody has settled.
[[nodiscard]] inline bool needsSettling(const Send &send)
{
    return send.state == SendState::Done && send.verdict.outcome == Outcome::Unknown &&
           !send.settlement;
}

/// One try to hand a send to the service.
struct Attempt
{
    int number = 1;
    QDateTime began;                    ///< UTC
    std::optional<QDateTime> onTheWire; ///< UTC; nothing = no byte of the request left
    std::optional<QDateTime> ended;     ///< UTC; nothing = Herald ended first
    QByteArray request;                 ///< as it went, secrets masked
    QByteArray answer;                  ///< as it came, secrets masked, at most 64 KiB
    Verdict verdict;                    ///< once it has ended
};

} // namespace herald
