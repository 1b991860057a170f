// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/huawei/workspacelookups.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(const QList<Exchange> &answers) { transport.answers = answers; }

    [[nodiscard]] Result<Page<AppGroup>> appGroups()
    {
        return QCoro::waitFor(lookups.appGroups(profile, {}));
    }
    [[nodiscard]] Result<Page<MailRecord>> mailRecords(MailRecordQuery query)
    {
        return QCoro::waitFor(lookups.mailRecords(profile, std::move(query)));
    }
    [[nodiscard]] Result<Page<Authorization>> authorizations()
    {
        return QCoro::waitFor(lookups.authorizations(profile, {}));
    }
    [[nodiscard]] Result<QList<Project>> projects(const QString &name)
    {
        return QCoro::waitFor(lookups.projects(profile, name));
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const Request &request : transport.requests)
            paths.append(request.url.path());
        return paths;
    }
    [[nodiscard]] QByteArray sentToken(qsizetype at) const
    {
        return headerValue(transport.requests.at(at).headers, "X-Auth-Token");
    }

    Profile profile = samples::profile();
    ManualClock clock;
    FakeCredentials credentials;
    FakeTransport transport;
    TokenSource tokens{transport, clock};
    WorkspaceLookups lookups{transport, credentials, tokens, clock};
};

MailRecordQuery someGroup()
{
    MailRecordQuery query;
    query.appGroup = AppGroupId(u"573743978327834675"_s);
    return query;
}

QString groupsPath()
{
    return u"/v1/0123456789abcdef0123456789abcdef/app-groups"_s;
}

Exchange noGroups()
{
    return samples::answered(200, R"({"count":0,"items":[]})");
}

} // namespace

class tst_WorkspaceLookups : public QObject
{
    Q_OBJECT

private slots:
    void appGroups();
    void mailRecords();
    void authorizations();
    void authorizationsAreTextsOrAbsent();
    void projects();
    void pageWithoutACount();
    void unreadableAnswers_data();
    void unreadableAnswers();
    void failures_data();
    void failures();
    void missingRights();
    void nothingIsAskedInVain();
    void refusedTokenIsRenewedOnce();
    void renewedTokenMayBeRefusedToo();
    void whatCannotBeRenewedIsNotRepeated_data();
    void whatCannotBeRenewedIsNotRepeated();
};

void tst_WorkspaceLookups::appGroups()
{
    Bench bench({samples::answered(200, R"({"count":41,"items":[
        {"id":"575772274859184145","name":"流程","description":"d","app_count":3,
         "create_at":"2022-03-07T10:40:43.858Z","app_server_group_id":""},
        {"id":"2"}]})")});
    const auto page = bench.appGroups();
    QVERIFY(page);
    QCOMPARE(page->total, 41);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(0).id, AppGroupId(u"575772274859184145"_s));
    QCOMPARE(page->items.at(0).name, u"流程"_s);
    QCOMPARE(page->items.at(0).description, u"d"_s);
    QCOMPARE(page->items.at(1).id, AppGroupId(u"2"_s));
    QCOMPARE(bench.paths(), QStringList{groupsPath()});
    QCOMPARE(bench.transport.requests.at(0).url.query(), u"limit=100&offset=0"_s);
}

void tst_WorkspaceLookups::mailRecords()
{
    Bench bench({samples::answered(200, R"({"count":1,"records":[{"id":"1001","account":"张三",
        "mail_send_result":"SUEECESS","send_at":"2022-03-07T10:40:43.858Z"}]})")});
    const auto page = bench.mailRecords(someGroup());
    QVERIFY(page);
    QCOMPARE(page->total, 1);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.at(0).id, MailRecordId(u"1001"_s));
    QCOMPARE(page->items.at(0).account.value(), u"张三"_s);
    QCOMPARE(resultOf(page->items.at(0)), MailResult::Succeeded);
    QCOMPARE(bench.paths(), QStringList{u"/v1/0123456789abcdef0123456789abcdef/mails"_s});
}

