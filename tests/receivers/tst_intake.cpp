// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/characters.h"
#include "app/receivers/domains.h"
#include "app/receivers/intake.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;
using Fate = IntakePiece::Fate;

class TestIntake : public QObject
{
    Q_OBJECT

private slots:
    void pastedText_data();
    void pastedText();
    void typedWordsAreNotThrownAway_data();
    void typedWordsAreNotThrownAway();
    void nobodyElseIsMailedForASlip_data();
    void nobodyElseIsMailedForASlip();
    void whatWasKnownIsMerged();
    void aListIsTakenEntryByEntry();
    void stopsWhenAsked();
    void everyTokenIsAccountedFor_data();
    void everyTokenIsAccountedFor();
    void itsOwnTextYieldsTheSame_data() { everyTokenIsAccountedFor_data(); }
    void itsOwnTextYieldsTheSame();
    void isLinear();

private:
    [[nodiscard]] ReceiverIntake take(const QString &text,
                                      LooseWords loose = LooseWords::BelongToAddress) const
    {
        return intakeOf(text, m_domains, {loose, {}});
    }
    [[nodiscard]] static QString randomText(QRandomGenerator &random);

    Domains m_domains;
};

void TestIntake::pastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("accepted");
    QTest::addColumn<QString>(
        "repairs"); ///< one letter each: Name, full Width, Marks, End, Hidden, Lower, Converted
    QTest::addColumn<int>("merged");
    QTest::addColumn<int>("leftOut");
    const QStringList one{u"a@x.com"_s};
    const QStringList two{u"a@x.com"_s, u"b@y.cn"_s};
    const auto row = [](const char *name, const QString &text, const QStringList &accepted,
                        const char *repairs = "", int merged = 0, int leftOut = 0) {
        QTest::newRow(name) << text << accepted << QString::fromLatin1(repairs) << merged
                            << leftOut;
    };
    row("comma", u"a@x.com, b@y.cn"_s, two);
    row("semicolon", u"a@x.com;b@y.cn;"_s, two);
    row("lines", u"a@x.com\r\nb@y.cn\r\n"_s, two);
    row("blanks", u"a@x.com b@y.cn"_s, two);
    row("tabs", u"a@x.com\tb@y.cn"_s, two);
    row("paragraph separator", u"a@x.com\u2029b@y.cn"_s, two);
    row("full-width comma", u"a@x.com，b@y.cn"_s, two);
    row("full-width semicolon", u"a@x.com；b@y.cn"_s, two);
    row("enumeration comma", u"a@x.com、b@y.cn"_s, two);
    row("full-width blank", u"a@x.com　b@y.cn"_s, two);
    row("full-width brackets", u"张三＜a@x.com＞；李四＜b@y.cn＞"_s, two, "NN");
    row("full-width at", u"a＠x.com"_s, one, "W");
    row("full-width stop", u"a@x．com"_s, one, "W");
    row("ideographic stop", u"a@x。com"_s, one, "W");
    row("full-width letters", u"ａ＠ｘ．ｃｏｍ"_s, one, "W");
    row("full-width parentheses", u"张三（a@x.com）"_s, one, "N");
    row("book title marks", u"张三《a@x.com》"_s, one, "N");
    row("lenticular brackets", u"【a@x.com】"_s, one);
    row("typographic quotes", u"“Li, Lei” <a@x.com>"_s, one, "N");
    row("name", u"Zhang San <a@x.com>"_s, one, "N");
    row("name without a blank", u"张三<a@x.com>李四<b@y.cn>"_s, two, "NN");
    row("name with a comma in quotes", u"\"Last, First\" <a@x.com>, b@y.cn"_s, two, "N");
    row("name with a semicolon in quotes", u"\"A; B\" <a@x.com>"_s, one, "N");
    row("name with quotes in quotes", u"\"Li \\\"Lei\\\" X\" <a@x.com>"_s, one, "N");
    row("an address as the name", u"\"a@x.com\" <a@x.com>"_s, one, "N");
    row("name with a comma", u"Last, First <a@x.com>; b@y.cn"_s, two, "N");
    row("name before", u"Zhang San a@x.com"_s, one, "N");
    row("name behind", u"a@x.com (Zhang San)"_s, one, "N");
    row("name behind, no blank", u"a@x.com(Zhang San); b@y.cn"_s, two, "N");
    row("name, brackets", u"Zhang San (a@x.com) [b@y.cn]"_s, two, "N");
    row("angle brackets alone", u"<a@x.com>"_s, one);
    row("quoted cells", u"\"a@x.com\",\"b@y.cn\""_s, two, "MM");
    row("quoted cell of several", u"\"a@x.com, b@y.cn\""_s, two, "MM");
    row("single quotes", u"'a@x.com'"_s, one, "M");
    row("open bracket only", u"<a@x.com"_s, one, "M");
    row("mailto", u"mailto:a@x.com"_s, one, "M");
    row("mailto with a subject", u"<mailto:a@x.com?subject=Hi>"_s, one, "M");
    row("full stop at the end", u"Write to a@x.com."_s, one, "NE");
    row("mark of direction from a file dialog", u"\u202Aa@x.com\u202C"_s, one, "H");
    row("byte order mark", u"\uFEFFa@x.com"_s, one, "H");
    row("case of the domain", u"Ab@X.Com"_s, {u"Ab@x.com"_s}, "L");
    row("same but for the domain's case", u"a@x.com, a@X.COM"_s, one, "L", 1);
    row("case of the name", u"a@x.com, A@x.com"_s, {u"a@x.com"_s, u"A@x.com"_s});
    row("international domain", u"a@例子.中国"_s, {u"a@xn--fsqu00a.xn--fiqs8s"_s}, "C");
    row("both forms of a domain", u"a@xn--fsqu00a.xn--fiqs8s a@例子。中国"_s,
        {u"a@xn--fsqu00a.xn--fiqs8s"_s}, "WC", 1);
    row("capital umlaut", u"a@MÜLLER.de, a@müller.de"_s, {u"a@xn--mller-kva.de"_s}, "CC", 1);
    row("twice", u"a@x.com b@y.cn a@x.com"_s, two, "", 1);
    row("spreadsheet with a head", u"Name\tMail\nZhang San\ta@x.com\nLi Si\tb@y.cn\n"_s, two, "", 0,
        4);
    row("CSV with names", u"\"Li, Lei\",a@x.com\n\"Bo\",b@y.cn"_s, two, "", 0, 2);
    row("marks only", u"<>, \"\", a@x.com"_s, one, "", 0, 2);
    row("words only", u"nobody at all"_s, {}, "", 0, 1);
    row("nothing", u" ,;\n\t "_s, {});
    row("something endless", QString(500, u'x') + u"@x.com"_s, {}, "", 0, 1);
}

