// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/alibaba/acs3signature.h"
#include "app/alibaba/requestbuilder.h"

#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

namespace {

const QUrl endpoint(u"https://sophonsoar.aliyuncs.com/"_s);

Request built(WireForm form, const Notification &notification,
              const Credential &credential = samples::credential())
{
    return notifyRequest(endpoint, form, notification, credential, samples::stamp());
}

QByteArrayList headerNames(const Request &request)
{
    QByteArrayList names;
    for (const Header &header : request.headers)
        names.append(header.name);
    return names;
}

/// The notification of vector V3-3: everything that is easily encoded wrongly.
Notification reserved()
{
    Notification notification = samples::notification();
    notification.receivers = {u"a+b~c*d@example.com"_s, u"o'hara!(x)@example.com"_s};
    notification.subject = u"a b+c~d*e"_s;
    notification.content =
        u"50% off & more = \"q\" <b>x</b> #1 /p?k=v; [1] {2} |\\^`@,:$\t\r\nend 😀"_s;
    return notification;
}

} // namespace

class tst_SoarRequests : public QObject
{
    Q_OBJECT

private slots:
    void queryForm()
    {
        const Request request = built(WireForm::Query, samples::notification());

        QCOMPARE(request.kind, Request::Kind::Once);
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.body, QByteArray());
        QCOMPARE(request.url.path(), u"/"_s);
        QCOMPARE(headerNames(request), QByteArrayList({"accept", "x-acs-action", "x-acs-version",
                                                       "x-acs-date", "x-acs-signature-nonce",
                                                       "x-acs-content-sha256", "Authorization"}));
        QCOMPARE(headerValue(request.headers, "accept"), "application/json"_ba);
        QCOMPARE(headerValue(request.headers, "x-acs-action"), "RunNotifyComponentWithEmail"_ba);
        QCOMPARE(headerValue(request.headers, "x-acs-version"), "2022-07-28"_ba);
        QCOMPARE(headerValue(request.headers, "x-acs-date"), "2026-01-15T08:30:00Z"_ba);
        QCOMPARE(headerValue(request.headers, "x-acs-signature-nonce"), samples::stamp().nonce);
        QCOMPARE(headerValue(request.headers, "x-acs-content-sha256"), sha256Hex({}));
    }

    void bodyForm()
    {
        const Request request = built(WireForm::Body, reserved());

        QCOMPARE(request.kind, Request::Kind::Once);
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url, endpoint);
        QCOMPARE(request.body, canonicalQuery(parametersOf(reserved())));
        QCOMPARE(headerValue(request.headers, "content-type"),
                 "application/x-www-form-urlencoded"_ba);
        // both values were computed by another program
        QCOMPARE(headerValue(request.headers, "x-acs-content-sha256"),
                 "9988d7fea6d4b1a5030328474a75fd6c3f50afb61ff9894e4fa4685913b94f65"_ba);
        QCOMPARE(headerValue(request.headers, "Authorization"),
                 "ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=content-type;host;x-acs-action;"
                 "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature="
                 "a21978164eb33dd10afc326d68d5eb1e0745755d05deb78347c9dd9e5badfe9a"_ba);
    }

    void legacyForm()
    {
        const Request request = built(WireForm::LegacyBody, samples::notification());

        QCOMPARE(request.kind, Request::Kind::Once);
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url, endpoint);
        QCOMPARE(headerNames(request), QByteArrayList({"accept", "content-type"}));
        QCOMPARE(headerValue(request.headers, "content-type"),
                 "application/x-www-form-urlencoded"_ba);
    }

    void lookUpForm()
    {
        const Request request = lookUpRequest(endpoint, "QueryTreeData"_ba, {},
                                              samples::credential(), samples::stamp());

        QCOMPARE(request.kind, Request::Kind::Repeatable);
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.url, endpoint);
        QCOMPARE(request.body, QByteArray());
        QVERIFY(!headerNames(request).contains("content-type"_ba));
    }

    void noFormSendsHostOrAnUnusedToken_data()
    {
        QTest::addColumn<WireForm>("form");
        QTest::newRow("query") << WireForm::Query;
        QTest::newRow("body") << WireForm::Body;
        QTest::newRow("legacy body") << WireForm::LegacyBody;
    }
    void noFormSendsHostOrAnUnusedToken()
    {
        QFETCH(WireForm, form);
        Credential credential = samples::credential();
        credential.securityToken = Secret("left over");

        const Request request = built(form, samples::notification(), credential);

        QVERIFY(headerValue(request.headers, "host").isEmpty());
        QVERIFY(headerValue(request.headers, "x-acs-security-token").isEmpty());
        QCOMPARE(request, built(form, samples::notification()));
    }

    void bytesSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plus") << u"a+b"_s << "a%2Bb"_ba;
        QTest::newRow("space") << u"a b"_s << "a%20b"_ba;
        QTest::newRow("left as they are") << u"-_.~"_s << "-_.~"_ba;
        QTest::newRow("marks that URLs may hold") << u"*'()!"_s << "%2A%27%28%29%21"_ba;
        QTest::newRow("delimiters")
            << u"/?#&=;:@,$[]"_s << "%2F%3F%23%26%3D%3B%3A%40%2C%24%5B%5D"_ba;
        QTest::newRow("percent") << u"%41 %zz"_s << "%2541%20%25zz"_ba;
        QTest::newRow("Chinese") << u"中文"_s << "%E4%B8%AD%E6%96%87"_ba;
        QTest::newRow("emoji") << u"😀"_s << "%F0%9F%98%80"_ba;
        QTest::newRow("lines") << u"a\r\nb\n"_s << "a%0D%0Ab%0A"_ba;
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void bytesSurvive()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        Notification notification = samples::notification();
        notification.content = text;

        const Request query = built(WireForm::Query, notification);
        const QByteArray pair = "&Content=" + encoded + '&';
        QVERIFY(query.url.isValid());
        QVERIFY(query.url.query(QUrl::FullyEncoded).toLatin1().contains(pair));
        QVERIFY(query.url.toEncoded().contains(pair));
        QVERIFY(built(WireForm::Body, notification).body.contains(pair));
        QVERIFY(built(WireForm::LegacyBody, notification).body.contains(pair));
    }

    void parametersOfANotification()
    {
        Notification notification = samples::notification();
        notification.receivers = {u"a@b.c"_s, QString(), u"d@e.f"_s};
        notification.subject = QString();
        const Parameters least = {{"PlaybookUuid", "e99dab31-499b-4307-9248-000000000001"},
                                  {"NodeName", "notify_message_1"},
                                  {"ComponentName", "NotifyMessage"},
                                  {"ActionName", "notifyByCustom"},
                                  {"AssetId", "10"},
                                  {"Receivers.1", "a@b.c"},
                                  {"Receivers.2", "d@e.f"},
                                  {"Subject", ""},
                                  {"Content", "hello"}};
        QCOMPARE(parametersOf(notification), least);

        notification.lang = Language::Chinese;
        notification.roleType = RoleType::ThisAccount;
        notification.roleFor = 1376020000718726;
        const Parameters rest = {
            {"Lang", "zh"}, {"RoleType", "0"}, {"RoleFor", "1376020000718726"}};
        QCOMPARE(parametersOf(notification), least + rest);
    }

    void queryIsSortedByBytes()
    {
        QCOMPARE(canonicalQuery({{"a", "1"}, {"R.2", "2"}, {"R.10", "3"}, {"A", ""}}),
                 "A=&R.10=3&R.2=2&a=1"_ba);
        QCOMPARE(canonicalQuery({}), QByteArray());
    }

    void stampsAreFresh()
    {
        const Clock clock;
        const Stamp first = freshStamp(clock);
        const Stamp second = freshStamp(clock);
        QCOMPARE(first.nonce.size(), 32);
        QCOMPARE(QByteArray::fromHex(first.nonce).toHex(), first.nonce);
        QVERIFY(first.nonce != second.nonce);
        QCOMPARE(first.moment.timeSpec(), Qt::UTC);
    }

    void timestampIsUtcWithoutFraction()
    {
        const QDateTime local(QDate(2026, 1, 15), QTime(16, 30, 0, 999), Qt::OffsetFromUTC,
                              8 * 3600);
        QCOMPARE(timestamp(local), "2026-01-15T08:30:00Z"_ba);
    }
};

QTEST_GUILESS_MAIN(tst_SoarRequests)
#include "tst_soarrequests.moc"
