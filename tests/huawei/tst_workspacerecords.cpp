// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/jsonvalues.h"
#include "app/huawei/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

Result<MailRecord> recordFrom(const QByteArray &json)
{
    return recordFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class tst_WorkspaceRecords : public QObject
{
    Q_OBJECT

private slots:
    void allTenMembers();
    void onlyAnId();
    void emptyIsNotAbsent();
    void nullIsAbsent();
    void ids_data();
    void ids();
    void unusableRecords_data();
    void unusableRecords();
    void times_data();
    void times();
    void results_data();
    void results();
    void bodyHasTheFirstSevenMembers();
    void bodyLeavesOutWhatIsAbsent();
    void bodyKeepsTheOrderOfRecords();
    void bodyEscapes();
    void bodyReadsBackAsTheRecords();
};

void tst_WorkspaceRecords::allTenMembers()
{
    const auto record = recordFrom(R"({"id":"1001","account":"张三","account_auth_type":"USER",
        "account_auth_name":"研发","app_group_id":"573743978327834675","app_group_name":"g",
        "mail_send_type":"ADD_GROUP_AUTHORIZATION_SMS","mail_send_result":"FAIL",
        "error_msg":"bounced","send_at":"2022-03-07T10:40:43.858Z","something_new":{"a":1}})");
    QVERIFY(record);
    MailRecord expected;
    expected.id = MailRecordId(u"1001"_s);
    expected.account = u"张三"_s;
    expected.accountAuthType = u"USER"_s;
    expected.accountAuthName = u"研发"_s;
    expected.appGroupId = AppGroupId(u"573743978327834675"_s);
    expected.appGroupName = u"g"_s;
    expected.mailSendType = u"ADD_GROUP_AUTHORIZATION_SMS"_s;
    expected.mailSendResult = u"FAIL"_s;
    expected.errorMsg = u"bounced"_s;
    expected.sendAt = QDateTime(QDate(2022, 3, 7), QTime(10, 40, 43, 858), Qt::UTC);
    QVERIFY(*record == expected);
}

void tst_WorkspaceRecords::onlyAnId()
{
    const auto record = recordFrom(R"({"id":"1"})");
    QVERIFY(record);
    MailRecord expected;
    expected.id = MailRecordId(u"1"_s);
    QVERIFY(*record == expected);
}

void tst_WorkspaceRecords::emptyIsNotAbsent()
{
    const auto record = recordFrom(R"({"id":"1","account":""})");
    QVERIFY(record);
    QVERIFY(record->account.has_value());
    QCOMPARE(resendBody({*record}), R"({"records":[{"id":"1","account":""}]})"_ba);
}

void tst_WorkspaceRecords::nullIsAbsent()
{
    const auto record = recordFrom(R"({"id":"1","account":null,"send_at":null})");
    QVERIFY(record);
    QVERIFY(!record->account);
    QVERIFY(!record->sendAt);
}

void tst_WorkspaceRecords::ids_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::newRow("18 digits") << R"("573743978327834675")"_ba << u"573743978327834675"_s;
    QTest::newRow("hex") << R"("439d64d37c8b495f97bc0d1662a36485")"_ba
                         << u"439d64d37c8b495f97bc0d1662a36485"_s;
    QTest::newRow("number") << "7"_ba << u"7"_s;
    QTest::newRow("number of 18 digits") << "573743978327834675"_ba << u"573743978327834675"_s;
    QTest::newRow("largest number") << "9223372036854775807"_ba << u"9223372036854775807"_s;
}

void tst_WorkspaceRecords::ids()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    const auto record = recordFrom("{\"id\":" + json + ",\"app_group_id\":" + json + '}');
    QVERIFY(record);
    QCOMPARE(record->id, MailRecordId(id));
    QCOMPARE(record->appGroupId.value(), AppGroupId(id));
    const QByteArray written = '"' + id.toLatin1() + '"';
    QCOMPARE(resendBody({*record}),
             "{\"records\":[{\"id\":" + written + ",\"app_group_id\":" + written + "}]}");
}

void tst_WorkspaceRecords::unusableRecords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no id") << R"({"account":"a"})"_ba;
    QTest::newRow("empty id") << R"({"id":""})"_ba;
    QTest::newRow("id is null") << R"({"id":null})"_ba;
    QTest::newRow("id too large to be exact") << R"({"id":99999999999999999999})"_ba;
    QTest::newRow("id is a fraction") << R"({"id":1.5})"_ba;
    QTest::newRow("id is an object") << R"({"id":{}})"_ba;
    QTest::newRow("account is a list") << R"({"id":"1","account":["a"]})"_ba;
    QTest::newRow("type is a truth value") << R"({"id":"1","mail_send_type":true})"_ba;
}

