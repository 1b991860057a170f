// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/endpoints.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

class tst_WorkspaceEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void regions_data();
    void regions();
    void unknownRegion_data();
    void unknownRegion();
    void iamRegions_data();
    void iamRegions();
    void overrides_data();
    void overrides();
    void refusedOverrides_data();
    void refusedOverrides();
    void overrideOfAnUnknownRegion();
    void sandboxStaysHere();
    void otherCloud();
    void hostHeaders_data();
    void hostHeaders();
};

void tst_WorkspaceEndpoints::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("prefix");
    for (const char *region :
         {"cn-north-4", "cn-north-9", "cn-east-3", "cn-south-1", "cn-southwest-2"})
        QTest::newRow(region) << QString::fromLatin1(region) << u"appstream"_s;
    for (const char *region :
         {"cn-east-5", "cn-north-11", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3",
          "af-south-1", "af-north-1", "me-east-1", "tr-west-1", "la-south-2", "la-north-2",
          "sa-brazil-1", "na-mexico-1"})
        QTest::newRow(region) << QString::fromLatin1(region) << u"workspace"_s;
}

void tst_WorkspaceEndpoints::regions()
{
    QFETCH(QString, region);
    QFETCH(QString, prefix);
    Profile profile = samples::profile();
    profile.region = region;
    const auto url = endpointFor(profile);
    QVERIFY(url);
    QCOMPARE(url->toString(), u"https://%1.%2.myhuaweicloud.com/"_s.arg(prefix, region));
}

void tst_WorkspaceEndpoints::unknownRegion_data()
{
    QTest::addColumn<QString>("region");
    QTest::newRow("none") << QString();
    QTest::newRow("desktops only") << u"eu-west-101"_s;
    QTest::newRow("another host") << u"cn-north-4.evil.com/"_s;
    QTest::newRow("upper case") << u"CN-NORTH-4"_s;
}

void tst_WorkspaceEndpoints::unknownRegion()
{
    QFETCH(QString, region);
    Profile profile = samples::profile();
    profile.region = region;
    const auto url = endpointFor(profile);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::BadInput);
}

void tst_WorkspaceEndpoints::iamRegions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("host");
    QTest::newRow("regional") << u"cn-north-4"_s << u"iam.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("abroad") << u"eu-west-0"_s << u"iam.eu-west-0.myhuaweicloud.com"_s;
    QTest::newRow("not listed") << u"af-north-1"_s << u"iam.myhuaweicloud.com"_s;
    QTest::newRow("none") << QString() << u"iam.myhuaweicloud.com"_s;
    QTest::newRow("another host") << u"evil.com/"_s << u"iam.myhuaweicloud.com"_s;
}

void tst_WorkspaceEndpoints::iamRegions()
{
    QFETCH(QString, region);
    QFETCH(QString, host);
    Profile profile = samples::profile();
    profile.region = region;
    const auto url = iamEndpointFor(profile);
    QVERIFY(url);
    QCOMPARE(url->toString(), u"https://%1/"_s.arg(host));
}

void tst_WorkspaceEndpoints::overrides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("root");
    QTest::newRow("host") << u"https://ws.example.com"_s << u"https://ws.example.com/"_s;
    QTest::newRow("root path") << u"https://ws.example.com/"_s << u"https://ws.example.com/"_s;
    QTest::newRow("port") << u"https://ws.example.com:8443"_s << u"https://ws.example.com:8443/"_s;
    QTest::newRow("upper case") << u"HTTPS://WS.Example.com"_s << u"https://ws.example.com/"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("loopback name") << u"http://localhost:1"_s << u"http://localhost:1/"_s;
    QTest::newRow("loopback v6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/"_s;
}

void tst_WorkspaceEndpoints::overrides()
{
    QFETCH(QString, typed);
    QFETCH(QString, root);
    Profile profile = samples::profile();
    profile.endpoint = typed;
    profile.iamEndpoint = typed;
    QCOMPARE(endpointFor(profile).value_or(QUrl()).toString(), root);
    QCOMPARE(iamEndpointFor(profile).value_or(QUrl()).toString(), root);
}

