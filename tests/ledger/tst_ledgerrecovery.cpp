// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/origin.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(herald::Hold)

/// What a ledger says when it is opened again: after an end in order, a crash, a move.
class TestRecovery : public QObject
{
    Q_OBJECT

    SetClock m_clock;

    static QList<Hold> holds()
    {
        return {Hold::None,      Hold::Counting, Hold::ByHand,
                Hold::Restarted, Hold::Moved,    Hold::Refusals};
    }

    /// One batch for each hold, with one waiting send each.
    void fill(Ledger &ledger)
    {
        for (const Hold hold : holds()) {
            const QString id = QString::number(int(hold));
            const Batch b = batch(id, hold);
            QVERIFY(wait(ledger.enqueue(b, {send(id, b)})));
        }
    }

private slots:
    void aNewFolderIsNotMoved()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const auto found = wait(ledger.recover());
        QVERIFY(found);
        QVERIFY(!found->moved);
        QCOMPARE(found->open.size(), 0);
        QVERIFY(QFileInfo::exists(place.root() % u"/marks"_s));
    }

    /// The lock of the folder may be removed by hand; then two may take the ledger for theirs.
    void whoeverRecoversLastOwnsIt()
    {
        Place place;
        SqliteLedger first(place.ledger(), m_clock);
        QVERIFY(wait(first.recover()));
        const Batch b = batch(u"b"_s);
        QVERIFY(wait(first.enqueue(b, sends(b, 1, 2))));
        QVERIFY(wait(first.claim(SendId(u"1"_s), attempt())).value());

        SqliteLedger second(place.ledger(), m_clock);
        QCOMPARE(wait(second.recover())->crashed, 1);
        QVERIFY(wait(second.setHold({b.id}, Hold::None, {})));
        QCOMPARE(wait(first.claim(SendId(u"2"_s), attempt())).error().code, u"owner"_s);
        QCOMPARE(wait(first.settle(SendId(u"1"_s), ended(verdict(Outcome::Accepted)))).error().code,
                 u"owner"_s);
        QCOMPARE(wait(first.enqueue(batch(u"c"_s), sends(batch(u"c"_s), 3, 1))).error().code,
                 u"owner"_s);
        QVERIFY(wait(second.claim(SendId(u"2"_s), attempt())).value());

        QCOMPARE(wait(first.recover())->crashed, 1);
        QCOMPARE(wait(second.cancelWaiting(b.id)).error().code, u"owner"_s);
    }

    void whatWaitedIsHeld_data()
    {
        QTest::addColumn<bool>("moved");
        QTest::addColumn<QList<Hold>>("after");
        QTest::newRow("restarted")
            << false << QList{Hold::Restarted, Hold::Restarted, Hold::ByHand,
                              Hold::Restarted, Hold::Moved,     Hold::Refusals};
        QTest::newRow("moved") << true << QList<Hold>(6, Hold::Moved);
    }

    void whatWaitedIsHeld()
    {
        QFETCH(bool, moved);
        QFETCH(QList<Hold>, after);
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
            fill(ledger);
        }
        if (moved)
            place.machine = u"another computer"_s;
        SqliteLedger again(place.ledger(), m_clock);
        const auto found = wait(again.recover());
        QVERIFY(found);
        QCOMPARE(found->moved, moved);
        QCOMPARE(found->open.size(), after.size());
        for (int i = 0; i < after.size(); ++i) {
            QCOMPARE(found->open.at(i).id.text(), QString::number(i));
            QCOMPARE(found->open.at(i).hold, after.at(i));
            QVERIFY(!found->open.at(i).holdUntil);
        }
    }

    void aBatchThatEndedIsNotOpen()
    {
        Place place;
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            sendOne(ledger, a, send(u"1"_s, a), verdict(Outcome::Unknown));
        }
        SqliteLedger again(place.ledger(), m_clock);
        QCOMPARE(wait(again.recover())->open.size(), 0);
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.story(SendId(u"1"_s)))->batch.hold, Hold::None);
    }

    void aKilledProcessLeavesUnknownsOnly()
    {
        Place place;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--die-on-the-wire"_s, place.file(), place.ledger().markFolder});
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        for (int start = 0; start < 2; ++start) {
            SqliteLedger again(place.ledger(), m_clock);
            const auto found = wait(again.recover());
            QVERIFY(found);
            QCOMPARE(found->crashed, start == 0 ? 1 : 0);
            QVERIFY(!found->moved);
            QCOMPARE(found->open.size(), 1);
            QCOMPARE(found->open.first().tally, (Tally{.waiting = 1, .accepted = 1, .unknown = 1}));
            SqliteArchive archive(place.file());
            const auto story = wait(archive.story(SendId(u"2"_s)));
            QCOMPARE(story->send.state, SendState::Done);
            QCOMPARE(story->send.verdict.outcome, Outcome::Unknown);
            QCOMPARE(story->send.verdict.cause, Cause::CrashedOnTheWire);
            QCOMPARE(story->attempts.size(), 1);
            QVERIFY(story->attempts.first().onTheWire);
            QVERIFY(!story->attempts.first().ended);
            QVERIFY(needsSettling(story->send));
            QVERIFY(!wait(again.claim(SendId(u"2"_s), attempt(2))).value());
            QVERIFY(wait(archive.story(SendId(u"1"_s)))->send.verdict.outcome == Outcome::Accepted);
        }
    }

    void aCopyIsFoundOut()
    {
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
            fill(ledger);
        }
        copyFolder(place.data(), place.root() % u"/copy"_s);
        Place &original = place;
        LedgerPlace copied = place.ledger();
        copied.file = place.root() % u"/copy/ledger.db"_s;
        {
            SqliteLedger copy(copied, m_clock);
            const auto found = wait(copy.recover());
            QVERIFY(found);
            QVERIFY(found->moved);
            for (const Batch &b : found->open)
                QCOMPARE(b.hold, Hold::Moved);
        }
        {
            // the original stays what it was
            SqliteLedger ledger(original.ledger(), m_clock);
            QVERIFY(!wait(ledger.recover())->moved);
        }
        // and the copy is a ledger of its own from now on
        SqliteLedger copy(copied, m_clock);
        QVERIFY(!wait(copy.recover())->moved);
    }

    void anOlderStateIsFoundOut_data()
    {
        QTest::addColumn<int>("startsAfterwards");
        QTest::addColumn<bool>("sentAfterwards");
        QTest::newRow("another start") << 1 << false;
        QTest::newRow("several starts") << 3 << false;
        QTest::newRow("the same run, sends afterwards") << 0 << true;
    }

    void anOlderStateIsFoundOut()
    {
        QFETCH(int, startsAfterwards);
        QFETCH(bool, sentAfterwards);
        Place place;
        const QString backup = place.root() % u"/backup"_s;
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 2))));
            copyFolder(place.data(), backup);
            if (sentAfterwards)
                QVERIFY(wait(ledger.claim(SendId(u"1"_s), attempt())).value());
        }
        for (int i = 0; i < startsAfterwards; ++i) {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        QVERIFY(QDir(place.data()).removeRecursively());
        copyFolder(backup, place.data());
        for (int round = 0; round < 2; ++round) {
            SqliteLedger restored(place.ledger(), m_clock);
            const auto found = wait(restored.recover());
            QVERIFY(found);
            QCOMPARE(found->moved, round == 0);
            QCOMPARE(found->open.first().hold, Hold::Moved);
        }
    }

    void aLostMarkCountsAsMoved()
    {
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        QVERIFY(QDir(place.ledger().markFolder).removeRecursively());
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.recover())->moved);
    }

    void originsAreCompared_data()
    {
        QTest::addColumn<int>("generation");
        QTest::addColumn<int>("markGeneration");
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("markEntries");
        QTest::addColumn<bool>("moved");
        QTest::newRow("never owned") << 0 << 5 << 0 << 9 << false;
        QTest::newRow("the same") << 3 << 3 << 10 << 10 << false;
        QTest::newRow("more entries, after a crash") << 3 << 3 << 12 << 10 << false;
        QTest::newRow("the mark was not written any more") << 4 << 3 << 10 << 10 << false;
        QTest::newRow("older") << 2 << 3 << 10 << 10 << true;
        QTest::newRow("the mark is much older") << 6 << 3 << 10 << 10 << true;
        QTest::newRow("fewer entries") << 3 << 3 << 9 << 10 << true;
    }

    void originsAreCompared()
    {
        QFETCH(int, generation);
        QFETCH(int, markGeneration);
        QFETCH(int, entries);
        QFETCH(int, markEntries);
        QFETCH(bool, moved);
        const LedgerPlace place{u"/nowhere/ledger.db"_s, u"m"_s, u"/marks"_s};
        const Origin origin{u"i"_s, u"m"_s, u"/nowhere"_s, generation};
        const Mark mark{u"/nowhere"_s, markGeneration, markEntries};
        QCOMPARE(wasMoved(origin, entries, place, mark), moved);
    }
};

/// Claims two sends, settles one, and is killed.
static int dieOnTheWire(const QString &file, const QString &marks)
{
    const Clock clock;
    SqliteLedger ledger({file, u"this computer"_s, marks}, clock);
    const Batch a = batch(u"a"_s);
    if (!wait(ledger.recover()) || !wait(ledger.enqueue(a, sends(a, 1, 3))))
        return 1;
    if (!wait(ledger.claim(SendId(u"1"_s), attempt())).value_or(false) ||
        !wait(ledger.settle(SendId(u"1"_s), ended(verdict(Outcome::Accepted)))) ||
        !wait(ledger.claim(SendId(u"2"_s), attempt())).value_or(false))
        return 1;
    kill(getpid(), SIGKILL);
    return 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--die-on-the-wire"_L1)
        return dieOnTheWire(arguments.value(2), arguments.value(3));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerrecovery.moc"
