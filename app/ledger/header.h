// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"

namespace herald {

/// Copies a damaged ledger (and its -wal) to `copy`, with the header of a sound one in the place
/// of its own: often the first bytes are all that is wrong. False when that cannot be done.
[[nodiscard]] bool copyWithSoundHeader(Connection &sound, const QString &damaged,
                                       const QString &copy);

} // namespace herald
