// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/connection.h"
#include "app/ledger/schema.h"
#include "app/ledger/verdictjson.h"

#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// A ledger of version 1, as the first Herald wrote it, becomes one of version 2.
class TestMigration : public QObject
{
    Q_OBJECT

    SetClock m_clock;

    struct Row
    {
        QString id;
        QString batch;
        QString state;
        std::optional<Verdict> verdict;
        qint64 created;
        int position;
    };

    static QList<Row> rows()
    {
        return {{u"done"_s, u"a"_s, u"done"_s, verdict(Outcome::Accepted, u"R-1"_s), 1'000, 0},
                {u"wire"_s, u"a"_s, u"on-the-wire"_s, {}, 1'000, 1},
                {u"unknown"_s, u"a"_s, u"done"_s, verdict(Outcome::Unknown), 1'000, 2},
                {u"waits"_s, u"b"_s, u"waiting"_s, {}, 2'000, 0},
                {u"cancelled"_s, u"b"_s, u"done"_s, verdict(Outcome::Cancelled), 2'000, 1}};
    }

    static void writeFirstVersion(const QString &file, bool broken = false)
    {
        QDir().mkpath(QFileInfo(file).absolutePath());
        for (const QString &statement :
             {u"PRAGMA journal_mode=WAL"_s,
              u"CREATE TABLE send (id TEXT PRIMARY KEY, batch TEXT NOT NULL, manifest BLOB NOT "
              u"NULL,"
              " state TEXT NOT NULL CHECK (state IN ('waiting', 'on-the-wire', 'done')),"
              " verdict BLOB, created INTEGER NOT NULL, changed INTEGER NOT NULL,"
              " position INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
              u"CREATE INDEX send_created ON send (created, position)"_s,
              u"PRAGMA user_version=1"_s})
            QVERIFY(sql(file, statement).ok);
        for (const Row &row : rows())
            QVERIFY(
                sql(file, u"INSERT INTO send VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {row.id, row.batch,
                     broken && row.id == "wire"_L1 ? QByteArray("{}")
                                                   : notification(u"主题 "_s + row.id).canonical(),
                     row.state, row.verdict ? QVariant(toJson(*row.verdict)) : QVariant(),
                     row.created, row.created + 500, row.position})
                    .ok);
    }

    static QStringList backups(const Place &place)
    {
        return QDir(place.data()).entryList({u"ledger-v1-*.db"_s});
    }

private slots:
    void everyRowComesOver()
    {
        Place place;
        writeFirstVersion(place.file());
        SqliteLedger ledger(place.ledger(), m_clock);
        const auto found = wait(ledger.recover());
        QVERIFY2(found, found ? "" : qPrintable(found.error().text));
        QVERIFY(!found->moved);
        QCOMPARE(found->crashed, 1);
        QCOMPARE(found->open.size(), 1);
        QCOMPARE(found->open.first().id, BatchId(u"b"_s));
        QCOMPARE(found->open.first().hold, Hold::Restarted);
        QCOMPARE(found->open.first().account, accountOf(profile()));
        QCOMPARE(found->open.first().tally, (Tally{.waiting = 1, .cancelled = 1}));

        SqliteArchive archive(place.file());
        QCOMPARE(idsOf(wait(archive.page({}, 0, 10))->sends),
                 (QStringList{u"cancelled"_s, u"waits"_s, u"unknown"_s, u"wire"_s, u"done"_s}));
        const auto done = wait(archive.story(SendId(u"done"_s)));
        QCOMPARE(done->send.verdict, verdict(Outcome::Accepted, u"R-1"_s));
        QCOMPARE(done->send.created.toMSecsSinceEpoch(), 1'000);
        QCOMPARE(done->send.changed.toMSecsSinceEpoch(), 1'500);
        QCOMPARE(done->attempts.size(), 1);
        const auto wire = wait(archive.story(SendId(u"wire"_s)));
        QCOMPARE(wire->send.verdict.cause, Cause::CrashedOnTheWire);
        QVERIFY(wire->attempts.first().onTheWire);
        QVERIFY(!wire->attempts.first().ended);
        QCOMPARE(wait(archive.story(SendId(u"cancelled"_s)))->attempts.size(), 0);

        SendFilter filter;
        filter.text = u"主题 unknown"_s;
        QCOMPARE(idsOf(wait(archive.page(filter, 0, 10))->sends), QStringList{u"unknown"_s});
        filter.text = u"r-1"_s;
        QCOMPARE(idsOf(wait(archive.page(filter, 0, 10))->sends), QStringList{u"done"_s});

        // and it works on
        QVERIFY(wait(ledger.setHold({BatchId(u"b"_s)}, Hold::None, {})));
        QVERIFY(wait(ledger.claim(SendId(u"waits"_s), attempt())).value());
    }

    void aCopyIsLaidBesideBefore()
    {
        Place place;
        writeFirstVersion(place.file());
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        QCOMPARE(backups(place), QStringList{u"ledger-v1-20231114T221320Z.db"_s});
        const QString copy = place.data() % u'/' % backups(place).first();
        QCOMPARE(sql(copy, u"PRAGMA user_version"_s).value, 1);
        QCOMPARE(sql(copy, u"SELECT count(*) FROM send"_s).value, 5);
        QCOMPARE(sql(copy, u"PRAGMA integrity_check"_s).value, u"ok"_s);
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // the second start finds nothing to do
        SqliteLedger again(place.ledger(), m_clock);
        QVERIFY(wait(again.recover()));
        QCOMPARE(backups(place).size(), 1);
    }

    void theResultIsWhatANewLedgerIs()
    {
        Place place;
        writeFirstVersion(place.file());
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        Connection db(place.file());
        QVERIFY(db.open(Connection::Mode::ReadWrite, {}));
        QVERIFY(compareSchema(db));
        QCOMPARE(formatOf(db)->version, schemaVersion);
        QCOMPARE(formatOf(db)->application, applicationId);
        QCOMPARE(db.value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        QVERIFY(!db.value(u"PRAGMA foreign_key_check"_s)->isValid());
    }

    void whatCannotBeReadStopsIt()
    {
        Place place;
        writeFirstVersion(place.file(), true);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            const auto found = wait(ledger.recover());
            QVERIFY(!found);
            QCOMPARE(found.error().code, u"damaged"_s);
        }
        QCOMPARE(sql(place.file(), u"PRAGMA user_version"_s).value, 1);
        QCOMPARE(sql(place.file(), u"SELECT count(*) FROM send"_s).value, 5);
    }

    void aNewerLedgerIsLeftAlone()
    {
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        QVERIFY(sql(place.file(), u"PRAGMA user_version=3"_s).ok);
        QFile file(place.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            const auto found = wait(ledger.recover());
            QVERIFY(!found);
            QCOMPARE(found.error().code, u"newer"_s);
            SqliteArchive archive(place.file());
            QCOMPARE(wait(archive.totals()).error().code, u"newer"_s);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_ledgermigration.moc"
