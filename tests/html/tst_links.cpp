// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/inspection.h"

#include <QTest>

using namespace herald::html;
using namespace Qt::StringLiterals;
using Kind = Target::Kind;

class tst_Links : public QObject
{
    Q_OBJECT

private slots:
    void whereTheyPoint_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("readable");
        const auto row = [](const char *name, const QString &href, Kind kind,
                            const QString &host = {}, const QString &readable = {}) {
            QTest::newRow(name) << href << kind << host << readable;
        };
        row("https", u"https://Bank.example/a?b#c"_s, Kind::Web, u"bank.example"_s);
        row("port", u"http://bank.example:8080/"_s, Kind::Web, u"bank.example"_s);
        row("user name", u"https://bank.example@evil.example/"_s, Kind::Web, u"evil.example"_s);
        row("backslashes", u"https:\\\\evil.example\\@bank.example"_s, Kind::Web,
            u"evil.example"_s);
        row("one slash", u"https:/evil.example"_s, Kind::Web, u"evil.example"_s);
        row("no scheme", u"//evil.example/x"_s, Kind::Web, u"evil.example"_s);
        row("encoded host", u"https://evil%2Eexample/"_s, Kind::Web, u"evil.example"_s);
        row("own letters", u"https://bücher.example/"_s, Kind::Web, u"xn--bcher-kva.example"_s,
            u"bücher.example"_s);
        row("Cyrillic a", u"https://b\u0430nk.example"_s, Kind::Web, u"xn--bnk-6cd.example"_s,
            u"b\u0430nk.example"_s);
        row("punycode", u"https://xn--bcher-kva.example"_s, Kind::Web, u"xn--bcher-kva.example"_s,
            u"bücher.example"_s);
        row("Chinese", u"http://例子.中国/"_s, Kind::Web, u"xn--fsqu00a.xn--fiqs8s"_s,
            u"例子.中国"_s);
        row("number", u"http://192.0.2.7/x"_s, Kind::Web, u"192.0.2.7"_s);
        row("IPv6", u"http://[2001:db8::1]:80/x"_s, Kind::Web, u"[2001:db8::1]"_s);
        row("mail", u"mailto:Ops@Example.com?subject=x"_s, Kind::Mail, u"ops@example.com"_s);
        row("phone", u"tel:+8610"_s, Kind::Phone);
        row("script", u"javascript:alert(1)"_s, Kind::Script);
        row("script in disguise", u" \x01jAvA\tscr\nipt:alert(1)"_s, Kind::Script);
        row("data", u"data:text/html,<script>"_s, Kind::Data);
        row("file", u"file:///etc/passwd"_s, Kind::File);
        row("other", u"weixin://dl/chat"_s, Kind::Other);
        row("place", u"#top"_s, Kind::Place);
        row("relative", u"/login"_s, Kind::Relative);
        row("nothing", QString(), Kind::Relative);
    }
    void whereTheyPoint()
    {
        QFETCH(QString, href);
        const Target target = targetOf(href);
        QTEST(target.kind, "kind");
        QTEST(target.host, "host");
        QTEST(target.readable, "readable");
    }

    void baseMovesThem()
    {
        const Inspection found = inspect(
            u"<base href='https://evil.example/a/'><a href='../login'>bank.example</a>"_s, 100);
        QCOMPARE(found.links.size(), 1);
        QCOMPARE(found.links.first().target.address, u"https://evil.example/login"_s);
        QVERIFY(found.links.first().isMisleading());
    }

    void whatTheyClaim_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("claimed");
        QTest::newRow("words") << u"click here"_s << QString();
        QTest::newRow("host") << u" Bank.example "_s << u"bank.example"_s;
        QTest::newRow("host and path") << u"bank.example/login"_s << u"bank.example"_s;
        QTest::newRow("address") << u"https://www.bank.example/login"_s << u"www.bank.example"_s;
        QTest::newRow("address among words")
            << u"go to https://bank.example now"_s << u"bank.example"_s;
        QTest::newRow("www among words") << u"see www.bank.example."_s << u"www.bank.example"_s;
        QTest::newRow("mail") << u"Help@bank.example"_s << u"help@bank.example"_s;
        QTest::newRow("own letters") << u"bücher.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("sentence") << u"Done. Really."_s << QString();
        QTest::newRow("version") << u"1.2.3"_s << QString();
        QTest::newRow("Chinese") << u"点击这里"_s << QString();
    }
    void whatTheyClaim()
    {
        QFETCH(QString, text);
        QTEST(claimedBy(text), "claimed");
    }

    void misleading_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("misleading");
        QTest::addColumn<bool>("suspicious");
        const auto row = [](const char *name, const QString &source, bool misleading,
                            bool suspicious) {
            QTest::newRow(name) << source << misleading << suspicious;
        };
        row("plain", u"<a href='https://bank.example/x'>bank.example</a>"_s, false, false);
        row("words", u"<a href='https://evil.example'>Your bank</a>"_s, false, false);
        row("elsewhere", u"<a href='https://evil.example'>bank.example</a>"_s, true, true);
        row("elsewhere, in bold", u"<a href='https://evil.example'><b>bank</b>.example</a>"_s, true,
            true);
        row("by entities", u"<a href='&#104;ttps://evil&period;example'>bank&#46;example</a>"_s,
            true, true);
        row("www", u"<a href='https://www.bank.example'>bank.example</a>"_s, false, false);
        row("below", u"<a href='https://mail.bank.example'>bank.example</a>"_s, false, false);
        row("ending alike", u"<a href='https://evilbank.example'>bank.example</a>"_s, true, true);
        row("name in front", u"<a href='https://bank.example.evil.example'>bank.example</a>"_s,
            true, true);
        row("user name", u"<a href='https://bank.example@evil.example'>bank.example</a>"_s, true,
            true);
        row("other mail", u"<a href='mailto:x@evil.example'>help@bank.example</a>"_s, true, true);
        row("same mail", u"<a href='mailto:help@bank.example'>help@bank.example</a>"_s, false,
            false);
        row("script", u"<a href='java&Tab;script&colon;x()'>here</a>"_s, false, true);
        row("data", u"<a href='data:text/html,x'>here</a>"_s, false, true);
        row("number", u"<a href='http://192.0.2.7'>here</a>"_s, false, true);
        row("own letters", u"<a href='https://b\u0430nk.example'>here</a>"_s, false, true);
        row("picture's words",
            u"<a href='https://evil.example'><img src=x alt='bank.example'></a>"_s, true, true);
        row("never closed", u"<a href='https://evil.example'>bank.example"_s, true, true);
        row("area", u"<map><area href='https://evil.example' alt='bank.example'></map>"_s, true,
            true);
        row("in a drawing",
            u"<svg><a xlink:href='https://evil.example'><text>bank.example</text></a></svg>"_s,
            true, true);
    }
    void misleading()
    {
        QFETCH(QString, source);
        const QList<Link> links = inspect(source, 1000).links;
        QCOMPARE(links.size(), 1);
        QTEST(links.first().isMisleading(), "misleading");
        QTEST(links.first().isSuspicious(), "suspicious");
    }

    void anchorsWithoutAddressAreNone()
    {
        QCOMPARE(inspect(u"<a name=top>x</a><a>y</a>"_s, 100).links.size(), 0);
    }

    void inPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("none") << u"nothing here"_s << QStringList();
        QTest::newRow("two") << u"see https://a.example/x, or (www.b.example)."_s
                             << QStringList{u"https://a.example/x"_s, u"http://www.b.example"_s};
        QTest::newRow("Chinese around it")
            << u"请访问https://a.example/x。谢谢"_s << QStringList{u"https://a.example/x"_s};
        QTest::newRow("in brackets")
            << u"<https://a.example/>"_s << QStringList{u"https://a.example/"_s};
    }
    void inPlainText()
    {
        QFETCH(QString, text);
        QStringList addresses;
        for (const Link &link : linksInText(text))
            addresses.append(link.target.address);
        QTEST(addresses, "addresses");
    }
};

QTEST_APPLESS_MAIN(tst_Links)
#include "tst_links.moc"
