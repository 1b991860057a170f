// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/csvtable.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView formulaStarts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";

bool startsControl(QChar c)
{
    return c == u'\t' || c == u'\r' || c == QChar::Null;
}

bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(),
                                    [](QChar c) { return startsControl(c) || !c.isSpace(); });
    return first != text.end() && (startsControl(*first) || formulaStarts.contains(*first));
}

QByteArray csvLine(const QStringList &row)
{
    QStringList cells;
    for (const QString &text : row)
        cells.append(csvCell(text));
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    const auto needsQuotes = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
    };
    const bool hasOuterBlanks =
        !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()); // readers trim those
    if (!hasOuterBlanks && std::none_of(cell.begin(), cell.end(), needsQuotes))
        return cell;
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

QString withoutFormulaGuard(const QString &cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1));
    return isGuarded ? cell.mid(1) : cell;
}

Result<void> CsvTable::open(const QString &path, const QStringList &columns)
{
    return m_file.open(path).and_then(
        [&] { return m_file.write("\xEF\xBB\xBF" + csvLine(columns)); });
}

Result<void> CsvTable::add(const QStringList &row)
{
    return m_file.write(csvLine(row));
}

} // namespace herald
