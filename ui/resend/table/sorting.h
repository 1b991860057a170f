// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordorder.h"

namespace herald::ui {

/// The keys after a click into the head of a column of the table. Alone: that column, ascending, or
/// turned round when it was the only key. `also`: beside the others; turned round when it is among
/// them, and let go of when it is turned round again.
[[nodiscard]] QList<RecordSortKey> keysAfterClick(QList<RecordSortKey> keys, int column, bool also);

} // namespace herald::ui
