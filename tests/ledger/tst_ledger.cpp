// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/connection.h"
#include "app/ledger/verdictjson.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(herald::Hold)

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

    void aBatchIsTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("batchId");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QString>("sendsOf");
        QTest::addColumn<Manifest>("manifest");
        const Manifest good = notification(u"s"_s);
        Profile nameless = profile();
        nameless.name.clear(); // is written, and not read
        QTest::newRow("an id that is there")
            << u"b"_s << QStringList{u"2"_s, u"1"_s} << u"b"_s << good;
        QTest::newRow("twice the same id")
            << u"b"_s << QStringList{u"2"_s, u"2"_s} << u"b"_s << good;
        QTest::newRow("a batch that is there") << u"a"_s << QStringList{u"2"_s} << u"a"_s << good;
        QTest::newRow("sends of another batch") << u"b"_s << QStringList{u"2"_s} << u"a"_s << good;
        QTest::newRow("nothing") << u"b"_s << QStringList{} << u"b"_s << good;
        QTest::newRow("not what was confirmed")
            << u"b"_s << QStringList{u"2"_s} << u"b"_s << Manifest();
        QTest::newRow("cannot be read back")
            << u"b"_s << QStringList{u"2"_s} << u"b"_s << notification(u"s"_s, {}, nameless);
    }

    void aBatchIsTakenWholeOrNotAtAll()
    {
        QFETCH(QString, batchId);
        QFETCH(QStringList, ids);
        QFETCH(QString, sendsOf);
        QFETCH(Manifest, manifest);
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch first = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(first, {send(u"1"_s, first)})));
        QList<Send> list;
        for (const QString &id : ids)
            list.append(send(id, batch(sendsOf), manifest));
        const auto taken = wait(ledger.enqueue(batch(batchId), list));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Storage);
        QVERIFY(!taken.error().text.isEmpty());

        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.count({})).value(), 1);
        QCOMPARE(wait(archive.totals()).value(), (Tally{.waiting = 1}));
        QCOMPARE(sql(place.file(), u"SELECT count(*) FROM batch"_s).value, 1);
    }

    void numbersGoOnFromBatchToBatch()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.enqueue(batch(u"a"_s), sends(batch(u"a"_s), 1, 3))));
        const Batch b = batch(u"b"_s, Hold::Counting);
        const auto taken = wait(ledger.enqueue(b, sends(b, 4, 2)));
        QVERIFY(taken);
        QCOMPARE(taken->at(0).number, 4);
        QCOMPARE(taken->at(1).number, 5);
        QCOMPARE(taken->at(1).id, SendId(u"5"_s));
        QCOMPARE(taken->at(1).state, SendState::Held);
    }

    void waitingSendsComeInTheirOrder()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 5))));
        QVERIFY(wait(ledger.enqueue(batch(u"b"_s), sends(batch(u"b"_s), 6, 2))));
        QVERIFY(wait(ledger.claim(SendId(u"2"_s), attempt())).value());
        const auto first = wait(ledger.waiting(a.id, 0, 2));
        QCOMPARE(idsOf(first.value()), (QStringList{u"1"_s, u"3"_s}));
        const auto rest = wait(ledger.waiting(a.id, first->last().number, 10));
        QCOMPARE(idsOf(rest.value()), (QStringList{u"4"_s, u"5"_s}));
        QCOMPARE(rest->first().state, SendState::Queued);
        QVERIFY(wait(ledger.setHold({a.id}, Hold::ByHand, {})));
        QCOMPARE(wait(ledger.waiting(a.id, 0, 1))->first().state, SendState::Held);
        QCOMPARE(wait(ledger.waiting(BatchId(u"nobody"_s), 0, 1))->size(), 0);
    }

    void aManifestThatCannotBeReadIsNotPassedOver()
    {
        Place place;
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 3))));
        }
        QVERIFY(sql(place.file(), u"DROP TRIGGER send_same"_s).ok);
        QVERIFY(sql(place.file(), u"UPDATE send SET manifest = x'7b7d' WHERE number = 2"_s).ok);
        QVERIFY(sql(place.file(), u"CREATE TRIGGER send_same BEFORE UPDATE OF number, id, batch,"
                                  " created, cloud, profile, origin, manifest ON send BEGIN SELECT"
                                  " RAISE(ABORT, 'what was confirmed never changes'); END"_s)
                    .ok);
        SqliteLedger ledger(place.ledger(), m_clock);
        const auto waiting = wait(ledger.waiting(a.id, 0, 10));
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().code, u"unreadable"_s);
        // the other sends are still shown
        SqliteArchive archive(place.file());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        const auto page = wait(archive.page({}, 0, 10));
        QCOMPARE(idsOf(page->sends), (QStringList{u"3"_s, u"1"_s}));
        QVERIFY(!wait(archive.story(SendId(u"2"_s))));
        // a page of which nothing can be read is stepped over
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        const auto next = wait(archive.page({}, 3, 1));
        QCOMPARE(idsOf(next->sends), QStringList{u"1"_s});
        QVERIFY(!next->more);
    }

    void onlyAReleasedBatchIsClaimed_data()
    {
        QTest::addColumn<Hold>("hold");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("none") << Hold::None << true;
        QTest::newRow("counting") << Hold::Counting << false;
        QTest::newRow("by hand") << Hold::ByHand << false;
        QTest::newRow("restarted") << Hold::Restarted << false;
        QTest::newRow("moved") << Hold::Moved << false;
        QTest::newRow("refusals") << Hold::Refusals << false;
    }

    void onlyAReleasedBatchIsClaimed()
    {
        QFETCH(Hold, hold);
        QFETCH(bool, leaves);
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s, hold);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        const auto claimed = wait(ledger.claim(SendId(u"1"_s), attempt()));
        QVERIFY(claimed);
        QCOMPARE(*claimed, leaves);
        SqliteArchive archive(place.file());
        const auto story = wait(archive.story(SendId(u"1"_s)));
        QCOMPARE(story->batch.hold, hold);
        QCOMPARE(story->send.state, leaves ? SendState::OnTheWire : SendState::Held);
        QCOMPARE(story->attempts.size(), leaves ? 1 : 0);
    }

    void aSendIsClaimedOnceAndSettledOnce()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        const SendId id(u"1"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        QVERIFY(wait(ledger.claim(id, attempt())).value());
        QVERIFY(!wait(ledger.claim(id, attempt(2))).value());
        QVERIFY(wait(ledger.settle(id, ended(verdict(Outcome::Accepted)))));
        QVERIFY(!wait(ledger.settle(id, ended(verdict(Outcome::Refused)))));
        QVERIFY(!wait(ledger.putBack(id, ended(verdict(Outcome::NotSent)))));
        QVERIFY(!wait(ledger.claim(id, attempt(2))).value());
        QVERIFY(!wait(ledger.claim(SendId(u"nobody"_s), attempt())).value());
        QVERIFY(!wait(ledger.settle(SendId(u"nobody"_s), ended(verdict(Outcome::NotSent)))));
        SqliteArchive archive(place.file());
        const auto story = wait(archive.story(id));
        QCOMPARE(story->send.verdict.outcome, Outcome::Accepted);
        QCOMPARE(story->attempts.size(), 1);
        QCOMPARE(story->attempts.first().verdict.outcome, Outcome::Accepted);
    }

    void twoWritersClaimEachSendOnce()
    {
        Place place;
        SqliteLedger one(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        const int count = 200;
        QVERIFY(wait(one.enqueue(a, sends(a, 1, count))));
        SqliteLedger two(place.ledger(), m_clock);
        std::vector<QCoro::Task<Result<bool>>> claims;
        for (int i = 1; i <= count; ++i) {
            claims.push_back(one.claim(SendId(QString::number(i)), attempt()));
            claims.push_back(two.claim(SendId(QString::number(i)), attempt()));
        }
        int claimed = 0;
        for (auto &claim : claims) {
            const Result<bool> done = wait(std::move(claim));
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            claimed += *done ? 1 : 0;
        }
        QCOMPARE(claimed, count);
    }

    void onlyWhatDidNotLeaveWaitsAgain_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("mayRepeat");
        QTest::addColumn<bool>("waits");
        QTest::newRow("not sent, repeatable") << Outcome::NotSent << true << true;
        QTest::newRow("not sent") << Outcome::NotSent << false << true;
        QTest::newRow("throttled") << Outcome::Refused << true << true;
        QTest::newRow("refused") << Outcome::Refused << false << false;
        QTest::newRow("unknown") << Outcome::Unknown << false << false;
        QTest::newRow("unknown, said to be repeatable") << Outcome::Unknown << true << false;
        QTest::newRow("accepted") << Outcome::Accepted << true << false;
        QTest::newRow("cancelled") << Outcome::Cancelled << false << false;
    }

    void onlyWhatDidNotLeaveWaitsAgain()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, mayRepeat);
        QFETCH(bool, waits);
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        const SendId id(u"1"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        QVERIFY(wait(ledger.claim(id, attempt())).value());
        Verdict v = verdict(outcome);
        v.mayRepeat = mayRepeat;
        v.retryAfter = std::chrono::seconds(2);
        const auto back = wait(ledger.putBack(id, ended(v)));
        QCOMPARE(back.has_value(), waits);
        SqliteArchive archive(place.file());
        const auto story = wait(archive.story(id));
        QCOMPARE(story->send.state, waits ? SendState::Queued : SendState::OnTheWire);
        if (!waits)
            return;
        QCOMPARE(story->send.verdict, v);
        QCOMPARE(story->send.attempts, 1);
        QVERIFY(wait(ledger.claim(id, attempt(2))).value());
        QVERIFY(wait(ledger.settle(id, ended(verdict(Outcome::Accepted), 2))));
        const auto after = wait(archive.story(id));
        QCOMPARE(after->attempts.size(), 2);
        QCOMPARE(after->attempts.at(0).verdict, v);
        QCOMPARE(after->attempts.at(1).verdict.outcome, Outcome::Accepted);
        QCOMPARE(after->send.attempts, 2);
    }

    void anAttemptThatNeverReachedTheWireIsKeptToo()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 2))));
        Attempt failed = ended(notSent(Cause::ConnectFailed, u"refused"_s));
        failed.onTheWire.reset();
        QVERIFY(wait(ledger.putBack(SendId(u"1"_s), failed)));
        QVERIFY(wait(ledger.settle(SendId(u"2"_s), failed)));
        SqliteArchive archive(place.file());
        for (const QString &id : {u"1"_s, u"2"_s}) {
            const auto story = wait(archive.story(SendId(id)));
            QCOMPARE(story->attempts.size(), 1);
            QVERIFY(!story->attempts.first().onTheWire);
            QCOMPARE(story->attempts.first().verdict, failed.verdict);
            QCOMPARE(story->send.verdict, failed.verdict);
        }
    }

    void anEndBeforeAnyAttemptLeavesNone()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        Attempt none;
        none.verdict = notSent(Cause::NoCredential);
        QVERIFY(wait(ledger.settle(SendId(u"1"_s), none)));
        SqliteArchive archive(place.file());
        const auto story = wait(archive.story(SendId(u"1"_s)));
        QCOMPARE(story->attempts.size(), 0);
        QCOMPARE(story->send.attempts, 0);
        QCOMPARE(story->send.verdict, none.verdict);
    }

    void holdsChangeTogether()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        for (const QString &id : {u"a"_s, u"b"_s})
            QVERIFY(wait(ledger.enqueue(batch(id), {send(id, batch(id))})));
        const QDateTime until = m_clock.utcNow().addSecs(30);
        QVERIFY(wait(ledger.setHold({BatchId(u"a"_s), BatchId(u"b"_s)}, Hold::Counting, until)));
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.story(SendId(u"b"_s)))->batch.holdUntil, std::optional(until));
        QVERIFY(!wait(archive.story(SendId(u"b"_s)))->batch.released);

        QVERIFY(!wait(ledger.setHold({BatchId(u"a"_s), BatchId(u"nobody"_s)}, Hold::None, {})));
        QCOMPARE(wait(archive.story(SendId(u"a"_s)))->batch.hold, Hold::Counting);

        m_clock.advance(std::chrono::seconds(5));
        QVERIFY(wait(ledger.setHold({BatchId(u"a"_s)}, Hold::None, {})));
        const Batch released = wait(archive.story(SendId(u"a"_s)))->batch;
        QCOMPARE(released.hold, Hold::None);
        QCOMPARE(released.released, std::optional(m_clock.utcNow()));
        QVERIFY(!released.holdUntil);
    }

    void cancellingTakesWhatWaitsOnly()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 4))));
        QVERIFY(wait(ledger.claim(SendId(u"1"_s), attempt())).value());
        QVERIFY(wait(ledger.settle(SendId(u"2"_s), ended(verdict(Outcome::Refused)))));
        QCOMPARE(wait(ledger.cancelWaiting(a.id)).value(), 2);
        QCOMPARE(wait(ledger.cancelWaiting(a.id)).value(), 0);
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.totals()).value(),
                 (Tally{.onTheWire = 1, .refused = 1, .cancelled = 2}));
        QCOMPARE(wait(archive.story(SendId(u"3"_s)))->send.verdict.outcome, Outcome::Cancelled);
        QVERIFY(!wait(ledger.claim(SendId(u"3"_s), attempt())).value());
    }

    void onlyAnUnknownIsSettledByAPerson_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("can");
        QTest::newRow("accepted") << Outcome::Accepted << false;
        QTest::newRow("refused") << Outcome::Refused << false;
        QTest::newRow("not sent") << Outcome::NotSent << false;
        QTest::newRow("cancelled") << Outcome::Cancelled << false;
        QTest::newRow("unknown") << Outcome::Unknown << true;
    }

    void onlyAnUnknownIsSettledByAPerson()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, can);
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        sendOne(ledger, a, send(u"1"_s, a), verdict(outcome));
        const Settlement s = settlement(Decision::TreatAsNotSent);
        const SendId id(u"1"_s);
        QVERIFY(!wait(ledger.decide(id, settlement(Decision::SendAgain))));
        QCOMPARE(wait(ledger.decide(id, s)).has_value(), can);
        QVERIFY(!wait(ledger.decide(id, settlement(Decision::TreatAsSent))));
        QVERIFY(!wait(ledger.decide(SendId(u"nobody"_s), s)));
        SqliteArchive archive(place.file());
        const auto story = wait(archive.story(id));
        QCOMPARE(story->send.settlement, can ? std::optional(s) : std::nullopt);
        QCOMPARE(story->send.verdict.outcome, outcome);
        QVERIFY(!needsSettling(story->send));
    }

    void nothingIsSettledBeforeItsEnd()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        QVERIFY(!wait(ledger.decide(SendId(u"1"_s), settlement(Decision::TreatAsSent))));
    }

    void sendingAgainIsANewSend()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        sendOne(ledger, a, send(u"1"_s, a), verdict(Outcome::Unknown));
        const Batch b = batch(u"b"_s, Hold::Counting);
        // a new batch that cannot be written takes the decision with it
        QVERIFY(!wait(ledger.decideAgain(SendId(u"1"_s), settlement(Decision::SendAgain), a,
                                         send(u"2"_s, a))));
        const auto again = wait(ledger.decideAgain(SendId(u"1"_s), settlement(Decision::SendAgain),
                                                   b, send(u"2"_s, b)));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->number, 2);
        QCOMPARE(again->origin, SendId(u"1"_s));
        QCOMPARE(again->state, SendState::Held);
        QVERIFY(!wait(ledger.decideAgain(SendId(u"1"_s), settlement(Decision::SendAgain),
                                         batch(u"c"_s), send(u"3"_s, batch(u"c"_s)))));
        SqliteArchive archive(place.file());
        const auto old = wait(archive.story(SendId(u"1"_s)));
        QCOMPARE(old->send.settlement->decision, Decision::SendAgain);
        QCOMPARE(old->send.settlement->again, SendId(u"2"_s));
        QCOMPARE(wait(archive.story(SendId(u"2"_s)))->send.origin, SendId(u"1"_s));
        QCOMPARE(wait(archive.count({})).value(), 2);
    }

    void theFileItselfRefuses_data()
    {
        QTest::addColumn<QString>("statement");
        const QStringList statements{
            u"DELETE FROM send"_s,
            u"DELETE FROM attempt"_s,
            u"DELETE FROM decision"_s,
            u"DELETE FROM batch"_s,
            u"UPDATE decision SET who = 'x'"_s,
            u"UPDATE batch SET account = 'x'"_s,
            u"UPDATE attempt SET answer = x''"_s,
            u"UPDATE send SET manifest = x''"_s,
            u"UPDATE send SET id = 'x' WHERE id = '2'"_s,
            u"UPDATE send SET state = 'waiting', outcome = NULL WHERE id = '1'"_s,
            u"UPDATE send SET outcome = 'accepted' WHERE id = '1'"_s,
            u"UPDATE send SET verdict = x'' WHERE id = '1'"_s,
            u"UPDATE send SET settled = 0 WHERE id = '1'"_s,
            u"UPDATE send SET settled = 1 WHERE id = '2'"_s,
            u"UPDATE send SET state = 'on-the-wire' WHERE id = '3'"_s,
            u"UPDATE send SET outcome = 'accepted' WHERE id = '2'"_s,
            u"INSERT INTO decision VALUES (2, 0, '', 'sent', '', '', '')"_s,
            u"INSERT OR REPLACE INTO send SELECT * FROM send WHERE id = '1'"_s};
        for (const QString &statement : statements)
            QTest::newRow(qPrintable(statement)) << statement;
    }

    void theFileItselfRefuses()
    {
        QFETCH(QString, statement);
        Place place;
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            sendOne(ledger, a, send(u"1"_s, a), verdict(Outcome::Unknown));
            QVERIFY(wait(ledger.decide(SendId(u"1"_s), settlement(Decision::TreatAsSent))));
            const Batch b = batch(u"b"_s);
            QVERIFY(wait(ledger.enqueue(b, {send(u"2"_s, b), send(u"3"_s, b)})));
            QVERIFY(wait(ledger.claim(SendId(u"3"_s), attempt())).value());
        }
        Connection db(place.file());
        QVERIFY(db.open(Connection::Mode::ReadWrite, {}));
        const auto done = db.run(statement);
        QVERIFY(!done);
        QVERIFY2(
            done.error().text.contains(u"constraint"_s) || done.error().text.contains(u"never"_s) ||
                done.error().text.contains(u"final"_s) || done.error().text.contains(u"only"_s) ||
                done.error().text.contains(u"should be"_s),
            qPrintable(done.error().text));
    }

    void theCountsAreThoseOfTheRows()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const QList<Outcome> outcomes{Outcome::Accepted, Outcome::Refused, Outcome::NotSent,
                                      Outcome::Unknown, Outcome::Cancelled};
        const Batch a = batch(u"a"_s);
        const Batch b = batch(u"b"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 40))));
        QVERIFY(wait(ledger.enqueue(b, sends(b, 41, 40))));
        for (int i = 1; i <= 80; i += 2) {
            const SendId id(QString::number(i));
            QVERIFY(wait(ledger.claim(id, attempt())).value());
            if (i % 3 == 0)
                QVERIFY(wait(ledger.putBack(id, ended(notSent(Cause::ConnectFailed)))));
            else if (i % 5 != 0)
                QVERIFY(wait(ledger.settle(id, ended(verdict(outcomes.at(i % 5))))));
        }
        QVERIFY(wait(ledger.cancelWaiting(b.id)));
        SqliteArchive archive(place.file());
        const Tally all = wait(archive.totals()).value();
        const auto counted = [&](const QString &condition) {
            return sql(place.file(), u"SELECT count(*) FROM send WHERE "_s % condition)
                .value.toInt();
        };
        QCOMPARE(all.total(), 80);
        QCOMPARE(all.waiting, counted(u"state = 'waiting'"_s));
        QCOMPARE(all.onTheWire, counted(u"state = 'on-the-wire'"_s));
        QVERIFY(all.onTheWire > 0);
        QCOMPARE(all.accepted, counted(u"outcome = 'accepted'"_s));
        QCOMPARE(all.cancelled, counted(u"outcome = 'cancelled'"_s));
        const Tally ofB = wait(archive.story(SendId(u"41"_s)))->batch.tally;
        QCOMPARE(ofB.total(), 40);
        QCOMPARE(ofB.waiting, 0);
        QCOMPARE(ofB.cancelled, counted(u"outcome = 'cancelled' AND batch = 'b'"_s));
        SendFilter filter;
        filter.outcome = Outcome::Cancelled;
        QCOMPARE(wait(archive.count(filter)).value(), all.cancelled);
        filter.batch = b.id;
        QCOMPARE(wait(archive.count(filter)).value(), ofB.cancelled);
    }

    void aClockSetBackChangesNoOrder()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 2))));
        m_clock.advance(-std::chrono::hours(1));
        Batch b = batch(u"b"_s);
        b.created = m_clock.utcNow();
        QList<Send> later = sends(b, 3, 2);
        for (Send &s : later)
            s.created = m_clock.utcNow();
        QVERIFY(wait(ledger.enqueue(b, later)));
        QVERIFY(wait(ledger.claim(SendId(u"1"_s), attempt())).value());
        QVERIFY(wait(ledger.settle(SendId(u"1"_s), ended(verdict(Outcome::Accepted)))));
        SqliteArchive archive(place.file());
        QCOMPARE(idsOf(wait(archive.page({}, 0, 10))->sends),
                 (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
        const auto found = wait(ledger.recover());
        QCOMPARE(found->open.size(), 2);
        QCOMPARE(found->open.first().id, a.id);
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
