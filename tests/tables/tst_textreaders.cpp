// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/encoded.h"

#include "app/tables/charsets.h"

#include <QRandomGenerator>

namespace herald {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

using Rows = QList<QStringList>;

/// The marks that files of each kind begin with.
struct Encoding
{
    const char *name;
    const char *icu;
    QByteArray mark;
    QString person; ///< in characters that it has
};

const QList<Encoding> &encodings()
{
    static const QList<Encoding> all{
        {"UTF-8", "UTF-8", "", u"王小明 😀"_s},
        {"UTF-8 with a mark", "UTF-8", "\xEF\xBB\xBF", u"王小明"_s},
        {"UTF-16LE with a mark", "UTF-16LE", "\xFF\xFE", u"王小明 😀"_s},
        {"UTF-16BE with a mark", "UTF-16BE", "\xFE\xFF", u"王小明"_s},
        {"UTF-16LE", "UTF-16LE", "", u"王小明"_s},
        {"UTF-16BE", "UTF-16BE", "", u"王小明"_s},
        {"GB18030", "GB18030", "", u"王小明"_s},
        {"Big5", "Big5", "", u"陳大文"_s},
        {"windows-1252", "windows-1252", "", u"Jürgen Müller"_s},
    };
    return all;
}

} // namespace

class TextReadersTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCharsetDelimiterAndLineEnd_data();
    void everyCharsetDelimiterAndLineEnd();
    void fewWordsAreEnough_data();
    void fewWordsAreEnough();
    void aFirstNameBehindAMillionBytesCounts();
    void aBrokenByteDoesNotMakeUtf8AnotherSet();
    void thePersonKnowsBetter();
    void rowsThatAreNotAlike_data();
    void rowsThatAreNotAlike();
    void delimiters_data();
    void delimiters();
    void rowsAreTheSameWhereverTheFileIsCut();
    void aQuoteThatStaysOpenCostsOneRow();
    void rowsThatAreTooLarge();
    void contentSaysWhatAFileIs_data();
    void contentSaysWhatAFileIs();
    void noisesEndInOrder();
    void everyLineIsAccountedFor();
};

void TextReadersTest::everyCharsetDelimiterAndLineEnd_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("lineEnd");
    const QList<std::pair<QChar, const char *>> delimiterNames{
        {u',', "comma"}, {u';', "semicolon"}, {u'\t', "tab"}, {u'|', "bar"}};
    const QList<std::pair<QString, const char *>> lineEnds{
        {u"\n"_s, "LF"}, {u"\r\n"_s, "CRLF"}, {u"\r"_s, "CR"}};
    for (int i = 0; i < encodings().size(); ++i) {
        for (const auto &[delimiter, name] : delimiterNames) {
            for (const auto &[end, endName] : lineEnds)
                QTest::addRow("%s, %s, %s", encodings().at(i).name, name, endName)
                    << i << delimiter << end;
        }
    }
}

void TextReadersTest::everyCharsetDelimiterAndLineEnd()
{
    QFETCH(int, encoding);
    QFETCH(QChar, delimiter);
    QFETCH(QString, lineEnd);
    const Encoding &how = encodings().at(encoding);
    const QString text = u"name#email#note%%1#a@example.com#\"first%second\"%"_s
                         u"%%"_s // blank lines are no rows
                         u"\"say \"\"no\"\"#\"#b@example.com#  %last#c@example.com#x"_s;
    QString bytes = text;
    bytes.replace(u"%1"_s, how.person).replace(u'%', lineEnd).replace(u'#', delimiter);
    const Reading read = readBytes(how.mark + encoded(bytes, how.icu));

    QVERIFY(!read.error);
    QCOMPARE(read.layout.kind, TableKind::Delimited);
    QCOMPARE(read.layout.charset, QByteArray(how.icu));
    QCOMPARE(read.layout.delimiter, delimiter);
    QCOMPARE(reasons(read.table), QStringList());
    const QString quoted = u"say \"no\""_s + delimiter;
    QCOMPARE(read.rows(), (Rows{{u"name"_s, u"email"_s, u"note"_s},
                                {how.person, u"a@example.com"_s, u"first"_s + lineEnd + u"second"},
                                {quoted, u"b@example.com"_s, QString()},
                                {u"last"_s, u"c@example.com"_s, u"x"_s}}));
    QCOMPARE(read.table.lineOf(1), 2);
    QCOMPARE(read.table.lineOf(2), 6); // behind the line break in quotes and two blank lines
}

