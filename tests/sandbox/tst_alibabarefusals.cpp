// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/alibabarequests.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

void row(const QByteArray &name, int status, const QString &code, const Make &make)
{
    QTest::newRow(name.constData()) << make << status << code;
}

void addShapeRows()
{
    row("nothing signed", 400, u"MissingAccessKeyId"_s, [](const QUrl &) {
        return HttpRequest{"POST"_ba, "/"_ba, {}, {}};
    });
    row("another scheme", 400, u"InvalidSignatureMethod"_s,
        tampered([](HttpRequest *r) { setHeader(r, "Authorization"_ba, "Bearer abc"_ba); }));
    row("Authorization cut", 400, u"IncompleteSignature"_s, tampered([](HttpRequest *r) {
            setHeader(r, "Authorization"_ba, "ACS3-HMAC-SHA256 Credential=SANDBOXAK0001"_ba);
        }));
    row("x-acs header not signed", 400, u"IncompleteSignature"_s,
        tampered([](HttpRequest *r) { setHeader(r, "x-acs-trace"_ba, "1"_ba); }));
    row("content type not signed", 400, u"IncompleteSignature"_s,
        tampered([](HttpRequest *r) { setHeader(r, "content-type"_ba, "text/plain"_ba); }));
    row("host not signed", 400, u"IncompleteSignature"_s, tampered([](HttpRequest *r) {
            const QByteArray host = r->header("host");
            dropHeader(r, "host"_ba);
            signAcs3(r, u"SANDBOXAK0001"_s, "sandbox-secret"_ba);
            setHeader(r, "Host"_ba, host);
        }));
}

void addMissingHeaderRows()
{
    const QMap<QByteArray, QString> codes{{"x-acs-action"_ba, u"MissingAction"_s},
                                          {"x-acs-version"_ba, u"MissingVersion"_s},
                                          {"x-acs-date"_ba, u"MissingTimestamp"_s},
                                          {"x-acs-signature-nonce"_ba, u"MissingSignatureNonce"_s},
                                          {"x-acs-content-sha256"_ba, u"IncompleteSignature"_s}};
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        row("without " + it.key(), 400, it.value(), tampered([name = it.key()](HttpRequest *r) {
                dropHeader(r, name);
                signAcs3(r, u"SANDBOXAK0001"_s, "sandbox-secret"_ba);
            }));
    }
}

void addKeyRows()
{
    row("key unknown", 404, u"InvalidAccessKeyId.NotFound"_s, signedWith(u"NOBODY"_s, "x"_ba));
    row("key disabled", 400, u"InvalidAccessKeyId.Inactive"_s,
        signedWith(u"DISABLED"_s, "secret"_ba));
    row("token missing", 400, u"MissingSecurityToken"_s,
        signedWith(u"STS.SANDBOX0001"_s, "sandbox-sts-secret"_ba));
    row("token of another key", 400, u"InvalidSecurityToken.MismatchWithAccessKey"_s,
        signedWith(u"STS.SANDBOX0001"_s, "sandbox-sts-secret"_ba, "other"_ba));
    row("token with a lasting key", 400, u"InvalidSecurityToken.MismatchWithAccessKey"_s,
        signedWith(u"SANDBOXAK0001"_s, "sandbox-secret"_ba, "sandbox-sts-token"_ba));
    row("token with a blank", 400, u"InvalidSecurityToken.Malformed"_s,
        signedWith(u"STS.SANDBOX0001"_s, "sandbox-sts-secret"_ba, "sandbox -sts-token"_ba));
    row("token expired", 400, u"InvalidSecurityToken.Expired"_s,
        signedWith(u"STS.EXPIRED"_s, "secret"_ba, "token"_ba));
}

