// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/instancedoor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/stat.h>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// This program a second time: `--own FOLDER` opens the door and stays; `--knock FOLDER` knocks.
class Other final : public QProcess
{
public:
    Other(const QString &how, const QString &folder)
    {
        start(QCoreApplication::applicationFilePath(), {how, folder});
    }
    ~Other() override
    {
        kill();
        waitForFinished();
    }
    /// Lets this process serve meanwhile.
    [[nodiscard]] bool says(const QByteArray &word)
    {
        return QTest::qWaitFor([&] { return canReadLine(); }) && readLine().trimmed() == word;
    }
};

int say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
    return 0;
}

int beAnother(const QString &how, const QString &folder)
{
    if (how == "--knock"_L1)
        return say(InstanceDoor::knock(folder, 10s) ? "raised" : "nobody");
    InstanceDoor door;
    const bool open = door.open(folder).has_value();
    say(open ? "open" : "failed");
    return QCoreApplication::exec();
}

} // namespace

class TestInstanceDoor final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSecondProcessRaisesTheFirst();
    void nobodyAnswersWhereNobodyIs();
    void oneThatDoesNotAnswerIsNotWaitedFor();
    void theSocketOfAKilledOwnerIsReplaced();
    void otherWordsAreNotHeard_data();
    void otherWordsAreNotHeard();
    void aWordInPiecesIsHeard();
    void aSilentCallerIsDropped();
    void manyMayKnock();
    void theSocketIsItsOwnersAlone();
    void oneFolderHasOneAddress();
    void theOtherEndIsAsked();

private:
    QTemporaryDir m_runtime;
};

void TestInstanceDoor::initTestCase()
{
    QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); // also for the others
}

void TestInstanceDoor::aSecondProcessRaisesTheFirst()
{
    const QTemporaryDir folder;
    InstanceDoor door;
    QSignalSpy raised(&door, &InstanceDoor::raiseRequested);
    QVERIFY(door.open(folder.path()));

    Other second(u"--knock"_s, folder.path());
    QVERIFY(second.says("raised"));
    QCOMPARE(raised.count(), 1);
}

void TestInstanceDoor::nobodyAnswersWhereNobodyIs()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    InstanceDoor door;
    QVERIFY(door.open(other.path()));
    QVERIFY(!InstanceDoor::knock(folder.path(), 10s));
}

void TestInstanceDoor::oneThatDoesNotAnswerIsNotWaitedFor()
{
    const QTemporaryDir folder;
    InstanceDoor door;
    QVERIFY(door.open(folder.path()));
    // it is connected, for the kernel does that; this thread does not serve while it knocks
    QVERIFY(!InstanceDoor::knock(folder.path(), 50ms));
}

void TestInstanceDoor::theSocketOfAKilledOwnerIsReplaced()
{
    const QTemporaryDir folder;
    {
        Other owner(u"--own"_s, folder.path());
        QVERIFY(owner.says("open"));
        owner.kill();
        QVERIFY(owner.waitForFinished());
    }
    QVERIFY(QFile::exists(InstanceDoor::addressFor(folder.path())));
    QVERIFY(!InstanceDoor::knock(folder.path(), 10s));

    InstanceDoor door;
    QVERIFY(door.open(folder.path()));
    Other second(u"--knock"_s, folder.path());
    QVERIFY(second.says("raised"));
}

void TestInstanceDoor::otherWordsAreNotHeard_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("another") << QByteArray("close\n");
    QTest::newRow("longer") << QByteArray("raise please\n");
    QTest::newRow("twice") << QByteArray("raise\nraise\n");
    QTest::newRow("upper case") << QByteArray("RAISE\n");
    QTest::newRow("zeros") << QByteArray(6, '\0');
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'r');
}

