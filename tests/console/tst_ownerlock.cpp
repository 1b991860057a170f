// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/ownerlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

/// This program a second time, as another owner: says on its output whether it has the folder,
/// and stays until its input is closed.
class Other final : public QProcess
{
public:
    explicit Other(const QString &folder, const QString &how = u"--own"_s)
    {
        start(QCoreApplication::applicationFilePath(), {how, folder});
    }
    ~Other() override
    {
        kill();
        waitForFinished();
    }
    QByteArray word()
    {
        while (!canReadLine() && waitForReadyRead()) {
        }
        return readLine().trimmed();
    }
};

int beAnother(const QString &how, const QString &folder)
{
    OwnerLock lock(folder);
    const Result<bool> taken = lock.take();
    std::puts(!taken ? "failed" : *taken ? "mine" : "taken");
    std::fflush(stdout);
    if (how == "--leave-a-child"_L1) {
        QProcess::startDetached(u"sleep"_s, {u"10"_s});
        return 0;
    }
    std::getchar();
    return 0;
}

mode_t permissionsOf(const QString &file)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class TestOwnerLock final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstHasIt();
    void aSecondProcessDoesNotGetIt();
    void aSecondObjectDoesNotGetIt();
    void aKilledOwnerLeavesNothing();
    void aStartedProgramDoesNotKeepIt();
    void theFileStaysAndIsItsOwnersAlone();
    void aLinkIsNotFollowed();
    void aFolderThatIsNotThereIsAFailure();
    void foldersDoNotConcernEachOther();
};

void TestOwnerLock::theFirstHasIt()
{
    const QTemporaryDir folder;
    OwnerLock lock(folder.path());
    QVERIFY(!lock.isOurs());
    QVERIFY(lock.take().value_or(false));
    QVERIFY(lock.isOurs());
    QVERIFY(lock.take().value_or(false)); // it has it already
}

void TestOwnerLock::aSecondProcessDoesNotGetIt()
{
    const QTemporaryDir folder;
    Other first(folder.path());
    QCOMPARE(first.word(), "mine");

    OwnerLock second(folder.path());
    const Result<bool> taken = second.take();
    QVERIFY(taken.has_value());
    QVERIFY(!*taken);
    QVERIFY(!second.isOurs());

    first.closeWriteChannel(); // it ends by itself
    QVERIFY(first.waitForFinished());
    QVERIFY(second.take().value_or(false));
    Other third(folder.path());
    QCOMPARE(third.word(), "taken");
}

void TestOwnerLock::aSecondObjectDoesNotGetIt()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<OwnerLock>(folder.path());
    QVERIFY(first->take().value_or(false));
    OwnerLock second(folder.path());
    QVERIFY(!second.take().value_or(true));
    first.reset();
    QVERIFY(second.take().value_or(false));
}

void TestOwnerLock::aKilledOwnerLeavesNothing()
{
    const QTemporaryDir folder;
    Other owner(folder.path());
    QCOMPARE(owner.word(), "mine");
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QCOMPARE(owner.exitStatus(), QProcess::CrashExit);

    OwnerLock next(folder.path());
    QVERIFY(next.take().value_or(false));
}

void TestOwnerLock::aStartedProgramDoesNotKeepIt()
{
    const QTemporaryDir folder;
    Other owner(folder.path(), u"--leave-a-child"_s);
    QCOMPARE(owner.word(), "mine");
    QVERIFY(owner.waitForFinished());
    OwnerLock next(folder.path());
    QVERIFY(next.take().value_or(false));
}

void TestOwnerLock::theFileStaysAndIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"herald.lock"_s);
    const mode_t before = ::umask(0);
    {
        OwnerLock lock(folder.path());
        QVERIFY(lock.take().value_or(false));
        QCOMPARE(permissionsOf(file), mode_t(0600));
    }
    ::umask(before);
    QVERIFY(QFile::exists(file));
}

void TestOwnerLock::aLinkIsNotFollowed()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(target, folder.filePath(u"herald.lock"_s)));
    OwnerLock lock(folder.path());
    QVERIFY(!lock.take().has_value());
    QVERIFY(!QFile::exists(target));
}

void TestOwnerLock::aFolderThatIsNotThereIsAFailure()
{
    const QTemporaryDir folder;
    OwnerLock lock(folder.filePath(u"missing"_s));
    const Result<bool> taken = lock.take();
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().kind, Error::Kind::Storage);
    QVERIFY(taken.error().text.contains("herald.lock"_L1));
    QVERIFY(!lock.isOurs());
}

void TestOwnerLock::foldersDoNotConcernEachOther()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    OwnerLock first(one.path());
    OwnerLock second(two.path());
    QVERIFY(first.take().value_or(false));
    QVERIFY(second.take().value_or(false));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith("--"_L1))
        return beAnother(arguments.at(1), arguments.at(2));
    TestOwnerLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownerlock.moc"