void tst_WorkspaceEndpoints::refusedOverrides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no scheme") << u"ws.example.com"_s;
    QTest::newRow("http abroad") << u"http://ws.example.com"_s;
    QTest::newRow("http nearly here") << u"http://127.0.0.1.example.com"_s;
    QTest::newRow("other scheme") << u"ftp://ws.example.com"_s;
    QTest::newRow("user") << u"https://me@ws.example.com"_s;
    QTest::newRow("empty user") << u"https://@ws.example.com"_s;
    QTest::newRow("password") << u"https://me:pw@ws.example.com"_s;
    QTest::newRow("path") << u"https://ws.example.com/v1"_s;
    QTest::newRow("query") << u"https://ws.example.com/?a=1"_s;
    QTest::newRow("empty query") << u"https://ws.example.com/?"_s;
    QTest::newRow("fragment") << u"https://ws.example.com/#a"_s;
    QTest::newRow("no host") << u"https:///"_s;
    QTest::newRow("blank") << u"https://ws example.com"_s;
    QTest::newRow("backslash") << u"https://evil.com\\@ws.example.com"_s;
    QTest::newRow("full-width dot") << u"https://ws．example.com"_s;
    QTest::newRow("zero-width space") << u"https://ws\u200B.example.com"_s;
    QTest::newRow("port too large") << u"https://ws.example.com:70000"_s;
    QTest::newRow("line break") << u"https://ws.example.com\n"_s;
}

void tst_WorkspaceEndpoints::refusedOverrides()
{
    QFETCH(QString, typed);
    Profile profile = samples::profile();
    profile.endpoint = typed;
    profile.iamEndpoint = typed;
    for (const Result<QUrl> &url : {endpointFor(profile), iamEndpointFor(profile)}) {
        QVERIFY(!url);
        QCOMPARE(url.error().kind, Error::Kind::BadInput);
        QVERIFY(url.error().text.size() > u"endpoint '': "_s.size() + typed.size());
    }
}

void tst_WorkspaceEndpoints::overrideOfAnUnknownRegion()
{
    Profile profile = samples::profile();
    profile.region = u"moon-1"_s;
    profile.endpoint = u"https://ws.example.com"_s;
    QVERIFY(endpointFor(profile));
}

void tst_WorkspaceEndpoints::sandboxStaysHere()
{
    Profile profile = samples::profile();
    profile.sandbox = true;
    QVERIFY(!endpointFor(profile));
    QVERIFY(!iamEndpointFor(profile));
    profile.endpoint = u"http://127.0.0.1:8080"_s;
    profile.iamEndpoint = profile.endpoint;
    QVERIFY(endpointFor(profile));
    QVERIFY(iamEndpointFor(profile));
}

void tst_WorkspaceEndpoints::otherCloud()
{
    Profile profile = samples::profile();
    profile.cloud = CloudKind::Alibaba;
    QVERIFY(!endpointFor(profile));
    QVERIFY(!iamEndpointFor(profile));
}

void tst_WorkspaceEndpoints::hostHeaders_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("https") << QUrl(u"https://a.example.com/x"_s) << "a.example.com"_ba;
    QTest::newRow("https, own port") << QUrl(u"https://a.example.com:443/"_s) << "a.example.com"_ba;
    QTest::newRow("https, other port")
        << QUrl(u"https://a.example.com:80/"_s) << "a.example.com:80"_ba;
    QTest::newRow("http, own port") << QUrl(u"http://127.0.0.1:80/"_s) << "127.0.0.1"_ba;
    QTest::newRow("http, v6") << QUrl(u"http://[::1]:8080/"_s) << "[::1]:8080"_ba;
}

void tst_WorkspaceEndpoints::hostHeaders()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, host);
    QCOMPARE(hostHeader(url), host);
}

QTEST_GUILESS_MAIN(tst_WorkspaceEndpoints)
#include "tst_workspaceendpoints.moc"
