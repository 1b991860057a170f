// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/networkbook.h"
#include "app/vault/profilebook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestNetworkBook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    [[nodiscard]] QString freshPath()
    {
        return m_folder.filePath(u"network-%1.json"_s.arg(++m_number));
    }
    [[nodiscard]] QString profilesPath() const { return m_folder.filePath(u"profiles.json"_s); }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static NetworkRules unusual()
    {
        NetworkRules rules;
        rules.proxy = *proxyRuleFrom(u"http://operator@proxy.example.com:8080"_s);
        rules.authorities = {"der one", "der two"};
        rules.pins.insert(u"host.example.com:443"_s, "der three");
        rules.connectLimit = std::chrono::seconds(7);
        rules.firstByteLimit = std::chrono::seconds(33);
        rules.wholeLimit = std::chrono::seconds(99);
        rules.signsWithServerTime = true;
        return rules;
    }

private slots:
    void whatWasSetIsThereAgain()
    {
        ProfileBook profiles(profilesPath());
        const QString path = freshPath();
        {
            NetworkBook book(path, profiles);
            QSignalSpy changed(&book, &NetworkBook::changed);
            QCOMPARE(book.rules(), NetworkRules());
            QVERIFY(book.setRules(unusual()));
            QCOMPARE(changed.count(), 1);
            QVERIFY(book.setRules(unusual())); // nothing new: nothing written, nobody told
            QCOMPARE(changed.count(), 1);
        }
        const NetworkBook again(path, profiles);
        QVERIFY(!again.problem());
        QCOMPARE(again.rules(), unusual());
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void whatCannotBeReadIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << "nonsense"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("half") << "{\"format\": 1, \"proxy\""_ba;
        QTest::newRow("another format") << "{\"format\": 2}"_ba;
        QTest::newRow("no proxy") << "{\"format\": 1, \"proxy\": \"https://x\"}"_ba;
        QTest::newRow("a password in it") << "{\"format\": 1, \"proxy\": \"http://a:b@host:1\"}"_ba;
    }
    void whatCannotBeReadIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString path = freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ProfileBook profiles(profilesPath());
        NetworkBook book(path, profiles);
        QVERIFY(book.problem());
        QCOMPARE(book.problem()->kind, Error::Kind::Storage);
        QCOMPARE(book.rules(), NetworkRules()); // the safe ones
        QVERIFY(!book.setRules(unusual()));
        QCOMPARE(content(path), bytes);
    }

    void limitsStayWithinReason()
    {
        const QString path = freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"format\":1,\"connectLimit\":-5,\"wholeLimit\":99999,\"firstByteLimit\":\"x\"}");
        file.close();
        ProfileBook profiles(profilesPath());
        const NetworkBook book(path, profiles);
        QCOMPARE(book.rules().connectLimit, std::chrono::seconds(1));
        QCOMPARE(book.rules().wholeLimit, std::chrono::seconds(600));
        QCOMPARE(book.rules().firstByteLimit, NetworkRules().firstByteLimit);
    }

    void aPasswordBelongsToOneAccountAtOneProxy()
    {
        ProfileBook profiles(profilesPath());
        const QString path = freshPath();
        NetworkBook book(path, profiles);
        const ProxyRule proxy = unusual().proxy;
        QVERIFY(book.setRules(unusual()));
        book.setProxyPassword(proxy, Secret("proxy-secret"));
        QCOMPARE(book.proxyPassword(proxy).view(), QByteArrayView("proxy-secret"));
        ProxyRule other = proxy;
        other.user = u"somebody"_s;
        QVERIFY(book.proxyPassword(other).isEmpty());
        other = proxy;
        other.host = u"evil.example.com"_s;
        QVERIFY(book.proxyPassword(other).isEmpty());
        QVERIFY(!content(path).contains("proxy-secret"));

        // kept where the secrets of profiles are, and locked with them
        QCOMPARE(profiles.secretsToKeep().size(), size_t(1));
        profiles.dropSecrets();
        QVERIFY(!book.hasProxyPassword(proxy));
        SecretList kept;
        Credential one;
        one.password = Secret("again");
        kept.emplace(u"password proxy "_s + toText(proxy), std::move(one));
        profiles.adopt(std::move(kept));
        QCOMPARE(book.proxyPassword(proxy).view(), QByteArrayView("again"));
        book.setProxyPassword(proxy, Secret());
        QVERIFY(!book.hasProxyPassword(proxy));
    }
};

QTEST_GUILESS_MAIN(TestNetworkBook)
#include "tst_networkbook.moc"
