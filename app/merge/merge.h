// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergetable.h"
#include "app/merge/placeholders.h"
#include "app/model/notification.h"

#include <QHash>
#include <QSet>

namespace herald {

/// Something that stops a merge. Texts are the window's business.
struct MergeProblem
{
    using Field = NotificationProblem::Field;
    enum class Kind {
        UnknownColumn,      ///< `detail` is the name in the placeholder
        Unclosed,           ///< `detail` is what stands there
        MissingValue,       ///< `detail` is the column
        PlaceholderInValue, ///< `detail` is the column: its value would be taken for a placeholder
        ControlCharacter,   ///< the subject would hold one; `detail` is the column
        NoAddress,
        BadAddress, ///< `detail` is the address
        EmptyText   ///< all of the field's text is gone once it is filled in
    };
    static constexpr int everyRow = -1;

    int row = everyRow; ///< from 0
    Field field = Field::Content;
    Kind kind = Kind::MissingValue;
    QString detail;

    friend bool operator==(const MergeProblem &, const MergeProblem &) = default;
};

/// One row's mail, and what stops it.
struct MergedRow
{
    Notification mail;
    QList<MergeProblem> problems;
    bool isLeftOut = false; ///< its address is not to be mailed
};

/// A text with placeholders and a table, ready to be merged row by row. A row's mail holds values
/// of that row alone, put in once: what a value looks like is never read again. Values are put in
/// without the blanks around them; in an HTML body they are escaped, also for attributes. A column
/// is found by its name whatever its case. Cheap to copy; may be used on any thread.
class Merge
{
public:
    enum class Body { Plain, Html };

    /// `text`'s receivers do not count; all else is taken over into each row's mail.
    Merge(Notification text, MergeTablePtr table, Body body);

    /// Addresses and domains in lower case that are not to be mailed: their rows are left out.
    void leaveOut(const QSet<QString> &who) { m_leftOut = who; }

    [[nodiscard]] int rowCount() const { return m_table->rowCount(); }
    [[nodiscard]] const MergeTable &table() const { return *m_table; }
    /// What stops every row: columns that the table does not have, braces that do not close.
    [[nodiscard]] const QList<MergeProblem> &textProblems() const { return m_textProblems; }
    /// Columns that no placeholder asks for, but the address.
    [[nodiscard]] QStringList unusedColumns() const;
    /// A placeholder that cannot be filled stays as it is written. Without textProblems().
    [[nodiscard]] MergedRow row(int row) const;

private:
    struct Part
    {
        MergePiece piece;
        int column = -1; ///< of a placeholder
    };
    using Parts = QList<Part>;

    [[nodiscard]] Parts compile(const QString &text, MergeProblem::Field field);
    [[nodiscard]] QString fill(const Parts &parts, MergeProblem::Field field, MergedRow &into,
                               int row) const;
    [[nodiscard]] int columnOf(const QString &name) const;
    [[nodiscard]] bool isLeftOut(const QString &address) const;

    Notification m_text;
    MergeTablePtr m_table;
    Body m_body;
    QHash<QString, int> m_columns; ///< by folded name
    Parts m_subject;
    Parts m_content;
    QList<MergeProblem> m_textProblems;
    QSet<QString> m_leftOut;
};

} // namespace herald
