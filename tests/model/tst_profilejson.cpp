// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/profilejson.h"

#include <QJsonArray>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestProfileJson : public QObject
{
    Q_OBJECT

private slots:
    void comesBack()
    {
        Profile p;
        p.id = ProfileId(u"1"_s);
        p.name = u"Workspace 华北"_s;
        p.cloud = CloudKind::Huawei;
        p.credential = CredentialKind::IamPassword;
        p.region = u"cn-north-4"_s;
        p.projectId = u"0123"_s;
        p.wireForm = WireForm::LegacyBody;
        const Result<Profile> back = profileFromJson(toJson(p));
        QVERIFY(back);
        QCOMPARE(*back, p);
    }

    void guardAndDomainsComeBack_data()
    {
        QTest::addColumn<GuardLevel>("guard");
        QTest::addColumn<QStringList>("domains");
        for (const GuardLevel guard : {GuardLevel::Blocked, GuardLevel::RehearseOnly,
                                       GuardLevel::Confirm, GuardLevel::ConfirmByNumber}) {
            QTest::addRow("guard %d", int(guard)) << guard << QStringList();
            QTest::addRow("guard %d, domains", int(guard))
                << guard << QStringList{u"example.com"_s, u"例子.cn"_s};
        }
    }

    void guardAndDomainsComeBack()
    {
        QFETCH(GuardLevel, guard);
        QFETCH(QStringList, domains);
        Profile profile;
        profile.id = ProfileId("1"_L1);
        profile.name = "n"_L1;
        profile.guard = guard;
        profile.ownDomains = domains;
        const Result<Profile> back = profileFromJson(toJson(profile));
        QVERIFY(back);
        QCOMPARE(*back, profile);
    }

    void anUnknownGuardIsRefused()
    {
        const Result<Profile> profile =
            profileFromJson({{"id"_L1, "1"_L1}, {"name"_L1, "n"_L1}, {"guard"_L1, "open"_L1}});
        QVERIFY(!profile);
    }

    void whatIsNewerComesBack()
    {
        Profile profile;
        profile.id = ProfileId(u"1"_s);
        profile.name = u"Desk"_s;
        const QJsonObject before = toJson(profile);
        profile.purpose = u"night shift"_s;
        profile.account = u"corp"_s;
        profile.credential = CredentialKind::AssumedRole;
        profile.roleArn = u"acs:ram::1:role/r"_s;
        profile.roleSession = u"desk"_s;
        profile.externalId = u"x"_s;
        profile.expires = QDateTime(QDate(2026, 12, 31), QTime(18, 0), Qt::UTC);
        profile.roleType = RoleType::Enterprise;
        profile.roleFor = u"1234567890123456"_s;
        profile.proxy = u"socks5://me@10.0.0.1:1080"_s;
        profile.perSecond = 3;
        profile.colour = ProfileColour::Amber;
        profile.icon = ProfileIcon::Hold;
        const Result<Profile> read = profileFromJson(toJson(profile));
        QVERIFY(read);
        QCOMPARE(*read, profile);
        // what is not used is not written: fingerprints of older sends stay true
        for (const char *name : {"purpose", "account", "roleArn", "expires", "roleType", "proxy",
                                 "perSecond", "colour", "icon"})
            QVERIFY2(!before.contains(QString::fromLatin1(name)), name);

        profile.expires = QDateTime(QDate(10'000, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(!toJson(profile).contains("expires"_L1));
    }

    void whatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("named");
        const QJsonObject good{{"id"_L1, "1"_L1}, {"name"_L1, "n"_L1}};
        const auto with = [good](QLatin1StringView member, const QJsonValue &value) {
            QJsonObject object = good;
            object.insert(member, value);
            return object;
        };
        QTest::newRow("cloud") << with("cloud"_L1, "azure"_L1) << u"cloud"_s;
        QTest::newRow("credential") << with("credential"_L1, 1) << u"credential"_s;
        QTest::newRow("region is a number") << with("region"_L1, 4) << u"region"_s;
        QTest::newRow("no time") << with("expires"_L1, "tomorrow"_L1) << u"expires"_s;
        QTest::newRow("a time that cannot be written again")
            << with("expires"_L1, "9999-12-31T23:59:59-05:00"_L1) << u"expires"_s;
        QTest::newRow("proxy is a list") << with("proxy"_L1, QJsonArray{}) << u"proxy"_s;
        QTest::newRow("no name") << with("name"_L1, QString()) << u"name"_s;
    }

    void whatCannotBeUsedIsNamed()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, named);
        const Result<Profile> profile = profileFromJson(object);
        QVERIFY(!profile);
        QVERIFY2(profile.error().text.contains(named), qPrintable(profile.error().text));
    }
};

QTEST_GUILESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
