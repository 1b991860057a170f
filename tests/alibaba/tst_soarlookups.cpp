// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <QCoroTask>
#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

class tst_SoarLookups : public QObject
{
    Q_OBJECT

private slots:
    void playbooks();
    void playbooksFiltered();
    void playbookMembers_data();
    void playbookMembers();
    void nodes();
    void nodesOfAPlaybookThatNeverRan_data();
    void nodesOfAPlaybookThatNeverRan();
    void components();
    void assets();
    void errorsNeverHoldParams_data();
    void errorsNeverHoldParams();
    void signedRequests();
    void listsThatAreNone_data();
    void listsThatAreNone();
    void namesAreWhole();
};

/// A name that is chosen is sent again letter by letter, a mark at its beginning with it.
void tst_SoarLookups::namesAreWhole()
{
    Bench bench("{\"RequestId\":\"R\",\"Playbooks\":[{\"PlaybookUuid\":\"\xEF\xBB\xBFu\","
                "\"DisplayName\":\"a\\\"\xEF\xBB\xBF\"}]}");
    const auto page = bench.playbooks();
    QVERIFY(page);
    QCOMPARE(page->items.at(0).uuid, PlaybookUuid(u"\uFEFFu"_s));
    QCOMPARE(page->items.at(0).displayName, u"a\"\uFEFF"_s);
}

void tst_SoarLookups::playbooks()
{
    Bench bench(R"({"RequestId":"R","Page":{"TotalCount":41,"PageNumber":2,"PageSize":20},
        "Playbooks":[{"PlaybookUuid":"u-1","DisplayName":"告警","Description":"d","Active":1,
            "OwnType":"user","GmtCreate":1700000000000,"GmtModified":"1768465800123",
            "LastRuntime":1700000000000,"TenantId":"t","Unknown":[1]},
            {"PlaybookUuid":"u-2","DisplayName":"b","Active":0}]})");

    PlaybookQuery query;
    query.pageNumber = 2;
    query.pageSize = 20;
    query.language = Language::Chinese;
    const auto page = bench.playbooks(query);

    QVERIFY(page);
    QCOMPARE(page->total, 41);
    QCOMPARE(page->items.size(), 2);
    const Playbook &first = page->items.at(0);
    QCOMPARE(first.uuid, PlaybookUuid(u"u-1"_s));
    QCOMPARE(first.displayName, u"告警"_s);
    QCOMPARE(first.description, u"d"_s);
    QVERIFY(first.active);
    QCOMPARE(first.modified, QDateTime::fromMSecsSinceEpoch(1768465800123, Qt::UTC));
    QCOMPARE(first.modified.timeSpec(), Qt::UTC);
    QVERIFY(!page->items.at(1).active);
    QVERIFY(!page->items.at(1).modified.isValid());
    QCOMPARE(bench.sentOperation(), "DescribePlaybooks"_ba);
    QCOMPARE(bench.sentQuery(), u"Lang=zh&PageNumber=2&PageSize=20"_s);
}

void tst_SoarLookups::playbooksFiltered()
{
    Bench bench;
    PlaybookQuery query;
    query.name = u"邮件 通知"_s;
    const auto page = bench.playbooks(query);
    QVERIFY(page);
    QCOMPARE(page->total, 0);
    QVERIFY(page->items.isEmpty());
    QCOMPARE(bench.sentQuery(), u"Lang=en&Name=%E9%82%AE%E4%BB%B6%20%E9%80%9A%E7%9F%A5"
                                "&PageNumber=1&PageSize=100"_s);
}

void tst_SoarLookups::playbookMembers_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("active");
    QTest::addColumn<qint64>("modified"); // 0 = not known
    const qint64 moment = 1768465800123;
    QTest::newRow("numbers") << R"("Active":1,"GmtModified":1768465800123)"_ba << true << moment;
    QTest::newRow("texts") << R"("Active":"1","GmtModified":"1768465800123")"_ba << true << moment;
    QTest::newRow("truth") << R"("Active":true,"GmtModified":"")"_ba << true << qint64(0);
    QTest::newRow("truth as text") << R"("Active":"true")"_ba << true << qint64(0);
    QTest::newRow("falsehood") << R"("Active":false,"GmtModified":0)"_ba << false << qint64(0);
    QTest::newRow("null") << R"("Active":null,"GmtModified":null)"_ba << false << qint64(0);
}

