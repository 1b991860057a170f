// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/huawei/endpoints.h"
#include "app/huawei/workspacecloud.h"
#include "app/huawei/workspacelookups.h"
#include "tests/masked.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

class tst_WorkspaceSketch : public QObject
{
    Q_OBJECT

private slots:
    void isWhatIsPrepared_data()
    {
        QTest::addColumn<CredentialKind>("kind");
        QTest::newRow("access key") << CredentialKind::AccessKey;
        QTest::newRow("temporary access key") << CredentialKind::TemporaryAccessKey;
        QTest::newRow("token") << CredentialKind::Token;
    }
    void isWhatIsPrepared()
    {
        QFETCH(CredentialKind, kind);
        ManualClock clock;
        FakeCredentials credentials;
        FakeTransport transport;
        TokenSource tokens(transport, clock);
        WorkspaceLookups lookups(transport, credentials, tokens, clock);
        WorkspaceCloud cloud(credentials, tokens, lookups, clock);
        const Profile profile = samples::profile(kind);
        const Manifest manifest = Manifest::freeze(
            profile, *endpointFor(profile), MailResend{{samples::record()}, Language::Chinese});

        const Result<Request> shown = cloud.sketch(manifest);
        QVERIFY(shown);
        QCOMPARE(credentials.asked, 0);
        QCOMPARE(transport.requests.size(), 0);
        const Result<Request> real = QCoro::waitFor(cloud.prepare(manifest));
        QVERIFY(real);
        const QStringList found = test::differences(*real, *shown);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));

        const QByteArray all = test::everythingIn(*shown);
        for (const QByteArray &secret :
             {"AKEXAMPLE0"_ba, "skExample"_ba, "dummySecurityToken"_ba, "MIIdummy"_ba})
            QVERIFY2(!all.contains(secret), secret.constData());
    }

    void refusesAsPreparingDoes()
    {
        ManualClock clock;
        FakeCredentials credentials;
        FakeTransport transport;
        TokenSource tokens(transport, clock);
        WorkspaceLookups lookups(transport, credentials, tokens, clock);
        const WorkspaceCloud cloud(credentials, tokens, lookups, clock);
        const Profile profile = samples::profile();
        const Result<Request> shown =
            cloud.sketch(Manifest::freeze(profile, *endpointFor(profile), MailResend()));
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, Error::Kind::BadInput);
        QCOMPARE(cloud.commandLine(Manifest()), QString());
    }
};

QTEST_GUILESS_MAIN(tst_WorkspaceSketch)
#include "tst_workspacesketch.moc"
