// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/views/recordslook.h"

namespace herald::ui {

class RecordsTable;

[[nodiscard]] RecordsLook lookOf(const RecordsTable &table);
/// Columns that the look does not know come behind those it knows, as they are at first. Whether
/// the column of re-sends is shown is not a matter of looks: it comes with the first re-send.
void applyLook(RecordsTable &table, const RecordsLook &look);

} // namespace herald::ui
