// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

/// Huawei locks an access key after more than five failures in a row.
class TestHuaweiLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sixFailuresLockTheKey();
    void lockCanBeTurnedOff();
    void successEndsTheCount();

private:
    void start(bool lockKeys);
    [[nodiscard]] QString messageOf(const HttpRequest &request);
    [[nodiscard]] HttpRequest right() const;
    [[nodiscard]] HttpRequest wrong() const;

    QDateTime m_now;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestHuaweiLock::init()
{
    m_now = testNow();
    start(true);
}

void TestHuaweiLock::start(bool lockKeys)
{
    Options options = testOptions();
    options.clock = [this] { return m_now; };
    options.lockKeys = lockKeys;
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
}

QString TestHuaweiLock::messageOf(const HttpRequest &request)
{
    return exchange(m_sandbox->url(), request).json()["error_msg"_L1].toString();
}

HttpRequest TestHuaweiLock::right() const
{
    return huaweiCall(m_sandbox->url(), "GET"_ba, "/app-groups"_ba);
}

HttpRequest TestHuaweiLock::wrong() const
{
    HttpRequest request = right();
    signSdk(&request, u"SANDBOXHW0000000001"_s, "wrong"_ba);
    return request;
}

void TestHuaweiLock::sixFailuresLockTheKey()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(messageOf(wrong()).contains("verify aksk signature fail"_L1));
    QVERIFY(messageOf(right()).contains("AK access failed to reach the limit,forbidden"_L1));
    HttpRequest other = right();
    setHeader(&other, "x-security-token"_ba, "sandbox-hw-sts-token"_ba);
    signSdk(&other, u"SANDBOXHW0000000002"_s, "sandbox-hw-sts-secret"_ba);
    QCOMPARE(exchange(m_sandbox->url(), other).status, 200);
    m_now = testNow().addSecs(299);
    QVERIFY(messageOf(right()).contains("forbidden"_L1));
    m_now = testNow().addSecs(300);
    QCOMPARE(exchange(m_sandbox->url(), right()).status, 200);
}

void TestHuaweiLock::lockCanBeTurnedOff()
{
    start(false);
    for (int i = 0; i < 8; ++i)
        QVERIFY(messageOf(wrong()).contains("verify aksk signature fail"_L1));
}

void TestHuaweiLock::successEndsTheCount()
{
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 5; ++i)
            QVERIFY(messageOf(wrong()).contains("verify aksk signature fail"_L1));
        QCOMPARE(exchange(m_sandbox->url(), right()).status, 200);
    }
}

QTEST_GUILESS_MAIN(TestHuaweiLock)
#include "tst_huaweilock.moc"
