// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/signature.h"
#include "tests/sandbox/alibabarequests.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

Q_DECLARE_METATYPE(Make)

class TestAlibabaCalls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acceptsEveryForm_data();
    void acceptsEveryForm();
    void wireSpellingDoesNotMatter();
    void plusIsASpace();
    void showsItsStringToSign();
    void deniedCallsSayWhatIsMissing();
    void nonceCountsOnce();
    void nonceIsRememberedForThirtyMinutes();
    void refusedSignatureLeavesTheNonceFree();
    void temporaryKeysEndAtTheirTime();

private:
    QDateTime m_now;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestAlibabaCalls::init()
{
    m_now = testNow();
    Options options = testOptions();
    options.clock = [this] { return m_now; };
    options.alibabaKeys.append({u"STS.SHORT"_s, "secret", "token", testNow().addSecs(1), true});
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
}

void TestAlibabaCalls::acceptsEveryForm_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("ACS3, query") << Make(
        [](const QUrl &url) { return notification(url, goodNotification()); });
    QTest::newRow("ACS3, form body") << Make([](const QUrl &url) {
        const QByteArray body = formText(goodNotification());
        HttpRequest request =
            alibabaCall(url, "POST"_ba, notifyAction, {},
                        {{"content-type"_ba, "application/x-www-form-urlencoded"_ba},
                         {"x-acs-content-sha256"_ba,
                          QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()}});
        request.body = body;
        signAcs3(&request, u"SANDBOXAK0001"_s, "sandbox-secret"_ba);
        return request;
    });
    QTest::newRow("ACS3, temporary key")
        << signedWith(u"STS.SANDBOX0001"_s, "sandbox-sts-secret"_ba, "sandbox-sts-token"_ba);
    QTest::newRow("V1, form body") << Make([](const QUrl &) { return v1InBody(v1Parameters()); });
    QTest::newRow("V1, query") << Make([](const QUrl &) {
        HttpRequest request{"POST"_ba, "/?" + formText(v1Parameters()), {}, {}};
        signV1(&request, "sandbox-secret"_ba);
        return request;
    });
    QTest::newRow("V1, temporary key") << Make([](const QUrl &) {
        Parameters all = v1Parameters();
        all["AccessKeyId"_ba] = "STS.SANDBOX0001";
        all["SecurityToken"_ba] = "sandbox-sts-token";
        return v1InBody(all, "sandbox-sts-secret"_ba);
    });
    QTest::newRow("every optional parameter") << Make([](const QUrl &url) {
        Parameters parameters = goodNotification();
        parameters.insert(
            {{"Lang"_ba, "en"_ba}, {"RoleType"_ba, "1"_ba}, {"RoleFor"_ba, "1376020000718726"_ba}});
        return notification(url, parameters);
    });
}

void TestAlibabaCalls::acceptsEveryForm()
{
    QFETCH(Make, make);
    const Answer answer = exchange(m_sandbox->url(), make(m_sandbox->url()));
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.json();
    QVERIFY(body["Data"_L1].isObject());
    QVERIFY(body["Page"_L1].isObject());
    QCOMPARE(m_sandbox->inbox().size(), 1);
    const InboxItem item = m_sandbox->inbox().first();
    QCOMPARE(item.requestId, body["RequestId"_L1].toString());
    QCOMPARE(item.receivers, (QStringList{u"ops@example.com"_s, u"值班@example.cn"_s}));
    QCOMPARE(item.subject, u"磁盘告警 a+b & c"_s);
    QCOMPARE(item.body, u"第一行\n<b>second</b> line * ~ ' ( ) !"_s);
    QCOMPARE(item.sender, u"Security mailbox (ops@example.com)"_s);
    QCOMPARE(item.time, testNow());
    QCOMPARE(m_sandbox->counters().value(QLatin1StringView(notifyAction)), 1);
}

void TestAlibabaCalls::wireSpellingDoesNotMatter()
{
    HttpRequest request = notification(m_sandbox->url(), goodNotification());
    QByteArrayList pairs = request.query().split('&');
    std::reverse(pairs.begin(), pairs.end());
    QByteArray query = pairs.join('&');
    query.replace("%2A", "*").replace("%28", "(").replace("%29", ")").replace("%21", "!");
    query.replace("%27", "'").replace("~", "%7E").replace("%E7", "%e7").replace("%2B", "%2b");
    request.target = "/?" + query;
    QCOMPARE(exchange(m_sandbox->url(), request).status, 200);
    QCOMPARE(m_sandbox->inbox().first().body, u"第一行\n<b>second</b> line * ~ ' ( ) !"_s);
}

