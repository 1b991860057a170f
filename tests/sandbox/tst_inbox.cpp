// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/alibabarequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

/// The pages for people and tests.
class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyInboxSaysSo_data();
    void emptyInboxSaysSo();
    void pageShowsNewestFirst();
    void pageEscapesForeignText();
    void jsonShowsNewestFirst();
    void faultsAreSetAndRead();
    void badFaultsChangeNothing_data();
    void badFaultsChangeNothing();
    void releaseIsAnOrder();
    void healthCountsRequests();
    void secondSandboxCannotHaveThePort();

private:
    [[nodiscard]] Answer ask(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body = {});
    void mail(const QByteArray &subject, const QByteArray &content);

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestInbox::init()
{
    m_sandbox = std::make_unique<Sandbox>(testOptions());
    QVERIFY(m_sandbox->start());
}

Answer TestInbox::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    return exchange(m_sandbox->url(), HttpRequest{method, target, {}, body});
}

void TestInbox::mail(const QByteArray &subject, const QByteArray &content)
{
    Parameters parameters = goodNotification();
    parameters["Subject"_ba] = subject;
    parameters["Content"_ba] = content;
    QCOMPARE(exchange(m_sandbox->url(), notification(m_sandbox->url(), parameters)).status, 200);
}

void TestInbox::emptyInboxSaysSo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("English") << "/inbox?lang=en"_ba
                             << "<html lang=\"en\">"_ba
                             << "Nothing went out yet."_ba;
    QTest::newRow("Chinese") << "/inbox?lang=zh"_ba
                             << "<html lang=\"zh-CN\">"_ba
                             << "还没有发出任何邮件。"_ba;
    QTest::newRow("no language") << "/inbox"_ba
                                 << "<html lang=\"en\">"_ba
                                 << "Nothing went out yet."_ba;
}

void TestInbox::emptyInboxSaysSo()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    const Answer answer = ask("GET"_ba, target);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8"_ba);
    QVERIFY(answer.body.contains(language));
    QVERIFY(answer.body.contains(text));
}

void TestInbox::pageShowsNewestFirst()
{
    mail("first subject"_ba, "a"_ba);
    mail("第二个主题"_ba, "b"_ba);
    const QByteArray page = ask("GET"_ba, "/inbox"_ba).body;
    const qsizetype older = page.indexOf("first subject");
    const qsizetype newer = page.indexOf("第二个主题");
    QVERIFY(newer > 0 && older > newer);
    QVERIFY(page.contains("ops@example.com, 值班@example.cn"));
    QVERIFY(page.contains(m_sandbox->inbox().first().requestId.toLatin1()));
    QVERIFY(page.contains("2 went out, newest first"));
}

void TestInbox::pageEscapesForeignText()
{
    mail("<script>alert(1)</script>"_ba, "</pre><img src=x> & \"q\" %1"_ba);
    const QByteArray page = ask("GET"_ba, "/inbox"_ba).body;
    QVERIFY(!page.contains("<script>"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(page.contains("&lt;/pre&gt;&lt;img src=x&gt; &amp; &quot;q&quot; %1"));
}

void TestInbox::jsonShowsNewestFirst()
{
    mail("one"_ba, "a"_ba);
    mail("two"_ba, "b"_ba);
    const QJsonArray items = ask("GET"_ba, "/inbox.json"_ba).json()["items"_L1].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["subject"_L1].toString(), u"two"_s);
    QCOMPARE(items[1]["subject"_L1].toString(), u"one"_s);
    QCOMPARE(items[1]["cloud"_L1].toString(), u"alibaba"_s);
    QCOMPARE(items[1]["channel"_L1].toString(), u"mail"_s);
    QCOMPARE(items[1]["receivers"_L1].toArray().size(), 2);
    QCOMPARE(items[1]["time"_L1].toString(), u"2026-01-15T08:30:00.000Z"_s);
    QCOMPARE(items[1]["requestId"_L1].toString(), m_sandbox->inbox().first().requestId);
}

void TestInbox::faultsAreSetAndRead()
{
    const QByteArray body = "{\"faults\":[{\"kind\":\"stall\",\"count\":2,\"scope\":\"all\"}]}"_ba;
    QCOMPARE(ask("POST"_ba, "/sandbox/faults"_ba, body).status, 200);
    const QList<Fault> expected{{FaultKind::Stall, 2, Fault::Scope::AllRequests, 0}};
    QCOMPARE(m_sandbox->faults(), expected);
    const QJsonValue fault = ask("GET"_ba, "/sandbox/faults"_ba).json()["faults"_L1][0];
    QCOMPARE(fault["kind"_L1].toString(), u"stall"_s);
    QCOMPARE(fault["count"_L1].toInt(), 2);
    QCOMPARE(fault["scope"_L1].toString(), u"all"_s);
    QCOMPARE(ask("POST"_ba, "/sandbox/faults"_ba, "{\"faults\":[]}"_ba).status, 200);
    QVERIFY(m_sandbox->faults().isEmpty());
}

void TestInbox::badFaultsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no list") << "{\"faults\":{}}"_ba;
    QTest::newRow("second unknown") << "{\"faults\":[{\"kind\":\"stall\"},{\"kind\":\"x\"}]}"_ba;
}

void TestInbox::badFaultsChangeNothing()
{
    QFETCH(QByteArray, body);
    const QList<Fault> before{{FaultKind::Redirect, 1, Fault::Scope::Sends, 0}};
    m_sandbox->setFaults(before);
    const Answer answer = ask("POST"_ba, "/sandbox/faults"_ba, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json()["error"_L1].toString().isEmpty());
    QCOMPARE(m_sandbox->faults(), before);
}

void TestInbox::releaseIsAnOrder()
{
    QCOMPARE(ask("GET"_ba, "/sandbox/release"_ba).status, 405);
    QCOMPARE(ask("POST"_ba, "/sandbox/release"_ba).status, 200);
}

void TestInbox::healthCountsRequests()
{
    mail("one"_ba, "a"_ba);
    QCOMPARE(ask("GET"_ba, "/nowhere"_ba).status, 404);
    const QJsonObject health = ask("GET"_ba, "/sandbox/health"_ba).json();
    QCOMPARE(health["status"_L1].toString(), u"ok"_s);
    const QJsonObject expected{
        {u"RunNotifyComponentWithEmail"_s, 1}, {u"health"_s, 1}, {u"unknown"_s, 1}};
    QCOMPARE(health["requests"_L1].toObject(), expected);
}

void TestInbox::secondSandboxCannotHaveThePort()
{
    Options options = testOptions();
    options.port = quint16(m_sandbox->url().port());
    Sandbox second(options);
    const auto url = second.start();
    QVERIFY(!url);
    QVERIFY(!url.error().isEmpty());
    QVERIFY(second.url().isEmpty());
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
