// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/workspaceworld.h"
#include "tests/sandbox/client.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

class TestHuaweiLookups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesThroughRecords();
    void filtersRecords_data();
    void filtersRecords();
    void defaultPageHoldsTen();
    void listsGroups();
    void listsAuthorizations();
    void branchProjectHasItsOwnGroups();

private:
    [[nodiscard]] QJsonObject read(const QByteArray &path);
    [[nodiscard]] QByteArray mailsOf(int group) const;

    WorkspaceWorld m_world{1, 6, 40, testNow()};
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestHuaweiLookups::init()
{
    m_sandbox = std::make_unique<Sandbox>(testOptions());
    QVERIFY(m_sandbox->start());
}

QJsonObject TestHuaweiLookups::read(const QByteArray &path)
{
    const Answer answer = exchange(m_sandbox->url(), huaweiCall(m_sandbox->url(), "GET"_ba, path));
    return answer.status == 200 ? answer.json() : QJsonObject();
}

QByteArray TestHuaweiLookups::mailsOf(int group) const
{
    return "/mails?app_group_id="_ba + m_world.group(group).id.toLatin1();
}

void TestHuaweiLookups::pagesThroughRecords()
{
    QSet<QString> ids;
    for (int offset = 0; offset < 40; offset += 15) {
        const QJsonObject page =
            read(mailsOf(3) + "&limit=15&offset=" + QByteArray::number(offset));
        QCOMPARE(page["count"_L1].toInt(), 40);
        const QJsonArray records = page["records"_L1].toArray();
        QCOMPARE(records.size(), qMin(15, 40 - offset));
        for (const QJsonValue &record : records)
            ids.insert(record["id"_L1].toString());
    }
    QCOMPARE(ids.size(), 40);
    QVERIFY(read(mailsOf(3) + "&offset=40")["records"_L1].toArray().isEmpty());
}

void TestHuaweiLookups::filtersRecords_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("part of an account")
        << "&account=NGSAN"_ba << u"account"_s
        << QStringList{u"zhangsan"_s, u"zhangsan1"_s, u"zhangsan2"_s};
    QTest::newRow("part of a Chinese account") << "&account=%E6%9D%8E"_ba << u"account"_s
                                               << QStringList{u"李娜"_s, u"李娜1"_s, u"李娜2"_s};
    QTest::newRow("added") << "&mail_send_type=ADD_GROUP_AUTHORIZATION"_ba << u"mail_send_type"_s
                           << QStringList{u"ADD_GROUP_AUTHORIZATION"_s};
    QTest::newRow("failed") << "&mail_send_result=FAIL"_ba << u"mail_send_result"_s
                            << QStringList{u"FAIL"_s};
    QTest::newRow("succeeded, in both spellings")
        << "&mail_send_result=SUCCESS"_ba << u"mail_send_result"_s
        << QStringList{u"SUCCESS"_s, u"SUEECESS"_s};
}

void TestHuaweiLookups::filtersRecords()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, member);
    QFETCH(QStringList, allowed);
    const QJsonObject page = read(mailsOf(0) + filter + "&limit=100");
    const QJsonArray records = page["records"_L1].toArray();
    QVERIFY(!records.isEmpty() && records.size() < 40);
    QCOMPARE(page["count"_L1].toInt(), int(records.size()));
    QSet<QString> seen;
    for (const QJsonValue &record : records)
        seen.insert(record[member].toString());
    QCOMPARE(seen, QSet<QString>(allowed.begin(), allowed.end()));
}

void TestHuaweiLookups::defaultPageHoldsTen()
{
    QCOMPARE(read(mailsOf(0))["records"_L1].toArray().size(), 10);
    QCOMPARE(read("/app-groups?limit=2"_ba)["items"_L1].toArray().size(), 2);
}

void TestHuaweiLookups::listsGroups()
{
    const QJsonObject all = read("/app-groups"_ba);
    QCOMPARE(all["count"_L1].toInt(), 6);
    const QJsonValue first = all["items"_L1][0];
    QCOMPARE(first["id"_L1].toString(), m_world.group(0).id);
    QCOMPARE(first["authorization_type"_L1].toString(), u"APP_GROUP"_s);
    QVERIFY(first["create_at"_L1].isString());
    QVERIFY(first["app_count"_L1].isDouble());
    const QJsonObject named = read("/app-groups?name=process%20DEV"_ba);
    QCOMPARE(named["count"_L1].toInt(), 1);
    QCOMPARE(named["items"_L1][0]["name"_L1].toString(), u"Process development"_s);
    QCOMPARE(read("/app-groups?authorization_type=APP"_ba)["count"_L1].toInt(-1), 0);
    QCOMPARE(
        read("/app-groups?app_group_id="_ba + m_world.group(4).id.toLatin1())["count"_L1].toInt(),
        1);
}

void TestHuaweiLookups::listsAuthorizations()
{
    const QByteArray path = "/app-groups/actions/list-authorizations"_ba;
    QCOMPARE(read(path)["count"_L1].toInt(), 60);
    const QJsonObject ofGroup =
        read(path + "?app_group_id=" + m_world.group(1).id.toLatin1() + "&limit=100");
    QCOMPARE(ofGroup["count"_L1].toInt(), 10);
    const QJsonValue first = ofGroup["authorizations"_L1][0];
    QCOMPARE(first["id"_L1].toString(), m_world.authorization(1, 0).id);
    QCOMPARE(first["app_group_name"_L1].toString(), m_world.group(1).name);
    const QJsonObject one =
        read(path + "?account_id=" + first["account_id"_L1].toString().toLatin1());
    QCOMPARE(one["count"_L1].toInt(), 1);
}

void TestHuaweiLookups::branchProjectHasItsOwnGroups()
{
    HttpRequest request = huaweiCall(m_sandbox->url(), "GET"_ba, "/app-groups"_ba);
    request.target.replace("0123456789abcdef", "fedcba9876543210");
    setHeader(&request, "x-project-id"_ba, "fedcba9876543210fedcba9876543210"_ba);
    signSdk(&request, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
    const QJsonObject answer = exchange(m_sandbox->url(), request).json();
    QCOMPARE(answer["count"_L1].toInt(), 6);
    QCOMPARE(m_world.groupIndex(answer["items"_L1][0]["id"_L1].toString()), -1);
}

QTEST_GUILESS_MAIN(TestHuaweiLookups)
#include "tst_huaweilookups.moc"
