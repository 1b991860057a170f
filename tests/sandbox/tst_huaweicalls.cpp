// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/workspaceworld.h"
#include "tests/sandbox/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

QByteArray bodyOf(const QJsonArray &records)
{
    return QJsonDocument(QJsonObject{{u"records"_s, records}}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestHuaweiCalls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void resendMakesANewRecordEach();
    void resendTwiceIsTwoMails();
    void fiftyRecordsAreTaken();
    void idAloneIsEnough();
    void smsRecordsGoOutAsSms();
    void sendsByAuthorization();
    void everyStatusOnDemand_data();
    void everyStatusOnDemand();
    void aListIsPartlyTaken();
    void someAuthorizedWereNeverMailed();
    void acceptsSignaturesOfEveryShape_data();
    void acceptsSignaturesOfEveryShape();

private:
    [[nodiscard]] QJsonObject read(const QByteArray &path);
    [[nodiscard]] Answer send(const QJsonArray &records, const QList<HeaderField> &headers = {});
    [[nodiscard]] QByteArray mailsOf(int group) const;

    WorkspaceWorld m_world{1, 6, 40, testNow()};
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestHuaweiCalls::init()
{
    m_sandbox = std::make_unique<Sandbox>(testOptions());
    QVERIFY(m_sandbox->start());
}

QJsonObject TestHuaweiCalls::read(const QByteArray &path)
{
    const Answer answer = exchange(m_sandbox->url(), huaweiCall(m_sandbox->url(), "GET"_ba, path));
    return answer.status == 200 ? answer.json() : QJsonObject();
}

Answer TestHuaweiCalls::send(const QJsonArray &records, const QList<HeaderField> &headers)
{
    return exchange(m_sandbox->url(),
                    huaweiCall(m_sandbox->url(), "POST"_ba, "/mails/actions/send"_ba,
                               bodyOf(records), headers));
}

QByteArray TestHuaweiCalls::mailsOf(int group) const
{
    return "/mails?app_group_id="_ba + m_world.group(group).id.toLatin1();
}

void TestHuaweiCalls::resendMakesANewRecordEach()
{
    QSignalSpy delivered(m_sandbox.get(), &Sandbox::delivered);
    const QJsonArray listed = read(mailsOf(2))["records"_L1].toArray();
    const QJsonArray chosen{listed[1], listed[4]}; // with the members that only answers have
    const Answer answer = send(chosen, {{"x-language"_ba, "zh-cn"_ba}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(delivered.size(), 2);

    const QJsonObject after = read(mailsOf(2));
    QCOMPARE(after["count"_L1].toInt(), 42);
    QSet<QString> before;
    for (const QJsonValue &record : listed)
        before.insert(record["id"_L1].toString());
    for (int i = 0; i < 2; ++i) {
        const QJsonValue fresh = after["records"_L1][i];
        const QJsonValue source = chosen[1 - i];
        QVERIFY(!before.contains(fresh["id"_L1].toString()));
        QCOMPARE(fresh["account"_L1], source["account"_L1]);
        QCOMPARE(fresh["mail_send_type"_L1], source["mail_send_type"_L1]);
        QCOMPARE(fresh["mail_send_result"_L1].toString(), u"SUCCESS"_s);
        QCOMPARE(fresh["send_at"_L1].toString(), u"2026-01-15T08:30:00.000Z"_s);

        const InboxItem item = m_sandbox->inbox()[1 - i];
        QCOMPARE(item.recordId, source["id"_L1].toString());
        QCOMPARE(item.newRecordId, fresh["id"_L1].toString());
        QCOMPARE(item.receivers, QStringList(source["account"_L1].toString()));
        QCOMPARE(item.subject, source["mail_send_type"_L1].toString());
        QCOMPARE(item.language, u"zh-cn"_s);
        QCOMPARE(item.requestId, QString::fromLatin1(answer.header("X-Request-Id")));
    }
}

void TestHuaweiCalls::resendTwiceIsTwoMails()
{
    const QJsonArray record{QJsonObject{{u"id"_s, m_world.record(0, 0).id}}};
    QCOMPARE(send(record).status, 200);
    QCOMPARE(send(record).status, 200);
    QCOMPARE(m_sandbox->inbox().size(), 2);
    QCOMPARE(m_sandbox->counters().value(u"SendAuthorizationMail"_s), 2);
    const QJsonArray made{QJsonObject{{u"id"_s, m_sandbox->inbox().first().newRecordId}}};
    QCOMPARE(send(made).status, 200); // a record that a sending made can be sent again
    QCOMPARE(read(mailsOf(0))["count"_L1].toInt(), 43);
}

void TestHuaweiCalls::fiftyRecordsAreTaken()
{
    QJsonArray records;
    for (int i = 0; i < 50; ++i)
        records.append(QJsonObject{{u"id"_s, m_world.record(i % 2, i / 2).id}});
    QCOMPARE(send(records).status, 200);
    QCOMPARE(m_sandbox->inbox().size(), 50);
}

void TestHuaweiCalls::idAloneIsEnough()
{
    QCOMPARE(send({QJsonObject{{u"id"_s, m_world.record(5, 39).id}}}).status, 200);
    QCOMPARE(m_sandbox->inbox().first().receivers, QStringList(m_world.record(5, 39).account));
}

void TestHuaweiCalls::smsRecordsGoOutAsSms()
{
    bool sawSms = false;
    for (int i = 0; i < 40; ++i) {
        const MailRecord record = m_world.record(0, i);
        QCOMPARE(send({QJsonObject{{u"id"_s, record.id}}}).status, 200);
        const bool isSms = record.mailSendType.endsWith("_SMS"_L1);
        QCOMPARE(m_sandbox->inbox().last().channel, isSms ? Channel::Sms : Channel::Mail);
        sawSms = sawSms || isSms;
    }
    QVERIFY(sawSms);
}

void TestHuaweiCalls::sendsByAuthorization()
{
    const AppAuthorization authorization = m_world.authorization(1, 2);
    const HttpRequest request =
        huaweiCall(m_sandbox->url(), "POST"_ba, "/mails/actions/send-by-authorization"_ba,
                   bodyOf({authorization.id}));
    const Answer answer = exchange(m_sandbox->url(), request);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_sandbox->inbox().size(), 1);
    QCOMPARE(m_sandbox->inbox().first().recordId, authorization.id);
    const QJsonValue fresh = read(mailsOf(1))["records"_L1][0];
    QCOMPARE(fresh["account"_L1].toString(), authorization.account);
    QCOMPARE(fresh["mail_send_type"_L1].toString(), u"ADD_GROUP_AUTHORIZATION"_s);
}

void TestHuaweiCalls::everyStatusOnDemand_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("bad request") << 400 << u"WKS.00211102"_s;
    QTest::newRow("not authenticated") << 401 << u"WKS.00211302"_s;
    QTest::newRow("no permission") << 403 << u"WKS.00081102"_s;
    QTest::newRow("not found") << 404 << u"WKS.00211902"_s;
    QTest::newRow("method") << 405 << u"WKS.00000405"_s;
    QTest::newRow("media type") << 415 << u"WKS.00000415"_s;
    QTest::newRow("throttled") << 429 << u"APIGW.0308"_s;
    QTest::newRow("server error") << 500 << u"WKS.00211401"_s;
    QTest::newRow("gateway, no backend") << 502 << u"APIGW.0201"_s;
    QTest::newRow("unavailable") << 503 << u"WKS.00050902"_s;
    QTest::newRow("gateway, too late") << 504 << u"APIGW.0201"_s;
}

void TestHuaweiCalls::everyStatusOnDemand()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    const QJsonArray record{QJsonObject{{u"id"_s, m_world.record(0, 0).id}}};
    m_sandbox->setFaults({{FaultKind::Status, 1, Fault::Scope::Sends, status}});
    Answer answer = send(record);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json()["error_code"_L1].toString(), code);
    QVERIFY(!answer.json()["error_msg"_L1].toString().isEmpty());
    QVERIFY(m_sandbox->inbox().isEmpty());

    m_sandbox->setFaults({{FaultKind::TakenStatus, 1, Fault::Scope::Sends, status}});
    answer = send(record);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json()["error_code"_L1].toString(), code);
    QCOMPARE(m_sandbox->inbox().size(), 1);
    QCOMPARE(read(mailsOf(0))["count"_L1].toInt(), 41); // it left a record
}

