// SPDX-License-Identifier: GPL-3.0-or-later
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

    static Manifest manifest(const Stage &stage, const QString &subject)
    {
        Notification n;
        n.subject = subject;
        return Manifest::freeze(stage.profiles.profiles().first(), QUrl(u"https://example.com"_s),
                                n);
    }

    static BatchId submit(Stage &stage, int count = 1)
    {
        QList<Manifest> manifests;
        for (int i = 0; i < count; ++i)
            manifests.append(manifest(stage, QString::number(i)));
        return *QCoro::waitFor(stage.delivery.submit(manifests));
    }

    static QList<SendState> states(Stage &stage, const BatchId &batch)
    {
        QList<SendState> all;
        for (const Send &send : stage.delivery.sendsOf(batch))
            all.append(send.state);
        return all;
    }

    static Outcome outcome(Stage &stage, const BatchId &batch, int at = 0)
    {
        return stage.delivery.sendsOf(batch).at(at).verdict.outcome;
    }

    static bool isDone(Stage &stage, const BatchId &batch)
    {
        const QList<SendState> all = states(stage, batch);
        return all.count(SendState::Done) == all.size();
    }

private slots:
    void oneSendComesBackAccepted()
    {
        Stage stage;
        const BatchId batch = submit(stage);
        QTRY_VERIFY(isDone(stage, batch));
        QCOMPARE(outcome(stage, batch), Outcome::Accepted);
        QCOMPARE(stage.transport.exchanges, 1);
    }

    void aBatchKeepsItsOrderAndOneIsOnTheWire()
    {
        Stage stage;
        stage.transport.hanging = true;
        const BatchId batch = submit(stage, 3);
        QTRY_VERIFY(stage.transport.isPending());
        QCOMPARE(states(stage, batch),
                 (QList{SendState::OnTheWire, SendState::Queued, SendState::Queued}));
        QCOMPARE(stage.transport.exchanges, 1);
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(stage.transport.isPending());
            QCOMPARE(std::get<Notification>(stage.alibaba.prepared.last().payload()).subject,
                     QString::number(i));
            stage.transport.finish();
            QTRY_COMPARE(states(stage, batch).count(SendState::Done), i + 1);
        }
    }

    void aHeldBatchWaitsForItsRelease()
    {
        Stage stage;
        stage.delivery.setHoldTime(60s);
        const BatchId batch = submit(stage);
        QCOMPARE(states(stage, batch), QList{SendState::Held});
        QVERIFY(stage.delivery.holdLeft(batch));
        stage.delivery.hold(batch);
        QVERIFY(!stage.delivery.holdLeft(batch));
        QCOMPARE(states(stage, batch), QList{SendState::Held});
        QCOMPARE(stage.transport.exchanges, 0);
        stage.delivery.release(batch);
        QTRY_VERIFY(isDone(stage, batch));
        QCOMPARE(outcome(stage, batch), Outcome::Accepted);
    }

    void theHoldWindowEndsByItself()
    {
        Stage stage;
        stage.delivery.setHoldTime(1s);
        const BatchId batch = submit(stage);
        QCOMPARE(stage.transport.exchanges, 0);
        QTRY_VERIFY(isDone(stage, batch));
    }

    void cancellingSparesWhatIsOnTheWire()
    {
        Stage stage;
        stage.transport.hanging = true;
        const BatchId batch = submit(stage, 2);
        QTRY_VERIFY(stage.transport.isPending());
        stage.delivery.cancel(batch);
        QCOMPARE(states(stage, batch), (QList{SendState::OnTheWire, SendState::Done}));
        QCOMPARE(outcome(stage, batch, 1), Outcome::Cancelled);
        stage.transport.finish();
        QTRY_VERIFY(isDone(stage, batch));
        QCOMPARE(outcome(stage, batch, 0), Outcome::Accepted);
        QCOMPARE(stage.transport.exchanges, 1);
    }

    void pausedNothingNewGoesOut()
    {
        Stage stage;
        stage.delivery.pause();
        const BatchId batch = submit(stage, 2);
        QCoreApplication::processEvents();
        QCOMPARE(stage.transport.exchanges, 0);
        stage.delivery.resume();
        QTRY_VERIFY(isDone(stage, batch));
        QCOMPARE(stage.transport.exchanges, 2);
    }

    void aLedgerThatFailsLetsNothingOut()
    {
        Stage stage;
        stage.ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
        const auto refused = QCoro::waitFor(stage.delivery.submit({manifest(stage, u"a"_s)}));
        QVERIFY(!refused);
        QCOMPARE(stage.transport.exchanges, 0);
        QVERIFY(stage.delivery.sends().isEmpty());
    }

    void aGateThatFailsIsNotSent()
    {
        Stage stage;
        stage.delivery.setHoldTime(60s);
        const BatchId batch = submit(stage);
        stage.ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
        // the fake cloud judges what the transport saw; a closed gate never reaches Complete
        Verdict gate = notSent(Cause::LedgerFailed);
        stage.alibaba.verdict = gate;
        stage.delivery.release(batch);
        QTRY_VERIFY(isDone(stage, batch));
        QCOMPARE(outcome(stage, batch), Outcome::NotSent);
        QCOMPARE(stage.ledger.states.values().count(SendState::OnTheWire), 0);
    }

    void unknownIsNeverSentAgain()
    {
        Stage stage;
        stage.alibaba.verdict = Verdict{};
        const BatchId batch = submit(stage);
        QTRY_VERIFY(isDone(stage, batch));
        QCOMPARE(outcome(stage, batch), Outcome::Unknown);
        stage.delivery.release(batch);
        stage.delivery.pause();
        stage.delivery.resume();
        stage.delivery.hold(batch);
        stage.delivery.release(batch);
        QCoreApplication::processEvents();
        QCOMPARE(stage.transport.exchanges, 1);
    }

    void whatWaitedBeforeARestartIsHeld()
    {
        Stage stage;
        Send waiting;
        waiting.id = SendId(u"1"_s);
        waiting.batch = BatchId(u"b"_s);
        waiting.manifest = manifest(stage, u"a"_s);
        stage.ledger.recovered = {waiting};
        stage.ledger.states.insert(waiting.id, SendState::Queued);
        QVERIFY(QCoro::waitFor(stage.delivery.start()));
        QCoreApplication::processEvents();
        QCOMPARE(stage.transport.exchanges, 0);
        QCOMPARE(states(stage, waiting.batch), QList{SendState::Held});
        stage.delivery.release(waiting.batch);
        QTRY_VERIFY(isDone(stage, waiting.batch));
    }

    void anAnswerAfterTheEndOfTheDeliveryIsDropped()
    {
        auto stage = std::make_unique<Stage>();
        FakeTransport wire;
        MemoryLedger ledger;
        auto cloud = std::make_unique<FakeCloud>(CloudKind::Alibaba);
        auto delivery = std::make_unique<Delivery>(wire, ledger, std::vector<Cloud *>{cloud.get()});
        delivery->setHoldTime(0s);
        wire.hanging = true;
        QVERIFY(QCoro::waitFor(delivery->submit({manifest(*stage, u"a"_s)})));
        QTRY_VERIFY(wire.isPending());
        delivery.reset();
        cloud.reset();
        wire.finish();
        QTest::qWait(0);
        QCOMPARE(ledger.states.values().count(SendState::OnTheWire), 1);
    }

    void stopWaitingAsksTheTransport()
    {
        Stage stage;
        stage.transport.hanging = true;
        const BatchId batch = submit(stage);
        QTRY_VERIFY(stage.transport.isPending());
        stage.delivery.stopWaiting(stage.delivery.sendsOf(batch).first().id);
        QVERIFY(stage.transport.stop.stop_requested());
        stage.transport.finish();
        QTRY_VERIFY(isDone(stage, batch));
    }
};

QTEST_MAIN(TestDelivery)
#include "tst_delivery.moc"