void tst_WorkspaceLookups::authorizations()
{
    // the second is the vendor's own example: it lacks the id
    Bench bench({samples::answered(200, R"({"count":2,"authorizations":[
        {"id":"439d64d37c8b495f97bc0d1662a36485","account_id":"a1","account":"王伟",
         "account_type":"USER_GROUP","platform_type":"LOCAL","app_group_id":"575772274859184145",
         "app_group_name":"流程","authorization_type":"APP_GROUP",
         "create_at":"2022-03-07T10:40:43.858Z"},
        {"account":"li.na","account_type":"USER"}]})")});
    const auto page = bench.authorizations();
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->items.size(), 2);
    const Authorization &first = page->items.at(0);
    QCOMPARE(first.id, AuthorizationId(u"439d64d37c8b495f97bc0d1662a36485"_s));
    QCOMPARE(first.accountId, u"a1"_s);
    QCOMPARE(first.account, u"王伟"_s);
    QVERIFY(fansOut(first));
    QCOMPARE(first.platformType, u"LOCAL"_s);
    QCOMPARE(first.appGroupId, AppGroupId(u"575772274859184145"_s));
    QCOMPARE(first.appGroupName, u"流程"_s);
    QCOMPARE(first.created, QDateTime(QDate(2022, 3, 7), QTime(10, 40, 43, 858), Qt::UTC));
    QVERIFY(page->items.at(1).id.isEmpty());
    QVERIFY(!fansOut(page->items.at(1)));
    QVERIFY(!page->items.at(1).created.isValid());
}

void tst_WorkspaceLookups::authorizationsAreTextsOrAbsent()
{
    // as a number the id has lost its last digits: nothing must be sent by it
    Bench bench({samples::answered(
        200, R"({"count":1,"authorizations":[{"id":575772274859184145,"account":"a"}]})")});
    const auto page = bench.authorizations();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadAnswer);
}

void tst_WorkspaceLookups::projects()
{
    Bench bench({samples::answered(200, R"({"links":{"self":"s","next":null},"projects":[
        {"id":"a1","name":"cn-north-4","domain_id":"d","enabled":true,"links":{"self":"s"}},
        {"id":"a2","name":"cn-north-4_test"}]})")});
    bench.profile.projectId.clear();
    const auto projects = bench.projects(u"cn-north-4"_s);
    QVERIFY(projects);
    QCOMPARE(projects->size(), 2);
    QCOMPARE(projects->at(1).id, u"a2"_s);
    QCOMPARE(projects->at(1).name, u"cn-north-4_test"_s);
    QCOMPARE(bench.transport.requests.at(0).url.toEncoded(),
             "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4"_ba);
}

void tst_WorkspaceLookups::pageWithoutACount()
{
    Bench bench({samples::answered(200, R"({"items":[{"id":"1"},{"id":"2"}]})")});
    const auto page = bench.appGroups();
    QVERIFY(page);
    QCOMPARE(page->total, 2);
}

void tst_WorkspaceLookups::unreadableAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("HTML") << "<html>"_ba;
    QTest::newRow("no list") << R"({"count":0})"_ba;
    QTest::newRow("list is an object") << R"({"items":{}})"_ba;
    QTest::newRow("item without id") << R"({"items":[{"id":"1"},{"name":"n"}]})"_ba;
    QTest::newRow("item is no object") << R"({"items":["1"]})"_ba;
    QTest::newRow("id is no text") << R"({"items":[{"id":[1]}]})"_ba;
}

void tst_WorkspaceLookups::unreadableAnswers()
{
    QFETCH(QByteArray, body);
    Bench bench({samples::answered(200, body)});
    const auto page = bench.appGroups();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadAnswer);
}

void tst_WorkspaceLookups::failures_data()
{
    QTest::addColumn<Exchange>("answer");
    QTest::addColumn<Error::Kind>("kind");
    const auto brokenBy = samples::brokenBy;
    const auto refused = samples::refused;
    QTest::newRow("no name") << brokenBy(Break::HostNotFound, Phase::Connecting)
                             << Error::Kind::Offline;
    QTest::newRow("no connection")
        << brokenBy(Break::ConnectionRefused, Phase::Connecting) << Error::Kind::Offline;
    QTest::newRow("proxy") << brokenBy(Break::Proxy, Phase::Connecting) << Error::Kind::Offline;
    QTest::newRow("certificate") << brokenBy(Break::Tls, Phase::Connecting)
                                 << Error::Kind::Untrusted;
    QTest::newRow("silence") << brokenBy(Break::NoFirstByte, Phase::Sent) << Error::Kind::NoAnswer;
    QTest::newRow("line lost") << brokenBy(Break::Closed, Phase::Sent) << Error::Kind::NoAnswer;
    QTest::newRow("too large") << [] {
        Exchange exchange = samples::answered(200, {});
        exchange.broken = Break::TooLarge;
        return exchange;
    }() << Error::Kind::BadAnswer;
    QTest::newRow("redirect") << samples::answered(302, {}) << Error::Kind::BadAnswer;
    QTest::newRow("proxy's page") << samples::answered(403, "<html>") << Error::Kind::BadAnswer;
    QTest::newRow("key") << refused(401, "APIGW.0301", "ak A not exist") << Error::Kind::WrongKey;
    QTest::newRow("clock") << refused(401, "APIGW.0301", "signature expired")
                           << Error::Kind::ClockWrong;
    QTest::newRow("right") << refused(403, "WKS.00081102", "no") << Error::Kind::NoPermission;
    QTest::newRow("wrong host") << refused(404, "APIGW.0101", "no") << Error::Kind::NotFound;
    QTest::newRow("no group") << refused(404, "WKS.00211902", "no") << Error::Kind::NotFound;
    QTest::newRow("parameter") << refused(400, "WKS.00211102", "no") << Error::Kind::BadInput;
    QTest::newRow("throttled") << refused(429, "APIGW.0308", "no") << Error::Kind::Throttled;
    QTest::newRow("throttled by whom?") << samples::answered(429, {}) << Error::Kind::Throttled;
    QTest::newRow("broken") << refused(500, "WKS.00211401", "no") << Error::Kind::ServiceFailed;
    QTest::newRow("away") << samples::answered(503, {}) << Error::Kind::ServiceFailed;
    QTest::newRow("account") << refused(403, "APIGW.0310", "no") << Error::Kind::Refused;
}

