// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/verdictjson.h"

#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// What each call of the ledger promises.
class TestLedger : public QObject
{
    Q_OBJECT

    SetClock m_clock;

private slots:
    void anOutcomeIsThereAfterARestart()
    {
        Place place;
        const Batch b = batch(u"b"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            const auto taken = wait(
                ledger.enqueue(b, {send(u"1"_s, b), send(u"2"_s, b, notification(u"主题"_s))}));
            QVERIFY(taken);
            QCOMPARE(taken->at(0).number, 1);
            QCOMPARE(taken->at(1).number, 2);
            QCOMPARE(taken->at(0).state, SendState::Queued);
            QVERIFY(wait(ledger.claim(SendId(u"1"_s), attempt())).value());
            QVERIFY(wait(
                ledger.settle(SendId(u"1"_s), ended(verdict(Outcome::Accepted, u"D4CC979E"_s)))));
        }
        SqliteLedger again(place.ledger(), m_clock);
        const auto found = wait(again.recover());
        QVERIFY(found);
        QCOMPARE(found->open.size(), 1);
        QCOMPARE(found->open.first().hold, Hold::Restarted);
        QCOMPARE(found->open.first().tally, (Tally{.waiting = 1, .accepted = 1}));
        QCOMPARE(found->crashed, 0);
        QVERIFY(!found->moved);

        const auto waiting = wait(again.waiting(b.id, 0, 10));
        QVERIFY(waiting);
        QCOMPARE(idsOf(*waiting), QStringList{u"2"_s});
        QCOMPARE(waiting->first().state, SendState::Held);
        QCOMPARE(std::get<Notification>(waiting->first().manifest.payload()).subject, u"主题"_s);

        SqliteArchive archive(place.file());
        const auto story = wait(archive.story(SendId(u"1"_s)));
        QVERIFY(story);
        QCOMPARE(story->send.verdict, verdict(Outcome::Accepted, u"D4CC979E"_s));
        QCOMPARE(story->attempts.size(), 1);
        QCOMPARE(story->attempts.first().answer, "HTTP/1.1 200 OK");
    }

    void verdictsKeepTheirWords()
    {
        Verdict v;
        v.outcome = Outcome::Refused;
        v.cause = Cause::ClockWrong;
        v.code = u"InvalidTimeStamp.Expired"_s;
        v.serviceText = u"时间"_s;
        v.httpStatus = 400;
        v.retryAfter = std::chrono::milliseconds(1'500);
        v.clockAhead = std::chrono::seconds(540);
        QCOMPARE(verdictFromJson(toJson(v)), v);
        QCOMPARE(verdictFromJson("{\"outcome\":\"Nonsense\"}").outcome, Outcome::Unknown);
        QCOMPARE(verdictFromJson("").outcome, Outcome::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
