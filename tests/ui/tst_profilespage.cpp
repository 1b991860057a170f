// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/profiles/profilespage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

namespace {

constexpr auto typedSecret = "TypedSecret-4711"_L1;

} // namespace

class ProfilesPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void hasTheNamesOutsideDriversUse();
    void createsAProfile();
    void everyKindOfSecretIsRemembered_data();
    void everyKindOfSecretIsRemembered();
    void saveExplainsWhatIsMissing();
    void addressesAreJudgedWhenTheFieldIsLeft();
    void testUsesTheTypedSecretUnderAnIdOfItsOwn();
    void testSaysWhatTheServiceSaid_data();
    void testSaysWhatTheServiceSaid();
    void testAsksForTheSecret();
    void anEmptySecretKeepsTheRememberedOne();
    void theSecretIsForgottenWithItsHost();
    void theSecretIsGoneBeforeTheNewHostIsKnown();
    void deleteCanBeTakenBack();
    void closingTheBarForgetsTheDeletedSecret();
    void unsavedEditsAreAskedFor();
    void duplicateIsANewProfileWithoutSecret();
    void sandboxProfilesAreReadOnly();
    void nothingSecretIsWrittenOrShown();
    void withoutProfilesItOffersANewOne();

private:
    template <class T = QPushButton>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = part<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void chooseCloud(CloudKind cloud)
    {
        auto *box = part<QComboBox>(u"cloudBox"_s);
        box->setCurrentIndex(box->findData(int(cloud)));
    }
    void chooseCredential(CredentialKind kind)
    {
        auto *box = part<QComboBox>(u"credentialBox"_s);
        box->setCurrentIndex(box->findData(int(kind)));
    }
    void choose(const QString &name)
    {
        auto *list = part<QAbstractItemView>(u"profilesList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
    void press(const QString &name) { part(name)->click(); }
    [[nodiscard]] QString shown(const QString &edit) const { return part<QLineEdit>(edit)->text(); }
    [[nodiscard]] QString visibleTexts() const;
    [[nodiscard]] bool says(const QString &text) const { return visibleTexts().contains(text); }
    [[nodiscard]] Profile stored(const QString &name) const
    {
        return m_stage->profiles.findByName(name).value_or(Profile());
    }
    [[nodiscard]] QByteArray secretOf(const ProfileId &id) const
    {
        Profile profile;
        profile.id = id;
        const auto credential = QCoro::waitFor(m_stage->profiles.credential(profile));
        return credential ? credential->accessKeySecret.view().toByteArray() : QByteArray();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ProfilesPage> m_page;
};

void ProfilesPageTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_page = std::make_unique<ProfilesPage>(m_stage->services);
}

void ProfilesPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

/// What a person could read: labels, buttons, fields that do not hide their text, tool tips.
QString ProfilesPageTest::visibleTexts() const
{
    QStringList texts;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << (label->isVisibleTo(m_page.get()) ? label->text() : QString());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->displayText() << edit->placeholderText();
    }
    return texts.join(u'\n');
}

void ProfilesPageTest::hasTheNamesOutsideDriversUse()
{
    QStringList names;
    for (const QWidget *widget : m_page->findChildren<QWidget *>())
        names.append(widget->accessibleName());
    for (const QString &name : {u"Profile name"_s, u"Cloud"_s, u"Credential"_s, u"Access key ID"_s,
                                u"Access key secret"_s, u"Region"_s, u"Endpoint"_s, u"Project ID"_s,
                                u"Test profile"_s, u"Save profile"_s})
        QCOMPARE(names.count(name), 1);
    QCOMPARE(m_page->accessibleName(), u"Profiles"_s);
}

void ProfilesPageTest::createsAProfile()
{
    press(u"newProfileButton"_s);
    chooseCloud(CloudKind::Huawei);
    type(u"profileNameEdit"_s, u"Night shift"_s);
    type(u"accessKeyIdEdit"_s, u"AKNIGHT"_s);
    type(u"accessKeySecretEdit"_s, typedSecret);
    type(u"regionEdit"_s, u"cn-north-4"_s);
    type(u"projectIdEdit"_s, u"0f0f"_s);
    press(u"saveProfileButton"_s);

    const Profile profile = stored(u"Night shift"_s);
    QCOMPARE(profile.cloud, CloudKind::Huawei);
    QCOMPARE(profile.accessKeyId, u"AKNIGHT"_s);
    QCOMPARE(profile.projectId, u"0f0f"_s);
    QCOMPARE(secretOf(profile.id), QByteArray(typedSecret.data()));
    QCOMPARE(m_stage->session.profileFor(CloudKind::Huawei), profile.id);
    QVERIFY(shown(u"accessKeySecretEdit"_s).isEmpty());
    QVERIFY(says(u"Saved. The secret is in memory until Herald closes."_s));
}

