// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/requestbuilder.h"
#include "app/huawei/requestbuilder.h"
#include "app/model/hmac.h"
#include "app/vault/profilebook.h"
#include "app/vault/secretvault.h"
#include "tests/vault/fakekeyring.h"

#include <QCoroTask>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <fcntl.h>
#include <unistd.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

struct Mapping
{
    quintptr from = 0;
    quintptr to = 0;
    bool isWritable = false;
    QList<QByteArray> flags; ///< proc(5), smaps: `dd` = not in a core dump, `lo` = not in swap
};

QList<Mapping> mappings()
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QList<Mapping> found;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype dash = line.indexOf('-');
        const qsizetype blank = line.indexOf(' ');
        bool isRange = false;
        const quintptr from = line.left(dash).toULongLong(&isRange, 16);
        if (dash > 0 && blank > dash && isRange) {
            const quintptr to = line.mid(dash + 1, blank - dash - 1).toULongLong(nullptr, 16);
            found.append({from, to, line.mid(blank + 1, 2) == "rw", {}});
        } else if (line.startsWith("VmFlags:") && !found.isEmpty()) {
            found.last().flags = line.mid(8).simplified().split(' ');
        }
    }
    return found;
}

QList<QByteArray> flagsAt(const void *address)
{
    const auto wanted = reinterpret_cast<quintptr>(address);
    for (const Mapping &mapping : mappings()) {
        if (mapping.from <= wanted && wanted < mapping.to)
            return mapping.flags;
    }
    return {};
}

/// A secret that stands nowhere but in itself, and what is looked for.
class Canary
{
public:
    Canary()
    {
        std::array<quint32, 6> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        QByteArray text = QByteArray(reinterpret_cast<const char *>(words.data()),
                                     sizeof words)
                              .toHex(); // 48 letters, as long as a key
        secret = Secret(text);
        for (qsizetype i = 0; i < text.size(); ++i)
            m_masked.append(char(text.at(i) ^ 0x55));
        text.fill('\0');
        words.fill(0);
    }

    Secret secret;

    /// How often it stands in memory that a core dump would hold.
    [[nodiscard]] int copies() const
    {
        constexpr size_t step = 1 << 20;
        const auto size = size_t(m_masked.size());
        // not in a dump itself, or the search would find what it has found
        auto *buffer = static_cast<char *>(sodium_malloc(step + size));
        const int memory = open("/proc/self/mem", O_RDONLY);
        int found = 0;
        for (const Mapping &mapping : mappings()) {
            if (!mapping.isWritable || mapping.flags.contains("dd"))
                continue;
            for (quintptr at = mapping.from; at < mapping.to; at += step) {
                const size_t wanted = std::min<size_t>(step + size, mapping.to - at);
                const ssize_t got = pread(memory, buffer, wanted, off_t(at));
                for (ssize_t i = 0; i + ssize_t(size) <= got && i < ssize_t(step); ++i)
                    found += matches(buffer + i) ? 1 : 0;
            }
        }
        close(memory);
        sodium_free(buffer);
        return found;
    }

private:
    [[nodiscard]] bool matches(const char *at) const
    {
        for (qsizetype i = 0; i < m_masked.size(); ++i) {
            if (char(at[i] ^ 0x55) != m_masked.at(i))
                return false;
        }
        return true;
    }

    QByteArray m_masked;
};

} // namespace

class TestSecretMemory : public QObject
{
    Q_OBJECT

private slots:
    void staysOutOfDumpsAndSwap_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 32, 4096, 40'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void staysOutOfDumpsAndSwap()
    {
        QFETCH(int, size);
        const Secret secret(QByteArray(size, 's'));
        const QList<QByteArray> flags = flagsAt(secret.view().data());
        QVERIFY2(flags.contains("dd"), flags.join(' ').constData());
        QVERIFY2(flags.contains("lo"), flags.join(' ').constData());
        const Secret copy = secret.clone();
        QVERIFY(flagsAt(copy.view().data()).contains("dd"));
        // the comparison has teeth: usual memory has neither
        const QByteArray usual(size, 'u');
        QVERIFY(!flagsAt(usual.constData()).contains("dd"));
    }

