// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/secretlist.h"
#include "app/vault/vaultformat.h"
#include "app/vault/vaulttrouble.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyDerivation cheap{1, 19 * 1024}; ///< the least that is taken

Secret secret(const QByteArray &text)
{
    return Secret(text);
}

SecretList someSecrets()
{
    SecretList list;
    Credential key;
    key.accessKeyId = u"LTAI5tEXAMPLE"_s;
    key.accessKeySecret = secret("canary-secret");
    list.emplace(u"one"_s, std::move(key));
    Credential user;
    user.kind = CredentialKind::IamPassword;
    user.password = secret("pässwörd 密码");
    list.emplace(u"two"_s, std::move(user));
    return list;
}

QByteArray codeOf(const Result<Secret> &answer)
{
    return answer ? QByteArray("fine") : answer.error().code.toLatin1();
}

struct Vault
{
    Secret key = freshDataKey();
    VaultHeader header;
    QByteArray file;

    explicit Vault(VaultKey kind = VaultKey::Keyring)
        : header(*freshHeader(kind, key, secret("correct horse"), cheap))
        , file(sealed(header, key, packed(someSecrets())))
    {}
};

} // namespace

class TestVaultFormat : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void nothingIsInTheClear();
    void passphraseUnwraps();
    void cutAnywhereIsNoticed();
    void oneBitAnywhereIsNoticed();
    void moreBehindTheEndIsNoticed();
    void otherFilesAreNamed_data();
    void otherFilesAreNamed();
    void twoFilesOfTheSameAreDifferent();
    void brokenListsAreRefused();
};

void TestVaultFormat::comesBack()
{
    const Vault vault;
    const Result<Secret> contents = contentsOf(vault.file, vault.key);
    QVERIFY(contents);
    const Result<SecretList> list = unpacked(*contents);
    QVERIFY(list);
    QCOMPARE(list->size(), size_t(2));
    QCOMPARE(list->at(u"one"_s).accessKeyId, u"LTAI5tEXAMPLE"_s);
    QCOMPARE(list->at(u"one"_s).accessKeySecret.view(), QByteArrayView("canary-secret"));
    QVERIFY(list->at(u"one"_s).securityToken.isEmpty());
    QVERIFY(list->at(u"two"_s).kind == CredentialKind::IamPassword);
    QCOMPARE(list->at(u"two"_s).password.view(), QByteArrayView("pässwörd 密码"));
}

void TestVaultFormat::nothingIsInTheClear()
{
    for (const VaultKey kind : {VaultKey::Keyring, VaultKey::Passphrase}) {
        const Vault vault(kind);
        for (const char *word : {"canary", "LTAI5t", "correct horse", "one", "two"})
            QVERIFY2(!vault.file.contains(word) || qstrlen(word) < 4, word);
        QVERIFY(!vault.file.contains(vault.key.view().toByteArray()));
    }
}

void TestVaultFormat::passphraseUnwraps()
{
    const Vault vault(VaultKey::Passphrase);
    const Result<VaultHeader> header = headerOf(vault.file);
    QVERIFY(header);
    QVERIFY(*header == vault.header);
    const Result<Secret> key = unwrappedKey(*header, secret("correct horse"));
    QVERIFY(key);
    QCOMPARE(key->view(), vault.key.view());
    for (const char *wrong : {"", "correct hors", "Correct horse", "correct horse "})
        QCOMPARE(codeOf(unwrappedKey(*header, secret(wrong))),
                 QByteArray(VaultTrouble::wrongPassphrase.data()));
}

void TestVaultFormat::cutAnywhereIsNoticed()
{
    const Vault vault;
    for (qsizetype size = 0; size < vault.file.size(); ++size)
        QVERIFY2(!contentsOf(vault.file.first(size), vault.key), qPrintable(QString::number(size)));
}

void TestVaultFormat::oneBitAnywhereIsNoticed()
{
    const Vault vault(VaultKey::Passphrase);
    for (qsizetype at = 0; at < vault.file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = vault.file;
            other[at] = char(other.at(at) ^ (1 << bit));
            QVERIFY2(!contentsOf(other, vault.key),
                     qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
        }
    }
}

void TestVaultFormat::moreBehindTheEndIsNoticed()
{
    const Vault vault;
    QVERIFY(!contentsOf(vault.file + '\0', vault.key));
    QVERIFY(!contentsOf(vault.file + vault.file, vault.key));
}

void TestVaultFormat::otherFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QLatin1StringView>("code");
    const Vault vault(VaultKey::Passphrase);
    const auto with = [&vault](qsizetype at, const QByteArray &bytes) -> QByteArray {
        QByteArray other = vault.file;
        return other.replace(at, bytes.size(), bytes);
    };
    QTest::newRow("empty") << QByteArray() << VaultTrouble::notAVault;
    QTest::newRow("a text") << QByteArray("id,secret\n") << VaultTrouble::notAVault;
    QTest::newRow("newer") << with(8, "\x02") << VaultTrouble::newer;
    QTest::newRow("unknown kind") << with(9, "\x07") << VaultTrouble::damaged;
    QTest::newRow("no pass") << with(10, QByteArray(4, '\0')) << VaultTrouble::weakened;
    QTest::newRow("too many passes")
        << with(10, QByteArray("\x0b\0\0\0", 4)) << VaultTrouble::weakened;
    QTest::newRow("little memory")
        << with(14, QByteArray("\xff\x4b\0\0", 4)) << VaultTrouble::weakened;
    QTest::newRow("huge memory") << with(14, QByteArray("\x01\0\x10\0", 4))
                                 << VaultTrouble::weakened;
    QTest::newRow("header alone") << vault.file.first(100) << VaultTrouble::damaged;
}

void TestVaultFormat::otherFilesAreNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QLatin1StringView, code);
    const Result<VaultHeader> header = headerOf(file);
    QVERIFY(!header);
    QCOMPARE(header.error().code, QString(code));
}

void TestVaultFormat::twoFilesOfTheSameAreDifferent()
{
    const Vault vault;
    const QByteArray again = sealed(vault.header, vault.key, packed(someSecrets()));
    QVERIFY(again != vault.file);
    QCOMPARE(again.size(), vault.file.size());
    QVERIFY(contentsOf(again, vault.key));
}

void TestVaultFormat::brokenListsAreRefused()
{
    const Secret bytes = packed(someSecrets());
    const QByteArray whole = bytes.view().toByteArray();
    QVERIFY(unpacked(bytes));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!unpacked(secret(whole.first(size))));
    QVERIFY(!unpacked(secret(whole + 'x')));
    QByteArray many = whole;
    many.replace(1, 4, QByteArray("\xff\xff\xff\xff", 4));
    QVERIFY(!unpacked(secret(many)));
    QVERIFY(unpacked(packed({})));
}

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "tst_vaultformat.moc"