void tst_WorkspaceLookups::failures()
{
    QFETCH(Exchange, answer);
    Bench bench({answer});
    const auto page = bench.appGroups();
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QCOMPARE(page.error().httpStatus, answer.status);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void tst_WorkspaceLookups::missingRights()
{
    const Exchange denied = samples::refused(403, "WKS.00081102");
    const Exchange deniedByIam =
        samples::answered(403, R"({"error":{"code":403,"message":"m","title":"Forbidden"}})");
    Bench bench({denied, denied, deniedByIam});
    QCOMPARE(bench.appGroups().error().permission, u"workspace:appGroup:list"_s);
    QCOMPARE(bench.mailRecords(someGroup()).error().permission,
             u"workspace:appGroup:listMailRecord"_s);
    const auto projects = bench.projects({});
    QCOMPARE(projects.error().kind, Error::Kind::NoPermission);
    QVERIFY(projects.error().permission.isEmpty());
}

void tst_WorkspaceLookups::nothingIsAskedInVain()
{
    Bench bench({});
    QCOMPARE(bench.mailRecords({}).error().kind, Error::Kind::BadInput);
    bench.profile.region = u"moon-1"_s;
    QCOMPARE(bench.appGroups().error().kind, Error::Kind::BadInput);
    QCOMPARE(bench.credentials.asked, 0);
    bench.profile = samples::profile(CredentialKind::IamPassword);
    bench.profile.userName.clear();
    QCOMPARE(bench.appGroups().error().kind, Error::Kind::BadInput);
    QVERIFY(bench.transport.requests.isEmpty());
}

void tst_WorkspaceLookups::refusedTokenIsRenewedOnce()
{
    Bench bench({samples::tokenGranted("MII1"), samples::refused(401, "APIGW.0307"),
                 samples::tokenGranted("MII2"), noGroups()});
    bench.profile = samples::profile(CredentialKind::IamPassword);
    QVERIFY(bench.appGroups());
    const QString tokens = u"/v3/auth/tokens"_s;
    QCOMPARE(bench.paths(), (QStringList{tokens, groupsPath(), tokens, groupsPath()}));
    QCOMPARE(bench.sentToken(1), "MII1"_ba);
    QCOMPARE(bench.sentToken(3), "MII2"_ba);
}

void tst_WorkspaceLookups::renewedTokenMayBeRefusedToo()
{
    Bench bench({samples::tokenGranted("MII1"), samples::refused(401, "APIGW.0307"),
                 samples::tokenGranted("MII2"), samples::refused(401, "APIGW.0307")});
    bench.profile = samples::profile(CredentialKind::IamPassword);
    const auto page = bench.appGroups();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::WrongKey);
    QCOMPARE(bench.transport.requests.size(), 4);
}

/// Repeated wrong signatures lock an access key (huawei-appgroup-mail.md 4.2).
void tst_WorkspaceLookups::whatCannotBeRenewedIsNotRepeated_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::newRow("access key") << CredentialKind::AccessKey;
    QTest::newRow("temporary access key") << CredentialKind::TemporaryAccessKey;
    QTest::newRow("ready-made token") << CredentialKind::Token;
}

void tst_WorkspaceLookups::whatCannotBeRenewedIsNotRepeated()
{
    QFETCH(CredentialKind, kind);
    Bench bench({samples::refused(401, "APIGW.0301"), noGroups()});
    bench.profile = samples::profile(kind);
    const auto page = bench.appGroups();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::WrongKey);
    QCOMPARE(bench.transport.requests.size(), 1);
}

QTEST_GUILESS_MAIN(tst_WorkspaceLookups)
#include "tst_workspacelookups.moc"