void tst_WorkspaceRecords::unusableRecords()
{
    QFETCH(QByteArray, json);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    const auto record = recordFrom(json);
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Error::Kind::BadAnswer);
}

void tst_WorkspaceRecords::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty = none
    QTest::newRow("milliseconds") << u"2022-03-07T10:40:43.858Z"_s << u"2022-03-07T10:40:43.858Z"_s;
    QTest::newRow("seconds") << u"2022-03-07T10:40:43Z"_s << u"2022-03-07T10:40:43.000Z"_s;
    QTest::newRow("microseconds") << u"2020-01-04T09:05:22.701000Z"_s
                                  << u"2020-01-04T09:05:22.701Z"_s;
    QTest::newRow("offset") << u"2022-03-07T18:40:43.858+08:00"_s << u"2022-03-07T10:40:43.858Z"_s;
    QTest::newRow("no zone") << u"2022-03-07T10:40:43"_s << u"2022-03-07T10:40:43.000Z"_s;
    QTest::newRow("garbage") << u"yesterday"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_WorkspaceRecords::times()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto time = utcTime(text);
    QCOMPARE(time ? time->toString(Qt::ISODateWithMs) : QString(), utc);
    const auto record = recordFromJson({{"id"_L1, "1"_L1}, {"send_at"_L1, text}});
    QVERIFY(record);
    QVERIFY(record->sendAt == time);
}

void tst_WorkspaceRecords::results_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::addColumn<MailResult>("result");
    QTest::newRow("success") << "SUCCESS"_ba << MailResult::Succeeded;
    QTest::newRow("as the vendor spells it") << "SUEECESS"_ba << MailResult::Succeeded;
    QTest::newRow("failure") << "FAIL"_ba << MailResult::Failed;
    QTest::newRow("anything else") << "PENDING"_ba << MailResult::Unrecognised;
}

void tst_WorkspaceRecords::results()
{
    QFETCH(QByteArray, spelling);
    QFETCH(MailResult, result);
    const auto record = recordFrom(R"({"id":"1","mail_send_result":")" + spelling + "\"}");
    QVERIFY(record);
    QCOMPARE(resultOf(*record), result);
    QCOMPARE(record->mailSendResult.value().toLatin1(), spelling);
}

void tst_WorkspaceRecords::bodyHasTheFirstSevenMembers()
{
    MailRecord record = samples::record();
    record.mailSendResult = u"FAIL"_s;
    record.errorMsg = u"error:"_s;
    record.sendAt = samples::moment();
    QCOMPARE(resendBody({record}), resendBody({samples::record()}));
}

void tst_WorkspaceRecords::bodyLeavesOutWhatIsAbsent()
{
    MailRecord record;
    record.id = MailRecordId(u"1"_s);
    QCOMPARE(resendBody({record}), R"({"records":[{"id":"1"}]})"_ba);
    record.mailSendType = u"DEL_GROUP_AUTHORIZATION"_s;
    record.accountAuthName = u"n"_s;
    QCOMPARE(resendBody({record}), R"({"records":[{"id":"1","account_auth_name":"n",)"
                                   R"("mail_send_type":"DEL_GROUP_AUTHORIZATION"}]})"_ba);
}

void tst_WorkspaceRecords::bodyKeepsTheOrderOfRecords()
{
    MailRecord first;
    first.id = MailRecordId(u"2"_s);
    MailRecord second;
    second.id = MailRecordId(u"1"_s);
    QCOMPARE(resendBody({first, second}), R"({"records":[{"id":"2"},{"id":"1"}]})"_ba);
}

void tst_WorkspaceRecords::bodyEscapes()
{
    MailRecord record;
    record.id = MailRecordId(u"1"_s);
    record.account = u"a\"b\\c\nd\te/f\u0001😀"_s;
    QCOMPARE(resendBody({record}),
             "{\"records\":[{\"id\":\"1\",\"account\":\"a\\\"b\\\\c\\nd\\te/f\\u0001😀\"}]}"_ba);
}

void tst_WorkspaceRecords::bodyReadsBackAsTheRecords()
{
    const QList<MailRecord> records{samples::record(), samples::chineseRecord()};
    const QJsonArray written =
        QJsonDocument::fromJson(resendBody(records)).object().value("records"_L1).toArray();
    QCOMPARE(written.size(), 2);
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto record = recordFromJson(written.at(i).toObject());
        QVERIFY(record);
        QVERIFY(*record == records.at(i));
    }
}

QTEST_GUILESS_MAIN(tst_WorkspaceRecords)
#include "tst_workspacerecords.moc"
