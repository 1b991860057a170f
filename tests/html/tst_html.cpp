// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/inspection.h"
#include "app/html/references.h"
#include "app/html/safemarkup.h"
#include "app/html/stylecheck.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace herald::html;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(herald::html::Blocked)
using Counts = QMap<Blocked, int>;

namespace {

constexpr qsizetype plenty = 1'000'000;

/// The first thing in the tags that a viewer could follow, run or fetch. Text may say anything.
QString dangerIn(const QString &markup)
{
    static const QRegularExpression sheet(u"(?s)<style>.*?</style>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression danger(
        u"(?i)\\ssrc=|\\bon\\w+=\"|https?:|javascript|data:|url\\(|@import|<(?:script|img|iframe|"
        u"form|input|meta|link|base|object|embed|svg|video)\\b|href=\"(?!\\d+\")"_s);
    QString tags;
    const QString without = QString(markup).remove(sheet);
    auto found = tag.globalMatch(without);
    while (found.hasNext())
        tags += found.next().captured();
    return danger.match(tags).captured();
}

} // namespace

class tst_Html : public QObject
{
    Q_OBJECT

private slots:
    void whatIsBlocked_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<Counts>("blocked");
        const auto row = [](const char *name, const QString &source, Counts blocked) {
            QTest::newRow(name) << source << blocked;
        };
        using enum Blocked;
        row("nothing", u"<p>Hello <b>there</b></p>"_s, {});
        row("words only", u"1 < 2 & 3 > 2"_s, {});
        row("remote picture", u"<img src=https://a.example/x.png>"_s, {{RemotePicture, 1}});
        row("protocol-relative", u"<img src='//a.example/x.png'>"_s, {{RemotePicture, 1}});
        row("upper case", u"<IMG SRC=\"HTTP://a.example/x\">"_s, {{RemotePicture, 1}});
        row("slash instead of blank", u"<img/src=http://a.example/x>"_s, {{RemotePicture, 1}});
        row("srcset", u"<img srcset='https://a.example/2x.png 2x'>"_s, {{RemotePicture, 1}});
        row("srcset beside an embedded one",
            u"<img src='cid:1' srcset='https://a.example/2x.png 2x'>"_s, {{RemotePicture, 1}});
        row("embedded", u"<img src=cid:logo><img src='data:image/png;base64,AA'>"_s,
            {{EmbeddedPicture, 2}});
        row("background", u"<td background=http://a.example/b.png>"_s, {{RemotePicture, 1}});
        row("point", u"<img width=1 height=1 src=http://a.example/p>"_s, {{TrackingPixel, 1}});
        row("hidden picture", u"<img style='display : none' src=http://a.example/p>"_s,
            {{TrackingPixel, 1}});
        row("point by style", u"<img style='width:1px;height:1px' src=http://a.example/p>"_s,
            {{TrackingPixel, 1}});
        row("wide picture", u"<img style='width:100px' src=http://a.example/p>"_s,
            {{RemotePicture, 1}});
        row("script", u"<script>alert('<img src=http://a.example/>')</script>"_s, {{Script, 1}});
        row("script that never ends", u"<script>var a = '<p>';"_s, {{Script, 1}});
        row("script with odd end", u"<script>x</scriptx></script foo>after"_s, {{Script, 1}});
        row("handler", u"<p onclick=\"go()\" onMouseOver=x>Hi</p>"_s, {{Script, 2}});
        row("css url", u"<p style=\"background:url( 'http://a.example/b' )\">Hi</p>"_s,
            {{RemoteStyle, 1}});
        row("css url by entity", u"<p style=\"background:u&#114;l(//a.example)\">Hi</p>"_s,
            {{RemoteStyle, 1}});
        row("css url by escape", u"<p style=\"background:\\75rl(//a.example)\">Hi</p>"_s,
            {{RemoteStyle, 1}});
        row("style sheet that fetches", u"<style>@import 'http://a.example/s.css';</style>"_s,
            {{RemoteStyle, 1}});
        row("style sheet that does not", u"<style>p { color: red }</style>"_s, {});
        row("linked style sheet", u"<link rel=stylesheet href=http://a.example/s.css>"_s,
            {{RemoteStyle, 1}});
        row("frame", u"<iframe src=http://a.example><p>no</iframe>"_s, {{Frame, 1}});
        row("form", u"<form action=http://a.example><input type=image src=http://a.example/i>"_s,
            {{Form, 1}, {RemotePicture, 1}});
        row("refresh", u"<meta http-equiv=\"Refresh\" content='0;url=http://a.example'>"_s,
            {{Refresh, 1}});
        row("other meta", u"<meta charset=utf-8>"_s, {});
        row("players", u"<video src=x></video><object data=x></object><embed src=x>"_s,
            {{Player, 3}});
        row("drawing", u"<svg><image xlink:href=http://a.example/x /></svg>"_s, {{Drawing, 1}});
        row("script in a drawing", u"<svg><script>x</script></svg>"_s, {{Drawing, 1}, {Script, 1}});
        row("base", u"<base href=http://a.example/>"_s, {{Base, 1}});
        row("comment", u"<!-- <img src=http://a.example/x> --><p>Hi"_s, {});
        row("comment that ends at once", u"<!--><img src=http://a.example/x>"_s,
            {{RemotePicture, 1}});
        row("comment that never ends", u"<!-- <img src=http://a.example/x>"_s, {});
        row("quote that never ends", u"<img src=\"http://a.example/x>"_s, {});
        row("text area", u"<textarea><img src=http://a.example/x></textarea>"_s, {});
        row("second of two equal attributes", u"<img src=cid:1 src=http://a.example/x>"_s,
            {{EmbeddedPicture, 1}});
    }
    void whatIsBlocked()
    {
        QFETCH(QString, source);
        const Inspection inspection = inspect(source, plenty);
        QTEST(inspection.blocked, "blocked");
        QCOMPARE(dangerIn(inspection.markup), QString());
    }

    void whatIsShown_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("markup");
        QTest::newRow("text") << u"a &amp; b &lt;c&gt;"_s << u"a &amp; b &lt;c&gt;"_s;
        QTest::newRow("stray bracket") << u"1 < 2 <3"_s << u"1 &lt; 2 &lt;3"_s;
        QTest::newRow("not closed") << u"<p><b>Hi"_s << u"<p><b>Hi</b></p>"_s;
        QTest::newRow("closed crosswise") << u"<b><i>x</b>y</i>"_s << u"<b><i>x</i></b>y"_s;
        QTest::newRow("ends nothing") << u"</p>x</div>"_s << u"x"_s;
        QTest::newRow("unknown element") << u"<blink>x</blink>"_s << u"x"_s;
        QTest::newRow("newer element") << u"<section>x</section>"_s << u"<div>x</div>"_s;
        QTest::newRow("link") << u"<a href='http://a.example' target=_blank>x</a>"_s
                              << u"<a href=\"0\">x</a>"_s;
        QTest::newRow("second link")
            << u"<a href=x>1</a> <a href=y>2</a>"_s << u"<a href=\"0\">1</a> <a href=\"1\">2</a>"_s;
        QTest::newRow("style") << u"<p style='color: red; position:fixed; margin:9999px'>x"_s
                               << u"<p style=\"color:red\">x</p>"_s;
        QTest::newRow("names that are none")
            << u"<p style='background-behavior:x;text-\\75rl:y;color:red'>x"_s
            << u"<p style=\"color:red\">x</p>"_s;
        QTest::newRow("colours") << u"<p style='color:#aa0000;background-color:#112233'>x"_s
                                 << u"<p style=\"color:#aa0000;background-color:#112233\">x</p>"_s;
        QTest::newRow("quote in an attribute")
            << u"<p class='a\"><script>'>x"_s << u"<p class=\"a&quot;&gt;&lt;script&gt;\">x</p>"_s;
        QTest::newRow("span without end")
            << u"<td colspan=999999999>x"_s << u"<td colspan=\"40\">x</td>"_s;
        QTest::newRow("picture") << u"<img src=x alt='a <b>'>"_s << u"\u25A2 a &lt;b&gt;"_s;
        QTest::newRow("script") << u"a<script>b</script>c"_s << u"ac"_s;
        QTest::newRow("title") << u"<title>a</title>b"_s << u"b"_s;
        QTest::newRow("drawing") << u"a<svg><text>b</text></svg>c"_s << u"ac"_s;
        QTest::newRow("drawing without end") << u"a<svg><text>b<p>c"_s << u"a<p>c</p>"_s;
        QTest::newRow("sheet") << u"<style>p{color:red}</style>x"_s
                               << u"<style>p{color:red}</style>x"_s;
        QTest::newRow("tag cut off") << u"x<p class='"_s << u"x"_s;
        QTest::newRow("Chinese") << u"<p>磁盘&nbsp;空间</p>"_s << u"<p>磁盘&nbsp;空间</p>"_s;
    }
    void whatIsShown()
    {
        QFETCH(QString, source);
        QTEST(inspect(source, plenty).markup, "markup");
    }

    void whatIsShownEnds()
    {
        const Inspection inspection = inspect(
            u"<p>0123456789</p><p><a href=http://a.example>more</a><img src=http://b.example/>"_s,
            16);
        QCOMPARE(inspection.markup, u"<p>012345</p>"_s);
        QVERIFY(inspection.isCut);
        QCOMPARE(inspection.links.size(), 1); // looked at all the same
        QCOMPARE(inspection.blocked.value(Blocked::RemotePicture), 1);
    }

    void references_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("none") << u"a & b &"_s << u"a & b &"_s;
        QTest::newRow("named") << u"&lt;a&gt; &amp;amp;"_s << u"<a> &amp;"_s;
        QTest::newRow("named without semicolon") << u"a&ltb &ampx"_s << u"a&ltb &ampx"_s;
        QTest::newRow("named alone without semicolon") << u"a&lt b"_s << u"a< b"_s;
        QTest::newRow("colon") << u"javascript&colon;x&lpar;1&rpar;"_s << u"javascript:x(1)"_s;
        QTest::newRow("tab") << u"java&Tab;script&NewLine;"_s << u"java\tscript\n"_s;
        QTest::newRow("decimal") << u"&#106;&#97"_s << u"ja"_s;
        QTest::newRow("hexadecimal") << u"&#x6A;&#X4e2D;"_s << u"j中"_s;
        QTest::newRow("beyond the plane") << u"&#x1F600;"_s << u"😀"_s;
        QTest::newRow("not a character")
            << u"&#0;&#xD800;&#99999999999;"_s << u"\uFFFD\uFFFD\uFFFD"_s;
        QTest::newRow("not one") << u"&#;&#x;&nosuch;"_s << u"&#;&#x;&nosuch;"_s;
    }
    void references()
    {
        QFETCH(QString, written);
        QTEST(withoutReferences(written), "meant");
    }

    /// Whatever stands in the source, nothing dangerous comes out, and every character is looked
    /// at once.
    void anySourceIsSafe()
    {
        static const QStringList pieces{u"<"_s,
                                        u">"_s,
                                        u"</"_s,
                                        u"\""_s,
                                        u"'"_s,
                                        u"="_s,
                                        u" "_s,
                                        u"/"_s,
                                        u"&"_s,
                                        u"<!--"_s,
                                        u"-->"_s,
                                        u"<script>"_s,
                                        u"</script>"_s,
                                        u"<img src=http://a.example/x "_s,
                                        u"<p "_s,
                                        u"onclick="_s,
                                        u"style='background:url(http://a.example)'"_s,
                                        u"<a href="_s,
                                        u"javascript:x"_s,
                                        u"</a>"_s,
                                        u"<svg>"_s,
                                        u"</svg>"_s,
                                        u"<style>"_s,
                                        u"</style>"_s,
                                        u"<table>"_s,
                                        u"<td>"_s,
                                        u"</table>"_s,
                                        u"中"_s,
                                        u"x"_s,
                                        u"&#x22;"_s,
                                        u"<base href=http://b.example>"_s,
                                        u"<textarea>"_s,
                                        u"</textarea>"_s,
                                        u"\n"_s,
                                        u"<iframe src=http://a.example>"_s};
        QRandomGenerator dice(4);
        for (int round = 0; round < 3000; ++round) {
            QString source;
            const int length = dice.bounded(25);
            for (int i = 0; i < length; ++i)
                source += pieces.at(dice.bounded(int(pieces.size())));
            qsizetype covered = 0;
            Tokenizer tokens(source);
            SafeMarkup markup(plenty);
            while (const std::optional<Token> token = tokens.next()) {
                QCOMPARE(token->start, covered);
                QVERIFY(token->length > 0);
                covered += token->length;
            }
            QCOMPARE(covered, source.size());
            const QString shown = inspect(source, plenty).markup;
            QVERIFY2(dangerIn(shown).isEmpty(), qPrintable(source % u"\n->\n"_s % shown));
        }
    }

    /// Each would take minutes if a level cost what the levels above it cost.
    void longSourcesTakeNoLonger_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"<div>", "<b>", "</p>", "<p></div>", "<a href=x>", "<", "<!--", "<a \"", "&", "&#",
              "<table><tr><td>", "<script>", "<svg>", "<p style='a:b;'>"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void longSourcesTakeNoLonger()
    {
        QFETCH(QString, piece);
        const QString source = piece.repeated(1'000'000 / piece.size());
        const Inspection inspection = inspect(source, 30'000);
        QCOMPARE(dangerIn(inspection.markup), QString());
    }

    void depthIsBounded()
    {
        const QString markup = inspect(u"<table><tr><td>"_s.repeated(5000), plenty).markup;
        QCOMPARE(markup.count("<table"_L1), 3);
        QCOMPARE(markup.count("<td"_L1), 3);
        QCOMPARE(markup.count("<table"_L1), markup.count("</table"_L1));
    }

    void htmlIsRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHtml");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words") << u"Hello,\n/var is full."_s << false;
        QTest::newRow("comparison") << u"a < b and b > c"_s << false;
        QTest::newRow("mail address") << u"Ops <ops@example.com>"_s << false;
        QTest::newRow("generic type") << u"List<String> x"_s << false;
        QTest::newRow("paragraph") << u"<p>Hello</p>"_s << true;
        QTest::newRow("break") << u"Hello<br/>there"_s << true;
        QTest::newRow("document") << u"<!DOCTYPE html>\n<html>"_s << true;
        QTest::newRow("styled") << u"<span style=\"color:red\">x"_s << true;
    }
    void htmlIsRecognised()
    {
        QFETCH(QString, text);
        QTEST(looksLikeHtml(text), "isHtml");
    }
};

QTEST_APPLESS_MAIN(tst_Html)
#include "tst_html.moc"
