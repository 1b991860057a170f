// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/requestbuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

QUrl root()
{
    return QUrl(u"https://appstream.cn-north-4.myhuaweicloud.com/"_s);
}

QByteArrayList headerNames(const Request &request)
{
    QByteArrayList names;
    for (const Header &header : request.headers)
        names.append(header.name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class tst_WorkspaceRequests : public QObject
{
    Q_OBJECT

private slots:
    void onlyAResendLeavesOnce();
    void headersOfAResend_data();
    void headersOfAResend();
    void tokenIsSentUnchanged();
    void unusableToken_data();
    void unusableToken();
    void unusableProjectId_data();
    void unusableProjectId();
    void resendWithoutRecords();
    void resendOfARecordWithoutId();
    void mailRecords();
    void mailRecordsThatTheServiceFilters();
    void mailRecordsOfNoGroup();
    void resendByAuthorization();
    void resendOfNoAuthorization();
    void authorizations();
    void appGroupsByName();
    void pageLimits_data();
    void pageLimits();
    void allProjects();
    void tokenRequest();
    void tokenRequestWithoutProjectAsksForTheRegions();
    void tokenRequestLacks_data();
    void tokenRequestLacks();
};

void tst_WorkspaceRequests::onlyAResendLeavesOnce()
{
    const auto resend = resendDraft(samples::projectId(), {{samples::record()}, {}});
    QCOMPARE(proven(*resend, root(), samples::credential(), samples::moment())->kind,
             Request::Kind::Once);
    const AuthorizationResend again{{samples::authorization()}, {}};
    QCOMPARE(authorizationResendDraft(samples::projectId(), again)->kind, Request::Kind::Once);
    QCOMPARE(mailRecordsDraft(samples::projectId(), {AppGroupId(u"1"_s), {}, {}, {}, 100, 0})->kind,
             Request::Kind::Repeatable);
    QCOMPARE(authorizationsDraft(samples::projectId(), {})->kind, Request::Kind::Repeatable);
    QCOMPARE(appGroupsDraft(samples::projectId(), {})->kind, Request::Kind::Repeatable);
    QCOMPARE(projectsDraft({}).kind, Request::Kind::Repeatable);
    QCOMPARE(huawei::tokenRequest(samples::profile(), Secret("p"))->kind,
             Request::Kind::Repeatable);
}

void tst_WorkspaceRequests::headersOfAResend_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("access key") << CredentialKind::AccessKey
                                << QByteArrayList{"Authorization", "Content-Type", "X-Project-Id",
                                                  "X-Sdk-Date"};
    QTest::newRow("temporary access key")
        << CredentialKind::TemporaryAccessKey
        << QByteArrayList{"Authorization", "Content-Type", "X-Project-Id", "X-Sdk-Date",
                          "X-Security-Token"};
    QTest::newRow("token") << CredentialKind::Token
                           << QByteArrayList{"Content-Type", "X-Auth-Token", "X-Project-Id"};
}

void tst_WorkspaceRequests::headersOfAResend()
{
    QFETCH(CredentialKind, kind);
    QFETCH(QByteArrayList, names);
    const auto draft = resendDraft(samples::projectId(), {{samples::record()}, {}});
    const auto request = proven(*draft, root(), samples::credential(kind), samples::moment());
    QVERIFY(request);
    QCOMPARE(headerNames(*request), names);
    QCOMPARE(headerValue(request->headers, "Content-Type"), "application/json"_ba);
}

void tst_WorkspaceRequests::tokenIsSentUnchanged()
{
    const auto request = proven(projectsDraft({}), root(),
                                samples::credential(CredentialKind::Token), samples::moment());
    QVERIFY(request);
    QCOMPARE(headerValue(request->headers, "X-Auth-Token"), "MIIdummy"_ba);
}

void tst_WorkspaceRequests::unusableToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("line break") << "MII\r\nX-Other: 1"_ba;
    QTest::newRow("blank at the end") << "MII "_ba;
    QTest::newRow("not ASCII") << "MIIé"_ba;
}

void tst_WorkspaceRequests::unusableToken()
{
    QFETCH(QByteArray, token);
    Credential credential = samples::credential(CredentialKind::Token);
    credential.token = Secret(token);
    const auto request = proven(projectsDraft({}), root(), credential, samples::moment());
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
    QVERIFY(request.error().text.contains("X-Auth-Token"_L1));
    QVERIFY(!request.error().text.contains("MII"_L1));
}

