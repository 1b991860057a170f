// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/salvage.h"

#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// A file that cannot be trusted is named so, and what can be read of it is saved.
class TestDamage : public QObject
{
    Q_OBJECT

    SetClock m_clock;
    static constexpr int pageSize = 4096;
    static constexpr int count = 300;

    /// Sends in every state; no -wal is left.
    void fill(const Place &place)
    {
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, count))));
            for (int i = 1; i <= 10; ++i)
                QVERIFY(wait(ledger.claim(SendId(QString::number(i)), attempt())).value());
            for (int i = 1; i <= 8; ++i)
                QVERIFY(wait(
                    ledger.settle(SendId(QString::number(i)),
                                  ended(verdict(i % 2 ? Outcome::Accepted : Outcome::Unknown)))));
            QVERIFY(wait(ledger.decide(SendId(u"2"_s), settlement(Decision::TreatAsSent))));
        }
        QVERIFY(!QFileInfo::exists(place.file() % u"-wal"_s));
    }

    static void overwrite(const QString &name, qint64 at, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A leaf of the table of sends, from the middle.
    static qint64 leafOfSends(const QString &file)
    {
        const Answer page = sql(file, u"SELECT pageno FROM dbstat WHERE name = 'send'"
                                      " AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 20"_s);
        return page.ok ? page.value.toLongLong() : 0;
    }

private slots:
    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(8192, 'x');
        QTest::newRow("a text") << QByteArray("{\"format\":1}\n");
    }

    void damageIsNamed()
    {
        QFETCH(QByteArray, content);
        Place place;
        QVERIFY(QDir().mkpath(place.data()));
        overwrite(place.file(), 0, content);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            const auto found = wait(ledger.recover());
            QVERIFY(!found);
            QCOMPARE(found.error().code, u"damaged"_s);
            const Batch a = batch(u"a"_s);
            QCOMPARE(wait(ledger.enqueue(a, sends(a, 1, 1))).error().code, u"damaged"_s);
            SqliteArchive archive(place.file());
            QCOMPARE(wait(archive.totals()).error().code, u"damaged"_s);
        }
        QCOMPARE(contentOf(place.file()), content);
    }

    void anotherProgramsDatabaseIsNotALedger()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.data()));
        QVERIFY(sql(place.file(), u"CREATE TABLE notes (text)"_s).ok);
        SqliteLedger ledger(place.ledger(), m_clock);
        QCOMPARE(wait(ledger.recover()).error().code, u"damaged"_s);
        QCOMPARE(sql(place.file(), u"SELECT group_concat(name) FROM sqlite_schema"_s).value,
                 u"notes"_s);
    }

    void aMissingGuardIsDamage_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("trigger") << u"DROP TRIGGER send_way"_s;
        QTest::newRow("index") << u"DROP INDEX send_facts"_s;
        QTest::newRow("table") << u"DROP TABLE decision"_s;
        QTest::newRow("column") << u"ALTER TABLE send ADD COLUMN more TEXT"_s;
        QTest::newRow("more") << u"CREATE TRIGGER t AFTER UPDATE ON send BEGIN"
                                 " DELETE FROM meta; END"_s;
    }

    void aMissingGuardIsDamage()
    {
        QFETCH(QString, statement);
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        QVERIFY(sql(place.file(), statement).ok);
        SqliteLedger ledger(place.ledger(), m_clock);
        QCOMPARE(wait(ledger.recover()).error().code, u"damaged"_s);
    }

    void aSoundLedgerPassesTheCheck()
    {
        Place place;
        fill(place);
        SqliteLedger ledger(place.ledger(), m_clock);
        auto checked = ledger.check();
        auto taken = ledger.enqueue(batch(u"b"_s), {send(u"x"_s, batch(u"b"_s))});
        QVERIFY(wait(std::move(taken)));
        QVERIFY(wait(std::move(checked)));
    }

    void theCheckFindsABrokenPage()
    {
        Place place;
        fill(place);
        const qint64 page = leafOfSends(place.file());
        QVERIFY(page > 1);
        overwrite(place.file(), (page - 1) * pageSize, QByteArray(pageSize, '\xAA'));
        SqliteLedger ledger(place.ledger(), m_clock);
        const auto checked = wait(ledger.check());
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Storage);
        QCOMPARE(checked.error().code, u"damaged"_s);
    }

    void whatCanBeReadIsKept_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("all");
        QTest::newRow("nothing is wrong") << u"nothing"_s << true;
        QTest::newRow("header") << u"header"_s << true;
        QTest::newRow("page") << u"page"_s << false;
        QTest::newRow("cut") << u"cut"_s << false;
    }

    void whatCanBeReadIsKept()
    {
        QFETCH(QString, how);
        QFETCH(bool, all);
        Place place;
        fill(place);
        const qint64 page = leafOfSends(place.file());
        QVERIFY(page > 1);
        if (how == "header"_L1)
            overwrite(place.file(), 0, QByteArray(100, 'x'));
        if (how == "page"_L1)
            overwrite(place.file(), (page - 1) * pageSize, QByteArray(pageSize, '\0'));
        if (how == "cut"_L1)
            QVERIFY(QFile::resize(place.file(), QFileInfo(place.file()).size() / 2));
        const QByteArray damaged = contentOf(place.file());

        const Result<Salvage> done = setAside(place.ledger(), m_clock.utcNow());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(done->kept > 0);
        QCOMPARE(done->lost == 0, all);
        if (how != "cut"_L1)
            QCOMPARE(done->kept + done->lost, count);
        QCOMPARE(QFileInfo(done->setAside).fileName(), u"ledger-damaged-20231114T221320Z.db"_s);
        QCOMPARE(contentOf(done->setAside), damaged);
        QCOMPARE(QDir(place.data()).entryList({u"*.db"_s}).size(), 2);
        QCOMPARE(QDir(place.data()).entryList({u"*fresh*"_s, u"*mended*"_s}), QStringList());

        SqliteLedger ledger(place.ledger(), m_clock);
        const auto found = wait(ledger.recover());
        QVERIFY2(found, found ? "" : qPrintable(found.error().text));
        QVERIFY(wait(ledger.check()));
        QCOMPARE(found->open.size(), 1);
        QCOMPARE(found->open.first().hold, Hold::Moved);
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.count({})).value(), done->kept);
        QCOMPARE(wait(archive.totals())->onTheWire, 0);
        if (!all)
            return;
        QCOMPARE(wait(archive.totals()).value(),
                 (Tally{.waiting = count - 10, .accepted = 4, .unknown = 6}));
        const auto story = wait(archive.story(SendId(u"2"_s)));
        QCOMPARE(story->send.number, 2);
        QCOMPARE(story->send.settlement, std::optional(settlement(Decision::TreatAsSent)));
        QCOMPARE(story->attempts.size(), 1);
        QCOMPARE(story->attempts.first().answer, "HTTP/1.1 200 OK");
        QCOMPARE(wait(archive.story(SendId(u"9"_s)))->send.verdict.cause, Cause::CrashedOnTheWire);
        SendFilter filter;
        filter.text = u"299"_s;
        QCOMPARE(idsOf(wait(archive.page(filter, 0, 10))->sends), QStringList{u"299"_s});
    }

    void aLedgerSalvagesItself()
    {
        Place place;
        fill(place);
        overwrite(place.file(), 0, QByteArray(100, 'x'));
        SqliteLedger ledger(place.ledger(), m_clock);
        QCOMPARE(wait(ledger.recover()).error().code, u"damaged"_s);
        const auto done = wait(ledger.salvage());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->kept, count);
        QCOMPARE(wait(ledger.recover())->open.size(), 1);
    }

    void anArchiveFollowsTheNewFile()
    {
        Place place;
        fill(place);
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.totals())->onTheWire, 2);
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.salvage()));
        QCOMPARE(wait(archive.totals())->onTheWire, 0);
        const Batch b = batch(u"b"_s);
        QVERIFY(wait(ledger.enqueue(b, {send(u"new"_s, b)})));
        QVERIFY(wait(archive.story(SendId(u"new"_s))));
    }

    void aFileOfGarbageIsReplaced()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.data()));
        overwrite(place.file(), 0, QByteArray(8192, 'x'));
        for (int i = 0; i < 2; ++i) {
            const Result<Salvage> done = setAside(place.ledger(), m_clock.utcNow());
            QVERIFY(done);
            QCOMPARE(done->kept, 0);
        }
        // nothing is ever written over
        QCOMPARE(QDir(place.data()).entryList({u"ledger-damaged-*.db"_s}).size(), 2);
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.recover()));
    }

    void settingAsideIsFinishedAfterACrash_data()
    {
        QTest::addColumn<QStringList>("moved"); // before the crash
        QTest::newRow("nothing yet") << QStringList();
        QTest::newRow("the log") << QStringList{u"-wal"_s};
        QTest::newRow("all but the new one") << QStringList{u"-wal"_s, u""_s};
    }

    void settingAsideIsFinishedAfterACrash()
    {
        QFETCH(QStringList, moved);
        Place place;
        fill(place);
        const QString aside = place.data() % u"/ledger-damaged-20231114T221320Z.db"_s;
        QVERIFY(QFile::rename(place.file(), aside % u".next"_s));
        for (const QString &end : {u""_s, u"-wal"_s})
            overwrite((moved.contains(end) ? aside : place.file()) % end, 0,
                      "damaged" + end.toUtf8());

        SqliteLedger ledger(place.ledger(), m_clock);
        const auto found = wait(ledger.recover());
        QVERIFY2(found, found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->open.size(), 1);
        QCOMPARE(contentOf(aside), "damaged");
        QCOMPARE(contentOf(aside % u"-wal"_s), "damaged-wal");
        QVERIFY(!QFileInfo::exists(aside % u".next"_s));
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.count({})).value(), count);
    }

    /// What cannot be finished is said; an empty ledger would be taken for the whole of it.
    void noLedgerIsBegunBesideAHalfLaidAsideOne()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.data()));
        const QString aside = place.data() % u"/ledger-damaged-20231114T221320Z.db"_s;
        overwrite(aside % u".next"_s, 0, "new");
        overwrite(aside, 0, "damaged");
        overwrite(place.file(), 0, "somebody's");
        SqliteLedger ledger(place.ledger(), m_clock);
        QCOMPARE(wait(ledger.recover()).error().code, u"read-only"_s);
        QCOMPARE(contentOf(place.file()), "somebody's");
    }

    void whatStoodInTheLogIsKeptToo()
    {
        Place place;
        const QString crashed = place.root() % u"/crashed"_s;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
            const Batch a = batch(u"a"_s);
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 5))));
            copyFolder(place.data(), crashed);
        }
        LedgerPlace other = place.ledger();
        other.file = crashed % u"/ledger.db"_s;
        QVERIFY(QFileInfo(other.file % u"-wal"_s).size() > 0);
        const Result<Salvage> done = setAside(other, m_clock.utcNow());
        QVERIFY(done);
        QCOMPARE(done->kept, 5);
        QVERIFY(QFileInfo::exists(done->setAside % u"-wal"_s));
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_ledgerdamage.moc"