void TestIntake::pastedText()
{
    QFETCH(QString, text);
    const ReceiverIntake intake = take(text);
    QTEST(intake.accepted, "accepted");
    QString repairs;
    for (const IntakePiece &piece : intake.pieces) {
        for (int bit = 0; bit < 7; ++bit) {
            if (piece.repairs.testFlag(Repair(1 << bit)))
                repairs.append(u"NWMEHLC"_s.at(bit));
        }
    }
    QTEST(repairs, "repairs");
    QTEST(int(intake.count(Fate::Merged)), "merged");
    QTEST(int(intake.leftOut()), "leftOut");
}

void TestIntake::typedWordsAreNotThrownAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("accepted");
    QTest::newRow("a word") << u"nobody"_s << QStringList{u"nobody"_s};
    QTest::newRow("words") << u"Li Lei"_s << QStringList{u"Li Lei"_s};
    QTest::newRow("a blank in the name")
        << u"zhang san@x.com"_s << QStringList{u"zhang"_s, u"san@x.com"_s};
    QTest::newRow("a word behind") << u"a@x.com nobody"_s << QStringList{u"a@x.com"_s, u"nobody"_s};
    QTest::newRow("a name in form") << u"Li Lei <a@x.com>"_s << QStringList{u"a@x.com"_s};
    QTest::newRow("a quoted name") << u"\"Li, Lei\" <a@x.com>"_s << QStringList{u"a@x.com"_s};
}

