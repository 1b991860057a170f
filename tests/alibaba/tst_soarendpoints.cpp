// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/alibaba/endpoints.h"

#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

class tst_SoarEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void regions_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("url");
        const QString mainland = u"https://sophonsoar.aliyuncs.com/"_s;
        QTest::newRow("Singapore")
            << u"ap-southeast-1"_s << u"https://sophonsoar.ap-southeast-1.aliyuncs.com/"_s;
        QTest::newRow("Shanghai has no host of its own") << u"cn-shanghai"_s << mainland;
        QTest::newRow("none") << QString() << mainland;
        QTest::newRow("one that is not known") << u"eu-central-1"_s << mainland;
    }
    void regions()
    {
        QFETCH(QString, region);
        Profile profile = samples::profile();
        profile.region = region;
        const Result<QUrl> url = endpointFor(profile);
        QVERIFY(url);
        QTEST(url->toString(), "url");
    }

    void overrides_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url"); // empty = refused
        QTest::addColumn<QString>("problem");
        const auto good = [](const char *row, const QString &typed, const QString &url) {
            QTest::newRow(row) << typed << url << QString();
        };
        const auto bad = [](const char *row, const QString &typed, const QString &problem) {
            QTest::newRow(row) << typed << QString() << problem;
        };
        good("https", u"https://soar.example.com"_s, u"https://soar.example.com/"_s);
        good("slash", u"https://soar.example.com/"_s, u"https://soar.example.com/"_s);
        good("port", u"https://soar.example.com:8443"_s, u"https://soar.example.com:8443/"_s);
        good("capitals", u"HTTPS://Soar.Example.COM"_s, u"https://soar.example.com/"_s);
        good("http on localhost", u"http://localhost:18080"_s, u"http://localhost:18080/"_s);
        good("http on 127.0.0.1", u"http://127.0.0.1:18080/"_s, u"http://127.0.0.1:18080/"_s);
        good("http on ::1", u"http://[::1]:18080"_s, u"http://[::1]:18080/"_s);
        bad("http elsewhere", u"http://soar.example.com"_s, u"https://"_s);
        bad("http on a look-alike", u"http://127.0.0.1.example.com"_s, u"https://"_s);
        bad("another scheme", u"ftp://soar.example.com"_s, u"https://"_s);
        bad("no scheme", u"soar.example.com"_s, u"expected"_s);
        bad("no host", u"https:///"_s, u"expected"_s);
        bad("user", u"https://user@soar.example.com"_s, u"user name"_s);
        bad("empty user", u"https://@soar.example.com"_s, u"user name"_s);
        bad("backslash", u"https://evil.example\\@soar.example.com"_s, u"user name"_s);
        bad("path", u"https://soar.example.com/api"_s, u"path"_s);
        bad("query", u"https://soar.example.com/?"_s, u"query"_s);
        bad("fragment", u"https://soar.example.com/#x"_s, u"fragment"_s);
        bad("space", u" https://soar.example.com"_s, u"not permitted"_s);
        bad("port out of range", u"https://soar.example.com:99999"_s, u"port"_s);
        bad("ideographic dot", u"https://soar。example.com"_s, u"ASCII"_s);
        bad("zero-width space", u"https://soar\u200b.example.com"_s, u"ASCII"_s);
    }
    void overrides()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QFETCH(QString, problem);
        Profile profile = samples::profile();
        profile.region = u"ap-southeast-1"_s;
        profile.endpoint = typed;

        const Result<QUrl> endpoint = endpointFor(profile);

        QCOMPARE(endpoint.has_value(), !url.isEmpty());
        if (endpoint) {
            QCOMPARE(endpoint->toString(), url);
        } else {
            QCOMPARE(endpoint.error().kind, Error::Kind::BadInput);
            QVERIFY2(endpoint.error().text.contains(problem), qPrintable(endpoint.error().text));
        }
    }

    void sandboxStaysHere()
    {
        Profile profile = samples::profile();
        profile.sandbox = true;
        QVERIFY(!endpointFor(profile));
        profile.endpoint = u"https://soar.example.com"_s;
        QVERIFY(!endpointFor(profile));
        profile.endpoint = u"http://127.0.0.1:18080"_s;
        QVERIFY(endpointFor(profile));
    }

    void anotherCloudsProfileHasNone()
    {
        Profile profile = samples::profile();
        profile.cloud = CloudKind::Huawei;
        QVERIFY(!endpointFor(profile));
    }

    void hostHeaders_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("plain") << u"https://h.example/"_s << "h.example"_ba;
        QTest::newRow("https' own port") << u"https://h.example:443/"_s << "h.example"_ba;
        QTest::newRow("http's own port") << u"http://localhost:80/"_s << "localhost"_ba;
        QTest::newRow("another port") << u"https://h.example:80/"_s << "h.example:80"_ba;
        QTest::newRow("IPv6") << u"http://[::1]:18080/"_s << "[::1]:18080"_ba;
    }
    void hostHeaders()
    {
        QFETCH(QString, url);
        QTEST(hostHeader(QUrl(url)), "host");
    }
};

QTEST_GUILESS_MAIN(tst_SoarEndpoints)
#include "tst_soarendpoints.moc"
