// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/texts/texts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sendsmodel.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QSignalSpy>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace herald::test;

/// The real archive, whose answers can be kept back, and refused.
class SlowArchive final : public Archive
{
public:
    explicit SlowArchive(Archive &archive)
        : m_archive(archive)
    {}

    bool keeping = false;
    std::optional<Error> failWith;
    int pages = 0;
    QList<std::shared_ptr<QPromise<void>>> kept;

    QCoro::Task<Result<SendPage>> page(SendFilter filter, qint64 after, int limit) override
    {
        ++pages;
        if (failWith)
            co_return tl::unexpected(*failWith);
        const bool keep = keeping;
        auto read = m_archive.page(std::move(filter), after, limit);
        const Result<SendPage> answer = co_await read;
        if (keep) {
            auto promise = std::make_shared<QPromise<void>>();
            promise->start();
            kept.append(promise);
            QFuture<void> told = promise->future();
            co_await told;
        }
        co_return answer;
    }
    QCoro::Task<Result<QList<Send>>> among(SendFilter filter, QList<SendId> ids) override
    {
        return m_archive.among(std::move(filter), std::move(ids));
    }
    QCoro::Task<Result<qint64>> count(SendFilter filter) override
    {
        return m_archive.count(std::move(filter));
    }
    QCoro::Task<Result<SendStory>> story(SendId id) override
    {
        return m_archive.story(std::move(id));
    }
    QCoro::Task<Result<Tally>> totals() override { return m_archive.totals(); }
    QCoro::Task<Result<QList<Profile>>> profiles() override { return m_archive.profiles(); }

private:
    Archive &m_archive;
};

class SendsModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newestIsFirst();
    void openComesInTheOrderOfSending();
    void followsEveryChange();
    void takesWhatAnEarlierRunLeft();
    void saysWhatAndWhom_data();
    void saysWhatAndWhom();
    void reasonsAreHonest();
    void triesAgainWithItsReason();
    void settledIsCalm();
    void readsAPageAtATime_data();
    void readsAPageAtATime();
    void everyFilterStaysTrue_data();
    void everyFilterStaysTrue();
    void cancelledTogetherLeaveTogether();
    void newOnesDoNotMoveOldOnes();
    void manyNewOnesLeaveNoGap();
    void answerForAnOlderFilterIsDropped();
    void changeWhileReadingWins();
    void failureIsToldAndOver();
    void countsWhatTheFilterFinds();
    void foreignTextStaysTextInTooltips();
    void isWordedAnew();

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList subjects() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(text(row, SendsModel::What));
        return all;
    }
    [[nodiscard]] const Profile &alibaba() const
    {
        return m_stage->profiles.profiles().constFirst();
    }
    [[nodiscard]] const Profile &huawei() const { return m_stage->profiles.profiles().constLast(); }
    BatchId submit(const QStringList &subjects)
    {
        QList<Manifest> list;
        for (const QString &subject : subjects)
            list.append(notificationManifest(alibaba(), subject, {u"a@example.com"_s}));
        return submitNow(*m_stage, list);
    }
    void show(SendFilter filter = {})
    {
        m_model->setFilter(filter);
        QTRY_VERIFY(!m_model->isLoading());
    }
    static SendFilter openOnly()
    {
        SendFilter filter;
        filter.scope = SendFilter::Scope::Open;
        return filter;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<SlowArchive> m_archive;
    std::unique_ptr<SendsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SendsModelTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_archive = std::make_unique<SlowArchive>(m_stage->archive);
    m_model = std::make_unique<SendsModel>(*m_archive, m_stage->delivery);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void SendsModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_archive.reset();
    m_stage.reset();
}

