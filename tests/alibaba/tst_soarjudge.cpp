// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/alibaba/judge.h"

#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace herald::alibaba::samples;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)
Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

namespace {

using enum Outcome;
using enum Cause;

Verdict judged(const Exchange &exchange)
{
    return judge(exchange, moment(), "RunNotifyComponentWithEmail");
}

} // namespace

class tst_SoarJudge : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void retryAfter_data();
    void retryAfter();
    void clocks_data();
    void clocks();
    void foreignAnswerIsShown();
    void whatMayHoldSecretsIsNotShown_data();
    void whatMayHoldSecretsIsNotShown();
    void brokenExchangesAreJudgedByTheWire();
};

void tst_SoarJudge::statuses_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const QList<int> &statuses, const QByteArray &body,
                        Outcome outcome, Cause cause) {
        QTest::newRow(name) << statuses << body << outcome << cause;
    };
    const QByteArray known = errorBody("InvalidSubject");
    const QByteArray strange = errorBody("Strange");
    const QByteArray throttled = errorBody("Throttling.User");

    const QList<int> refusals{400, 401, 403, 404, 405, 413, 415, 422};
    row("refusals: known code", refusals, known, Refused, InvalidParameter);
    row("refusals: strange code", refusals, strange, Unknown, OtherRefusal);
    row("refusals: throttled", refusals, throttled, NotSent, Throttled);
    row("refusals: foreign", refusals, page(), Unknown, ForeignAnswer);
    row("refusals: no body", refusals, {}, Unknown, ForeignAnswer);
    row("refusals: what would be a success", refusals, success(), Unknown, ForeignAnswer);

    const QList<int> doubts{402, 406, 407, 408, 409, 410, 412, 425, 451};
    row("doubts: known code", doubts, known, Unknown, InvalidParameter);
    row("doubts: throttled", doubts, throttled, Unknown, Throttled);
    row("doubts: foreign", doubts, page(), Unknown, ForeignAnswer);

    row("429: throttled", {429}, throttled, NotSent, Throttled);
    row("429: another known code", {429}, known, Unknown, InvalidParameter);
    row("429: foreign", {429}, page(), Unknown, ForeignAnswer);

    const QList<int> failures{500, 502, 504, 599};
    row("failures: known code", failures, known, Unknown, InvalidParameter);
    row("failures: throttled", failures, throttled, Unknown, Throttled);
    row("failures: strange code", failures, strange, Unknown, ServiceFailed);
    row("failures: foreign", failures, page(), Unknown, ServiceFailed);
    row("503: foreign", {503}, page(), Unknown, ServiceUnavailable);

    row("501, 505: known code", {501, 505}, known, Refused, InvalidParameter);
    row("501, 505: foreign", {501, 505}, page(), Unknown, ServiceFailed);
}

void tst_SoarJudge::statuses()
{
    QFETCH(QList<int>, statuses);
    QFETCH(QByteArray, body);
    for (int status : statuses) {
        const Verdict verdict = judged(answered(status, body));
        QTEST(verdict.outcome, "outcome");
        QTEST(verdict.cause, "cause");
        QCOMPARE(verdict.mayRepeat, verdict.outcome == Outcome::NotSent);
        QCOMPARE(verdict.httpStatus, status);
    }
}

void tst_SoarJudge::retryAfter_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("delay");
    const auto row = [](const char *name, const QList<Header> &headers,
                        std::optional<std::chrono::milliseconds> delay) {
        QTest::newRow(name) << headers << delay;
    };
    row("none", {}, std::nullopt);
    row("the service's, in milliseconds", {{"x-acs-retry-after", "1500"}}, 1500ms);
    row("the standard's, in seconds", {{"Retry-After", "3"}}, 3000ms);
    row("the service's before the standard's",
        {{"Retry-After", "3"}, {"X-Acs-Retry-After", "1500"}}, 1500ms);
    row("not a number", {{"Retry-After", "soon"}}, std::nullopt);
    row("negative", {{"Retry-After", "-3"}}, 0ms);
    row("a date",
        {{"Date", "Thu, 15 Jan 2026 08:30:00 GMT"},
         {"Retry-After", "Thu, 15 Jan 2026 08:31:00 GMT"}},
        60'000ms);
    row("absurd", {{"x-acs-retry-after", "99999999999999999999"}}, std::chrono::hours(24 * 365));
}

