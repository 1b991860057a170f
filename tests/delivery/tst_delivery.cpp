// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/connection.h"
#include "tests/ui/fakes.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace std::chrono_literals;

class TestDelivery : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    Manifest manifest(const QString &subject, CloudKind cloud = CloudKind::Alibaba) const
    {
        Notification n;
        n.subject = subject;
        const auto profiles = m_stage->profiles.profiles();
        const auto at = std::find_if(profiles.begin(), profiles.end(),
                                     [cloud](const Profile &p) { return p.cloud == cloud; });
        return Manifest::freeze(*at, QUrl(u"https://cloud.example.com"_s), n);
    }

    BatchId submit(int count = 1, CloudKind cloud = CloudKind::Alibaba)
    {
        QList<Manifest> manifests;
        for (int i = 0; i < count; ++i)
            manifests.append(manifest(QString::number(i), cloud));
        const auto batch = QCoro::waitFor(m_stage->delivery.submit(manifests));
        return batch ? *batch : BatchId();
    }

    void setRules(const std::function<void(DeliveryRules &)> &change)
    {
        DeliveryRules rules = m_stage->delivery.rules();
        change(rules);
        m_stage->delivery.setRules(rules);
    }

    QList<Send> sendsOf(const BatchId &batch) ///< in their order, as the ledger has them
    {
        SendFilter filter;
        filter.batch = batch;
        const auto page = QCoro::waitFor(m_stage->archive.page(filter, 0, 1000));
        QList<Send> sends = page ? page->sends : QList<Send>();
        std::reverse(sends.begin(), sends.end());
        return sends;
    }

    Send only(const BatchId &batch) { return sendsOf(batch).value(0); }

    SendStory story(const SendId &id)
    {
        return QCoro::waitFor(m_stage->archive.story(id)).value_or(SendStory());
    }

    QList<SendState> states(const BatchId &batch)
    {
        QList<SendState> all;
        for (const Send &send : sendsOf(batch))
            all.append(send.state);
        return all;
    }

    bool isDone(const BatchId &batch) const { return m_stage->delivery.batch(batch)->isDone(); }

    static Verdict repeatable()
    {
        Verdict v = notSent(Cause::ConnectFailed);
        v.mayRepeat = true;
        return v;
    }

    static Error diskFull()
    {
        return {.kind = Error::Kind::Storage, .text = u"disk full"_s, .code = u"full"_s};
    }

    /// Goes on while the computer sleeps, as no timer does.
    class SleepyClock final : public Clock
    {
    public:
        std::chrono::milliseconds slept{0};
        [[nodiscard]] QDateTime utcNow() const override
        {
            return Clock::utcNow().addMSecs(slept.count());
        }
    };

    static Verdict refused()
    {
        Verdict v;
        v.outcome = Outcome::Refused;
        v.cause = Cause::NoPermission;
        return v;
    }

