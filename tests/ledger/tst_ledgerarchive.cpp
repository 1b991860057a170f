// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// Lists, filters and words.
class TestArchive : public QObject
{
    Q_OBJECT

    SetClock m_clock;
    Place m_place;
    Place m_many; ///< with thousands of sends
    std::unique_ptr<SqliteLedger> m_ledger;
    std::unique_ptr<SqliteArchive> m_archive;

    static MailRecord record(const QString &id, const QString &account, const QString &authName,
                             const QString &group)
    {
        MailRecord r;
        r.id = MailRecordId(id);
        r.account = account;
        r.accountAuthName = authName;
        r.appGroupName = group;
        return r;
    }

    void add(const QString &id, const Manifest &manifest)
    {
        const Batch b = batch(u"batch of "_s + id);
        QVERIFY(wait(m_ledger->enqueue(b, {send(id, b, manifest)})));
    }

    void finish(const QString &id, const Verdict &v)
    {
        QVERIFY(wait(m_ledger->settle(SendId(id), ended(v))));
    }

    QStringList find(const SendFilter &filter, int limit = 100)
    {
        const auto page = wait(m_archive->page(filter, 0, limit));
        return page ? idsOf(page->sends) : QStringList{page.error().text};
    }

    /// Of ten: five have ended, the one of them that is unknown is odd.
    void addMany()
    {
        SqliteLedger ledger(m_many.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QList<Send> list;
        for (int i = 0; i < 3000; ++i)
            list.append(send(QString::number(i), a,
                             notification((i % 2 ? u"odd "_s : u"even "_s) + QString::number(i))));
        QVERIFY(wait(ledger.enqueue(a, list)));
        const QList<Outcome> outcomes{Outcome::Accepted, Outcome::Unknown, Outcome::Refused,
                                      Outcome::NotSent, Outcome::Accepted};
        std::vector<QCoro::Task<Result<void>>> calls;
        for (int i = 0; i < 3000; ++i) {
            if (i % 10 < 5)
                calls.push_back(
                    ledger.settle(SendId(QString::number(i)),
                                  ended(verdict(outcomes.at(i % 10), u"REQ-%1"_s.arg(i)))));
        }
        for (auto &call : calls)
            QVERIFY(wait(std::move(call)));
    }

private slots:
    void initTestCase()
    {
        addMany();
        m_ledger = std::make_unique<SqliteLedger>(m_place.ledger(), m_clock);
        m_archive = std::make_unique<SqliteArchive>(m_place.file());
        // before there is anything
        QVERIFY(wait(m_ledger->recover()));
        QCOMPARE(wait(m_archive->totals()).value(), Tally());
        QCOMPARE(wait(m_archive->count({})).value(), 0);

        add(u"zh"_s, notification(u"八月安全通告：请更新口令"_s,
                                  {u"zhang.san@example.com"_s, u"li@example.org"_s}));
        add(u"en"_s, notification(u"Planned Maintenance \"North\" 50% off * now"_s,
                                  {u"Wang.Wu@Example.com"_s}, profile(u"staging"_s)));
        add(u"record"_s,
            resend({record(u"123456789012345678"_s, u"张三"_s, u"zhangsan"_s, u"财务部"_s)}));
        add(u"two"_s,
            resend({record(u"223456789012345678"_s, u"李四"_s, u"lisi"_s, u"财务部"_s),
                    record(u"323456789012345678"_s, u"王五𠮷"_s, u"wangwu"_s, u"市场 部"_s)}));
        finish(u"zh"_s, verdict(Outcome::Accepted, u"D4CC979E-3D5B-5A6A"_s));
        finish(u"en"_s, verdict(Outcome::Refused, u"D4CC0000-3D5B"_s));
        finish(u"record"_s, verdict(Outcome::Unknown, u"7a7d1f"_s));
    }

    void cleanupTestCase()
    {
        m_archive.reset();
        m_ledger.reset();
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const QString &typed, const QStringList &ids) {
            QTest::newRow(qPrintable(typed)) << typed << ids;
        };
        const QString zh = u"zh"_s, en = u"en"_s, record = u"record"_s, two = u"two"_s;
        row(u""_s, {two, record, en, zh});
        row(u"   "_s, {two, record, en, zh});
        row(u"八"_s, {zh});
        row(u"安全"_s, {zh});
        row(u"请更新"_s, {zh});
        row(u"口令"_s, {zh}); // the end of a field
        row(u"令"_s, {zh});
        row(u"张三"_s, {record});
        row(u"张"_s, {record});
        row(u"三"_s, {record});
        row(u"财务"_s, {two, record});
        row(u"财务部"_s, {two, record});
        row(u"𠮷"_s, {two});
        row(u"五𠮷"_s, {two});
        row(u"王五𠮷"_s, {two});
        row(u"三财"_s, {}); // not over the edge of a field
        row(u"三zhang"_s, {});
        row(u"市场 部"_s, {two});
        row(u"市场部"_s, {});
        row(u"maintenance"_s, {en});
        row(u"MAINTENANCE"_s, {en});
        row(u"ｍａｉｎｔｅｎａｎｃｅ"_s, {en});
        row(u"aint"_s, {en});
        row(u"zhang"_s, {record, zh});
        row(u"zhang example"_s, {zh});
        row(u"example zhang"_s, {zh});
        row(u"zhang 财务"_s, {record});
        row(u"zhang 财"_s, {record});
        row(u"张 财务部"_s, {record});
        row(u"李 王"_s, {two});
        row(u"@"_s, {en, zh});
        row(u"m"_s, {en, zh});
        row(u"om"_s, {en, zh});
        row(u"xq"_s, {});
        row(u"nothing"_s, {});
        row(u"\"North\""_s, {en});
        row(u"\"no"_s, {en});
        row(u"\""_s, {en});
        row(u"50%"_s, {en});
        row(u"*"_s, {en});
        row(u"maint*"_s, {});
        row(u"zh* OR 1"_s, {});
        row(u"NEAR("_s, {});
        row(u"text:zhang"_s, {});
        row(u"_"_s, {});
        row(u"123456789012345678"_s, {record});
        row(u"23456789012345678"_s, {two, record});
        row(u"staging"_s, {en});
        row(u"desk"_s, {two, record});
        row(u"D4CC979E-3D5B-5A6A"_s, {zh});
        row(u"d4cc979e"_s, {zh});
        row(u"d4cc"_s, {en, zh});
        row(u"3D5B"_s, {}); // a request id is found by its beginning
        row(u"d4cc maintenance"_s, {en});
        row(u"7a"_s, {record});
    }