void ProfilesPageTest::everyKindOfSecretIsRemembered_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("secrets");
    QTest::newRow("temporary key")
        << CredentialKind::TemporaryAccessKey << QStringList{u"accessKeyIdEdit"_s}
        << QStringList{u"accessKeySecretEdit"_s, u"securityTokenEdit"_s};
    QTest::newRow("password") << CredentialKind::IamPassword
                              << QStringList{u"accountNameEdit"_s, u"userNameEdit"_s}
                              << QStringList{u"passwordEdit"_s};
    QTest::newRow("token") << CredentialKind::Token << QStringList{} << QStringList{u"tokenEdit"_s};
}

void ProfilesPageTest::everyKindOfSecretIsRemembered()
{
    QFETCH(CredentialKind, kind);
    QFETCH(QStringList, texts);
    QFETCH(QStringList, secrets);
    press(u"newProfileButton"_s);
    chooseCloud(CloudKind::Huawei);
    chooseCredential(kind);
    type(u"profileNameEdit"_s, u"Kind"_s);
    type(u"regionEdit"_s, u"cn-north-4"_s);
    type(u"projectIdEdit"_s, u"0f0f"_s);
    for (const QString &name : texts)
        type(name, u"someone"_s);
    // half of the secrets is no credential
    if (secrets.size() > 1) {
        type(secrets.constFirst(), typedSecret);
        press(u"saveProfileButton"_s);
        QVERIFY(says(u"Type the secret."_s));
        QVERIFY(stored(u"Kind"_s).id.isEmpty());
    }
    for (const QString &name : secrets)
        type(name, typedSecret);
    press(u"saveProfileButton"_s);
    const Profile profile = stored(u"Kind"_s);
    QCOMPARE(profile.credential, kind);
    const auto credential = QCoro::waitFor(m_stage->profiles.credential(profile));
    QVERIFY(credential.has_value());
    QCOMPARE(credential->kind, kind);
    for (const auto member :
         {&Credential::securityToken, &Credential::password, &Credential::token}) {
        const QByteArrayView secret = ((*credential).*member).view();
        QVERIFY(secret.isEmpty() || secret == QByteArrayView(typedSecret.data()));
    }
}

void ProfilesPageTest::saveExplainsWhatIsMissing()
{
    press(u"newProfileButton"_s);
    press(u"saveProfileButton"_s);
    QCOMPARE(m_stage->profiles.profiles().size(), 2);
    QVERIFY(says(u"Fill in this field."_s));
    type(u"profileNameEdit"_s, u"Security desk"_s);
    type(u"accessKeyIdEdit"_s, u"AK"_s);
    press(u"saveProfileButton"_s);
    QVERIFY(says(u"Choose another name"_s));
    QCOMPARE(m_stage->profiles.profiles().size(), 2);
    QCOMPARE(shown(u"accessKeyIdEdit"_s), u"AK"_s);
}

void ProfilesPageTest::addressesAreJudgedWhenTheFieldIsLeft()
{
    type(u"endpointEdit"_s, u"nonsense"_s);
    QVERIFY(!says(u"Enter an address"_s));
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(part<QLineEdit>(u"endpointEdit"_s), &left);
    QVERIFY(says(u"Enter an address such as https://host"_s));
    type(u"endpointEdit"_s, u"https://other.example.com"_s);
    QVERIFY(!says(u"Enter an address"_s));
    part<QLineEdit>(u"endpointEdit"_s)->clear();
    QCOMPARE(part<QLineEdit>(u"endpointEdit"_s)->placeholderText(), u"https://cloud.example.com"_s);
}

void ProfilesPageTest::testUsesTheTypedSecretUnderAnIdOfItsOwn()
{
    m_stage->soar.playbookList = {Playbook(), Playbook(), Playbook()};
    const ProfileId id = stored(u"Security desk"_s).id;
    type(u"accessKeySecretEdit"_s, typedSecret);
    press(u"testProfileButton"_s);
    QTRY_COMPARE(m_stage->soar.questions, 1);
    QTRY_VERIFY(says(u"3 playbooks can be listed."_s));
    // what is remembered for the profile has not changed, and nothing was saved
    QCOMPARE(secretOf(id), QByteArray("secret"));
    QCOMPARE(shown(u"accessKeySecretEdit"_s), QString(typedSecret));
}

