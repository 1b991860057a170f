// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/huawei/tokens.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

Exchange wrongPassword()
{
    return samples::answered(401,
                             R"({"error":{"code":401,"message":)"
                             R"("The username or password is wrong.","title":"Unauthorized"}})",
                             {{"X-IAM-Trace-Id"_ba, "trace"_ba}});
}

struct Bench
{
    explicit Bench(const QList<Exchange> &answers) { transport.answers = answers; }

    [[nodiscard]] QCoro::Task<Result<Secret>> ask(QByteArrayView password = "pw")
    {
        return tokens.token(profile, Secret(password));
    }

    /// The token, or `-` and the kind of the error
    [[nodiscard]] QByteArray token(QByteArrayView password = "pw")
    {
        const Result<Secret> token = QCoro::waitFor(ask(password));
        return token ? token->view().toByteArray()
                     : '-' + QByteArray::number(static_cast<int>(token.error().kind));
    }

    [[nodiscard]] qsizetype fetched() const { return transport.requests.size(); }

    Profile profile = samples::profile(CredentialKind::IamPassword);
    ManualClock clock;
    FakeTransport transport;
    TokenSource tokens{transport, clock};
};

QByteArray failed(Error::Kind kind)
{
    return '-' + QByteArray::number(static_cast<int>(kind));
}

} // namespace

class tst_WorkspaceTokens : public QObject
{
    Q_OBJECT

private slots:
    void isKeptUntilHalfAnHourBeforeItExpires();
    void isNotKeptWithoutAnExpiry();
    void isForgottenOnRequest();
    void allAreForgotten();
    void anotherQuestionIsAskedAnew_data();
    void anotherQuestionIsAskedAnew();
    void renamingAsksNothing();
    void profilesHaveTheirOwn();
    void isFetchedOnceForAllWhoWait();
    void survivesBeingForgottenWhileItIsFetched();
    void allWhoWaitHearOfAFailure();
    void failures_data();
    void failures();
    void refusedPasswordIsNotTriedAgainAtOnce();
    void correctedPasswordIsTriedAtOnce();
    void lostLineIsTriedAgainAtOnce();
    void refusalIsTold();
};

void tst_WorkspaceTokens::isKeptUntilHalfAnHourBeforeItExpires()
{
    Bench bench({samples::tokenGranted("MII1", "2026-01-16T08:30:00.000000Z"),
                 samples::tokenGranted("MII2", "2026-01-17T08:00:00.000000Z")});
    QCOMPARE(bench.token(), "MII1"_ba);
    bench.clock.now = samples::moment().addSecs(23 * hour + 30 * minute - 1);
    QCOMPARE(bench.token(), "MII1"_ba);
    QCOMPARE(bench.fetched(), 1);
    bench.clock.now = samples::moment().addSecs(23 * hour + 30 * minute);
    QCOMPARE(bench.token(), "MII2"_ba);
    QCOMPARE(bench.fetched(), 2);
}

void tst_WorkspaceTokens::isNotKeptWithoutAnExpiry()
{
    Bench bench({samples::tokenGranted("MII1", "soon"), samples::tokenGranted("MII2")});
    QCOMPARE(bench.token(), "MII1"_ba);
    QCOMPARE(bench.token(), "MII2"_ba);
}

void tst_WorkspaceTokens::isForgottenOnRequest()
{
    Bench bench({samples::tokenGranted("MII1"), samples::tokenGranted("MII2")});
    QCOMPARE(bench.token(), "MII1"_ba);
    bench.tokens.forget(ProfileId(u"another"_s));
    QCOMPARE(bench.token(), "MII1"_ba);
    bench.tokens.forget(bench.profile.id);
    QCOMPARE(bench.token(), "MII2"_ba);
}

void tst_WorkspaceTokens::allAreForgotten()
{
    Bench bench({samples::tokenGranted("MII1"), samples::tokenGranted("MII2")});
    QCOMPARE(bench.token(), "MII1"_ba);
    bench.tokens.forgetAll();
    QCOMPARE(bench.token(), "MII2"_ba);
}

