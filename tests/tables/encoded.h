// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

#include <memory>

namespace herald::test {

using namespace Qt::StringLiterals;

/// Text as bytes of a character set, by ICU and not by what is tested.
inline QByteArray encoded(const QString &text, const QByteArray &charset)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.constData(), &error), ucnv_close);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const int size =
        ucnv_fromUChars(converter.get(), bytes.data(), int(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &error);
    if (U_FAILURE(error))
        qFatal("cannot encode");
    return bytes.first(size);
}

/// A file in a folder of its own.
class SomeFile
{
public:
    explicit SomeFile(const QByteArray &bytes, const QString &name = u"list.txt"_s)
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// What a file holds, all of it.
struct Reading
{
    Table table;
    TableLayout layout;
    std::optional<Error> error;
    int steps = 0;

    [[nodiscard]] QList<QStringList> rows() const
    {
        QList<QStringList> all;
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            all.append(table.row(row));
        return all;
    }
    [[nodiscard]] QString code() const { return error ? error->code : QString(); }
};

inline Reading readAll(const QString &path, const TableOptions &options = {})
{
    Reading reading;
    Result<std::unique_ptr<TableReader>> reader = openTable(path, options);
    Result<bool> more = reader.map([](const auto &) { return true; });
    while (more && *more) {
        more = (*reader)->read(reading.table);
        ++reading.steps;
    }
    if (!more)
        reading.error = more.error();
    if (reader)
        reading.layout = (*reader)->layout();
    return reading;
}

inline Reading readBytes(const QByteArray &bytes, const TableOptions &options = {})
{
    const SomeFile file(bytes);
    return readAll(file.path(), options);
}

/// `line:why` of each row that is left out.
inline QStringList reasons(const QList<LeftOut> &leftOut)
{
    static const QStringList words{u"few"_s,  u"many"_s,        u"open"_s,    u"stray"_s,
                                   u"nul"_s,  u"undecodable"_s, u"long"_s,    u"form"_s,
                                   u"json"_s, u"none"_s,        u"bad"_s,     u"twice"_s,
                                   u"noid"_s, u"badid"_s,       u"rounded"_s, u"time"_s};
    QStringList all;
    for (const LeftOut &row : leftOut)
        all.append(u"%1:%2"_s.arg(row.line).arg(words.at(int(row.why))));
    return all;
}
inline QStringList reasons(const Table &table)
{
    return reasons(table.leftOut());
}

} // namespace herald::test
