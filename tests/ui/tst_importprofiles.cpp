// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/sharedprofiles.h"
#include "tests/ui/fakes.h"
#include "ui/profiles/imports/importprofilesdialog.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

/// The home folder and the environment are the test's own: nobody's credentials are read.
class ImportProfilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatLiesInTheHomeFolderIsOffered();
    void whatIsTakenIsThereWithItsSecret();
    void whatIsNotTickedIsNotTaken();
    void whatIsHereAlreadyIsNotTakenTwice();
    void aHostOfTheFileIsNotTrusted();
    void anotherFile_data();
    void anotherFile();
    void whatAnotherHeraldSharedIsTaken();

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_home->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void putAliyun() const
    {
        put(u".aliyun/config.json"_s, R"({"current":"night","profiles":[
{"name":"night","mode":"AK","access_key_id":"LTAI5tExample00001","access_key_secret":"Night-Secret","region_id":"cn-hangzhou"},
{"name":"ops","mode":"RamRoleArn","access_key_id":"LTAI5tExample00002","access_key_secret":"Ops-Secret","ram_role_arn":"acs:ram::1234567890123456:role/ops","ram_session_name":"desk"},
{"name":"away","mode":"EcsRamRole","ram_role_name":"x"}]})");
    }
    void open()
    {
        m_dialog = std::make_unique<ImportProfilesDialog>(m_stage->profiles);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(m_dialog->findChild<QTreeView *>(u"importTree"_s)->hasFocus() ||
                    model()->rowCount() > 0);
    }
    [[nodiscard]] QStandardItemModel *model() const
    {
        return qobject_cast<QStandardItemModel *>(
            m_dialog->findChild<QTreeView *>(u"importTree"_s)->model());
    }
    /// `name: what is known`, of all groups.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int group = 0; group < model()->rowCount(); ++group) {
            const QStandardItem *parent = model()->item(group);
            for (int row = 0; row < parent->rowCount(); ++row)
                lines.append(parent->child(row, 0)->text() % u": "_s %
                             parent->child(row, 1)->text());
        }
        return lines;
    }
    [[nodiscard]] QStandardItem *item(const QString &name) const
    {
        for (int group = 0; group < model()->rowCount(); ++group) {
            for (int row = 0; row < model()->item(group)->rowCount(); ++row) {
                if (model()->item(group)->child(row)->text() == name)
                    return model()->item(group)->child(row);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *take() const
    {
        return m_dialog->findChild<QPushButton *>(u"takeProfilesButton"_s);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ImportProfilesDialog> m_dialog;
};

void ImportProfilesTest::initTestCase()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        for (const QString &family :
             {u"ALIBABA"_s, u"ALICLOUD"_s, u"ACCESS_KEY"_s, u"SECURITY_"_s, u"HUAWEICLOUD"_s,
              u"HW_"_s, u"OS_"_s, u"REGION"_s, u"XDG_CONFIG"_s}) {
            if (name.startsWith(family))
                qunsetenv(name.toUtf8().constData());
        }
    }
}

void ImportProfilesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    m_stage = std::make_unique<Stage>();
}

void ImportProfilesTest::cleanup()
{
    m_dialog.reset();
    m_stage.reset();
}

void ImportProfilesTest::whatLiesInTheHomeFolderIsOffered()
{
    putAliyun();
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    const QString all = lines().join(u'\n');
    QVERIFY2(all.contains(u"night: Alibaba Cloud · Access key · "_s), qPrintable(all));
    QVERIFY(all.contains(u"with its secret"_s));
    QVERIFY(all.contains(u"ops: Alibaba Cloud · Access key that takes a RAM role"_s));
    QVERIFY(all.contains(u"away: Is given only to a server inside the cloud."_s));
    QVERIFY(!all.contains(u"Night-Secret"_s));
    QVERIFY(!item(u"away"_s)->isCheckable());
    QCOMPARE(take()->text(), u"Import 2 profiles"_s);
}

