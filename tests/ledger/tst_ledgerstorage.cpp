// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/connection.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process grows beyond a size, while this lives: as on a full disk.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        m_set = setrlimit(RLIMIT_FSIZE, &now) == 0;
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;
    [[nodiscard]] bool isSet() const { return m_set; }

private:
    rlimit m_before = {};
    bool m_set = false;
};

/// Tests run as root, whom no permission stops.
class Nobody
{
public:
    Nobody()
        : m_before(geteuid())
    {
        if (m_before == 0 && seteuid(65534) != 0)
            qFatal("cannot become another user");
    }
    ~Nobody()
    {
        if (m_before == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    uid_t m_before;
};

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

/// A disk that is full, may not be written, is not ours alone: a clear message, nothing half done.
class TestStorage : public QObject
{
    Q_OBJECT

    SetClock m_clock;

private slots:
    void onAFullDiskNothingIsHalfDone()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.recover()));
        const Batch a = batch(u"a"_s);
        QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 20))));
        {
            const SizeLimit limit(rlim_t(QFileInfo(place.file() % u"-wal"_s).size()));
            QVERIFY(limit.isSet());
            const Batch b = batch(u"b"_s);
            const auto taken = wait(ledger.enqueue(b, sends(b, 21, 2000)));
            QVERIFY(!taken);
            QCOMPARE(taken.error().code, u"full"_s);
            QVERIFY2(taken.error().text.contains(u"free"_s), qPrintable(taken.error().text));
            const auto claimed = wait(ledger.claim(SendId(u"1"_s), attempt()));
            QVERIFY(!claimed);
            QCOMPARE(claimed.error().code, u"full"_s);
        }
        // with room again it goes on where it was
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.totals()).value(), (Tally{.waiting = 20}));
        QVERIFY(wait(ledger.claim(SendId(u"1"_s), attempt())).value());
        QVERIFY(wait(ledger.check()));
    }

    void aBatchNeedsRoomForItsOutcomes()
    {
        Place place;
        LedgerLimits limits;
        limits.freeSpace = std::numeric_limits<qint64>::max();
        SqliteLedger ledger(place.ledger(), m_clock, limits);
        const Batch a = batch(u"a"_s);
        const auto taken = wait(ledger.enqueue(a, sends(a, 1, 1)));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"full"_s);
    }

    void whatMayNotBeWrittenSaysSo_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("the file") << 0444 << 0755;
        QTest::newRow("file and folder") << 0444 << 0555;
    }

    void whatMayNotBeWrittenSaysSo()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        Place place;
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        }
        setMode(place.root(), 0755);
        setMode(place.data(), mode_t(folderMode));
        setMode(place.file(), mode_t(fileMode));
        {
            const Nobody nobody;
            SqliteLedger ledger(place.ledger(), m_clock);
            const auto found = wait(ledger.recover());
            QVERIFY(!found);
            QCOMPARE(found.error().code, u"read-only"_s);
            const auto claimed = wait(ledger.claim(SendId(u"1"_s), attempt()));
            QVERIFY(!claimed);
            QCOMPARE(claimed.error().code, u"read-only"_s);
        }
        setMode(place.data(), 0755);
    }

    void aFolderThatCannotBeMadeSaysSo()
    {
        SqliteLedger ledger({u"/proc/herald/ledger.db"_s, u"m"_s, {}}, m_clock);
        const Batch a = batch(u"a"_s);
        const auto taken = wait(ledger.enqueue(a, sends(a, 1, 1)));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Storage);
        QCOMPARE(taken.error().code, u"read-only"_s);
    }

    void aLinkInTheFilesPlaceIsRefused()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.data()));
        QVERIFY(QFile::link(place.root() % u"/elsewhere.db"_s, place.file()));
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(!wait(ledger.recover()));
        QVERIFY(!QFileInfo::exists(place.root() % u"/elsewhere.db"_s));
    }

    void anotherProgramsLockSaysSo_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::newRow("a writer") << u"BEGIN IMMEDIATE"_s;
        QTest::newRow("exclusive") << u"BEGIN EXCLUSIVE"_s;
    }

    void anotherProgramsLockSaysSo()
    {
        QFETCH(QString, lock);
        Place place;
        const Batch a = batch(u"a"_s);
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        }
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, place.file(), lock});
        QVERIFY(other.waitForReadyRead(30'000));
        QCOMPARE(other.readAllStandardOutput().trimmed(), "locked");

        LedgerLimits limits;
        limits.busyTimeout = std::chrono::milliseconds(20);
        SqliteLedger ledger(place.ledger(), m_clock, limits);
        const auto claimed = wait(ledger.claim(SendId(u"1"_s), attempt()));
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().code, u"locked"_s);
#ifdef Q_OS_LINUX
        QVERIFY2(claimed.error().text.contains(QString::number(other.processId())),
                 qPrintable(claimed.error().text));
#endif
        // reading is not held up
        SqliteArchive archive(place.file());
        QCOMPARE(wait(archive.totals()).value(), (Tally{.waiting = 1}));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(30'000));
        QVERIFY(wait(ledger.recover()));
        QVERIFY(wait(ledger.setHold({a.id}, Hold::None, {})));
        QVERIFY(wait(ledger.claim(SendId(u"1"_s), attempt())).value());
    }

    void aLockWhileOpeningIsNotForGood()
    {
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
        }
        LedgerLimits limits;
        limits.busyTimeout = std::chrono::milliseconds(20);
        {
            // as another program that has the file to itself
            Connection other(place.file());
            QVERIFY(other.openAsItIs(Connection::Mode::ReadWrite));
            QVERIFY(other.run(u"PRAGMA locking_mode=EXCLUSIVE"_s));
            QVERIFY(other.run(u"UPDATE meta SET value = value"_s));
            SqliteLedger ledger(place.ledger(), m_clock, limits);
            QCOMPARE(wait(ledger.recover()).error().code, u"locked"_s);
            other.close();
            QVERIFY(wait(ledger.recover()));
            const Batch a = batch(u"a"_s);
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
        }
    }

    void nothingIsForOtherUsers()
    {
        const mode_t before = umask(0);
        Place place;
        {
            SqliteLedger ledger(place.ledger(), m_clock);
            QVERIFY(wait(ledger.recover()));
            const Batch a = batch(u"a"_s);
            QVERIFY(wait(ledger.enqueue(a, sends(a, 1, 1))));
            SqliteArchive archive(place.file());
            QVERIFY(wait(archive.totals()));
            int files = 0;
            for (const QString &folder : {place.data(), place.ledger().markFolder}) {
                QCOMPARE(int(QFileInfo(folder).permissions() & 0x0077), 0);
                QDirIterator names(folder, QDir::Files);
                while (names.hasNext()) {
                    const QFileInfo info(names.next());
                    QVERIFY2((int(info.permissions()) & 0x0077) == 0, qPrintable(info.fileName()));
                    ++files;
                }
            }
            QCOMPARE(files, 4); // the ledger, its -wal and -shm, the mark
        }
        umask(before);
    }

    void networkFileSystemsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "zfs", "fuseblk",
                                 "fuse.fuse-overlayfs", ""})
            QTest::addRow("%s.", type) << QByteArray(type) << false;
    }

    void networkFileSystemsAreKnown()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void theFileIsAsDurableAsSqliteCanMakeIt()
    {
        Place place;
        SqliteLedger ledger(place.ledger(), m_clock);
        QVERIFY(wait(ledger.recover()));
        Connection db(place.file());
        QVERIFY(db.open(Connection::Mode::ReadWrite, {}));
        QCOMPARE(db.value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(db.value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(db.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(db.value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
        QCOMPARE(db.value(u"PRAGMA secure_delete"_s)->toInt(), 1);
        // a file that cannot keep a log beside it is refused
        Connection memory(u":memory:"_s);
        QVERIFY(!memory.open(Connection::Mode::ReadWrite, {}));
    }
};

/// Holds a lock until its input ends.
static int holdLock(const QString &file, const QString &lock)
{
    Connection db(file);
    if (!db.openAsItIs(Connection::Mode::ReadWrite) || !db.run(lock))
        return 1;
    std::puts("locked");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return holdLock(arguments.value(2), arguments.value(3));
    TestStorage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerstorage.moc"
