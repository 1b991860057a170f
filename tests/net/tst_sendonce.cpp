// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"
#include "app/net/qttransport.h"
#include "tests/net/faultserver.h"
#include "tests/net/fixedpolicy.h"

#include <QCoroTask>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *name;
    Fault fault;
};

constexpr Row rows[] = {
    {"close", Fault::Close},
    {"reset", Fault::Reset},
    {"half status", Fault::HalfStatus},
    {"half headers", Fault::HalfHeaders},
    {"garbage", Fault::Garbage},
    {"cut body", Fault::CutBody},
};

struct Before
{
    const char *name;
    Fault fault; ///< Close = nothing was sent before
};

constexpr Before befores[] = {
    {"fresh", Fault::Close},
    {"after an answer", Fault::None},
    {"after the last answer of a connection", Fault::LastAnswer},
};

} // namespace

/// The promise of the network layer, judged by the server's count: whatever the peer does, a
/// request that leaves once is read once. QNetworkAccessManager left alone fails every row.
class TestSendOnce : public QObject
{
    Q_OBJECT

    TestCertificate m_certificate;

    Request request(const FaultServer &server, const QByteArray &body) const
    {
        Request request;
        request.kind = Request::Kind::Once;
        request.method = "POST";
        request.url = server.url();
        request.url.setQuery(u"Action=Run"_s);
        request.body = body;
        if (!body.isEmpty())
            request.headers.append(Header{"Content-Type", "application/json"});
        return request;
    }

private slots:
    void initTestCase()
    {
        m_certificate = TestCertificate::make();
        QVERIFY2(m_certificate.problem.isEmpty(), qPrintable(m_certificate.problem));
    }

    void oneCopy_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Fault>("before"); // None = on a connection that was kept alive
        for (const Row &row : rows) {
            for (const bool tls : {false, true}) {
                for (const QByteArray &body : {QByteArray(), QByteArray("{\"records\":[]}")}) {
                    for (const Before &before : befores) {
                        QTest::addRow("%s, %s, %s body, %s", row.name, tls ? "https" : "http",
                                      body.isEmpty() ? "empty" : "full", before.name)
                            << row.fault << tls << body << before.fault;
                    }
                }
            }
        }
    }

    void oneCopy()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        QFETCH(Fault, before);

        FaultServer server(tls ? &m_certificate : nullptr);
        const FixedPolicy policy({m_certificate.certificate.toDer()});
        QtTransport transport(policy);
        if (before != Fault::Close) {
            server.setFaults({before});
            const Exchange first =
                QCoro::waitFor(transport.exchange(request(server, body), ExchangeOptions{}));
            QCOMPARE(first.status, 200);
            QCOMPARE(server.wholeRequests(), 1);
        }
        server.setFaults({fault});
        const int read = server.wholeRequests();

        const Exchange seen =
            QCoro::waitFor(transport.exchange(request(server, body), ExchangeOptions{}));

        QTest::qWait(0); // let a second copy, if there is one, arrive
        QCOMPARE(server.wholeRequests() - read, 1);
        const std::optional<Verdict> verdict = judgeWire(seen);
        QVERIFY(verdict);
        QCOMPARE(verdict->outcome, Outcome::Unknown);
        QVERIFY(!verdict->mayRepeat);
    }

    /// A manager that is used again has no connection left over from the send before.
    void everySendHasAConnectionOfItsOwn_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<Fault>("answers");
        for (const bool tls : {false, true}) {
            const char *scheme = tls ? "https" : "http";
            QTest::addRow("%s, kept alive", scheme) << tls << Fault::None;
            QTest::addRow("%s, closed", scheme) << tls << Fault::LastAnswer;
        }
    }

    void everySendHasAConnectionOfItsOwn()
    {
        QFETCH(bool, tls);
        QFETCH(Fault, answers);
        FaultServer server(tls ? &m_certificate : nullptr);
        server.setFaults({answers});
        const FixedPolicy policy({m_certificate.certificate.toDer()});
        QtTransport transport(policy);
        for (int sends = 1; sends <= 20; ++sends) {
            const Exchange seen =
                QCoro::waitFor(transport.exchange(request(server, "{}"), ExchangeOptions{}));
            QCOMPARE(seen.status, 200);
            QCOMPARE(server.wholeRequests(), sends);
            QCOMPARE(server.connections(), sends);
        }
    }

    void theBytesArriveAsGiven_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void theBytesArriveAsGiven()
    {
        QFETCH(bool, tls);
        FaultServer server(tls ? &m_certificate : nullptr);
        const FixedPolicy policy({m_certificate.certificate.toDer()});
        QtTransport transport(policy);
        Request sent = request(server, {});
        sent.url.setQuery(u"a=%2B%20%2A%27%28%29%21~&b=%E4%B8%AD%0A"_s, QUrl::StrictMode);
        sent.headers.append(Header{"x-acs-action", "Run"});

        const Exchange seen = QCoro::waitFor(transport.exchange(sent, ExchangeOptions{}));

        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.phase, Phase::Complete);
        const QByteArray raw = server.requests().constFirst();
        QVERIFY2(raw.startsWith("POST /?a=%2B%20%2A%27%28%29%21~&b=%E4%B8%AD%0A HTTP/1.1\r\n"),
                 raw.constData());
        QVERIFY2(raw.contains("\r\nx-acs-action: Run\r\n"), raw.constData());
        QVERIFY2(raw.toLower().contains("\r\ncontent-length: 0\r\n"), raw.constData());
        QVERIFY2(!raw.toLower().contains("content-type"), raw.constData());
    }
};

QTEST_GUILESS_MAIN(TestSendOnce)
#include "tst_sendonce.moc"
