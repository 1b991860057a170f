// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/mailbook.h"
#include "app/sandbox/soarworld.h"
#include "tests/sandbox/client.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

Options sized(int playbooks, quint64 seed = 1)
{
    Options options = testOptions();
    options.playbooks = playbooks;
    options.seed = seed;
    return options;
}

WorkspaceWorld workspace(quint64 seed = 1, int groups = 6, int records = 40)
{
    return {seed, groups, records, testNow()};
}

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedSameWorld();
    void otherSeedOtherWorld();
    void everyPlaybookIsFoundByItsUuid();
    void foreignUuids_data();
    void foreignUuids();
    void playbooksHaveTheMailNodeFirst();
    void assetIdsAreUnique();
    void mailGoesToExampleDomainsOnly();
    void everyRowIsFoundByItsId();
    void foreignIds_data();
    void foreignIds();
    void idsDoNotFitIntoDoubles();
    void recordsAreOfTheLastThirtyDays();
    void recordsShowEveryKind();
    void millionsCostNothing();
    void addedRecordsComeFirst();
    void filteredPagesAddUp();
};

void TestWorld::sameSeedSameWorld()
{
    const SoarWorld a(sized(24), testNow());
    const SoarWorld b(sized(24), testNow());
    for (int i = 0; i < 24; ++i) {
        QCOMPARE(a.playbook(i).uuid, b.playbook(i).uuid);
        QCOMPARE(a.playbook(i).modified, b.playbook(i).modified);
        QCOMPARE(a.nodes(i).size(), b.nodes(i).size());
    }
    for (int i = 0; i < 40; ++i)
        QCOMPARE(toJson(workspace().record(2, i)), toJson(workspace().record(2, i)));
}

void TestWorld::otherSeedOtherWorld()
{
    QVERIFY(SoarWorld(sized(1, 1), testNow()).playbook(0).uuid !=
            SoarWorld(sized(1, 2), testNow()).playbook(0).uuid);
    const WorkspaceWorld other = workspace(2);
    QVERIFY(!other.findRecord(workspace(1).record(0, 0).id));
    QVERIFY(!other.findAuthorization(workspace(1).authorization(0, 0).id));
    QCOMPARE(other.groupIndex(workspace(1).group(0).id), -1);
}

