// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/judge.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

void addRow(int status, const char *code, Outcome outcome, Cause cause)
{
    QTest::addRow("%d %s", status, code) << status << QByteArray(code) << outcome << cause;
}

void addRows(int status, std::initializer_list<const char *> codes, Outcome outcome, Cause cause)
{
    for (const char *code : codes)
        addRow(status, code, outcome, cause);
}

} // namespace

/// Every code of huawei-appgroup-mail.md 6.2 and 6.4, every text of 6.3.
class tst_WorkspaceCodes : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void throttlingMayBeRepeated_data();
    void throttlingMayBeRepeated();
    void authenticationTexts_data();
    void authenticationTexts();
    void textsOfOtherStatusesDecideNothing();
    void clock_data();
    void clock();
};

void tst_WorkspaceCodes::codes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Cause>("cause");
    const Outcome refused = Outcome::Refused;
    const Outcome unknown = Outcome::Unknown;

    // 6.2
    addRows(404, {"APIGW.0101", "APIGW.0103"}, refused, Cause::WrongEndpoint);
    addRows(400, {"APIGW.0104", "APIGW.0105", "APIGW.0106", "APIGW.0602", "APIGW.0607"}, refused,
            Cause::ProgramError);
    for (const int status : {400, 413, 414, 494})
        addRow(status, "APIGW.0201", refused, Cause::InvalidParameter);
    for (const int status : {502, 504})
        addRow(status, "APIGW.0201", unknown, Cause::ServiceUnavailable);
    addRows(401, {"APIGW.0301", "APIGW.0303", "APIGW.0305", "APIGW.0311"}, refused,
            Cause::WrongKey);
    addRow(401, "APIGW.0307", refused, Cause::CredentialExpired);
    addRows(403, {"APIGW.0302", "APIGW.0304", "APIGW.0306"}, refused, Cause::NoPermission);
    addRows(403, {"APIGW.0310", "APIGW.0801", "APIGW.0802"}, refused, Cause::AccountState);
    addRows(403, {"APIGW.0401", "APIGW.0402", "APIGW.0404"}, refused, Cause::OtherRefusal);
    addRows(405, {"APIGW.0501", "APIGW.0502"}, refused, Cause::OtherRefusal);
    addRows(500,
            {"APIGW.0601", "APIGW.0606", "APIGW.0608", "APIGW.0609", "APIGW.0611", "APIGW.0612",
             "APIGW.0705"},
            unknown, Cause::ServiceFailed);
    addRow(500, "APIGW.0605", unknown, Cause::ServiceUnavailable);
    addRow(502, "APIGW.0610", unknown, Cause::ServiceUnavailable);
    addRow(503, "APIGW.0613", unknown, Cause::ServiceUnavailable);

    // 6.4: the examples of the statuses, then the tenant-level codes
    addRows(400, {"WKS.00211102", "WKS.0001"}, refused, Cause::InvalidParameter);
    addRow(401, "WKS.00211302", refused, Cause::WrongKey);
    addRow(403, "WKS.00081102", refused, Cause::NoPermission);
    addRow(404, "WKS.00211902", refused, Cause::NotFound);
    addRow(405, "WKS.00000405", refused, Cause::ProgramError);
    addRow(409, "WKS.00081101", unknown, Cause::OtherRefusal);
    addRow(415, "WKS.00000415", refused, Cause::ProgramError);
    addRow(500, "WKS.00211401", unknown, Cause::ServiceFailed);
    addRow(503, "WKS.00050902", unknown, Cause::ServiceUnavailable);
    addRow(403, "WKS.00010099", refused, Cause::AccountState);
    addRows(400, {"WKS.00170117", "WKS.00170312", "WKS.00170208"}, refused, Cause::NotFound);

    // not documented with these statuses
    addRow(413, "WKS.00000413", refused, Cause::InvalidParameter);
    addRow(422, "WKS.00000422", refused, Cause::InvalidParameter);
    addRow(408, "WKS.00000408", unknown, Cause::NoAnswerInTime);
    addRow(425, "WKS.00000425", unknown, Cause::OtherRefusal);
    addRow(429, "WKS.00000429", unknown, Cause::Throttled);
    addRow(418, "WKS.00000418", unknown, Cause::OtherRefusal);
    addRow(501, "WKS.00000501", unknown, Cause::ServiceFailed);
    addRow(504, "WKS.00000504", unknown, Cause::ServiceUnavailable);
    addRow(500, "APIGW.0301", unknown, Cause::ServiceFailed);
    addRow(200, "WKS.00211102", unknown, Cause::ServiceFailed);
    addRow(202, "APIGW.0301", unknown, Cause::ServiceFailed);
}