void tst_WorkspaceTokens::anotherQuestionIsAskedAnew_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {"project", "user", "account", "endpoint", "password"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void tst_WorkspaceTokens::anotherQuestionIsAskedAnew()
{
    QFETCH(QString, member);
    Bench bench({samples::tokenGranted("MII1"), samples::tokenGranted("MII2")});
    QCOMPARE(bench.token(), "MII1"_ba);
    if (member == "project"_L1)
        bench.profile.projectId = u"another"_s;
    if (member == "user"_L1)
        bench.profile.userName = u"lisi"_s;
    if (member == "account"_L1)
        bench.profile.accountName = u"another"_s;
    if (member == "endpoint"_L1)
        bench.profile.iamEndpoint = u"https://iam.example.com"_s;
    QCOMPARE(bench.token(member == "password"_L1 ? "pw2" : "pw"), "MII2"_ba);
}

void tst_WorkspaceTokens::renamingAsksNothing()
{
    Bench bench({samples::tokenGranted("MII1")});
    QCOMPARE(bench.token(), "MII1"_ba);
    bench.profile.name = u"renamed"_s;
    QCOMPARE(bench.token(), "MII1"_ba);
}

void tst_WorkspaceTokens::profilesHaveTheirOwn()
{
    Bench bench({samples::tokenGranted("MII1"), samples::tokenGranted("MII2")});
    QCOMPARE(bench.token(), "MII1"_ba);
    bench.profile.id = ProfileId(u"p2"_s);
    QCOMPARE(bench.token(), "MII2"_ba);
    bench.profile.id = ProfileId(u"p1"_s);
    QCOMPARE(bench.token(), "MII1"_ba);
}

void tst_WorkspaceTokens::isFetchedOnceForAllWhoWait()
{
    Bench bench({samples::tokenGranted("MII1")});
    bench.transport.hold();
    auto first = bench.ask();
    auto second = bench.ask();
    auto third = bench.ask();
    QVERIFY(!first.isReady());
    bench.transport.held->finish();
    for (auto *task : {&first, &second, &third}) {
        const Result<Secret> token = QCoro::waitFor(*task);
        QVERIFY(token);
        QCOMPARE(token->view().toByteArray(), "MII1"_ba);
    }
    QCOMPARE(bench.fetched(), 1);
}

void tst_WorkspaceTokens::survivesBeingForgottenWhileItIsFetched()
{
    Bench bench({samples::tokenGranted("MII1"), samples::tokenGranted("MII2")});
    bench.transport.hold();
    auto first = bench.ask();
    bench.tokens.forget(bench.profile.id);
    auto second = bench.ask();
    bench.transport.held->finish();
    const Result<Secret> one = QCoro::waitFor(first);
    const Result<Secret> two = QCoro::waitFor(second);
    QVERIFY(one);
    QVERIFY(two);
    QCOMPARE(one->view().toByteArray(), "MII1"_ba);
    QCOMPARE(two->view().toByteArray(), "MII2"_ba);
}

void tst_WorkspaceTokens::allWhoWaitHearOfAFailure()
{
    Bench bench({samples::brokenBy(Break::ConnectTimeout)});
    bench.transport.hold();
    auto first = bench.ask();
    auto second = bench.ask();
    bench.transport.held->finish();
    for (auto *task : {&first, &second}) {
        const Result<Secret> token = QCoro::waitFor(*task);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Error::Kind::Offline);
    }
    QCOMPARE(bench.fetched(), 1);
}

void tst_WorkspaceTokens::failures_data()
{
    QTest::addColumn<Exchange>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong password") << wrongPassword() << Error::Kind::WrongKey;
    QTest::newRow("body not valid")
        << samples::answered(400, R"({"error":{"code":400,"message":"m","title":"Bad Request"}})")
        << Error::Kind::BadInput;
    QTest::newRow("user may not")
        << samples::answered(403, R"({"error":{"code":403,"message":"m","title":"Forbidden"}})")
        << Error::Kind::NoPermission;
    QTest::newRow("IAM down") << samples::answered(503, {}) << Error::Kind::ServiceFailed;
    QTest::newRow("no token header") << samples::answered(201, "{}") << Error::Kind::BadAnswer;
    QTest::newRow("not created") << samples::answered(200, "{}", {{"X-Subject-Token"_ba, "MII"_ba}})
                                 << Error::Kind::BadAnswer;
    QTest::newRow("certificate") << samples::brokenBy(Break::Tls) << Error::Kind::Untrusted;
    QTest::newRow("silence") << samples::brokenBy(Break::NoFirstByte, Phase::Sent)
                             << Error::Kind::NoAnswer;
}

void tst_WorkspaceTokens::failures()
{
    QFETCH(Exchange, answer);
    QFETCH(Error::Kind, kind);
    Bench bench({answer});
    QCOMPARE(bench.token(), failed(kind));
}

void tst_WorkspaceTokens::refusedPasswordIsNotTriedAgainAtOnce()
{
    Bench bench({wrongPassword(), samples::tokenGranted("MII1")});
    QCOMPARE(bench.token(), failed(Error::Kind::WrongKey));
    bench.clock.now = samples::moment().addSecs(5 * minute - 1);
    QCOMPARE(bench.token(), failed(Error::Kind::WrongKey));
    QCOMPARE(bench.fetched(), 1);
    bench.clock.now = samples::moment().addSecs(5 * minute);
    QCOMPARE(bench.token(), "MII1"_ba);
}

void tst_WorkspaceTokens::correctedPasswordIsTriedAtOnce()
{
    Bench bench({wrongPassword(), samples::tokenGranted("MII1")});
    QCOMPARE(bench.token("wrong"), failed(Error::Kind::WrongKey));
    QCOMPARE(bench.token("right"), "MII1"_ba);
}

void tst_WorkspaceTokens::lostLineIsTriedAgainAtOnce()
{
    Bench bench({samples::brokenBy(Break::HostNotFound), samples::tokenGranted("MII1")});
    QCOMPARE(bench.token(), failed(Error::Kind::Offline));
    QCOMPARE(bench.token(), "MII1"_ba);
}

void tst_WorkspaceTokens::refusalIsTold()
{
    Bench bench({wrongPassword()});
    const Result<Secret> token = QCoro::waitFor(bench.ask());
    QVERIFY(!token);
    QCOMPARE(token.error().text, u"The username or password is wrong."_s);
    QCOMPARE(token.error().code, u"401"_s);
    QCOMPARE(token.error().requestId, u"trace"_s);
    QCOMPARE(token.error().httpStatus, 401);
}

QTEST_GUILESS_MAIN(tst_WorkspaceTokens)
#include "tst_workspacetokens.moc"
