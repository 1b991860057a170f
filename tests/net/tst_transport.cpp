// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"
#include "app/net/qttransport.h"
#include "tests/net/faultserver.h"
#include "tests/net/fixedpolicy.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTransport : public QObject
{
    Q_OBJECT

    static Request once(const QUrl &url, const QByteArray &body = "x=1")
    {
        Request request;
        request.kind = Request::Kind::Once;
        request.method = "POST";
        request.url = url;
        request.headers.append(Header{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = body;
        return request;
    }

    static Request reading(const QUrl &url)
    {
        Request request;
        request.method = "GET";
        request.url = url;
        return request;
    }

private slots:
    void whatMayNotLeaveIsRefusedHere_data()
    {
        QTest::addColumn<Request>("request");
        QTest::newRow("http to elsewhere") << once(QUrl(u"http://example.com/"_s));
        QTest::newRow("user name") << once(QUrl(u"https://a:b@example.com/"_s));
        QTest::newRow("other scheme") << once(QUrl(u"ftp://127.0.0.1/"_s));
        Request header = once(QUrl(u"http://127.0.0.1:9/"_s));
        header.headers.append(Header{"X-Language", "zh-cn\r\nX-Auth-Token: t"});
        QTest::newRow("line end in a header") << header;
    }

    void whatMayNotLeaveIsRefusedHere()
    {
        QFETCH(Request, request);
        const FixedPolicy policy;
        QtTransport transport(policy);
        const Exchange seen = QCoro::waitFor(transport.exchange(request, ExchangeOptions{}));
        QCOMPARE(seen.broken, Break::NotAllowed);
        QCOMPARE(seen.phase, Phase::NotStarted);
        QCOMPARE(judgeWire(seen)->outcome, Outcome::NotSent);
    }

    void beforeTheRequestNothingIsSent_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<Break>("reason");
        QTest::addColumn<bool>("mayRepeat");
        QTest::newRow("refused") << u"refused"_s << Break::ConnectionRefused << true;
        QTest::newRow("no such host") << u"nohost"_s << Break::HostNotFound << true;
        QTest::newRow("untrusted certificate") << u"untrusted"_s << Break::Tls << false;
        QTest::newRow("silent TLS peer") << u"silent"_s << Break::ConnectTimeout << true;
    }

    void beforeTheRequestNothingIsSent()
    {
        QFETCH(QString, where);
        QFETCH(Break, reason);
        QFETCH(bool, mayRepeat);
        const TestCertificate certificate = TestCertificate::make();
        FaultServer untrusted(&certificate);
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const quint16 silentPort = silent.serverPort();
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const quint16 closedPort = gone.serverPort();
        gone.close();

        QUrl url = untrusted.url();
        if (where == "refused"_L1)
            url = QUrl(u"http://127.0.0.1:%1/"_s.arg(closedPort));
        else if (where == "nohost"_L1)
            url = QUrl(u"https://herald.invalid/"_s);
        else if (where == "silent"_L1)
            url = QUrl(u"https://127.0.0.1:%1/"_s.arg(silentPort));

        const FixedPolicy policy;
        QtTransport transport(policy);
        bool asked = false;
        ExchangeOptions options;
        options.connectLimit = 300ms;
        options.gate = [&asked]() -> QCoro::Task<bool> {
            asked = true;
            co_return true;
        };
        const Exchange seen = QCoro::waitFor(transport.exchange(once(url), options));

        QCOMPARE(seen.broken, reason);
        QCOMPARE(seen.phase, Phase::Connecting);
        QCOMPARE(seen.bodyTaken, 0);
        QVERIFY(!asked);
        QCOMPARE(untrusted.wholeRequests(), 0);
        const Verdict verdict = *judgeWire(seen);
        QCOMPARE(verdict.outcome, Outcome::NotSent);
        QCOMPARE(verdict.mayRepeat, mayRepeat);
    }

    void aClosedGateSendsNothing()
    {
        FaultServer server;
        const FixedPolicy policy;
        QtTransport transport(policy);
        ExchangeOptions options;
        int readWhenAsked = -1;
        options.gate = [&]() -> QCoro::Task<bool> {
            readWhenAsked = server.wholeRequests();
            co_return false;
        };
        const Exchange seen = QCoro::waitFor(transport.exchange(once(server.url()), options));
        QCOMPARE(seen.broken, Break::GateClosed);
        QCOMPARE(readWhenAsked, 0);
        QCOMPARE(server.wholeRequests(), 0);
        QCOMPARE(judgeWire(seen)->outcome, Outcome::NotSent);
    }

    void theRequestUsesTheConnectionThatWasMade_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void theRequestUsesTheConnectionThatWasMade()
    {
        QFETCH(bool, tls);
        const TestCertificate certificate = TestCertificate::make();
        FaultServer server(tls ? &certificate : nullptr);
        const FixedPolicy policy({certificate.certificate.toDer()});
        QtTransport transport(policy);
        const Exchange seen =
            QCoro::waitFor(transport.exchange(once(server.url()), ExchangeOptions{}));
        QCOMPARE(seen.status, 200);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(seen.bodyTaken, seen.bodySize);
    }

    void limitsAfterTheRequestEndUnknown_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Break>("reason");
        QTest::addColumn<Phase>("phase");
        QTest::newRow("first byte") << Fault::Silence << Break::NoFirstByte << Phase::Sent;
        QTest::newRow("whole") << Fault::Drip << Break::TooLong << Phase::HeadersIn;
    }

    void limitsAfterTheRequestEndUnknown()
    {
        QFETCH(Fault, fault);
        QFETCH(Break, reason);
        QFETCH(Phase, phase);
        FaultServer server;
        server.setFaults({fault});
        const FixedPolicy policy;
        QtTransport transport(policy);
        ExchangeOptions options;
        options.firstByteLimit = 300ms;
        options.wholeLimit = 900ms;
        const Exchange seen = QCoro::waitFor(transport.exchange(once(server.url()), options));
        QCOMPARE(seen.broken, reason);
        QCOMPARE(seen.phase, phase);
        QCOMPARE(server.wholeRequests(), 1);
        QCOMPARE(judgeWire(seen)->outcome, Outcome::Unknown);
    }

    void stoppingAfterTheRequestIsUnknown()
    {
        FaultServer server;
        server.setFaults({Fault::Silence});
        const FixedPolicy policy;
        QtTransport transport(policy);
        std::stop_source stop;
        ExchangeOptions options;
        options.stop = stop.get_token();
        connect(&server, &FaultServer::requestRead, this, [&stop] { stop.request_stop(); });
        const Exchange seen = QCoro::waitFor(transport.exchange(once(server.url()), options));
        QCOMPARE(seen.broken, Break::Stopped);
        QCOMPARE(judgeWire(seen)->outcome, Outcome::Unknown);
    }

    void stoppingBeforeSendsNothing()
    {
        FaultServer server;
        const FixedPolicy policy;
        QtTransport transport(policy);
        std::stop_source stop;
        stop.request_stop();
        ExchangeOptions options;
        options.stop = stop.get_token();
        const Exchange seen = QCoro::waitFor(transport.exchange(once(server.url()), options));
        QCOMPARE(seen.broken, Break::Stopped);
        QCOMPARE(server.wholeRequests(), 0);
        QCOMPARE(judgeWire(seen)->outcome, Outcome::NotSent);
    }

    void stoppingWhileItLeavesIsNotTriedAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::stop_source stop;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *peer = server.nextPendingConnection();
            peer->setReadBufferSize(1); // it takes what the kernel takes, and no more
            connect(peer, &QTcpSocket::readyRead, this, [&stop] { stop.request_stop(); });
        });
        const FixedPolicy policy;
        QtTransport transport(policy);
        ExchangeOptions options;
        options.stop = stop.get_token();
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        const QByteArray large(30'000'000, 'x');
        const Exchange seen = QCoro::waitFor(transport.exchange(once(url, large), options));
        QCOMPARE(seen.broken, Break::Stopped);
        QVERIFY(seen.bodyTaken < seen.bodySize);
        const Verdict verdict = *judgeWire(seen);
        QCOMPARE(verdict.cause, Cause::Stopped);
        QVERIFY(!verdict.mayRepeat);
    }

    void anAnswerIsWholeOrItIsNot_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isWhole");
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunked, no chunk") << chunked << false;
        QTest::newRow("chunked, half a length") << QByteArray(chunked + "1") << false;
        QTest::newRow("chunked, whole") << QByteArray(chunked + "2\r\n{}\r\n0\r\n\r\n") << true;
        const QByteArray throttled = "HTTP/1.1 429 Too Many Requests\r\nContent-Length: ";
        QTest::newRow("shorter than it says") << QByteArray(throttled + "40\r\n\r\n{}") << false;
        QTest::newRow("as long as it says") << QByteArray(throttled + "2\r\n\r\n{}") << true;
        QTest::newRow("empty, as it says")
            << "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << true;
        QTest::newRow("until the end") << "HTTP/1.1 200 OK\r\n\r\n{}"_ba << true;
    }

    /// Whether Qt notices depends on what it sees first: the end of the connection or its absence.
    void anAnswerIsWholeOrItIsNot()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isWhole);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [peer, answer] {
                if (!peer->readAll().endsWith("x=1"))
                    return;
                peer->write(answer);
                peer->disconnectFromHost();
            });
            connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
        });
        const FixedPolicy policy;
        QtTransport transport(policy);
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        for (int i = 0; i < 40; ++i) {
            const Exchange seen = QCoro::waitFor(transport.exchange(once(url), ExchangeOptions{}));
            QCOMPARE(judgeWire(seen).has_value(), !isWhole);
            QCOMPARE(seen.phase, isWhole ? Phase::Complete : Phase::HeadersIn);
            if (!isWhole)
                QCOMPARE(judgeWire(seen)->cause, Cause::AnswerCut);
        }
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("307") << Fault::Redirect << Outcome::NotSent;
        QTest::newRow("302") << Fault::Found << Outcome::Unknown;
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(Fault, fault);
        QFETCH(Outcome, outcome);
        FaultServer server;
        server.setFaults({fault});
        const FixedPolicy policy;
        QtTransport transport(policy);
        const Exchange seen =
            QCoro::waitFor(transport.exchange(once(server.url()), ExchangeOptions{}));
        QCOMPARE(server.wholeRequests(), 1);
        QCOMPARE(judgeWire(seen)->outcome, outcome);
    }

    void answersAreBounded_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("9 MiB, send") << Fault::Huge << false;
        QTest::newRow("9 MiB, read") << Fault::Huge << true;
        QTest::newRow("packed zeros, send") << Fault::Bomb << false;
        QTest::newRow("packed zeros, read") << Fault::Bomb << true;
    }

    void answersAreBounded()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, isRead);
        FaultServer server;
        server.setFaults({fault});
        const FixedPolicy policy;
        QtTransport transport(policy);
        const Request request = isRead ? reading(server.url()) : once(server.url());
        const Exchange seen = QCoro::waitFor(transport.exchange(request, ExchangeOptions{}));
        QVERIFY(seen.broken == Break::TooLarge || seen.broken == Break::Garbled);
        QVERIFY(seen.body.size() <= 8 * 1024 * 1024);
    }

    void readingSaysHowFarItGot()
    {
        FaultServer server;
        const FixedPolicy policy;
        QtTransport transport(policy);
        const Exchange seen =
            QCoro::waitFor(transport.exchange(reading(server.url()), ExchangeOptions{}));
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.phase, Phase::Complete);
        QCOMPARE(headerValue(seen.headers, "content-type"), "application/json");

        const Exchange nowhere = QCoro::waitFor(
            transport.exchange(reading(QUrl(u"https://herald.invalid/"_s)), ExchangeOptions{}));
        QCOMPARE(nowhere.broken, Break::HostNotFound);
        QCOMPARE(nowhere.phase, Phase::Connecting);
    }

    /// Nothing goes on behind the back of whoever has ended: a mail least of all.
    void whatIsUnderWayEndsWithTheTransport_data()
    {
        QTest::addColumn<bool>("isMail");
        QTest::newRow("a mail") << true;
        QTest::newRow("reading") << false;
    }

    void whatIsUnderWayEndsWithTheTransport()
    {
        QFETCH(bool, isMail);
        FaultServer server;
        server.setFaults({Fault::Silence});
        const FixedPolicy policy;
        auto transport = std::make_unique<QtTransport>(policy);
        std::optional<Exchange> seen;
        transport->exchange(isMail ? once(server.url()) : reading(server.url()), ExchangeOptions{})
            .then([&seen](const Exchange &exchange) { seen = exchange; });
        QTRY_COMPARE(server.wholeRequests(), 1);
        transport.reset();
        QTRY_VERIFY(seen);
        QCOMPARE(seen->broken, Break::Stopped);
        QCOMPARE(seen->phase, Phase::Sent); // it may have been taken
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
