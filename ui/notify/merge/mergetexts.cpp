// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/mergetexts.h"

#include "app/merge/placeholders.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Field = MergeProblem::Field;
using Kind = MergeProblem::Kind;

namespace {

constexpr int mostRows = 6;    ///< that are named
constexpr int mostColumns = 8; ///< that are named

/// The translation context of this file.
struct MergeTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::MergeTexts)
};

/// Of rows, from 1.
QString numbersText(const QList<int> &rows)
{
    QStringList numbers;
    for (const int row : rows.mid(0, mostRows))
        numbers.append(QLocale().toString(row + 1));
    if (rows.size() > mostRows)
        numbers.append(u"…"_s);
    return numbers.join(u", "_s);
}

QString reasonText(const MergeProblem &problem)
{
    const bool isSubject = problem.field == Field::Subject;
    switch (problem.kind) {
    case Kind::UnknownColumn:
        return isSubject ? MergeTexts::tr("Subject: the table has no column for %1.")
                               .arg(placeholderFor(problem.detail))
                         : MergeTexts::tr("Body: the table has no column for %1.")
                               .arg(placeholderFor(problem.detail));
    case Kind::Unclosed:
        return isSubject ? MergeTexts::tr("Subject: close the braces of “%1”.").arg(problem.detail)
                         : MergeTexts::tr("Body: close the braces of “%1”.").arg(problem.detail);
    case Kind::MissingValue:
        return MergeTexts::tr("no value for %1").arg(placeholderFor(problem.detail));
    case Kind::PlaceholderInValue:
        return MergeTexts::tr("the value of %1 holds braces like a placeholder")
            .arg(placeholderFor(problem.detail));
    case Kind::ControlCharacter:
        return MergeTexts::tr("the value of %1 has a line break or control character, which a "
                              "subject cannot have")
            .arg(placeholderFor(problem.detail));
    case Kind::NoAddress:
        return MergeTexts::tr("no address");
    case Kind::BadAddress:
        return MergeTexts::tr("“%1” is not a mail address").arg(problem.detail);
    case Kind::EmptyText:
        return isSubject ? MergeTexts::tr("the subject would be empty")
                         : MergeTexts::tr("the body would be empty");
    }
    return {};
}

} // namespace

QString mergeTableText(const MergeTable &table)
{
    return MergeTexts::tr("%n row(s) from %1, address column %2", nullptr, table.rowCount())
        .arg(table.source, table.columns.at(table.addressColumn));
}

QString mergeProblemText(const MergeProblem &problem)
{
    const QString reason = reasonText(problem);
    if (problem.row == MergeProblem::everyRow)
        return reason;
    return MergeTexts::tr("Row %1: %2").arg(QLocale().toString(problem.row + 1), reason);
}

QString repetitionText(const MergeFindings::Repetition &repetition)
{
    return MergeTexts::tr("%1 gets %n mail(s): rows %2", nullptr, int(repetition.rows.size()))
        .arg(repetition.address, numbersText(repetition.rows));
}

QString leftOutText(const QList<int> &rows)
{
    return MergeTexts::tr("%n row(s) left out, as on the never-mail list: %1", nullptr,
                          int(rows.size()))
        .arg(numbersText(rows));
}

QString unusedColumnsText(const QStringList &columns)
{
    QStringList shown = columns.mid(0, mostColumns);
    if (columns.size() > mostColumns)
        shown.append(u"…"_s);
    return MergeTexts::tr("Columns that no placeholder uses: %1").arg(shown.join(u", "_s));
}

QString stoppedRowsText(const MergeFindings &findings)
{
    if (findings.problems.isEmpty())
        return MergeTexts::tr("No row of the table can be sent: all are left out.");
    return MergeTexts::tr("%n row(s) of the table cannot be sent. See the list at the table.",
                          nullptr, findings.stoppedRows);
}

} // namespace herald::ui
