// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/encoded.h"

#include "app/tables/tableloader.h"

#include <QSignalSpy>

namespace herald {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

using Rows = QList<QStringList>;

QByteArray deep(int levels, const QByteArray &open, const QByteArray &close)
{
    return open.repeated(levels) + close.repeated(levels);
}

} // namespace

/// JSON and cards, and the loader that reads any of them beside the window.
class ListReadersTest final : public QObject
{
    Q_OBJECT

private slots:
    void json_data();
    void json();
    void brokenJsonSaysItsLine_data();
    void brokenJsonSaysItsLine();
    void aLongListIsReadInPieces_data();
    void aLongListIsReadInPieces();
    void deepNestingEnds();
    void cards_data();
    void cards();
    void ofACardWithoutAddressTheBeginIsShown();
    void cardsInOtherCharacterSets();
    void aLoaderTellsHowFarItIs();
    void aLoaderStops();
    void aLoaderReadsTheLastFileAskedFor();
    void aLoaderThatGoesAwaySaysNothing();
    void aLoaderSaysWhatWentWrong();
};

void ListReadersTest::json_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("left");
    const QStringList none;
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &columns,
                        const Rows &rows, const QStringList &left = {}) {
        QTest::newRow(name) << bytes << columns << rows << left;
    };
    row("objects", "[{\"name\":\"王\",\"mail\":\"a@x.de\"},\n{\"mail\":\"b@x.de\",\"age\":3}]",
        {u"name"_s, u"mail"_s, u"age"_s},
        {{u"王"_s, u"a@x.de"_s, QString()}, {QString(), u"b@x.de"_s, u"3"_s}});
    row("digits stay", "[{\"id\":123456789012345678,\"x\":1.50,\"y\":-0,\"z\":1E400}]",
        {u"id"_s, u"x"_s, u"y"_s, u"z"_s},
        {{u"123456789012345678"_s, u"1.50"_s, u"-0"_s, u"1E400"_s}});
    row("other values", "[{\"a\":true,\"b\":null,\"c\":[1, \"]\"],\"d\":{}}]",
        {u"a"_s, u"b"_s, u"c"_s}, {{u"true"_s, QString(), u"[1, \"]\"]"_s}});
    row("escapes", "[{\"a\":\"\\u738b\\n\\\"\\/\\ud83d\\ude00\"}]", {u"a"_s}, {{u"王\n\"/😀"_s}});
    row("texts", "[\"a@x.de\", \"b@x.de\"]", {QString()}, {{u"a@x.de"_s}, {u"b@x.de"_s}});
    row("lists", "[[\"name\",\"mail\"],[\"a\",1]]", {QString(), QString()},
        {{u"name"_s, u"mail"_s}, {u"a"_s, u"1"_s}});
    row("an empty list", "[]", none, {});
    row("objects in objects", "[{\"user\":{\"mail\":\"a@x.de\",\"n\":{\"first\":\"A\"}}}]",
        {u"user.mail"_s, u"user.n.first"_s}, {{u"a@x.de"_s, u"A"_s}});
    row("a member twice", "[{\"a\":1,\"a\":2}]", {u"a"_s}, {{u"2"_s}});
    row("a list in an object", "{\"count\":1,\"tags\":[\"x\"],\"items\":[{\"m\":\"a@x.de\"}]}",
        {u"m"_s}, {{u"a@x.de"_s}});
    row("deeper", "{\"data\":{\"page\":[],\"list\":[{\"m\":1},{\"m\":2}],\"x\":1}}", {u"m"_s},
        {{u"1"_s}, {u"2"_s}});
    row("texts in an object", "{\"receivers\":[\"a@x.de\"]}", {QString()}, {{u"a@x.de"_s}});
    row("one object", "{\"mail\":\"a@x.de\",\"n\":[]}", {u"mail"_s, u"n"_s},
        {{u"a@x.de"_s, u"[]"_s}});
    row("one a line", "{\"m\":\"a\"}\r\n\n{\"m\":\"b\",\"t\":[{}]}\n", {u"m"_s, u"t"_s},
        {{u"a"_s, QString()}, {u"b"_s, u"[{}]"_s}});
    row("a broken line", "{\"m\":1}\n{\"m\":2\n{\"m\":3}\nno\n{\"m\":4}", {u"m"_s},
        {{u"1"_s}, {u"3"_s}, {u"4"_s}}, {u"2:json"_s, u"4:json"_s});
    row("the first line is broken", "{\"m\":}\n{\"m\":3}\n", {u"m"_s}, {{u"3"_s}}, {u"1:json"_s});
    row("other forms", "[{\"m\":1},\n2,\n\"a\",\nnull,\n[1],\n{\"m\":3}]", {u"m"_s},
        {{u"1"_s}, {u"3"_s}}, {u"2:form"_s, u"3:form"_s, u"4:form"_s, u"5:form"_s});
    row("NUL", "[{\"m\":\"\\u0000\"}, {\"m\":1}]", {u"m"_s}, {{u"1"_s}}, {u"1:nul"_s});
}

