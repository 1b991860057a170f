// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/merge.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;
using Field = MergeProblem::Field;
using Kind = MergeProblem::Kind;

namespace {

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString escaped(const QString &value)
{
    // an attribute may stand in single quotes
    return value.toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

bool holdsControl(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

QString written(const MergePiece &piece)
{
    if (piece.kind != MergePiece::Kind::Placeholder)
        return piece.text;
    return placeholderFor(piece.fallback ? QString(piece.text + u'|' + *piece.fallback)
                                         : piece.text);
}

} // namespace

Merge::Merge(Notification text, MergeTablePtr table, Body body)
    : m_text(std::move(text))
    , m_table(std::move(table))
    , m_body(body)
{
    // of two columns with one name the first counts
    for (int column = int(m_table->columns.size()) - 1; column >= 0; --column)
        m_columns.insert(folded(m_table->columns.at(column)), column);
    m_columns.remove({}); // {{}} asks for nothing
    m_subject = compile(m_text.subject, Field::Subject);
    m_content = compile(m_text.content, Field::Content);
}

int Merge::columnOf(const QString &name) const
{
    return m_columns.value(folded(name), -1);
}

Merge::Parts Merge::compile(const QString &text, Field field)
{
    Parts parts;
    for (const MergePiece &piece : mergePieces(text)) {
        Part part{piece, -1};
        std::optional<MergeProblem> problem;
        if (piece.kind == MergePiece::Kind::Unclosed)
            problem = {MergeProblem::everyRow, field, Kind::Unclosed, piece.text};
        if (piece.kind == MergePiece::Kind::Placeholder) {
            part.column = columnOf(piece.text);
            if (part.column < 0)
                problem = {MergeProblem::everyRow, field, Kind::UnknownColumn, piece.text};
        }
        if (problem && !m_textProblems.contains(*problem))
            m_textProblems.append(*problem);
        parts.append(part);
    }
    return parts;
}

QStringList Merge::unusedColumns() const
{
    QStringList unused;
    for (int column = 0; column < int(m_table->columns.size()); ++column) {
        const auto asks = [column](const Part &part) { return part.column == column; };
        const bool isAsked = std::any_of(m_subject.begin(), m_subject.end(), asks) ||
                             std::any_of(m_content.begin(), m_content.end(), asks);
        if (!isAsked && column != m_table->addressColumn)
            unused.append(m_table->columns.at(column));
    }
    return unused;
}

QString Merge::fill(const Parts &parts, Field field, MergedRow &into, int row) const
{
    const auto stop = [&into, field, row](Kind kind, const QString &detail) {
        const MergeProblem problem{row, field, kind, detail};
        if (!into.problems.contains(problem))
            into.problems.append(problem);
    };
    QString text;
    for (const Part &part : parts) {
        if (part.column < 0) {
            text.append(written(part.piece));
            continue;
        }
        const QString value = m_table->value(row, part.column);
        const QString &column = m_table->columns.at(part.column);
        if (value.isEmpty() && part.piece.fallback) {
            text.append(*part.piece.fallback);
            continue;
        }
        if (value.isEmpty()) {
            stop(Kind::MissingValue, column);
            text.append(written(part.piece));
            continue;
        }
        if (value.contains("{{"_L1))
            stop(Kind::PlaceholderInValue, column);
        if (field == Field::Subject && holdsControl(value))
            stop(Kind::ControlCharacter, column);
        const bool escapes = field == Field::Content && m_body == Body::Html;
        text.append(escapes ? escaped(value) : value);
    }
    if (text.trimmed().isEmpty())
        stop(Kind::EmptyText, {});
    return text;
}

/// The address itself, or a domain it is in.
bool Merge::isLeftOut(const QString &address) const
{
    if (m_leftOut.isEmpty())
        return false;
    const QString folded = address.toLower();
    if (m_leftOut.contains(folded))
        return true;
    for (qsizetype at = folded.lastIndexOf(u'@'); at >= 0; at = folded.indexOf(u'.', at + 1)) {
        if (m_leftOut.contains(folded.sliced(at + 1)))
            return true;
    }
    return false;
}

MergedRow Merge::row(int row) const
{
    MergedRow merged{m_text, {}};
    const QString address = m_table->value(row, m_table->addressColumn);
    merged.mail.receivers = QStringList{address};
    merged.isLeftOut = isLeftOut(address);
    if (address.isEmpty())
        merged.problems.append({row, Field::Receivers, Kind::NoAddress, {}});
    else if (!isMailAddress(address))
        merged.problems.append({row, Field::Receivers, Kind::BadAddress, address});
    merged.mail.subject = fill(m_subject, Field::Subject, merged, row);
    merged.mail.content = fill(m_content, Field::Content, merged, row);
    return merged;
}

} // namespace herald