void TestAlibabaCalls::plusIsASpace()
{
    HttpRequest request = notification(m_sandbox->url(), goodNotification());
    request.target.replace("%2B", "+");
    const Answer answer = exchange(m_sandbox->url(), request);
    QCOMPARE(answer.json()["Code"_L1].toString(), u"SignatureDoesNotMatch"_s);
}

void TestAlibabaCalls::showsItsStringToSign()
{
    HttpRequest request = notification(m_sandbox->url(), goodNotification());
    signAcs3(&request, u"SANDBOXAK0001"_s, "wrong"_ba);
    const QString message = exchange(m_sandbox->url(), request).json()["Message"_L1].toString();
    const QByteArray own = verifyAcs3(request, "wrong"_ba).stringToSign;
    QVERIFY(message.endsWith(u"server string to sign is:"_s + QString::fromUtf8(own)));
}

void TestAlibabaCalls::deniedCallsSayWhatIsMissing()
{
    m_sandbox->setFaults({{FaultKind::NoPermission, 1, Fault::Scope::Sends, 0}});
    const Answer answer =
        exchange(m_sandbox->url(), notification(m_sandbox->url(), goodNotification()));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()["Code"_L1].toString(), u"NoPermission"_s);
    QCOMPARE(answer.json()["AccessDeniedDetail"_L1]["AuthAction"_L1].toString(),
             u"yundun-sas:RunNotifyComponentWithEmail"_s);
    QVERIFY(m_sandbox->inbox().isEmpty());
}

void TestAlibabaCalls::nonceCountsOnce()
{
    const HttpRequest request = notification(m_sandbox->url(), goodNotification());
    QCOMPARE(exchange(m_sandbox->url(), request).status, 200);
    const Answer second = exchange(m_sandbox->url(), request);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.json()["Code"_L1].toString(), u"SignatureNonceUsed"_s);
    QCOMPARE(m_sandbox->inbox().size(), 1);
    QCOMPARE(m_sandbox->counters().value(QLatin1StringView(notifyAction)), 2);

    HttpRequest otherKey = request; // the memory is kept for each key
    setHeader(&otherKey, "x-acs-security-token"_ba, "sandbox-sts-token"_ba);
    signAcs3(&otherKey, u"STS.SANDBOX0001"_s, "sandbox-sts-secret"_ba);
    QCOMPARE(exchange(m_sandbox->url(), otherKey).status, 200);
}

void TestAlibabaCalls::nonceIsRememberedForThirtyMinutes()
{
    const auto callAt = [this](int minutes) {
        m_now = testNow().addSecs(minutes * 60);
        const QByteArray date = m_now.toString(Qt::ISODate).toLatin1();
        const HttpRequest request =
            notification(m_sandbox->url(), goodNotification(),
                         {{"x-acs-signature-nonce"_ba, "one"_ba}, {"x-acs-date"_ba, date}});
        return exchange(m_sandbox->url(), request).status;
    };
    QCOMPARE(callAt(0), 200);
    QCOMPARE(callAt(30), 400);
    QCOMPARE(callAt(31), 200);
}

void TestAlibabaCalls::refusedSignatureLeavesTheNonceFree()
{
    HttpRequest request = notification(m_sandbox->url(), goodNotification());
    signAcs3(&request, u"SANDBOXAK0001"_s, "wrong"_ba);
    QCOMPARE(exchange(m_sandbox->url(), request).status, 400);
    signAcs3(&request, u"SANDBOXAK0001"_s, "sandbox-secret"_ba);
    QCOMPARE(exchange(m_sandbox->url(), request).status, 200);
}

void TestAlibabaCalls::temporaryKeysEndAtTheirTime()
{
    const Make make = signedWith(u"STS.SHORT"_s, "secret"_ba, "token"_ba);
    QCOMPARE(exchange(m_sandbox->url(), make(m_sandbox->url())).status, 200);
    m_now = testNow().addSecs(2);
    const Answer late = exchange(m_sandbox->url(), make(m_sandbox->url()));
    QCOMPARE(late.json()["Code"_L1].toString(), u"InvalidSecurityToken.Expired"_s);
}

QTEST_GUILESS_MAIN(TestAlibabaCalls)
#include "tst_alibabacalls.moc"
