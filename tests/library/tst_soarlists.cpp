// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/soarlists.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

class StageClock final : public Clock
{
public:
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    [[nodiscard]] QDateTime utcNow() const override { return now; }
};

class Soar final : public SoarDirectory
{
public:
    QList<Playbook> list;
    int total = -1;       ///< what the pages claim; -1 = the truth
    bool repeats = false; ///< every page is the first
    std::optional<Error> failWith;
    int questions = 0;

    QCoro::Task<Result<Page<Playbook>>> playbooks(Profile, PlaybookQuery query) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        const int first = repeats ? 0 : (query.pageNumber - 1) * query.pageSize;
        co_return Page<Playbook>{list.mid(first, query.pageSize),
                                 total < 0 ? int(list.size()) : total};
    }
    QCoro::Task<Result<QList<PlaybookNode>>> nodes(Profile, PlaybookUuid playbook,
                                                   Language) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        co_return QList<PlaybookNode>{{u"node of "_s + playbook.text(), u"c"_s, u"a"_s}};
    }
    QCoro::Task<Result<QList<Component>>> components(Profile, PlaybookUuid, Language) override
    {
        co_return QList<Component>{{u"NotifyMessage"_s, u"d"_s, {u"a"_s, u"b"_s}}};
    }
    QCoro::Task<Result<QList<ComponentAsset>>> assets(Profile, QString name, Language) override
    {
        co_return QList<ComponentAsset>{{AssetId(u"10"_s), u"Ops"_s, name}};
    }
};

QList<Playbook> playbooks(int count)
{
    QList<Playbook> list;
    for (int i = 0; i < count; ++i)
        list.append({PlaybookUuid(u"uuid-%1"_s.arg(i)), u"告警 %1"_s.arg(i), u"d"_s, i % 2 == 0,
                     QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + i, Qt::UTC)});
    return list;
}

template <class T>
T wait(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

SoarQuestion question(const QString &about = {})
{
    SoarQuestion question;
    question.profile.id = ProfileId(u"p1"_s);
    question.profile.accessKeyId = u"AK"_s;
    question.about = about;
    return question;
}

} // namespace

