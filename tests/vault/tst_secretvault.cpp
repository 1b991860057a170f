// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/profilebook.h"
#include "app/vault/secretvault.h"
#include "app/vault/vaulttrouble.h"
#include "tests/vault/fakekeyring.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-7f3a91";

Profile profile(const QString &name)
{
    Profile made;
    made.id = ProfileId(u"id-"_s + name);
    made.name = name;
    made.accessKeyId = u"AK"_s + name;
    return made;
}

Credential credential(const QByteArray &secret = canary)
{
    Credential made;
    made.accessKeyId = u"AK"_s;
    made.accessKeySecret = Secret(secret);
    return made;
}

} // namespace

/// A run of the program, as far as secrets are concerned; several may follow one another.
class TestSecretVault : public QObject
{
    Q_OBJECT

    struct Run
    {
        ProfileBook book;
        SecretVault vault;

        Run(const QTemporaryDir &folder, FakeKeyring &keyring)
            : book(folder.filePath(u"profiles.json"_s))
            , vault(book, keyring, folder.filePath(u"secrets.vault"_s))
        {
            vault.setDerivation({1, 19 * 1024});
            QCoro::waitFor(vault.begin());
        }
        void add(const QString &name, const QByteArray &secret = canary)
        {
            (void)book.save(profile(name));
            book.remember(profile(name).id, credential(secret));
        }
        [[nodiscard]] QByteArray secretOf(const QString &name)
        {
            const Result<Credential> found = QCoro::waitFor(book.credential(profile(name)));
            return found ? found->accessKeySecret.view().toByteArray() : QByteArray();
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeyring m_keyring;

    [[nodiscard]] std::unique_ptr<Run> run() { return std::make_unique<Run>(*m_folder, m_keyring); }
    [[nodiscard]] QByteArray file() const
    {
        QFile vault(m_folder->filePath(u"secrets.vault"_s));
        return vault.open(QIODevice::ReadOnly) ? vault.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes)
    {
        QFile vault(m_folder->filePath(u"secrets.vault"_s));
        QVERIFY(vault.open(QIODevice::WriteOnly));
        vault.write(bytes);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = {};
    }
    void cleanup();
    void nothingIsKeptUnlessAsked();
    void theKeyStoreOpensItByItself();
    void aPassphraseOpensIt();
    void aWrongPassphraseChangesNothing();
    void lockingTakesSecretsAway();
    void lockingWritesFirst();
    void whatIsTypedWhileLockedStays();
    void changesAreWritten();
    void aDeletedProfileLeavesNoSecret();
    void theKeyCanBeChanged();
    void keepingCanBeStopped();
    void aRefusingKeyStoreIsOnlySaid_data();
    void aRefusingKeyStoreIsOnlySaid();
    void aDamagedFileIsLeftAlone();
    void whatAnotherHasWrittenIsNotOverwritten();
    void aLinkIsRefused();
    void whatCannotBeOpenedIsSetAside();
    void aReaderWritesNothing();
    void theLastChangeSurvivesTheEnd();
    void filesAreTheOwnersOnly();
};

/// Whatever a test did: no file has a secret in it.
void TestSecretVault::cleanup()
{
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.left(6)), qPrintable(file.fileName()));
    }
}

void TestSecretVault::nothingIsKeptUnlessAsked()
{
    {
        auto first = run();
        QVERIFY(first->vault.state() == SecretVault::State::Absent);
        first->add(u"a"_s);
    }
    auto second = run();
    QVERIFY(second->vault.state() == SecretVault::State::Absent);
    QVERIFY(second->secretOf(u"a"_s).isEmpty());
    QVERIFY(file().isEmpty());
}

void TestSecretVault::theKeyStoreOpensItByItself()
{
    {
        auto first = run();
        first->add(u"a"_s);
        QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
        QVERIFY(first->vault.state() == SecretVault::State::Open);
    }
    QCOMPARE(m_keyring.entries.size(), 1);
    auto second = run();
    QVERIFY(second->vault.state() == SecretVault::State::Open);
    QCOMPARE(second->secretOf(u"a"_s), canary);
}

void TestSecretVault::aPassphraseOpensIt()
{
    {
        auto first = run();
        first->add(u"a"_s);
        QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("a passphrase"))));
    }
    QVERIFY(m_keyring.entries.isEmpty());
    auto second = run();
    QVERIFY(second->vault.state() == SecretVault::State::Locked);
    QVERIFY(second->secretOf(u"a"_s).isEmpty());
    QVERIFY(QCoro::waitFor(second->vault.unlock(Secret("a passphrase"))));
    QCOMPARE(second->secretOf(u"a"_s), canary);
}

void TestSecretVault::aWrongPassphraseChangesNothing()
{
    auto first = run();
    first->add(u"a"_s);
    QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("a passphrase"))));
    const QByteArray before = file();
    first->vault.lock();
    const Result<void> opened = QCoro::waitFor(first->vault.unlock(Secret("a Passphrase")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QString(VaultTrouble::wrongPassphrase));
    QVERIFY(first->vault.state() == SecretVault::State::Locked);
    QCOMPARE(first->vault.problem()->code, QString(VaultTrouble::wrongPassphrase));
    QCOMPARE(file(), before);
    QVERIFY(QCoro::waitFor(first->vault.unlock(Secret("a passphrase"))));
    QVERIFY(!first->vault.problem());
}