void TestWorld::everyPlaybookIsFoundByItsUuid()
{
    const SoarWorld world(sized(10'000), testNow());
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < world.playbookCount(); i += 37) {
        const QString uuid = world.playbook(i).uuid;
        QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
        QCOMPARE(world.indexOf(uuid), i);
    }
}

void TestWorld::foreignUuids_data()
{
    QTest::addColumn<QString>("uuid");
    const QString last = SoarWorld(sized(24), testNow()).playbook(23).uuid;
    QTest::newRow("empty") << QString();
    QTest::newRow("number alone") << u"1"_s;
    QTest::newRow("upper case") << last.toUpper();
    QTest::newRow("cut") << last.chopped(1);
    QTest::newRow("one beyond the last") << SoarWorld(sized(25), testNow()).playbook(24).uuid;
    QTest::newRow("of another seed") << SoarWorld(sized(24, 2), testNow()).playbook(0).uuid;
}

void TestWorld::foreignUuids()
{
    QFETCH(QString, uuid);
    QCOMPARE(SoarWorld(sized(24), testNow()).indexOf(uuid), -1);
}

void TestWorld::playbooksHaveTheMailNodeFirst()
{
    const SoarWorld world(sized(200), testNow());
    QSet<qsizetype> sizes;
    for (int i = 0; i < world.playbookCount(); ++i) {
        const QList<PlaybookNode> nodes = world.nodes(i);
        QCOMPARE(nodes.first().component, u"NotifyMessage"_s);
        QCOMPARE(nodes.first().action, u"notifyByCustom"_s);
        QSet<QString> names;
        for (const PlaybookNode &node : nodes) {
            names.insert(node.name);
            QVERIFY(SoarWorld::component(node.component)->actions.contains(node.action));
        }
        QCOMPARE(names.size(), nodes.size());
        sizes.insert(nodes.size());
    }
    QCOMPARE(sizes, (QSet<qsizetype>{1, 2, 3, 4}));
}

void TestWorld::assetIdsAreUnique()
{
    const SoarWorld world(sized(1), testNow());
    QSet<int> ids;
    for (const Component &component : SoarWorld::components()) {
        QCOMPARE(world.assets(component.name).size(), 3);
        for (const ComponentAsset &asset : world.assets(component.name))
            ids.insert(asset.id);
    }
    QCOMPARE(ids.size(), 3 * SoarWorld::components().size());
    QCOMPARE(world.assets(u"NotifyMessage"_s).first().id, 10);
    QVERIFY(world.assets(u"Nothing"_s).isEmpty());
}

void TestWorld::mailGoesToExampleDomainsOnly()
{
    Options options = sized(1);
    options.assetsPerComponent = 12;
    static const QRegularExpression address(u"@([a-z.]+)"_s);
    for (const ComponentAsset &asset : SoarWorld(options, testNow()).assets(u"NotifyMessage"_s)) {
        const QString domain = address.match(asset.name).captured(1);
        QVERIFY2(domain == "example.com"_L1 || domain == "example.cn"_L1 ||
                     domain == "example.org"_L1,
                 qPrintable(asset.name));
    }
}

void TestWorld::everyRowIsFoundByItsId()
{
    const WorkspaceWorld world = workspace();
    for (int g = 0; g < world.groupCount(); ++g) {
        QCOMPARE(world.groupIndex(world.group(g).id), g);
        for (int i = 0; i < world.recordCount(); ++i) {
            const MailRecord record = world.record(g, i);
            const auto found = world.findRecord(record.id);
            QVERIFY(found);
            QCOMPARE(toJson(*found), toJson(record));
        }
        for (int i = 0; i < world.authorizationCount(); ++i) {
            const auto found = world.findAuthorization(world.authorization(g, i).id);
            QVERIFY(found);
            QCOMPARE(found->group, g);
            QCOMPARE(found->account, world.authorization(g, i).account);
        }
    }
}

void TestWorld::foreignIds_data()
{
    QTest::addColumn<QString>("id");
    const WorkspaceWorld world = workspace();
    QTest::newRow("empty") << QString();
    QTest::newRow("number") << u"1"_s;
    QTest::newRow("leading zero") << QString(u'0' + world.record(0, 0).id);
    QTest::newRow("one beyond the last record") << workspace(1, 6, 41).record(5, 40).id;
    QTest::newRow("one beyond the last group") << workspace(1, 7, 40).record(6, 0).id;
    QTest::newRow("an authorization") << world.authorization(0, 0).id;
    QTest::newRow("a group") << world.group(0).id;
}

void TestWorld::foreignIds()
{
    QFETCH(QString, id);
    QVERIFY(!workspace().findRecord(id));
}

void TestWorld::idsDoNotFitIntoDoubles()
{
    const WorkspaceWorld world = workspace();
    QCOMPARE(world.record(0, 0).id.size(), 18);
    QCOMPARE(world.group(0).id.size(), 18);
    QCOMPARE(world.record(0, 0).id.toDouble(), world.record(0, 1).id.toDouble());
    QCOMPARE(world.group(0).id.toDouble(), world.group(1).id.toDouble());
}

void TestWorld::recordsAreOfTheLastThirtyDays()
{
    QDateTime newer = testNow();
    for (int i = 0; i < 40; ++i) {
        const QDateTime sent = workspace().record(0, i).sendAt;
        QVERIFY(sent <= newer);
        QVERIFY(sent.daysTo(testNow()) <= 30);
        newer = sent;
    }
}

void TestWorld::recordsShowEveryKind()
{
    QSet<QString> types, results, authTypes;
    int withoutName = 0;
    for (int i = 0; i < 400; ++i) {
        const QJsonObject record = toJson(workspace(1, 1, 400).record(0, i));
        types.insert(record["mail_send_type"_L1].toString());
        results.insert(record["mail_send_result"_L1].toString());
        authTypes.insert(record["account_auth_type"_L1].toString());
        withoutName += record.contains("account_auth_name"_L1) ? 0 : 1;
        QCOMPARE(record.contains("error_msg"_L1), record["mail_send_result"_L1] == u"FAIL"_s);
    }
    QCOMPARE(types.size(), 4);
    QCOMPARE(results, (QSet<QString>{u"SUCCESS"_s, u"SUEECESS"_s, u"FAIL"_s}));
    QCOMPARE(authTypes, (QSet<QString>{u"USER"_s, u"USER_GROUP"_s}));
    QVERIFY(withoutName > 0);
}

void TestWorld::millionsCostNothing()
{
    const MailBook book(workspace(1, 6, 1'000'000));
    MailQuery query;
    query.group = 5;
    query.limit = 100;
    query.offset = 999'950;
    const MailPage page = book.list(query);
    QCOMPARE(page.count, 1'000'000);
    QCOMPARE(page.records.size(), 50);
    QVERIFY(book.find(page.records.last().id));
}

void TestWorld::addedRecordsComeFirst()
{
    MailBook book(workspace());
    MailRecord record = book.world().record(3, 7);
    const QString oldId = record.id;
    const QString first = book.add(record);
    const QString second = book.add(record);
    QVERIFY(first != second && first != oldId);

    MailQuery query;
    query.group = 3;
    const MailPage page = book.list(query);
    QCOMPARE(page.count, 42);
    QCOMPARE(page.records[0].id, second);
    QCOMPARE(page.records[1].id, first);
    QCOMPARE(page.records[2].id, book.world().record(3, 0).id);
    QCOMPARE(book.find(first)->account, record.account);
    query.group = 2;
    QCOMPARE(book.list(query).count, 40);
}

void TestWorld::filteredPagesAddUp()
{
    const MailBook book(workspace(1, 1, 500));
    MailQuery query;
    query.account = u"Zhang"_s; // in whatever case
    query.result = u"SUCCESS"_s;
    query.limit = 7;
    QSet<QString> seen;
    int count = 1;
    for (; query.offset < count; query.offset += query.limit) {
        const MailPage page = book.list(query);
        count = page.count;
        for (const MailRecord &record : page.records) {
            QVERIFY(record.account.startsWith("zhangsan"_L1));
            QVERIFY(record.mailSendResult != "FAIL"_L1);
            seen.insert(record.id);
        }
    }
    QVERIFY(count > 7);
    QCOMPARE(seen.size(), count);
}

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
