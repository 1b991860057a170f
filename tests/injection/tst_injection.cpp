// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/requestbuilder.h"
#include "app/huawei/requestbuilder.h"
#include "app/model/manifest.h"
#include "app/net/qttransport.h"
#include "app/sandbox/fields.h"
#include "tests/net/faultserver.h"
#include "tests/net/fixedpolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

struct Hostile
{
    const char *name;
    QString text;
};

/// What means something to a protocol, or looks like something else to a person.
QList<Hostile> hostileTexts()
{
    return {{"line end", u"a\r\nX-Injected: 1"_s},
            {"two line ends", u"a\r\n\r\nGET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"_s},
            {"line feed", u"a\nBcc: victim@example.com"_s},
            {"carriage return", u"a\rb"_s},
            {"NUL", QString(u"a"_s + QChar(0) + u"b"_s)},
            {"ampersand", u"a&Receivers.9=victim@example.com"_s},
            {"equals and percent", u"a=b%0d%0aX: y%26c"_s},
            {"plus and tilde", u"a+b ~c*d'(e)!"_s},
            {"semicolon and hash", u"a;b#c?d/../e"_s},
            {"quotes and backslash", u"a\"}],\"mail\":[{\"x\\\":\\u0000\""_s},
            {"right to left", u"exa\u202Emoc.elpm\u202C"_s},
            {"isolates", u"\u2066a\u2069\u200Bb"_s},
            {"look-alike", u"раypal.com"_s},
            {"emoji and beyond", u"😀𝒳 末"_s},
            {"line separators", u"a\u2028b\u2029c\u0085d"_s},
            {"long", QString(3000, u'x')}};
}

/// The request as it stood on the wire.
struct Wire
{
    QByteArray line;
    QList<QByteArray> headerNames;
    QByteArray body;
};

Wire wireOf(const QByteArray &bytes)
{
    Wire wire;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\r\n"); at >= 0 && at <= end;
         at = bytes.indexOf("\r\n", from)) {
        lines.append(bytes.mid(from, at - from));
        from = at + 2;
    }
    wire.line = lines.takeFirst();
    for (const QByteArray &line : lines)
        wire.headerNames.append(line.left(line.indexOf(':')).toLower());
    std::sort(wire.headerNames.begin(), wire.headerNames.end());
    wire.body = bytes.mid(end + 4);
    return wire;
}

using Change = void (*)(Notification &, const QString &);

struct Member
{
    const char *name; ///< on the wire
    Change change;
};

const QList<Member> &members()
{
    static const QList<Member> all{
        {"PlaybookUuid",
         [](Notification &n, const QString &t) { n.playbookUuid = PlaybookUuid(t); }},
        {"NodeName", [](Notification &n, const QString &t) { n.nodeName = t; }},
        {"ComponentName", [](Notification &n, const QString &t) { n.componentName = t; }},
        {"ActionName", [](Notification &n, const QString &t) { n.actionName = t; }},
        {"AssetId", [](Notification &n, const QString &t) { n.assetId = AssetId(t); }},
        {"Receivers.1", [](Notification &n, const QString &t) { n.receivers = {t}; }},
        {"Subject", [](Notification &n, const QString &t) { n.subject = t; }},
        {"Content", [](Notification &n, const QString &t) { n.content = t; }}};
    return all;
}

Notification mail()
{
    Notification mail;
    mail.playbookUuid = PlaybookUuid(u"e99dab31-499b-4307-9248-000000000001"_s);
    mail.nodeName = u"notify"_s;
    mail.componentName = u"NotifyMessage"_s;
    mail.actionName = u"notifyByCustom"_s;
    mail.assetId = AssetId(u"10"_s);
    mail.receivers = {u"ops@example.com"_s};
    mail.subject = u"Subject"_s;
    mail.content = u"Body"_s;
    return mail;
}

} // namespace

/// Whatever stands in a field is carried letter by letter or refused, and never becomes a header,
/// another parameter, another request or another member.
class TestInjection : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QByteArray onTheWire(Request request)
    {
        FaultServer server;
        const FixedPolicy policy;
        QtTransport transport(policy);
        request.kind = Request::Kind::Once;
        QUrl url = server.url();
        url.setPath(request.url.path(QUrl::FullyEncoded), QUrl::StrictMode);
        url.setQuery(request.url.query(QUrl::FullyEncoded), QUrl::StrictMode);
        request.url = url;
        (void)QCoro::waitFor(transport.exchange(std::move(request), ExchangeOptions{}));
        return server.wholeRequests() == 1 ? server.requests().first() : QByteArray();
    }