void TestSecretVault::lockingTakesSecretsAway()
{
    auto first = run();
    first->add(u"a"_s);
    Profile sandbox = profile(u"sandbox"_s);
    sandbox.sandbox = true;
    QVERIFY(first->book.save(sandbox));
    first->book.remember(sandbox.id, credential("of the sandbox"));
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    first->vault.lock();
    QVERIFY(first->vault.state() == SecretVault::State::Locked);
    QVERIFY(first->secretOf(u"a"_s).isEmpty());
    QCOMPARE(first->secretOf(u"sandbox"_s), QByteArray("of the sandbox"));
    QCoro::waitFor(first->vault.begin());
    QCOMPARE(first->secretOf(u"a"_s), canary);
}

/// Whether a change waits for its turn, is being written, or came while another was.
void TestSecretVault::lockingWritesFirst()
{
    for (int turns = 0; turns < 4; ++turns) {
        auto first = run();
        if (first->vault.state() == SecretVault::State::Absent)
            QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
        first->add(u"a"_s, "one " + QByteArray::number(turns));
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        first->add(u"b"_s, "two " + QByteArray::number(turns));
        if (turns % 2 == 1)
            QCoreApplication::processEvents();
        first->vault.lock();
        QVERIFY(first->vault.state() == SecretVault::State::Locked);
        QCoro::waitFor(first->vault.begin());
        QCOMPARE(first->secretOf(u"a"_s), "one " + QByteArray::number(turns));
        QCOMPARE(first->secretOf(u"b"_s), "two " + QByteArray::number(turns));
    }
}

void TestSecretVault::whatIsTypedWhileLockedStays()
{
    {
        auto first = run();
        first->add(u"a"_s);
        QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("a passphrase"))));
    }
    {
        auto second = run();
        second->add(u"a"_s, "newer"); // rotated, while it was locked
        second->add(u"b"_s, "of b");
        QVERIFY(QCoro::waitFor(second->vault.unlock(Secret("a passphrase"))));
        QCOMPARE(second->secretOf(u"a"_s), QByteArray("newer"));
    }
    auto third = run();
    QVERIFY(QCoro::waitFor(third->vault.unlock(Secret("a passphrase"))));
    QCOMPARE(third->secretOf(u"a"_s), QByteArray("newer"));
    QCOMPARE(third->secretOf(u"b"_s), QByteArray("of b"));
}

void TestSecretVault::changesAreWritten()
{
    auto first = run();
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    const QByteArray before = file();
    first->add(u"a"_s);
    first->add(u"b"_s, "of b");
    QTRY_VERIFY(file() != before);
    QTRY_COMPARE(run()->secretOf(u"b"_s), QByteArray("of b"));
}

void TestSecretVault::aDeletedProfileLeavesNoSecret()
{
    {
        auto first = run();
        first->add(u"a"_s);
        first->add(u"b"_s);
        QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
        QVERIFY(first->book.remove(profile(u"a"_s).id));
    }
    {
        auto second = run();
        QVERIFY(second->secretOf(u"a"_s).isEmpty());
        QCOMPARE(second->secretOf(u"b"_s), canary);
        second->add(u"c"_s);
        QVERIFY(second->book.remove(profile(u"c"_s).id));
        QVERIFY(second->book.save(profile(u"c"_s))); // undone
    }
    QCOMPARE(run()->secretOf(u"c"_s), canary);
}

void TestSecretVault::theKeyCanBeChanged()
{
    auto first = run();
    first->add(u"a"_s);
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("first words"))));
    QVERIFY(m_keyring.entries.isEmpty()); // it opens nothing any more
    QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("second words"))));
    first->vault.lock();
    QVERIFY(!QCoro::waitFor(first->vault.unlock(Secret("first words"))));
    QVERIFY(QCoro::waitFor(first->vault.unlock(Secret("second words"))));
    QCOMPARE(first->secretOf(u"a"_s), canary);
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    QCOMPARE(run()->secretOf(u"a"_s), canary);
}

void TestSecretVault::keepingCanBeStopped()
{
    auto first = run();
    first->add(u"a"_s);
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("words"))));
    QVERIFY(QCoro::waitFor(first->vault.stopKeeping()));
    QVERIFY(first->vault.state() == SecretVault::State::Absent);
    QCOMPARE(first->secretOf(u"a"_s), canary); // for this run
    QCOMPARE(QDir(m_folder->path()).entryList({u"secrets*"_s}, QDir::Files), QStringList());
}

void TestSecretVault::aRefusingKeyStoreIsOnlySaid_data()
{
    QTest::addColumn<QLatin1StringView>("code");
    QTest::newRow("none") << VaultTrouble::noKeyring;
    QTest::newRow("locked") << VaultTrouble::keyringLocked;
    QTest::newRow("says there is no key") << VaultTrouble::keyNotInKeyring;
}

