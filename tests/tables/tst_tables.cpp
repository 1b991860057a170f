// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/cellvalue.h"
#include "app/tables/csvtable.h"
#include "app/tables/tablewriter.h"
#include "app/tables/xlsxtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(herald::TableFormat)

namespace herald {

using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"id"_s, u"what"_s, u"note"_s};

/// What a file holds to a reader that we did not write.
QJsonArray readBack(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(HERALD_TABLE_READER), QFileInfo(path).suffix(), path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning() << python.readAllStandardError();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QStringList texts(const QJsonValue &row)
{
    QStringList list;
    for (const QJsonValue &cell : row.toArray())
        list.append(cell.toString());
    return list;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(TableWriter &table, const QString &path, const QList<QStringList> &rows)
{
    Result<void> done = table.open(path, columns);
    for (const QStringList &row : rows)
        done = done.and_then([&] { return table.add(row); });
    done = done.and_then([&] { return table.finish(); });
    return done ? QString() : done.error().text;
}

} // namespace

class TablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void csvCells_data();
    void csvCells();
    void csvBytes();
    void everyFormatReadsBack_data();
    void everyFormatReadsBack();
    void aWorkbookHoldsTextUnderAFrozenBoldHeader();
    void aFullSheetGoesOnInTheNext();
    void aCellThatIsTooLongSaysSo();
    void onlyTheOwnerReadsIt_data() { formats(); }
    void onlyTheOwnerReadsIt();
    void anUnfinishedTableLeavesTheOldFile_data() { formats(); }
    void anUnfinishedTableLeavesTheOldFile();
    void aFolderThatIsNotThereIsAnError_data() { formats(); }
    void aFolderThatIsNotThereIsAnError();
    void daysOfAWorkbookAreShown_data();
    void daysOfAWorkbookAreShown();

private:
    static void formats();
    [[nodiscard]] QString path(TableFormat format) const
    {
        return m_folder.filePath(u"表 a."_s + suffixOf(format));
    }

    QTemporaryDir m_folder;
};

void TablesTest::formats()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("csv") << TableFormat::Csv;
    QTest::newRow("json lines") << TableFormat::JsonLines;
    QTest::newRow("xlsx") << TableFormat::Xlsx;
}

void TablesTest::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"wang"_s << u"wang"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("chinese") << u"季度报告"_s << u"季度报告"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("carriage return inside") << u"a\rb"_s << u"\"a\rb\""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+86 10"_s << u"'+86 10"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("nul") << QString(QChar::Null) << QString(u'\'' + QString(QChar::Null));
    QTest::newRow("full-width equals") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("full-width plus") << u"＋1"_s << u"'＋1"_s;
    QTest::newRow("full-width minus") << u"－1"_s << u"'－1"_s;
    QTest::newRow("full-width at") << u"＠a"_s << u"'＠a"_s;
    QTest::newRow("after spaces") << u"   =1"_s << u"'   =1"_s;
    QTest::newRow("after an ideographic space") << u"　=1"_s << u"'　=1"_s;
    QTest::newRow("after a line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("a tab after spaces") << u" \tx"_s << u"' \tx"_s;
    QTest::newRow("formula in quotes") << u"=A1,\"b\""_s << u"\"'=A1,\"\"b\"\"\""_s;
    QTest::newRow("sign inside") << u"a=b+c-d@e"_s << u"a=b+c-d@e"_s;
    QTest::newRow("spaces alone") << u"  "_s << u"\"  \""_s; // readers trim what has no quotes
}

void TablesTest::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TablesTest::csvBytes()
{
    CsvTable table;
    QCOMPARE(write(table, path(TableFormat::Csv), {{u"1"_s, u"张三"_s, u"=x"_s}}), QString());
    QCOMPARE(bytesOf(path(TableFormat::Csv)),
             QByteArray("\xEF\xBB\xBFid,what,note\r\n1,\xE5\xBC\xA0\xE4\xB8\x89,'=x\r\n"));
}

void TablesTest::everyFormatReadsBack_data()
{
    formats();
}

void TablesTest::everyFormatReadsBack()
{
    QFETCH(TableFormat, format);
    const QList<QStringList> rows{
        {u"123456789012345678"_s, u"季度报告, “完成”"_s, u"two\nlines"_s},
        {u"007"_s, u"say \"no\" & <b>"_s, QString()},
        {u"1e5"_s, u"𠮷野家 😀"_s, u"  spaces  "_s},
    };
    const auto table = tableWriter(format);
    QCOMPARE(write(*table, path(format), rows), QString());

    QJsonArray read = readBack(path(format));
    if (format == TableFormat::Xlsx)
        read = read.at(0)["rows"_L1].toArray();
    QCOMPARE(read.size(), rows.size() + 1);
    QCOMPARE(texts(read.at(0)), columns);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells = texts(read.at(i + 1));
        cells.resize(columns.size()); // a workbook leaves an empty cell out
        QCOMPARE(cells, rows.at(i));
    }
}