void ListReadersTest::json()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, columns);
    QFETCH(Rows, rows);
    QFETCH(QStringList, left);
    const Reading read = readBytes(bytes);
    QVERIFY2(!read.error, qPrintable(read.code()));
    QCOMPARE(read.layout.kind, TableKind::Json);
    QCOMPARE(read.table.columns(), columns);
    QCOMPARE(read.rows(), rows);
    QCOMPARE(reasons(read.table), left);

    const Reading wide = readBytes(encoded(QString::fromUtf8(bytes), "UTF-16LE"));
    QCOMPARE(wide.rows(), rows);
}

void ListReadersTest::brokenJsonSaysItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const QString bad = TableTrouble::badJson;
    QTest::newRow("no end") << QByteArray("[{\"m\":1},\n{\"m\":2}\n") << bad << u"3"_s;
    QTest::newRow("no comma") << QByteArray("[{\"m\":1}\n{\"m\":2}]") << bad << u"2"_s;
    QTest::newRow("a comma too many") << QByteArray("[{\"m\":1},\n]") << bad << u"2"_s;
    QTest::newRow("no colon") << QByteArray("[\n{\"m\" 1}]") << bad << u"2"_s;
    QTest::newRow("single quotes") << QByteArray("[{\"a\":\n'x'}]") << bad << u"2"_s;
    QTest::newRow("number") << QByteArray("[{\"a\":01}]") << bad << u"1"_s;
    QTest::newRow("brackets") << QByteArray("[{\"a\":[1}]}]") << bad << u"1"_s;
    QTest::newRow("escape") << QByteArray("[{\"a\":\"\\x\"}]") << bad << u"1"_s;
    QTest::newRow("line end in a text") << QByteArray("[{\"a\":\"x\ny\"}]") << bad << u"2"_s;
    QTest::newRow("text behind") << QByteArray("[{\"a\":1}]\n[{\"a\":2}]") << bad << u"2"_s;
    QTest::newRow("half a word") << QByteArray("{\"a\":tru") << bad << u"1"_s;
}

void ListReadersTest::brokenJsonSaysItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const Reading read = readBytes(bytes);
    QCOMPARE(read.code(), code);
    QCOMPARE(read.error->text, line);
}

void ListReadersTest::aLongListIsReadInPieces_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("list") << QByteArray("[") << QByteArray(",\n") << QByteArray("]");
    QTest::newRow("in an object") << QByteArray("{\"a\":[],\"b\":{\"c\":[") << QByteArray(",")
                                  << QByteArray("]}}");
    QTest::newRow("lines") << QByteArray() << QByteArray("\n") << QByteArray("\n");
}