void tst_SoarLookups::playbookMembers()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, modified);
    Bench bench(R"({"RequestId":"R","Page":{"TotalCount":"7"},"Playbooks":[{)" + members + "}]}");
    const auto page = bench.playbooks();
    QVERIFY(page);
    QCOMPARE(page->total, 7);
    QTEST(page->items.at(0).active, "active");
    const QDateTime moment = page->items.at(0).modified;
    QCOMPARE(moment.isValid() ? moment.toMSecsSinceEpoch() : 0, modified);
}

void tst_SoarLookups::nodes()
{
    Bench bench(R"({"RequestId":"R","PlaybookNodeSchema":{"NodeSchema":[
        {"NodeName":"notify_message_1","ComponentName":"NotifyMessage",
         "ActionName":"notifyByCustom","OutputFields":["status"]}]}})");

    const auto nodes = QCoro::waitFor(
        bench.lookups.nodes(samples::profile(), PlaybookUuid(u"u-1"_s), Language::English));

    QVERIFY(nodes);
    QCOMPARE(nodes->size(), 1);
    QCOMPARE(nodes->at(0).nodeName, u"notify_message_1"_s);
    QCOMPARE(nodes->at(0).componentName, u"NotifyMessage"_s);
    QCOMPARE(nodes->at(0).actionName, u"notifyByCustom"_s);
    QCOMPARE(bench.sentOperation(), "DescribeLatestRecordSchema"_ba);
    QCOMPARE(bench.sentQuery(), u"Lang=en&PlaybookUuid=u-1"_s);
}

void tst_SoarLookups::nodesOfAPlaybookThatNeverRan_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("null") << R"(,"PlaybookNodeSchema":null)"_ba;
    QTest::newRow("without a list") << R"(,"PlaybookNodeSchema":{})"_ba;
    QTest::newRow("a null list") << R"(,"PlaybookNodeSchema":{"NodeSchema":null})"_ba;
}

void tst_SoarLookups::nodesOfAPlaybookThatNeverRan()
{
    QFETCH(QByteArray, schema);
    Bench bench(R"({"RequestId":"R")" + schema + '}');
    const auto nodes = QCoro::waitFor(
        bench.lookups.nodes(samples::profile(), PlaybookUuid(u"u-1"_s), Language::English));
    QVERIFY(nodes);
    QVERIFY(nodes->isEmpty());
}