void SendsModelTest::newestIsFirst()
{
    submit({u"first"_s, u"second"_s});
    show();
    QTRY_COMPARE(subjects(), (QStringList{u"second"_s, u"first"_s}));
    submit({u"third"_s});
    QTRY_COMPARE(subjects(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    const SendId second = m_model->sendAt(1).id;
    QCOMPARE(m_model->indexOf(second).row(), 1);
    QCOMPARE(m_model->find(second)->id, second);
    QVERIFY(!m_model->find(SendId(u"no such"_s)));
    QVERIFY(!m_model->indexOf(SendId(u"no such"_s)).isValid());
}

void SendsModelTest::openComesInTheOrderOfSending()
{
    m_stage->delivery.pause();
    submit({u"first"_s, u"second"_s});
    show(openOnly());
    submit({u"third"_s});
    QTRY_COMPARE(subjects(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    m_stage->alibaba.verdictAt[0] = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    m_stage->delivery.resume();
    QTRY_COMPARE(subjects(), QStringList{u"first"_s});
    QCOMPARE(text(0, SendsModel::State), u"Unknown"_s);
}

void SendsModelTest::followsEveryChange()
{
    m_stage->delivery.setHoldTime(5s);
    show();
    const BatchId batch = submit({u"one"_s});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, SendsModel::State), u"Held"_s);
    m_stage->transport.hanging = true;
    m_stage->delivery.release(batch);
    QTRY_COMPARE(text(0, SendsModel::State), u"On the wire"_s);
    m_stage->transport.finish();
    QTRY_COMPARE(text(0, SendsModel::State), u"Accepted"_s);
    QCOMPARE(text(0, SendsModel::RequestId), u"D4CC979E-3D5B-5A6A-BC87-C93C9E861C7B"_s);
    const auto badge =
        m_model->index(0, SendsModel::State).data(SendsModel::BadgeRole).value<Badge::Content>();
    QCOMPARE(badge.text, u"Accepted"_s);
    QCOMPARE(badge.meaning, Ink::Positive);
}

void SendsModelTest::takesWhatAnEarlierRunLeft()
{
    cleanup();
    m_stage = std::make_unique<Stage>(Stage::Begin::Later);
    leaveBehind(*m_stage, manifests(*m_stage, 2), 1);
    m_archive = std::make_unique<SlowArchive>(m_stage->archive);
    m_model = std::make_unique<SendsModel>(*m_archive, m_stage->delivery);
    show();
    QVERIFY(m_stage->start().has_value());
    QTRY_COMPARE(text(1, SendsModel::State), u"Unknown"_s);
    QVERIFY(text(1, SendsModel::Reason).startsWith("Herald ended"_L1));
    QCOMPARE(text(0, SendsModel::State), u"Held"_s);
    QCOMPARE(text(0, SendsModel::Reason), u"Held: Herald was closed while it waited."_s);
}

void SendsModelTest::saysWhatAndWhom_data()
{
    QTest::addColumn<bool>("isResend");
    QTest::addColumn<QStringList>("whomAll");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("whom");
    QTest::newRow("one receiver") << false << QStringList{u"a@example.com"_s} << u"Done"_s
                                  << u"a@example.com"_s;
    QTest::newRow("three receivers")
        << false << QStringList{u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s}
        << u"Done"_s << u"a@example.com and 2 more"_s;
    QTest::newRow("one record") << true << QStringList{u"wang.fang"_s}
                                << u"wang.fang – Mail: access granted"_s << u"wang.fang"_s;
    QTest::newRow("two records") << true << QStringList{u"wang.fang"_s, u"li.na"_s}
                                 << u"2 mail records"_s << u"wang.fang and 1 more"_s;
}

void SendsModelTest::saysWhatAndWhom()
{
    QFETCH(bool, isResend);
    QFETCH(QStringList, whomAll);
    submitNow(*m_stage, {isResend ? resendManifest(huawei(), whomAll)
                                  : notificationManifest(alibaba(), u"Done"_s, whomAll)});
    show();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTEST(text(0, SendsModel::What), "what");
    QTEST(text(0, SendsModel::Whom), "whom");
    QCOMPARE(text(0, SendsModel::ProfileName), isResend ? u"Workspace desk"_s : u"Security desk"_s);
}

void SendsModelTest::reasonsAreHonest()
{
    const auto reason = [this] { return text(0, SendsModel::Reason); };
    m_stage->delivery.setHoldTime(5s);
    show();
    const BatchId first = submit({u"first"_s});
    QTRY_VERIFY(reason().startsWith("Goes out in 5 second"_L1));
    m_stage->delivery.hold(first);
    QTRY_VERIFY(reason().startsWith("Held until"_L1));

    m_stage->delivery.pause();
    m_stage->delivery.release(first);
    QTRY_VERIFY(reason().startsWith("Paused."_L1));

    m_stage->transport.hanging = true;
    m_stage->delivery.resume();
    QTRY_VERIFY(reason().startsWith("Has waited for the answer since"_L1));
    m_stage->delivery.setHoldTime(0s);
    submit({u"second"_s});
    QTRY_COMPARE(reason(), u"Waits for what is on the wire."_s);
}

void SendsModelTest::triesAgainWithItsReason()
{
    DeliveryRules rules = m_stage->delivery.rules();
    rules.backOff = rules.longestBackOff = 1h;
    m_stage->delivery.setRules(rules);
    Verdict offline = notSent(Cause::ConnectFailed);
    offline.mayRepeat = true;
    m_stage->alibaba.verdict = offline;
    show();
    submit({u"one"_s});
    QTRY_VERIFY(text(0, SendsModel::Reason).startsWith("Tries again in"_L1));
    const QString reason = text(0, SendsModel::Reason);
    QVERIFY2(reason.endsWith("attempt 2 of 3: No connection to the endpoint could be made."_L1),
             qPrintable(reason));
    QCOMPARE(text(0, SendsModel::State), u"Queued"_s);
}

void SendsModelTest::settledIsCalm()
{
    m_stage->alibaba.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    const BatchId batch = submit({u"one"_s});
    show();
    QTRY_COMPARE(text(0, SendsModel::State), u"Unknown"_s);
    QVERIFY(isDone(*m_stage, batch));
    const auto ink = [this] {
        return m_model->index(0, 0).data(SendsModel::BadgeRole).value<Badge::Content>().meaning;
    };
    QCOMPARE(ink(), Ink::Caution);
    Settlement settlement;
    settlement.decision = Decision::TreatAsNotSent;
    settlement.who = u"Li Na"_s;
    settlement.reason = u"asked the receiver"_s;
    QVERIFY(QCoro::waitFor(m_stage->delivery.settle(m_model->sendAt(0), settlement)).has_value());
    QTRY_COMPARE(text(0, SendsModel::State), u"Unknown, treated as not sent"_s);
    QCOMPARE(ink(), Ink::Muted);
}

void SendsModelTest::readsAPageAtATime_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("everything") << false;
    QTest::newRow("what is open") << true;
}

void SendsModelTest::readsAPageAtATime()
{
    QFETCH(bool, open);
    m_tester.reset(); // it fetches by itself
    m_stage->delivery.pause();
    submitNow(*m_stage, manifests(*m_stage, 2 * SendsModel::pageSize + 50));
    show(open ? openOnly() : SendFilter());
    QCOMPARE(m_model->rowCount(), SendsModel::pageSize);
    for (const int expected : {2 * SendsModel::pageSize, 2 * SendsModel::pageSize + 50}) {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        m_model->fetchMore({}); // one question at a time
        QTRY_COMPARE(m_model->rowCount(), expected);
    }
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_archive->pages, 3);
    const QStringList all = subjects();
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    QCOMPARE(all.first(), open ? u"Subject 0"_s : u"Subject 449"_s);
}

