// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablereader.h"

#include "app/tables/cardreader.h"
#include "app/tables/charsets.h"
#include "app/tables/delimitedreader.h"
#include "app/tables/jsonreader.h"
#include "app/tables/workbookreader.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qint64 largestTable = qint64(3) << 29; ///< in memory
constexpr qsizetype headSize = 4096;

/// Nobody writes these into a table; a program or a picture is full of them.
bool isControl(QChar c)
{
    return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\x1A';
}

bool isText(QStringView head)
{
    constexpr qsizetype forgiven = 3; // in a row that will be left out
    const auto controls = std::count_if(head.begin(), head.end(), isControl);
    return controls <= forgiven || controls * 50 <= head.size();
}

TableKind kindOf(QStringView head)
{
    const QStringView text = head.trimmed();
    if (text.startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive))
        return TableKind::Cards;
    if (text.isEmpty() || (text.front() != u'{' && text.front() != u'['))
        return TableKind::Delimited;
    // a CSV file may begin with a bracket too
    const QStringView rest = text.sliced(1).trimmed();
    const QStringView follows = text.front() == u'{' ? u"\"}" : u"{[\"]-0123456789tfn";
    const bool isJson = rest.isEmpty() || follows.contains(rest.front());
    return isJson ? TableKind::Json : TableKind::Delimited;
}

Result<std::unique_ptr<TableReader>> openWorkbook(const QString &path, const TableOptions &options)
{
    auto book = std::make_unique<Workbook>();
    if (const Result<void> opened = book->open(path); !opened)
        return tl::unexpected(opened.error());
    TableLayout layout;
    layout.kind = TableKind::Workbook;
    return std::make_unique<WorkbookReader>(std::move(book), layout, options.sheet);
}

Result<std::unique_ptr<TableReader>> openText(QFile &file, const TableOptions &options,
                                              const std::stop_token &stop)
{
    TableLayout layout;
    layout.detectedCharset = detectCharset(file, stop);
    layout.charset = options.charset.isEmpty() ? layout.detectedCharset : options.charset;
    auto window = std::make_unique<TextWindow>();
    if (const Result<void> opened = window->open(file.fileName(), layout.charset); !opened)
        return tl::unexpected(opened.error());
    const QStringView head = window->text().left(headSize);
    if (!isText(head) || head.startsWith("%PDF-"_L1))
        return tableTrouble(TableTrouble::notText);
    layout.kind = kindOf(head);
    if (layout.kind == TableKind::Json)
        return std::make_unique<JsonReader>(std::move(window), layout);
    if (layout.kind == TableKind::Delimited)
        return std::make_unique<DelimitedReader>(std::move(window), layout, options.delimiter);
    const bool isBytes = !layout.charset.startsWith("UTF-16");
    if (isBytes) { // a property may have a character set of its own
        window = std::make_unique<TextWindow>();
        if (const Result<void> opened = window->openBytes(file.fileName(), layout.charset); !opened)
            return tl::unexpected(opened.error());
    }
    return std::make_unique<CardReader>(std::move(window), layout, isBytes);
}

} // namespace

tl::unexpected<Error> tableTrouble(QLatin1StringView code, const QString &detail)
{
    return tl::unexpected<Error>(
        Error{.kind = Error::Kind::BadInput, .text = detail, .code = QString(code)});
}

Result<bool> TableReader::read(Table &table)
{
    const Result<bool> more = readSome(table);
    if (more && table.byteCount() > largestTable)
        return tableTrouble(TableTrouble::tooLarge);
    return more;
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options,
                                               const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    if (file.isSequential())
        return tableTrouble(TableTrouble::notText);
    if (file.size() > largestFile)
        return tableTrouble(TableTrouble::tooLarge);
    const QByteArray head = file.peek(8);
    if (head.startsWith("PK\x03\x04"))
        return openWorkbook(path, options);
    if (head.startsWith("\xD0\xCF\x11\xE0")) // of Office before 2007, or a locked workbook
        return tableTrouble(TableTrouble::oldWorkbook);
    return openText(file, options, stop);
}

} // namespace herald