void tst_SoarLookups::components()
{
    // simplified, because a JSON text holds no line ends
    Bench bench(R"({"RequestId":"R","Components":"[
        {\"basic\":{\"name\":\"NotifyMessage\",\"description\":\"通知\",\"logo\":\"https://x\"},
         \"actions\":[{\"name\":\"notifyByCustom\",
                       \"parameters\":[{\"name\":\"p\",\"required\":true}]},
                      {\"name\":\"notifyByMessageCenter\"}]},
        {\"basic\":{\"name\":\"Python3\"}}]"})"_ba.simplified());

    const auto components = QCoro::waitFor(
        bench.lookups.components(samples::profile(), PlaybookUuid(u"u-1"_s), Language::English));

    QVERIFY(components);
    QCOMPARE(components->size(), 2);
    QCOMPARE(components->at(0).name, u"NotifyMessage"_s);
    QCOMPARE(components->at(0).description, u"通知"_s);
    QCOMPARE(components->at(0).actions,
             QStringList({u"notifyByCustom"_s, u"notifyByMessageCenter"_s}));
    QCOMPARE(components->at(1).name, u"Python3"_s);
    QVERIFY(components->at(1).actions.isEmpty());
    QCOMPARE(bench.sentOperation(), "DescribeComponentList"_ba);
    QCOMPARE(bench.sentQuery(), u"Lang=en&PlaybookUuid=u-1"_s);
}

void tst_SoarLookups::assets()
{
    Bench bench(R"({"RequestId":"R","ComponentAssets":[
        {"Id":10,"AssetUuid":"a-1","Name":"Ops mail","Componentname":"NotifyMessage",
         "GmtCreate":"2023-03-23T14:38Z",
         "Params":"[{\"name\":\"accessKeySecret\",\"value\":\"s3cret\"}]"},
        {"Id":"9007199254740993","Name":"b","ComponentName":"NotifyMessage"},
        {"Id":9007199254740993,"Name":"c"}]})");

    const auto assets = QCoro::waitFor(
        bench.lookups.assets(samples::profile(), u"NotifyMessage"_s, Language::English));

    QVERIFY(assets);
    QCOMPARE(assets->size(), 3);
    QCOMPARE(assets->at(0).id, AssetId(u"10"_s));
    QCOMPARE(assets->at(0).name, u"Ops mail"_s);
    QCOMPARE(assets->at(0).componentName, u"NotifyMessage"_s);
    QCOMPARE(assets->at(1).id, AssetId(u"9007199254740993"_s));
    QCOMPARE(assets->at(1).componentName, u"NotifyMessage"_s);
    QCOMPARE(assets->at(2).id, AssetId(u"9007199254740993"_s));
    QCOMPARE(bench.sentOperation(), "DescribeComponentAssets"_ba);
    QCOMPARE(bench.sentQuery(), u"ComponentName=NotifyMessage&Lang=en"_s);
}

void tst_SoarLookups::errorsNeverHoldParams_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not a list") << R"({"RequestId":"R","ComponentAssets":{"Params":"s3cret"}})"_ba;
    QTest::newRow("no request id") << R"({"ComponentAssets":[{"Params":"s3cret"}]})"_ba;
    QTest::newRow("not whole") << R"( {"RequestId":"R","ComponentAssets":[{"Params":"s3cret"})"_ba;
    QTest::newRow("an array") << R"([{"Params":"s3cret"}])"_ba;
}

void tst_SoarLookups::errorsNeverHoldParams()
{
    QFETCH(QByteArray, body);
    Bench bench(body);
    const auto assets = QCoro::waitFor(
        bench.lookups.assets(samples::profile(), u"NotifyMessage"_s, Language::English));
    QVERIFY(!assets);
    QCOMPARE(assets.error().kind, Error::Kind::BadAnswer);
    QVERIFY(!assets.error().text.contains(u"s3cret"_s));
}

void tst_SoarLookups::signedRequests()
{
    Bench bench;
    QVERIFY(bench.playbooks());
    const Request request = bench.transport.requests.at(0);
    QCOMPARE(request.kind, Request::Kind::Repeatable);
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.url.toEncoded(QUrl::RemoveQuery), "https://sophonsoar.aliyuncs.com/"_ba);
    QCOMPARE(headerValue(request.headers, "x-acs-date"), "2026-01-15T08:30:00Z"_ba);
    QVERIFY(headerValue(request.headers, "Authorization")
                .startsWith("ACS3-HMAC-SHA256 Credential=testid,"));
}

void tst_SoarLookups::listsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("an object") << R"({"a":1})"_ba;
    QTest::newRow("a number") << "7"_ba;
    QTest::newRow("a text that is no JSON") << R"("[{")"_ba;
    QTest::newRow("a text with an object") << R"("{}")"_ba;
}

void tst_SoarLookups::listsThatAreNone()
{
    QFETCH(QByteArray, list);
    Bench bench(R"({"RequestId":"R","Playbooks":)" + list + '}');
    const auto page = bench.playbooks();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadAnswer);
    QVERIFY(page.error().text.contains(u"Playbooks"_s));
}

QTEST_GUILESS_MAIN(tst_SoarLookups)
#include "tst_soarlookups.moc"