    void movesWithoutACopy()
    {
        Secret first("something");
        const char *place = first.view().data();
        Secret second = std::move(first);
        QVERIFY(second.view().data() == place);
        QVERIFY(first.isEmpty());
        QVERIFY(first.view().isEmpty());
        first = std::move(second);
        QCOMPARE(first.view(), QByteArrayView("something"));
        Secret &itself = first;
        first = std::move(itself);
        QCOMPARE(first.view(), QByteArrayView("something"));
    }

    void emptyOnesNeedNoMemory()
    {
        const Secret none;
        QVERIFY(none.isEmpty());
        QVERIFY(Secret(QByteArrayView()).clone().isEmpty());
    }

    void theSearchFindsWhatLiesAround()
    {
        const Canary canary;
        QCOMPARE(canary.copies(), 0);
        const QByteArray leaked = canary.secret.view().toByteArray();
        QVERIFY(canary.copies() >= 1);
        QCOMPARE(leaked.size(), 48);
    }

    void signingLeavesNothing()
    {
        const Canary canary;
        Credential key;
        key.accessKeyId = u"AKEXAMPLE"_s;
        key.accessKeySecret = canary.secret.clone();
        const QDateTime moment(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC);
        const QUrl root(u"https://sophonsoar.aliyuncs.com/"_s);
        Notification mail;
        mail.receivers = {u"ops@example.com"_s};
        for (int i = 0; i < 20; ++i) {
            for (const WireForm form : {WireForm::Query, WireForm::Body, WireForm::LegacyBody})
                (void)alibaba::notifyRequest(root, form, mail, key, {moment, "nonce"_ba});
            MailRecord record;
            record.id = MailRecordId(u"r"_s);
            MailResend resend;
            resend.records = {record};
            const auto draft = huawei::resendDraft(u"0123456789abcdef"_s, resend);
            if (draft)
                (void)huawei::proven(*draft, root, key, moment);
        }
        QCOMPARE(canary.copies(), 0);
    }

    void keepingAndOpeningLeavesNothing()
    {
        const Canary canary;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.vault"_s);
        Profile profile;
        profile.id = ProfileId(u"p"_s);
        profile.name = u"Desk"_s;
        profile.accessKeyId = u"AKEXAMPLE"_s;
        test::FakeKeyring keyring;
        {
            ProfileBook book(folder.filePath(u"profiles.json"_s));
            QVERIFY(book.save(profile));
            Credential key;
            key.accessKeyId = profile.accessKeyId;
            key.accessKeySecret = canary.secret.clone();
            book.remember(profile.id, std::move(key));
            SecretVault vault(book, keyring, path);
            QCoro::waitFor(vault.begin());
            QVERIFY(QCoro::waitFor(vault.keepInKeyring()));
            vault.lock();
            QVERIFY(!book.hasSecret(profile.id));
            QCOMPARE(canary.copies(), 0);
        }
        ProfileBook book(folder.filePath(u"profiles.json"_s));
        SecretVault vault(book, keyring, path);
        QCoro::waitFor(vault.begin());
        QTRY_VERIFY(book.hasSecret(profile.id));
        QVERIFY(QCoro::waitFor(book.credential(profile)));
        QCOMPARE(canary.copies(), 0);
        // nor on disk
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().indexOf(canary.secret.view()) < 0);
        }
    }

    /// RFC 4231 and RFC 2202.
    void hmacsAreTheStandards_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("sha256");
        QTest::addColumn<QByteArray>("sha1");
        QTest::newRow("Jefe")
            << "Jefe"_ba
            << "what do ya want for nothing?"_ba
            << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba
            << "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"_ba;
        QTest::newRow("long key")
            << QByteArray(131, '\xaa')
            << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
            << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba
            << QMessageAuthenticationCode::hash(
                   "Test Using Larger Than Block-Size Key - Hash Key First"_ba,
                   QByteArray(131, '\xaa'), QCryptographicHash::Sha1)
                   .toHex();
        QTest::newRow("empty")
            << ""_ba
            << ""_ba
            << "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba
            << "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d"_ba;
    }
    void hmacsAreTheStandards()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, sha256);
        QFETCH(QByteArray, sha1);
        QCOMPARE(hmacSha256(key, message).toHex(), sha256);
        QCOMPARE(hmacSha1(key, message).toHex(), sha1);
    }
};

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
