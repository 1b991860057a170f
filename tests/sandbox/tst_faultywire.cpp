// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/workspaceworld.h"
#include "tests/sandbox/alibabarequests.h"
#include "tests/sandbox/rawsocket.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

HttpRequest mailTo(Cloud cloud, const QUrl &url)
{
    if (cloud == Cloud::Alibaba)
        return notification(url, goodNotification());
    const QString id = WorkspaceWorld(1, 6, 40, testNow()).record(0, 0).id;
    return huaweiCall(url, "POST"_ba, "/mails/actions/send"_ba,
                      "{\"records\":[{\"id\":\"" + id.toLatin1() + "\"}]}");
}

} // namespace

Q_DECLARE_METATYPE(Cloud)

class TestFaultyWire : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFault_data();
    void everyFault();
    void halfBodyAnnouncesMoreThanItSends();
    void halfStatusLineIsNoAnswer();
    void resetIsAReset_data();
    void resetIsAReset();
    void stalledAnswersWaitUntilTold();
    void stalledConnectionMayGo();
    void slowAnswersComeWhole();
    void wrongClockRefusesTheRightTime();
    void throttledNamesTheTimeToWait();
    void redirectLeadsBack();
    void copyAfterADropIsStillOneMail();
    void faultsOfAllRequestsHitLookups();
    void iamSuffersInItsOwnShape();

private:
    [[nodiscard]] Answer mail(Cloud cloud);

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestFaultyWire::init()
{
    m_sandbox = std::make_unique<Sandbox>(testOptions());
    QVERIFY(m_sandbox->start());
}

Answer TestFaultyWire::mail(Cloud cloud)
{
    return exchange(m_sandbox->url(), mailTo(cloud, m_sandbox->url()));
}

void TestFaultyWire::everyFault_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("status");
    const auto rows = [](const char *name, FaultKind kind, int taken, int alibaba, int huawei) {
        QTest::addRow("Alibaba, %s", name) << Cloud::Alibaba << int(kind) << taken << alibaba;
        QTest::addRow("Huawei, %s", name) << Cloud::Huawei << int(kind) << taken << huawei;
    };
    rows("accepted, dropped", FaultKind::AcceptThenDrop, 1, 0, 0);
    rows("accepted, reset", FaultKind::AcceptThenReset, 1, 0, 0);
    rows("dropped", FaultKind::DropBeforeAccept, 0, 0, 0);
    rows("half a status line", FaultKind::HalfStatusLine, 1, 0, 0);
    rows("half a body", FaultKind::HalfBody, 1, 200, 200);
    rows("throttled", FaultKind::Throttled, 0, 400, 429);
    rows("server error", FaultKind::ServerError, 0, 500, 500);
    rows("gateway timeout", FaultKind::GatewayTimeout, 1, 504, 504);
    rows("no permission", FaultKind::NoPermission, 0, 403, 403);
    rows("redirect", FaultKind::Redirect, 0, 307, 307);
    rows("slow", FaultKind::SlowAnswer, 1, 200, 200);
}

void TestFaultyWire::everyFault()
{
    QFETCH(Cloud, cloud);
    QFETCH(int, kind);
    QFETCH(int, taken);
    m_sandbox->setFaults({{FaultKind(kind), 1, Fault::Scope::Sends, 0}});
    const Answer answer = mail(cloud);
    QTEST(answer.status, "status");
    QCOMPARE(m_sandbox->inbox().size(), taken);
    QVERIFY(m_sandbox->faults().isEmpty());
    QCOMPARE(m_sandbox->counters().first(), 1);

    QCOMPARE(mail(cloud).status, 200); // the next one is well
    QCOMPARE(m_sandbox->inbox().size(), taken + 1);
}

void TestFaultyWire::halfBodyAnnouncesMoreThanItSends()
{
    for (const Cloud cloud : {Cloud::Alibaba, Cloud::Huawei}) {
        m_sandbox->setFaults({{FaultKind::HalfBody, 1, Fault::Scope::Sends, 0}});
        const Answer answer = mail(cloud);
        QVERIFY(!answer.body.isEmpty());
        QVERIFY(answer.body.size() < answer.header("Content-Length").toInt());
    }
}

