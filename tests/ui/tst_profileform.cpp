// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/profiles/profileform.h"

#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

using Field = ProfileField;
using Kind = ProfileProblem::Kind;

class ProfileFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindAsksForItsOwnFields_data();
    void everyKindAsksForItsOwnFields();
    void everySecretFieldHasAPlace();
    void aNewFormHasNoChange();
    void whatIsMissingIsNamed();
    void aNameIsTakenOnlyByOthers();
    void addressesAreJudgedByTheCloud();
    void fieldsOfAnotherKindAreNotSaved();
    void alibabaTakesNoPassword();
    void ownDomainsAreRead_data();
    void ownDomainsAreRead();
    void aSecretGoesWithItsAddressAndIdentity_data();
    void aSecretGoesWithItsAddressAndIdentity();
    void aCopyIsANewProfileOutsideTheSandbox();
};

void ProfileFormTest::everyKindAsksForItsOwnFields_data()
{
    QTest::addColumn<CloudKind>("cloud");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QList<Field>>("asked");
    QTest::addColumn<QList<Field>>("notAsked");
    using List = QList<Field>;
    QTest::newRow("Alibaba access key")
        << CloudKind::Alibaba << CredentialKind::AccessKey
        << List{Field::AccessKeyId, Field::AccessKeySecret, Field::Endpoint, Field::WireForm}
        << List{Field::SecurityToken, Field::ProjectId, Field::IamEndpoint, Field::Password};
    QTest::newRow("temporary key")
        << CloudKind::Alibaba << CredentialKind::TemporaryAccessKey
        << List{Field::AccessKeyId, Field::AccessKeySecret, Field::SecurityToken}
        << List{Field::Token, Field::Password};
    QTest::newRow("Huawei password")
        << CloudKind::Huawei << CredentialKind::IamPassword
        << List{Field::AccountName, Field::UserName, Field::Password, Field::IamEndpoint}
        << List{Field::AccessKeyId, Field::AccessKeySecret, Field::WireForm};
    QTest::newRow("Huawei token") << CloudKind::Huawei << CredentialKind::Token
                                  << List{Field::Token, Field::ProjectId}
                                  << List{Field::AccessKeyId, Field::Password};
}

void ProfileFormTest::everyKindAsksForItsOwnFields()
{
    QFETCH(CloudKind, cloud);
    QFETCH(CredentialKind, kind);
    QFETCH(QList<Field>, asked);
    QFETCH(QList<Field>, notAsked);
    const QList<Field> fields = fieldsOf(cloud, kind);
    for (const Field field : asked)
        QVERIFY(fields.contains(field));
    for (const Field field : notAsked)
        QVERIFY(!fields.contains(field));
}

void ProfileFormTest::everySecretFieldHasAPlace()
{
    for (const CredentialKind kind : credentialKindsOf(CloudKind::Huawei)) {
        const QList<Field> secrets = secretFieldsOf(kind);
        QVERIFY(!secrets.isEmpty());
        for (const Field field : secrets) {
            QVERIFY(secretMember(field));
            QVERIFY(!textMember(field)); // a secret has no place in a profile
            QVERIFY(fieldsOf(CloudKind::Huawei, kind).contains(field));
        }
    }
}

void ProfileFormTest::aNewFormHasNoChange()
{
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.start(CloudKind::Huawei);
    QVERIFY(!form.isChanged());
    form.setText(Field::Name, u"x"_s);
    QVERIFY(form.isChanged());
    form.revert();
    QVERIFY(!form.isChanged());
    QVERIFY(!form.hasSecret());
}

void ProfileFormTest::whatIsMissingIsNamed()
{
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.start(CloudKind::Huawei);
    using Problems = QList<ProfileProblem>;
    QCOMPARE(form.problems(), (Problems{{Field::Name, Kind::Missing, {}},
                                        {Field::AccessKeyId, Kind::Missing, {}},
                                        {Field::ProjectId, Kind::Missing, {}}}));
    QVERIFY(!form.problems(true).contains(ProfileProblem{Field::Name, Kind::Missing, {}}));
    form.setText(Field::Name, u"  Desk  "_s);
    form.setText(Field::AccessKeyId, u"AK"_s);
    form.setText(Field::ProjectId, u"P"_s);
    QVERIFY(form.problems().isEmpty());
    QCOMPARE(form.result().name, u"Desk"_s);
}

void ProfileFormTest::aNameIsTakenOnlyByOthers()
{
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.open(stage.profiles.profiles().constFirst());
    QVERIFY(form.problems().isEmpty());
    form.setText(Field::Name, u"workspace DESK"_s);
    QCOMPARE(form.problems(), (QList<ProfileProblem>{{Field::Name, Kind::NameTaken, {}}}));
}