void addSignatureRows()
{
    row("wrong secret", 400, u"SignatureDoesNotMatch"_s,
        signedWith(u"SANDBOXAK0001"_s, "sandbox-secre"_ba));
    row("query changed", 400, u"SignatureDoesNotMatch"_s,
        tampered([](HttpRequest *r) { r->target.replace("AssetId=10", "AssetId=11"); }));
    row("body changed", 400, u"SignatureDoesNotMatch"_s,
        tampered([](HttpRequest *r) { r->body = "x"; }));
    row("date changed", 400, u"SignatureDoesNotMatch"_s, tampered([](HttpRequest *r) {
            for (HeaderField &field : r->headers)
                field.value.replace("08:30:00Z", "08:30:01Z");
        }));
    row("date too old", 400, u"InvalidTimeStamp.Expired"_s,
        withHeader("x-acs-date"_ba, "2026-01-15T08:14:59Z"_ba));
    row("date too new", 400, u"InvalidTimeStamp.Expired"_s,
        withHeader("x-acs-date"_ba, "2026-01-15T08:45:01Z"_ba));
    row("date with a fraction", 400, u"InvalidTimeStamp.Format"_s,
        withHeader("x-acs-date"_ba, "2026-01-15T08:30:00.000Z"_ba));
    row("date that is none", 400, u"InvalidTimeStamp.Format"_s,
        withHeader("x-acs-date"_ba, "2026-02-30T08:30:00Z"_ba));
}

void addOperationRows()
{
    row("action unknown", 404, u"InvalidApi.NotFound"_s,
        withHeader("x-acs-action"_ba, "RunNotifyComponentWithMail"_ba));
    row("action in lower case", 404, u"InvalidApi.NotFound"_s,
        withHeader("x-acs-action"_ba, "runnotifycomponentwithemail"_ba));
    row("version unknown", 404, u"InvalidApi.NotFound"_s,
        withHeader("x-acs-version"_ba, "2025-09-03"_ba));
    row("GET for a mail", 400, u"UnsupportedHTTPMethod"_s, [](const QUrl &url) {
        return alibabaCall(url, "GET"_ba, notifyAction, goodNotification());
    });
    row("POST for a look-up", 400, u"UnsupportedHTTPMethod"_s,
        [](const QUrl &url) { return alibabaCall(url, "POST"_ba, "QueryTreeData"_ba, {}); });
}

void addParameterRows()
{
    for (const QByteArray &name :
         {"Receivers"_ba, "Subject"_ba, "Content"_ba, "PlaybookUuid"_ba, "NodeName"_ba,
          "ComponentName"_ba, "ActionName"_ba, "AssetId"_ba}) {
        row("without " + name, 400, u"Missing"_s + QString::fromLatin1(name),
            withoutParameter(name));
    }
    row("empty subject", 400, u"MissingSubject"_s, withParameter("Subject"_ba, {}));
    row("receivers as one text", 400, u"MissingReceivers"_s, [](const QUrl &url) {
        Parameters parameters = goodNotification();
        parameters.remove("Receivers.1"_ba);
        parameters.remove("Receivers.2"_ba);
        parameters["Receivers"_ba] = "[\"ops@example.com\"]"_ba;
        return notification(url, parameters);
    });
    row("receivers from zero", 400, u"InvalidReceivers"_s,
        withParameter("Receivers.0"_ba, "ops@example.com"_ba));
    row("no address", 400, u"InvalidReceivers"_s, withParameter("Receivers.3"_ba, "ops"_ba));
    row("two addresses in one", 400, u"InvalidReceivers"_s,
        withParameter("Receivers.3"_ba, "a@example.com,b@example.com"_ba));
    row("address with a line break", 400, u"InvalidReceivers"_s,
        withParameter("Receivers.3"_ba, "a@example.com\nBcc: b@example.com"_ba));
    row("role type", 400, u"InvalidRoleType"_s, withParameter("RoleType"_ba, "2"_ba));
    row("role for", 400, u"InvalidRoleFor"_s, withParameter("RoleFor"_ba, "1.3e15"_ba));
    row("language", 400, u"InvalidLang"_s, withParameter("Lang"_ba, "zh_cn"_ba));
    row("playbook unknown", 400, u"Playbook.External.ParamError"_s,
        withParameter("PlaybookUuid"_ba, "e99dab31-499b-4307-9248-000000000001"_ba));
    row("node unknown", 400, u"Playbook.External.ParamError"_s,
        withParameter("NodeName"_ba, "notify_message_9"_ba));
    row("action of another component", 400, u"Playbook.External.ParamError"_s,
        withParameter("ActionName"_ba, "blockIp"_ba));
    row("component unknown", 400, u"Component.External.NotExist"_s,
        withParameter("ComponentName"_ba, "Notify"_ba));
    row("asset unknown", 400, u"ComponentAsset.External.NotExist"_s,
        withParameter("AssetId"_ba, "99"_ba));
    row("asset of another component", 400, u"ComponentAsset.External.NotExist"_s,
        withParameter("AssetId"_ba, "1010"_ba));
}