void ProfilesPageTest::testSaysWhatTheServiceSaid_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("count"); // -1 = refused
    QTest::addColumn<QString>("expected");
    QTest::newRow("Huawei answers") << u"Workspace desk"_s << 2 << u"2 app groups can be listed."_s;
    QTest::newRow("Alibaba has none") << u"Security desk"_s << 0 << u"No playbook can be listed"_s;
    QTest::newRow("Alibaba refuses")
        << u"Security desk"_s << -1 << u"for the permission yundun-sas:DescribePlaybooks"_s;
    QTest::newRow("Huawei refuses") << u"Workspace desk"_s << -1 << u"Request id REQ-9"_s;
}

void ProfilesPageTest::testSaysWhatTheServiceSaid()
{
    QFETCH(QString, profile);
    QFETCH(int, count);
    QFETCH(QString, expected);
    Error denied;
    denied.kind = Error::Kind::NoPermission;
    denied.permission = u"yundun-sas:DescribePlaybooks"_s;
    denied.requestId = u"REQ-9"_s;
    if (count < 0) {
        m_stage->soar.failWith = denied;
        m_stage->workspace.failWith = denied;
    }
    for (int i = 0; i < count; ++i)
        m_stage->workspace.groupList.append(AppGroup());
    choose(profile);
    press(u"testProfileButton"_s);
    QTRY_VERIFY2(says(expected), qPrintable(visibleTexts()));
    // the result is about what was tested
    type(u"regionEdit"_s, u"elsewhere"_s);
    QVERIFY(!says(expected));
}

void ProfilesPageTest::testAsksForTheSecret()
{
    m_stage->profiles.forget(stored(u"Security desk"_s).id);
    press(u"testProfileButton"_s);
    QVERIFY(says(u"Type the secret."_s));
    QCOMPARE(m_stage->soar.questions, 0);
}

void ProfilesPageTest::anEmptySecretKeepsTheRememberedOne()
{
    const ProfileId id = stored(u"Security desk"_s).id;
    type(u"profileNameEdit"_s, u"Desk one"_s);
    press(u"saveProfileButton"_s);
    QCOMPARE(stored(u"Desk one"_s).id, id);
    QCOMPARE(secretOf(id), QByteArray("secret"));
}

void ProfilesPageTest::theSecretIsForgottenWithItsHost()
{
    const ProfileId id = stored(u"Security desk"_s).id;
    type(u"endpointEdit"_s, u"https://other.example.com"_s);
    QVERIFY(says(u"The secret in memory belongs to another address or identity."_s));
    press(u"testProfileButton"_s); // the old secret must not go to the new host
    QCOMPARE(m_stage->soar.questions, 0);
    press(u"saveProfileButton"_s);
    QCOMPARE(stored(u"Security desk"_s).endpoint, u"https://other.example.com"_s);
    QVERIFY(!m_stage->profiles.hasSecret(id));
    QVERIFY(says(u"The secret was forgotten"_s));
}

void ProfilesPageTest::theSecretIsGoneBeforeTheNewHostIsKnown()
{
    const ProfileId id = stored(u"Security desk"_s).id;
    bool oldSecretMetNewHost = false;
    connect(&m_stage->profiles, &ProfileBook::changed, this, [&] {
        if (m_stage->profiles.find(id)->endpoint == u"https://other.example.com"_s &&
            secretOf(id) == "secret")
            oldSecretMetNewHost = true;
    });
    type(u"endpointEdit"_s, u"https://other.example.com"_s);
    type(u"accessKeySecretEdit"_s, typedSecret);
    press(u"saveProfileButton"_s);
    part<QLineEdit>(u"textQuestionEdit"_s)->setText(u"other.example.com"_s); // a person confirms it
    press(u"textQuestionButton"_s);
    QVERIFY(!oldSecretMetNewHost);
    QCOMPARE(secretOf(id), QByteArray(typedSecret.data()));
}

