// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/textpool.h"

#include <QStringList>

namespace herald {

/// A row of a file that is not in the table, and why.
struct LeftOut
{
    enum class Why {
        TooFewCells,  ///< `cells` instead of `expected`
        TooManyCells, ///< `cells` instead of `expected`
        OpenQuote,    ///< a quoted cell that never ends
        StrayQuote,   ///< more text behind the end of a quoted cell
        NotText,      ///< holds a NUL
        Undecodable,  ///< holds bytes that mean nothing in this character set
        TooLong,      ///< a cell is longer than a spreadsheet's may be
        NotARow,      ///< JSON: a number, true, false or null where a row should be
        NotJson,      ///< JSON lines: this line cannot be read
        NoAddress,    ///< the column of the addresses is empty here, or a card has no address
        BadAddress,   ///< `text` is not a mail address
        Duplicate,    ///< `text` stands in line `other` already
        NoId,         ///< the column of the ids is empty here
        BadId,        ///< `text` cannot be an id: it is too long, or holds blanks
        RoundedId,    ///< `text` is an id from which a spreadsheet took its last digits
        BadTime       ///< `text` should be a time
    };

    static constexpr qsizetype shownLetters = 60; ///< of a row, in `text`

    qint64 line = 0; ///< of the file, from 1; of a workbook the number of the row
    Why why = Why::TooFewCells;
    int cells = 0;
    int expected = 0;
    qint64 other = 0;
    QString text = {}; ///< how the row begins, or the address

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// Rows of text in a compact form: a million rows need little more memory than their letters.
/// Copies are cheap. Rows and columns count from 0.
class Table
{
public:
    /// The first row as names of the columns instead of as a row, or back. Nothing changes when
    /// the names are the format's own.
    void setHeader(bool isHeader);
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    /// The names are not a row of the file: members of objects, properties of cards.
    [[nodiscard]] bool hasOwnNames() const { return !m_ownNames.isEmpty(); }

    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    /// As many as there are columns; empty where a column has no name.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    /// As many cells as there are columns.
    [[nodiscard]] QStringList row(qsizetype row) const;
    [[nodiscard]] qint64 lineOf(qsizetype row) const; ///< where it begins in the file, from 1

    [[nodiscard]] const QList<LeftOut> &leftOut() const { return m_leftOut; }
    /// The first rows alone, and what was left out so far.
    [[nodiscard]] Table first(qsizetype rows) const;
    /// The same columns without a row.
    [[nodiscard]] Table emptied() const;
    [[nodiscard]] qint64 byteCount() const; ///< how much memory it takes

    // for those who fill one
    void setOwnNames(const QStringList &names);
    void add(const QStringList &cells, qint64 line);
    void leaveOut(const LeftOut &row) { m_leftOut.append(row); }

private:
    struct Row
    {
        quint32 firstCell = 0;
        quint32 line = 0;
    };

    [[nodiscard]] qsizetype stored(qsizetype row) const { return row + (m_hasHeader ? 1 : 0); }
    [[nodiscard]] int storedCells(qsizetype storedRow) const;
    [[nodiscard]] QStringList storedRow(qsizetype storedRow) const;

    TextPool m_cells;
    QList<Row> m_rows; ///< the header too
    QStringList m_ownNames;
    QList<LeftOut> m_leftOut;
    int m_columnCount = 0;
    bool m_hasHeader = false;
};

} // namespace herald
