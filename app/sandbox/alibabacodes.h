// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/alibabacall.h"

namespace herald::sandbox {

// The refusals that alibaba-soar.md 5.3 and 5.5 document, to be produced on demand: most of them
// come about in an account, a network or a service that a sandbox cannot be.

/// All of them; of a pattern like `Missing<Parameter>` or `Playbook.Internal.*` one.
[[nodiscard]] QStringList documentedCodes();
/// As the service answers; a code that is not documented comes with 400.
[[nodiscard]] AlibabaError documentedRefusal(const QString &code);
/// The answer says which right is missing (`AccessDeniedDetail`).
[[nodiscard]] bool namesMissingRight(const QString &code);

} // namespace herald::sandbox