private slots:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void oneSendComesBackAccepted()
    {
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Accepted);
        QCOMPARE(m_stage->transport.exchanges, 1);
        const SendStory told = story(only(batch).id);
        QCOMPARE(told.attempts.size(), 1);
        QVERIFY(told.attempts.first().onTheWire && told.attempts.first().ended);
        QVERIFY(told.attempts.first().request.contains("Host: cloud.example.com"));
    }

    void aBatchKeepsItsOrder()
    {
        m_stage->transport.hanging = true;
        const BatchId batch = submit(3);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(m_stage->transport.pending(), 1);
            QCOMPARE(std::get<Notification>(m_stage->alibaba.prepared.last().payload()).subject,
                     QString::number(i));
            QCOMPARE(states(batch).count(SendState::OnTheWire), 1);
            m_stage->transport.finish();
            QTRY_COMPARE(m_stage->delivery.batch(batch)->tally().done(), i + 1);
        }
    }

    void severalAreOnTheWireAndNoMore()
    {
        setRules([](DeliveryRules &r) { r.concurrency = 3; });
        m_stage->transport.hanging = true;
        const QSignalSpy wire(&m_stage->delivery, &Delivery::wireChanged);
        const BatchId batch = submit(5);
        QTRY_COMPARE(m_stage->transport.pending(), 3);
        QCOMPARE(m_stage->delivery.onTheWire(), 3);
        QCOMPARE(wire.last().first().toInt(), 3);
        QCOMPARE(m_stage->delivery.batch(batch)->tally().waiting, 2);
        while (!isDone(batch)) {
            QTRY_VERIFY(m_stage->transport.isPending());
            QVERIFY(m_stage->transport.pending() <= 3);
            const int done = m_stage->delivery.batch(batch)->tally().done();
            m_stage->transport.finish();
            QTRY_COMPARE(m_stage->delivery.batch(batch)->tally().done(), done + 1);
        }
        QCOMPARE(m_stage->transport.exchanges, 5);
    }

    void batchesOfOneAccountTakeTurns()
    {
        m_stage->transport.hanging = true;
        const BatchId large = submit(50);
        const BatchId small = submit(1);
        for (int i = 0; i < 3 && !isDone(small); ++i) {
            QTRY_COMPARE(m_stage->transport.pending(), 1);
            const int done = m_stage->transport.exchanges;
            m_stage->transport.finish();
            QTRY_VERIFY(m_stage->transport.exchanges > done);
        }
        QTRY_VERIFY(isDone(small));
        QVERIFY(!isDone(large));
    }

    void aHeldBatchWaitsForItsRelease()
    {
        m_stage->delivery.setHoldTime(60s);
        const BatchId batch = submit();
        QCOMPARE(states(batch), QList{SendState::Held});
        QVERIFY(m_stage->delivery.holdLeft(batch));
        m_stage->delivery.hold(batch);
        QVERIFY(!m_stage->delivery.holdLeft(batch));
        QTRY_COMPARE(story(only(batch).id).batch.hold, Hold::ByHand);
        QCOMPARE(m_stage->transport.exchanges, 0);
        m_stage->delivery.release(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Accepted);
        QVERIFY(story(only(batch).id).batch.released);
    }

    void theHoldWindowEndsByItself()
    {
        m_stage->delivery.setHoldTime(1s);
        const BatchId batch = submit();
        QCOMPARE(m_stage->transport.exchanges, 0);
        QVERIFY(story(only(batch).id).batch.holdUntil);
        QTRY_VERIFY(isDone(batch));
    }

    void theLastWordCounts()
    {
        m_stage->delivery.setHoldTime(60s);
        const BatchId batch = submit();
        m_stage->delivery.release(batch); // is written first
        m_stage->delivery.hold(batch);
        QTRY_COMPARE(story(only(batch).id).batch.hold, Hold::ByHand);
        QCoreApplication::processEvents();
        QCOMPARE(m_stage->transport.exchanges, 0);
        QCOMPARE(m_stage->delivery.batch(batch)->hold(), Hold::ByHand);
    }

    void cancellingSparesWhatIsOnTheWire()
    {
        m_stage->transport.hanging = true;
        const BatchId batch = submit(2);
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->delivery.cancel(batch);
        QTRY_COMPARE(states(batch), (QList{SendState::OnTheWire, SendState::Done}));
        QCOMPARE(sendsOf(batch).at(1).verdict.outcome, Outcome::Cancelled);
        m_stage->transport.finish();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Accepted);
        QCOMPARE(m_stage->transport.exchanges, 1);
    }

    void cancellingReachesWhatIsConnecting()
    {
        m_stage->transport.hangingBefore = true;
        const BatchId batch = submit(2);
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->delivery.cancel(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(m_stage->delivery.batch(batch)->tally().cancelled, 2);
        for (const Send &send : sendsOf(batch))
            QCOMPARE(send.verdict.outcome, Outcome::Cancelled);
        QCOMPARE(m_stage->transport.exchanges, 1);
        QCOMPARE(story(only(batch).id).attempts.size(), 0);
    }

    void aCancelledOneIsNotTriedAgain()
    {
        m_stage->transport.hanging = true;
        m_stage->alibaba.verdict = repeatable();
        const BatchId batch = submit();
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->delivery.cancel(batch); // too late for this attempt, not for another
        m_stage->transport.finish();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::NotSent);
        QCOMPARE(m_stage->transport.exchanges, 1);
    }

    void pausingReachesWhatIsConnecting()
    {
        m_stage->transport.hangingBefore = true;
        const BatchId batch = submit(2);
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->delivery.pause();
        QTRY_VERIFY(!m_stage->transport.isPending());
        QCOMPARE(states(batch), (QList{SendState::Queued, SendState::Queued}));
        QCOMPARE(m_stage->delivery.waitOf(batch).kind, Wait::Kind::Paused);
        m_stage->transport.hangingBefore = false;
        m_stage->delivery.resume();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(m_stage->delivery.batch(batch)->tally().accepted, 2);
        // stopping in time was no attempt
        QCOMPARE(story(only(batch).id).attempts.size(), 1);
        QCOMPARE(only(batch).attempts, 1);
    }

    void thePanicKeyHoldsEverythingAtOnce()
    {
        m_stage->transport.hangingBefore = true;
        const QList<BatchId> batches{submit(3), submit(2), submit(2, CloudKind::Huawei)};
        QTRY_COMPARE(m_stage->transport.pending(), 2); // one an account
        m_stage->delivery.holdEverything();
        QTRY_VERIFY(!m_stage->transport.isPending());
        m_stage->transport.hangingBefore = false;
        for (const BatchId &batch : batches) {
            QCOMPARE(m_stage->delivery.batch(batch)->hold(), Hold::ByHand);
            QTRY_COMPARE(states(batch).count(SendState::Held), states(batch).size());
        }
        QCOMPARE(m_stage->delivery.onTheWire(), 0);
        m_stage->delivery.release(batches.at(1));
        QTRY_VERIFY(isDone(batches.at(1)));
        QVERIFY(!isDone(batches.at(0)));
        QVERIFY(!isDone(batches.at(2)));
    }

    void aLedgerThatFailsTakesNothing()
    {
        m_stage->ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
        const auto taken = QCoro::waitFor(m_stage->delivery.submit({manifest(u"a"_s)}));
        QVERIFY(!taken);
        QCOMPARE(taken.error().text, u"disk full"_s);
        QCOMPARE(m_stage->transport.exchanges, 0);
        QVERIFY(m_stage->sends().isEmpty());
    }

    void aGateThatFailsStopsEverythingAndSendsNothing()
    {
        m_stage->transport.hangingBefore = true;
        const BatchId batch = submit(3);
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
        m_stage->transport.finish();
        QTRY_VERIFY(m_stage->delivery.trouble());
        QCOMPARE(m_stage->delivery.trouble()->text, u"disk full"_s);
        QCOMPARE(m_stage->delivery.waitOf(batch).kind, Wait::Kind::Trouble);
        QCOMPARE(m_stage->transport.exchanges, 1);
        QCOMPARE(states(batch).count(SendState::Queued), 3);

        m_stage->transport.hangingBefore = false;
        m_stage->ledger.failWith.reset();
        m_stage->delivery.retryLedger();
        QVERIFY(!m_stage->delivery.trouble());
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(m_stage->delivery.batch(batch)->tally().accepted, 3);
    }

    void anOutcomeThatCannotBeWrittenIsKeptAndWrittenLater()
    {
        m_stage->transport.hanging = true;
        QList<Send> told;
        connect(&m_stage->delivery, &Delivery::sendChanged, this,
                [&told](const Send &send) { told.append(send); });
        const BatchId batch = submit(2);
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
        m_stage->transport.finish();
        QTRY_VERIFY(m_stage->delivery.trouble());
        QCOMPARE(told.last().verdict.outcome, Outcome::Accepted);
        QVERIFY(told.last().verdict.detail.contains("disk full"_L1));
        QCOMPARE(only(batch).state, SendState::OnTheWire); // as the disk has it

        m_stage->ledger.failWith.reset();
        m_stage->transport.hanging = false;
        m_stage->delivery.retryLedger();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Accepted);
        QCOMPARE(m_stage->transport.exchanges, 2);
    }

    void unknownIsNeverSentAgain()
    {
        m_stage->alibaba.verdict = Verdict{};
        m_stage->alibaba.verdict.mayRepeat = true; // even when it is wrongly marked
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Unknown);
        m_stage->delivery.release(batch);
        m_stage->delivery.pause();
        m_stage->delivery.resume();
        m_stage->delivery.hold(batch);
        m_stage->delivery.release(batch);
        m_stage->delivery.holdEverything();
        const BatchId later = submit();
        QTRY_VERIFY(isDone(later));
        QCOMPARE(m_stage->transport.exchanges, 2);
    }

    void whatDidNotLeaveIsTriedAgain()
    {
        m_stage->alibaba.verdictAt[0] = repeatable();
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Accepted);
        const SendStory told = story(only(batch).id);
        QCOMPARE(told.attempts.size(), 2);
        QCOMPARE(told.attempts.at(0).verdict.cause, Cause::ConnectFailed);
        QCOMPARE(told.attempts.at(1).verdict.outcome, Outcome::Accepted);
        QCOMPARE(told.send.attempts, 2);
    }

    void itIsGivenUpAfterThreeAttempts()
    {
        m_stage->alibaba.verdict = repeatable();
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::NotSent);
        QCOMPARE(m_stage->transport.exchanges, 3);
    }

    void aRepeatKeepsItsPlaceInTheBatch()
    {
        m_stage->alibaba.verdictAt[1] = repeatable();
        const BatchId batch = submit(3);
        QTRY_VERIFY(isDone(batch));
        QStringList subjects;
        for (const Manifest &sent : std::as_const(m_stage->alibaba.prepared))
            subjects.append(std::get<Notification>(sent.payload()).subject);
        QCOMPARE(subjects, (QStringList{u"0"_s, u"1"_s, u"1"_s, u"2"_s}));
    }

    void aThrottlingServiceIsWaitedFor()
    {
        Verdict throttled = notSent(Cause::Throttled);
        throttled.mayRepeat = true;
        throttled.retryAfter = 120s;
        m_stage->alibaba.verdictAt[0] = throttled;
        const BatchId batch = submit(2);
        QTRY_COMPARE(m_stage->delivery.waitOf(batch).kind, Wait::Kind::Throttled);
        QVERIFY(m_stage->delivery.waitOf(batch).left > 100s);
        QCOMPARE(m_stage->transport.exchanges, 1);
        m_stage->delivery.release(batch); // it is released; that is no way round
        QCoreApplication::processEvents();
        QCOMPARE(m_stage->transport.exchanges, 1);
    }

    void equalRefusalsHoldTheRest()
    {
        m_stage->alibaba.verdict = refused();
        const QSignalSpy stopped(&m_stage->delivery, &Delivery::batchStopped);
        const BatchId batch = submit(20);
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_COMPARE(m_stage->delivery.batch(batch)->tally().refused, 5);
        QCOMPARE(m_stage->delivery.batch(batch)->hold(), Hold::Refusals);
        QCOMPARE(m_stage->delivery.batch(batch)->stoppedBy()->cause, Cause::NoPermission);
        QCOMPARE(m_stage->delivery.batch(batch)->tally().waiting, 15);
        QCOMPARE(m_stage->transport.exchanges, 5);

        m_stage->alibaba.verdict.outcome = Outcome::Accepted; // the right was given
        m_stage->delivery.release(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(m_stage->delivery.batch(batch)->tally().accepted, 15);
        QCOMPARE(stopped.size(), 1);
    }

    void anotherHostThanReviewedIsNotSentTo()
    {
        m_stage->alibaba.otherUrl = QUrl(u"https://elsewhere.example.com"_s);
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::NotSent);
        QCOMPARE(only(batch).verdict.cause, Cause::Changed);
        QCOMPARE(m_stage->transport.exchanges, 0);
    }

    void aBatchOfTwoProfilesIsRefused()
    {
        const QList<Manifest> mixed{manifest(u"a"_s), manifest(u"b"_s, CloudKind::Huawei)};
        QVERIFY(!QCoro::waitFor(m_stage->delivery.submit(mixed)));
        QVERIFY(!QCoro::waitFor(m_stage->delivery.submit({})));
        QVERIFY(m_stage->sends().isEmpty());
    }

    void readOnlyChangesNothing()
    {
        m_stage->delivery.setHoldTime(60s);
        const BatchId batch = submit();
        m_stage->delivery.setReadOnly(Error{.kind = Error::Kind::Storage, .text = u"other"_s});
        QCOMPARE(QCoro::waitFor(m_stage->delivery.submit({manifest(u"a"_s)})).error().text,
                 u"other"_s);
        m_stage->delivery.release(batch);
        m_stage->delivery.cancel(batch);
        QCoreApplication::processEvents();
        QCOMPARE(states(batch), QList{SendState::Held});
        QCOMPARE(m_stage->transport.exchanges, 0);
    }

    void whatWaitedAndWhatWasOnTheWireAfterARestart()
    {
        m_stage->transport.hanging = true;
        const BatchId batch = submit(3);
        QTRY_VERIFY(m_stage->transport.isPending());
        QTRY_COMPARE(states(batch).first(), SendState::OnTheWire);

        FakeTransport wire;
        SqliteLedger disk(LedgerPlace{m_stage->ledgerFile(), u"this machine"_s,
                                      m_stage->folder.filePath(u"marks"_s)},
                          m_stage->clock);
        Delivery second(wire, disk, {&m_stage->alibaba}, m_stage->clock);
        const Result<Recovery> recovery = QCoro::waitFor(second.start());
        QVERIFY(recovery);
        QCOMPARE(recovery->crashed, 1);
        QVERIFY(!recovery->moved);
        QCOMPARE(second.batch(batch)->hold(), Hold::Restarted);
        QCOMPARE(only(batch).verdict.cause, Cause::CrashedOnTheWire);
        QCoreApplication::processEvents();
        QCOMPARE(wire.exchanges, 0);
        second.release(batch);
        QTRY_VERIFY(second.batch(batch)->isDone());
        QCOMPARE(wire.exchanges, 2);
        QCOMPARE(second.batch(batch)->tally().unknown, 1);
    }

    void aPersonsDecisionIsRecordedOnce()
    {
        m_stage->alibaba.verdict = Verdict{};
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        Settlement settlement;
        settlement.decision = Decision::TreatAsSent;
        settlement.who = u"王芳"_s;
        settlement.reason = u"the receiver has it"_s;
        QVERIFY(QCoro::waitFor(m_stage->delivery.settle(only(batch), settlement)));
        QVERIFY(only(batch).settlement);
        QCOMPARE(only(batch).settlement->who, u"王芳"_s);
        QVERIFY(only(batch).settlement->at.isValid());
        QVERIFY(!needsSettling(only(batch)));
        settlement.decision = Decision::TreatAsNotSent;
        QVERIFY(!QCoro::waitFor(m_stage->delivery.settle(only(batch), settlement)));
        QCOMPARE(only(batch).settlement->decision, Decision::TreatAsSent);
        QCOMPARE(only(batch).verdict.outcome, Outcome::Unknown); // it stays what it was
    }

    void sendingAgainIsANewSend()
    {
        m_stage->alibaba.verdictAt[0] = Verdict{};
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        const Send unknown = only(batch);
        const auto again = QCoro::waitFor(m_stage->delivery.sendAgain(unknown, {}));
        QVERIFY(again);
        QTRY_VERIFY(isDone(*again));
        QCOMPARE(only(*again).origin, unknown.id);
        QCOMPARE(only(*again).verdict.outcome, Outcome::Accepted);
        QCOMPARE(only(*again).manifest.fingerprint(), unknown.manifest.fingerprint());
        QCOMPARE(only(batch).settlement->decision, Decision::SendAgain);
        QCOMPARE(only(batch).settlement->again, only(*again).id);
        QVERIFY(!QCoro::waitFor(m_stage->delivery.sendAgain(unknown, {})));
        QCOMPARE(m_stage->transport.exchanges, 2);
    }

    void anAnswerAfterTheEndOfTheDeliveryIsDropped()
    {
        FakeTransport wire;
        auto cloud = std::make_unique<FakeCloud>(CloudKind::Alibaba);
        auto delivery = std::make_unique<Delivery>(
            wire, m_stage->ledger, std::vector<Cloud *>{cloud.get()}, m_stage->clock);
        DeliveryRules rules;
        rules.holdTime = 0s;
        delivery->setRules(rules);
        QVERIFY(QCoro::waitFor(delivery->start()));
        wire.hanging = true;
        QVERIFY(QCoro::waitFor(delivery->submit({manifest(u"a"_s)})));
        QTRY_VERIFY(wire.isPending());
        delivery.reset();
        cloud.reset();
        wire.finishAll();
        QTest::qWait(0);
        QCOMPARE(m_stage->sends().first().state, SendState::OnTheWire);
    }

    void holdingReachesWhatComesBackFromTheWire_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("the batch") << false;
        QTest::newRow("panic key") << true;
    }

    void holdingReachesWhatComesBackFromTheWire()
    {
        QFETCH(bool, everything);
        m_stage->transport.hanging = true;
        m_stage->alibaba.verdictAt[0] = repeatable();
        const BatchId batch = submit();
        QTRY_COMPARE(m_stage->delivery.onTheWire(), 1);
        everything ? m_stage->delivery.holdEverything() : m_stage->delivery.hold(batch);
        m_stage->transport.hanging = false;
        m_stage->transport.finish();
        QTRY_COMPARE(states(batch), QList{SendState::Held});
        QCoreApplication::processEvents();
        QCOMPARE(m_stage->transport.exchanges, 1);
        QCOMPARE(m_stage->delivery.batch(batch)->hold(), Hold::ByHand);

        m_stage->delivery.release(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Accepted);
        QCOMPARE(m_stage->transport.exchanges, 2);
    }

    void thePanicKeyReachesWhatIsBeingWrittenDown_data()
    {
        QTest::addColumn<int>("holdSeconds");
        QTest::addColumn<bool>("again");
        QTest::newRow("no window") << 0 << false;
        QTest::newRow("with a window") << 1 << false;
        QTest::newRow("sent again") << 0 << true;
    }

    void thePanicKeyReachesWhatIsBeingWrittenDown()
    {
        QFETCH(int, holdSeconds);
        QFETCH(bool, again);
        Send unknown;
        if (again) {
            m_stage->alibaba.verdictAt[0] = Verdict{};
            const BatchId first = submit();
            QTRY_VERIFY(isDone(first));
            unknown = only(first);
        }
        const int exchanges = m_stage->transport.exchanges;
        m_stage->delivery.setHoldTime(std::chrono::seconds(holdSeconds));
        auto task = again ? m_stage->delivery.sendAgain(unknown, {})
                          : m_stage->delivery.submit({manifest(u"a"_s)});
        m_stage->delivery.holdEverything();
        const auto batch = QCoro::waitFor(std::move(task));
        QVERIFY(batch);
        QCOMPARE(m_stage->delivery.batch(*batch)->hold(), Hold::ByHand);
        QVERIFY(!m_stage->delivery.holdLeft(*batch));
        QTRY_COMPARE(story(only(*batch).id).batch.hold, Hold::ByHand);
        QCOMPARE(m_stage->transport.exchanges, exchanges);
        m_stage->delivery.release(*batch);
        QTRY_VERIFY(isDone(*batch));
    }

    void whatWasConfirmedAfterThePanicKeyGoesOut()
    {
        m_stage->delivery.holdEverything();
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
    }

    void anotherWindowAfterASleep()
    {
        SleepyClock clock;
        FakeTransport wire;
        Delivery delivery(wire, m_stage->ledger, {&m_stage->alibaba}, clock);
        delivery.setHoldTime(1s);
        QVERIFY(QCoro::waitFor(delivery.start()));
        const auto batch = QCoro::waitFor(delivery.submit({manifest(u"a"_s)}));
        QVERIFY(batch);
        clock.slept = 8h;
        QTRY_VERIFY(delivery.holdLeft(*batch) > std::optional(3'000ms));
        QCOMPARE(wire.exchanges, 0);
        QTRY_VERIFY(story(only(*batch).id).batch.holdUntil > std::optional(clock.utcNow()));
        QCOMPARE(story(only(*batch).id).batch.hold, Hold::Counting);
        delivery.release(*batch);
        QTRY_VERIFY(delivery.batch(*batch)->isDone());
        QCOMPARE(wire.exchanges, 1);
    }

    void anEndThatTheLedgerHasAlreadyStopsNobody()
    {
        m_stage->alibaba.otherUrl = QUrl(u"https://other.example.com"_s); // fails before the gate
        m_stage->delivery.pause();
        const BatchId batch = submit(2);
        m_stage->ledger.failWith = diskFull();
        m_stage->delivery.resume();
        QTRY_VERIFY(m_stage->delivery.trouble());
        m_stage->ledger.failWith.reset();
        m_stage->delivery.cancel(batch);
        QTRY_VERIFY(isDone(batch));
        m_stage->alibaba.otherUrl.clear();
        m_stage->delivery.retryLedger();
        const BatchId other = submit(); // its lane has room again
        QTRY_VERIFY(isDone(other));
        QVERIFY(!m_stage->delivery.trouble());
        QCOMPARE(m_stage->delivery.batch(batch)->tally(), (Tally{.cancelled = 2}));
        QCOMPARE(sendsOf(batch).first().verdict.outcome, Outcome::Cancelled);
        QCOMPARE(m_stage->transport.exchanges, 1);
    }

    void whatIsCancelledInTroubleIsNotTriedAgain()
    {
        m_stage->transport.hanging = true;
        m_stage->alibaba.verdictAt[0] = repeatable();
        const BatchId batch = submit();
        QTRY_COMPARE(m_stage->delivery.onTheWire(), 1);
        m_stage->ledger.failWith = diskFull();
        m_stage->transport.hanging = false;
        m_stage->transport.finish();
        QTRY_VERIFY(m_stage->delivery.trouble());
        m_stage->ledger.failWith.reset();
        m_stage->delivery.cancel(batch);
        m_stage->delivery.retryLedger();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::NotSent);
        QCOMPARE(m_stage->transport.exchanges, 1);
    }

    /// Cancelled while the ledger wrote it down as on the wire, and then it could not be put back.
    void whatIsCancelledAtTheGateEndsWhenTheLedgerCanBeWritten()
    {
        connect(
            &m_stage->delivery, &Delivery::wireChanged, this,
            [this] {
                const QList<BatchId> open = m_stage->delivery.openBatches();
                if (open.isEmpty() || m_stage->ledger.failWith)
                    return;
                m_stage->delivery.cancel(open.first());
                m_stage->ledger.failWith = diskFull();
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        const BatchId batch = submit();
        QTRY_VERIFY(m_stage->delivery.trouble());
        QCOMPARE(states(batch), QList{SendState::OnTheWire});
        m_stage->ledger.failWith.reset();
        m_stage->delivery.retryLedger();
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Cancelled);
        QCOMPARE(m_stage->delivery.batch(batch)->tally(), (Tally{.cancelled = 1}));
        QCOMPARE(m_stage->delivery.onTheWire(), 0);
    }

    void aCancellationThatCannotBeWrittenLosesNothing()
    {
        m_stage->transport.hangingBefore = true;
        const BatchId batch = submit(2);
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->ledger.failWith = diskFull();
        m_stage->delivery.cancel(batch);
        QTRY_VERIFY(m_stage->delivery.trouble());
        QCOMPARE(m_stage->delivery.batch(batch)->tally(), (Tally{.waiting = 2}));
        m_stage->ledger.failWith.reset();
        m_stage->transport.hangingBefore = false;
        m_stage->delivery.retryLedger();
        QCoreApplication::processEvents();
        QCOMPARE(m_stage->transport.exchanges, 1); // held until a person says what is meant
        m_stage->delivery.release(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(m_stage->delivery.batch(batch)->tally(), (Tally{.accepted = 2}));
    }

    /// The same when what was connecting has been taken back before the ledger gives up.
    void aCancellationThatFailsLateLosesNothing()
    {
        FakeTransport wire;
        SqliteLedger disk(m_stage->place(), m_stage->clock, {.busyTimeout = 300ms});
        Delivery delivery(wire, disk, {&m_stage->alibaba}, m_stage->clock);
        delivery.setRules(m_stage->delivery.rules());
        QVERIFY(QCoro::waitFor(delivery.start()));
        wire.hangingBefore = true;
        const auto batch = QCoro::waitFor(delivery.submit({manifest(u"a"_s), manifest(u"b"_s)}));
        QVERIFY(batch);
        QTRY_VERIFY(wire.isPending());
        Connection other(m_stage->ledgerFile());
        QVERIFY(other.openAsItIs(Connection::Mode::ReadWrite));
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        delivery.cancel(*batch);
        QTRY_VERIFY(delivery.trouble());
        QVERIFY(!wire.isPending());
        QVERIFY(other.run(u"ROLLBACK"_s));
        wire.hangingBefore = false;
        delivery.retryLedger();
        delivery.release(*batch);
        QTRY_VERIFY(delivery.batch(*batch)->isDone());
        QCOMPARE(delivery.batch(*batch)->tally(), (Tally{.accepted = 2}));
    }

    void aRowThatCannotBeReadHoldsItsBatchOnly()
    {
        m_stage->delivery.setHoldTime(60s);
        const BatchId batch = submit(70);
        m_stage->delivery.setHoldTime(0s);
        Connection disk(m_stage->ledgerFile());
        QVERIFY(disk.openAsItIs(Connection::Mode::ReadWrite));
        const Result<QVariant> guard = disk.value(
            u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%origin, "
            "manifest ON send%'"_s);
        QVERIFY(guard && guard->isValid());
        QVERIFY(disk.run(u"DROP TRIGGER "_s + guard->toString()));
        QVERIFY(disk.run(u"UPDATE send SET manifest = x'00' WHERE number = 66"_s));

        m_stage->delivery.release(batch);
        const OpenBatch *open = m_stage->delivery.batch(batch);
        QTRY_COMPARE(open->obstacle(), OpenBatch::Obstacle::Unreadable);
        QCOMPARE(open->hold(), Hold::ByHand);
        QVERIFY(!m_stage->delivery.trouble());
        const BatchId other = submit();
        QTRY_VERIFY(isDone(other));
        m_stage->delivery.cancel(batch);
        QTRY_VERIFY(isDone(batch));
        QVERIFY(open->tally().cancelled > 0);
    }

    void whoLosesTheLedgerOnlyReads()
    {
        m_stage->delivery.setHoldTime(60s);
        const BatchId batch = submit();
        SqliteLedger disk(m_stage->place(), m_stage->clock);
        QVERIFY(QCoro::waitFor(disk.recover()));
        m_stage->delivery.release(batch);
        QTRY_VERIFY(m_stage->delivery.isReadOnly());
        QCOMPARE(m_stage->delivery.readOnly()->code, u"owner"_s);
        QVERIFY(!m_stage->delivery.trouble());
        QCOMPARE(m_stage->transport.exchanges, 0);
    }

    void aGuardThatWasChangedHoldsWhatIsReleased_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("by a person") << true;
        QTest::newRow("by its window") << false;
    }

    void aGuardThatWasChangedHoldsWhatIsReleased()
    {
        QFETCH(bool, byHand);
        bool may = true;
        m_stage->delivery.setMayStillSend([&may](const Profile &) { return may; });
        m_stage->delivery.setHoldTime(byHand ? 60s : 1s);
        const BatchId batch = submit(2);
        may = false;
        if (byHand) {
            m_stage->delivery.hold(batch);
            m_stage->delivery.release(batch);
        }
        const OpenBatch *open = m_stage->delivery.batch(batch);
        QTRY_COMPARE(open->obstacle(), OpenBatch::Obstacle::Guard);
        QTRY_COMPARE(story(only(batch).id).batch.hold, Hold::ByHand);
        QCOMPARE(m_stage->transport.exchanges, 0);

        may = true;
        m_stage->delivery.release(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(open->obstacle(), OpenBatch::Obstacle::None);
        QCOMPARE(open->tally(), (Tally{.accepted = 2}));
    }

    void aGuardThatWasChangedStopsAtTheGate_data()
    {
        QTest::addColumn<int>("answersUntilThen");
        QTest::addColumn<int>("attempts");
        QTest::newRow("before it is written down") << 2 << 0;
        QTest::newRow("while it is written down") << 3 << 1;
    }

    /// It is asked once to start a send, once at the gate and once behind it.
    void aGuardThatWasChangedStopsAtTheGate()
    {
        QFETCH(int, answersUntilThen);
        QFETCH(int, attempts);
        int asked = 0;
        const BatchId batch = [&] {
            m_stage->delivery.pause();
            const BatchId paused = submit(2);
            m_stage->delivery.setMayStillSend(
                [&, answersUntilThen](const Profile &) { return ++asked < answersUntilThen; });
            m_stage->delivery.resume();
            return paused;
        }();
        const OpenBatch *open = m_stage->delivery.batch(batch);
        QTRY_COMPARE(open->obstacle(), OpenBatch::Obstacle::Guard);
        QCOMPARE(asked, answersUntilThen);
        QTRY_COMPARE(states(batch), (QList{SendState::Held, SendState::Held}));
        QCOMPARE(m_stage->delivery.onTheWire(), 0);
        QCOMPARE(open->tally(), (Tally{.waiting = 2}));
        QCOMPARE(story(only(batch).id).attempts.size(), attempts);

        m_stage->delivery.setMayStillSend({});
        m_stage->delivery.release(batch);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(open->tally(), (Tally{.accepted = 2}));
    }

    void aGuardThatWasChangedTakesNothingNew()
    {
        m_stage->alibaba.verdict = Verdict{};
        const BatchId batch = submit();
        QTRY_VERIFY(isDone(batch));
        m_stage->delivery.setMayStillSend([](const Profile &) { return false; });
        QVERIFY(!QCoro::waitFor(m_stage->delivery.submit({manifest(u"a"_s)})));
        const auto again = QCoro::waitFor(m_stage->delivery.sendAgain(only(batch), {}));
        QVERIFY(!again);
        QVERIFY(again.error().text.contains("Security desk"_L1));
        QVERIFY(!only(batch).settlement);
        QCOMPARE(m_stage->sends().size(), 1);
    }

    void stopWaitingMakesItUnknown()
    {
        m_stage->transport.hanging = true;
        const BatchId batch = submit();
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->delivery.stopWaiting(only(batch).id);
        QTRY_VERIFY(isDone(batch));
        QCOMPARE(only(batch).verdict.outcome, Outcome::Unknown);
        QCOMPARE(only(batch).verdict.cause, Cause::Stopped);
    }
};

QTEST_MAIN(TestDelivery)
#include "tst_delivery.moc"
