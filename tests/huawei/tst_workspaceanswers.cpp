// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/answers.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

class tst_WorkspaceAnswers : public QObject
{
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void noErrors_data();
    void noErrors();
    void tokensAreHidden_data();
    void tokensAreHidden();
    void requestIds_data();
    void requestIds();
    void successBodies_data();
    void successBodies();
    void waits_data();
    void waits();
    void outline();
};

/// Every shape of huawei-appgroup-mail.md 6.1
void tst_WorkspaceAnswers::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTheirs");

    QTest::newRow("service") << 400 << R"({"error_code":"WKS.00211102","error_msg":"参数"})"_ba
                             << u"WKS.00211102"_s << u"参数"_s << true;
    QTest::newRow("service, no words")
        << 400 << R"({"error_code":"WKS.0001"})"_ba << u"WKS.0001"_s << QString() << true;
    QTest::newRow("gateway") << 401
                             << R"({"error_msg":"The token must be updated",)"
                                R"("error_code":"APIGW.0307","request_id":"r"})"_ba
                             << u"APIGW.0307"_s << u"The token must be updated"_s << true;
    QTest::newRow("IAM") << 401
                         << R"({"error":{"code":401,"message":)"
                            R"("The username or password is wrong.","title":"Unauthorized"}})"_ba
                         << u"401"_s << u"The username or password is wrong."_s << true;
    QTest::newRow("IAM, but another status")
        << 403 << R"({"error":{"code":401,"message":"m","title":"Unauthorized"}})"_ba << u"401"_s
        << u"m"_s << false;
    QTest::newRow("fine-grained denial")
        << 403
        << R"({"error_code":"PAP","error_msg":"denied","encoded_authorization_message":"x"})"_ba
        << u"PAP"_s << u"denied"_s << true;
    QTest::newRow("camel case") << 400 << R"({"errorCode":"WKS.0001","errorMsg":"m"})"_ba
                                << u"WKS.0001"_s << u"m"_s << true;
    QTest::newRow("code and message")
        << 400 << R"({"code":"IAM.0011","message":"m"})"_ba << u"IAM.0011"_s << u"m"_s << true;
    QTest::newRow("one level down")
        << 400 << R"({"a":1,"e":{"error_code":"WKS.0001","error_msg":"m"}})"_ba << u"WKS.0001"_s
        << u"m"_s << true;
    QTest::newRow("two spellings, the first counts")
        << 400 << R"({"code":"X","message":"x","error_code":"WKS.0001","error_msg":"m"})"_ba
        << u"WKS.0001"_s << u"m"_s << true;
    QTest::newRow("somebody else's code")
        << 403 << R"({"code":"blocked","message":"WAF"})"_ba << u"blocked"_s << u"WAF"_s << false;
    QTest::newRow("somebody else's number")
        << 403 << R"({"code":403,"message":"WAF"})"_ba << u"403"_s << u"WAF"_s << false;
}

void tst_WorkspaceAnswers::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto error = serviceErrorIn(samples::answered(status, body));
    QVERIFY(error);
    QTEST(error->code, "code");
    QTEST(error->text, "text");
    QTEST(error->isTheirs, "isTheirs");
}

void tst_WorkspaceAnswers::noErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << "<html><body>error_code WKS.0001</body></html>"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("text only") << R"({"error_msg":"m"})"_ba;
    QTest::newRow("text as JSON") << R"("error_code")"_ba;
    QTest::newRow("code is null") << R"({"error_code":null,"error_msg":"m"})"_ba;
    QTest::newRow("two levels down") << R"({"a":{"b":{"error_code":"WKS.0001"}}})"_ba;
    QTest::newRow("list") << R"([{"error_code":"WKS.0001"}])"_ba;
    QTest::newRow("cut") << R"({"error_code":"WKS.0001")"_ba;
}

void tst_WorkspaceAnswers::noErrors()
{
    QFETCH(QByteArray, body);
    QVERIFY(!serviceErrorIn(samples::answered(400, body)));
}

void tst_WorkspaceAnswers::tokensAreHidden_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("security token") << "x-security-token:SeCrEt+/=="_ba;
    QTest::newRow("capitals") << "X-Security-Token: SeCrEt+/=="_ba;
    QTest::newRow("user token") << "x-auth-token:SeCrEt"_ba;
    QTest::newRow("behind an equals sign") << "x-auth-token=SeCrEt"_ba;
    QTest::newRow("in quotes") << "x-auth-token\\\": \\\"SeCrEt"_ba;
}

void tst_WorkspaceAnswers::tokensAreHidden()
{
    QFETCH(QByteArray, header);
    const QByteArray text = "verify aksk signature fail, canonicalRequest:GET|/v1/||host:h|" +
                            header + "|x-sdk-date:20260115T083000Z||host|e3b0";
    const auto error = serviceErrorIn(samples::refused(401, "APIGW.0301", text));
    QVERIFY(error);
    QVERIFY(!error->text.contains("SeCrEt"_L1));
    QVERIFY(error->text.contains("***|x-sdk-date:20260115T083000Z||host|e3b0"_L1));
    QVERIFY(!outlineOf(samples::answered(403, text)).contains("SeCrEt"_L1));

    // a gateway that mixes its members up
    const auto mixed = serviceErrorIn(samples::refused(401, text));
    QVERIFY(mixed && !mixed->code.contains("SeCrEt"_L1));
}

