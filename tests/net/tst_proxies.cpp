// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"
#include "app/net/networkprobe.h"
#include "app/net/qttransport.h"
#include "tests/net/faultserver.h"
#include "tests/net/fixedpolicy.h"
#include "tests/net/proxyserver.h"

#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

using Kind = ProxyServer::Kind;
using Mood = ProxyServer::Mood;

/// The service has a name that only the proxy knows. What leaves goes through it or not at all.
class TestProxies : public QObject
{
    Q_OBJECT

    TestCertificate m_certificate;

    static Request request(Request::Kind kind, const QUrl &url, const QString &proxy = {})
    {
        Request request;
        request.kind = kind;
        request.method = kind == Request::Kind::Once ? "POST" : "GET";
        request.url = url;
        request.body = kind == Request::Kind::Once ? "a=1" : "";
        request.proxy = proxy;
        return request;
    }
    static QString address(const ProxyServer &proxy, Kind kind, const QString &user)
    {
        const QString scheme = kind == Kind::Http ? u"http"_s : u"socks5"_s;
        const QString at = user.isEmpty() ? QString() : QString(user + u'@');
        return scheme % u"://"_s % at % u"127.0.0.1:"_s % QString::number(proxy.port());
    }

private slots:
    void initTestCase()
    {
        TestCertificate::Wish wish;
        wish.names = u"DNS:service.example.com"_s;
        m_certificate = TestCertificate::make(wish);
        QVERIFY2(m_certificate.problem.isEmpty(), qPrintable(m_certificate.problem));
    }

