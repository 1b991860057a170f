// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "tests/ui/sends.h"
#include "ui/shell/closeprompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

class PlainPage final : public ui::Page
{
public:
    PlainPage() { setObjectName(u"notify"_s); }
    QString title() const override { return u"Notify"_s; }
    void activate() override {}
};

struct Desk
{
    Desk()
        : window(stage.services, {new PlainPage})
        , tray(window, stage.delivery)
    {
        stage.session.setHoldSeconds(0); // the window tells the delivery
        stage.transport.hanging = true;
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not come up");
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        for (QAction *each : tray.menu().actions()) {
            if (each->objectName() == QLatin1StringView(name))
                return each;
        }
        return nullptr;
    }

    Stage stage;
    MainWindow window;
    Tray tray;
};

} // namespace

class TestTray final : public QObject
{
    Q_OBJECT

private slots:
    void itIsThereWhileTheWindowIsHidden();
    void itIsThereWhileSomethingIsAtWork();
    void theTipHasCountsOnly();
    void theMenuShowsTheWindow();
    void theMenuHoldsEverything();
    void theMenuQuitsWithTheQuestion();
    void theMenuSpeaksTheWindowsLanguage();
};

void TestTray::itIsThereWhileTheWindowIsHidden()
{
    Desk desk;
    QTRY_VERIFY(!desk.tray.icon().isVisible());
    desk.window.hide();
    QTRY_VERIFY(desk.tray.icon().isVisible());
    desk.window.bringToFront();
    QTRY_VERIFY(!desk.tray.icon().isVisible());
}

void TestTray::itIsThereWhileSomethingIsAtWork()
{
    Desk desk;
    QTRY_VERIFY(!desk.tray.icon().isVisible());
    submitNow(desk.stage, manifests(desk.stage, 1));
    QTRY_VERIFY(desk.tray.icon().isVisible());
    QTRY_VERIFY(desk.stage.transport.isPending());
    desk.stage.transport.finish();
    QTRY_VERIFY(!desk.tray.icon().isVisible());
}

void TestTray::theTipHasCountsOnly()
{
    Desk desk;
    submitNow(desk.stage, manifests(desk.stage, 3));
    QTRY_COMPARE(desk.tray.icon().toolTip(), u"Herald: 1 on the wire, 2 waiting"_s);
}

void TestTray::theMenuShowsTheWindow()
{
    Desk desk;
    desk.window.hide();
    desk.action("trayShow")->trigger();
    QVERIFY(desk.window.isVisible());
    desk.window.hide();
    emit const_cast<QSystemTrayIcon &>(desk.tray.icon()).activated(QSystemTrayIcon::Trigger);
    QVERIFY(desk.window.isVisible());
}

void TestTray::theMenuHoldsEverything()
{
    Desk desk;
    const BatchId batch = submitNow(desk.stage, manifests(desk.stage, 3));
    QTRY_COMPARE(desk.stage.delivery.onTheWire(), 1);
    desk.action("trayHold")->trigger();
    QTRY_COMPARE(desk.stage.delivery.batch(batch)->hold(), Hold::ByHand);
}

void TestTray::theMenuQuitsWithTheQuestion()
{
    Desk desk;
    submitNow(desk.stage, manifests(desk.stage, 1));
    QTRY_COMPARE(desk.stage.delivery.onTheWire(), 1);
    desk.window.hide();
    desk.action("trayQuit")->trigger();
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.window.findChild<ClosePrompt *>());
}

void TestTray::theMenuSpeaksTheWindowsLanguage()
{
    Desk desk;
    QCOMPARE(desk.action("trayHold")->text(), u"Hold everything"_s);
    desk.stage.session.setLanguage(Language::Chinese);
    QTRY_COMPARE(desk.action("trayHold")->text(), u"全部暂缓"_s);
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