void tst_WorkspaceAnswers::requestIds_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const Header gateway{"X-Request-Id"_ba, "gateway"_ba};
    const Header iam{"X-IAM-Trace-Id"_ba, "iam"_ba};
    const QByteArray body = R"({"request_id":"body"})";
    QTest::newRow("header first") << QList<Header>{iam, gateway} << body << u"gateway"_s;
    QTest::newRow("any case") << QList<Header>{{"x-request-ID"_ba, "a"_ba}} << body << u"a"_s;
    QTest::newRow("then body") << QList<Header>{iam} << body << u"body"_s;
    QTest::newRow("then IAM") << QList<Header>{iam} << "{}"_ba << u"iam"_s;
    QTest::newRow("none") << QList<Header>() << "<html>"_ba << QString();
}

void tst_WorkspaceAnswers::requestIds()
{
    QFETCH(QList<Header>, headers);
    QFETCH(QByteArray, body);
    QTEST(requestIdOf(samples::answered(200, body, headers)), "id");
}

void tst_WorkspaceAnswers::successBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("line break") << "\r\n"_ba << true;
    QTest::newRow("null") << "null"_ba << true;
    QTest::newRow("object") << R"({"anything":[1]})"_ba << true;
    QTest::newRow("list") << "[]"_ba << true;
    QTest::newRow("text") << R"("ok")"_ba << true;
    QTest::newRow("truth value") << " true "_ba << true;
    QTest::newRow("HTML") << "<html>Sign in</html>"_ba << false;
    QTest::newRow("word") << "OK"_ba << false;
    QTest::newRow("cut") << R"({"a":)"_ba << false;
    QTest::newRow("two values") << "1,2"_ba << false;
    QTest::newRow("two lists") << "1],[2"_ba << false;
    QTest::newRow("rest behind") << "{}x"_ba << false;
}

void tst_WorkspaceAnswers::successBodies()
{
    QFETCH(QByteArray, body);
    QTEST(isSuccessBody(body), "isOne");
}

void tst_WorkspaceAnswers::waits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("wait");
    const QString start = u"The throttling threshold has been reached: policy user over "_s;
    const auto after = [](std::chrono::milliseconds time) { return std::optional(time); };
    const std::optional<std::chrono::milliseconds> none;
    QTest::newRow("header") << "7"_ba << QString(start + u"ratelimit,limit:10,time:1 minute"_s)
                            << after(std::chrono::seconds(7));
    QTest::newRow("minute") << ""_ba << QString(start + u"ratelimit,limit:10,time:1 minute"_s)
                            << after(std::chrono::minutes(1));
    QTest::newRow("seconds") << ""_ba << QString(start + u"ratelimit,limit:5,time:30 seconds"_s)
                             << after(std::chrono::seconds(30));
    QTest::newRow("hours") << ""_ba << QString(start + u"ratelimit,limit:5,time:2 hours"_s)
                           << after(std::chrono::hours(2));
    QTest::newRow("day") << ""_ba << QString(start + u"ratelimit,limit:5,time:1 day"_s)
                         << after(std::chrono::hours(24));
    QTest::newRow("no time") << ""_ba << QString(start + u"ratelimit,limit:10"_s) << none;
    QTest::newRow("other words") << ""_ba << u"signature time:1 minute"_s << none;
    QTest::newRow("header is a date")
        << "Thu, 15 Jan 2026 08:31:00 GMT"_ba << QString() << after(std::chrono::minutes(1));
    QTest::newRow("header is negative")
        << "-1"_ba << QString() << after(std::chrono::milliseconds(0));
    QTest::newRow("header is a word") << "soon"_ba << QString() << none;
}

void tst_WorkspaceAnswers::waits()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, text);
    QFETCH(std::optional<std::chrono::milliseconds>, wait);
    const QList<Header> headers{{"date"_ba, "Thu, 15 Jan 2026 08:30:00 GMT"_ba},
                                {"retry-after"_ba, header}};
    QVERIFY(retryAfter(headers, text) == wait);
}

void tst_WorkspaceAnswers::outline()
{
    const Exchange exchange = samples::answered(403, "<html>\n  <b>Access denied</b></html>",
                                                {{"Content-Type"_ba, "text/html"_ba}});
    QCOMPARE(outlineOf(exchange),
             u"HTTP 403, 36 bytes, text/html: <html> <b>Access denied</b></html>"_s);
    QCOMPARE(outlineOf(samples::answered(204, {})), u"HTTP 204, 0 bytes, no content type: "_s);
}

QTEST_GUILESS_MAIN(tst_WorkspaceAnswers)
#include "tst_workspaceanswers.moc"
