// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/workspaceworld.h"
#include "tests/sandbox/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

using Make = std::function<HttpRequest(const QUrl &)>;

const QByteArray sendPath = "/mails/actions/send"_ba;

WorkspaceWorld world()
{
    return {1, 6, 40, testNow()};
}

QByteArray bodyOf(const QJsonArray &records)
{
    return QJsonDocument(QJsonObject{{u"records"_s, records}}).toJson(QJsonDocument::Compact);
}

/// The record as a client copies it from a list, with one member set.
QByteArray recordWith(const QString &member, const QJsonValue &value)
{
    QJsonObject record = toJson(world().record(0, 0));
    for (const QString &answersOnly : {u"mail_send_result"_s, u"error_msg"_s, u"send_at"_s})
        record.remove(answersOnly);
    if (!member.isEmpty())
        record[member] = value;
    return bodyOf({record});
}

QByteArray goodBody()
{
    return recordWith({}, {});
}

Make sending(const QByteArray &body, const QList<HeaderField> &headers = {})
{
    return [=](const QUrl &url) { return huaweiCall(url, "POST"_ba, sendPath, body, headers); };
}

Make asking(const QByteArray &path)
{
    return [=](const QUrl &url) { return huaweiCall(url, "GET"_ba, path); };
}

/// Changed after it was signed.
Make tampered(const std::function<void(HttpRequest *)> &change)
{
    return [=](const QUrl &url) {
        HttpRequest request = sending(goodBody())(url);
        change(&request);
        return request;
    };
}

Make signedWith(const QString &keyId, const QByteArray &secret, const QByteArray &token = {})
{
    return tampered([=](HttpRequest *request) {
        if (!token.isEmpty())
            setHeader(request, "x-security-token"_ba, token);
        signSdk(request, keyId, secret);
    });
}

void row(const char *name, int status, const QString &code, const QString &text, const Make &make)
{
    QTest::newRow(name) << make << status << code << text;
}

