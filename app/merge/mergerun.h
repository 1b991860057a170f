// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/merge.h"
#include "app/model/manifest.h"

#include <QFuture>

namespace herald {

/// What going through all rows found.
struct MergeFindings
{
    static constexpr int mostProblems = 500; ///< that are kept; more would not help anybody

    struct Repetition
    {
        QString address;
        QList<int> rows; ///< from 0

        friend bool operator==(const Repetition &, const Repetition &) = default;
    };

    int rows = 0;
    int stoppedRows = 0;           ///< with at least one problem
    QList<MergeProblem> problems;  ///< of rows and of the text, the text's first
    QList<Repetition> repetitions; ///< addresses that stand in more than one row
    QList<int> leftOut;            ///< rows, from 0, whose address is not to be mailed; no problem
    QStringList unusedColumns;

    [[nodiscard]] bool passes() const { return rows > leftOut.size() && problems.isEmpty(); }

    friend bool operator==(const MergeFindings &, const MergeFindings &) = default;
};

/// All rows frozen, in their order, but for those that are left out; nothing when one of them is
/// stopped.
struct MergeBatch
{
    MergeFindings findings;
    QList<Manifest> manifests;
};

/// Both work on a thread of the pool, tell their progress in rows, and end early when cancelled.
[[nodiscard]] QFuture<MergeFindings> examineRows(const Merge &merge);
[[nodiscard]] QFuture<MergeBatch> freezeRows(const Merge &merge, const Profile &profile,
                                             const QUrl &endpoint);

} // namespace herald
