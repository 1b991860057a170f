// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

/// The documented body with replaceable parts (huawei-appgroup-mail.md 4.1).
struct Login
{
    QString name = u"operator"_s;
    QString password = u"sandbox-password"_s;
    QString account = u"sandbox"_s;
    QJsonArray methods{u"password"_s};
    QJsonObject scope{{u"project"_s, QJsonObject{{u"name"_s, u"cn-north-4"_s}}}};

    [[nodiscard]] HttpRequest request(const QByteArray &query = "?nocatalog=true") const
    {
        const QJsonObject user{{u"name"_s, name},
                               {u"password"_s, password},
                               {u"domain"_s, QJsonObject{{u"name"_s, account}}}};
        const QJsonObject identity{{u"methods"_s, methods},
                                   {u"password"_s, QJsonObject{{u"user"_s, user}}}};
        QJsonObject auth{{u"identity"_s, identity}};
        if (!scope.isEmpty())
            auth.insert(u"scope"_s, scope);
        return {"POST"_ba,
                "/v3/auth/tokens" + query,
                {{"Content-Type"_ba, "application/json;charset=utf8"_ba}},
                QJsonDocument(QJsonObject{{u"auth"_s, auth}}).toJson()};
    }
};

} // namespace

Q_DECLARE_METATYPE(Login)

class TestIam : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesATokenForAPassword();
    void refusesLogins_data();
    void refusesLogins();
    void refusesBodiesThatAreNoLogin();
    void tokenOpensItsProjectOnly();
    void tokenEnds();
    void listsProjects_data();
    void listsProjects();
    void listsNeedACaller();

private:
    [[nodiscard]] QByteArray token(const QJsonObject &scope);
    [[nodiscard]] Answer groupsWith(const QByteArray &token);

    QDateTime m_now;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestIam::init()
{
    m_now = testNow();
    Options options = testOptions();
    options.clock = [this] { return m_now; };
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
}

void TestIam::givesATokenForAPassword()
{
    const Answer answer = exchange(m_sandbox->url(), Login().request());
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.header("X-Subject-Token").startsWith("MII"));
    QVERIFY(!answer.header("X-IAM-Trace-Id").isEmpty());
    const QJsonValue body = answer.json()["token"_L1];
    QCOMPARE(body["issued_at"_L1].toString(), u"2026-01-15T08:30:00.000000Z"_s);
    QCOMPARE(body["expires_at"_L1].toString(), u"2026-01-16T08:30:00.000000Z"_s);
    QCOMPARE(body["project"_L1]["id"_L1].toString(), testOptions().projectId);
    QCOMPARE(body["user"_L1]["name"_L1].toString(), u"operator"_s);
    QVERIFY(body["catalog"_L1].isUndefined());
    const Answer withCatalog = exchange(m_sandbox->url(), Login().request({}));
    QVERIFY(withCatalog.json()["token"_L1]["catalog"_L1].isArray());
    QVERIFY(withCatalog.header("X-Subject-Token") != answer.header("X-Subject-Token"));
    QCOMPARE(groupsWith(answer.header("X-Subject-Token")).status, 200);
}

void TestIam::refusesLogins_data()
{
    QTest::addColumn<Login>("login");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, int status, const QString &title, auto change) {
        Login login;
        change(login);
        QTest::newRow(name) << login << status << title;
    };
    const QString wrong = u"Unauthorized"_s;
    const QString bad = u"Bad Request"_s;
    row("wrong password", 401, wrong, [](Login &login) { login.password = u"x"_s; });
    row("wrong user", 401, wrong, [](Login &login) { login.name = u"x"_s; });
    row("wrong account", 401, wrong, [](Login &login) { login.account = u"x"_s; });
    row("no scope", 400, bad, [](Login &login) { login.scope = {}; });
    row("no methods", 400, bad, [](Login &login) { login.methods = {}; });
    row("method token", 400, bad, [](Login &login) { login.methods = {u"token"_s}; });
    row("project unknown", 404, u"Not Found"_s, [](Login &login) {
        login.scope = {{u"project"_s, QJsonObject{{u"name"_s, u"cn-east-3"_s}}}};
    });
}