void addV1Rows()
{
    row("V1: key unknown", 404, u"InvalidAccessKeyId.NotFound"_s, v1With("AccessKeyId"_ba, "X"_ba));
    row("V1: method", 400, u"InvalidSignatureMethod"_s,
        v1With("SignatureMethod"_ba, "HMAC-SHA256"_ba));
    row("V1: version", 400, u"InvalidSignatureVersion"_s, v1With("SignatureVersion"_ba, "2.0"_ba));
    row("V1: too old", 400, u"InvalidTimeStamp.Expired"_s,
        v1With("Timestamp"_ba, "2026-01-15T08:00:00Z"_ba));
    row("V1: no nonce", 400, u"MissingSignatureNonce"_s, v1With("SignatureNonce"_ba, {}));
    row("V1: wrong secret", 400, u"SignatureDoesNotMatch"_s,
        [](const QUrl &) { return v1InBody(v1Parameters(), "wrong"_ba); });
}

void addLookupRows()
{
    row("page size", 400, u"InvalidPageSize"_s,
        reading("DescribePlaybooks"_ba, {{"PageSize"_ba, "0"_ba}}));
    row("page number", 400, u"InvalidPageNumber"_s,
        reading("DescribePlaybooks"_ba, {{"PageNumber"_ba, "one"_ba}}));
    row("active", 400, u"InvalidActive"_s,
        reading("DescribePlaybooks"_ba, {{"Active"_ba, "true"_ba}}));
    row("schema without playbook", 400, u"MissingPlaybookUuid"_s,
        reading("DescribeLatestRecordSchema"_ba, {}));
    row("components of no playbook", 400, u"Playbook.External.ParamError"_s,
        reading("DescribeComponentList"_ba, {{"PlaybookUuid"_ba, "x"_ba}}));
    row("assets of no component", 400, u"Component.External.NotExist"_s,
        reading("DescribeComponentAssets"_ba, {{"ComponentName"_ba, "x"_ba}}));
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestAlibabaRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestAlibabaRefusals::init()
{
    Options options = testOptions();
    options.alibabaKeys +=
        {AccessKey{u"DISABLED"_s, "secret", {}, {}, false},
         AccessKey{u"STS.EXPIRED"_s, "secret", "token", testNow().addSecs(-1), true}};
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
}

void TestAlibabaRefusals::refuses_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    addShapeRows();
    addMissingHeaderRows();
    addKeyRows();
    addSignatureRows();
    addOperationRows();
    addParameterRows();
    addV1Rows();
    addLookupRows();
}

void TestAlibabaRefusals::refuses()
{
    QFETCH(Make, make);
    const Answer answer = exchange(m_sandbox->url(), make(m_sandbox->url()));
    const QJsonObject body = answer.json();
    QTEST(body["Code"_L1].toString(), "code");
    QTEST(answer.status, "status");

    static const QRegularExpression uuid(
        u"^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$"_s);
    const QString requestId = body["RequestId"_L1].toString();
    QVERIFY(uuid.match(requestId).hasMatch());
    QCOMPARE(QString::fromLatin1(answer.header("x-acs-request-id")), requestId);
    QVERIFY(!body["Message"_L1].toString().isEmpty());
    QCOMPARE(body["HostId"_L1].toString(), m_sandbox->url().authority());
    QVERIFY(body["Recommend"_L1].toString().contains(requestId));
    QCOMPARE(answer.header("date"), "Thu, 15 Jan 2026 08:30:00 GMT"_ba);
    QVERIFY(m_sandbox->inbox().isEmpty());
}

QTEST_GUILESS_MAIN(TestAlibabaRefusals)
#include "tst_alibabarefusals.moc"
