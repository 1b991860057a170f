// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sqlitearchive.h"
#include "app/ledger/sqliteledger.h"
#include "tests/ledger/fixture.h"

#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList team{u"ann@example.com"_s, u"bo@example.com"_s, u"cy@example.com"_s};

} // namespace

/// What the ledger tells about a mail before it is sent.
class TestPrecedents : public QObject
{
    Q_OBJECT

    struct Shop
    {
        Place place;
        SetClock clock;
        SqliteLedger ledger{place.ledger(), clock};
        SqliteArchive archive{place.file()};
        int sent = 0;

        Shop() { (void)wait(ledger.recover()); }

        void mail(const QString &subject, const QStringList &receivers, Outcome outcome)
        {
            const QString id = QString::number(++sent);
            Batch of = batch(u"batch-"_s + id);
            of.created = clock.utcNow();
            Send one = send(id, of, notification(subject, receivers));
            one.created = clock.utcNow();
            sendOne(ledger, of, one, verdict(outcome));
        }
        std::optional<Resemblance> alike(const QString &subject, const QStringList &receivers)
        {
            const Manifest frozen = notification(subject, receivers);
            const auto found = wait(archive.resembling(std::get<Notification>(frozen.payload()),
                                                       clock.utcNow().addSecs(-24 * 3600)));
            return found ? *found : std::nullopt;
        }
    };

private slots:
    void findsAlmostTheSame()
    {
        Shop shop;
        shop.mail(u"Disk alert 1"_s, team, Outcome::Accepted);
        const QDateTime when = shop.clock.utcNow();
        shop.clock.advance(std::chrono::minutes(14));
        const auto found = shop.alike(u"Disk alert 2"_s, team + QStringList{u"di@example.com"_s});
        QVERIFY(found);
        QCOMPARE(found->shared, 3);
        QCOMPARE(found->when, when);
        QVERIFY(!found->isSame);
        QVERIFY(shop.alike(u"Disk alert 1"_s, team)->isSame);
    }

    void whatDidNotGoOutDoesNotCount_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("counts");
        QTest::newRow("accepted") << Outcome::Accepted << true;
        QTest::newRow("unknown") << Outcome::Unknown << true;
        QTest::newRow("refused") << Outcome::Refused << false;
        QTest::newRow("not sent") << Outcome::NotSent << false;
    }
    void whatDidNotGoOutDoesNotCount()
    {
        QFETCH(Outcome, outcome);
        Shop shop;
        shop.mail(u"Disk alert"_s, team, outcome);
        QTEST(shop.alike(u"Disk alert"_s, team).has_value(), "counts");
        const auto mailed = wait(shop.archive.lastMailed(team));
        QVERIFY(mailed);
        QTEST(!mailed->isEmpty(), "counts");
    }

    void yesterdayIsOver()
    {
        Shop shop;
        shop.mail(u"Disk alert"_s, team, Outcome::Accepted);
        shop.clock.advance(std::chrono::hours(25));
        QVERIFY(!shop.alike(u"Disk alert"_s, team));
        shop.mail(u"Lunch"_s, team, Outcome::Accepted);
        QVERIFY(!shop.alike(u"Disk alert"_s, team));
    }

    void aWrongClockHidesNothing()
    {
        Shop shop;
        shop.mail(u"Disk alert"_s, team, Outcome::Accepted);
        const QDateTime later = shop.clock.utcNow().addSecs(3600);
        shop.clock.set(later.addDays(-40));
        shop.mail(u"Lunch"_s, {u"di@example.com"_s}, Outcome::Accepted);
        shop.clock.set(later);
        QVERIFY(shop.alike(u"Disk alert"_s, team));
    }

    void tellsWhenSomebodyWasMailedLast()
    {
        Shop shop;
        shop.mail(u"First"_s, team, Outcome::Accepted);
        shop.clock.advance(std::chrono::hours(1));
        shop.mail(u"ann@example.com wrote"_s, {u"bo@example.com"_s}, Outcome::Accepted);
        const QDateTime later = shop.clock.utcNow();
        const auto mailed =
            wait(shop.archive.lastMailed({u"Ann@Example.com"_s, u"bo@example.com"_s,
                                          u"nn@example.com"_s, u"new@example.com"_s}));
        QVERIFY(mailed);
        QCOMPARE(mailed->size(), 2); // a part of an address is not that address
        QCOMPARE(mailed->value(u"bo@example.com"_s), later);
        QCOMPARE(mailed->value(u"Ann@Example.com"_s),
                 later.addSecs(-3600)); // the subject is not mail
    }

    void emptyLedgerKnowsNobody()
    {
        Shop shop;
        QVERIFY(!shop.alike(u"Disk alert"_s, team));
        const auto mailed = wait(shop.archive.lastMailed(team));
        QVERIFY(mailed && mailed->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrecedents)
#include "tst_precedents.moc"