void TestHuaweiCalls::aListIsPartlyTaken()
{
    QJsonArray records;
    for (int i = 0; i < 5; ++i)
        records.append(QJsonObject{{u"id"_s, m_world.record(0, i).id}});
    m_sandbox->setFaults({{FaultKind::PartlyTaken, 1, Fault::Scope::Sends, 3}});
    const Answer answer = send(records);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.json()["error_msg"_L1].toString().contains(m_world.record(0, 3).id));
    QCOMPARE(m_sandbox->inbox().size(), 3);
    QCOMPARE(m_sandbox->inbox().last().recordId, m_world.record(0, 2).id);
}

void TestHuaweiCalls::someAuthorizedWereNeverMailed()
{
    QSet<QString> mailed;
    for (int i = 0; i < m_world.recordCount(); ++i)
        mailed.insert(m_world.record(1, i).account);
    int without = 0;
    for (int i = 0; i < m_world.authorizationCount(); ++i)
        without += mailed.contains(m_world.authorization(1, i).account) ? 0 : 1;
    QVERIFY(without > 0 && without < m_world.authorizationCount());
}

void TestHuaweiCalls::acceptsSignaturesOfEveryShape_data()
{
    QTest::addColumn<QList<HeaderField>>("add");
    QTest::addColumn<QByteArray>("drop");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("secret");
    const QString key = u"SANDBOXHW0000000001"_s;
    const QByteArray secret = "sandbox-hw-secret"_ba;
    const QList<HeaderField> none;
    QTest::newRow("as it is") << none << ""_ba << key << secret;
    QTest::newRow("without project id") << none << "x-project-id"_ba << key << secret;
    QTest::newRow("without host") << none << "host"_ba << key << secret;
    QTest::newRow("content type signed")
        << QList<HeaderField>{{"content-type"_ba, "application/json"_ba}} << ""_ba << key << secret;
    QTest::newRow("payload not signed")
        << QList<HeaderField>{{"x-sdk-content-sha256"_ba, "UNSIGNED-PAYLOAD"_ba}} << ""_ba << key
        << secret;
    QTest::newRow("temporary key")
        << QList<HeaderField>{{"x-security-token"_ba, "sandbox-hw-sts-token"_ba}} << ""_ba
        << u"SANDBOXHW0000000002"_s << "sandbox-hw-sts-secret"_ba;
}

void TestHuaweiCalls::acceptsSignaturesOfEveryShape()
{
    QFETCH(QList<HeaderField>, add);
    QFETCH(QByteArray, drop);
    QFETCH(QString, key);
    QFETCH(QByteArray, secret);
    HttpRequest request = huaweiCall(m_sandbox->url(), "GET"_ba, "/app-groups?name="_ba, {}, add);
    dropHeader(&request, drop);
    signSdk(&request, key, secret);
    QCOMPARE(exchange(m_sandbox->url(), request).status, 200);
}

QTEST_GUILESS_MAIN(TestHuaweiCalls)
#include "tst_huaweicalls.moc"
