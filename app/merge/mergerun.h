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
    QStringList unusedColumns;

    [[nodiscard]] bool passes() const { return rows > 0 && problems.isEmpty(); }

    friend bool operator==(const MergeFindings &, const MergeFindings &) = default;
};

/// All rows frozen, in their order; nothing when one of them is stopped.
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
