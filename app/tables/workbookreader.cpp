// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/workbookreader.h"

#include "app/tables/cellvalue.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

WorkbookReader::WorkbookReader(std::unique_ptr<Workbook> book, const TableLayout &layout, int sheet)
    : TableReader(layout)
    , m_book(std::move(book))
{
    const QList<Sheet> &sheets = m_book->sheets();
    for (const Sheet &each : sheets)
        m_layout.sheets.append(each.name);
    const auto shown = std::find_if(sheets.cbegin(), sheets.cend(),
                                    [](const Sheet &each) { return !each.isHidden; });
    const int first = shown == sheets.cend() ? 0 : int(shown - sheets.cbegin());
    m_layout.sheet = sheet >= 0 && sheet < sheets.size() ? sheet : first;
}

Result<void> WorkbookReader::begin()
{
    const Result<void> shared = m_book->readSharedTexts();
    if (!shared)
        return shared;
    Result<std::unique_ptr<ZippedFile>> file = m_book->sheet(m_layout.sheet);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_xml.setDevice(m_file.get());
    return {};
}

Result<bool> WorkbookReader::readSome(Table &table)
{
    if (!m_file) {
        if (const Result<void> begun = begin(); !begun)
            return tl::unexpected(begun.error());
    }
    for (int count = 0; count < rowsAtOnce && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(u"document type"_s);
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1) {
            readRow(table);
            ++count;
        }
    }
    if (const Result<void> read = outcomeOf(m_xml, *m_file); !read)
        return tl::unexpected(read.error());
    return !m_xml.atEnd();
}

void WorkbookReader::readRow(Table &table)
{
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong();
    m_line = number > 0 ? number : m_line + 1;
    QStringList cells;
    int next = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "c"_L1)
            readCell(cells, next);
        else
            m_xml.skipCurrentElement();
    }
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    if (!m_xml.hasError() && !std::all_of(cells.cbegin(), cells.cend(), isEmpty))
        table.add(cells, m_line);
}

void WorkbookReader::readCell(QStringList &cells, int &next)
{
    const int named = columnOfCell(m_xml.attributes().value("r"_L1));
    const int column = named < 0 ? next : named;
    next = column + 1;
    const QString text = cellText();
    if (text.trimmed().isEmpty())
        return;
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = text;
}

QString WorkbookReader::cellText()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "is"_L1)
            value = richText(m_xml);
        else if (m_xml.name() == "v"_L1)
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            m_xml.skipCurrentElement();
    }
    if (type == "s"_L1)
        return m_book->sharedText(value.toLongLong());
    if (type == "b"_L1)
        return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (!type.isEmpty() && type != "n"_L1)
        return value;
    return m_book->isDate(style) && !value.isEmpty() ? dateText(value, m_book->countsFrom1904())
                                                     : numberText(value);
}

} // namespace herald