void TestIntake::typedWordsAreNotThrownAway()
{
    QFETCH(QString, text);
    QTEST(take(text, LooseWords::StandAlone).accepted, "accepted");
}

void TestIntake::nobodyElseIsMailedForASlip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quoted name") << u"\"john doe\"@x.com"_s;
    QTest::newRow("blank in brackets") << u"<john doe@x.com>"_s;
    QTest::newRow("comment inside") << u"a(b)c@x.com"_s;
    QTest::newRow("two ats") << u"a@b@x.com"_s;
    QTest::newRow("zero-width inside") << u"a\u200Bb@x.com"_s;
    QTest::newRow("override inside") << u"a\u202Eb@x.com"_s;
}

void TestIntake::nobodyElseIsMailedForASlip()
{
    QFETCH(QString, text);
    const ReceiverIntake intake = take(text);
    QCOMPARE(intake.accepted.size(), 1);
    QVERIFY2(addressFault(intake.accepted.constFirst()) != AddressFault::None,
             qPrintable(intake.accepted.constFirst()));
}

void TestIntake::whatWasKnownIsMerged()
{
    for (const int more : {0, 50}) { // compared one by one, and by an index
        QStringList many;
        for (int i = 0; i < more; ++i)
            many.append(u"m%1@x.com"_s.arg(i));
        const ReceiverIntake intake =
            intakeOf(u"b@X.com c@x.com c@x.com "_s + many.join(u' '), m_domains,
                     {LooseWords::BelongToAddress, {u"a@x.com"_s, u"b@x.com"_s}});
        QCOMPARE(intake.accepted, QStringList(u"c@x.com"_s) + many);
        QCOMPARE(intake.pieces.at(0).fate, Fate::Merged);
        QCOMPARE(intake.pieces.at(0).receiver, 1);
        QCOMPARE(intake.pieces.at(1).receiver, 2);
        QCOMPARE(intake.pieces.at(2).fate, Fate::Merged);
        QCOMPARE(intake.pieces.at(2).receiver, 2);
    }
}

void TestIntake::aListIsTakenEntryByEntry()
{
    const ReceiverIntake intake =
        intakeOf(QStringList{u"A@X.com"_s, u"not, one"_s, u"A@x.com"_s}, m_domains, {});
    QCOMPARE(intake.accepted, QStringList({u"A@x.com"_s, u"not one"_s}));
    QCOMPARE(intake.pieces.at(2).fate, Fate::Merged);
}

void TestIntake::stopsWhenAsked()
{
    QString text;
    for (int i = 0; i < 10000; ++i)
        text += u"u%1@x.com\n"_s.arg(i);
    std::stop_source stop;
    double last = 0;
    IntakeOptions options;
    options.progress = [&](double done) {
        QVERIFY(done > last && done <= 1);
        last = done;
        if (done > 0.5)
            stop.request_stop();
    };
    options.stop = stop.get_token();
    const ReceiverIntake intake = intakeOf(text, m_domains, options);
    QVERIFY(intake.accepted.size() > 5000);
    QVERIFY(intake.accepted.size() < 6000);
}