void ProfileFormTest::addressesAreJudgedByTheCloud()
{
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.open(stage.profiles.profiles().constLast());
    form.setText(Field::Endpoint, u"nonsense"_s);
    QCOMPARE(form.problems().size(), 1);
    QCOMPARE(form.problems().constFirst().field, Field::Endpoint);
    QCOMPARE(form.problems().constFirst().kind, Kind::BadAddress);
    form.setText(Field::Endpoint, {});
    form.setText(Field::IamEndpoint, u"nonsense"_s);
    QCOMPARE(form.problems().size(), 1);
    QCOMPARE(form.problems().constFirst().field, Field::IamEndpoint);
    QCOMPARE(form.regionalEndpoint(), u"https://cloud.example.com"_s);
}

void ProfileFormTest::fieldsOfAnotherKindAreNotSaved()
{
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.start(CloudKind::Huawei);
    form.setCredential(CredentialKind::IamPassword);
    form.setText(Field::UserName, u"operator"_s);
    form.setText(Field::ProjectId, u"P"_s);
    form.setCloud(CloudKind::Alibaba);
    form.setText(Field::AccessKeyId, u"AK"_s);
    const Profile result = form.result();
    QVERIFY(result.userName.isEmpty());
    QVERIFY(result.projectId.isEmpty());
    QCOMPARE(result.accessKeyId, u"AK"_s);
}

void ProfileFormTest::alibabaTakesNoPassword()
{
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.start(CloudKind::Huawei);
    form.setCredential(CredentialKind::Token);
    form.setCloud(CloudKind::Alibaba);
    QCOMPARE(form.draft().credential, CredentialKind::AccessKey);
}

void ProfileFormTest::ownDomainsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("domains");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("none") << QString() << QStringList() << QString();
    QTest::newRow("two") << u"Example.com, example.cn"_s
                         << QStringList{u"example.com"_s, u"example.cn"_s} << QString();
    QTest::newRow("full-width comma, at signs, twice")
        << u"@a.test，@A.TEST；b.test"_s << QStringList{u"a.test"_s, u"b.test"_s} << QString();
    QTest::newRow("international") << u"例子.cn"_s << QStringList{u"例子.cn"_s} << QString();
    QTest::newRow("one label") << u"localhost"_s << QStringList{u"localhost"_s} << u"localhost"_s;
    QTest::newRow("an address") << u"a.test, me@b.test"_s
                                << QStringList{u"a.test"_s, u"me@b.test"_s} << u"me@b.test"_s;
}

void ProfileFormTest::ownDomainsAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, wrong);
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.open(stage.profiles.profiles().constFirst());
    form.setText(Field::OwnDomains, typed);
    QTEST(form.result().ownDomains, "domains");
    QList<ProfileProblem> expected;
    if (!wrong.isEmpty())
        expected.append({Field::OwnDomains, Kind::BadDomain, wrong});
    QCOMPARE(form.problems(), expected);
    form.setChoice(ProfileField::Guard, int(GuardLevel::Blocked));
    QCOMPARE(form.result().guard, GuardLevel::Blocked);
    QVERIFY(form.isChanged());
}

void ProfileFormTest::aSecretGoesWithItsAddressAndIdentity_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("the name says nothing") << Field::Name << u"Other"_s << true;
    QTest::newRow("another host") << Field::Endpoint << u"https://evil.example.com"_s << false;
    QTest::newRow("another scheme") << Field::Endpoint << u"http://cloud.example.com"_s << false;
    QTest::newRow("the same host typed out")
        << Field::Endpoint << u"https://cloud.example.com"_s << true;
    QTest::newRow("no address at all") << Field::Endpoint << u"nonsense"_s << false;
    QTest::newRow("another key") << Field::AccessKeyId << u"AKOTHER"_s << false;
}

void ProfileFormTest::aSecretGoesWithItsAddressAndIdentity()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    Stage stage;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.open(stage.profiles.profiles().constFirst());
    QVERIFY(form.keepsSecret());
    form.setText(field, text);
    QTEST(form.keepsSecret(), "keeps");
    form.revert();
    form.setCredential(CredentialKind::TemporaryAccessKey);
    QVERIFY(!form.keepsSecret());
}

void ProfileFormTest::aCopyIsANewProfileOutsideTheSandbox()
{
    Stage stage;
    Profile original = stage.profiles.profiles().constFirst();
    original.sandbox = true;
    ProfileForm form(stage.profiles, stage.alibaba, stage.huawei);
    form.open(original);
    QVERIFY(form.isReadOnly());
    form.copy(original);
    QVERIFY(form.isNew());
    QVERIFY(!form.isReadOnly());
    QVERIFY(form.isChanged());
    QVERIFY(!form.hasSecret());
    QVERIFY(form.draft().id != original.id);
    QCOMPARE(form.draft().accessKeyId, original.accessKeyId);
}

} // namespace herald::ui

QTEST_GUILESS_MAIN(herald::ui::ProfileFormTest)
#include "tst_profileform.moc"
