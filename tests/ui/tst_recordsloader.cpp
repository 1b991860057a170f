// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/heldrecords.h"
#include "tests/ui/records.h"
#include "tests/ui/resenddesk.h"
#include "ui/resend/load/recordsloader.h"

#include <rapidcheck.h>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

/// A list of the service that changes while it is read: records come at one end and go at the
/// other, as the service writes new ones and lets old ones expire.
class MovingList
{
public:
    MovingList(int count, bool newestFirst)
        : m_newestFirst(newestFirst)
    {
        while (count-- > 0)
            come();
    }
    void come()
    {
        const MailRecord made = mailRecord(QString::number(m_next++));
        if (m_newestFirst)
            m_records.prepend(made);
        else
            m_records.append(made);
    }
    void expire()
    {
        if (m_records.isEmpty())
            return;
        if (m_newestFirst)
            m_records.removeLast();
        else
            m_records.removeFirst();
    }
    [[nodiscard]] herald::Page<MailRecord> page(const MailRecordQuery &query) const
    {
        herald::Page<MailRecord> made;
        made.items = m_records.mid(query.offset, query.limit);
        made.total = int(m_records.size());
        return made;
    }
    [[nodiscard]] const QList<MailRecord> &records() const { return m_records; }

private:
    QList<MailRecord> m_records;
    int m_next = 1;
    bool m_newestFirst;
};

QSet<QString> idsOf(const QList<MailRecord> &records)
{
    QSet<QString> ids;
    for (const MailRecord &record : records)
        ids.insert(record.id.text());
    return ids;
}

RecordsScope scopeOf(const QStringList &groups, const QStringList &names = {})
{
    RecordsScope scope;
    for (const QString &group : groups)
        scope.appGroups.append(AppGroupId(group));
    scope.names = names;
    return scope;
}

} // namespace

class TestRecordsLoader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_held = std::make_unique<HeldRecords>();
        m_loader = std::make_unique<RecordsLoader>(*m_held);
        m_loader->setPatience(std::chrono::milliseconds(1));
        m_loaded.clear();
        m_firstPages = 0;
        connect(m_loader.get(), &RecordsLoader::firstPageArrived, this,
                [this](const QList<MailRecord> &records) {
                    ++m_firstPages;
                    m_loaded = records;
                });
        connect(m_loader.get(), &RecordsLoader::nextPageArrived, this,
                [this](const QList<MailRecord> &records) { m_loaded += records; });
    }
    void cleanup() { m_loader.reset(); }
    void aRestingListIsReadOnce_data();
    void aRestingListIsReadOnce();
    void aMovingListLosesNothing();
    void aFewListsAreReadAtATime();
    void aRefusedListKeepsNoOtherBack();
    void whatConcernsAllEndsAll_data();
    void whatConcernsAllEndsAll();
    void aThrottledListIsAskedAgain();
    void aStoppedLoadGoesOnWhenAsked();
    void fewAccountsAreAskedForByName();
    void idsAreLookedForUntilFound();
    void namesWithoutARecordAreSaid();

private:
    using State = RecordsLoader::State;
    void answerAll(const std::function<HeldRecords::Answer(const MailRecordQuery &)> &with)
    {
        while (m_loader->state() == State::Loading) {
            const qsizetype next = m_held->firstOpen();
            if (next < 0)
                QTRY_VERIFY(m_held->firstOpen() >= 0 || m_loader->state() != State::Loading);
            else
                m_held->answer(next, with(m_held->open.at(next).query));
        }
    }

    std::unique_ptr<HeldRecords> m_held;
    std::unique_ptr<RecordsLoader> m_loader;
    QList<MailRecord> m_loaded;
    int m_firstPages = 0;
};

void TestRecordsLoader::aRestingListIsReadOnce_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("questions");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a page") << 100 << 1;
    QTest::newRow("a page and one") << 101 << 2;
    QTest::newRow("two pages that meet") << 199 << 2;
    QTest::newRow("three pages") << 200 << 3;
    QTest::newRow("many") << 991 << 10;
}

void TestRecordsLoader::aRestingListIsReadOnce()
{
    QFETCH(int, records);
    QFETCH(int, questions);
    const MovingList list(records, true);
    m_loader->start({}, scopeOf({u"a"_s}));
    answerAll([&](const MailRecordQuery &query) { return list.page(query); });
    QCOMPARE(m_loader->state(), State::Complete);
    QCOMPARE(idsOf(m_loaded), idsOf(list.records()));
    QCOMPARE(m_loader->received(), records);
    QCOMPARE(m_loader->total(), records);
    QCOMPARE(m_held->open.size(), questions);
}

