// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/endpoints.h"
#include "app/huawei/endpoints.h"
#include "app/model/cloudhosts.h"
#include "app/vault/profilebook.h"
#include "app/vault/sharedprofiles.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

/// A profile may come from anybody. A secret goes to its cloud, to this computer, and to hosts that
/// a person has typed; to nobody else, whatever the profile says.
class TestConfirmedHosts : public QObject
{
    Q_OBJECT

    static Profile profile(CloudKind cloud, const QString &endpoint)
    {
        Profile profile;
        profile.id = ProfileId(u"p"_s);
        profile.name = u"Desk"_s;
        profile.cloud = cloud;
        profile.accessKeyId = u"AKEXAMPLE"_s;
        profile.region = u"cn-north-4"_s;
        profile.endpoint = endpoint;
        return profile;
    }
    static Credential secret(const QStringList &hosts = {})
    {
        Credential credential;
        credential.accessKeyId = u"AKEXAMPLE"_s;
        credential.accessKeySecret = Secret("secret");
        credential.hosts = hosts;
        return credential;
    }
    [[nodiscard]] static Result<QUrl> rootOf(const Profile &profile)
    {
        return profile.cloud == CloudKind::Alibaba ? alibaba::endpointFor(profile)
                                                   : huawei::endpointFor(profile);
    }

private slots:
    void onlyTheServicesOwnNamesAreTheClouds_data()
    {
        QTest::addColumn<CloudKind>("cloud");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isIts");
        const auto alibaba = [](const char *host, bool isIts) {
            QTest::addRow("%s", host) << CloudKind::Alibaba << QString::fromUtf8(host) << isIts;
        };
        const auto huawei = [](const char *host, bool isIts) {
            QTest::addRow("%s", host) << CloudKind::Huawei << QString::fromUtf8(host) << isIts;
        };
        alibaba("sophonsoar.aliyuncs.com", true);
        alibaba("sophonsoar.ap-southeast-1.aliyuncs.com", true);
        alibaba("sophonsoar-vpc.ap-southeast-1.aliyuncs.com", true);
        alibaba("sts.aliyuncs.com", true);
        alibaba("sts.cn-hangzhou.aliyuncs.com", true);
        alibaba("aliyuncs.com", false);
        alibaba("bucket.oss-cn-hangzhou.aliyuncs.com", false);
        alibaba("sts.oss-cn-hangzhou.aliyuncs.com", false);
        alibaba("sophonsoar.aliyuncs.com.evil.example", false);
        alibaba("sophonsoaraliyuncs.com", false);
        alibaba("evil.sophonsoar.aliyuncs.com", false);
        alibaba("sophonsoar.aliyuncs.co", false);
        alibaba("appstream.cn-north-4.myhuaweicloud.com", false);
        huawei("appstream.cn-north-4.myhuaweicloud.com", true);
        huawei("workspace.eu-west-101.myhuaweicloud.com", true);
        huawei("workspace.na-mexico-1.myhuaweicloud.com", true);
        huawei("iam.myhuaweicloud.com", true);
        huawei("iam.my-kualalumpur-1.myhuaweicloud.com", true);
        huawei("workspace.obs.cn-north-4.myhuaweicloud.com", false);
        huawei("iam.obs.myhuaweicloud.com", false);
        huawei("workspace.myhuaweicloud.com", false);
        huawei("workspace.cn-north-4.myhuaweicloud.com.evil.example", false);
        huawei("workspace-cn-north-4.myhuaweicloud.com", false);
    }
    void onlyTheServicesOwnNamesAreTheClouds()
    {
        QFETCH(CloudKind, cloud);
        QFETCH(QString, host);
        QFETCH(bool, isIts);
        QCOMPARE(isCloudHost(cloud, host), isIts);
    }

    void everyRegionsHostIsTheClouds()
    {
        for (const QString &region :
             {u"cn-north-4"_s, u"cn-north-9"_s, u"cn-east-3"_s, u"cn-south-1"_s,
              u"cn-southwest-2"_s, u"cn-east-5"_s, u"cn-north-11"_s, u"ap-southeast-1"_s,
              u"af-north-1"_s, u"me-east-1"_s, u"tr-west-1"_s, u"la-south-2"_s, u"sa-brazil-1"_s,
              u"na-mexico-1"_s}) {
            Profile one = profile(CloudKind::Huawei, {});
            one.region = region;
            QVERIFY(isCloudHost(CloudKind::Huawei, huawei::endpointFor(one)->host()));
            QVERIFY(isCloudHost(CloudKind::Huawei, huawei::iamEndpointFor(one)->host()));
        }
        Profile one = profile(CloudKind::Alibaba, {});
        QVERIFY(isCloudHost(CloudKind::Alibaba, alibaba::endpointFor(one)->host()));
        QVERIFY(isCloudHost(CloudKind::Alibaba, alibaba::stsEndpointFor(one)->host()));
    }

