// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"
#include "ui/console/greeting.h"
#include "ui/shell/welcome.h"
#include "ui/tour/driver.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

/// A console without a sandbox and without a profile, as after the installation.
class NewUser
{
public:
    explicit NewUser(const QString &dataFolder)
        : console({dataFolder, false, clock, nullptr, {}})
    {
        console.setLanguage(Language::English);
        isStarted = console.start().has_value();
        console.window().show();
        ui::greet(console.services(), console.window(), [this](const QStringList &arguments) {
            asked = arguments;
            return starts;
        });
    }

    [[nodiscard]] ui::Welcome *welcome() { return console.window().findChild<ui::Welcome *>(); }
    void click(const QString &button)
    {
        QTest::mouseClick(welcome()->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    Clock clock;
    ui::Console console;
    bool isStarted = false;
    bool starts = true;
    QStringList asked; ///< of the other Herald
};

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT

private slots:
    void opensTheSandbox_data()
    {
        QTest::addColumn<QString>("button"); // the language, chosen there
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("en") << u"englishButton"_s
                            << QStringList{u"--sandbox"_s, u"--lang"_s, u"en"_s};
        QTest::newRow("zh") << u"chineseButton"_s
                            << QStringList{u"--sandbox"_s, u"--lang"_s, u"zh"_s};
    }

    void opensTheSandbox()
    {
        QFETCH(QString, button);
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        NewUser user(folder.path());
        QVERIFY(user.isStarted && user.welcome());
        user.click(button);
        QTest::keyClick(user.welcome()->findChild<QPushButton *>(u"trySandboxButton"_s),
                        Qt::Key_Space);
        QCOMPARE(user.asked, arguments);
        QTRY_VERIFY(!user.welcome());
    }

    void staysWhenTheSandboxDoesNotOpen()
    {
        const QTemporaryDir folder;
        NewUser user(folder.path());
        QVERIFY(user.isStarted && user.welcome());
        user.starts = false;
        user.click(u"trySandboxButton"_s);
        auto *words = user.welcome()->findChild<QLabel *>(u"messageText"_s);
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"--sandbox"_s));
        QVERIFY(!user.console.services().session.isWelcomed());
    }

    void begins_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("Alibaba Cloud") << u"firstAlibabaButton"_s;
        QTest::newRow("Huawei Cloud") << u"firstHuaweiButton"_s;
    }

    void begins()
    {
        QFETCH(QString, button);
        const QTemporaryDir folder;
        NewUser user(folder.path());
        QVERIFY(user.isStarted && user.welcome());
        user.click(button);
        QTRY_VERIFY(!user.welcome());
        QCOMPARE(user.console.window().currentPage(), u"profiles"_s);
        const ui::Driver driver(user.console.window());
        QVERIFY(driver.named(u"profileNameEdit"_s));
        QVERIFY(user.asked.isEmpty());
    }

    void isSeenOnce()
    {
        const QTemporaryDir folder;
        {
            NewUser user(folder.path());
            QVERIFY(user.isStarted && user.welcome());
            QTest::keyClick(user.welcome(), Qt::Key_Escape);
            QTRY_VERIFY(!user.welcome());
        }
        NewUser again(folder.path());
        QVERIFY(again.isStarted);
        QVERIFY(!again.welcome());
    }
};

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
