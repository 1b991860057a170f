// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/profilejson.h"

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