void TablesTest::aWorkbookHoldsTextUnderAFrozenBoldHeader()
{
    XlsxTable table;
    const QList<QStringList> rows{{u"123456789012345678"_s, u"=HYPERLINK(\"x\")"_s, u"42"_s}};
    QCOMPARE(write(table, path(TableFormat::Xlsx), rows), QString());

    const QJsonObject sheet = readBack(path(TableFormat::Xlsx)).at(0).toObject();
    QCOMPARE(texts(sheet["rows"_L1].toArray().at(1)), rows.constFirst());
    QCOMPARE(sheet["types"_L1].toArray(), QJsonArray{u"inlineStr"_s});
    QCOMPARE(sheet["formulas"_L1].toInt(-1), 0);
    QCOMPARE(sheet["frozen"_L1].toBool(), true);
    QCOMPARE(sheet["bold"_L1].toArray(), (QJsonArray{true, false}));
}

void TablesTest::aFullSheetGoesOnInTheNext()
{
    XlsxTable table(3);
    const QList<QStringList> rows{
        {u"1"_s, u"a"_s, u"x"_s}, {u"2"_s, u"b"_s, u"y"_s}, {u"3"_s, u"c"_s, u"z"_s}};
    QCOMPARE(write(table, path(TableFormat::Xlsx), rows), QString());

    const QJsonArray sheets = readBack(path(TableFormat::Xlsx));
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.at(0)["rows"_L1].toArray().size(), 3);
    const QJsonArray second = sheets.at(1)["rows"_L1].toArray();
    QCOMPARE(texts(second.at(0)), columns);
    QCOMPARE(texts(second.at(1)), rows.constLast());
    QCOMPARE(sheets.at(1)["frozen"_L1].toBool(), true);
}

void TablesTest::aCellThatIsTooLongSaysSo()
{
    XlsxTable table;
    const QString longText(40'000, u'长');
    QCOMPARE(write(table, path(TableFormat::Xlsx), {{u"1"_s, longText, u"after"_s}}), QString());

    const QStringList row =
        texts(readBack(path(TableFormat::Xlsx)).at(0)["rows"_L1].toArray().at(1));
    QCOMPARE(row.at(1), QString(longText.first(32'766) + u'…'));
    QCOMPARE(row.at(2), u"after"_s);
}

void TablesTest::onlyTheOwnerReadsIt()
{
    QFETCH(TableFormat, format);
    QFile old(path(format));
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFileDevice::Permissions(0x6644))); // 0644
    old.close();

    QCOMPARE(write(*tableWriter(format), path(format), {{u"1"_s, u"2"_s, u"3"_s}}), QString());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(path(format)) & others, QFileDevice::Permissions());
    QVERIFY(QFile::permissions(path(format)).testFlag(QFileDevice::ReadOwner));
}

void TablesTest::anUnfinishedTableLeavesTheOldFile()
{
    QFETCH(TableFormat, format);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"old."_s + suffixOf(format));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        const auto table = tableWriter(format);
        QVERIFY(table->open(file, columns));
        QVERIFY(table->add({u"1"_s, u"2"_s, u"3"_s}));
    }
    QCOMPARE(bytesOf(file), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TablesTest::aFolderThatIsNotThereIsAnError()
{
    QFETCH(TableFormat, format);
    const Result<void> opened =
        tableWriter(format)->open(m_folder.filePath(u"nowhere/a."_s + suffixOf(format)), columns);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(!opened.error().text.isEmpty());
}

void TablesTest::daysOfAWorkbookAreShown_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &value, bool from1904,
                        const QString &text) { QTest::newRow(name) << value << from1904 << text; };
    row("a day", u"45000"_s, false, u"2023-03-15"_s);
    row("a day, counted from 1904", u"45000"_s, true, u"2027-03-16"_s);
    row("a time of day", u"45000.5"_s, false, u"2023-03-15 12:00:00"_s);
    row("the last day", u"2958465"_s, false, u"9999-12-31"_s);
    row("rounded behind the last day", u"2958465.9999999"_s, false, u"2958465.9999999"_s);
    row("behind it, counted from 1904", u"2958465"_s, true, u"2958465"_s);
    row("no number", u"nan"_s, false, u"nan"_s);
    row("without end", u"inf"_s, false, u"inf"_s);
}

/// A cell with a number in it is never empty.
void TablesTest::daysOfAWorkbookAreShown()
{
    QFETCH(QString, value);
    QFETCH(bool, from1904);
    QTEST(dateText(value, from1904), "text");
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TablesTest)
#include "tst_tables.moc"
