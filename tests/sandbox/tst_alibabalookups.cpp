// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/soarworld.h"
#include "tests/sandbox/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

class TestAlibabaLookups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesThroughPlaybooks();
    void filtersPlaybooks_data();
    void filtersPlaybooks();
    void pageSizeDefaults();
    void playbookMembersHaveTheirOddTypes();
    void tree();
    void recordSchema();
    void components();
    void assets();
    void metrics();

private:
    [[nodiscard]] QJsonObject read(const QByteArray &action, const Parameters &parameters = {});

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestAlibabaLookups::init()
{
    m_sandbox = std::make_unique<Sandbox>(testOptions());
    QVERIFY(m_sandbox->start());
}

QJsonObject TestAlibabaLookups::read(const QByteArray &action, const Parameters &parameters)
{
    const Answer answer =
        exchange(m_sandbox->url(), alibabaCall(m_sandbox->url(), "GET"_ba, action, parameters));
    return answer.status == 200 ? answer.json() : QJsonObject();
}

void TestAlibabaLookups::pagesThroughPlaybooks()
{
    QSet<QString> uuids;
    qint64 newer = testNow().toMSecsSinceEpoch();
    for (int page = 1; page <= 4; ++page) {
        const QJsonObject answer =
            read("DescribePlaybooks"_ba, {{"PageNumber"_ba, QByteArray::number(page)},
                                          {"PageSize"_ba, "7"_ba},
                                          {"Lang"_ba, "zh"_ba}});
        QCOMPARE(answer["Page"_L1]["TotalCount"_L1].toInt(), 24);
        QCOMPARE(answer["Page"_L1]["PageNumber"_L1].toInt(), page);
        QCOMPARE(answer["Page"_L1]["PageSize"_L1].toInt(), 7);
        for (const QJsonValue &playbook : answer["Playbooks"_L1].toArray()) {
            uuids.insert(playbook["PlaybookUuid"_L1].toString());
            const qint64 modified = playbook["GmtModified"_L1].toString().toLongLong();
            QVERIFY(modified <= newer);
            newer = modified;
        }
    }
    QCOMPARE(uuids.size(), 24);
    QVERIFY(read("DescribePlaybooks"_ba,
                 {{"PageNumber"_ba, "5"_ba}, {"PageSize"_ba, "7"_ba}})["Playbooks"_L1]
                .toArray()
                .isEmpty());
}

void TestAlibabaLookups::filtersPlaybooks_data()
{
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<int>("count");
    const SoarWorld world(testOptions(), testNow());
    const QByteArray uuid = world.playbook(3).uuid.toUtf8();
    const QByteArray two = uuid + ',' + world.playbook(5).uuid.toUtf8();
    QTest::newRow("part of a Chinese name") << Parameters{{"Name"_ba, "异常登录"_ba}} << 2;
    QTest::newRow("part of an English name") << Parameters{{"Name"_ba, "disk ALERT"_ba}} << 2;
    QTest::newRow("name unknown") << Parameters{{"Name"_ba, "nothing"_ba}} << 0;
    QTest::newRow("empty name") << Parameters{{"Name"_ba, {}}} << 24;
    QTest::newRow("active") << Parameters{{"Active"_ba, "1"_ba}} << 20;
    QTest::newRow("not active") << Parameters{{"Active"_ba, "0"_ba}} << 4;
    QTest::newRow("one UUID") << Parameters{{"PlaybookUuid"_ba, uuid}} << 1;
    QTest::newRow("two UUIDs") << Parameters{{"PlaybookUuids"_ba, two}} << 2;
    QTest::newRow("modified later than now")
        << Parameters{{"StartMillis"_ba,
                       QByteArray::number(testNow().addSecs(1).toMSecsSinceEpoch())}}
        << 0;
}

void TestAlibabaLookups::filtersPlaybooks()
{
    QFETCH(Parameters, parameters);
    parameters["PageSize"_ba] = "100";
    const QJsonObject answer = read("DescribePlaybooks"_ba, parameters);
    QTEST(answer["Page"_L1]["TotalCount"_L1].toInt(-1), "count");
    QTEST(int(answer["Playbooks"_L1].toArray().size()), "count");
}

