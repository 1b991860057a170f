// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/judge.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

class tst_WorkspaceJudge : public QObject
{
    Q_OBJECT

private slots:
    void successes_data();
    void successes();
    void unreadableSuccess();
    void otherSuccessStatuses_data();
    void otherSuccessStatuses();
    void foreignAnswers_data();
    void foreignAnswers();
    void onlyThrottlingMayBeRepeated();
    void brokenExchanges_data();
    void brokenExchanges();
    void everyStatusOfAProxy();
    void throttledWithAWait();
    void fineGrainedDenial();
    void cutAnswerKeepsItsRequestId();
};

void tst_WorkspaceJudge::successes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("object") << "{}"_ba;
    QTest::newRow("object that says more") << R"({"code":"OK","message":"fine"})"_ba;
    QTest::newRow("text") << R"("done")"_ba;
}

void tst_WorkspaceJudge::successes()
{
    QFETCH(QByteArray, body);
    const Verdict verdict =
        judge(samples::answered(200, body, {{"X-Request-Id"_ba, "r1"_ba}}), u"some:right"_s);
    Verdict expected;
    expected.outcome = Outcome::Accepted;
    expected.requestId = u"r1"_s;
    expected.httpStatus = 200;
    QVERIFY(verdict == expected);
}

void tst_WorkspaceJudge::unreadableSuccess()
{
    const Verdict verdict = judge(samples::answered(200, "<html>Sign in</html>"), {});
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QCOMPARE(verdict.cause, Cause::AnswerUnreadable);
    QVERIFY(!verdict.mayRepeat);
    QVERIFY(verdict.detail.contains("Sign in"_L1));
}

void tst_WorkspaceJudge::otherSuccessStatuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 202, 204, 206, 299})
        QTest::addRow("%d", status) << status;
}

void tst_WorkspaceJudge::otherSuccessStatuses()
{
    QFETCH(int, status);
    const Verdict verdict = judge(samples::answered(status, {}), {});
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QCOMPARE(verdict.cause, Cause::ForeignAnswer);
}

void tst_WorkspaceJudge::foreignAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("cause");
    for (const int status : {400, 401, 403, 404, 405, 407, 409, 413, 415, 422, 425, 494}) {
        QTest::addRow("%d HTML", status) << status << "<html>no</html>"_ba << Cause::ForeignAnswer;
        QTest::addRow("%d nothing", status) << status << QByteArray() << Cause::ForeignAnswer;
        QTest::addRow("%d somebody's JSON", status)
            << status << R"({"code":"blocked","message":"no"})"_ba << Cause::ForeignAnswer;
    }
    QTest::newRow("408 HTML") << 408 << "<html>"_ba << Cause::NoAnswerInTime;
    QTest::newRow("429 HTML") << 429 << "<html>"_ba << Cause::Throttled;
    QTest::newRow("429 nothing") << 429 << QByteArray() << Cause::Throttled;
    QTest::newRow("500 HTML") << 500 << "<html>"_ba << Cause::ServiceFailed;
    QTest::newRow("501 HTML") << 501 << "<html>"_ba << Cause::ServiceFailed;
    QTest::newRow("502 nothing") << 502 << QByteArray() << Cause::ServiceUnavailable;
    QTest::newRow("503 HTML") << 503 << "<html>"_ba << Cause::ServiceUnavailable;
    QTest::newRow("504 HTML") << 504 << "<html>"_ba << Cause::ServiceUnavailable;
    QTest::newRow("505 HTML") << 505 << "<html>"_ba << Cause::ServiceFailed;
}

void tst_WorkspaceJudge::foreignAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Verdict verdict = judge(samples::answered(status, body), u"some:right"_s);
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QTEST(verdict.cause, "cause");
    QVERIFY(!verdict.mayRepeat);
    QCOMPARE(verdict.httpStatus, status);
    QVERIFY(verdict.permission.isEmpty());
}

/// reliability.md 4: of all that came back, only throttling is certain and worth another try.
void tst_WorkspaceJudge::onlyThrottlingMayBeRepeated()
{
    for (int status = 200; status < 600; ++status) {
        for (const QByteArray &code : {"WKS.00000001"_ba, "APIGW.0301"_ba, "APIGW.0610"_ba}) {
            const Verdict verdict = judge(samples::refused(status, code), {});
            QVERIFY2(!verdict.mayRepeat, QByteArray::number(status).constData());
            QVERIFY2(verdict.outcome != Outcome::Accepted, QByteArray::number(status).constData());
            if (status >= 500)
                QCOMPARE(verdict.outcome, Outcome::Unknown);
        }
    }
}

void tst_WorkspaceJudge::brokenExchanges_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Break>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("name not found") << Phase::Connecting << Break::HostNotFound << Outcome::NotSent;
    QTest::newRow("certificate") << Phase::Connecting << Break::Tls << Outcome::NotSent;
    QTest::newRow("closed after sending") << Phase::Sent << Break::Closed << Outcome::Unknown;
    QTest::newRow("silence") << Phase::Sent << Break::NoFirstByte << Outcome::Unknown;
}

void tst_WorkspaceJudge::brokenExchanges()
{
    QFETCH(Phase, phase);
    QFETCH(Break, reason);
    const Verdict verdict = judge(samples::brokenBy(reason, phase), {});
    QTEST(verdict.outcome, "outcome");
    QCOMPARE(verdict.httpStatus, 0);
}

/// No status of a proxy can make a mail look refused or sent.
void tst_WorkspaceJudge::everyStatusOfAProxy()
{
    for (int status = 100; status < 600; ++status) {
        if (status == 301 || status == 307 || status == 308)
            continue; // not followed: certainly not sent
        const Verdict verdict = judge(samples::answered(status, "<html>"), {});
        QVERIFY2(verdict.outcome == Outcome::Unknown, QByteArray::number(status).constData());
        QVERIFY2(verdict.cause != Cause::None, QByteArray::number(status).constData());
    }
}

void tst_WorkspaceJudge::throttledWithAWait()
{
    Exchange exchange = samples::refused(429, "APIGW.0308",
                                         "The throttling threshold has been reached: policy user "
                                         "over ratelimit,limit:10,time:1 minute");
    QVERIFY(judge(exchange, {}).retryAfter == std::chrono::minutes(1));
    exchange.headers.append({"Retry-After"_ba, "3"_ba});
    QVERIFY(judge(exchange, {}).retryAfter == std::chrono::seconds(3));
}

void tst_WorkspaceJudge::fineGrainedDenial()
{
    const Verdict verdict =
        judge(samples::answered(403, R"({"error_code":"PAP","error_msg":"denied",)"
                                     R"("encoded_authorization_message":"opaque"})"),
              u"workspace:appGroup:resendMail"_s);
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QCOMPARE(verdict.cause, Cause::NoPermission);
    QCOMPARE(verdict.permission, u"workspace:appGroup:resendMail"_s);
}

void tst_WorkspaceJudge::cutAnswerKeepsItsRequestId()
{
    Exchange exchange = samples::answered(200, R"({"a":)", {{"X-Request-Id"_ba, "r1"_ba}});
    exchange.phase = Phase::HeadersIn;
    exchange.broken = Break::Closed;
    const Verdict verdict = judge(exchange, {});
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QCOMPARE(verdict.cause, Cause::AnswerCut);
    QCOMPARE(verdict.requestId, u"r1"_s);
}

QTEST_GUILESS_MAIN(tst_WorkspaceJudge)
#include "tst_workspacejudge.moc"
