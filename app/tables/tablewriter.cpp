// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablewriter.h"

#include "app/tables/csvtable.h"
#include "app/tables/jsonlinestable.h"
#include "app/tables/xlsxtable.h"

namespace herald {

using namespace Qt::StringLiterals;

std::unique_ptr<TableWriter> tableWriter(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return std::make_unique<CsvTable>();
    case TableFormat::JsonLines:
        return std::make_unique<JsonLinesTable>();
    case TableFormat::Xlsx:
        return std::make_unique<XlsxTable>();
    }
    return {};
}

QString suffixOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return u"csv"_s;
    case TableFormat::JsonLines:
        return u"jsonl"_s;
    case TableFormat::Xlsx:
        return u"xlsx"_s;
    }
    return {};
}

} // namespace herald