private slots:
    void notificationsCarryTheirTexts_data()
    {
        QTest::addColumn<int>("member");
        QTest::addColumn<QString>("text");
        QTest::addColumn<WireForm>("form");
        for (const WireForm form : {WireForm::Query, WireForm::Body, WireForm::LegacyBody}) {
            for (int member = 0; member < members().size(); ++member) {
                for (const Hostile &hostile : hostileTexts())
                    QTest::addRow("%d, %s, %s", int(form), members().at(member).name, hostile.name)
                        << member << hostile.text << form;
            }
        }
    }
    void notificationsCarryTheirTexts()
    {
        QFETCH(int, member);
        QFETCH(QString, text);
        QFETCH(WireForm, form);
        Notification changed = mail();
        members().at(member).change(changed, text);
        Credential key;
        key.accessKeyId = u"testid"_s;
        key.accessKeySecret = Secret("testsecret");
        const alibaba::Stamp stamp{QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC),
                                   "0123456789abcdef0123456789abcdef"_ba};
        const QUrl root(u"https://sophonsoar.aliyuncs.com/"_s);
        const Wire plain =
            wireOf(onTheWire(alibaba::notifyRequest(root, form, mail(), key, stamp)));
        const Wire wire =
            wireOf(onTheWire(alibaba::notifyRequest(root, form, changed, key, stamp)));
        QCOMPARE(wire.headerNames, plain.headerNames);
        QCOMPARE(wire.line.count(' '), 2);

        const QByteArray query = wire.line.split(' ').at(1);
        const QByteArray carrier =
            form == WireForm::Query ? query.mid(query.indexOf('?') + 1) : wire.body;
        const auto fields = sandbox::decodeFields(carrier);
        int seen = 0;
        for (const sandbox::Field &field : fields) {
            if (field.name == members().at(member).name) {
                QCOMPARE(QString::fromUtf8(field.value), text);
                ++seen;
            }
        }
        QCOMPARE(seen, 1);
        const QByteArray plainQuery = plain.line.split(' ').at(1);
        const QByteArray plainCarrier =
            form == WireForm::Query ? plainQuery.mid(plainQuery.indexOf('?') + 1) : plain.body;
        QCOMPARE(fields.size(), sandbox::decodeFields(plainCarrier).size());
    }

    void recordsCarryTheirTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const Hostile &hostile : hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void recordsCarryTheirTexts()
    {
        QFETCH(QString, text);
        MailRecord record;
        record.id = MailRecordId(text);
        record.account = text;
        record.accountAuthName = text;
        record.appGroupId = AppGroupId(text);
        record.appGroupName = text;
        record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
        MailResend resend;
        resend.records = {record};
        Credential key;
        key.accessKeyId = u"AKEXAMPLE"_s;
        key.accessKeySecret = Secret("secret");
        const auto draft = huawei::resendDraft(text.left(64), resend);
        if (!draft)
            return; // refused: nothing leaves
        const auto request =
            huawei::proven(*draft, QUrl(u"https://appstream.cn-north-4.myhuaweicloud.com/"_s), key,
                           QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC));
        if (!request)
            return;
        const QByteArray bytes = onTheWire(*request);
        QVERIFY(!bytes.isEmpty());
        const Wire wire = wireOf(bytes);
        QCOMPARE(wire.line.count(' '), 2);
        QVERIFY(!wire.headerNames.contains("x-injected"));
        QVERIFY(!wire.headerNames.contains("bcc"));
        const QJsonObject sent = QJsonDocument::fromJson(wire.body).object();
        QCOMPARE(sent.size(), 1);
        const QJsonObject carried = sent.begin()->toArray().at(0).toObject();
        for (const QString &name : {u"account"_s, u"account_auth_name"_s, u"app_group_name"_s})
            QCOMPARE(carried.value(name).toString(), text);
    }

    void tokensThatCannotStandInAHeaderAreRefused_data() { recordsCarryTheirTexts_data(); }
    void tokensThatCannotStandInAHeaderAreRefused()
    {
        QFETCH(QString, text);
        Request request;
        request.kind = Request::Kind::Once;
        request.method = "POST";
        request.url = QUrl(u"https://appstream.cn-north-4.myhuaweicloud.com/"_s);
        request.headers = {{"X-Auth-Token", text.toUtf8()}};
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.unicode() >= 0x20 && c.unicode() < 0x7F;
        });
        FaultServer server;
        request.url = server.url();
        const FixedPolicy policy;
        QtTransport transport(policy);
        const Exchange seen =
            QCoro::waitFor(transport.exchange(std::move(request), ExchangeOptions{}));
        QCOMPARE(seen.broken, isPlain ? Break::None : Break::NotAllowed);
        QCOMPARE(server.wholeRequests(), isPlain ? 1 : 0);
        if (isPlain)
            QVERIFY(server.requests().first().contains(
                QByteArray("X-Auth-Token: " + text.toUtf8() + "\r\n")));
    }
};

QTEST_GUILESS_MAIN(TestInjection)
#include "tst_injection.moc"