void ListReadersTest::aLongListIsReadInPieces()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, after);
    constexpr int count = 60'000;
    QByteArray bytes = before;
    for (int i = 0; i < count; ++i)
        bytes += (i > 0 ? between : QByteArray()) +
                 "{\"id\":" + QByteArray::number(100'000'000'000'000'000 + i) +
                 ",\"n\":\"王\\\"小{明\"}";
    bytes += after;
    const Reading read = readBytes(bytes);
    QVERIFY2(!read.error, qPrintable(read.code()));
    QCOMPARE(reasons(read.table), QStringList());
    QCOMPARE(read.table.rowCount(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(read.table.row(i),
                 (QStringList{QString::number(100'000'000'000'000'000 + i), u"王\"小{明"_s}));
    QVERIFY(read.steps >= count / 2'000);
}

void ListReadersTest::deepNestingEnds()
{
    const Reading lists = readBytes("[{\"a\":" + deep(200'000, "[", "]") + "}]");
    QVERIFY(!lists.error); // a cell with many brackets
    const Reading objects = readBytes("[" + deep(200'000, "{\"a\":", "}") + "]");
    QCOMPARE(objects.code(), QString(TableTrouble::badJson));
    QVERIFY(readBytes(deep(200'000, "{\"a\":", "}")).error);
    QVERIFY(!readBytes(deep(200'000, "[", "]")).error);
}

void ListReadersTest::cards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const QByteArray &inside, const Rows &rows,
                        const QStringList &left = {}) {
        QTest::newRow(name) << "BEGIN:VCARD\r\n" + inside + "\r\nEND:VCARD\r\n" << rows << left;
    };
    row("3.0", "VERSION:3.0\r\nFN:王小明\r\nN:王;小明;;;\r\nEMAIL;TYPE=INTERNET,work:a@x.de",
        {{u"王小明"_s, u"a@x.de"_s, QString()}});
    row("4.0",
        "VERSION:4.0\r\nFN:Ann \\, Lee\r\nitem1.EMAIL;PREF=1;TYPE=\"work,x:y\":mailto:a@x.de\r\n"
        "ORG:Example\\; Ltd;Sales",
        {{u"Ann , Lee"_s, u"a@x.de"_s, u"Example; Ltd Sales"_s}});
    row("2.1 quoted-printable",
        "VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=B0=8F=\r\n"
        "=E6=98=8E\r\nEMAIL;INTERNET:a@x.de",
        {{u"王小明"_s, u"a@x.de"_s, QString()}});
    row("2.1 in GBK", "FN;CHARSET=GB2312;QUOTED-PRINTABLE:=D5=C5=C8=FD\r\nEMAIL:z@x.de",
        {{u"张三"_s, u"z@x.de"_s, QString()}});
    row("folded", "FN:Long \r\n name\r\nEMAIL:very.long.\r\n\taddress@x.de",
        {{u"Long name"_s, u"very.long.address@x.de"_s, QString()}});
    row("folded within a character", "FN:\xE7\r\n \x8E\x8B\r\nEMAIL:a@x.de",
        {{u"王"_s, u"a@x.de"_s, QString()}});
    row("two addresses", "FN:A\r\nEMAIL:a@x.de\r\nEMAIL:b@x.de",
        {{u"A"_s, u"a@x.de"_s, QString()}, {u"A"_s, u"b@x.de"_s, QString()}});
    row("no address", "FN:Nobody", {}, {u"1:none"_s});
    row("a name from its parts", "N:Lee;Ann;;;\r\nEMAIL:a@x.de",
        {{u"Ann Lee"_s, u"a@x.de"_s, QString()}});
    row("a picture", "FN:A\r\nPHOTO;ENCODING=b:" + QByteArray(300'000, 'A') + "\r\nEMAIL:a@x.de",
        {{u"A"_s, u"a@x.de"_s, QString()}});
    row("LF alone", "FN:A\nEMAIL:a@x.de\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEMAIL:b@x.de",
        {{u"A"_s, u"a@x.de"_s, QString()}, {u"B"_s, u"b@x.de"_s, QString()}});
    row("a card that does not end", "FN:A\r\nEMAIL:a@x.de\r\nBEGIN:VCARD\r\nFN:B",
        {{u"A"_s, u"a@x.de"_s, QString()}}, {u"4:none"_s});
}

void ListReadersTest::cards()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QFETCH(QStringList, left);
    const Reading read = readBytes(bytes);
    QVERIFY(!read.error);
    QCOMPARE(read.layout.kind, TableKind::Cards);
    QCOMPARE(read.table.columns(), (QStringList{u"FN"_s, u"EMAIL"_s, u"ORG"_s}));
    QCOMPARE(read.rows(), rows);
    QCOMPARE(reasons(read.table), left);
}

void ListReadersTest::ofACardWithoutAddressTheBeginIsShown()
{
    const Reading read = readBytes("BEGIN:VCARD\nFN:" + QByteArray(1000, 'x') + "\nEND:VCARD\n");
    QCOMPARE(read.table.leftOut().size(), 1);
    QCOMPARE(read.table.leftOut().constFirst().text, QString(LeftOut::shownLetters, u'x'));
}

void ListReadersTest::cardsInOtherCharacterSets()
{
    const QString card = u"BEGIN:VCARD\r\nFN:王小明\r\nEMAIL:a@x.de\r\nEND:VCARD\r\n"_s;
    for (const QByteArray charset : {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
        const Reading read = readBytes(encoded(card, charset));
        QCOMPARE(read.layout.charset, charset);
        QCOMPARE(read.table.cell(0, 0), u"王小明"_s);
    }
    const Reading marked = readBytes("\xEF\xBB\xBF" + card.toUtf8());
    QCOMPARE(marked.table.cell(0, 0), u"王小明"_s);
}

namespace {

QByteArray manyRows(int count)
{
    QByteArray bytes = "name,mail\n";
    for (int i = 0; i < count; ++i)
        bytes += "n" + QByteArray::number(i) + ",m" + QByteArray::number(i) + "@example.com\n";
    return bytes;
}

} // namespace

void ListReadersTest::aLoaderTellsHowFarItIs()
{
    const SomeFile file(manyRows(50'000));
    TableLoader loader;
    const QSignalSpy begun(&loader, &TableLoader::begun);
    const QSignalSpy progressed(&loader, &TableLoader::progressed);
    const QSignalSpy finished(&loader, &TableLoader::finished);
    loader.load(file.path());
    QVERIFY(loader.isLoading());
    QTRY_COMPARE(begun.size(), 1);
    QCOMPARE(begun.constFirst().at(1).value<Table>().rowCount(), 200);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!loader.isLoading());
    QCOMPARE(finished.constFirst().at(1).value<Table>().rowCount(), 50'001);
    QVERIFY(progressed.size() > 20);
    double before = 0;
    for (const QList<QVariant> &each : progressed) {
        QVERIFY(each.constFirst().toDouble() >= before);
        before = each.constFirst().toDouble();
    }
    QCOMPARE(before, 1.0);
}

void ListReadersTest::aLoaderStops()
{
    const SomeFile file(manyRows(100'000));
    TableLoader loader;
    const QSignalSpy finished(&loader, &TableLoader::finished);
    const QSignalSpy failed(&loader, &TableLoader::failed);
    connect(&loader, &TableLoader::begun, &loader, &TableLoader::cancel);
    loader.load(file.path());
    QTRY_VERIFY(!loader.isLoading());
    const SomeFile small(manyRows(1));
    loader.load(small.path());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().at(1).value<Table>().rowCount(), 2);
    QCOMPARE(failed.size(), 0);
}

void ListReadersTest::aLoaderReadsTheLastFileAskedFor()
{
    const SomeFile first(manyRows(30'000));
    const SomeFile second(manyRows(3));
    TableLoader loader;
    const QSignalSpy finished(&loader, &TableLoader::finished);
    loader.load(first.path());
    loader.load(second.path());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().at(1).value<Table>().rowCount(), 4);
}

void ListReadersTest::aLoaderThatGoesAwaySaysNothing()
{
    const SomeFile file(manyRows(100'000));
    auto loader = std::make_unique<TableLoader>();
    bool isBegun = false;
    connect(loader.get(), &TableLoader::begun, this, [&] { isBegun = true; });
    connect(loader.get(), &TableLoader::finished, this, [] { QFAIL("it is gone"); });
    loader->load(file.path());
    QTRY_VERIFY(isBegun);
    loader.reset();
    QCoreApplication::processEvents();
}

void ListReadersTest::aLoaderSaysWhatWentWrong()
{
    TableLoader loader;
    const QSignalSpy failed(&loader, &TableLoader::failed);
    loader.load(u"/nowhere/at/all.csv"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Storage);
    const SomeFile file("[{\"a\":1},\n x]");
    loader.load(file.path());
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.constLast().constFirst().value<Error>().code, QString(TableTrouble::badJson));
    QVERIFY(!loader.isLoading());
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::ListReadersTest)
#include "tst_listreaders.moc"
