// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/connection.h"
#include "app/ledger/groupcommit.h"

#include <QTest>

#include <semaphore>
#include <vector>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// Many calls, few commits: none spoils another, none is told of success too early.
class TestGroupCommit : public QObject
{
    Q_OBJECT

    SetClock m_clock;

private slots:
    void callsTakeEffectInTheirOrder()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const Batch a = batch(u"a"_s);
        // nothing is waited for in between
        auto recovered = ledger.recover();
        auto taken = ledger.enqueue(a, sends(a, 1, 2));
        auto claimed = ledger.claim(SendId(u"1"_s), attempt());
        auto settled = ledger.settle(SendId(u"1"_s), ended(verdict(Outcome::Accepted)));
        auto held = ledger.setHold({a.id}, Hold::ByHand, {});
        auto late = ledger.claim(SendId(u"2"_s), attempt());
        auto again = ledger.recover();
        auto waiting = ledger.waiting(a.id, 0, 5);
        QCOMPARE(wait(std::move(recovered))->open.size(), 0);
        QVERIFY(wait(std::move(taken)));
        QVERIFY(wait(std::move(claimed)).value());
        QVERIFY(wait(std::move(settled)));
        QVERIFY(wait(std::move(held)));
        QVERIFY(!wait(std::move(late)).value());
        QCOMPARE(wait(std::move(again))->open.size(), 1);
        QCOMPARE(idsOf(wait(std::move(waiting)).value()), QStringList{u"2"_s});
    }

    void oneThatFailsSpoilsNoOther()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        const int count = 600; // more than fit into one commit
        std::vector<QCoro::Task<Result<QList<Send>>>> calls;
        for (int i = 1; i <= count; ++i) {
            // every tenth one is the second of its name
            const QString id = QString::number(i % 10 == 0 ? i - 1 : i);
            const Batch b = batch(u"b"_s + QString::number(i));
            calls.push_back(ledger.enqueue(b, {send(id, b)}));
        }
        int failed = 0;
        for (int i = 1; i <= count; ++i) {
            const auto taken = wait(std::move(calls.at(size_t(i - 1))));
            QCOMPARE(taken.has_value(), i % 10 != 0);
            failed += taken ? 0 : 1;
        }
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.count({})).value(), count - failed);
        QCOMPARE(sql(place.file(), u"SELECT count(*) FROM batch"_s).value, count - failed);
        QCOMPARE(wait(archive.totals())->total(), count - failed);
    }

    void whatWasAskedMeanwhileIsCommittedAtOnce()
    {
        Place place;
        Journal journal(place.ledger(), m_clock, {});
        Worker worker(u"w"_s);
        GroupCommit group(worker, journal);
        std::binary_semaphore go(0);
        worker.post([&] {
            group.setOpened(journal.open());
            go.acquire();
        });
        const int count = 100;
        std::atomic<int> answered = 0;
        std::atomic<int> wrong = 0;
        for (int i = 1; i <= count; ++i) {
            const Batch b = batch(QString::number(i));
            const QString file = place.file();
            group.add(
                {.work =
                     [b](Journal &j) { return j.enqueue(b, {send(b.id.text(), b)}).has_value(); },
                 .answer =
                     [&, file](const Result<void> &committed) {
                         // whoever hears of success can rely on it
                         if (!committed || ++answered == 0)
                             ++wrong;
                         if (sql(file, u"SELECT count(*) FROM send"_s).value.toInt() != count)
                             ++wrong;
                     }});
        }
        go.release();
        worker.post([&] { journal.close(); });
        worker.finish();
        QCOMPARE(answered.load(), count);
        QCOMPARE(wrong.load(), 0);
    }

    /// The middle one loses the transaction, as SQLite does when the disk is full, and either says
    /// so or lets the commit find out.
    void aLostTransaction_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("kept");
        QTest::newRow("told: the others are done again")
            << true << QStringList{u"ok"_s, u"failed"_s, u"ok"_s} << u"1,2"_s;
        QTest::newRow("found by the commit: all fail")
            << false << QStringList{u"failed"_s, u"failed"_s, u"failed"_s} << QString();
    }

    void aLostTransaction()
    {
        QFETCH(bool, isTold);
        QFETCH(QStringList, codes);
        QFETCH(QString, kept);
        Place place;
        Journal journal(place.ledger(), m_clock, {});
        Worker worker(u"w"_s);
        GroupCommit group(worker, journal);
        std::binary_semaphore go(0);
        worker.post([&] {
            group.setOpened(journal.open());
            go.acquire();
        });
        QStringList seen;
        const auto note = [&](const Result<void> &committed) {
            seen.append(committed ? u"ok"_s : u"failed"_s);
        };
        const auto enqueue = [](const QString &id) {
            return [b = batch(id)](Journal &j) {
                return j.enqueue(b, {send(b.id.text(), b)}).has_value();
            };
        };
        const auto lose = [isTold](Journal &j) {
            j.rollback();
            return !isTold;
        };
        group.add({.work = enqueue(u"1"_s), .answer = note});
        if (isTold)
            group.add({.work = lose, .answer = note});
        group.add({.work = enqueue(u"2"_s), .answer = note});
        if (!isTold)
            group.add({.work = lose, .answer = note});
        go.release();
        worker.post([&] { journal.close(); });
        worker.finish();
        QCOMPARE(seen, codes);
        QCOMPARE(sql(place.file(), u"SELECT group_concat(id) FROM send"_s).value, kept);
    }
};

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "tst_ledgergroups.moc"