void TestSecretVault::aRefusingKeyStoreIsOnlySaid()
{
    QFETCH(QLatin1StringView, code);
    {
        auto first = run();
        m_keyring.refuses = code;
        first->add(u"a"_s);
        const Result<void> kept = QCoro::waitFor(first->vault.keepInKeyring());
        QVERIFY(!kept);
        QVERIFY(first->vault.state() == SecretVault::State::Absent);
        QCOMPARE(first->vault.problem()->code, QString(code));
        QVERIFY(file().isEmpty());
        m_keyring.refuses.reset();
        QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    }
    const QByteArray before = file();
    m_keyring.refuses = code;
    auto second = run();
    QVERIFY(second->vault.state() == SecretVault::State::Locked);
    QCOMPARE(second->vault.problem()->code, QString(code));
    second->add(u"b"_s); // nothing is made anew over what cannot be opened
    QVERIFY(!QCoro::waitFor(second->vault.keepInKeyring()));
    QVERIFY(!QCoro::waitFor(second->vault.keepBehind(Secret("words"))));
    QCOMPARE(file(), before);
    QCOMPARE(m_keyring.entries.size(), 1);
    m_keyring.refuses.reset();
    QCoro::waitFor(second->vault.begin());
    QCOMPARE(second->secretOf(u"a"_s), canary);
    QCOMPARE(second->secretOf(u"b"_s), canary);
}

void TestSecretVault::aDamagedFileIsLeftAlone()
{
    {
        auto first = run();
        first->add(u"a"_s);
        QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
        first->add(u"b"_s); // so that there is one before
        QTRY_VERIFY(QFile::exists(m_folder->filePath(u"secrets.vault.bak"_s)));
    }
    const QByteArray whole = file();
    QByteArray damaged = whole;
    damaged[damaged.size() - 5] = char(damaged.at(damaged.size() - 5) ^ 1);
    put(damaged);
    {
        auto second = run();
        QVERIFY(second->vault.state() == SecretVault::State::Locked);
        QCOMPARE(second->vault.problem()->code, QString(VaultTrouble::damaged));
        second->add(u"c"_s);
    }
    QCOMPARE(file(), damaged);
    put(whole);
    QCOMPARE(run()->secretOf(u"a"_s), canary);
}

void TestSecretVault::whatAnotherHasWrittenIsNotOverwritten()
{
    auto first = run();
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    auto second = run();
    second->add(u"b"_s);
    const QByteArray before = file();
    QTRY_VERIFY(file() != before);
    const QByteArray theirs = file();
    first->add(u"a"_s);
    QTRY_VERIFY(first->vault.problem());
    QCOMPARE(first->vault.problem()->code, QString(VaultTrouble::changed));
    QCOMPARE(file(), theirs);
}

void TestSecretVault::aLinkIsRefused()
{
    const QString other = m_folder->filePath(u"other"_s);
    QVERIFY(QFile::link(other, m_folder->filePath(u"secrets.vault"_s)));
    auto first = run();
    QVERIFY(first->vault.state() == SecretVault::State::Locked);
    QVERIFY(!QCoro::waitFor(first->vault.keepInKeyring()));
    QVERIFY(!QFile::exists(other));
}

void TestSecretVault::whatCannotBeOpenedIsSetAside()
{
    auto first = run();
    first->add(u"a"_s);
    QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("forgotten"))));
    const QByteArray whole = file();
    QVERIFY(!first->vault.setAside()); // it is open
    first->vault.lock();
    const Result<QString> aside = first->vault.setAside();
    QVERIFY(aside);
    QVERIFY(first->vault.state() == SecretVault::State::Absent);
    QVERIFY(QCoro::waitFor(first->vault.keepBehind(Secret("another"))));
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), whole);
    first->vault.lock();
    QVERIFY(first->vault.setAside().value() != *aside);
}

void TestSecretVault::aReaderWritesNothing()
{
    {
        auto first = run();
        first->add(u"a"_s);
        QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    }
    const QByteArray before = file();
    {
        Run reader(*m_folder, m_keyring);
        reader.vault.setReadOnly(true);
        QCOMPARE(reader.secretOf(u"a"_s), canary);
        reader.book.remember(profile(u"a"_s).id, credential("other"));
        QVERIFY(!QCoro::waitFor(reader.vault.keepBehind(Secret("words"))));
        QVERIFY(!QCoro::waitFor(reader.vault.stopKeeping()));
    }
    QCOMPARE(file(), before);
}

void TestSecretVault::theLastChangeSurvivesTheEnd()
{
    {
        auto first = run();
        QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
        first->add(u"a"_s);
    } // before the event loop has had a turn
    QCOMPARE(run()->secretOf(u"a"_s), canary);
}

void TestSecretVault::filesAreTheOwnersOnly()
{
    auto first = run();
    QVERIFY(QCoro::waitFor(first->vault.keepInKeyring()));
    first->add(u"a"_s);
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"secrets.vault.bak"_s)));
    for (const QString &name : {u"secrets.vault"_s, u"secrets.vault.bak"_s}) {
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_folder->filePath(name)).permissions() & others));
    }
}

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
