// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace herald::ui {

class RecordsTable;

/// Which columns are shown, and by which the table is sorted: everything that can be done to its
/// head with a mouse. The menu is filled anew each time it opens.
void fillColumnMenu(QMenu &menu, RecordsTable &table);

} // namespace herald::ui