    void goesThroughOrNotAtAll_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("wanted"); // user:password
        QTest::addColumn<QString>("given");
        QTest::addColumn<Break>("reason");
        const QString none;
        const QString right = u"operator:pa:ss w%20rd"_s;
        const QString wrong = u"operator:guess"_s;
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            const bool isHttp = kind == Kind::Http;
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", isHttp ? "http" : "socks5", name) << kind;
            };
            const Break refusedSignIn = Break::ProxyAuthentication;
            row("open") << Mood::Works << none << none << Break::None;
            row("signed in") << Mood::Works << right << right << Break::None;
            row("wrong password") << Mood::Works << right << wrong << refusedSignIn;
            row("no password") << Mood::Works << right << none << refusedSignIn;
            // Qt asks again and again until the limit for connecting
            row("drops at once") << Mood::DropsAtOnce << none << none << Break::ConnectTimeout;
            row("drops when bytes pass") << Mood::DropsLater << none << none << Break::Closed;
            row("refuses") << Mood::Refuses << none << none
                           << (isHttp ? Break::Proxy : Break::HostNotFound);
            row("talks nonsense") << Mood::TalksNonsense << none << none << Break::Proxy;
        }
        QTest::newRow("http, redirects")
            << Kind::Http << Mood::Redirects << none << none << Break::Proxy;
    }
    void goesThroughOrNotAtAll()
    {
        QFETCH(Kind, kind);
        QFETCH(Mood, mood);
        QFETCH(QString, wanted);
        QFETCH(QString, given);
        QFETCH(Break, reason);
        FaultServer server(&m_certificate);
        ProxyServer proxy(kind, quint16(server.url().port()));
        proxy.mood = mood;
        proxy.user = wanted.section(u':', 0, 0).toUtf8();
        proxy.password = wanted.section(u':', 1).toUtf8();
        FixedPolicy policy({m_certificate.certificate.toDer()});
        policy.networkRules.proxy = *proxyRuleFrom(address(proxy, kind, given.section(u':', 0, 0)));
        policy.password = given.section(u':', 1).toUtf8();
        QtTransport transport(policy);

        int gateAsked = 0;
        ExchangeOptions options;
        options.connectLimit = std::chrono::seconds(1);
        options.gate = [&gateAsked]() -> QCoro::Task<bool> {
            ++gateAsked;
            co_return true;
        };
        const QUrl url(u"https://service.example.com/"_s);
        const Exchange seen =
            QCoro::waitFor(transport.exchange(request(Request::Kind::Once, url), options));
        const bool isThrough = reason == Break::None;
        QCOMPARE(seen.status, isThrough ? 200 : 0);
        QCOMPARE(server.wholeRequests(), isThrough ? 1 : 0);
        QCOMPARE(gateAsked, isThrough ? 1 : 0);
        if (isThrough) {
            QCOMPARE(proxy.asked(), QList<QByteArray>{"service.example.com:443"});
            QVERIFY(!server.requests().first().contains("Proxy-Authorization"));
        } else {
            const std::optional<Verdict> verdict = judgeWire(seen);
            QVERIFY(verdict);
            QCOMPARE(verdict->outcome, Outcome::NotSent);
            QVERIFY2(seen.broken == reason || seen.broken == Break::Proxy, qPrintable(seen.detail));
            QVERIFY(seen.phase <= Phase::Connecting);
        }

        ExchangeOptions brief;
        brief.wholeLimit = std::chrono::seconds(1);
        const Exchange read =
            QCoro::waitFor(transport.exchange(request(Request::Kind::Repeatable, url), brief));
        QCOMPARE(read.status, isThrough ? 200 : 0);
    }

    void aProfilesProxyIsItsOwn_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("byFirst");
        QTest::addColumn<int>("bySecond");
        QTest::newRow("as in the settings") << false << QString() << 1 << 0;
        QTest::newRow("its own") << true << QString() << 0 << 1;
        QTest::newRow("none") << false << u"direct"_s << 0 << 0;
    }
    void aProfilesProxyIsItsOwn()
    {
        QFETCH(bool, isNamed);
        QFETCH(QString, own);
        QFETCH(int, byFirst);
        QFETCH(int, bySecond);
        FaultServer server(&m_certificate);
        ProxyServer first(Kind::Http, quint16(server.url().port()));
        ProxyServer second(Kind::Http, quint16(server.url().port()));
        FixedPolicy policy({m_certificate.certificate.toDer()});
        policy.networkRules.proxy = *proxyRuleFrom(address(first, Kind::Http, {}));
        QtTransport transport(policy);
        const QString proxy = isNamed ? address(second, Kind::Http, {}) : own;
        const QUrl url(u"https://service.example.invalid/"_s); // without a proxy nobody finds it
        for (const auto kind : {Request::Kind::Once, Request::Kind::Repeatable})
            (void)QCoro::waitFor(transport.exchange(request(kind, url, proxy), ExchangeOptions{}));
        QCOMPARE(first.asked().size(), 2 * byFirst);
        QCOMPARE(second.asked().size(), 2 * bySecond);
        QCOMPARE(server.wholeRequests(), 0); // its certificate is another host's
    }

    void loopbackIsNeverProxied()
    {
        FaultServer server;
        ProxyServer proxy(Kind::Http, quint16(server.url().port()));
        FixedPolicy policy;
        policy.networkRules.proxy = *proxyRuleFrom(address(proxy, Kind::Http, {}));
        QtTransport transport(policy);
        for (const auto kind : {Request::Kind::Once, Request::Kind::Repeatable}) {
            const Exchange seen = QCoro::waitFor(transport.exchange(
                request(kind, server.url(), address(proxy, Kind::Http, {})), ExchangeOptions{}));
            QCOMPARE(seen.status, 200);
        }
        QCOMPARE(proxy.connections(), 0);
    }

    void theSystemIsAsked()
    {
        FaultServer server(&m_certificate);
        ProxyServer proxy(Kind::Http, quint16(server.url().port()));
        qputenv("https_proxy", address(proxy, Kind::Http, {}).toUtf8());
        qputenv("HTTPS_PROXY", address(proxy, Kind::Http, {}).toUtf8());
        FixedPolicy policy({m_certificate.certificate.toDer()});
        policy.networkRules.proxy = {};
        QtTransport transport(policy);
        const QUrl url(u"https://service.example.com/"_s);
        const Exchange seen = QCoro::waitFor(
            transport.exchange(request(Request::Kind::Once, url), ExchangeOptions{}));
        qunsetenv("https_proxy");
        qunsetenv("HTTPS_PROXY");
        QCOMPARE(seen.status, 200);
        QCOMPARE(proxy.asked().size(), 1);
    }

    void theProbeNamesTheProxy()
    {
        FaultServer server(&m_certificate);
        ProxyServer proxy(Kind::Http, quint16(server.url().port()));
        proxy.user = "operator";
        proxy.password = "secret";
        FixedPolicy policy({m_certificate.certificate.toDer()});
        policy.networkRules.proxy = *proxyRuleFrom(address(proxy, Kind::Http, u"operator"_s));
        policy.password = "secret";
        QtTransport transport(policy);
        const Clock clock;
        NetworkProbe probe(policy, transport, clock);
        const QUrl url(u"https://service.example.com/"_s);
        ProbeReport report = QCoro::waitFor(probe.look(url, {}));
        QCOMPARE(report.broken, Break::None);
        QCOMPARE(report.proxy, address(proxy, Kind::Http, u"operator"_s));
        QVERIFY(!report.proxy.contains(u"secret"_s));
        QVERIFY(report.addresses.isEmpty());

        policy.password = "guess";
        report = QCoro::waitFor(probe.look(url, {}));
        QCOMPARE(report.broken, Break::ProxyAuthentication);
        QCOMPARE(report.reached, ProbeReport::Reached::Nothing);
    }

    void whatIsNoProxyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no scheme") << u"proxy.example.com:8080"_s;
        QTest::newRow("https") << u"https://proxy.example.com:8080"_s;
        QTest::newRow("no port") << u"http://proxy.example.com"_s;
        QTest::newRow("password") << u"http://user:secret@proxy.example.com:8080"_s;
        QTest::newRow("empty password") << u"http://user:@proxy.example.com:8080"_s;
        QTest::newRow("path") << u"http://proxy.example.com:8080/there"_s;
        QTest::newRow("query") << u"http://proxy.example.com:8080?a"_s;
        QTest::newRow("line end") << u"http://proxy.example.com:8080\r\nX: y"_s;
        QTest::newRow("zero width") << u"http://proxy\u200b.example.com:8080"_s;
        QTest::newRow("full width dot") << u"http://proxy．example．com:8080"_s;
    }
    void whatIsNoProxyIsRefused()
    {
        QFETCH(QString, text);
        const Result<ProxyRule> rule = proxyRuleFrom(text);
        QVERIFY(!rule);
        QVERIFY(!rule.error().text.contains(u"secret"_s));
        const FixedPolicy policy;
        QtTransport transport(policy);
        const Exchange seen = QCoro::waitFor(transport.exchange(
            request(Request::Kind::Once, QUrl(u"https://service.example.com/"_s), text),
            ExchangeOptions{}));
        QCOMPARE(seen.broken, Break::NotAllowed);
        QCOMPARE(judgeWire(seen)->outcome, Outcome::NotSent);
    }

    void rulesAreReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"system", "direct", "http://proxy.example.com:8080",
                                 "socks5://user%40corp@10.0.0.1:1080", "http://[::1]:3128"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void rulesAreReadAsWritten()
    {
        QFETCH(QString, text);
        const Result<ProxyRule> rule = proxyRuleFrom(text);
        QVERIFY2(rule, qPrintable(rule ? QString() : rule.error().text));
        QCOMPARE(toText(*rule), text);
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