void tst_SoarJudge::retryAfter()
{
    QFETCH(QList<Header>, headers);
    QTEST(judged(answered(400, errorBody("Throttling.User"), headers)).retryAfter, "delay");
}

void tst_SoarJudge::clocks_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<std::optional<std::chrono::seconds>>("ahead");
    const auto row = [](const char *name, const QByteArray &date,
                        std::optional<std::chrono::seconds> ahead) {
        QTest::newRow(name) << date << ahead;
    };
    row("ours is ahead", "Thu, 15 Jan 2026 08:10:00 GMT", 20min);
    row("ours is behind", "Thu, 15 Jan 2026 09:30:00 GMT", -60min);
    row("unreadable", "yesterday", std::nullopt);
    row("none", {}, std::nullopt);
}

void tst_SoarJudge::clocks()
{
    QFETCH(QByteArray, date);
    const Exchange exchange =
        answered(400, errorBody("InvalidTimeStamp.Expired"), {{"Date", date}});
    QTEST(judged(exchange).clockAhead, "ahead");
    QVERIFY(!judged(answered(400, errorBody("InvalidSubject"), exchange.headers)).clockAhead);
}

void tst_SoarJudge::foreignAnswerIsShown()
{
    const Verdict verdict = judged(answered(403, page(), {{"Content-Type", "text/html"}}));
    QCOMPARE(verdict.detail, u"HTTP 403, %1 bytes, text/html: "
                             "<html><body>Blocked by the proxy</body></html>"_s.arg(page().size()));
    QCOMPARE(verdict.serviceText, QString());
}

void tst_SoarJudge::whatMayHoldSecretsIsNotShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << "{\"Credentials\":{\"AccessKeySecret\":\"Zq9\""_ba;
    QTest::newRow("JSON behind a mark") << "\xEF\xBB\xBF{\"a\":{\"x\":\"Zq9\"}}"_ba;
    QTest::newRow("a part of JSON") << "ntials\":{\"SecurityToken\":\"Zq9\""_ba;
    QTest::newRow("a part of an asset") << "x\",\"Params\":\"Zq9\""_ba;
    QTest::newRow("a shorter part of an asset") << "Params\":\"Zq9\""_ba;
    QTest::newRow("XML") << "<R><Credentials><AccessKeySecret>Zq9</AccessKeySecret>"_ba;
}

void tst_SoarJudge::whatMayHoldSecretsIsNotShown()
{
    QFETCH(QByteArray, body);
    const Verdict verdict = judged(answered(200, body));
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QVERIFY2(!verdict.detail.contains("Zq9"_L1), qPrintable(verdict.detail));
}

void tst_SoarJudge::brokenExchangesAreJudgedByTheWire()
{
    Exchange exchange;
    exchange.phase = Phase::Connecting;
    exchange.broken = Break::HostNotFound;
    QCOMPARE(judged(exchange).outcome, Outcome::NotSent);
    QCOMPARE(judged(exchange).cause, Cause::HostNotFound);

    // a success that came back cut is no success, but its request id is worth having
    exchange = answered(200, success(), {{"x-acs-request-id", "HEADER"}});
    exchange.phase = Phase::HeadersIn;
    exchange.broken = Break::Closed;
    QCOMPARE(judged(exchange).outcome, Outcome::Unknown);
    QCOMPARE(judged(exchange).cause, Cause::AnswerCut);
    QCOMPARE(judged(exchange).requestId, u"HEADER"_s);
}

QTEST_GUILESS_MAIN(tst_SoarJudge)
#include "tst_soarjudge.moc"
