// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/huawei/endpoints.h"
#include "app/huawei/workspacecloud.h"
#include "app/huawei/workspacelookups.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

Manifest manifestFor(const Profile &profile,
                     Payload payload = MailResend{{samples::record()}, Language::English})
{
    return Manifest::freeze(profile, endpointFor(profile).value_or(QUrl()), std::move(payload));
}

struct Bench
{
    [[nodiscard]] Result<Request> prepare(const Manifest &manifest)
    {
        return QCoro::waitFor(cloud.prepare(manifest));
    }

    ManualClock clock;
    FakeCredentials credentials;
    FakeTransport transport;
    TokenSource tokens{transport, clock};
    WorkspaceLookups lookups{transport, credentials, tokens, clock};
    WorkspaceCloud cloud{credentials, tokens, lookups, clock};
};

} // namespace

class tst_WorkspaceCloud : public QObject
{
    Q_OBJECT

private slots:
    void signsWhatWasConfirmed();
    void signsWithTheTimeOfNow();
    void fetchesATokenForAnIamUser();
    void sendsAReadyToken();
    void refusedManifests_data();
    void refusedManifests();
    void manifestThatWasNeverFrozen();
    void endpointThatIsNotTheProfiles();
    void unusableCredentials_data();
    void unusableCredentials();
    void vaultFails();
    void tokenDoesNotCome();
    void thawedManifestGivesTheSameRequest();
    void judgesWithItsRight();
    void expiredTokenIsForgotten();
    void otherRefusalsKeepTheToken();
};

void tst_WorkspaceCloud::signsWhatWasConfirmed()
{
    Bench bench;
    const auto request = bench.prepare(manifestFor(samples::profile()));
    QVERIFY(request);
    QCOMPARE(request->kind, Request::Kind::Once);
    QVERIFY(bench.transport.requests.isEmpty());
    // vector T5
    QCOMPARE(headerValue(request->headers, "Authorization"),
             "SDK-HMAC-SHA256 Access=AKEXAMPLE0DUMMY00001, "
             "SignedHeaders=content-type;host;x-language;x-project-id;x-sdk-date, "
             "Signature=5fb7c73ccf912254b5756a00f627d8d22b159717ad2cf9df01f2aa80f4d21502"_ba);
}

void tst_WorkspaceCloud::signsWithTheTimeOfNow()
{
    Bench bench;
    bench.clock.now = bench.clock.now.addSecs(61);
    const auto request = bench.prepare(manifestFor(samples::profile()));
    QVERIFY(request);
    QCOMPARE(headerValue(request->headers, "X-Sdk-Date"), "20260115T083101Z"_ba);
}

void tst_WorkspaceCloud::fetchesATokenForAnIamUser()
{
    Bench bench;
    bench.transport.answers = {samples::tokenGranted("MIIfresh")};
    const auto request = bench.prepare(manifestFor(samples::profile(CredentialKind::IamPassword)));
    QVERIFY(request);
    QCOMPARE(bench.transport.requests.size(), 1);
    QCOMPARE(bench.transport.requests.at(0).url.path(), u"/v3/auth/tokens"_s);
    QCOMPARE(headerValue(request->headers, "X-Auth-Token"), "MIIfresh"_ba);
    QVERIFY(headerValue(request->headers, "Authorization").isEmpty());
}

void tst_WorkspaceCloud::sendsAReadyToken()
{
    Bench bench;
    const auto request = bench.prepare(manifestFor(samples::profile(CredentialKind::Token)));
    QVERIFY(request);
    QVERIFY(bench.transport.requests.isEmpty());
    QCOMPARE(headerValue(request->headers, "X-Auth-Token"), "MIIdummy"_ba);
}

void tst_WorkspaceCloud::refusedManifests_data()
{
    QTest::addColumn<Manifest>("manifest");
    Profile alibaba = samples::profile();
    alibaba.cloud = CloudKind::Alibaba;
    QTest::newRow("another cloud's profile") << Manifest::freeze(
        alibaba, *endpointFor(samples::profile()), MailResend{{samples::record()}, {}});
    QTest::newRow("a notification") << manifestFor(samples::profile(), Notification());
    QTest::newRow("no records") << manifestFor(samples::profile(), MailResend());
    QTest::newRow("record without id")
        << manifestFor(samples::profile(), MailResend{{MailRecord()}, {}});
    Profile noProject = samples::profile();
    noProject.projectId.clear();
    QTest::newRow("no project") << manifestFor(noProject);
}

void tst_WorkspaceCloud::refusedManifests()
{
    QFETCH(Manifest, manifest);
    Bench bench;
    const auto request = bench.prepare(manifest);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
    QCOMPARE(bench.credentials.asked, 0);
}

void tst_WorkspaceCloud::manifestThatWasNeverFrozen()
{
    Bench bench;
    const auto request = bench.prepare(Manifest());
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
    QVERIFY(request.error().text.contains("when it was confirmed"_L1));
}

void tst_WorkspaceCloud::endpointThatIsNotTheProfiles()
{
    for (const QString &url :
         {u"https://evil.example.com/"_s, u"http://appstream.cn-north-4.myhuaweicloud.com/"_s,
          u"https://appstream.cn-north-9.myhuaweicloud.com/"_s}) {
        Bench bench;
        const auto request =
            bench.prepare(Manifest::freeze(samples::profile(CredentialKind::Token), QUrl(url),
                                           MailResend{{samples::record()}, {}}));
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::BadInput);
        QCOMPARE(bench.credentials.asked, 0);
    }
}