class TestSoarLists : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsAskedFor()
    {
        QTemporaryDir folder;
        StageClock clock;
        Soar soar;
        soar.list = playbooks(10'250);
        LookupCache cache(folder.filePath(u"lookups"_s));
        SoarLists lists(soar, cache, clock);
        QList<int> told;
        const auto list = wait(lists.ask<Playbook>(question(), [&told](int loaded, int total) {
            QCOMPARE(total, 10'250);
            told.append(loaded);
        }));
        QVERIFY(list);
        QCOMPARE(list->items.size(), 10'250);
        QCOMPARE(list->asOf, clock.now);
        QCOMPARE(soar.questions, 103);
        QCOMPARE(told.first(), 100);
        QCOMPARE(told.last(), 10'250);
    }

    void pagingEnds_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("repeats");
        QTest::addColumn<int>("found");
        QTest::newRow("counts too high") << 5'000 << false << 120;
        QTest::newRow("counts too low") << 100 << false << 100;
        QTest::newRow("repeats itself for ever") << 2'000'000'000 << true << 100;
    }
    void pagingEnds()
    {
        QFETCH(int, total);
        QFETCH(bool, repeats);
        QTemporaryDir folder;
        StageClock clock;
        Soar soar;
        soar.list = playbooks(120);
        soar.total = total;
        soar.repeats = repeats;
        LookupCache cache(folder.filePath(u"lookups"_s));
        SoarLists lists(soar, cache, clock);
        const auto list = wait(lists.ask<Playbook>(question()));
        QVERIFY(list);
        QTEST(int(list->items.size()), "found");
        QVERIFY(soar.questions <= 1'000);
    }

    void listsOutliveTheRun()
    {
        QTemporaryDir folder;
        StageClock clock;
        Soar soar;
        soar.list = playbooks(1'000);
        {
            LookupCache cache(folder.filePath(u"lookups"_s));
            SoarLists lists(soar, cache, clock);
            QVERIFY(!wait(lists.last<Playbook>(question())));
            QVERIFY(wait(lists.ask<Playbook>(question())));
            QVERIFY(wait(lists.ask<PlaybookNode>(question(u"uuid-1"_s))));
            QVERIFY(wait(lists.ask<Component>(question(u"uuid-1"_s))));
            QVERIFY(wait(lists.ask<ComponentAsset>(question(u"NotifyMessage"_s))));
        }
        const QDateTime then = clock.now;
        clock.now = clock.now.addDays(3);
        soar.failWith = Error{.kind = Error::Kind::Offline};
        LookupCache cache(folder.filePath(u"lookups"_s));
        SoarLists lists(soar, cache, clock);
        QVERIFY(!wait(lists.ask<Playbook>(question())));
        const auto found = wait(lists.last<Playbook>(question()));
        QVERIFY(found);
        QCOMPARE(found->asOf, then);
        QCOMPARE(found->items.size(), 1'000);
        for (qsizetype i = 0; i < found->items.size(); ++i) {
            QCOMPARE(found->items.at(i).uuid, soar.list.at(i).uuid);
            QCOMPARE(found->items.at(i).displayName, soar.list.at(i).displayName);
            QCOMPARE(found->items.at(i).description, soar.list.at(i).description);
            QCOMPARE(found->items.at(i).active, soar.list.at(i).active);
            QCOMPARE(found->items.at(i).modified, soar.list.at(i).modified);
        }
        QCOMPARE(wait(lists.last<PlaybookNode>(question(u"uuid-1"_s)))->items.first().nodeName,
                 u"node of uuid-1"_s);
        QCOMPARE(wait(lists.last<Component>(question(u"uuid-1"_s)))->items.first().actions,
                 (QStringList{u"a"_s, u"b"_s}));
        const auto assets = wait(lists.last<ComponentAsset>(question(u"NotifyMessage"_s)));
        QCOMPARE(assets->items.first().id, AssetId(u"10"_s));
        QCOMPARE(assets->items.first().componentName, u"NotifyMessage"_s);
    }

    void othersListsAreNotShown_data()
    {
        QTest::addColumn<SoarQuestion>("other");
        SoarQuestion other = question();
        other.profile.id = ProfileId(u"p2"_s);
        QTest::newRow("another profile") << other;
        other = question();
        other.profile.accessKeyId = u"AK2"_s;
        QTest::newRow("another key") << other;
        other = question();
        other.profile.endpoint = u"https://else.example.com"_s;
        QTest::newRow("another endpoint") << other;
        other = question();
        other.profile.region = u"ap-southeast-1"_s;
        QTest::newRow("another region") << other;
        other = question();
        other.language = Language::Chinese;
        QTest::newRow("another language") << other;
        QTest::newRow("about something else") << question(u"x"_s);
    }
    void othersListsAreNotShown()
    {
        QFETCH(SoarQuestion, other);
        QTemporaryDir folder;
        StageClock clock;
        Soar soar;
        soar.list = playbooks(3);
        LookupCache cache(folder.filePath(u"lookups"_s));
        SoarLists lists(soar, cache, clock);
        QVERIFY(wait(lists.ask<Playbook>(question())));
        QVERIFY(lists.recent<Playbook>(question()));
        QVERIFY(!lists.recent<Playbook>(other));
        QVERIFY(!wait(lists.last<Playbook>(other)));
    }

    void aFailureTakesNothingAway()
    {
        QTemporaryDir folder;
        StageClock clock;
        Soar soar;
        soar.list = playbooks(3);
        LookupCache cache(folder.filePath(u"lookups"_s));
        SoarLists lists(soar, cache, clock);
        QVERIFY(wait(lists.ask<Playbook>(question())));
        soar.failWith = Error{.kind = Error::Kind::NoPermission};
        QVERIFY(!wait(lists.ask<Playbook>(question())));
        QCOMPARE(lists.recent<Playbook>(question())->items.size(), 3);
    }

    void aDamagedFileIsNoList()
    {
        QTemporaryDir folder;
        const QDir lookups(folder.filePath(u"lookups"_s));
        QVERIFY(lookups.mkpath(u"."_s));
        LookupKey key{question().profile, question().language, u"DescribePlaybooks"_s, {}};
        for (const QByteArray &bytes :
             {"{\"format\":1,\"items\":3}"_ba, "{\"format\":9}"_ba, "x"_ba}) {
            QFile file(lookups.filePath(key.name()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            LookupCache cache(lookups.path());
            QVERIFY(!wait(cache.find<Playbook>(key)));
        }
    }
};

Q_DECLARE_METATYPE(SoarQuestion)

QTEST_GUILESS_MAIN(TestSoarLists)
#include "tst_soarlists.moc"
