// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"

#include <QDateTime>

namespace herald::sandbox {

/// What a cloud knows about the moment in which it answers.
struct Context
{
    QDateTime now; ///< UTC, by the cloud's own clock
    std::optional<Fault> fault;
    QString requestId;

    [[nodiscard]] bool suffers(FaultKind kind) const { return fault && fault->kind == kind; }
};

} // namespace herald::sandbox
