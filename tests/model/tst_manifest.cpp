// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/manifest.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestManifest : public QObject
{
    Q_OBJECT

    static Profile profile()
    {
        Profile p;
        p.id = ProfileId(u"p1"_s);
        p.name = u"安全"_s;
        p.accessKeyId = u"testid"_s;
        p.region = u"ap-southeast-1"_s;
        return p;
    }

    static Notification notification()
    {
        Notification n;
        n.playbookUuid = PlaybookUuid(u"uuid"_s);
        n.receivers = {u"a@example.com"_s, u"b@example.com"_s};
        n.subject = u"主题 😀"_s;
        n.content = u"line\nline"_s;
        n.lang = Language::Chinese;
        n.roleType = RoleType::Enterprise;
        n.roleFor = 9007199254740993; // 2^53 + 1: a double would lose it
        return n;
    }

    static MailResend resend()
    {
        MailRecord record;
        record.id = MailRecordId(u"575772274859184145"_s);
        record.account = QString();
        record.appGroupId = AppGroupId(u"573743978327834675"_s);
        record.sendAt = QDateTime(QDate(2026, 3, 7), QTime(10, 40, 43, 858), Qt::UTC);
        return {{record}, Language::English};
    }

    static AuthorizationResend byAuthorization()
    {
        Authorization authorization;
        authorization.id = AuthorizationId(u"439d64d37c8b495f97bc0d1662a36485"_s);
        authorization.accountId = u"a1"_s;
        authorization.account = u"王伟 😀"_s;
        authorization.accountType = u"USER_GROUP"_s;
        authorization.platformType = u"LOCAL"_s;
        authorization.appGroupId = AppGroupId(u"573743978327834675"_s);
        authorization.appGroupName = u"流程开发应用组"_s;
        authorization.created = QDateTime(QDate(2026, 3, 7), QTime(10, 40, 43, 858), Qt::UTC);
        return {{authorization}, Language::Chinese};
    }

    static Manifest frozen(const Payload &payload)
    {
        return Manifest::freeze(profile(), QUrl(u"https://sophonsoar.aliyuncs.com"_s), payload);
    }

private slots:
    void comesBackExactly_data()
    {
        QTest::addColumn<Payload>("payload");
        QTest::newRow("notification") << Payload(notification());
        QTest::newRow("nothing optional") << Payload(Notification{});
        QTest::newRow("resend") << Payload(resend());
        QTest::newRow("no record") << Payload(MailResend{});
        QTest::newRow("by authorisation") << Payload(byAuthorization());
        QTest::newRow("no member") << Payload(AuthorizationResend{{Authorization()}, {}});
    }

    void comesBackExactly()
    {
        QFETCH(Payload, payload);
        const Manifest manifest = frozen(payload);
        QVERIFY(manifest.isIntact());
        const std::optional<Manifest> thawed = Manifest::thaw(manifest.canonical());
        QVERIFY(thawed);
        QCOMPARE(thawed->payload(), payload);
        QCOMPARE(thawed->profile(), profile());
        QCOMPARE(thawed->canonical(), manifest.canonical());
        QCOMPARE(thawed->fingerprint().size(), 64);
    }

    void anyDifferenceChangesTheFingerprint()
    {
        const QByteArray before = frozen(notification()).fingerprint();
        Notification other = notification();
        other.receivers.swapItemsAt(0, 1);
        QVERIFY(frozen(other).fingerprint() != before);
        other = notification();
        other.roleFor = *other.roleFor - 1;
        QVERIFY(frozen(other).fingerprint() != before);
        QVERIFY(Manifest::freeze(profile(), QUrl(u"https://example.com"_s), notification())
                    .fingerprint() != before);
    }

    void anIdOfTheOtherKindIsAnotherManifest()
    {
        Authorization authorization;
        authorization.id = AuthorizationId(u"1"_s);
        MailRecord record;
        record.id = MailRecordId(u"1"_s);
        QVERIFY(frozen(AuthorizationResend{{authorization}, {}}).fingerprint() !=
                frozen(MailResend{{record}, {}}).fingerprint());
    }

    void changedBytesAreNoManifest()
    {
        QByteArray bytes = frozen(notification()).canonical();
        QVERIFY(!Manifest::thaw(bytes + ' '));
        bytes.replace("\"format\":1", "\"format\":2");
        QVERIFY(!Manifest::thaw(bytes));
        QVERIFY(!Manifest::thaw({}));
        QVERIFY(!Manifest{}.isIntact());
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
