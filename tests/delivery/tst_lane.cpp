// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/lane.h"

#include <QTest>

using namespace herald;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLane : public QObject
{
    Q_OBJECT

    static constexpr Lane::Time start{1000h};

    static DeliveryRules rules(int concurrency = 100, double perSecond = 0)
    {
        DeliveryRules r;
        r.concurrency = concurrency;
        r.perSecond = perSecond;
        r.burst = 3;
        r.attempts = 3;
        r.backOff = 1s;
        r.longestBackOff = 30s;
        r.longestRetryAfter = 300s;
        r.equalRefusals = 5;
        return r;
    }

    static Verdict verdict(Outcome outcome, Cause cause = Cause::None, bool mayRepeat = false)
    {
        Verdict v;
        v.outcome = outcome;
        v.cause = cause;
        v.mayRepeat = mayRepeat;
        return v;
    }

    static Verdict offline() { return verdict(Outcome::NotSent, Cause::ConnectFailed, true); }

    static Lane::Next endOne(Lane &lane, const Verdict &v, const Lane::Ended &ended = {},
                             Lane::Time at = start)
    {
        lane.begin(rules(), at);
        const Lane::Next next = lane.end(rules(), at, v, ended);
        lane.leave();
        return next;
    }

private slots:
    void keepsToItsConcurrency()
    {
        Lane lane;
        const DeliveryRules r = rules(2);
        lane.begin(r, start);
        QVERIFY(!lane.closed(r, start));
        lane.begin(r, start);
        QVERIFY(lane.closed(r, start));
        QCOMPARE(lane.closed(r, start)->why, Lane::Closed::Why::Full);
        QVERIFY(!lane.end(r, start, verdict(Outcome::Accepted), {}).again);
        QVERIFY(lane.closed(r, start)); // until its end is written
        lane.leave();
        QVERIFY(!lane.closed(r, start));
        lane.leave();
        QCOMPARE(lane.running(), 0);
    }

    void keepsToItsPace()
    {
        Lane lane;
        const DeliveryRules r = rules(1000, 2); // two a second, three at once
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!lane.closed(r, start));
            lane.begin(r, start);
        }
        QVERIFY(lane.closed(r, start));
        QCOMPARE(lane.closed(r, start)->why, Lane::Closed::Why::Rate);
        QCOMPARE(lane.closed(r, start)->left, 500ms);
        QCOMPARE(lane.closed(r, start + 400ms)->left, 100ms);
        QVERIFY(!lane.closed(r, start + 500ms));
        // over a long time no more than the pace and the burst
        int begun = 3;
        for (Lane::Time at = start; at < start + 60s; at += 10ms) {
            if (lane.closed(r, at))
                continue;
            lane.begin(r, at);
            ++begun;
        }
        QCOMPARE(begun, 3 + 119);
    }

    void aQuietTimeSavesUpNoMoreThanABurst()
    {
        Lane lane;
        const DeliveryRules r = rules(100, 1000);
        lane.begin(r, start);
        int begun = 0;
        while (!lane.closed(r, start + 1h)) {
            lane.begin(r, start + 1h);
            ++begun;
        }
        QCOMPARE(begun, 3);
    }

    void onlyWhatCertainlyDidNotLeaveIsTriedAgain_data()
    {
        QTest::addColumn<Verdict>("seen");
        QTest::addColumn<bool>("again");
        for (const Cause cause : {Cause::ConnectFailed, Cause::HostNotFound, Cause::ProxyFailed,
                                  Cause::Throttled, Cause::RequestCut}) {
            QTest::addRow("not sent, may repeat, %d", int(cause))
                << verdict(Outcome::NotSent, cause, true) << true;
            QTest::addRow("not sent, %d", int(cause)) << verdict(Outcome::NotSent, cause) << false;
        }
        // a wrong mark must not be enough
        for (const Outcome outcome :
             {Outcome::Accepted, Outcome::Refused, Outcome::Unknown, Outcome::Cancelled}) {
            QTest::addRow("outcome %d", int(outcome)) << verdict(outcome) << false;
            QTest::addRow("outcome %d marked", int(outcome))
                << verdict(outcome, Cause::ConnectionLost, true) << false;
        }
    }

    void onlyWhatCertainlyDidNotLeaveIsTriedAgain()
    {
        QFETCH(Verdict, seen);
        QFETCH(bool, again);
        Lane lane;
        QCOMPARE(endOne(lane, seen).again, again);
    }

    void attemptsAreFew()
    {
        Lane lane;
        QVERIFY(endOne(lane, offline(), {.attempt = 2}).again);
        QVERIFY(!endOne(lane, offline(), {.attempt = 3}).again);
        const Verdict cut = verdict(Outcome::NotSent, Cause::RequestCut, true);
        QVERIFY(endOne(lane, cut, {.attempt = 1}).again);
        QVERIFY(!endOne(lane, cut, {.attempt = 2}).again);
    }

    void aBatchRepeatsATenthOfItself()
    {
        Lane lane;
        QVERIFY(endOne(lane, offline(), {.repeats = 1, .batchSize = 1}).again);
        QVERIFY(!endOne(lane, offline(), {.repeats = 2, .batchSize = 1}).again);
        QVERIFY(endOne(lane, offline(), {.repeats = 9, .batchSize = 100}).again);
        QVERIFY(!endOne(lane, offline(), {.repeats = 10, .batchSize = 100}).again);
    }

    void theBudgetRunsOutAndComesBackWithSuccess()
    {
        Lane lane;
        int again = 0;
        while (endOne(lane, offline(), {.batchSize = 100'000}).again)
            ++again;
        QCOMPARE(again, 10); // 50 tokens, 5 each
        for (int i = 0; i < 5; ++i)
            endOne(lane, verdict(Outcome::Accepted));
        QVERIFY(endOne(lane, offline(), {.batchSize = 100'000}).again);
        QVERIFY(!endOne(lane, offline(), {.batchSize = 100'000}).again);
    }

    void timeOutsCostTwice()
    {
        Lane lane;
        int again = 0;
        const Verdict late = verdict(Outcome::NotSent, Cause::ConnectTimeout, true);
        while (endOne(lane, late, {.batchSize = 100'000}).again)
            ++again;
        QCOMPARE(again, 5);
    }

    void backOffDoublesUpToItsLimit_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("chance");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("first") << 1 << 1.0 << qint64(1000);
        QTest::newRow("second") << 2 << 1.0 << qint64(2000);
        QTest::newRow("sixth, at the limit") << 6 << 1.0 << qint64(30'000);
        QTest::newRow("half the jitter") << 2 << 0.5 << qint64(1000);
    }

    void backOffDoublesUpToItsLimit()
    {
        QFETCH(int, attempt);
        QFETCH(double, chance);
        QFETCH(qint64, wait);
        DeliveryRules r = rules();
        r.attempts = 10;
        Lane lane;
        lane.begin(r, start);
        QVERIFY(lane.end(r, start, offline(), {.attempt = attempt, .chance = chance}).again);
        QVERIFY(lane.closed(r, start));
        QCOMPARE(lane.closed(r, start)->why, Lane::Closed::Why::BackOff);
        QCOMPARE(lane.closed(r, start)->left.count(), wait);
        QVERIFY(!lane.closed(r, start + std::chrono::milliseconds(wait)));
    }

    void theServiceSaysHowLongToWait()
    {
        Lane lane;
        Verdict throttled = verdict(Outcome::NotSent, Cause::Throttled, true);
        throttled.retryAfter = 42s;
        QVERIFY(endOne(lane, throttled, {.chance = 0}).again);
        QCOMPARE(lane.closed(rules(), start)->why, Lane::Closed::Why::Throttled);
        QCOMPARE(lane.closed(rules(), start)->left, 42s);
        // a shorter wait of another send does not cut it
        QVERIFY(endOne(lane, offline(), {.chance = 0}).again);
        QCOMPARE(lane.closed(rules(), start)->left, 42s);
    }

    void theOthersWaitEvenWhenThisOneIsNotTriedAgain()
    {
        Lane lane;
        Verdict throttled = verdict(Outcome::NotSent, Cause::Throttled, true);
        throttled.retryAfter = 42s;
        QVERIFY(!endOne(lane, throttled, {.attempt = 3}).again);
        QCOMPARE(lane.closed(rules(), start)->why, Lane::Closed::Why::Throttled);
        QCOMPARE(lane.closed(rules(), start)->left, 42s);
    }

    void tooLongAWaitIsHandedToThePerson()
    {
        Lane lane;
        Verdict throttled = verdict(Outcome::NotSent, Cause::Throttled, true);
        throttled.retryAfter = 301s;
        QVERIFY(!endOne(lane, throttled).again);
        QVERIFY(!lane.closed(rules(), start));
    }

    void equalRefusalsStop_data()
    {
        QTest::addColumn<QList<Verdict>>("seen");
        QTest::addColumn<int>("stopsAt"); // 0 = never
        const Verdict key = verdict(Outcome::Refused, Cause::WrongKey);
        const Verdict right = verdict(Outcome::Refused, Cause::NoPermission);
        Verdict other = key;
        other.code = u"Other"_s;
        const Verdict good = verdict(Outcome::Accepted);
        const Verdict unknown = verdict(Outcome::Unknown, Cause::ConnectionLost);
        QTest::newRow("five") << QList{key, key, key, key, key, key} << 5;
        QTest::newRow("five not sent")
            << QList{offline(), offline(), offline(), offline(), offline()} << 5;
        QTest::newRow("another cause") << QList{key, key, right, key, key, key, key} << 0;
        QTest::newRow("another code") << QList{key, key, key, key, other, key} << 0;
        QTest::newRow("a success between") << QList{key, key, key, key, good, key} << 0;
        QTest::newRow("an unknown between") << QList{key, key, key, key, unknown, key} << 0;
        QTest::newRow("successes") << QList<Verdict>(9, good) << 0;
        QTest::newRow("unknowns are not refusals") << QList<Verdict>(9, unknown) << 0;
    }

    void equalRefusalsStop()
    {
        QFETCH(QList<Verdict>, seen);
        QFETCH(int, stopsAt);
        Lane lane;
        int stoppedAt = 0;
        for (int i = 0; i < seen.size() && stoppedAt == 0; ++i) {
            if (endOne(lane, seen.at(i), {.attempt = 3}).stop)
                stoppedAt = i + 1;
        }
        QCOMPARE(stoppedAt, stopsAt);
    }

    void aPersonLetsItGoOn()
    {
        Lane lane;
        const Verdict key = verdict(Outcome::Refused, Cause::WrongKey);
        for (int i = 0; i < 4; ++i)
            endOne(lane, key);
        QVERIFY(endOne(lane, offline(), {.chance = 1}).again);
        lane.forgive();
        QVERIFY(!lane.closed(rules(), start));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!endOne(lane, key).stop);
        QVERIFY(endOne(lane, key).stop);
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