    void aSecretIsGivenOutForItsHostsOnly_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("iam");
        QTest::addColumn<QStringList>("confirmed");
        QTest::addColumn<bool>("isGiven");
        const QString own = u"https://soar.corp.example"_s;
        QTest::newRow("the cloud's") << QString() << QString() << QStringList() << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << QString() << QStringList()
                                  << true;
        QTest::newRow("foreign") << own << QString() << QStringList() << false;
        QTest::newRow("confirmed")
            << own << QString() << QStringList{u"soar.corp.example"_s} << true;
        QTest::newRow("another port") << u"https://soar.corp.example:8443"_s << QString()
                                      << QStringList{u"soar.corp.example"_s} << false;
        QTest::newRow("its own port") << u"https://soar.corp.example:8443"_s << QString()
                                      << QStringList{u"soar.corp.example:8443"_s} << true;
        QTest::newRow("the cloud's at another port")
            << u"https://sophonsoar.aliyuncs.com:8443"_s << QString() << QStringList() << false;
        QTest::newRow("foreign IAM")
            << QString() << u"https://iam.evil.example"_s << QStringList() << false;
        QTest::newRow("only one of two")
            << own << u"https://iam.evil.example"_s << QStringList{u"soar.corp.example"_s} << false;
    }
    void aSecretIsGivenOutForItsHostsOnly()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, iam);
        QFETCH(QStringList, confirmed);
        QFETCH(bool, isGiven);
        const QTemporaryDir folder;
        ProfileBook book(folder.filePath(u"p.json"_s));
        Profile one = profile(CloudKind::Alibaba, endpoint);
        one.iamEndpoint = iam;
        book.remember(one.id, secret(confirmed));
        const auto given = QCoro::waitFor(book.credential(one));
        QCOMPARE(given.has_value(), isGiven);
        if (!isGiven) {
            QCOMPARE(given.error().kind, Error::Kind::NoCredential);
            QCOMPARE(given.error().code, QString(unconfirmedHost));
        }
    }

    /// Ten thousand addresses made of what could deceive: where one of them can be sent to at all,
    /// it is the cloud's, this computer, or nobody gets the secret.
    void noAddressTricksASecretOut()
    {
        const QStringList parts{u"sophonsoar"_s,
                                u"aliyuncs"_s,
                                u"com"_s,
                                u"."_s,
                                u"."_s,
                                u"-"_s,
                                u"@"_s,
                                u":"_s,
                                u"/"_s,
                                u"\\"_s,
                                u"#"_s,
                                u"?"_s,
                                u"%2e"_s,
                                u"%00"_s,
                                u"evil.example"_s,
                                u"443"_s,
                                u"127.0.0.1"_s,
                                u"localhost"_s,
                                u"ap-southeast-1"_s,
                                u"．"_s,
                                u"\u200b"_s,
                                u"xn--"_s,
                                u"а"_s,
                                u"["_s,
                                u"]"_s,
                                u"::1"_s,
                                u" "_s,
                                u"\r\n"_s,
                                u"sts"_s,
                                u"myhuaweicloud"_s,
                                u"iam"_s,
                                u"0x7f.1"_s};
        QRandomGenerator random(20261125);
        const QTemporaryDir folder;
        ProfileBook book(folder.filePath(u"p.json"_s));
        int reachable = 0;
        for (int i = 0; i < 12'000; ++i) {
            QString address = i % 3 == 0 ? u"https://sophonsoar.aliyuncs.com"_s : u"https://"_s;
            const int count = random.bounded(1, 9);
            for (int part = 0; part < count; ++part)
                address += parts.at(random.bounded(int(parts.size())));
            const CloudKind cloud = i % 2 == 0 ? CloudKind::Alibaba : CloudKind::Huawei;
            const Profile one = profile(cloud, address);
            book.remember(one.id, secret());
            const Result<QUrl> root = rootOf(one);
            const auto given = QCoro::waitFor(book.credential(one));
            if (!root || !given)
                continue;
            ++reachable;
            const QString host = root->host();
            const bool isHere =
                host == u"127.0.0.1"_s || host == u"localhost"_s || host == u"::1"_s;
            QVERIFY2(isHere || (isCloudHost(cloud, host) && root->port(443) == 443),
                     qPrintable(address % u" leads to " % host));
        }
        QVERIFY(reachable > 20); // the test has seen addresses that work
    }

    void sharedProfilesBringNoTrust()
    {
        Profile one = profile(CloudKind::Alibaba, u"https://soar.corp.example"_s);
        one.guard = GuardLevel::ConfirmByNumber;
        one.purpose = u"night shift"_s;
        Profile sandbox = profile(CloudKind::Huawei, u"http://127.0.0.1:1"_s);
        sandbox.sandbox = true;
        const QByteArray bytes = sharedForm({one, sandbox});
        QVERIFY(!bytes.contains("secret"));
        const auto read = profilesFromShared(bytes);
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first().id != one.id);
        Profile expected = one;
        expected.id = read->first().id;
        QCOMPARE(read->first(), expected); // the guard level, too

        const QTemporaryDir folder;
        ProfileBook book(folder.filePath(u"p.json"_s));
        book.remember(read->first().id, secret());
        QVERIFY(!QCoro::waitFor(book.credential(read->first())));
    }

    void whatIsNoSharedFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << "nonsense"_ba;
        QTest::newRow("another file") << "{\"format\":1,\"profiles\":[]}"_ba;
        QTest::newRow("newer") << "{\"kind\":\"herald-profiles\",\"format\":9}"_ba;
        QTest::newRow("no name")
            << "{\"kind\":\"herald-profiles\",\"format\":1,\"profiles\":[{\"cloud\":\"huawei\"}]}"_ba;
        QTest::newRow("sandbox smuggled")
            << "{\"kind\":\"herald-profiles\",\"format\":1,\"profiles\":[{\"name\":3}]}"_ba;
    }
    void whatIsNoSharedFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!profilesFromShared(bytes));
    }
};

QTEST_GUILESS_MAIN(TestConfirmedHosts)
#include "tst_confirmedhosts.moc"
