// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key store for real: gnome-keyring on a bus of its own, where nobody is but the test.
#include "app/vault/profilebook.h"
#include "app/vault/secretvault.h"
#include "app/vault/systemkeyring.h"
#include "app/vault/vaulttrouble.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-7f3a91";
constexpr auto secretService = "org.freedesktop.secrets";

Profile profile()
{
    Profile made;
    made.id = ProfileId(u"desk"_s);
    made.name = u"Desk"_s;
    return made;
}

Credential credential()
{
    Credential made;
    made.accessKeySecret = Secret(canary);
    return made;
}

} // namespace

class TestSystemKeyring : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;
    SystemKeyring m_keyring;

    [[nodiscard]] static bool isThere()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            QString::fromLatin1(secretService));
    }
    void startDaemon()
    {
        if (isThere())
            return;
        m_daemon.setProcessEnvironment([this] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HOME"_s, m_folder.path());
            environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
            environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
            return environment;
        }());
        m_daemon.start(u"gnome-keyring-daemon"_s,
                       {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
        QVERIFY(m_daemon.waitForStarted());
        m_daemon.write("password of the login keyring");
        m_daemon.closeWriteChannel();
        QTRY_VERIFY(isThere());
    }
    void stopDaemon()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        QTRY_VERIFY(!isThere());
    }
    static void lockKeyring()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QString::fromLatin1(secretService), u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        const QList<QDBusObjectPath> what{
            QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
        call.setArguments({QVariant::fromValue(what)});
        const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }
    [[nodiscard]] static QByteArray codeOf(const Result<Secret> &answer)
    {
        return answer ? QByteArray("fine") : answer.error().code.toLatin1();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty(),
                 "gnome-keyring is not installed");
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
        m_keyring.setPatience(std::chrono::seconds(10), std::chrono::seconds(10));
    }
    void cleanup()
    {
        QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
        }
    }

    void cleanupTestCase()
    {
        if (m_daemon.state() != QProcess::NotRunning)
            stopDaemon();
    }

    void withoutADaemon()
    {
        QVERIFY(!isThere());
        QCOMPARE(codeOf(QCoro::waitFor(m_keyring.read(u"a"_s))),
                 QByteArray(VaultTrouble::noKeyring.data()));
        const Result<void> written = QCoro::waitFor(m_keyring.write(u"a"_s, Secret(canary)));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QString(VaultTrouble::noKeyring));
    }

    void keepsAndForgets()
    {
        startDaemon();
        QCOMPARE(codeOf(QCoro::waitFor(m_keyring.read(u"a"_s))),
                 QByteArray(VaultTrouble::keyNotInKeyring.data()));
        const QByteArray bytes("\0\x01\xff not a text", 14);
        QVERIFY(QCoro::waitFor(m_keyring.write(u"a"_s, Secret(bytes))));
        QVERIFY(QCoro::waitFor(m_keyring.write(u"b"_s, Secret(canary))));
        const Result<Secret> back = QCoro::waitFor(m_keyring.read(u"a"_s));
        QVERIFY(back);
        QCOMPARE(back->view(), QByteArrayView(bytes));
        QVERIFY(QCoro::waitFor(m_keyring.remove(u"a"_s)));
        QVERIFY(!QCoro::waitFor(m_keyring.read(u"a"_s)));
        QVERIFY(QCoro::waitFor(m_keyring.remove(u"a"_s))); // it is gone, as was asked
        QVERIFY(QCoro::waitFor(m_keyring.read(u"b"_s)));
    }

    void keepsTheKeyOfAVault()
    {
        startDaemon();
        ProfileBook book(m_folder.filePath(u"kept/profiles.json"_s));
        SecretVault vault(book, m_keyring, m_folder.filePath(u"kept/secrets.vault"_s));
        QVERIFY(book.save(profile()));
        book.remember(profile().id, credential());
        QVERIFY(QCoro::waitFor(vault.keepInKeyring()));
        vault.lock();
        QVERIFY(!book.hasSecret(profile().id));
        QCoro::waitFor(vault.begin());
        QVERIFY(vault.state() == SecretVault::State::Open);
        QVERIFY(book.hasSecret(profile().id));
        QVERIFY(QCoro::waitFor(vault.stopKeeping()));
    }

    /// A locked keyring says that there is no such entry. Nothing must follow from it.
    void aLockedOneChangesNothing()
    {
        startDaemon();
        const QString vaultFile = m_folder.filePath(u"secrets.vault"_s);
        const QString bookFile = m_folder.filePath(u"profiles.json"_s);
        {
            ProfileBook book(bookFile);
            SecretVault vault(book, m_keyring, vaultFile);
            QVERIFY(book.save(profile()));
            book.remember(profile().id, credential());
            QVERIFY(QCoro::waitFor(vault.keepInKeyring()));
        }
        QFile file(vaultFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        lockKeyring();
        m_keyring.setPatience(std::chrono::seconds(2), std::chrono::seconds(2));
        {
            ProfileBook book(bookFile);
            SecretVault vault(book, m_keyring, vaultFile);
            QCoro::waitFor(vault.begin());
            QVERIFY(vault.state() == SecretVault::State::Locked);
            QVERIFY(vault.problem());
            QVERIFY(!book.hasSecret(profile().id));
            QVERIFY(!QCoro::waitFor(vault.keepInKeyring()));
        }
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        m_keyring.setPatience(std::chrono::seconds(10), std::chrono::seconds(10));
    }

    void aDaemonThatDies()
    {
        startDaemon();
        ::kill(pid_t(m_daemon.processId()), SIGSTOP); // it has taken the question, and is silent
        m_keyring.setPatience(std::chrono::milliseconds(300), std::chrono::milliseconds(300));
        QCOMPARE(codeOf(QCoro::waitFor(m_keyring.read(u"c"_s))),
                 QByteArray(VaultTrouble::noKeyring.data()));
        stopDaemon();
        m_keyring.setPatience(std::chrono::seconds(10), std::chrono::seconds(10));
        QCOMPARE(codeOf(QCoro::waitFor(m_keyring.read(u"c"_s))),
                 QByteArray(VaultTrouble::noKeyring.data()));
    }
};

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