void TextReadersTest::fewWordsAreEnough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("one simplified name") << u"张三,z@example.com\n"_s << QByteArray("GB18030");
    QTest::newRow("a simplified header") << u"姓名,邮箱\n"_s << QByteArray("GB18030");
    QTest::newRow("a rare surname") << u"闫妮,y@example.com\n"_s << QByteArray("GB18030");
    QTest::newRow("simplified, full-width") << u"收件人：李娜，王伟\n"_s << QByteArray("GB18030");
    QTest::newRow("four bytes") << u"㐀㐁,李,x@example.com"_s << QByteArray("GB18030");
    QTest::newRow("a traditional header") << u"姓名,電子郵件\n"_s << QByteArray("Big5");
    QTest::newRow("one traditional name") << u"陳大文,c@example.com\n"_s << QByteArray("Big5");
    QTest::newRow("traditional names") << u"張家豪\n林淑芬\n黃志明\n"_s << QByteArray("Big5");
    QTest::newRow("German") << u"Müller,Jürgen\nGroß,Köln\n"_s << QByteArray("windows-1252");
    QTest::newRow("French") << u"José,a@example.com\nRenée,b@example.com"_s
                            << QByteArray("windows-1252");
    QTest::newRow("only ASCII") << u"a@example.com\n"_s << QByteArray("UTF-8");
    QTest::newRow("nothing") << QString() << QByteArray("UTF-8");
    QTest::newRow("one character of UTF-8") << u"é"_s << QByteArray("UTF-8");
}

void TextReadersTest::fewWordsAreEnough()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, charset);
    const Reading read = readBytes(encoded(text, charset));
    QCOMPARE(read.layout.detectedCharset, charset);
    if (!text.isEmpty())
        QCOMPARE(read.table.cell(0, 0), text.section(u'\n', 0, 0).section(u',', 0, 0));
}

