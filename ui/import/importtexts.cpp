// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtexts.h"

#include "ui/texts/texts.h"
#include "ui/texts/trtexts.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

QString leftOutText(const LeftOut &row)
{
    switch (row.why) {
    case LeftOut::Why::TooFewCells:
    case LeftOut::Why::TooManyCells:
        return Texts::tr("%n cell(s) instead of %1", nullptr, row.cells).arg(row.expected);
    case LeftOut::Why::OpenQuote:
        return Texts::tr("A quotation mark is opened and never closed");
    case LeftOut::Why::StrayQuote:
        return Texts::tr("Text stands behind a closing quotation mark");
    case LeftOut::Why::NotText:
        return Texts::tr("Holds a NUL character");
    case LeftOut::Why::Undecodable:
        return Texts::tr("Cannot be read in this character set");
    case LeftOut::Why::TooLong:
        return Texts::tr("A cell is longer than 32,767 characters");
    case LeftOut::Why::NotARow:
        return Texts::tr("Not a row like the first one");
    case LeftOut::Why::NotJson:
        return Texts::tr("Not valid JSON");
    case LeftOut::Why::NoAddress:
        return Texts::tr("No mail address");
    case LeftOut::Why::BadAddress:
        return Texts::tr("Not a mail address");
    case LeftOut::Why::Duplicate:
        return Texts::tr("Stands in line %1 already").arg(row.other);
    case LeftOut::Why::NoId:
        return Texts::tr("No record id");
    case LeftOut::Why::BadId:
        return Texts::tr("Not a record id");
    case LeftOut::Why::RoundedId:
        return Texts::tr("Rounded by a spreadsheet: export it as text");
    case LeftOut::Why::BadTime:
        return Texts::tr("Not a time: write it as 2026-11-25T09:30:00Z");
    }
    return {};
}

QString tableTroubleText(const Error &error)
{
    if (error.code == TableTrouble::tooLarge)
        return Texts::tr("Divide this file: it is too large to be read whole.");
    if (error.code == TableTrouble::notText)
        return Texts::tr("Choose a CSV, XLSX, JSON or VCF file: this one holds no table.");
    if (error.code == TableTrouble::oldWorkbook)
        return Texts::tr("Save the workbook as .xlsx without a password, or as CSV: this form "
                         "cannot be read.");
    if (error.code == TableTrouble::locked)
        return Texts::tr("Save the workbook without a password: it is locked.");
    if (error.code == TableTrouble::notAWorkbook)
        return Texts::tr("Save the workbook anew as .xlsx: the file is damaged, or it is no "
                         "workbook.");
    if (error.code == TableTrouble::badJson)
        return Texts::tr("Correct line %1: it is not valid JSON.").arg(error.text);
    if (error.code == TableTrouble::noTable)
        return Texts::tr("Choose a file with a list: this JSON holds none.");
    return Texts::tr("Choose another file: this one cannot be opened. %1").arg(error.text);
}

QString charsetText(const QByteArray &charset)
{
    const QString name = QString::fromLatin1(charset);
    if (charset == "GB18030")
        return Texts::tr("%1 · Simplified Chinese").arg(name);
    if (charset == "Big5")
        return Texts::tr("%1 · Traditional Chinese").arg(name);
    if (charset == "Shift_JIS")
        return Texts::tr("%1 · Japanese").arg(name);
    if (charset == "EUC-KR")
        return Texts::tr("%1 · Korean").arg(name);
    if (charset == "windows-1252")
        return Texts::tr("%1 · Western European").arg(u"Windows-1252"_s);
    return name;
}

QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return Texts::tr("Comma");
    case u';':
        return Texts::tr("Semicolon");
    case u'\t':
        return Texts::tr("Tab");
    case u'|':
        return Texts::tr("Vertical bar");
    default:
        return Texts::tr("None: one cell a line");
    }
}

QStringList importFileKinds()
{
    return {Texts::tr("Tables and business cards") +
            u" (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.vcf)"_s};
}

QString columnText(const Table &table, int column)
{
    const QString name = table.columns().value(column).simplified();
    return name.isEmpty() ? Texts::tr("Column %1").arg(column + 1) : name;
}

} // namespace herald::ui
