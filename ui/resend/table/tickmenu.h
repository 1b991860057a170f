// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace herald::ui {

class RecordsTable;

/// Ticking many records at a time. Each entry says how many it is about; the menu is filled anew
/// each time it opens.
void fillTickMenu(QMenu &menu, RecordsTable &table);

} // namespace herald::ui