QString TestIntake::randomText(QRandomGenerator &random)
{
    static const QStringList parts{u"a"_s,           u"li.si"_s,      u"@"_s,
                                   u"＠"_s,          u"x.com"_s,      u"X.COM"_s,
                                   u"例子.中国"_s,   u"müller.de"_s,  u"xn--fsqu00a.xn--fiqs8s"_s,
                                   u"xn--zz"_s,      u"a@x.com"_s,    u"b@y.cn"_s,
                                   u","_s,           u"，"_s,         u";"_s,
                                   u"；"_s,          u"、"_s,         u"\n"_s,
                                   u"\r\n"_s,        u"\t"_s,         u" "_s,
                                   u"　"_s,          u"<"_s,          u">"_s,
                                   u"＜"_s,          u"＞"_s,         u"("_s,
                                   u")"_s,           u"["_s,          u"]"_s,
                                   u"\""_s,          u"“"_s,          u"'"_s,
                                   u"\\"_s,          u"."_s,          u"。"_s,
                                   u".."_s,          u"-"_s,          u":"_s,
                                   u"mailto:"_s,     u"?"_s,          u"\u200B"_s,
                                   u"\u202E"_s,      u"\uFEFF"_s,     u"张三"_s,
                                   u"Li"_s,          u"\U0001F600"_s, QString(QChar(0xD800)),
                                   QString(QChar(0))};
    QString text;
    const int size = random.bounded(1, 24);
    for (int i = 0; i < size; ++i) {
        if (random.bounded(12) == 0)
            text += QChar(char16_t(random.bounded(0x10000)));
        else
            text += parts.at(random.bounded(int(parts.size())));
    }
    return text;
}

void TestIntake::everyTokenIsAccountedFor_data()
{
    QTest::addColumn<LooseWords>("loose");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        QTest::addRow("pasted %u", seed) << LooseWords::BelongToAddress << seed;
        QTest::addRow("typed %u", seed) << LooseWords::StandAlone << seed;
    }
}

void TestIntake::everyTokenIsAccountedFor()
{
    QFETCH(LooseWords, loose);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 4000; ++round) {
        const QString text = randomText(random);
        const ReceiverIntake intake = take(text, loose);
        const auto isBetween = [&text](qsizetype i) {
            const char16_t c = readCharacter(text.at(i).unicode());
            return c == u' ' || isSeparator(c);
        };
        const auto message = qScopeGuard([&text] {
            if (QTest::currentTestFailed())
                qInfo() << "with" << text;
        });
        qsizetype at = 0;
        QSet<qsizetype> receivers;
        for (const IntakePiece &piece : intake.pieces) {
            QVERIFY(piece.span.from >= at && piece.span.size > 0);
            for (; at < piece.span.from; ++at)
                QVERIFY(isBetween(at));
            at = piece.span.end();
            const bool isReceiver = piece.fate == Fate::Accepted || piece.fate == Fate::Merged;
            QCOMPARE(piece.receiver >= 0, isReceiver);
            QCOMPARE(receivers.contains(piece.receiver), piece.fate == Fate::Merged);
            if (isReceiver)
                receivers.insert(piece.receiver);
            QVERIFY(loose == LooseWords::BelongToAddress || piece.fate != Fate::NoAt);
        }
        QVERIFY(at <= text.size());
        for (; at < text.size(); ++at)
            QVERIFY(isBetween(at));
        QCOMPARE(receivers.size(), intake.accepted.size());
        QCOMPARE(intake.count(Fate::Accepted), intake.accepted.size());
        QCOMPARE(intake.accepted.size() + intake.count(Fate::Merged) + intake.leftOut(),
                 intake.pieces.size());
        QCOMPARE(QSet<QString>(intake.accepted.cbegin(), intake.accepted.cend()).size(),
                 intake.accepted.size());
    }
}

void TestIntake::itsOwnTextYieldsTheSame()
{
    QFETCH(LooseWords, loose);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 4000; ++round) {
        const QString text = randomText(random);
        QStringList receivers = take(text, loose).accepted;
        const QString again = textOf(receivers, u", "_s);
        const QStringList back = take(again, loose).accepted;
        if (back != receivers)
            qInfo() << text << again;
        QCOMPARE(back, receivers);
        QCOMPARE(intakeOf(receivers, m_domains, {}).accepted, receivers);
    }
}

void TestIntake::isLinear()
{
    // each would take hours if a bracket were looked for to the end of the text
    for (const QChar c : {u'(', u'<', u'"', u'[', u'@', u'a', u'\\'}) {
        const ReceiverIntake intake = take(QString(400000, c));
        QVERIFY(intake.accepted.isEmpty());
        QVERIFY(!intake.pieces.isEmpty());
    }
    QVERIFY(take(u"\"a "_s.repeated(100000)).accepted.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