void ImportProfilesTest::whatIsTakenIsThereWithItsSecret()
{
    putAliyun();
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    QSignalSpy taken(m_dialog.get(), &ImportProfilesDialog::taken);
    take()->click();
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.first().at(0).toInt(), 2);
    QVERIFY(taken.first().at(2).toBool());
    const auto night = m_stage->profiles.findByName(u"night"_s);
    QVERIFY(night);
    const auto secret = QCoro::waitFor(m_stage->profiles.credential(*night));
    QVERIFY(secret);
    QCOMPARE(secret->accessKeySecret.view(), QByteArrayView("Night-Secret"));
    QCOMPARE(m_stage->profiles.findByName(u"ops"_s)->credential, CredentialKind::AssumedRole);
    QFile file(m_stage->folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Secret"));
}

void ImportProfilesTest::whatIsNotTickedIsNotTaken()
{
    putAliyun();
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    item(u"ops"_s)->setCheckState(Qt::Unchecked);
    QCOMPARE(take()->text(), u"Import 1 profile"_s);
    take()->click();
    QVERIFY(m_stage->profiles.findByName(u"night"_s));
    QVERIFY(!m_stage->profiles.findByName(u"ops"_s));
}

void ImportProfilesTest::whatIsHereAlreadyIsNotTakenTwice()
{
    Profile here = m_stage->profiles.profiles().first();
    here.accessKeyId = u"LTAI5tExample00001"_s;
    QVERIFY(m_stage->profiles.save(here));
    putAliyun();
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(item(u"night"_s)->checkState(), Qt::Unchecked);
    QVERIFY(lines().join(u'\n').contains(u"here already"_s));
    item(u"night"_s)->setCheckState(Qt::Checked); // it is the person's choice
    take()->click();
    QVERIFY(m_stage->profiles.findByName(u"night"_s));
}

void ImportProfilesTest::aHostOfTheFileIsNotTrusted()
{
    put(u".config/openstack/clouds.yaml"_s, R"(clouds:
  desk:
    auth:
      auth_url: https://iam.evil.example/v3
      username: operator
      password: Cloud-Secret
      project_id: 0123456789abcdef0123456789abcdef
      user_domain_name: corp
    region_name: cn-north-4
)");
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY2(lines().join(u'\n').contains(u"iam.evil.example"_s), qPrintable(lines().join(u'\n')));
    take()->click();
    const auto desk = m_stage->profiles.findByName(u"desk"_s);
    QVERIFY(desk);
    const auto secret = QCoro::waitFor(m_stage->profiles.credential(*desk));
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, QString(unconfirmedHost));
}

void ImportProfilesTest::anotherFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("a key file")
        << "AccessKey ID,AccessKey Secret\r\nLTAI5tExample00009,Csv-Secret\r\n"_ba << QString();
    QTest::newRow("nonsense") << "nothing of that kind\n"_ba << u"Correct this value"_s;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03", 4) << u"Correct this value"_s;
}

void ImportProfilesTest::anotherFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    put(u"file"_s, bytes);
    open();
    m_dialog->add(m_home->filePath(u"file"_s));
    const auto texts = [this] {
        QStringList all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            all.append(label->isVisible() ? label->text() : QString());
        return all.join(u'\n');
    };
    if (said.isEmpty()) {
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY(take()->isEnabled());
    } else {
        QTRY_VERIFY2(texts().contains(said), qPrintable(texts()));
        QVERIFY(!take()->isEnabled());
    }
}

void ImportProfilesTest::whatAnotherHeraldSharedIsTaken()
{
    Profile shared;
    shared.id = ProfileId(u"x"_s);
    shared.name = u"Security desk"_s; // as one that is here
    shared.guard = GuardLevel::ConfirmByNumber;
    shared.accessKeyId = u"LTAI5tOther"_s;
    put(u"shared.json"_s, sharedForm({shared}));
    open();
    m_dialog->add(m_home->filePath(u"shared.json"_s));
    QTRY_COMPARE(model()->rowCount(), 1);
    take()->click();
    const auto taken = m_stage->profiles.findByName(u"Security desk 2"_s);
    QVERIFY(taken);
    QCOMPARE(taken->guard, GuardLevel::ConfirmByNumber);
    QVERIFY(!m_stage->profiles.hasSecret(taken->id));
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::ImportProfilesTest)
#include "tst_importprofiles.moc"