void SendsModelTest::everyFilterStaysTrue_data()
{
    QTest::addColumn<SendFilter>("filter");
    SendFilter filter;
    QTest::newRow("none") << filter;
    QTest::newRow("open") << openOnly();
    filter.outcome = Outcome::Refused;
    QTest::newRow("outcome") << filter;
    filter = {};
    filter.cloud = CloudKind::Huawei;
    QTest::newRow("cloud") << filter;
    filter = {};
    filter.text = u"wang"_s;
    QTest::newRow("text") << filter;
    filter.outcome = Outcome::Accepted;
    QTest::newRow("text and outcome") << filter;
    filter = {};
    filter.from = QDateTime::currentDateTimeUtc().addDays(1);
    QTest::newRow("later") << filter;
    filter = {};
    filter.to = QDateTime::currentDateTimeUtc().addDays(1);
    QTest::newRow("earlier") << filter;
}

void SendsModelTest::everyFilterStaysTrue()
{
    QFETCH(SendFilter, filter);
    show(filter);
    m_stage->alibaba.verdictAt[0] = verdictOf(Outcome::Refused, Cause::NotFound);
    m_stage->alibaba.verdictAt[1] = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    QList<BatchId> batches{submit({u"wang one"_s, u"two"_s, u"three"_s})};
    batches.append(submitNow(*m_stage, {resendManifest(huawei(), {u"wang.fang"_s}),
                                        resendManifest(huawei(), {u"li.na"_s})}));
    for (const BatchId &batch : std::as_const(batches))
        QTRY_VERIFY(isDone(*m_stage, batch));
    const auto expected = [&] {
        QStringList ids;
        const auto page = QCoro::waitFor(m_stage->archive.page(filter, 0, 100));
        for (const Send &send : page->sends)
            ids.append(send.id.text() + stateWord(send));
        return ids;
    };
    const auto shown = [this] {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->sendAt(row).id.text() + text(row, SendsModel::State));
        return ids;
    };
    QTRY_COMPARE(shown(), expected());
}