/// Whatever comes and goes between the pages: what was there when the walk last began, and is there
/// when it ends, was met.
void TestRecordsLoader::aMovingListLosesNothing()
{
    const bool holds = rc::check("nothing is lost", [] {
        MovingList list(*rc::gen::inRange(0, 500), *rc::gen::arbitrary<bool>());
        auto changes = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 9), rc::gen::inRange(0, 9)));
        changes.resize(std::min<size_t>(changes.size(), 6)); // then it rests
        RecordWalk walk((MailRecordQuery()));
        QSet<QString> seen;
        QSet<QString> atBegin;
        for (size_t questions = 0; !walk.isDone(); ++questions) {
            RC_ASSERT(questions < 40);
            if (walk.query().offset == 0)
                atBegin = idsOf(list.records());
            const herald::Page<MailRecord> page = list.page(walk.query());
            seen += idsOf(page.items);
            walk.take(page);
            for (int i = 0; questions < changes.size() && i < changes[questions].first; ++i)
                list.come();
            for (int i = 0; questions < changes.size() && i < changes[questions].second; ++i)
                list.expire();
        }
        for (const MailRecord &record : list.records())
            RC_ASSERT(seen.contains(record.id.text()) || !atBegin.contains(record.id.text()));
        RC_ASSERT(walk.seen() == int(seen.size()));
    });
    QVERIFY(holds);
}

void TestRecordsLoader::aFewListsAreReadAtATime()
{
    const QStringList groups{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    const MovingList list(150, true);
    m_loader->start({}, scopeOf(groups));
    QCOMPARE(m_held->open.size(), RecordsLoader::concurrency);
    QCOMPARE(m_loader->lists(), 6);
    qsizetype most = 0;
    answerAll([&](const MailRecordQuery &query) {
        most = std::max(most, m_held->openCount());
        herald::Page<MailRecord> page = list.page(query);
        for (MailRecord &record : page.items)
            record.id = MailRecordId(record.id.text() + query.appGroup.text());
        return page;
    });
    QCOMPARE(most, qsizetype(RecordsLoader::concurrency));
    QCOMPARE(m_loader->state(), State::Complete);
    QCOMPARE(m_loader->listsDone(), 6);
    QCOMPARE(idsOf(m_loaded).size(), 6 * 150);
    QCOMPARE(m_firstPages, 1);
}

void TestRecordsLoader::aRefusedListKeepsNoOtherBack()
{
    const MovingList list(120, true);
    m_loader->start({}, scopeOf({u"a"_s, u"b"_s, u"c"_s}));
    answerAll([&](const MailRecordQuery &query) -> HeldRecords::Answer {
        if (query.appGroup.text() == "b"_L1 && query.offset > 0)
            return tl::unexpected(error(Error::Kind::NoPermission));
        return list.page(query);
    });
    QCOMPARE(m_loader->state(), State::Failed);
    QCOMPARE(m_loader->error()->kind, Error::Kind::NoPermission);
    QCOMPARE(m_loader->failedGroups(), QList{AppGroupId(u"b"_s)});
    QCOMPARE(m_loader->listsDone(), 2);

    const qsizetype before = m_held->open.size();
    m_loader->goOn();
    QCOMPARE(m_held->open.size(), before + 1); // that list alone, from where it was
    QCOMPARE(m_held->open.constLast().query.appGroup.text(), u"b"_s);
    QCOMPARE(m_held->open.constLast().query.offset, 99);
    answerAll([&](const MailRecordQuery &query) { return list.page(query); });
    QCOMPARE(m_loader->state(), State::Complete);
    QVERIFY(!m_loader->error());
    QCOMPARE(m_firstPages, 1);
}

void TestRecordsLoader::whatConcernsAllEndsAll_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("offline") << Error::Kind::Offline;
    QTest::newRow("wrong key") << Error::Kind::WrongKey;
    QTest::newRow("no credential") << Error::Kind::NoCredential;
    QTest::newRow("clock") << Error::Kind::ClockWrong;
}