void addAuthenticationRows()
{
    const QString code = u"APIGW.0301"_s;
    row("nothing signed", 401, code, u"x-auth-token not found"_s,
        tampered([](HttpRequest *r) { dropHeader(r, "Authorization"_ba); }));
    row("token of nobody", 401, code, u"decrypt token fail"_s, tampered([](HttpRequest *r) {
            dropHeader(r, "Authorization"_ba);
            setHeader(r, "X-Auth-Token"_ba, "MIIabc"_ba);
        }));
    row("Authorization of another kind", 401, code, u"verify aksk signature fail"_s,
        tampered([](HttpRequest *r) { setHeader(r, "Authorization"_ba, "Basic abc"_ba); }));
    row("date not signed", 401, code, u"verify aksk signature fail"_s, tampered([](HttpRequest *r) {
            const QByteArray date = r->header("x-sdk-date");
            dropHeader(r, "x-sdk-date"_ba);
            signSdk(r, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
            setHeader(r, "x-sdk-date"_ba, date);
        }));
    row("key unknown", 401, code, u"Get secretKey failed,ak:NOBODY,err:ak not exist"_s,
        signedWith(u"NOBODY"_s, "x"_ba));
    row("temporary key without its token", 401, code, u"err:ak not exist"_s,
        signedWith(u"SANDBOXHW0000000002"_s, "sandbox-hw-sts-secret"_ba));
    row("temporary key with another token", 401, code, u"decrypt token fail"_s,
        signedWith(u"SANDBOXHW0000000002"_s, "sandbox-hw-sts-secret"_ba, "other"_ba));
    row("wrong secret", 401, code, u"canonicalRequest:POST|/v1/"_s,
        signedWith(u"SANDBOXHW0000000001"_s, "sandbox-hw-secret "_ba));
    row("body changed", 401, code, u"verify aksk signature fail"_s,
        tampered([](HttpRequest *r) { r->body += ' '; }));
    row("clock sixteen minutes behind", 401, code,
        u"signature expired, signature time:20260115T081400Z,server time:20260115T083000Z"_s,
        sending(goodBody(), {{"x-sdk-date"_ba, "20260115T081400Z"_ba}}));
    row("clock sixteen minutes ahead", 401, code, u"signature expired"_s,
        sending(goodBody(), {{"x-sdk-date"_ba, "20260115T084600Z"_ba}}));
    row("date in another form", 401, code, u"signature expired"_s,
        sending(goodBody(), {{"x-sdk-date"_ba, "2026-01-15T08:30:00Z"_ba}}));
}

void addPlaceRows()
{
    row("path unknown", 404, u"APIGW.0101"_s, u"does not exist"_s, asking("/mail"_ba));
    row("slash at the end", 404, u"APIGW.0101"_s, u"does not exist"_s, asking("/mails/"_ba));
    row("GET for a sending", 405, u"WKS.00000405"_s, u""_s, asking(sendPath));
    row("POST for a list", 405, u"WKS.00000405"_s, u""_s,
        [](const QUrl &url) { return huaweiCall(url, "POST"_ba, "/app-groups"_ba, "{}"_ba); });
    row("X-Project-Id of another project", 403, u"APIGW.0302"_s, u""_s,
        sending(goodBody(), {{"x-project-id"_ba, "fedcba9876543210fedcba9876543210"_ba}}));
    row("project unknown", 404, u"WKS.00211902"_s, u"project"_s, [](const QUrl &url) {
        HttpRequest request = huaweiCall(url, "GET"_ba, "/app-groups"_ba);
        request.target.replace("0123456789abcdef", "0000000000000000");
        dropHeader(&request, "x-project-id"_ba);
        signSdk(&request, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
        return request;
    });
    row("record of another project", 404, u"WKS.00211902"_s, u"mail record"_s, [](const QUrl &url) {
        HttpRequest request = huaweiCall(url, "POST"_ba, sendPath, goodBody());
        request.target.replace("0123456789abcdef", "fedcba9876543210");
        dropHeader(&request, "x-project-id"_ba);
        signSdk(&request, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
        return request;
    });
}

void addBodyRows()
{
    const QString bad = u"WKS.00211102"_s;
    row("charset after the type", 415, u"WKS.00000415"_s, u""_s,
        sending(goodBody(), {{"content-type"_ba, "application/json;charset=utf8"_ba}}));
    row("form", 415, u"WKS.00000415"_s, u""_s,
        sending(goodBody(), {{"content-type"_ba, "application/x-www-form-urlencoded"_ba}}));
    row("empty body", 400, u"WKS.0001"_s, u""_s, [](const QUrl &url) {
        return huaweiCall(url, "POST"_ba, sendPath, {},
                          {{"content-type"_ba, "application/json"_ba}});
    });
    row("no JSON", 400, u"WKS.0001"_s, u""_s, sending("{"_ba));
    row("an array", 400, u"WKS.0001"_s, u""_s, sending("[]"_ba));
    row("no records", 400, bad, u"records"_s, sending("{}"_ba));
    row("empty records", 400, bad, u"1 to 50"_s, sending(bodyOf({})));
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many.append(QJsonObject{{u"id"_s, world().record(0, 0).id}});
    row("fifty-one records", 400, bad, u"1 to 50"_s, sending(bodyOf(many)));
    row("no id", 400, bad, u"id"_s, sending("{\"records\":[{\"account\":\"a\"}]}"_ba));
    row("id as a number", 400, bad, u"id"_s, sending(recordWith(u"id"_s, 1001)));
    row("id as text alone", 400, bad, u"id"_s, sending(bodyOf({world().record(0, 0).id})));
    row("account as a number", 400, bad, u"account"_s, sending(recordWith(u"account"_s, 7)));
    row("account empty", 400, bad, u"account"_s, sending(recordWith(u"account"_s, QString())));
    row("account of another record", 400, bad, u"account does not agree"_s,
        sending(recordWith(u"account"_s, u"somebody"_s)));
    row("placeholder of the printed example", 400, bad, u"mail_send_type"_s,
        sending(recordWith(u"mail_send_type"_s, u"1"_s)));
    row("record unknown", 404, u"WKS.00211902"_s, u"1001"_s,
        sending(bodyOf({QJsonObject{{u"id"_s, u"1001"_s}}})));
    row("one of two records unknown", 404, u"WKS.00211902"_s, u"1001"_s,
        sending(bodyOf(
            {QJsonObject{{u"id"_s, world().record(0, 0).id}}, QJsonObject{{u"id"_s, u"1001"_s}}})));
}

void addAuthorizationRows()
{
    const auto byAuthorization = [](const QJsonArray &records) -> Make {
        return [records](const QUrl &url) {
            return huaweiCall(url, "POST"_ba, "/mails/actions/send-by-authorization"_ba,
                              bodyOf(records));
        };
    };
    row("authorization unknown", 404, u"WKS.00211902"_s, u"authorization"_s,
        byAuthorization({u"439d64d37c8b495f97bc0d1662a36485"_s}));
    row("a mail record for an authorization", 404, u"WKS.00211902"_s, u"authorization"_s,
        byAuthorization({world().record(0, 0).id}));
    row("an object for an authorization", 400, u"WKS.00211102"_s, u"string"_s,
        byAuthorization({QJsonObject{{u"id"_s, world().authorization(0, 0).id}}}));
}

void addQueryRows()
{
    const QString bad = u"WKS.00211102"_s;
    const QByteArray mails = "/mails?app_group_id="_ba + world().group(0).id.toLatin1();
    row("mails of no group", 400, bad, u"app_group_id"_s, asking("/mails"_ba));
    row("mails of an unknown group", 404, u"WKS.00211902"_s, u"group"_s,
        asking("/mails?app_group_id=1"_ba));
    row("limit zero", 400, bad, u"limit"_s, asking(mails + "&limit=0"));
    row("limit 101", 400, bad, u"limit"_s, asking(mails + "&limit=101"));
    row("limit empty", 400, bad, u"limit"_s, asking(mails + "&limit="));
    row("offset negative", 400, bad, u"offset"_s, asking(mails + "&offset=-1"));
    row("offset too large", 400, bad, u"offset"_s, asking(mails + "&offset=2147483648"));
    row("filter by SMS", 400, bad, u"mail_send_type"_s,
        asking(mails + "&mail_send_type=ADD_GROUP_AUTHORIZATION_SMS"));
    row("filter by the vendor's misspelling", 400, bad, u"mail_send_result"_s,
        asking(mails + "&mail_send_result=SUEECESS"));
    row("account too long", 400, bad, u"account"_s,
        asking(mails + "&account=" + QByteArray(129, 'a')));
    row("groups of an unknown type", 400, bad, u"app_type"_s, asking("/app-groups?app_type=X"_ba));
    row("authorizations of an unknown type", 400, bad, u"account_type"_s,
        asking("/app-groups/actions/list-authorizations?account_type=X"_ba));
    row("authorizations of an unknown group", 404, u"WKS.00211902"_s, u"group"_s,
        asking("/app-groups/actions/list-authorizations?app_group_id=1"_ba));
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestHuaweiRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestHuaweiRefusals::init()
{
    m_sandbox = std::make_unique<Sandbox>(testOptions());
    QVERIFY(m_sandbox->start());
}

void TestHuaweiRefusals::refuses_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    addAuthenticationRows();
    addPlaceRows();
    addBodyRows();
    addAuthorizationRows();
    addQueryRows();
}

void TestHuaweiRefusals::refuses()
{
    QFETCH(Make, make);
    QFETCH(QString, text);
    const Answer answer = exchange(m_sandbox->url(), make(m_sandbox->url()));
    const QJsonObject body = answer.json();
    QTEST(body["error_code"_L1].toString(), "code");
    QTEST(answer.status, "status");
    QVERIFY2(body["error_msg"_L1].toString().contains(text),
             qPrintable(body["error_msg"_L1].toString()));

    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    const QString requestId = QString::fromLatin1(answer.header("X-Request-Id"));
    QVERIFY(hex.match(requestId).hasMatch());
    const bool fromGateway = body["error_code"_L1].toString().startsWith("APIGW."_L1);
    QCOMPARE(body.contains("request_id"_L1), fromGateway);
    QCOMPARE(body["request_id"_L1].toString(requestId), requestId);
    QCOMPARE(answer.header("server"), "api-gateway"_ba);
    QCOMPARE(answer.header("date"), "Thu, 15 Jan 2026 08:30:00 GMT"_ba);
    QVERIFY(m_sandbox->inbox().isEmpty());
}

QTEST_GUILESS_MAIN(TestHuaweiRefusals)
#include "tst_huaweirefusals.moc"