void TestInstanceDoor::otherWordsAreNotHeard()
{
    QFETCH(QByteArray, word);
    const QTemporaryDir folder;
    InstanceDoor door;
    door.setPatience(60s); // not the one that ends it here
    QSignalSpy raised(&door, &InstanceDoor::raiseRequested);
    QVERIFY(door.open(folder.path()));

    QLocalSocket caller;
    caller.connectToServer(InstanceDoor::addressFor(folder.path()));
    QVERIFY(caller.waitForConnected());
    caller.write(word);
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QVERIFY(caller.readAll().isEmpty());
    QVERIFY(raised.isEmpty());
}

void TestInstanceDoor::aWordInPiecesIsHeard()
{
    const QTemporaryDir folder;
    InstanceDoor door;
    QSignalSpy raised(&door, &InstanceDoor::raiseRequested);
    QVERIFY(door.open(folder.path()));

    QLocalSocket caller;
    caller.connectToServer(InstanceDoor::addressFor(folder.path()));
    QVERIFY(caller.waitForConnected());
    for (const char c : QByteArray("raise\n")) {
        QVERIFY(raised.isEmpty());
        caller.write(&c, 1);
        QVERIFY(caller.waitForBytesWritten());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(raised.count(), 1);
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(caller.readAll(), "ok\n");
}

void TestInstanceDoor::aSilentCallerIsDropped()
{
    const QTemporaryDir folder;
    InstanceDoor door;
    door.setPatience(10ms);
    QSignalSpy raised(&door, &InstanceDoor::raiseRequested);
    QVERIFY(door.open(folder.path()));

    QLocalSocket caller;
    caller.connectToServer(InstanceDoor::addressFor(folder.path()));
    QVERIFY(caller.waitForConnected());
    caller.write("rai");
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QVERIFY(raised.isEmpty());
}

void TestInstanceDoor::manyMayKnock()
{
    const QTemporaryDir folder;
    InstanceDoor door;
    QSignalSpy raised(&door, &InstanceDoor::raiseRequested);
    QVERIFY(door.open(folder.path()));
    std::vector<std::unique_ptr<QLocalSocket>> callers;
    for (int i = 0; i < 20; ++i) {
        auto caller = std::make_unique<QLocalSocket>();
        caller->connectToServer(InstanceDoor::addressFor(folder.path()));
        caller->write("raise\n");
        callers.push_back(std::move(caller));
    }
    QTRY_COMPARE(raised.count(), 20);
}

void TestInstanceDoor::theSocketIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const mode_t before = ::umask(0);
    InstanceDoor door;
    QVERIFY(door.open(folder.path()));
    ::umask(before);
    const QString address = InstanceDoor::addressFor(folder.path());
    QVERIFY(address.startsWith(m_runtime.path()));
    struct stat facts
    {
    };
    QCOMPARE(::stat(QFile::encodeName(address).constData(), &facts), 0);
    QVERIFY(S_ISSOCK(facts.st_mode));
    QCOMPARE(facts.st_mode & 07777, mode_t(0700));
}

void TestInstanceDoor::oneFolderHasOneAddress()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString link = other.filePath(u"link"_s);
    QVERIFY(QFile::link(folder.path(), link));
    const QString address = InstanceDoor::addressFor(folder.path());
    QCOMPARE(InstanceDoor::addressFor(link), address);
    QCOMPARE(InstanceDoor::addressFor(folder.path() % u"/."_s), address);
    QVERIFY(InstanceDoor::addressFor(other.path()) != address);
}

void TestInstanceDoor::theOtherEndIsAsked()
{
    QVERIFY(!isSameUser(-1));
    const QTemporaryDir folder;
    InstanceDoor door;
    QVERIFY(door.open(folder.path()));
    QLocalSocket caller;
    caller.connectToServer(InstanceDoor::addressFor(folder.path()));
    QVERIFY(caller.waitForConnected());
    QVERIFY(isSameUser(caller.socketDescriptor()));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith("--"_L1))
        return beAnother(arguments.at(1), arguments.at(2));
    TestInstanceDoor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_instancedoor.moc"