    void wordsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, ids);
        SendFilter filter;
        filter.text = typed;
        QCOMPARE(find(filter), ids);
        QCOMPARE(wait(m_archive->count(filter)).value(), ids.size());
        const QList<SendId> all{SendId(u"zh"_s), SendId(u"en"_s), SendId(u"record"_s),
                                SendId(u"two"_s), SendId(u"nobody"_s)};
        QCOMPARE(idsOf(wait(m_archive->among(filter, all)).value()), ids);
        // with another condition, which takes another way through the file
        filter.cloud = CloudKind::Huawei;
        QStringList huawei = ids;
        huawei.removeAll(u"zh"_s);
        huawei.removeAll(u"en"_s);
        QCOMPARE(find(filter), huawei);
        QCOMPARE(wait(m_archive->count(filter)).value(), huawei.size());
        // and of what is open, which is only `two` and the unknown `record`
        filter.scope = SendFilter::Scope::Open;
        std::reverse(huawei.begin(), huawei.end());
        QCOMPARE(find(filter), huawei);
    }

    void filtersHoldTogether_data()
    {
        QTest::addColumn<SendFilter>("filter");
        QTest::addColumn<QStringList>("ids");
        const QDateTime confirmed = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        SendFilter f;
        f.outcome = Outcome::Refused;
        QTest::newRow("outcome") << f << QStringList{u"en"_s};
        f.cloud = CloudKind::Huawei;
        QTest::newRow("outcome and cloud") << f << QStringList{};
        f = {};
        f.cloud = CloudKind::Alibaba;
        QTest::newRow("cloud") << f << QStringList{u"en"_s, u"zh"_s};
        f.profile = ProfileId(u"id-staging"_s);
        QTest::newRow("cloud and profile") << f << QStringList{u"en"_s};
        f = {};
        f.batch = BatchId(u"batch of two"_s);
        QTest::newRow("batch") << f << QStringList{u"two"_s};
        f.cloud = CloudKind::Huawei;
        QTest::newRow("batch and cloud") << f << QStringList{u"two"_s};
        f.text = u"lisi"_s;
        QTest::newRow("batch, cloud and a word") << f << QStringList{u"two"_s};
        f = {};
        f.from = confirmed;
        QTest::newRow("from") << f << QStringList{u"two"_s, u"record"_s, u"en"_s, u"zh"_s};
        f.to = confirmed;
        QTest::newRow("from and to") << f << QStringList{};
        f.to = confirmed.addMSecs(1);
        f.text = u"zhang"_s;
        QTest::newRow("time and a word") << f << QStringList{u"record"_s, u"zh"_s};
        f = {};
        f.from = confirmed.addMSecs(1);
        QTest::newRow("later") << f << QStringList{};
        f = {};
        f.scope = SendFilter::Scope::Open;
        QTest::newRow("open") << f << QStringList{u"record"_s, u"two"_s};
    }

    void filtersHoldTogether()
    {
        QFETCH(SendFilter, filter);
        QFETCH(QStringList, ids);
        QCOMPARE(find(filter), ids);
        QCOMPARE(wait(m_archive->count(filter)).value(), ids.size());
    }

    void profilesThatSentAreListed()
    {
        QStringList names;
        for (const Profile &p : wait(m_archive->profiles()).value())
            names.append(p.name % u'/' % p.id.text());
        QCOMPARE(names,
                 (QStringList{u"desk/id-desk"_s, u"prod/id-prod"_s, u"staging/id-staging"_s}));
        QCOMPARE(wait(m_archive->profiles())->first().cloud, CloudKind::Huawei);
    }

    void aStoryOfNobodyIsAnError()
    {
        const auto story = wait(m_archive->story(SendId(u"nobody"_s)));
        QVERIFY(!story);
        QCOMPARE(story.error().kind, Error::Kind::Storage);
    }

    void whatWasSettledIsNotOpen()
    {
        QVERIFY(wait(m_ledger->decide(SendId(u"record"_s), settlement(Decision::TreatAsSent))));
        SendFilter open;
        open.scope = SendFilter::Scope::Open;
        QCOMPARE(find(open), QStringList{u"two"_s});
        SendFilter unknown;
        unknown.outcome = Outcome::Unknown;
        QCOMPARE(find(unknown), QStringList{u"record"_s});
        QVERIFY(wait(m_archive->page(unknown, 0, 1))->sends.first().settlement);
    }

    void foundTwiceCountsOnce()
    {
        add(u"twice"_s, notification(u"about REQ77"_s));
        finish(u"twice"_s, verdict(Outcome::Accepted, u"REQ77-1"_s));
        SendFilter filter;
        filter.text = u"req77"_s;
        QCOMPARE(find(filter), QStringList{u"twice"_s});
        QCOMPARE(wait(m_archive->count(filter)).value(), 1);
    }

    void thereIsNoLedgerYet()
    {
        Place place;
        SqliteArchive archive(place.file());
        QVERIFY(!wait(archive.totals()));
        QVERIFY(!QFileInfo::exists(place.file()));
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.recover()));
        QVERIFY(wait(archive.totals()));
    }

    void pagesFollowEachOther_data()
    {
        QTest::addColumn<SendFilter::Scope>("scope");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Outcome>>("outcome");
        QTest::addColumn<int>("count");
        using Scope = SendFilter::Scope;
        QTest::newRow("all") << Scope::All << QString() << std::optional<Outcome>() << 3000;
        QTest::newRow("open") << Scope::Open << QString() << std::optional<Outcome>() << 1800;
        QTest::newRow("a word") << Scope::All << u"even"_s << std::optional<Outcome>() << 1500;
        QTest::newRow("a short word") << Scope::All << u"ev"_s << std::optional<Outcome>() << 1500;
        QTest::newRow("open, a word")
            << Scope::Open << u"even"_s << std::optional<Outcome>() << 600;
        QTest::newRow("an outcome")
            << Scope::All << QString() << std::optional(Outcome::Unknown) << 300;
        QTest::newRow("an outcome and a word")
            << Scope::All << u"odd"_s << std::optional(Outcome::Unknown) << 300;
        // more request ids begin so than are looked at one by one
        QTest::newRow("a common request id")
            << Scope::All << u"req-"_s << std::optional<Outcome>() << 1500;
        QTest::newRow("a word or a request id")
            << Scope::All << u"req-1"_s << std::optional<Outcome>() << 556;
    }

    void pagesFollowEachOther()
    {
        QFETCH(SendFilter::Scope, scope);
        QFETCH(QString, text);
        QFETCH(std::optional<Outcome>, outcome);
        QFETCH(int, count);
        SqliteArchive archive(m_many.file());
        SendFilter filter;
        filter.scope = scope;
        filter.text = text;
        filter.outcome = outcome;
        QCOMPARE(wait(archive.count(filter)).value(), count);
        QList<qint64> numbers;
        qint64 after = 0;
        for (bool more = true; more;) {
            const auto page = wait(archive.page(filter, after, 97));
            QVERIFY(page);
            QVERIFY(!page->sends.isEmpty());
            for (const Send &s : page->sends)
                numbers.append(s.number);
            after = numbers.last();
            more = page->more;
        }
        QCOMPARE(numbers.size(), count);
        QList<qint64> sorted = numbers;
        std::sort(sorted.begin(), sorted.end());
        if (scope == SendFilter::Scope::All)
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(numbers, sorted);
        QCOMPARE(QSet<qint64>(numbers.cbegin(), numbers.cend()).size(), count);
    }
};

Q_DECLARE_METATYPE(herald::SendFilter)
Q_DECLARE_METATYPE(herald::SendFilter::Scope)
Q_DECLARE_METATYPE(std::optional<herald::Outcome>)

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_ledgerarchive.moc"
