// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/snippet.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

/// What a real shell prints for `script`.
QByteArray shell(const QString &script)
{
    QProcess process;
    process.start(u"sh"_s, {u"-s"_s});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString randomText(QRandomGenerator &dice)
{
    static const QStringList pieces{
        u"'"_s,   u"\""_s, u"\\"_s,     u"\n"_s,   u"\r\n"_s,  u"$"_s,      u"$(x)"_s, u"`"_s,
        u"!"_s,   u"*"_s,  u"~"_s,      u" "_s,    u"\t"_s,    u"中文"_s,   u"😀"_s,    u"a"_s,
        u"-"_s,   u"#"_s,  u"%s"_s,     u"&"_s,    u"{a,b}"_s, u"\u202e"_s, u";"_s,    u"|"_s,
        u"\\'"_s, u"''"_s, u"\u3000"_s, u"\x01"_s, u"<"_s,     u"@"_s};
    QString text;
    const int length = dice.bounded(12);
    for (int i = 0; i < length; ++i)
        text += pieces.at(dice.bounded(int(pieces.size())));
    return text;
}

Request formRequest(const QByteArray &body)
{
    return {Request::Kind::Once,
            "POST"_ba,
            QUrl(u"https://cloud.example.com/"_s),
            {{"content-type"_ba, "application/x-www-form-urlencoded"_ba}},
            body};
}

/// The words that curl would get.
QStringList curlWords(const QString &command)
{
    const QByteArray printed =
        shell(QString(u"curl() { printf '%s\\0' \"$@\"; cat >/dev/null; }\n"_s % command));
    QStringList words;
    for (const QByteArray &word : printed.split('\0'))
        words.append(QString::fromUtf8(word));
    return words;
}

} // namespace

class tst_Snippet : public QObject
{
    Q_OBJECT

private slots:
    void shellReadsAWordBack_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QString();
        QTest::newRow("harmless") << u"a@b.example"_s;
        QTest::newRow("Chinese") << u"磁盘空间不足"_s;
        QTest::newRow("quotes") << u"it's \"so\" `id`"_s;
        QTest::newRow("only quotes") << u"''"_s;
        QTest::newRow("dollar") << u"$HOME ${x} $(id)"_s;
        QTest::newRow("lines") << u"one\ntwo\r\n\nfour\n"_s;
        QTest::newRow("backslash at the end") << u"a\\"_s;
        QTest::newRow("option") << u"--help"_s;
        QTest::newRow("history") << u"wow!!"_s;
        QTest::newRow("home") << u"~root"_s;
    }
    void shellReadsAWordBack()
    {
        QFETCH(QString, word);
        QCOMPARE(QString::fromUtf8(shell(u"printf %s "_s + shellQuoted(word))), word);
    }

    void shellReadsAnyWordBack()
    {
        QRandomGenerator dice(20260115);
        QString script;
        QStringList words;
        for (int i = 0; i < 500; ++i) {
            words.append(randomText(dice));
            script += u"printf '%s\\0' "_s % shellQuoted(words.last()) % u'\n';
        }
        const QByteArrayList read = shell(script).split('\0');
        QCOMPARE(read.size(), words.size() + 1);
        for (qsizetype i = 0; i < words.size(); ++i)
            QCOMPARE(QString::fromUtf8(read.at(i)), words.at(i));
    }

    void curlGetsTheRequest()
    {
        QRandomGenerator dice(7);
        for (int i = 0; i < 20; ++i) {
            Request request =
                formRequest("Content="_ba + randomText(dice).toUtf8().toPercentEncoding());
            request.url = QUrl::fromEncoded("https://cloud.example.com/?a=" +
                                            randomText(dice).toUtf8().toPercentEncoding());
            request.headers.append({"x-note"_ba, "it's $1 \"q\""_ba});
            const QStringList words = curlWords(curlCommand(request));
            QVERIFY(words.contains(QString::fromLatin1(request.url.toEncoded())));
            QVERIFY(words.contains(u"x-note: it's $1 \"q\""_s));
            const qsizetype at = words.indexOf(u"--data-raw"_s);
            QVERIFY(at > 0);
            QCOMPARE(words.at(at + 1).toUtf8(), request.body);
        }
    }

    void curlAddsNoContentType()
    {
        Request request = formRequest({});
        QVERIFY(!curlWords(curlCommand(request)).contains(u"Content-Type:"_s));
        request.headers.clear();
        const QStringList words = curlWords(curlCommand(request));
        QVERIFY(words.contains(u"Content-Type:"_s)); // takes curl's own away
        QVERIFY(words.contains(u"--data-raw"_s));    // and says Content-Length: 0
    }

    void aLongBodyIsPiped()
    {
        const QByteArray body = "Content=" + QByteArray(300'000, 'x') + "%0A";
        const QString command = curlCommand(formRequest(body));
        const QByteArray printed = shell(QString(u"curl() { cat; }\n"_s % command));
        QCOMPARE(printed, body);
    }

    void membersAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QList<RequestMember>>("members");
        QTest::newRow("none") << QByteArray() << QList<RequestMember>();
        QTest::newRow("two") << "a=1&b=2"_ba
                             << QList<RequestMember>{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        QTest::newRow("encoded") << "Receivers.1=a%2Bb%40c&Content=%E4%B8%AD%0A%26"_ba
                                 << QList<RequestMember>{{u"Receivers.1"_s, u"a+b@c"_s},
                                                         {u"Content"_s, u"中\n&"_s}};
        QTest::newRow("plus stays") << "a=b+c"_ba << QList<RequestMember>{{u"a"_s, u"b+c"_s}};
        QTest::newRow("no value") << "a&b="_ba << QList<RequestMember>{{u"a"_s, {}}, {u"b"_s, {}}};
        QTest::newRow("equals in the value")
            << "a=b=c"_ba << QList<RequestMember>{{u"a"_s, u"b=c"_s}};
    }
    void membersAreDecoded()
    {
        QFETCH(QByteArray, encoded);
        QTEST(membersOf(encoded), "members");
    }

    void jsonHasEverything()
    {
        Request request = formRequest("Subject=%E4%B8%AD&Content=a%0Ab"_ba);
        request.url = QUrl(u"https://cloud.example.com/p?limit=1"_s);
        const QJsonObject json = QJsonDocument::fromJson(requestJson(request).toUtf8()).object();
        QCOMPARE(json.value("method"_L1).toString(), u"POST"_s);
        QCOMPARE(json.value("url"_L1).toString(), u"https://cloud.example.com/p"_s);
        QCOMPARE(json.value("query"_L1).toObject().value("limit"_L1).toString(), u"1"_s);
        QCOMPARE(json.value("headers"_L1).toObject().size(), 1);
        QCOMPARE(json.value("body"_L1).toObject().value("Content"_L1).toString(), u"a\nb"_s);
        request.headers = {{"Content-Type"_ba, "application/json"_ba}};
        request.body = "{\"items\":[1]}"_ba;
        const QJsonObject second = QJsonDocument::fromJson(requestJson(request).toUtf8()).object();
        QVERIFY(second.value("body"_L1).toObject().value("items"_L1).isArray());
    }
};

QTEST_APPLESS_MAIN(tst_Snippet)
#include "tst_snippet.moc"