void tst_WorkspaceRequests::unusableProjectId_data()
{
    QTest::addColumn<QString>("projectId");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("percent") << u"a%2Fb"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("full-width digit") << u"１"_s;
}

void tst_WorkspaceRequests::unusableProjectId()
{
    QFETCH(QString, projectId);
    const auto resend = resendDraft(projectId, {{samples::record()}, {}});
    QVERIFY(!resend);
    QCOMPARE(resend.error().kind, Error::Kind::BadInput);
    QVERIFY(!appGroupsDraft(projectId, {}));
}

void tst_WorkspaceRequests::resendWithoutRecords()
{
    const auto draft = resendDraft(samples::projectId(), {});
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, Error::Kind::BadInput);
}

void tst_WorkspaceRequests::resendOfARecordWithoutId()
{
    const auto draft = resendDraft(samples::projectId(), {{samples::record(), {}}, {}});
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, Error::Kind::BadInput);
}

void tst_WorkspaceRequests::mailRecords()
{
    const MailRecordQuery query{
        AppGroupId(u"573743978327834675"_s), u"张 三+a&b"_s, {}, {}, 50, 150};
    const auto draft = mailRecordsDraft(samples::projectId(), query);
    QVERIFY(draft);
    const auto request = proven(*draft, root(), samples::credential(), samples::moment());
    QVERIFY(request);
    QCOMPARE(request->url.toEncoded(),
             "https://appstream.cn-north-4.myhuaweicloud.com"
             "/v1/0123456789abcdef0123456789abcdef/mails"
             "?account=%E5%BC%A0%20%E4%B8%89%2Ba%26b&app_group_id=573743978327834675"
             "&limit=50&offset=150"_ba);
}

void tst_WorkspaceRequests::mailRecordsThatTheServiceFilters()
{
    const auto draft =
        mailRecordsDraft(samples::projectId(),
                         {AppGroupId(u"1"_s), {}, u"ADD_GROUP_AUTHORIZATION"_s, u"FAIL"_s, 100, 0});
    QVERIFY(draft);
    const auto request = proven(*draft, root(), samples::credential(), samples::moment());
    QVERIFY(request);
    QCOMPARE(request->url.query(), u"app_group_id=1&limit=100&mail_send_result=FAIL"
                                   "&mail_send_type=ADD_GROUP_AUTHORIZATION&offset=0"_s);
}

void tst_WorkspaceRequests::resendByAuthorization()
{
    Authorization second = samples::authorization();
    second.id = AuthorizationId(u"575772274859184145"_s); // would be a number elsewhere
    const AuthorizationResend resend{{samples::authorization(), second}, Language::Chinese};
    const auto draft = authorizationResendDraft(samples::projectId(), resend);
    QVERIFY(draft);
    const auto request = proven(*draft, root(), samples::credential(), samples::moment());
    QVERIFY(request);
    QCOMPARE(request->method, "POST"_ba);
    QCOMPARE(request->url.path(),
             u"/v1/0123456789abcdef0123456789abcdef/mails/actions/send-by-authorization"_s);
    // nothing of what the person was shown leaves but the ids
    QCOMPARE(request->body,
             R"({"records":["439d64d37c8b495f97bc0d1662a36485","575772274859184145"]})"_ba);
    QCOMPARE(headerValue(request->headers, "X-Language"), "zh-cn"_ba);
    QCOMPARE(headerValue(request->headers, "Content-Type"), "application/json"_ba);
}

void tst_WorkspaceRequests::resendOfNoAuthorization()
{
    for (const AuthorizationResend &resend :
         {AuthorizationResend{},
          AuthorizationResend{{samples::authorization(), Authorization()}, {}}}) {
        const auto draft = authorizationResendDraft(samples::projectId(), resend);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, Error::Kind::BadInput);
    }
}

void tst_WorkspaceRequests::authorizations()
{
    const auto draft =
        authorizationsDraft(samples::projectId(), {AppGroupId(u"573743978327834675"_s), 100, 100});
    QVERIFY(draft);
    const auto request = proven(*draft, root(), samples::credential(), samples::moment());
    QVERIFY(request);
    QCOMPARE(request->url.path(),
             u"/v1/0123456789abcdef0123456789abcdef/app-groups/actions/list-authorizations"_s);
    QCOMPARE(request->url.query(), u"app_group_id=573743978327834675&limit=100&offset=100"_s);
}

