// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"
#include "app/net/networkprobe.h"
#include "app/net/qttransport.h"
#include "tests/net/faultserver.h"
#include "tests/net/fixedpolicy.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

/// What the servers of a run have, each made once.
struct Certificates
{
    TestCertificate authority;
    TestCertificate issued; ///< by the authority
    TestCertificate expired;
    TestCertificate early;
    TestCertificate elsewhere; ///< for another name
    TestCertificate alone;     ///< signs itself
    TestCertificate aloneElsewhere;
    TestCertificate aloneExpired;
};

} // namespace

/// What a peer's certificate must be, for what may leave once and for reading: both go one way.
class TestTls : public QObject
{
    Q_OBJECT

    Certificates m_have;

    [[nodiscard]] const TestCertificate &named(const QString &name) const
    {
        const QHash<QString, const TestCertificate *> all{
            {u"issued"_s, &m_have.issued},
            {u"expired"_s, &m_have.expired},
            {u"early"_s, &m_have.early},
            {u"elsewhere"_s, &m_have.elsewhere},
            {u"alone"_s, &m_have.alone},
            {u"alone elsewhere"_s, &m_have.aloneElsewhere},
            {u"alone expired"_s, &m_have.aloneExpired},
            {u"authority"_s, &m_have.authority}};
        return *all.value(name);
    }
    static Request request(Request::Kind kind, const QUrl &url)
    {
        Request request;
        request.kind = kind;
        request.method = kind == Request::Kind::Once ? "POST" : "GET";
        request.url = url;
        request.headers.append(Header{"Authorization", "secret"});
        request.body = kind == Request::Kind::Once ? "a=1" : "";
        return request;
    }
    [[nodiscard]] static bool canConnect(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(100);
    }
    static void rows()
    {
        QTest::addColumn<QString>("shown");   // by the server
        QTest::addColumn<QString>("trusted"); // as an authority of one's own
        QTest::addColumn<QString>("pinned");
        QTest::addColumn<bool>("isTaken");
        const QString none;
        QTest::newRow("unknown authority") << u"issued"_s << none << none << false;
        QTest::newRow("signs itself") << u"alone"_s << none << none << false;
        QTest::newRow("own authority") << u"issued"_s << u"authority"_s << none << true;
        QTest::newRow("expired") << u"expired"_s << u"authority"_s << none << false;
        QTest::newRow("not yet valid") << u"early"_s << u"authority"_s << none << false;
        QTest::newRow("other host") << u"elsewhere"_s << u"authority"_s << none << false;
        QTest::newRow("pinned, signs itself") << u"alone"_s << none << u"alone"_s << true;
        QTest::newRow("pinned, unknown authority") << u"issued"_s << none << u"issued"_s << true;
        QTest::newRow("pinned, known authority")
            << u"issued"_s << u"authority"_s << u"issued"_s << true;
        QTest::newRow("changed, unknown") << u"alone"_s << none << u"issued"_s << false;
        QTest::newRow("changed, known authority")
            << u"issued"_s << u"authority"_s << u"alone"_s << false;
        QTest::newRow("pinned, other host")
            << u"alone elsewhere"_s << none << u"alone elsewhere"_s << false;
        QTest::newRow("pinned, expired")
            << u"alone expired"_s << none << u"alone expired"_s << false;
    }
    FixedPolicy policyFor(const QUrl &url, const QString &trusted, const QString &pinned) const
    {
        FixedPolicy policy;
        if (!trusted.isEmpty())
            policy.networkRules.authorities.append(named(trusted).certificate.toDer());
        if (!pinned.isEmpty())
            policy.networkRules.pins.insert(u"127.0.0.1:%1"_s.arg(url.port()),
                                            named(pinned).certificate.toDer());
        return policy;
    }

private slots:
    void initTestCase()
    {
        using Wish = TestCertificate::Wish;
        const QString names = Wish().names;
        const QString away = u"DNS:elsewhere.example.com"_s;
        const QString past = u"20200102000000Z"_s;
        m_have.authority = TestCertificate::make(Wish{.isAuthority = true});
        const TestCertificate *by = &m_have.authority;
        m_have.issued = TestCertificate::make(Wish{.issuer = by});
        m_have.expired = TestCertificate::make(Wish{.until = past, .issuer = by});
        m_have.early = TestCertificate::make(Wish{.from = u"20980101000000Z"_s, .issuer = by});
        m_have.elsewhere = TestCertificate::make(Wish{.names = away, .issuer = by});
        m_have.alone = TestCertificate::make();
        m_have.aloneElsewhere = TestCertificate::make(Wish{.names = away});
        m_have.aloneExpired = TestCertificate::make(Wish{.until = past});
        for (const TestCertificate *one :
             {&m_have.authority, &m_have.issued, &m_have.expired, &m_have.early, &m_have.elsewhere,
              &m_have.alone, &m_have.aloneElsewhere, &m_have.aloneExpired})
            QVERIFY2(one->problem.isEmpty(), qPrintable(one->problem));
    }

