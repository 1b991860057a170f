// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/manifest.h"

#include <QRandomGenerator>
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

    static void comesBack(const QString &text)
    {
        Notification n = notification();
        n.playbookUuid = PlaybookUuid(text);
        n.nodeName = n.componentName = n.actionName = text;
        n.assetId = AssetId(text);
        n.receivers = {text, u"a@example.com"_s, text};
        n.subject = n.content = text;
        MailRecord record;
        record.id = MailRecordId(text);
        record.account = record.accountAuthType = record.accountAuthName = text;
        record.appGroupId = AppGroupId(text);
        record.appGroupName = record.mailSendType = record.mailSendResult = text;
        record.errorMsg = text;
        Authorization authorization;
        authorization.id = AuthorizationId(text);
        authorization.account = authorization.accountId = authorization.accountType = text;
        authorization.appGroupName = authorization.platformType = text;
        authorization.appGroupId = AppGroupId(text);
        Profile by = profile();
        by.name = text;
        for (const Payload &payload : {Payload(n), Payload(MailResend{{record, record}, {}}),
                                       Payload(AuthorizationResend{{authorization}, {}})}) {
            const Manifest manifest =
                Manifest::freeze(by, QUrl(u"https://sophonsoar.aliyuncs.com"_s), payload);
            const std::optional<Manifest> thawed = Manifest::thaw(manifest.canonical());
            QVERIFY2(thawed, manifest.canonical().constData());
            QVERIFY2(thawed->payload() == payload, manifest.canonical().constData());
            QCOMPARE(thawed->profile().name, text);
        }
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

    /// Letter by letter, whatever the letters are.
    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        const QString mark(QChar(0xFEFF));
        QTest::newRow("byte order mark") << mark;
        QTest::newRow("mark at the beginning") << QString(mark + u"<p>主题</p>"_s);
        QTest::newRow("two marks") << QString(mark + mark + u"a"_s);
        QTest::newRow("mark, then a line end") << QString(mark + u"a\n"_s + mark);
        QTest::newRow("mark inside") << QString(u"a"_s + mark + u"b"_s);
        QTest::newRow("mark after a quote") << QString(u"say \""_s + mark + u"b\""_s);
        QTest::newRow("mark after a backslash") << QString(u"\\"_s + mark + u"\\\""_s + mark);
        QTest::newRow("swapped mark") << QString(QChar(0xFFFE));
        QTest::newRow("not a character") << QString(QChar(0xFFFF));
        QTest::newRow("null character") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("half a pair, first") << QString(QChar(0xD83D));
        QTest::newRow("half a pair, second") << QString(QChar(0xDE00) + u"a"_s);
        QTest::newRow("pair the wrong way round") << QString(QChar(0xDE00)) + QChar(0xD83D);
        QTest::newRow("line separator") << QString(QChar(0x2028));
        QTest::newRow("controls") << u"\u0001\u001f\u007f\u0085\t\r\n"_s;
        QTest::newRow("as an escape") << u"\\ufeff"_s;
    }

    void anyTextComesBack()
    {
        QFETCH(QString, text);
        comesBack(text);
    }

    void manyTextsComeBack()
    {
        QRandomGenerator dice(20260115);
        const QList<char16_t> odd{u'"', u'\\', u'/',   u'u',   u'{',   u',',   u'\n',  0x0000,
                                  0x7F, 0x80,  0x2028, 0xD83D, 0xDE00, 0xFEFF, 0xFFFE, 0xFFFF};
        for (int i = 0; i < 3'000; ++i) {
            QString text;
            for (int length = dice.bounded(1, 9); length > 0; --length)
                text += dice.bounded(3) > 0 ? QChar(odd.at(dice.bounded(odd.size())))
                                            : QChar(char16_t(dice.bounded(0x10000)));
            comesBack(text);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// What is in ledgers already keeps its fingerprint.
    void ordinaryTextsAreWrittenAsEver()
    {
        Notification inner = notification();
        inner.content = u"a\uFEFFb \"\\"_s;
        QVERIFY(frozen(inner).canonical().contains("\"content\":\"a\xEF\xBB\xBF"
                                                   "b \\\"\\\\\""_ba));
        inner.content = u"\uFEFF"_s;
        QVERIFY(frozen(inner).canonical().contains("\"content\":\"\\ufeff\""_ba));
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
