// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyform.h"

#include <QSignalSpy>
#include <QTest>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using AnswerLanguage = NotifyForm::AnswerLanguage;

Q_DECLARE_METATYPE(std::optional<qint64>)

class TestNotifyForm : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldReachesTheNotification();
    void answerLanguage_data();
    void answerLanguage();
    void roleFor_data();
    void roleFor();
    void saysOnlyRealChanges();
    void knowsWhetherExtrasAreSet();
};

void TestNotifyForm::everyFieldReachesTheNotification()
{
    NotifyForm form;
    QCOMPARE(form.problems().size(), 8);
    form.setPlaybook(u"uuid"_s);
    form.setNode(u"node"_s);
    form.setComponent(u"component"_s);
    form.setAction(u"action"_s);
    form.setAsset(u"10"_s);
    form.setReceivers({u"a@example.com"_s});
    form.setSubject(u"subject"_s);
    form.setContent(u"body"_s);
    form.setRoleType(RoleType::Enterprise);
    form.setRoleFor(u" 1376020000718726 "_s);
    QVERIFY(form.problems().isEmpty());

    Notification expected{PlaybookUuid(u"uuid"_s),
                          u"node"_s,
                          u"component"_s,
                          u"action"_s,
                          AssetId(u"10"_s),
                          {u"a@example.com"_s},
                          u"subject"_s,
                          u"body"_s,
                          Language::English,
                          RoleType::Enterprise,
                          1376020000718726};
    QCOMPARE(form.toNotification(Language::English), expected);
}

void TestNotifyForm::answerLanguage_data()
{
    QTest::addColumn<AnswerLanguage>("choice");
    QTest::addColumn<Language>("window");
    QTest::addColumn<Language>("lang");
    QTest::newRow("follows Chinese")
        << AnswerLanguage::SameAsWindow << Language::Chinese << Language::Chinese;
    QTest::newRow("follows English")
        << AnswerLanguage::SameAsWindow << Language::English << Language::English;
    QTest::newRow("Chinese in an English window")
        << AnswerLanguage::Chinese << Language::English << Language::Chinese;
    QTest::newRow("English in a Chinese window")
        << AnswerLanguage::English << Language::Chinese << Language::English;
}

void TestNotifyForm::answerLanguage()
{
    QFETCH(AnswerLanguage, choice);
    QFETCH(Language, window);
    NotifyForm form;
    form.setAnswerLanguage(choice);
    QTEST(form.toNotification(window).lang.value(), "lang");
}

void TestNotifyForm::roleFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<std::optional<qint64>>("sent");
    QTest::newRow("left out") << QString() << true << std::optional<qint64>();
    QTest::newRow("a UID") << u"1376020000718726"_s << true
                           << std::optional<qint64>(1376020000718726);
    QTest::newRow("letters") << u"13760x"_s << false << std::optional<qint64>();
    QTest::newRow("a sign") << u"-5"_s << false << std::optional<qint64>();
    QTest::newRow("full-width digits") << u"１３"_s << false << std::optional<qint64>();
    QTest::newRow("too long") << u"99999999999999999999"_s << false << std::optional<qint64>();
}

void TestNotifyForm::roleFor()
{
    QFETCH(QString, typed);
    NotifyForm form;
    form.setRoleFor(typed);
    QTEST(form.isRoleForUsable(), "usable");
    QFETCH(std::optional<qint64>, sent);
    QVERIFY(form.toNotification(Language::English).roleFor == sent);
}

void TestNotifyForm::saysOnlyRealChanges()
{
    NotifyForm form;
    QSignalSpy changed(&form, &NotifyForm::changed);
    form.setSubject(u"a"_s);
    form.setSubject(u"a"_s);
    QCOMPARE(changed.size(), 1);
}

void TestNotifyForm::knowsWhetherExtrasAreSet()
{
    NotifyForm form;
    QVERIFY(!form.hasExtras());
    form.setAnswerLanguage(AnswerLanguage::Chinese);
    QVERIFY(form.hasExtras());
    form.setAnswerLanguage(AnswerLanguage::SameAsWindow);
    form.setRoleType(RoleType::ThisAccount);
    QVERIFY(form.hasExtras());
    form.setRoleType(std::nullopt);
    form.setRoleFor(u"1"_s);
    QVERIFY(form.hasExtras());
}

QTEST_MAIN(TestNotifyForm)
#include "tst_notifyform.moc"
