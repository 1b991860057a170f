// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/csvrows.h"
#include "app/imports/entry.h"
#include "app/imports/readers.h"

#include <QStringList>

#include <algorithm>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyId = "accesskeyid"_L1;
constexpr auto alibabaSecret = "accesskeysecret"_L1;
constexpr auto huaweiSecret = "secretaccesskey"_L1;
constexpr auto userName = "username"_L1;
constexpr size_t mostRows = 202; ///< with the headings, and one too many for an import

/// A heading, to be compared: blanks and case do not count (alibaba-soar.md 6.4).
QString headingOf(const QByteArray &cell)
{
    QString heading = QString::fromUtf8(cell).toLower();
    heading.removeIf([](QChar c) { return c.isSpace(); });
    return heading;
}

QStringList headingsOf(const CsvRow &row)
{
    QStringList headings;
    for (const QByteArray &cell : row.cells)
        headings.append(headingOf(cell));
    return headings;
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

/// The two columns that the console writes, without the line above them.
bool looksLikeKey(const CsvRow &row)
{
    if (row.cells.size() != 2)
        return false;
    const QByteArray &id = row.cells.front();
    const QByteArray &secret = row.cells.back();
    return id.size() >= 12 && id.size() <= 128 &&
           std::all_of(id.begin(), id.end(), isKeyCharacter) && secret.size() >= 12 &&
           secret.size() <= 256 &&
           std::all_of(secret.begin(), secret.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

void readRow(CsvRow &row, const QStringList &headings, CredentialImport &into)
{
    Section section;
    const size_t columns = size_t(headings.size());
    while (row.cells.size() > columns && row.cells.back().isEmpty())
        row.cells.pop_back();
    if (row.cells.size() != columns) { // a secret could stand where a name is expected
        Entry entry(into, section, CloudKind::Alibaba);
        return entry.leaveOut(NotTaken::Incomplete, u"columns"_s);
    }
    for (size_t i = 0; i < columns; ++i)
        section.fields.set(headings[qsizetype(i)], std::exchange(row.cells[i], {}));
    section.name = section.fields.text(userName);
    const bool isAlibaba = into.source == ImportSource::AccessKeyCsv;
    Entry entry(into, section, isAlibaba ? CloudKind::Alibaba : CloudKind::Huawei);
    entry.readKey(keyId, isAlibaba ? alibabaSecret : huaweiSecret, {});
    entry.take();
}

} // namespace

bool isKeyCsv(QByteArrayView text)
{
    const Result<std::vector<CsvRow>> rows = csvRows(text, 1);
    return rows && !rows->empty() &&
           (headingsOf(rows->front()).contains(keyId) || looksLikeKey(rows->front()));
}

Result<void> readKeyCsv(QByteArrayView text, CredentialImport &into)
{
    Result<std::vector<CsvRow>> rows = csvRows(text, mostRows);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(Error::Kind::BadInput, u"the file is empty"_s);
    QStringList headings = headingsOf(rows->front());
    size_t first = 1;
    if (!headings.contains(keyId) && looksLikeKey(rows->front())) {
        headings = {keyId, alibabaSecret};
        first = 0;
    }
    const bool isAlibaba = headings.contains(alibabaSecret);
    if (!headings.contains(keyId) || (!isAlibaba && !headings.contains(huaweiSecret)))
        return failure(Error::Kind::BadInput, u"no columns of an access key"_s);
    into.source = isAlibaba ? ImportSource::AccessKeyCsv : ImportSource::CredentialsCsv;
    for (; first < rows->size(); ++first)
        readRow((*rows)[first], headings, into);
    return {};
}

} // namespace herald::imports