void TextReadersTest::aFirstNameBehindAMillionBytesCounts()
{
    QByteArray bytes;
    for (int i = 0; i < 60'000; ++i)
        bytes += "user" + QByteArray::number(i) + "@example.com,plain\n";
    QVERIFY(bytes.size() > 1'500'000);
    bytes += encoded(u"li@example.com,李娜\n"_s, "GB18030");
    const Reading read = readBytes(bytes);
    QCOMPARE(read.layout.charset, QByteArray("GB18030"));
    QCOMPARE(read.table.rowCount(), 60'001);
    QCOMPARE(read.table.cell(60'000, 1), u"李娜"_s);
    QVERIFY(read.steps > 10); // in pieces, so that it can be stopped
}

void TextReadersTest::aBrokenByteDoesNotMakeUtf8AnotherSet()
{
    QByteArray bytes = "name,email\n";
    for (int i = 0; i < 30; ++i)
        bytes += "\xE7\x8E\x8B,w" + QByteArray::number(i) + "@example.com\n";
    bytes += "broken \xE7,b@example.com\n";
    const Reading read = readBytes(bytes);
    QCOMPARE(read.layout.charset, QByteArray("UTF-8"));
    QCOMPARE(read.table.rowCount(), 31);
    QCOMPARE(reasons(read.table), QStringList{u"32:undecodable"_s});
}

void TextReadersTest::thePersonKnowsBetter()
{
    const QByteArray bytes = encoded(u"name,email\n陳大文,c@example.com\n"_s, "Big5");
    TableOptions options;
    options.charset = "GB18030";
    const Reading wrong = readBytes(bytes, options);
    QCOMPARE(wrong.layout.charset, QByteArray("GB18030"));
    QCOMPARE(wrong.layout.detectedCharset, QByteArray("Big5"));
    QVERIFY(wrong.table.cell(1, 0) != u"陳大文"_s);
    for (const QByteArray &charset : knownCharsets()) {
        options.charset = charset;
        const Reading any = readBytes(bytes, options);
        QCOMPARE(any.layout.charset, charset); // nonsense perhaps, but an answer
    }
    options.charset = "Big5";
    QCOMPARE(readBytes(bytes, options).table.cell(1, 0), u"陳大文"_s);
}

void TextReadersTest::rowsThatAreNotAlike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("left");
    const Rows two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    const auto none = QStringList();
    QTest::newRow("fewer cells") << QByteArray("a,b\n1\n1,2\n") << two << QStringList{u"2:few"_s};
    QTest::newRow("more cells") << QByteArray("a,b\n1,2\n1,2,3\n") << two
                                << QStringList{u"3:many"_s};
    QTest::newRow("empty cells at the end")
        << QByteArray("a,b,,\n1,2,,\n1,2,,\n\n1,2\n")
        << Rows{{u"a"_s, u"b"_s, {}, {}}, {u"1"_s, u"2"_s, {}, {}}, {u"1"_s, u"2"_s, {}, {}}}
        << QStringList{u"5:few"_s};
    QTest::newRow("one empty cell too many") << QByteArray("a,b\n1,2,\n") << two << none;
    QTest::newRow("nothing but delimiters") << QByteArray("a,b\n,\n1,2\n,,,\n") << two << none;
    QTest::newRow("a title above")
        << QByteArray("Our people\na,b\n1,2\n") << two << QStringList{u"1:few"_s};
    QTest::newRow("behind a quote")
        << QByteArray("a,b\n\"x\"y,2\n1,2\n") << two << QStringList{u"2:stray"_s};
    QTest::newRow("spaces around quotes") << QByteArray("a,b\n \"1\" , \"2\" \n") << two << none;
    QTest::newRow("a quote inside") << QByteArray("a,b\n5\" screen,2\n")
                                    << Rows{{u"a"_s, u"b"_s}, {u"5\" screen"_s, u"2"_s}} << none;
    QTest::newRow("an empty quoted cell")
        << QByteArray("a,b\n\"\",2\n") << Rows{{u"a"_s, u"b"_s}, {QString(), u"2"_s}} << none;
    QTest::newRow("NUL") << QByteArray("a,b\nx\0y,2\n1,2\n", 13) << two << QStringList{u"2:nul"_s};
    QTest::newRow("no line end") << QByteArray("a,b\n1,2") << two << none;
    QTest::newRow("quoted at the very end") << QByteArray("a,b\n1,\"2\"") << two << none;
    QTest::newRow("a delimiter at the very end")
        << QByteArray("a,b\n1,") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, QString()}} << none;
}

void TextReadersTest::rowsThatAreNotAlike()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QFETCH(QStringList, left);
    const Reading read = readBytes(bytes);
    QVERIFY(!read.error);
    QCOMPARE(read.rows(), rows);
    QCOMPARE(reasons(read.table), left);
}

void TextReadersTest::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("asked");
    QTest::addColumn<QChar>("used");
    QTest::addColumn<Rows>("rows");
    const Rows addresses{{u"a@x.de"_s}, {u"b@x.de"_s}, {u"c@x.de"_s}};
    QTest::newRow("one column") << QByteArray("a@x.de\nb@x.de\nc@x.de\n") << QChar() << QChar()
                                << addresses;
    QTest::newRow("a list in one line")
        << QByteArray("a@x.de; b@x.de;c@x.de") << QChar() << QChar(u';') << addresses;
    QTest::newRow("a list in lines that are not alike")
        << QByteArray("a@x.de, b@x.de,\nc@x.de\n") << QChar() << QChar(u',') << addresses;
    QTest::newRow("a comma in a name")
        << QByteArray("name;mail\nWang, Li;a@x.de\nHu;b@x.de\n") << QChar() << QChar(u';')
        << Rows{{u"name"_s, u"mail"_s}, {u"Wang, Li"_s, u"a@x.de"_s}, {u"Hu"_s, u"b@x.de"_s}};
    QTest::newRow("a delimiter in quotes")
        << QByteArray("n|m\n\"a,b\"|\"c,d\"\n\"e,f\"|x\n") << QChar() << QChar(u'|')
        << Rows{{u"n"_s, u"m"_s}, {u"a,b"_s, u"c,d"_s}, {u"e,f"_s, u"x"_s}};
    QTest::newRow("a spreadsheet's hint")
        << QByteArray("sep=;\r\na,1;b\r\nc,2;d\r\n") << QChar() << QChar(u';')
        << Rows{{u"a,1"_s, u"b"_s}, {u"c,2"_s, u"d"_s}};
    QTest::newRow("asked for") << QByteArray("a,1;b\nc,2;d\n") << QChar(u';') << QChar(u';')
                               << Rows{{u"a,1"_s, u"b"_s}, {u"c,2"_s, u"d"_s}};
    QTest::newRow("lines are asked for") << QByteArray("a,\"1\"\nc,2\n") << QChar(u'\n') << QChar()
                                         << Rows{{u"a,\"1\""_s}, {u"c,2"_s}};
    QTest::newRow("words in lines")
        << QByteArray("hello, world\nno delimiter\nhere\n") << QChar() << QChar()
        << Rows{{u"hello, world"_s}, {u"no delimiter"_s}, {u"here"_s}};
}