void TestAlibabaLookups::pageSizeDefaults()
{
    QCOMPARE(read("DescribePlaybooks"_ba)["Playbooks"_L1].toArray().size(), 20);
    QCOMPARE(read("DescribePlaybooks"_ba, {{"PageSize"_ba, {}}})["Playbooks"_L1].toArray().size(),
             10);
    const QJsonArray oldestFirst =
        read("DescribePlaybooks"_ba, {{"Order"_ba, "asc"_ba}})["Playbooks"_L1].toArray();
    const SoarWorld world(testOptions(), testNow());
    QCOMPARE(oldestFirst.first()["PlaybookUuid"_L1].toString(), world.playbook(23).uuid);
}

void TestAlibabaLookups::playbookMembersHaveTheirOddTypes()
{
    const QJsonValue playbook = read("DescribePlaybooks"_ba)["Playbooks"_L1].toArray().first();
    QVERIFY(playbook["GmtCreate"_L1].isDouble());
    QVERIFY(playbook["GmtModified"_L1].isString());
    QVERIFY(playbook["LastRuntime"_L1].isDouble());
    QVERIFY(playbook["Active"_L1].isDouble());
}

void TestAlibabaLookups::tree()
{
    const QString text = read("QueryTreeData"_ba)["Playbooks"_L1].toString();
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    QCOMPARE(list.size(), 24);
    QVERIFY(list.first()["playbook"_L1]["active"_L1].isBool());
    QVERIFY(list.first()["playbook"_L1]["displayName"_L1].isString());
}

void TestAlibabaLookups::recordSchema()
{
    const SoarWorld world(testOptions(), testNow());
    const auto schema = [&](int playbook) {
        return read(
            "DescribeLatestRecordSchema"_ba,
            {{"PlaybookUuid"_ba,
              world.playbook(playbook).uuid.toUtf8()}})["PlaybookNodeSchema"_L1]["NodeSchema"_L1];
    };
    const QJsonArray nodes = schema(0).toArray();
    QCOMPARE(nodes.size(), world.nodes(0).size());
    QCOMPARE(nodes.first()["NodeName"_L1].toString(), u"notify_message_1"_s);
    QCOMPARE(nodes.first()["ComponentName"_L1].toString(), u"NotifyMessage"_s);
    QCOMPARE(nodes.first()["ActionName"_L1].toString(), u"notifyByCustom"_s);
    QVERIFY(schema(7).isArray());
    QVERIFY(schema(7).toArray().isEmpty()); // never ran
}

void TestAlibabaLookups::components()
{
    const SoarWorld world(testOptions(), testNow());
    const auto description = [&](const QByteArray &language) {
        const QString text =
            read("DescribeComponentList"_ba, {{"PlaybookUuid"_ba, world.playbook(0).uuid.toUtf8()},
                                              {"Lang"_ba, language}})["Components"_L1]
                .toString();
        const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
        const QJsonValue first = list.first();
        if (first["basic"_L1]["name"_L1] != u"NotifyMessage"_s ||
            first["actions"_L1][0]["name"_L1] != u"notifyByCustom"_s ||
            !first["actions"_L1][0]["parameters"_L1][0]["required"_L1].isBool())
            return QString();
        return first["basic"_L1]["description"_L1].toString();
    };
    QCOMPARE(description("zh"_ba), u"消息通知"_s);
    QCOMPARE(description("en"_ba), u"Sends notifications"_s);
}

void TestAlibabaLookups::assets()
{
    const QJsonArray list = read("DescribeComponentAssets"_ba,
                                 {{"ComponentName"_ba, "NotifyMessage"_ba}})["ComponentAssets"_L1]
                                .toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0]["Id"_L1].toInt(), 10);
    QCOMPARE(list[1]["Id"_L1].toInt(), 11);
    QCOMPARE(list[0]["Componentname"_L1].toString(), u"NotifyMessage"_s);
    QCOMPARE(list[0]["GmtCreate"_L1].toString().size(), 17); // without seconds
    QCOMPARE(list[1]["GmtCreate"_L1].toString().size(), 20);
    const QByteArray params = list[0]["Params"_L1].toString().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(params).array().size(), 2);
    QVERIFY(params.contains("***"));
}

void TestAlibabaLookups::metrics()
{
    const QJsonObject answer = read("DescribePlaybookNumberMetrics"_ba);
    QCOMPARE(answer["Metrics"_L1]["TotalNum"_L1].toInt(), 24);
    QCOMPARE(answer["Metrics"_L1]["StartUpNum"_L1].toInt(), 20);
}

QTEST_GUILESS_MAIN(TestAlibabaLookups)
#include "tst_alibabalookups.moc"