void ProfilesPageTest::deleteCanBeTakenBack()
{
    const ProfileId id = stored(u"Security desk"_s).id;
    press(u"deleteButton"_s);
    QVERIFY(!m_stage->profiles.find(id));
    QVERIFY(m_stage->session.profileFor(CloudKind::Alibaba).isEmpty());
    QVERIFY(says(u"Deleted “Security desk”."_s));
    QCOMPARE(shown(u"profileNameEdit"_s), u"Workspace desk"_s);

    QCOMPARE(part(u"answerButton0"_s)->text(), u"Undo"_s);
    press(u"answerButton0"_s);
    QVERIFY(m_stage->profiles.find(id).has_value());
    QCOMPARE(secretOf(id), QByteArray("secret"));
    QCOMPARE(m_stage->session.profileFor(CloudKind::Alibaba), id);
    QCOMPARE(shown(u"profileNameEdit"_s), u"Security desk"_s);
    QVERIFY(!says(u"Deleted"_s));
}

void ProfilesPageTest::closingTheBarForgetsTheDeletedSecret()
{
    const ProfileId id = stored(u"Security desk"_s).id;
    press(u"deleteButton"_s);
    QVERIFY(m_stage->profiles.hasSecret(id));
    press(u"answerButton1"_s);
    QVERIFY(!m_stage->profiles.hasSecret(id));
    QVERIFY(!says(u"Deleted"_s));
}

void ProfilesPageTest::unsavedEditsAreAskedFor()
{
    type(u"regionEdit"_s, u"edited"_s);
    choose(u"Workspace desk"_s);
    QCOMPARE(shown(u"regionEdit"_s), u"edited"_s);
    QVERIFY(says(u"This profile has changes that are not saved."_s));
    press(u"answerButton0"_s); // keep editing
    QCOMPARE(shown(u"regionEdit"_s), u"edited"_s);
    QVERIFY(!says(u"not saved"_s));

    m_page->newProfile(CloudKind::Huawei);
    press(u"answerButton1"_s); // discard
    QVERIFY(shown(u"profileNameEdit"_s).isEmpty());
    QCOMPARE(part<QComboBox>(u"cloudBox"_s)->currentData().value<CloudKind>(), CloudKind::Huawei);
    QCOMPARE(stored(u"Security desk"_s).region, u"ap-southeast-1"_s);
}

void ProfilesPageTest::duplicateIsANewProfileWithoutSecret()
{
    press(u"duplicateButton"_s);
    QCOMPARE(shown(u"profileNameEdit"_s), u"Security desk (copy)"_s);
    press(u"saveProfileButton"_s);
    const Profile copy = stored(u"Security desk (copy)"_s);
    QCOMPARE(copy.accessKeyId, u"AKEXAMPLE0001"_s);
    QVERIFY(copy.id != stored(u"Security desk"_s).id);
    QVERIFY(!m_stage->profiles.hasSecret(copy.id));
    QVERIFY(says(u"Saved. Type the secret before the first send."_s));
}

void ProfilesPageTest::sandboxProfilesAreReadOnly()
{
    Profile sandbox = stored(u"Security desk"_s);
    sandbox.id = ProfileBook::freshId();
    sandbox.name = u"Sandbox SOAR"_s;
    sandbox.sandbox = true;
    QVERIFY(m_stage->profiles.save(sandbox).has_value());
    choose(u"Sandbox SOAR"_s);
    QCOMPARE(shown(u"profileNameEdit"_s), u"Sandbox SOAR"_s);
    QVERIFY(part<QLineEdit>(u"endpointEdit"_s)->isReadOnly());
    QVERIFY(part(u"saveProfileButton"_s)->isHidden());
    QVERIFY(part(u"deleteButton"_s)->isHidden());
    QVERIFY(says(u"belongs to the sandbox"_s));
}

void ProfilesPageTest::nothingSecretIsWrittenOrShown()
{
    type(u"accessKeySecretEdit"_s, typedSecret);
    QVERIFY(!says(typedSecret));
    press(u"testProfileButton"_s);
    press(u"saveProfileButton"_s);
    QVERIFY(!says(typedSecret));
    QDir folder(m_stage->folder.path());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(typedSecret.data()), qPrintable(name));
    }
    QVERIFY(folder.exists(u"profiles.json"_s));
}

void ProfilesPageTest::withoutProfilesItOffersANewOne()
{
    const QList<Profile> profiles = m_stage->profiles.profiles();
    for (const Profile &profile : profiles)
        QVERIFY(m_stage->profiles.remove(profile.id).has_value());
    ProfilesPage page(m_stage->services);
    auto *stack = page.findChild<QStackedWidget *>();
    QCOMPARE(stack->currentIndex(), 0);
    page.findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    QCOMPARE(stack->currentIndex(), 1);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::ProfilesPageTest)
#include "tst_profilespage.moc"