void TestFaultyWire::halfStatusLineIsNoAnswer()
{
    m_sandbox->setFaults({{FaultKind::HalfStatusLine, 1, Fault::Scope::Sends, 0}});
    QCOMPARE(mail(Cloud::Alibaba).raw, "HTTP/1"_ba);
}

void TestFaultyWire::resetIsAReset_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("reset");
    QTest::newRow("reset") << int(FaultKind::AcceptThenReset) << true;
    QTest::newRow("drop") << int(FaultKind::AcceptThenDrop) << false;
}

void TestFaultyWire::resetIsAReset()
{
    QFETCH(int, kind);
    m_sandbox->setFaults({{FaultKind(kind), 1, Fault::Scope::Sends, 0}});
    RawSocket client(m_sandbox->url());
    QVERIFY(client.write(wireForm(m_sandbox->url(), mailTo(Cloud::Alibaba, m_sandbox->url()))));
    QTRY_VERIFY(client.hasEnded());
    QTEST(client.wasReset(), "reset");
    QCOMPARE(m_sandbox->inbox().size(), 1);
}

void TestFaultyWire::stalledAnswersWaitUntilTold()
{
    m_sandbox->setFaults({{FaultKind::Stall, 1, Fault::Scope::Sends, 0}});
    QTcpSocket client;
    client.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
    client.write(wireForm(m_sandbox->url(), mailTo(Cloud::Huawei, m_sandbox->url())));
    QTRY_COMPARE(m_sandbox->inbox().size(), 1);
    QCOMPARE(mail(Cloud::Huawei).status, 200); // others are served meanwhile
    QCOMPARE(client.bytesAvailable(), 0);
    const HttpRequest release{"POST"_ba, "/sandbox/release"_ba, {}, {}};
    QCOMPARE(exchange(m_sandbox->url(), release).status, 200);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestFaultyWire::stalledConnectionMayGo()
{
    m_sandbox->setFaults({{FaultKind::Stall, 1, Fault::Scope::Sends, 0}});
    QTcpSocket client;
    client.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
    client.write(wireForm(m_sandbox->url(), mailTo(Cloud::Huawei, m_sandbox->url())));
    QTRY_COMPARE(m_sandbox->inbox().size(), 1);
    client.abort();
    QCOMPARE(mail(Cloud::Huawei).status, 200);
    m_sandbox->releaseStalled();
    QCOMPARE(mail(Cloud::Huawei).status, 200);
}

void TestFaultyWire::slowAnswersComeWhole()
{
    m_sandbox->setFaults({{FaultKind::SlowAnswer, 1, Fault::Scope::Sends, 20}});
    QTcpSocket client;
    client.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
    client.write(wireForm(m_sandbox->url(), mailTo(Cloud::Alibaba, m_sandbox->url())));
    qsizetype takenWhenAnswered = -1;
    connect(&client, &QTcpSocket::readyRead, this,
            [&] { takenWhenAnswered = m_sandbox->inbox().size(); });
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(takenWhenAnswered, 1);
    QVERIFY(client.readAll().endsWith('}'));
}

void TestFaultyWire::wrongClockRefusesTheRightTime()
{
    m_sandbox->setFaults({{FaultKind::WrongClock, 2, Fault::Scope::Sends, 3600}});
    const Answer alibaba = mail(Cloud::Alibaba);
    QCOMPARE(alibaba.json()["Code"_L1].toString(), u"InvalidTimeStamp.Expired"_s);
    QCOMPARE(alibaba.header("Date"), "Thu, 15 Jan 2026 09:30:00 GMT"_ba);
    QVERIFY(mail(Cloud::Huawei)
                .json()["error_msg"_L1]
                .toString()
                .endsWith("server time:20260115T093000Z"_L1));
    QVERIFY(m_sandbox->inbox().isEmpty());
}

void TestFaultyWire::throttledNamesTheTimeToWait()
{
    m_sandbox->setFaults({{FaultKind::Throttled, 2, Fault::Scope::Sends, 3000}});
    const Answer alibaba = mail(Cloud::Alibaba);
    QCOMPARE(alibaba.json()["Code"_L1].toString(), u"Throttling.User"_s);
    QCOMPARE(alibaba.header("x-acs-retry-after"), "3000"_ba);
    const Answer huawei = mail(Cloud::Huawei);
    QCOMPARE(huawei.json()["error_code"_L1].toString(), u"APIGW.0308"_s);
    QVERIFY(huawei.json()["error_msg"_L1].toString().endsWith("limit:1,time:3 second"_L1));
    QCOMPARE(huawei.header("Retry-After"), "3"_ba);
}

void TestFaultyWire::redirectLeadsBack()
{
    m_sandbox->setFaults({{FaultKind::Redirect, 1, Fault::Scope::Sends, 0}});
    const HttpRequest request = mailTo(Cloud::Huawei, m_sandbox->url());
    const QByteArray location = exchange(m_sandbox->url(), request).header("Location");
    QCOMPARE(QUrl(QString::fromLatin1(location)).authority(), m_sandbox->url().authority());
    QVERIFY(location.endsWith(request.target));
}

void TestFaultyWire::copyAfterADropIsStillOneMail()
{
    // What Qt's silent repetition looks like at the gateway (alibaba-soar.md 5.5).
    m_sandbox->setFaults({{FaultKind::AcceptThenDrop, 1, Fault::Scope::Sends, 0}});
    const HttpRequest request = mailTo(Cloud::Alibaba, m_sandbox->url());
    QCOMPARE(exchange(m_sandbox->url(), request).status, 0);
    QCOMPARE(exchange(m_sandbox->url(), request).json()["Code"_L1].toString(),
             u"SignatureNonceUsed"_s);
    QCOMPARE(m_sandbox->inbox().size(), 1);

    m_sandbox->setFaults({{FaultKind::DropBeforeAccept, 1, Fault::Scope::Sends, 0}});
    const HttpRequest other = mailTo(Cloud::Alibaba, m_sandbox->url());
    QCOMPARE(exchange(m_sandbox->url(), other).status, 0);
    QCOMPARE(exchange(m_sandbox->url(), other).status, 200); // the first never came in
    QCOMPARE(m_sandbox->inbox().size(), 2);
}

void TestFaultyWire::faultsOfAllRequestsHitLookups()
{
    const HttpRequest groups = huaweiCall(m_sandbox->url(), "GET"_ba, "/app-groups"_ba);
    m_sandbox->setFaults({{FaultKind::ServerError, 1, Fault::Scope::Sends, 0}});
    QCOMPARE(exchange(m_sandbox->url(), groups).status, 200);
    m_sandbox->setFaults({{FaultKind::ServerError, 1, Fault::Scope::AllRequests, 0}});
    QCOMPARE(exchange(m_sandbox->url(), groups).status, 500);
    QCOMPARE(exchange(m_sandbox->url(), groups).status, 200);
    m_sandbox->setFaults({{FaultKind::AcceptThenDrop, 1, Fault::Scope::AllRequests, 0}});
    const HttpRequest health{"GET"_ba, "/sandbox/health"_ba, {}, {}};
    QCOMPARE(exchange(m_sandbox->url(), health).status, 200); // never the sandbox's own pages
    QCOMPARE(m_sandbox->faults().size(), 1);
}

void TestFaultyWire::iamSuffersInItsOwnShape()
{
    HttpRequest projects{
        "GET"_ba, "/v3/projects"_ba, {{"x-sdk-date"_ba, "20260115T083000Z"_ba}}, {}};
    signSdk(&projects, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
    m_sandbox->setFaults({{FaultKind::ServerError, 1, Fault::Scope::AllRequests, 0},
                          {FaultKind::NoPermission, 1, Fault::Scope::AllRequests, 0},
                          {FaultKind::Throttled, 1, Fault::Scope::AllRequests, 0}});
    for (const int status : {500, 403}) {
        const Answer answer = exchange(m_sandbox->url(), projects);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()["error"_L1]["code"_L1].toInt(), status);
    }
    QCOMPARE(exchange(m_sandbox->url(), projects).json()["error_code"_L1].toString(),
             u"APIGW.0308"_s);
}

QTEST_GUILESS_MAIN(TestFaultyWire)
#include "tst_faultywire.moc"