void tst_WorkspaceCodes::codes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const Verdict verdict = judge(samples::refused(status, code, "why"), u"some:right"_s);
    QTEST(verdict.outcome, "outcome");
    QTEST(verdict.cause, "cause");
    QVERIFY(!verdict.mayRepeat);
    QCOMPARE(verdict.code.toLatin1(), code);
    QCOMPARE(verdict.serviceText, u"why"_s);
    QCOMPARE(verdict.httpStatus, status);
    QCOMPARE(verdict.permission,
             verdict.cause == Cause::NoPermission ? u"some:right"_s : QString());
}

void tst_WorkspaceCodes::throttlingMayBeRepeated_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 403, 503})
        QTest::addRow("%d", status) << status;
}

void tst_WorkspaceCodes::throttlingMayBeRepeated()
{
    QFETCH(int, status);
    const Verdict verdict = judge(samples::refused(status, "APIGW.0308"), {});
    QCOMPARE(verdict.outcome, Outcome::NotSent);
    QCOMPARE(verdict.cause, Cause::Throttled);
    QVERIFY(verdict.mayRepeat);
}

void tst_WorkspaceCodes::authenticationTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("signature") << "verify aksk signature fail"_ba << Cause::WrongSignature;
    QTest::newRow("signature, with a request that reads like another text")
        << "verify aksk signature fail, canonicalRequest:GET|/v1/p/mails/|"
           "account=signature expired|host:h||host|e3b0"_ba
        << Cause::WrongSignature;
    QTest::newRow("clock")
        << "signature expired, signature time:20260115T083000Z,server time:20260115T090000Z"_ba
        << Cause::ClockWrong;
    QTest::newRow("key unknown") << "ak AKEXAMPLE0DUMMY00001 not exist"_ba << Cause::WrongKey;
    QTest::newRow("key unknown, other words")
        << "Get secretKey failed,ak:AKEXAMPLE0DUMMY00001,err:ak not exist"_ba << Cause::WrongKey;
    QTest::newRow("key locked") << "AK access failed to reach the limit,forbidden"_ba
                                << Cause::KeyLocked;
    QTest::newRow("token damaged") << "decrypt token fail"_ba << Cause::CredentialExpired;
    QTest::newRow("token expired")
        << "token expires, expires_at:2026-01-15T08:00:00Z"_ba << Cause::CredentialExpired;
    QTest::newRow("nothing sent") << "x-auth-token not found"_ba << Cause::ProgramError;
    QTest::newRow("words not known") << "something else"_ba << Cause::WrongKey;
}

void tst_WorkspaceCodes::authenticationTexts()
{
    QFETCH(QByteArray, text);
    const QByteArray whole = "Incorrect IAM authentication information: " + text;
    const Verdict verdict = judge(samples::refused(401, "APIGW.0301", whole), {});
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QTEST(verdict.cause, "cause");
    QVERIFY(!verdict.mayRepeat);
    QCOMPARE(verdict.serviceText.toUtf8(), whole);
}

void tst_WorkspaceCodes::textsOfOtherStatusesDecideNothing()
{
    const Verdict missing = judge(samples::refused(404, "WKS.00211902", "user not exist"), {});
    QCOMPARE(missing.cause, Cause::NotFound);
    const Verdict service = judge(samples::refused(401, "WKS.00211302", "token expires"), {});
    QCOMPARE(service.cause, Cause::WrongKey);
    const Verdict gateway = judge(samples::refused(500, "APIGW.0601", "token expires"), {});
    QCOMPARE(gateway.outcome, Outcome::Unknown);
}

void tst_WorkspaceCodes::clock_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<std::optional<std::chrono::seconds>>("ahead");
    const std::optional<std::chrono::seconds> none;
    QTest::newRow("behind") << "signature time:20260115T083000Z,server time:20260115T085000Z"_ba
                            << std::optional(std::chrono::seconds(-1200));
    QTest::newRow("ahead") << "signature time:20260116T083001Z,server time:20260115T083000Z"_ba
                           << std::optional(std::chrono::seconds(86401));
    QTest::newRow("ISO 8601")
        << "signature time:2026-01-15T09:00:00Z,server time:2026-01-15T16:30:00+08:00"_ba
        << std::optional(std::chrono::seconds(1800));
    QTest::newRow("one is missing") << "signature time:20260115T083000Z"_ba << none;
    QTest::newRow("not times") << "signature time:a,server time:b"_ba << none;
}

void tst_WorkspaceCodes::clock()
{
    QFETCH(QByteArray, times);
    const QByteArray text = "Incorrect IAM authentication information: signature expired, " + times;
    const Verdict verdict = judge(samples::refused(401, "APIGW.0301", text), {});
    QCOMPARE(verdict.cause, Cause::ClockWrong);
    QFETCH(std::optional<std::chrono::seconds>, ahead);
    QVERIFY(verdict.clockAhead == ahead);
}

QTEST_GUILESS_MAIN(tst_WorkspaceCodes)
#include "tst_workspacecodes.moc"
