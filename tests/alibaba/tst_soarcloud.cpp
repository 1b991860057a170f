// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/alibaba/requestbuilder.h"
#include "app/alibaba/soarcloud.h"

#include <QCoroTask>
#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

class tst_SoarCloud : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock;

    /// A manifest as review makes it, for a profile that was changed a little.
    template <class Change>
    Manifest manifest(Change change) const
    {
        Profile profile = samples::profile();
        change(profile);
        const QUrl endpoint(u"https://sophonsoar.aliyuncs.com/"_s);
        return Manifest::freeze(profile, endpoint, samples::notification());
    }
    Manifest manifest() const
    {
        return manifest([](Profile &) {});
    }

    Result<Request> prepared(FakeCredentials &credentials, const Manifest &manifest) const
    {
        SoarCloud cloud(credentials, m_clock);
        return QCoro::waitFor(cloud.prepare(manifest));
    }

private slots:
    void preparesWhatWasFrozen_data()
    {
        QTest::addColumn<WireForm>("form");
        QTest::newRow("query") << WireForm::Query;
        QTest::newRow("body") << WireForm::Body;
        QTest::newRow("legacy body") << WireForm::LegacyBody;
    }
    void preparesWhatWasFrozen()
    {
        QFETCH(WireForm, form);
        FakeCredentials credentials;
        const Manifest frozen = manifest([&](Profile &profile) { profile.wireForm = form; });

        const Result<Request> request = prepared(credentials, frozen);

        QVERIFY(request);
        QByteArray nonce = headerValue(request->headers, "x-acs-signature-nonce");
        if (form == WireForm::LegacyBody)
            nonce = request->body.mid(request->body.indexOf("SignatureNonce=") + 15, 32);
        QCOMPARE(nonce.size(), 32);
        QCOMPARE(*request, notifyRequest(frozen.endpoint(), form, samples::notification(),
                                         samples::credential(), {samples::moment(), nonce}));
    }

    void everyRequestHasItsOwnNonce()
    {
        FakeCredentials first;
        FakeCredentials second;
        const Result<Request> a = prepared(first, manifest());
        const Result<Request> b = prepared(second, manifest());
        QVERIFY(a && b);
        QVERIFY(headerValue(a->headers, "x-acs-signature-nonce") !=
                headerValue(b->headers, "x-acs-signature-nonce"));
    }

    void refusesManifests_data()
    {
        QTest::addColumn<Manifest>("manifest");
        QTest::addColumn<QString>("why");
        const QUrl endpoint(u"https://sophonsoar.aliyuncs.com/"_s);
        const QUrl other(u"https://evil.example/"_s);
        const QUrl plain(u"http://sophonsoar.aliyuncs.com/"_s);
        QTest::newRow("never frozen") << Manifest() << u"confirmed"_s;
        QTest::newRow("another cloud's profile")
            << manifest([](Profile &profile) { profile.cloud = CloudKind::Huawei; })
            << u"Alibaba"_s;
        QTest::newRow("another payload")
            << Manifest::freeze(samples::profile(), endpoint, MailResend()) << u"notification"_s;
        QTest::newRow("another host than the profile's")
            << Manifest::freeze(samples::profile(), other, samples::notification())
            << u"not its profile's"_s;
        QTest::newRow("another scheme than the profile's")
            << Manifest::freeze(samples::profile(), plain, samples::notification())
            << u"not its profile's"_s;
        QTest::newRow("an endpoint that cannot be used")
            << manifest([](Profile &profile) { profile.endpoint = u"http://soar.example"_s; })
            << u"http://soar.example"_s;
        QTest::newRow("a sandbox that leaves this computer")
            << manifest([](Profile &profile) { profile.sandbox = true; }) << u"sandbox"_s;
    }
    void refusesManifests()
    {
        QFETCH(Manifest, manifest);
        QFETCH(QString, why);
        FakeCredentials credentials;
        const Result<Request> request = prepared(credentials, manifest);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::BadInput);
        QVERIFY2(request.error().text.contains(why), qPrintable(request.error().text));
        QCOMPARE(credentials.asked, 0);
    }

    void refusesCredentials_data()
    {
        using Spoil = void (*)(Credential &);
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
        row("another key's", [](Credential &c) { c.accessKeyId = u"other"_s; });
        row("no secret", [](Credential &c) { c.accessKeySecret = Secret(); });
        row("temporary without a token",
            [](Credential &c) { c.kind = CredentialKind::TemporaryAccessKey; });
        row("of another cloud", [](Credential &c) { c.kind = CredentialKind::Token; });
    }
    void refusesCredentials()
    {
        using Spoil = void (*)(Credential &);
        QFETCH(Spoil, spoil);
        FakeCredentials credentials;
        spoil(credentials.next);

        const Result<Request> request = prepared(credentials, manifest());

        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::NoCredential);
        QVERIFY(!request.error().text.contains(u"testsecret"_s));
    }

    void passesTheVaultsErrorOn()
    {
        FakeCredentials credentials;
        credentials.error = failure(Error::Kind::NoCredential, u"locked"_s).value();
        const Result<Request> request = prepared(credentials, manifest());
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::NoCredential);
        QCOMPARE(request.error().text, u"locked"_s);
    }

    void temporaryCredentialsSignToo()
    {
        FakeCredentials credentials;
        credentials.next = samples::temporaryCredential();
        const Result<Request> request = prepared(credentials, manifest());
        QVERIFY(request);
        QCOMPARE(headerValue(request->headers, "x-acs-security-token"), "CAISsecuritytoken+/=="_ba);
        QCOMPARE(headerValue(request->headers, "x-acs-accesskey-id"), "testid"_ba);
    }

    void judgesWithItsOperationAndClock()
    {
        FakeCredentials credentials;
        const SoarCloud cloud(credentials, m_clock);
        QCOMPARE(cloud.kind(), CloudKind::Alibaba);
        QCOMPARE(cloud.judge(samples::answered(403, R"({"Code":"NoPermission"})")).permission,
                 u"yundun-sas:RunNotifyComponentWithEmail"_s);
        const Exchange late = samples::answered(400, R"({"Code":"InvalidTimeStamp.Expired"})",
                                                {{"Date", "Thu, 15 Jan 2026 08:00:00 GMT"}});
        QCOMPARE(cloud.judge(late).clockAhead, std::chrono::seconds(1800));
    }
};

QTEST_GUILESS_MAIN(tst_SoarCloud)
#include "tst_soarcloud.moc"