void tst_WorkspaceCloud::unusableCredentials_data()
{
    QTest::addColumn<CredentialKind>("profileKind");
    QTest::addColumn<CredentialKind>("storedKind");
    QTest::addColumn<QString>("missing"); // emptied in what is stored; `id` is another's
    const auto add = [](const char *name, CredentialKind kind, const QString &missing) {
        QTest::newRow(name) << kind << kind << missing;
    };
    QTest::newRow("another kind") << CredentialKind::AccessKey << CredentialKind::Token
                                  << QString();
    QTest::newRow("password for a token")
        << CredentialKind::Token << CredentialKind::IamPassword << QString();
    add("another key id", CredentialKind::AccessKey, u"id"_s);
    add("another temporary key id", CredentialKind::TemporaryAccessKey, u"id"_s);
    add("no secret", CredentialKind::AccessKey, u"secret"_s);
    add("no security token", CredentialKind::TemporaryAccessKey, u"security token"_s);
    add("no password", CredentialKind::IamPassword, u"password"_s);
    add("no token", CredentialKind::Token, u"token"_s);
}

void tst_WorkspaceCloud::unusableCredentials()
{
    QFETCH(CredentialKind, profileKind);
    QFETCH(CredentialKind, storedKind);
    QFETCH(QString, missing);
    Bench bench;
    bench.credentials.answer = [&]() -> Result<Credential> {
        Credential credential = samples::credential(storedKind);
        if (missing == "id"_L1)
            credential.accessKeyId = u"AKSOMEBODYELSE000001"_s;
        if (missing == "secret"_L1)
            credential.accessKeySecret = Secret();
        if (missing == "security token"_L1)
            credential.securityToken = Secret();
        if (missing == "password"_L1)
            credential.password = Secret();
        if (missing == "token"_L1)
            credential.token = Secret();
        return credential;
    };
    const auto request = bench.prepare(manifestFor(samples::profile(profileKind)));
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::NoCredential);
    QVERIFY(bench.transport.requests.isEmpty());
}

void tst_WorkspaceCloud::vaultFails()
{
    Bench bench;
    bench.credentials.answer = []() -> Result<Credential> {
        return failure(Error::Kind::NoCredential, u"locked"_s);
    };
    const auto request = bench.prepare(manifestFor(samples::profile()));
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::NoCredential);
    QCOMPARE(request.error().text, u"locked"_s);
}

void tst_WorkspaceCloud::tokenDoesNotCome()
{
    Bench bench;
    bench.transport.answers = {samples::brokenBy(Break::HostNotFound)};
    const auto request = bench.prepare(manifestFor(samples::profile(CredentialKind::IamPassword)));
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::Offline);
}

void tst_WorkspaceCloud::thawedManifestGivesTheSameRequest()
{
    Bench bench;
    const MailResend resend{{samples::record(), samples::chineseRecord()}, Language::Chinese};
    const Manifest frozen = manifestFor(samples::profile(), resend);
    const auto thawed = Manifest::thaw(frozen.canonical());
    QVERIFY(thawed);
    const auto before = bench.prepare(frozen);
    const auto after = bench.prepare(*thawed);
    QVERIFY(before);
    QVERIFY(after);
    QVERIFY(*before == *after);
}

void tst_WorkspaceCloud::judgesWithItsRight()
{
    const Bench bench;
    const Verdict verdict = bench.cloud.judge(samples::refused(403, "WKS.00081102"));
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QCOMPARE(verdict.permission, u"workspace:appGroup:resendMail"_s);
}

void tst_WorkspaceCloud::expiredTokenIsForgotten()
{
    Bench bench;
    bench.transport.answers = {samples::tokenGranted("MIIold"), samples::tokenGranted("MIInew")};
    const Manifest manifest = manifestFor(samples::profile(CredentialKind::IamPassword));
    QVERIFY(bench.prepare(manifest));
    QCOMPARE(bench.cloud.judge(samples::refused(401, "APIGW.0307")).outcome, Outcome::Refused);
    const auto request = bench.prepare(manifest);
    QVERIFY(request);
    QCOMPARE(headerValue(request->headers, "X-Auth-Token"), "MIInew"_ba);
}

void tst_WorkspaceCloud::otherRefusalsKeepTheToken()
{
    Bench bench;
    bench.transport.answers = {samples::tokenGranted("MIIold"), samples::tokenGranted("MIInew")};
    const Manifest manifest = manifestFor(samples::profile(CredentialKind::IamPassword));
    QVERIFY(bench.prepare(manifest));
    QCOMPARE(bench.cloud.judge(samples::refused(401, "WKS.00211302")).outcome, Outcome::Refused);
    const auto request = bench.prepare(manifest);
    QVERIFY(request);
    QCOMPARE(headerValue(request->headers, "X-Auth-Token"), "MIIold"_ba);
}

QTEST_GUILESS_MAIN(tst_WorkspaceCloud)
#include "tst_workspacecloud.moc"
