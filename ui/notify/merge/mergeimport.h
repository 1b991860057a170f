// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergetable.h"

#include <functional>

class QWidget;

namespace herald::ui {

struct Import;

/// Asks for a file and for what is taken from it. `taken` gets the table, with a name for every
/// column; it is not called when nothing was chosen, nor after `parent` is gone.
void askForMergeTable(QWidget *parent, const std::function<void(const MergeTablePtr &)> &taken);

/// The table of an import: columns without a name get their number, equal names a number behind
/// them, and each row's address is the one that was picked from its cell. `numbered` words a
/// column's number ("Column %1"). Any thread.
[[nodiscard]] MergeTable mergeTableOf(const Import &import, const QString &numbered);

} // namespace herald::ui
