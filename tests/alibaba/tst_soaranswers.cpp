// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/alibaba/judge.h"

#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace herald::alibaba::samples;

namespace {

Verdict judged(const Exchange &exchange)
{
    return judge(exchange, moment(), "RunNotifyComponentWithEmail");
}

} // namespace

class tst_SoarAnswers : public QObject
{
    Q_OBJECT

private slots:
    void errorShapes_data();
    void errorShapes();
    void successes_data();
    void successes();
    void noSuccess_data();
    void noSuccess();
    void missingPermission_data();
    void missingPermission();
};

void tst_SoarAnswers::errorShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("requestId");
    QTest::newRow("all members")
        << R"({"Code":"InvalidSubject","Message":"no, 不","RequestId":"BODY","HostId":"h",
               "Recommend":"https://api.aliyun.com/troubleshoot?q=InvalidSubject"})"_ba
        << u"BODY"_s;
    QTest::newRow("lower case")
        << R"({"code":"InvalidSubject","message":"no, 不","requestId":"BODY"})"_ba << u"BODY"_s;
    QTest::newRow("no request id")
        << R"({"Code":"InvalidSubject","Message":"no, 不"})"_ba << u"HEADER"_s;
    QTest::newRow("XML")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>InvalidSubject</Code>"
           "<Message>no, 不</Message>\n<RequestId>BODY</RequestId></Error>"_ba
        << u"BODY"_s;
    QTest::newRow("byte-order mark")
        << "\xef\xbb\xbf{\"Code\":\"InvalidSubject\",\"Message\":\"no, 不\"}"_ba << u"HEADER"_s;
}

void tst_SoarAnswers::errorShapes()
{
    QFETCH(QByteArray, body);
    const Verdict verdict = judged(answered(400, body, {{"X-Acs-Request-Id", "HEADER"}}));
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QCOMPARE(verdict.cause, Cause::InvalidParameter);
    QCOMPARE(verdict.code, u"InvalidSubject"_s);
    QCOMPARE(verdict.serviceText, u"no, 不"_s);
    QTEST(verdict.requestId, "requestId");
    QCOMPARE(verdict.detail, QString());
}

void tst_SoarAnswers::successes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto with = [](const QByteArray &members) -> QByteArray {
        return R"({"RequestId":"ID-1")" + members + '}';
    };
    QTest::newRow("as documented")
        << with(R"(,"Data":{},"Page":{"TotalCount":30,"PageNumber":1,"PageSize":10})") << u"{}"_s;
    QTest::newRow("data as text") << with(R"(,"Data":"done 好")") << u"done 好"_s;
    QTest::newRow("data as object") << with(R"(,"Data":{"status":true,"message":"ok"})")
                                    << u"{\"message\":\"ok\",\"status\":true}"_s;
    QTest::newRow("data is null") << with(R"(,"Data":null)") << QString();
    QTest::newRow("no data") << with({}) << QString();
    QTest::newRow("code 200") << with(R"(,"Code":"200")") << QString();
    QTest::newRow("code 200 as number") << with(R"(,"Code":200)") << QString();
    QTest::newRow("code OK") << with(R"(,"Code":"OK")") << QString();
    QTest::newRow("code Success") << with(R"(,"Code":"Success")") << QString();
    QTest::newRow("code success") << with(R"(,"code":"success")") << QString();
}

void tst_SoarAnswers::successes()
{
    QFETCH(QByteArray, body);
    const Verdict verdict =
        judged(answered(200, body, {{"Content-Type", "application/json;charset=utf-8"}}));
    QCOMPARE(verdict.outcome, Outcome::Accepted);
    QCOMPARE(verdict.cause, Cause::None);
    QVERIFY(!verdict.mayRepeat);
    QCOMPARE(verdict.requestId, u"ID-1"_s);
    QCOMPARE(verdict.code, QString());
    QTEST(verdict.serviceText, "text");
}

void tst_SoarAnswers::noSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = "application/json"_ba;
    QTest::newRow("no body") << QByteArray() << json;
    QTest::newRow("cut") << R"({"RequestId":"ID-1","Da)"_ba << json;
    QTest::newRow("an array") << R"(["RequestId"])"_ba << json;
    QTest::newRow("no request id anywhere") << R"({"Data":{}})"_ba << json;
    QTest::newRow("HTML") << page() << "text/html"_ba;
    QTest::newRow("HTML that says it is JSON") << page() << json;
    QTest::newRow("JSON that says it is HTML") << success() << "text/html"_ba;
    QTest::newRow("other XML") << "<Fine><RequestId>ID-1</RequestId></Fine>"_ba
                               << "text/xml"_ba;
    QTest::newRow("XML that is cut") << "<Error><Code>InvalidSubject</Code>"_ba
                                     << "text/xml"_ba;
}

void tst_SoarAnswers::noSuccess()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const Verdict verdict = judged(answered(200, body, {{"content-type", type}}));
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QCOMPARE(verdict.cause, Cause::AnswerUnreadable);
    QVERIFY(!verdict.mayRepeat);
    QVERIFY(verdict.detail.startsWith(u"HTTP 200, "_s));
}

void tst_SoarAnswers::missingPermission_data()
{
    QTest::addColumn<QByteArray>("denial");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("detail");
    const QString ours = u"yundun-sas:RunNotifyComponentWithEmail"_s;
    QTest::newRow("nothing said") << QByteArray() << ours << QString();
    QTest::newRow("null") << R"(,"AccessDeniedDetail":null)"_ba << ours << QString();
    QTest::newRow("object")
        << R"(,"AccessDeniedDetail":{"AuthAction":"ram:Other","AuthPrincipalDisplayName":"joe"})"_ba
        << u"ram:Other"_s << u"asked by joe"_s;
    QTest::newRow("JSON in a text")
        << R"(,"AccessDeniedDetail":"{\"AuthAction\":\"ram:Other\"}")"_ba << u"ram:Other"_s
        << QString();
    QTest::newRow("lower case") << R"(,"accessDeniedDetail":{"authAction":"ram:Other"})"_ba
                                << u"ram:Other"_s << QString();
    QTest::newRow("a text that is no JSON")
        << R"(,"AccessDeniedDetail":"because")"_ba << ours << QString();
}

void tst_SoarAnswers::missingPermission()
{
    QFETCH(QByteArray, denial);
    const Verdict verdict = judged(answered(403, R"({"Code":"NoPermission")" + denial + '}'));
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QCOMPARE(verdict.cause, Cause::NoPermission);
    QTEST(verdict.permission, "permission");
    QTEST(verdict.detail, "detail");

    const QByteArray xml = "<Error><Code>NoPermission</Code><AccessDeniedDetail>"
                           "<AuthAction>ram:Other</AuthAction></AccessDeniedDetail></Error>"_ba;
    QCOMPARE(judged(answered(403, xml)).permission, u"ram:Other"_s);
}

QTEST_GUILESS_MAIN(tst_SoarAnswers)
#include "tst_soaranswers.moc"