void TestIam::refusesLogins()
{
    QFETCH(Login, login);
    QFETCH(int, status);
    const Answer answer = exchange(m_sandbox->url(), login.request());
    QCOMPARE(answer.status, status);
    const QJsonValue error = answer.json()["error"_L1];
    QCOMPARE(error["code"_L1].toInt(), status); // a number here
    QTEST(error["title"_L1].toString(), "title");
    QVERIFY(!error["message"_L1].toString().isEmpty());
    QVERIFY(answer.header("X-Subject-Token").isEmpty());
}

void TestIam::refusesBodiesThatAreNoLogin()
{
    HttpRequest request = Login().request();
    request.body.chop(3);
    QCOMPARE(exchange(m_sandbox->url(), request).status, 400);
    request = Login().request();
    setHeader(&request, "Content-Type"_ba, "text/plain"_ba);
    QCOMPARE(exchange(m_sandbox->url(), request).status, 400);
}

QByteArray TestIam::token(const QJsonObject &scope)
{
    Login login;
    login.scope = scope;
    return exchange(m_sandbox->url(), login.request()).header("X-Subject-Token");
}

Answer TestIam::groupsWith(const QByteArray &token)
{
    const HttpRequest request{"GET"_ba,
                              "/v1/" + testOptions().projectId.toLatin1() + "/app-groups",
                              {{"X-Auth-Token"_ba, token}},
                              {}};
    return exchange(m_sandbox->url(), request);
}

void TestIam::tokenOpensItsProjectOnly()
{
    const QJsonObject byId{{u"project"_s, QJsonObject{{u"id"_s, testOptions().projectId}}}};
    QCOMPARE(groupsWith(token(byId)).status, 200);
    const QJsonObject branch{{u"project"_s, QJsonObject{{u"name"_s, u"cn-north-4_branch"_s}}}};
    QCOMPARE(groupsWith(token(branch)).status, 403);
}

void TestIam::tokenEnds()
{
    const QByteArray mine = token(Login().scope);
    m_now = testNow().addSecs(24 * 3600 - 1);
    QCOMPARE(groupsWith(mine).status, 200);
    m_now = testNow().addSecs(24 * 3600);
    const Answer late = groupsWith(mine);
    QCOMPARE(late.status, 401);
    QCOMPARE(late.json()["error_msg"_L1].toString(),
             u"Incorrect IAM authentication information: token expires, "
             "expires_at:2026-01-16T08:30:00Z"_s);
}

void TestIam::listsProjects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("names");
    const QStringList both{u"cn-north-4"_s, u"cn-north-4_branch"_s};
    QTest::newRow("all") << "/v3/projects"_ba << both;
    QTest::newRow("by name") << "/v3/projects?name=cn-north-4"_ba << QStringList{u"cn-north-4"_s};
    QTest::newRow("by a name of none") << "/v3/projects?name=cn-north"_ba << QStringList();
    QTest::newRow("those of the caller") << "/v3/auth/projects"_ba << both;
}

void TestIam::listsProjects()
{
    QFETCH(QByteArray, target);
    HttpRequest byToken{"GET"_ba, target, {{"X-Auth-Token"_ba, token(Login().scope)}}, {}};
    HttpRequest bySignature{"GET"_ba, target, {{"x-sdk-date"_ba, "20260115T083000Z"_ba}}, {}};
    signSdk(&bySignature, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
    for (const HttpRequest &request : {byToken, bySignature}) {
        const Answer answer = exchange(m_sandbox->url(), request);
        QCOMPARE(answer.status, 200);
        QStringList names;
        for (const QJsonValue &project : answer.json()["projects"_L1].toArray())
            names.append(project["name"_L1].toString());
        QTEST(names, "names");
    }
}

void TestIam::listsNeedACaller()
{
    const Answer answer =
        exchange(m_sandbox->url(), HttpRequest{"GET"_ba, "/v3/projects"_ba, {}, {}});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()["error_code"_L1].toString(), u"APIGW.0301"_s);
}

QTEST_GUILESS_MAIN(TestIam)
#include "tst_iam.moc"