void SendsModelTest::cancelledTogetherLeaveTogether()
{
    m_tester.reset();
    m_stage->delivery.pause();
    const BatchId batch = submitNow(*m_stage, manifests(*m_stage, 450));
    show(openOnly());
    QCOMPARE(m_model->rowCount(), SendsModel::pageSize);
    m_stage->delivery.cancel(batch);
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    show();
    QCOMPARE(text(0, SendsModel::State), u"Cancelled"_s);
}

void SendsModelTest::newOnesDoNotMoveOldOnes()
{
    submit({u"old"_s});
    show();
    QTRY_COMPARE(text(0, SendsModel::State), u"Accepted"_s);
    const QPersistentModelIndex old = m_model->index(0, SendsModel::What);
    QSignalSpy reset(m_model.get(), &SendsModel::modelReset);
    submit({u"new"_s, u"newer"_s});
    m_model->reload();
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(old.row(), 2);
    QCOMPARE(old.data().toString(), u"old"_s);
    QCOMPARE(reset.count(), 0);
}

void SendsModelTest::manyNewOnesLeaveNoGap()
{
    m_tester.reset();
    submit({u"old"_s});
    show();
    m_stage->delivery.pause();
    submitNow(*m_stage, manifests(*m_stage, SendsModel::pageSize + 10));
    QTRY_COMPARE(text(0, SendsModel::What), u"Subject 209"_s);
    QCOMPARE(m_model->rowCount(), SendsModel::pageSize);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), SendsModel::pageSize + 11);
    QCOMPARE(subjects().last(), u"old"_s);
}

void SendsModelTest::answerForAnOlderFilterIsDropped()
{
    submit({u"one"_s});
    QTRY_COMPARE(m_stage->sends().first().state, SendState::Done);
    m_archive->keeping = true;
    m_model->setFilter({});
    QTRY_COMPARE(m_archive->kept.size(), 1);
    m_archive->keeping = false;
    SendFilter none;
    none.outcome = Outcome::Refused;
    show(none);
    QSignalSpy inserted(m_model.get(), &SendsModel::rowsInserted);
    m_archive->kept.first()->finish();
    m_model->reload(); // answered after the old one
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(m_model->rowCount(), 0);
}

void SendsModelTest::changeWhileReadingWins()
{
    m_stage->transport.hanging = true;
    const BatchId batch = submit({u"one"_s});
    QTRY_VERIFY(m_stage->transport.isPending());
    m_archive->keeping = true;
    m_model->setFilter({});
    QTRY_COMPARE(m_archive->kept.size(), 1); // read: it is on the wire
    m_stage->transport.finish();
    QTRY_VERIFY(isDone(*m_stage, batch));
    m_archive->kept.first()->finish();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(text(0, SendsModel::State), u"Accepted"_s);
}

void SendsModelTest::failureIsToldAndOver()
{
    submit({u"one"_s});
    QSignalSpy failed(m_model.get(), &SendsModel::failed);
    m_archive->failWith = Error{.kind = Error::Kind::Storage, .text = u"no such disk"_s};
    m_model->reload();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_model->error()->text, u"no such disk"_s);
    QVERIFY(!m_model->isLoading());
    m_archive->failWith.reset();
    m_model->reload();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->error());
}

void SendsModelTest::countsWhatTheFilterFinds()
{
    m_stage->delivery.pause();
    submit({u"one"_s, u"two"_s});
    show(openOnly());
    QTRY_COMPARE(m_model->total(), 2);
    submit({u"three"_s});
    QTRY_COMPARE(m_model->total(), 3);
    m_stage->delivery.resume();
    QTRY_COMPARE(m_model->total(), 0);
}

void SendsModelTest::foreignTextStaysTextInTooltips()
{
    submit({u"<img src='file:///x'>"_s});
    show();
    const QString tip = m_model->index(0, SendsModel::What).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("&lt;img"_L1) && !tip.contains(u'<'), qPrintable(tip));
}

void SendsModelTest::isWordedAnew()
{
    submit({u"one"_s});
    show();
    QTRY_COMPARE(text(0, SendsModel::State), u"Accepted"_s);
    QSignalSpy cells(m_model.get(), &SendsModel::dataChanged);
    QSignalSpy headers(m_model.get(), &SendsModel::headerDataChanged);
    m_model->retranslate();
    QCOMPARE(cells.count(), 1);
    QCOMPARE(headers.count(), 1);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::SendsModelTest)
#include "tst_sendsmodel.moc"
