// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/tables/table.h"

#include <QChar>

#include <memory>
#include <optional>
#include <stop_token>

namespace herald {

/// What kind of table a file holds. Its content says, not its name.
enum class TableKind {
    Delimited, ///< CSV and its like
    Workbook,  ///< XLSX
    Json,      ///< a list of objects or texts, alone or in an object; or one a line
    Cards      ///< vCard 2.1, 3.0, 4.0
};

/// How a file is to be read. What is not said is found out.
struct TableOptions
{
    QByteArray charset = {};
    QChar delimiter = {}; ///< a line feed: one cell a line
    int sheet = -1;

    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/// How a file is read.
struct TableLayout
{
    TableKind kind = TableKind::Delimited;
    QByteArray charset = {};         ///< by ICU's name; empty for a workbook
    QByteArray detectedCharset = {}; ///< what the bytes suggest
    QChar delimiter = {};            ///< null: one cell a line, or not Delimited
    QChar detectedDelimiter = {};
    bool isList = false; ///< Delimited: what stands between delimiters is a row of its own
    QStringList sheets = {};
    int sheet = 0;
};

/// Why a file cannot be read, in Error::code; the kind is BadInput.
namespace TableTrouble {
inline constexpr QLatin1StringView tooLarge{"too-large"};
inline constexpr QLatin1StringView notText{"not-text"};         ///< nor anything else that is known
inline constexpr QLatin1StringView oldWorkbook{"old-workbook"}; ///< .xls
inline constexpr QLatin1StringView locked{"locked"};            ///< needs a password
inline constexpr QLatin1StringView notAWorkbook{"not-a-workbook"}; ///< damaged, or another zip file
inline constexpr QLatin1StringView badJson{"bad-json"};            ///< `text` says the line
inline constexpr QLatin1StringView noTable{"no-table"};            ///< JSON without a list
} // namespace TableTrouble

[[nodiscard]] tl::unexpected<Error> tableTrouble(QLatin1StringView code,
                                                 const QString &detail = {});

/// A file on its way into a table, a few thousand rows at a time, so that whoever reads it can show
/// how far it is and can stop. Any one thread.
class TableReader
{
public:
    virtual ~TableReader() = default;

    [[nodiscard]] const TableLayout &layout() const { return m_layout; }
    /// Adds more rows. False when the file is at its end. BadInput when it cannot be read, or is
    /// larger than a table may be.
    [[nodiscard]] Result<bool> read(Table &table);
    [[nodiscard]] virtual double done() const = 0; ///< from 0 to 1

protected:
    explicit TableReader(const TableLayout &layout)
        : m_layout(layout)
    {}

    static constexpr int rowsAtOnce = 2'000;
    virtual Result<bool> readSome(Table &table) = 0;

    TableLayout m_layout;
};

/// Looks into the file, and once through it when its character set must be found out.
[[nodiscard]] Result<std::unique_ptr<TableReader>>
openTable(const QString &path, const TableOptions &options, const std::stop_token &stop = {});

} // namespace herald