void TextReadersTest::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, asked);
    QFETCH(QChar, used);
    QFETCH(Rows, rows);
    TableOptions options;
    options.delimiter = asked;
    const Reading read = readBytes(bytes, options);
    QCOMPARE(read.layout.delimiter, used);
    QCOMPARE(read.rows(), rows);
    QCOMPARE(reasons(read.table), QStringList());
}

/// The file is read in pieces of 256 KiB: rows, quotes and characters of several bytes lie across
/// each border, wherever it falls.
void TextReadersTest::rowsAreTheSameWhereverTheFileIsCut()
{
    for (int shift = 0; shift < 12; ++shift) {
        QString text = QString(shift, u'x') + u",head\r\n"_s;
        Rows rows{{QString(shift, u'x'), u"head"_s}};
        for (int i = 0; i < 30'000; ++i) {
            const QString name = u"王\"小\"明 "_s + QString::number(i);
            text += u"\"王\"\"小\"\"明 "_s + QString::number(i) + u"\",\"x\r\ny\"\r\n"_s;
            rows.append({name, u"x\r\ny"_s});
        }
        const QByteArray bytes = text.toUtf8();
        QVERIFY(bytes.size() > 3 * (1 << 18));
        const Reading read = readBytes(bytes);
        QCOMPARE(reasons(read.table), QStringList());
        QCOMPARE(read.table.rowCount(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row)
            QCOMPARE(read.table.row(row), rows.at(row));
        QCOMPARE(read.table.lineOf(30'000), 2 * 30'000);
    }
}

void TextReadersTest::aQuoteThatStaysOpenCostsOneRow()
{
    QByteArray bytes = "name,mail\n\"open,a@x.de\n";
    for (int i = 0; i < 10'000; ++i)
        bytes += "n" + QByteArray::number(i) + ",m@x.de\n";
    const Reading far = readBytes(bytes);
    QCOMPARE(reasons(far.table), QStringList{u"2:open"_s});
    QCOMPARE(far.table.rowCount(), 10'001);
    const Reading near = readBytes("name,mail\n\"open,a@x.de\nb,b@x.de\n");
    QCOMPARE(reasons(near.table), QStringList{u"2:open"_s});
    QCOMPARE(near.table.rowCount(), 2);
    const Reading last = readBytes("name,mail\nb,\"b@x.de");
    QCOMPARE(reasons(last.table), QStringList{u"2:open"_s});
}

void TextReadersTest::rowsThatAreTooLarge()
{
    const Reading cell = readBytes("name,mail\n" + QByteArray(40'000, 'x') + ",a@x.de\nb,b@x.de\n");
    QCOMPARE(reasons(cell.table), QStringList{u"2:long"_s});
    QCOMPARE(cell.table.rowCount(), 2);
    const Reading line = readBytes(QByteArray(20'000'000, 'x'));
    QCOMPARE(line.code(), QString(TableTrouble::tooLarge));
    QCOMPARE(line.error->kind, Error::Kind::BadInput);
}

void TextReadersTest::contentSaysWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto kind = [](TableKind k) { return int(k); };
    const QString fine;
    QTest::newRow("empty") << QByteArray() << fine << kind(TableKind::Delimited);
    QTest::newRow("blank lines") << QByteArray("\n \r\n\n") << fine << kind(TableKind::Delimited);
    QTest::newRow("text") << QByteArray("a@x.de") << fine << kind(TableKind::Delimited);
    QTest::newRow("a bracket in CSV")
        << QByteArray("[x],y\n1,2\n") << fine << kind(TableKind::Delimited);
    QTest::newRow("a brace in CSV")
        << QByteArray("{name},y\n") << fine << kind(TableKind::Delimited);
    QTest::newRow("list") << QByteArray("\xEF\xBB\xBF [\n{\"a\":1}]") << fine
                          << kind(TableKind::Json);
    QTest::newRow("cards") << QByteArray("\r\nbegin:vcard\r\nend:vcard\r\n") << fine
                           << kind(TableKind::Cards);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24)
                             << QString(TableTrouble::notText) << -1;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << QString(TableTrouble::notText)
                         << -1;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << QString(TableTrouble::notText) << -1;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                                  << QString(TableTrouble::oldWorkbook) << -1;
    QTest::newRow("half a zip file")
        << QByteArray("PK\x03\x04 and no more") << QString(TableTrouble::notAWorkbook) << -1;
}

void TextReadersTest::contentSaysWhatAFileIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, kind);
    const Reading read = readBytes(bytes);
    QCOMPARE(read.code(), code);
    if (code.isEmpty())
        QCOMPARE(int(read.layout.kind), kind);
    QCOMPARE(readAll(u"/nowhere/at/all.csv"_s).error->kind, Error::Kind::Storage);
    QVERIFY(readAll(QDir::tempPath()).error.has_value());
}

void TextReadersTest::noisesEndInOrder()
{
    QRandomGenerator random(20261125);
    const QByteArray letters = "\"\"\",;\t|\r\n\n @a1{}[]:\\u\0\xE7\x8E\xFF\xD5\xC5=";
    for (int round = 0; round < 1'000; ++round) {
        QByteArray bytes;
        const int size = random.bounded(200);
        for (int i = 0; i < size; ++i)
            bytes += letters.at(random.bounded(int(letters.size())));
        if (round % 4 == 1)
            bytes.prepend("[{\"a\":");
        if (round % 4 == 2)
            bytes.prepend("BEGIN:VCARD\nEMAIL;ENCODING=QUOTED-PRINTABLE:=");
        if (round % 4 == 3)
            bytes.prepend("{\"a\":1}\n");
        const Reading read = readBytes(bytes);
        QVERIFY(read.error || read.table.rowCount() + read.table.leftOut().size() <= size + 8);
    }
}

/// Whatever stands in them: a line is a row, or part of one, or left out, or blank.
void TextReadersTest::everyLineIsAccountedFor()
{
    QRandomGenerator random(7);
    const QStringList cells{u"a"_s,     u"王"_s,      u"x@y.de"_s, u""_s,
                            u"\"q\""_s, u"\"a,b\""_s, u"5\""_s};
    for (int round = 0; round < 300; ++round) {
        QString text = u"h1,h2\n"_s;
        const int lines = random.bounded(30);
        for (int i = 0; i < lines; ++i) {
            QStringList row;
            const int width = 1 + random.bounded(3);
            for (int j = 0; j < width; ++j)
                row.append(cells.at(random.bounded(int(cells.size()))));
            text += row.join(u',') + u'\n';
        }
        TableOptions options;
        options.delimiter = u',';
        const Reading read = readBytes(text.toUtf8(), options);
        QSet<qint64> accounted;
        for (qsizetype row = 0; row < read.table.rowCount(); ++row)
            accounted.insert(read.table.lineOf(row));
        for (const LeftOut &row : read.table.leftOut())
            accounted.insert(row.line);
        const QStringList all = text.split(u'\n');
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool isBlank = QString(all.at(i)).remove(u',').remove(u"\"\""_s).isEmpty();
            QCOMPARE(accounted.contains(i + 1), !isBlank);
        }
    }
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TextReadersTest)
#include "tst_textreaders.moc"
