// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/delimited.h"

#include <algorithm>
#include <array>
#include <map>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767; ///< of a spreadsheet
constexpr qsizetype sampleRows = 200;
constexpr std::array delimiters{u',', u';', u'\t', u'|'}; ///< the first one wins a tie

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class RowParser
{
public:
    RowParser(QStringView text, QChar delimiter, bool isLast)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_isLast(isLast)
    {}

    std::optional<DelimitedRow> parse()
    {
        do {
            if (!takeCell())
                return std::nullopt;
            if (m_row.bad == LeftOut::Why::OpenQuote)
                return restAfterLine();
        } while (takeDelimiter());
        if (!takeLineEnd())
            return std::nullopt;
        m_row.length = m_at;
        return std::move(m_row);
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool endsCell(QChar c) const
    {
        return isLineEnd(c) || (!m_delimiter.isNull() && c == m_delimiter);
    }
    void blame(LeftOut::Why why)
    {
        if (!m_row.bad)
            m_row.bad = why;
    }

    /// False when the text ends too early to say.
    bool takeCell()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && m_text.at(m_at) == u' ' && m_delimiter != u' ')
            ++m_at;
        if (!isAtEnd() && m_text.at(m_at) == u'"' && !m_delimiter.isNull())
            return takeQuoted();
        while (!isAtEnd() && !endsCell(m_text.at(m_at)))
            ++m_at;
        if (isAtEnd() && !m_isLast)
            return false;
        add(m_text.sliced(begin, m_at - begin).trimmed().toString());
        return true;
    }

    bool takeQuoted()
    {
        QString cell;
        ++m_at;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            const qsizetype end = quote < 0 ? m_text.size() : quote;
            if (cell.size() + end - m_at > longestCell || (quote < 0 && m_isLast)) {
                m_row.bad = LeftOut::Why::OpenQuote;
                return true;
            }
            if (quote < 0 || (quote + 1 == m_text.size() && !m_isLast))
                return false;
            cell += m_text.sliced(m_at, end - m_at);
            m_at = quote + 1;
            if (isAtEnd() || m_text.at(m_at) != u'"')
                break;
            cell += u'"';
            ++m_at;
        }
        add(cell);
        return takeRestOfQuoted();
    }

    bool takeRestOfQuoted()
    {
        while (!isAtEnd() && !endsCell(m_text.at(m_at))) {
            if (!m_text.at(m_at).isSpace())
                blame(LeftOut::Why::StrayQuote);
            ++m_at;
        }
        return !isAtEnd() || m_isLast;
    }

    void add(const QString &cell)
    {
        if (cell.size() > longestCell)
            blame(LeftOut::Why::TooLong);
        if (cell.contains(QChar::Null))
            blame(LeftOut::Why::NotText);
        if (cell.contains(QChar::ReplacementCharacter))
            blame(LeftOut::Why::Undecodable);
        m_row.cells.append(cell);
    }

    bool takeDelimiter()
    {
        if (isAtEnd() || m_delimiter.isNull() || m_text.at(m_at) != m_delimiter)
            return false;
        ++m_at;
        return true;
    }

    bool takeLineEnd()
    {
        if (isAtEnd())
            return true; // of the file, or takeCell() had seen more
        const bool isReturn = m_text.at(m_at) == u'\r';
        ++m_at;
        if (isReturn && isAtEnd())
            return m_isLast; // a line feed may follow
        if (isReturn && m_text.at(m_at) == u'\n')
            ++m_at;
        return true;
    }

    DelimitedRow restAfterLine()
    {
        m_at = 0;
        while (!isAtEnd() && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        m_row.cells = {m_text.first(m_at).toString()};
        if (!isAtEnd())
            takeLineEnd();
        m_row.length = m_at;
        return std::move(m_row);
    }

    QStringView m_text;
    QChar m_delimiter;
    bool m_isLast;
    qsizetype m_at = 0;
    DelimitedRow m_row;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &c) { return c.isEmpty(); });
}

QList<QStringList> sampleOf(QStringView text, QChar delimiter, bool isWhole)
{
    QList<QStringList> rows;
    while (!text.isEmpty() && rows.size() < sampleRows) {
        const std::optional<DelimitedRow> row = firstRow(text, delimiter, isWhole);
        if (!row)
            break;
        if (!row->bad && !isBlank(row->cells))
            rows.append(row->cells);
        text = text.sliced(row->length);
    }
    return rows;
}

struct Width
{
    qsizetype cells = 1; ///< the most common number of them
    double share = 0;    ///< of the rows that have it
};

Width widthOf(const QList<QStringList> &rows)
{
    std::map<qsizetype, int> rowsByWidth;
    for (const QStringList &row : rows)
        ++rowsByWidth[row.size()];
    const auto common =
        std::max_element(rowsByWidth.cbegin(), rowsByWidth.cend(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    if (common == rowsByWidth.cend())
        return {};
    return {common->first, double(common->second) / double(rows.size())};
}

/// `a@x; b@x; c@x`: cells that are all addresses, in lines that are not alike.
bool isListOf(const QList<QStringList> &rows)
{
    bool isRagged = rows.size() == 1 && rows.constFirst().size() > 1;
    for (const QStringList &row : rows) {
        isRagged = isRagged || row.size() != rows.constFirst().size();
        for (const QString &cell : row) {
            if (!cell.isEmpty() && !cell.contains(u'@'))
                return false;
        }
    }
    return isRagged;
}

} // namespace

std::optional<DelimitedRow> firstRow(QStringView text, QChar delimiter, bool isLast)
{
    return RowParser(text, delimiter, isLast).parse();
}

qsizetype prologueOf(QStringView text)
{
    const qsizetype length = text.indexOf(u'\n') + 1;
    const QStringView line = text.first(length).trimmed();
    const bool isHint = text.startsWith("sep="_L1, Qt::CaseInsensitive) &&
                        (line.size() == 5 || line.size() == 4); // sep= and a tab
    return isHint ? length : 0;
}

Delimiting delimitingBy(QChar delimiter, QStringView text, bool isWhole)
{
    const QList<QStringList> rows = sampleOf(text, delimiter, isWhole);
    if (!delimiter.isNull() && !rows.isEmpty() && isListOf(rows))
        return {delimiter, true, 1};
    return {delimiter, false, int(widthOf(rows).cells)};
}

Delimiting detectDelimiting(QStringView text, bool isWhole)
{
    if (const qsizetype prologue = prologueOf(text); prologue > 0)
        return delimitingBy(text.at(4), text.sliced(prologue), isWhole);

    QChar best;
    double bestShare = 0;
    for (const QChar delimiter : delimiters) {
        const QList<QStringList> rows = sampleOf(text, delimiter, isWhole);
        if (!rows.isEmpty() && isListOf(rows))
            return {delimiter, true, 1};
        const Width width = widthOf(rows);
        if (width.cells > 1 && width.share > bestShare) {
            best = delimiter;
            bestShare = width.share;
        }
    }
    return delimitingBy(best, text, isWhole);
}

} // namespace herald
