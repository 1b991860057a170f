// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/mergerun.h"

#include <QPromise>
#include <QThreadPool>

#include <functional>

namespace herald {

namespace {

constexpr int tellEvery = 64; ///< rows

/// Goes through the rows one by one.
class Examiner
{
public:
    explicit Examiner(const Merge &merge)
        : m_merge(merge)
    {
        m_findings.rows = merge.rowCount();
        m_findings.problems = merge.textProblems();
        m_findings.unusedColumns = merge.unusedColumns();
    }

    MergedRow take(int row)
    {
        MergedRow merged = m_merge.row(row);
        if (merged.isLeftOut) {
            m_findings.leftOut.append(row);
            return merged;
        }
        if (!merged.problems.isEmpty())
            ++m_findings.stoppedRows;
        for (const MergeProblem &problem : std::as_const(merged.problems)) {
            if (m_findings.problems.size() < MergeFindings::mostProblems)
                m_findings.problems.append(problem);
        }
        const QString &address = merged.mail.receivers.constFirst();
        if (!address.isEmpty())
            m_rowsOf[address.toCaseFolded()].append(row);
        return merged;
    }

    MergeFindings findings()
    {
        for (const QList<int> &rows : std::as_const(m_rowsOf)) {
            if (rows.size() > 1)
                m_findings.repetitions.append(
                    {m_merge.table().value(rows.constFirst(), m_merge.table().addressColumn),
                     rows});
        }
        std::sort(
            m_findings.repetitions.begin(), m_findings.repetitions.end(),
            [](const auto &a, const auto &b) { return a.rows.constFirst() < b.rows.constFirst(); });
        if (!m_merge.textProblems().isEmpty())
            m_findings.stoppedRows = m_findings.rows;
        return m_findings;
    }

private:
    const Merge &m_merge;
    MergeFindings m_findings;
    QHash<QString, QList<int>> m_rowsOf; ///< by folded address
};

/// Runs `work` on a thread; it gets the promise to tell its progress to.
template <class T>
QFuture<T> onPool(std::function<void(QPromise<T> &)> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        work(*promise);
        promise->finish();
    });
    return future;
}

/// Calls `take` for each row; false when it was cancelled.
template <class T>
bool goThrough(QPromise<T> &promise, int rows, const std::function<void(int row)> &take)
{
    promise.setProgressRange(0, rows);
    for (int row = 0; row < rows; ++row) {
        if (promise.isCanceled())
            return false;
        take(row);
        if (row % tellEvery == 0)
            promise.setProgressValue(row);
    }
    promise.setProgressValue(rows);
    return true;
}

} // namespace

QFuture<MergeFindings> examineRows(const Merge &merge)
{
    return onPool<MergeFindings>([merge](QPromise<MergeFindings> &promise) {
        Examiner examiner(merge);
        if (goThrough(promise, merge.rowCount(), [&](int row) { examiner.take(row); }))
            promise.addResult(examiner.findings());
    });
}

QFuture<MergeBatch> freezeRows(const Merge &merge, const Profile &profile, const QUrl &endpoint)
{
    return onPool<MergeBatch>([=](QPromise<MergeBatch> &promise) {
        Examiner examiner(merge);
        MergeBatch batch;
        const auto take = [&](int row) {
            const MergedRow merged = examiner.take(row);
            if (merged.problems.isEmpty() && !merged.isLeftOut)
                batch.manifests.append(
                    Manifest::freeze(profile, endpoint, sentBy(profile, merged.mail)));
        };
        if (!goThrough<MergeBatch>(promise, merge.rowCount(), take))
            return;
        batch.findings = examiner.findings();
        if (!batch.findings.passes())
            batch.manifests.clear();
        promise.addResult(std::move(batch));
    });
}

} // namespace herald
