// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

struct Row
{
    const char *code;
    int status;
    Kind kind;
};

constexpr Row refusals[] = {
    {"InvalidAccessKeyId.NotFound", 404, Kind::WrongKey},
    {"InvalidAccessKeyId.Inactive", 400, Kind::WrongKey},
    {"SignatureDoesNotMatch", 400, Kind::WrongKey},
    {"InvalidSecurityToken.Expired", 403, Kind::WrongKey},
    {"InvalidTimeStamp.Expired", 400, Kind::ClockWrong},
    {"NoPermission", 403, Kind::NoPermission},
    {"InvalidParameter", 400, Kind::BadInput},
    {"MissingPlaybookUuid", 400, Kind::BadInput},
    {"InvalidApi.NotFound", 404, Kind::NotFound},
    {"Component.External.NotExist", 400, Kind::NotFound},
    {"Throttling.User", 400, Kind::Throttled},
    {"InternalError", 500, Kind::ServiceFailed},
    {"ServiceUnavailable", 503, Kind::ServiceFailed},
    {"Playbook.External.AccountError", 400, Kind::Refused},
    {"Strange", 400, Kind::Refused},
};

Exchange broken(Phase phase, Break reason)
{
    Exchange exchange;
    exchange.phase = phase;
    exchange.broken = reason;
    exchange.detail = u"what the network said"_s;
    return exchange;
}

} // namespace

class tst_SoarFailures : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void unanswered_data();
    void unanswered();
    void tellsWhatTheServiceSaid();
    void nothingLeavesWithoutCredentialOrEndpoint();
};

void tst_SoarFailures::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    for (const Row &row : refusals)
        QTest::newRow(row.code) << row.status << row.kind;
}

void tst_SoarFailures::refused()
{
    QFETCH(int, status);
    Bench bench(samples::errorBody(QTest::currentDataTag()), status);
    const auto page = bench.playbooks();
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QCOMPARE(page.error().httpStatus, status);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void tst_SoarFailures::unanswered_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const Exchange &exchange, Kind kind) {
        QTest::newRow(name) << exchange << kind;
    };
    row("a page with 200", samples::answered(200, samples::page()), Kind::BadAnswer);
    row("a page with 403", samples::answered(403, samples::page()), Kind::BadAnswer);
    row("a page with 502", samples::answered(502, samples::page()), Kind::ServiceFailed);
    row("a redirection", samples::answered(302, {}), Kind::BadAnswer);
    row("no such host", broken(Phase::Connecting, Break::HostNotFound), Kind::Offline);
    row("connection refused", broken(Phase::Connecting, Break::ConnectionRefused), Kind::Offline);
    row("no connection in time", broken(Phase::Connecting, Break::ConnectTimeout), Kind::Offline);
    row("proxy", broken(Phase::Connecting, Break::Proxy), Kind::Offline);
    row("TLS", broken(Phase::Connecting, Break::Tls), Kind::Untrusted);
    row("closed", broken(Phase::Sent, Break::Closed), Kind::NoAnswer);
    row("silent", broken(Phase::Sent, Break::NoFirstByte), Kind::NoAnswer);
    row("garbled", broken(Phase::Sent, Break::Garbled), Kind::BadAnswer);
}

void tst_SoarFailures::unanswered()
{
    QFETCH(Exchange, exchange);
    Bench bench;
    bench.transport.answer = exchange;
    const auto page = bench.playbooks();
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QCOMPARE(page.error().httpStatus, exchange.status);
    if (exchange.status == 0)
        QCOMPARE(page.error().text, exchange.detail);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void tst_SoarFailures::tellsWhatTheServiceSaid()
{
    Bench bench(R"({"Code":"Forbidden.RAM","Message":"No.","RequestId":"R-7"})", 403);
    const auto page = bench.playbooks();
    QVERIFY(!page);
    QCOMPARE(page.error().text, u"No."_s);
    QCOMPARE(page.error().code, u"Forbidden.RAM"_s);
    QCOMPARE(page.error().requestId, u"R-7"_s);
    QCOMPARE(page.error().permission, u"yundun-sas:DescribePlaybooks"_s);
    QCOMPARE(page.error().httpStatus, 403);
}

void tst_SoarFailures::nothingLeavesWithoutCredentialOrEndpoint()
{
    Bench bench;
    bench.credentials.next.accessKeyId = u"other"_s;
    const auto page = bench.playbooks();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::NoCredential);

    Profile profile = samples::profile();
    profile.endpoint = u"http://soar.example"_s;
    const auto assets =
        QCoro::waitFor(bench.lookups.assets(profile, u"NotifyMessage"_s, Language::English));
    QVERIFY(!assets);
    QCOMPARE(assets.error().kind, Error::Kind::BadInput);
    QVERIFY(bench.transport.requests.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SoarFailures)
#include "tst_soarfailures.moc"
