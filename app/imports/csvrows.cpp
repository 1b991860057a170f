// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/csvrows.h"

#include <optional>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Walks over the text cell by cell; each cell's bytes are made once and at their length, so that
/// nothing of them is left behind by growing.
class Cutter
{
public:
    explicit Cutter(QByteArrayView text)
        : m_rest(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isRowDone() const { return m_isRowDone; }

    /// Nothing when quotes are wrong.
    std::optional<QByteArray> cell()
    {
        qsizetype begin = 0;
        while (begin < m_rest.size() && isBlank(m_rest[begin]))
            ++begin;
        if (begin < m_rest.size() && m_rest[begin] == '"')
            return quoted(begin + 1);
        qsizetype end = begin;
        while (end < m_rest.size() && m_rest[end] != ',' && m_rest[end] != '\n')
            ++end;
        const QByteArray value = m_rest.sliced(begin, end - begin).trimmed().toByteArray();
        passOver(end);
        return value;
    }

private:
    std::optional<QByteArray> quoted(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_rest.size() && (m_rest[end] != '"' || isDoubled(end)))
            end += m_rest[end] == '"' ? 2 : 1;
        if (end >= m_rest.size())
            return std::nullopt;
        const QByteArray value = withoutDoubles(m_rest.sliced(begin, end - begin).trimmed());
        ++end;
        while (end < m_rest.size() && (isBlank(m_rest[end]) || m_rest[end] == '\r'))
            ++end;
        if (end < m_rest.size() && m_rest[end] != ',' && m_rest[end] != '\n')
            return std::nullopt;
        passOver(end);
        return value;
    }

    bool isDoubled(qsizetype at) const { return at + 1 < m_rest.size() && m_rest[at + 1] == '"'; }

    static QByteArray withoutDoubles(QByteArrayView quoted)
    {
        QByteArray value;
        value.reserve(quoted.size());
        for (qsizetype i = 0; i < quoted.size(); ++i) {
            value.append(quoted[i]);
            if (quoted[i] == '"')
                ++i;
        }
        return value;
    }

    void passOver(qsizetype end)
    {
        m_isRowDone = end >= m_rest.size() || m_rest[end] == '\n';
        m_rest = end >= m_rest.size() ? QByteArrayView() : m_rest.sliced(end + 1);
    }

    QByteArrayView m_rest;
    bool m_isRowDone = false;
};

bool isEmpty(const CsvRow &row)
{
    return row.cells.size() == 1 && row.cells.front().isEmpty();
}

} // namespace

CsvRow::~CsvRow()
{
    for (QByteArray &cell : cells)
        cell.fill('\0');
}

Result<std::vector<CsvRow>> csvRows(QByteArrayView text, size_t most)
{
    std::vector<CsvRow> rows;
    Cutter cutter(text);
    while (!cutter.isAtEnd() && rows.size() < most) {
        CsvRow row;
        do {
            std::optional<QByteArray> cell = cutter.cell();
            if (!cell) {
                const QString why = u"row %1: quotes that do not end a cell"_s;
                return failure(Error::Kind::BadInput, why.arg(rows.size() + 1));
            }
            row.cells.push_back(*std::move(cell));
        } while (!cutter.isRowDone());
        if (!isEmpty(row))
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace herald::imports