void tst_WorkspaceRequests::mailRecordsOfNoGroup()
{
    const auto draft = mailRecordsDraft(samples::projectId(), {});
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, Error::Kind::BadInput);
}

void tst_WorkspaceRequests::appGroupsByName()
{
    const auto draft = appGroupsDraft(samples::projectId(), {u"流程"_s, 100, 0});
    QVERIFY(draft);
    QCOMPARE(canonicalQuery(draft->query), "limit=100&name=%E6%B5%81%E7%A8%8B&offset=0"_ba);
}

void tst_WorkspaceRequests::pageLimits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("smallest") << 1 << 0 << true;
    QTest::newRow("largest") << 100 << 2147483647 << true;
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("too many") << 101 << 0 << false;
    QTest::newRow("before the first") << 100 << -1 << false;
}

void tst_WorkspaceRequests::pageLimits()
{
    QFETCH(int, limit);
    QFETCH(int, offset);
    QFETCH(bool, isFine);
    const AppGroupId group(u"1"_s);
    QCOMPARE(appGroupsDraft(samples::projectId(), {{}, limit, offset}).has_value(), isFine);
    QCOMPARE(mailRecordsDraft(samples::projectId(), {group, {}, {}, {}, limit, offset}).has_value(),
             isFine);
}

void tst_WorkspaceRequests::allProjects()
{
    const auto request =
        proven(projectsDraft({}), QUrl(u"https://iam.cn-north-4.myhuaweicloud.com/"_s),
               samples::credential(), samples::moment());
    QVERIFY(request);
    QCOMPARE(request->url.toEncoded(), "https://iam.cn-north-4.myhuaweicloud.com/v3/projects"_ba);
}

void tst_WorkspaceRequests::tokenRequest()
{
    const auto request =
        huawei::tokenRequest(samples::profile(CredentialKind::IamPassword), Secret("pass\"wörd"));
    QVERIFY(request);
    QCOMPARE(request->method, "POST"_ba);
    QCOMPARE(request->url.toEncoded(),
             "https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens?nocatalog=true"_ba);
    QCOMPARE(headerNames(*request), QByteArrayList{"Content-Type"});
    QCOMPARE(headerValue(request->headers, "Content-Type"), "application/json;charset=utf8"_ba);
    const QJsonDocument expected = QJsonDocument::fromJson(R"({"auth":{"identity":{
        "methods":["password"],"password":{"user":{"name":"zhangsan","password":"pass\"wörd",
        "domain":{"name":"acme"}}}},
        "scope":{"project":{"id":"0123456789abcdef0123456789abcdef"}}}})");
    QVERIFY(expected.isObject());
    QVERIFY(QJsonDocument::fromJson(request->body) == expected);
}

void tst_WorkspaceRequests::tokenRequestWithoutProjectAsksForTheRegions()
{
    Profile profile = samples::profile(CredentialKind::IamPassword);
    profile.projectId.clear();
    const auto request = huawei::tokenRequest(profile, Secret("p"));
    QVERIFY(request);
    QVERIFY(request->body.contains(R"("scope":{"project":{"name":"cn-north-4"}})"));
}

void tst_WorkspaceRequests::tokenRequestLacks_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("accountName");
    QTest::addColumn<QString>("region");
    QTest::newRow("user name") << QString() << u"acme"_s << u"cn-north-4"_s;
    QTest::newRow("account name") << u"zhangsan"_s << QString() << u"cn-north-4"_s;
    QTest::newRow("project and region") << u"zhangsan"_s << u"acme"_s << QString();
}

void tst_WorkspaceRequests::tokenRequestLacks()
{
    Profile profile = samples::profile(CredentialKind::IamPassword);
    profile.projectId.clear();
    QFETCH(QString, userName);
    QFETCH(QString, accountName);
    QFETCH(QString, region);
    profile.userName = userName;
    profile.accountName = accountName;
    profile.region = region;
    const auto request = huawei::tokenRequest(profile, Secret("p"));
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(tst_WorkspaceRequests)
#include "tst_workspacerequests.moc"
