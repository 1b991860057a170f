// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergerun.h"

namespace herald::ui {

/// "118 rows from list.csv, address column E-mail"
[[nodiscard]] QString mergeTableText(const MergeTable &table);
/// What is wrong and what to do, with the row's number (from 1) in front.
[[nodiscard]] QString mergeProblemText(const MergeProblem &problem);
[[nodiscard]] QString repetitionText(const MergeFindings::Repetition &repetition);
/// "2 rows are left out, for the never-mail list: rows 3, 8"
[[nodiscard]] QString leftOutText(const QList<int> &rows);
[[nodiscard]] QString unusedColumnsText(const QStringList &columns);
/// "3 of 118 rows cannot be sent. See the list above the subject."
[[nodiscard]] QString stoppedRowsText(const MergeFindings &findings);

} // namespace herald::ui