void TestRecordsLoader::whatConcernsAllEndsAll()
{
    QFETCH(Error::Kind, kind);
    m_loader->start({}, scopeOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    m_held->answer(0, tl::unexpected(error(kind)));
    QCOMPARE(m_loader->state(), State::Failed);
    QCOMPARE(m_loader->failedGroups().size(), 5);
    m_held->answer(1, MovingList(1, true).page({})); // too late
    QVERIFY(m_loaded.isEmpty());
    QCOMPARE(m_held->open.size(), 4);
}

void TestRecordsLoader::aThrottledListIsAskedAgain()
{
    const MovingList list(5, true);
    m_loader->start({}, scopeOf({u"a"_s}));
    for (int i = 0; i < 3; ++i) {
        m_held->answer(i, tl::unexpected(error(Error::Kind::Throttled)));
        QCOMPARE(m_loader->state(), State::Loading);
        QTRY_COMPARE(m_held->open.size(), i + 2);
    }
    m_held->answer(3, list.page({}));
    QCOMPARE(m_loader->state(), State::Complete);

    m_loader->start({}, scopeOf({u"a"_s})); // and not for ever
    answerAll(
        [](const MailRecordQuery &) { return tl::unexpected(error(Error::Kind::Throttled)); });
    QCOMPARE(m_loader->state(), State::Failed);
    QCOMPARE(m_loader->error()->kind, Error::Kind::Throttled);
    QCOMPARE(m_held->open.size(), 4 + 6);
}

void TestRecordsLoader::aStoppedLoadGoesOnWhenAsked()
{
    const MovingList list(250, true);
    m_loader->start({}, scopeOf({u"a"_s}));
    m_held->answer(0, list.page(m_held->open.at(0).query));
    QTRY_COMPARE(m_held->open.size(), 2);
    m_loader->stop();
    m_held->answer(1, list.page(m_held->open.at(1).query));
    QCOMPARE(m_loaded.size(), 100);
    m_loader->goOn();
    QCOMPARE(m_held->open.constLast().query.offset, 99);
    answerAll([&](const MailRecordQuery &query) { return list.page(query); });
    QCOMPARE(idsOf(m_loaded), idsOf(list.records()));
}

void TestRecordsLoader::fewAccountsAreAskedForByName()
{
    m_loader->start({}, scopeOf({u"a"_s, u"b"_s}, {u"zhangsan"_s, u"13800138000"_s}));
    QStringList asked;
    for (const auto &question : std::as_const(m_held->open))
        asked.append(question.query.appGroup.text() + u' ' + question.query.account);
    QCOMPARE(asked, (QStringList{u"a zhangsan"_s, u"a 13800138000"_s, u"b zhangsan"_s,
                                 u"b 13800138000"_s}));
    answerAll([](const MailRecordQuery &query) {
        herald::Page<MailRecord> page; // a part of the name is enough for the service
        page.items = {mailRecord(query.appGroup.text() + query.account, query.account.toUpper()),
                      mailRecord(u"x"_s + query.account, query.account + u"2"_s)};
        page.total = 2;
        return page;
    });
    QCOMPARE(m_loader->state(), State::Complete);
    QCOMPARE(m_loaded.size(), 4);
    QVERIFY(m_loader->missingNames().isEmpty());
}

void TestRecordsLoader::idsAreLookedForUntilFound()
{
    const QString first = u"575772274859184145"_s;
    const QString second = u"439d64d37c8b495f97bc0d1662a36485"_s;
    m_loader->start({}, scopeOf({u"a"_s, u"b"_s}, {first, second}));
    QVERIFY(m_held->open.at(0).query.account.isEmpty());
    herald::Page<MailRecord> page = MovingList(99, true).page({});
    page.items.append(mailRecord(first));
    page.total = 1000;
    m_held->answer(0, page);
    QCOMPARE(m_loader->missingNames(), QStringList{second});
    page.items.append(mailRecord(second));
    m_held->answer(1, page);
    QCOMPARE(m_loader->state(), State::Complete); // the rest of both lists is of no concern
    QCOMPARE(idsOf(m_loaded), (QSet<QString>{first, second}));
}

void TestRecordsLoader::namesWithoutARecordAreSaid()
{
    m_loader->start({}, scopeOf({u"a"_s}, {u"nobody"_s, u"1"_s, u"ZHANGSAN"_s}));
    answerAll([](const MailRecordQuery &query) {
        return query.account == "ZHANGSAN"_L1 ? MovingList(3, true).page({})
                                              : herald::Page<MailRecord>();
    });
    QCOMPARE(m_loader->missingNames(), QStringList{u"nobody"_s});
    QCOMPARE(m_loaded.size(), 3);
}

QTEST_MAIN(TestRecordsLoader)
#include "tst_recordsloader.moc"
