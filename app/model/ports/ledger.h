// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/send.h"

#include <QCoroTask>

namespace herald {

/// The journal of sends. Every call returns when its change is on disk. Calls come from the
/// window thread; the work is done elsewhere.
class Ledger
{
public:
    virtual ~Ledger() = default;

    /// Newest first. A send found on the wire is returned as Unknown (CrashedOnTheWire), and
    /// written so: whoever had it is gone. One that never left comes back Held.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Send>>> recover() = 0;
    /// All or none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> enqueue(QList<Send> sends) = 0;
    /// From waiting to OnTheWire. Fails unless exactly this send was waiting.
    [[nodiscard]] virtual QCoro::Task<Result<void>> claim(SendId id) = 0;
    /// The verdict of a send. Final: a second one is refused.
    [[nodiscard]] virtual QCoro::Task<Result<void>> settle(SendId id, Verdict verdict) = 0;
};

} // namespace herald