    void whatMayLeaveOnceLeavesOnlyToWhomIsTrusted_data() { rows(); }
    void whatMayLeaveOnceLeavesOnlyToWhomIsTrusted()
    {
        QFETCH(QString, shown);
        QFETCH(QString, trusted);
        QFETCH(QString, pinned);
        QFETCH(bool, isTaken);
        FaultServer server(&named(shown));
        const FixedPolicy policy = policyFor(server.url(), trusted, pinned);
        QtTransport transport(policy);
        bool wasGateAsked = false;
        ExchangeOptions options;
        options.gate = [&wasGateAsked]() -> QCoro::Task<bool> {
            wasGateAsked = true;
            co_return true;
        };
        const Exchange seen =
            QCoro::waitFor(transport.exchange(request(Request::Kind::Once, server.url()), options));
        QCOMPARE(wasGateAsked, isTaken);
        QCOMPARE(server.wholeRequests(), isTaken ? 1 : 0);
        if (isTaken) {
            QCOMPARE(seen.status, 200);
            return;
        }
        QCOMPARE(seen.broken, Break::Tls);
        const std::optional<Verdict> verdict = judgeWire(seen);
        QVERIFY(verdict);
        QCOMPARE(verdict->outcome, Outcome::NotSent);
        QCOMPARE(verdict->cause, Cause::TlsFailed);
    }

    void readingAsksOnlyWhomIsTrusted_data() { rows(); }
    void readingAsksOnlyWhomIsTrusted()
    {
        QFETCH(QString, shown);
        QFETCH(QString, trusted);
        QFETCH(QString, pinned);
        QFETCH(bool, isTaken);
        FaultServer server(&named(shown));
        const FixedPolicy policy = policyFor(server.url(), trusted, pinned);
        QtTransport transport(policy);
        const Exchange seen = QCoro::waitFor(transport.exchange(
            request(Request::Kind::Repeatable, server.url()), ExchangeOptions{}));
        QCOMPARE(seen.broken, isTaken ? Break::None : Break::Tls);
        QCOMPARE(server.wholeRequests(), isTaken ? 1 : 0);
    }

    void theProbeSeesWhatTheExchangeWould_data() { rows(); }
    void theProbeSeesWhatTheExchangeWould()
    {
        QFETCH(QString, shown);
        QFETCH(QString, trusted);
        QFETCH(QString, pinned);
        QFETCH(bool, isTaken);
        FaultServer server(&named(shown));
        const FixedPolicy policy = policyFor(server.url(), trusted, pinned);
        QtTransport transport(policy);
        const Clock clock;
        NetworkProbe probe(policy, transport, clock);
        const ProbeReport report = QCoro::waitFor(probe.look(server.url(), {}));
        QCOMPARE(report.broken, isTaken ? Break::None : Break::Tls);
        QVERIFY(!report.chain.isEmpty()); // shown to a person even when it is refused
        QCOMPARE(report.chain.first().der, named(shown).certificate.toDer());
        QCOMPARE(report.isPinned, !pinned.isEmpty());
        QCOMPARE(report.reached == ProbeReport::Reached::Answer, isTaken);
        for (const QByteArray &asked : server.requests())
            QVERIFY(!asked.contains("Authorization")); // nothing of anybody
    }

    /// Qt's own server cannot be made to speak it: OpenSSL's, with its guard down, can.
    void oldTlsIsRefused_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("1.1") << u"-tls1_1"_s << false;
        QTest::newRow("1.2") << u"-tls1_2"_s << true;
        QTest::newRow("1.3") << u"-tls1_3"_s << true;
    }
    void oldTlsIsRefused()
    {
        QFETCH(QString, version);
        QFETCH(bool, isTaken);
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"cert.pem"_s, m_have.issued.certificate.toPem()));
        QVERIFY(write(u"key.pem"_s, m_have.issued.key.toPem()));
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        QProcess server;
        server.setWorkingDirectory(folder.path());
        server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port),
                                    u"-cert"_s, u"cert.pem"_s, u"-key"_s, u"key.pem"_s, version,
                                    u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-www"_s});
        QVERIFY(server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(canConnect(port), 10'000);

        FixedPolicy policy({m_have.authority.certificate.toDer()});
        QtTransport transport(policy);
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(port));
        ExchangeOptions options;
        options.wholeLimit = std::chrono::seconds(3); // it does not always close behind its page
        const Exchange seen = QCoro::waitFor(transport.exchange(
            request(isTaken ? Request::Kind::Repeatable : Request::Kind::Once, url), options));
        QCOMPARE(seen.broken == Break::Tls, !isTaken);
        QCOMPARE(seen.phase >= Phase::Sent, isTaken);
        if (!isTaken)
            QCOMPARE(judgeWire(seen)->outcome, Outcome::NotSent);
        server.kill();
        server.waitForFinished();
    }

    /// Trust that is taken back holds from the next exchange on, whatever is still connected.
    void newRulesHoldAtOnce()
    {
        FaultServer server(&m_have.issued);
        FixedPolicy policy({m_have.authority.certificate.toDer()});
        QtTransport transport(policy);
        const auto exchange = [&](Request::Kind kind) {
            return QCoro::waitFor(
                transport.exchange(request(kind, server.url()), ExchangeOptions{}));
        };
        for (const auto kind : {Request::Kind::Repeatable, Request::Kind::Once})
            QCOMPARE(exchange(kind).broken, Break::None);
        policy.networkRules.authorities.clear();
        for (const auto kind : {Request::Kind::Repeatable, Request::Kind::Once})
            QCOMPARE(exchange(kind).broken, Break::Tls);
        QCOMPARE(server.wholeRequests(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
