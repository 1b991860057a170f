// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace herald {

namespace {

constexpr qsizetype mostCells = 4'000'000; ///< of the table of common lengths

using Kind = DiffLine::Kind;

/// Lengths of the longest common sequences of what follows each pair of lines.
class Lengths
{
public:
    Lengths(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1)
        , m_cells(size_t((before.size() + 1) * m_width), 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1
                                                       : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    [[nodiscard]] int &at(qsizetype i, qsizetype j) { return m_cells[size_t(i * m_width + j)]; }

private:
    qsizetype m_width;
    std::vector<int> m_cells;
};

void append(QList<DiffLine> &diff, Kind kind, const QStringList &lines)
{
    for (const QString &line : lines)
        diff.append({kind, line});
}

void appendMiddle(QList<DiffLine> &diff, const QStringList &before, const QStringList &after)
{
    if ((before.size() + 1) * (after.size() + 1) > mostCells) {
        append(diff, Kind::Removed, before);
        append(diff, Kind::Added, after);
        return;
    }
    Lengths lengths(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            diff.append({Kind::Same, before.at(i++)});
            ++j;
        } else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1)) {
            diff.append({Kind::Removed, before.at(i++)});
        } else {
            diff.append({Kind::Added, after.at(j++)});
        }
    }
    append(diff, Kind::Removed, before.mid(i));
    append(diff, Kind::Added, after.mid(j));
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    const qsizetype most = std::min(old.size(), now.size());
    qsizetype head = 0;
    while (head < most && old.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;

    QList<DiffLine> diff;
    append(diff, Kind::Same, old.mid(0, head));
    appendMiddle(diff, old.mid(head, old.size() - head - tail),
                 now.mid(head, now.size() - head - tail));
    append(diff, Kind::Same, old.mid(old.size() - tail));
    return diff;
}

} // namespace herald
