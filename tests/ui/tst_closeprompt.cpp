// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "tests/ui/sends.h"
#include "ui/shell/closeprompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PlainPage final : public ui::Page
{
public:
    PlainPage() { setObjectName(u"notify"_s); }
    QString title() const override { return u"Notify"_s; }
    void activate() override {}
};

/// The window, with a wire that keeps what it is given.
struct Desk
{
    Desk()
        : window(stage.services, {new PlainPage})
    {
        stage.session.setHoldSeconds(0); // the window tells the delivery
        stage.transport.hanging = true;
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not come up");
    }
    ~Desk() { QGuiApplication::setQuitOnLastWindowClosed(true); }

    /// One on the wire, the others behind it.
    BatchId send(int count)
    {
        const BatchId batch = submitNow(stage, manifests(stage, count));
        if (!QTest::qWaitFor([this] { return stage.delivery.onTheWire() == 1; }))
            qFatal("nothing is on the wire");
        return batch;
    }
    [[nodiscard]] ClosePrompt *prompt() const
    {
        for (ClosePrompt *each : window.findChildren<ClosePrompt *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return prompt()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString label(const char *name) const
    {
        return prompt()->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] int waiting()
    {
        int count = 0;
        const QList<Send> all = stage.sends();
        for (const Send &send : all)
            count += send.state == SendState::Held || send.state == SendState::Queued;
        return count;
    }

    Stage stage;
    MainWindow window;
};

} // namespace

class TestClosePrompt final : public QObject
{
    Q_OBJECT

private slots:
    void withNothingAtWorkItCloses();
    void whatIsHeldDoesNotAsk();
    void aPausedQueueDoesNotAsk();
    void aWindowThatOnlyReadsDoesNotAsk();
    void whatIsOnTheWireAsks();
    void aCountdownAsks();
    void itAsksOnce();
    void theCountsFollow();
    void stayingGoesOn();
    void escapeStays();
    void stoppingWaitsForTheWire();
    void aPausedQueueWithSomethingOnTheWireStops();
    void stayingWhileItStopsGoesOn();
    void stayingKeepsAPauseFromBefore();
    void whoDoesNotWaitMayLeave();
    void keepingOnHidesTheWindow();
    void leavingFromTheBackgroundAsks();
    void theProgramEndsWithTheLastWindow();
    void theProgramEndsFromTheBackground();
    void theProgramDoesNotEndWhileItAsks();
    void troubleIsShownAndTriedAgain();
};

void TestClosePrompt::withNothingAtWorkItCloses()
{
    Desk desk;
    QVERIFY(desk.window.close());
    QVERIFY(!desk.window.isVisible());
}

void TestClosePrompt::whatIsHeldDoesNotAsk()
{
    Desk desk;
    desk.stage.delivery.setHoldTime(60s);
    const BatchId batch = submitNow(desk.stage, manifests(desk.stage, 2));
    desk.stage.delivery.hold(batch);
    QTRY_COMPARE(desk.stage.delivery.batch(batch)->hold(), Hold::ByHand);
    QVERIFY(desk.window.close());
    QCOMPARE(desk.waiting(), 2);
}

void TestClosePrompt::aPausedQueueDoesNotAsk()
{
    Desk desk;
    desk.stage.delivery.pause();
    submitNow(desk.stage, manifests(desk.stage, 2));
    QVERIFY(desk.window.close());
}

void TestClosePrompt::aWindowThatOnlyReadsDoesNotAsk()
{
    Desk desk;
    desk.stage.delivery.setHoldTime(60s);
    submitNow(desk.stage, manifests(desk.stage, 2));
    desk.stage.delivery.setReadOnly({.kind = Error::Kind::Storage});
    QVERIFY(desk.window.close());
}

void TestClosePrompt::whatIsOnTheWireAsks()
{
    Desk desk;
    desk.send(3);
    QVERIFY(!desk.window.close());
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.prompt());
    QCOMPARE(desk.prompt()->windowModality(), Qt::WindowModal);
    QCOMPARE(desk.label("closeCount"), u"1 on the wire, 2 waiting"_s);
    QVERIFY(desk.label("closeDetail").contains("held"_L1));
    QVERIFY(desk.button("stayButton")->isDefault());
    // no tray on this display
    QCOMPARE(desk.button("keepRunningButton")->text(), u"Keep running in the background"_s);
    QVERIFY(desk.label("closeDetail").contains("start Herald again"_L1));
}

void TestClosePrompt::aCountdownAsks()
{
    Desk desk;
    desk.stage.delivery.setHoldTime(60s);
    submitNow(desk.stage, manifests(desk.stage, 2));
    QVERIFY(!desk.window.close());
    QCOMPARE(desk.label("closeCount"), u"2 waiting"_s);
    QCOMPARE(desk.button("stopButton")->text(), u"Stop and close"_s);
    desk.press("stopButton");
    QTRY_VERIFY(!desk.window.isVisible());
    QCOMPARE(desk.waiting(), 2);
}

void TestClosePrompt::itAsksOnce()
{
    Desk desk;
    desk.send(1);
    QVERIFY(!desk.window.close());
    QVERIFY(!desk.window.close());
    QVERIFY(desk.prompt());
    QCOMPARE(desk.window.findChildren<ClosePrompt *>().size(), 1);
}

void TestClosePrompt::theCountsFollow()
{
    Desk desk;
    desk.send(3);
    desk.window.close();
    desk.stage.transport.finish();
    QTRY_COMPARE(desk.label("closeCount"), u"1 on the wire, 1 waiting"_s);
    desk.stage.transport.hanging = false;
    desk.stage.transport.finishAll();
    QTRY_COMPARE(desk.label("closeCount"), u"Nothing is at work"_s);
    QVERIFY(desk.window.isVisible()); // asked is asked
    desk.press("stopButton");
    QTRY_VERIFY(!desk.window.isVisible());
}

void TestClosePrompt::stayingGoesOn()
{
    Desk desk;
    const BatchId batch = desk.send(3);
    desk.window.close();
    desk.press("stayButton");
    QTRY_VERIFY(!desk.prompt());
    QVERIFY(desk.window.isVisible());
    QVERIFY(!desk.stage.delivery.isPaused());
    desk.stage.transport.hanging = false;
    desk.stage.transport.finishAll();
    QTRY_VERIFY(isDone(desk.stage, batch));
}

void TestClosePrompt::escapeStays()
{
    Desk desk;
    desk.send(1);
    desk.window.close();
    QTest::keyClick(desk.prompt(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.prompt());
    QVERIFY(desk.window.isVisible());
}

void TestClosePrompt::stoppingWaitsForTheWire()
{
    Desk desk;
    desk.send(3);
    desk.window.close();
    QCOMPARE(desk.button("stopButton")->text(), u"Stop after the ones on the wire"_s);
    desk.press("stopButton");
    QVERIFY(desk.stage.delivery.isPaused());
    QVERIFY(desk.window.isVisible());
    QCOMPARE(desk.label("closeCount"), u"1 on the wire"_s);
    QVERIFY(!desk.button("keepRunningButton")->isVisible());

    desk.stage.transport.finish();
    QTRY_VERIFY(!desk.window.isVisible());
    QVERIFY(!desk.prompt());
    QCOMPARE(desk.stage.transport.exchanges, 1);
    QCOMPARE(desk.waiting(), 2); // in the ledger
}

void TestClosePrompt::aPausedQueueWithSomethingOnTheWireStops()
{
    Desk desk;
    desk.send(2);
    desk.stage.delivery.pause();
    QVERIFY(!desk.window.close());
    QCOMPARE(desk.label("closeCount"), u"1 on the wire"_s);
    desk.press("stopButton");
    desk.stage.transport.finish();
    QTRY_VERIFY(!desk.window.isVisible());
}

void TestClosePrompt::stayingWhileItStopsGoesOn()
{
    Desk desk;
    const BatchId batch = desk.send(3);
    desk.window.close();
    desk.press("stopButton");
    desk.press("stayButton");
    QTRY_VERIFY(!desk.prompt());
    QVERIFY(!desk.stage.delivery.isPaused());
    desk.stage.transport.hanging = false;
    desk.stage.transport.finishAll();
    QTRY_VERIFY(isDone(desk.stage, batch));
    QVERIFY(desk.window.isVisible());
}

void TestClosePrompt::stayingKeepsAPauseFromBefore()
{
    Desk desk;
    desk.send(2);
    desk.stage.delivery.pause();
    desk.window.close();
    desk.press("stopButton");
    desk.press("stayButton");
    QTRY_VERIFY(!desk.prompt());
    QVERIFY(desk.stage.delivery.isPaused());
    desk.stage.transport.hanging = false;
    desk.stage.transport.finishAll();
    QTRY_COMPARE(desk.stage.delivery.onTheWire(), 0);
    QCOMPARE(desk.stage.transport.exchanges, 1);

    desk.stage.delivery.resume();
    QTRY_COMPARE(desk.waiting(), 0);
}

void TestClosePrompt::whoDoesNotWaitMayLeave()
{
    Desk desk;
    desk.send(2);
    desk.window.close();
    QVERIFY(!desk.button("leaveButton")->isVisible());
    desk.press("stopButton");
    desk.press("stopButton"); // a double click waits all the same
    QVERIFY(desk.prompt());
    QCOMPARE(desk.prompt()->focusWidget(), desk.button("stayButton"));
    QVERIFY(desk.label("closeDetail").contains("unknown"_L1));
    desk.press("leaveButton");
    QTRY_VERIFY(!desk.window.isVisible());
    QCOMPARE(desk.stage.delivery.onTheWire(), 1);
}

void TestClosePrompt::keepingOnHidesTheWindow()
{
    Desk desk;
    const BatchId batch = desk.send(3);
    desk.window.close();
    desk.press("keepRunningButton");
    QTRY_VERIFY(!desk.window.isVisible());
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QVERIFY(!desk.stage.delivery.isPaused());
    desk.stage.transport.hanging = false;
    desk.stage.transport.finishAll();
    QTRY_VERIFY(isDone(desk.stage, batch));

    desk.window.bringToFront();
    QVERIFY(desk.window.isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestClosePrompt::leavingFromTheBackgroundAsks()
{
    Desk desk;
    desk.send(2);
    desk.window.close();
    desk.press("keepRunningButton");
    QTRY_VERIFY(!desk.window.isVisible());
    desk.window.leave();
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.prompt());
}

void TestClosePrompt::theProgramEndsWithTheLastWindow()
{
    Desk desk;
    QTimer::singleShot(0, &desk.window, &QWidget::close);
    QTimer::singleShot(20s, &desk.window, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
}

void TestClosePrompt::theProgramEndsFromTheBackground()
{
    Desk desk;
    desk.send(1);
    desk.window.close();
    desk.press("keepRunningButton");
    QTRY_VERIFY(!desk.window.isVisible());
    QSignalSpy ended(&desk.stage.delivery, &Delivery::batchEnded);
    desk.stage.transport.finish();
    QTRY_COMPARE(ended.count(), 1);
    QTimer::singleShot(0, &desk.window, &MainWindow::leave);
    QTimer::singleShot(20s, &desk.window, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
}

void TestClosePrompt::theProgramDoesNotEndWhileItAsks()
{
    Desk desk;
    desk.send(1);
    bool isAsked = false;
    QTimer::singleShot(0, &desk.window, [&] {
        QCoreApplication::quit(); // as the desktop asks a program to end
        QTimer::singleShot(0, &desk.window, [&] {
            isAsked = desk.prompt() != nullptr;
            if (!isAsked)
                return;
            desk.press("stopButton");
            desk.stage.transport.finish();
        });
    });
    QTimer::singleShot(20s, &desk.window, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(isAsked);
    QCOMPARE(desk.stage.delivery.onTheWire(), 0);
}

void TestClosePrompt::troubleIsShownAndTriedAgain()
{
    Desk desk;
    const BatchId batch = desk.send(1);
    desk.stage.ledger.failWith =
        Error{.kind = Error::Kind::Storage, .text = u"disk I/O"_s, .code = u"full"_s};
    desk.stage.transport.finish();
    const auto *text =
        desk.window.findChild<QWidget *>(u"startNotice"_s)->findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY2(text->text().contains("Make room"_L1), qPrintable(text->text()));
    QVERIFY(text->text().contains("disk I/O"_L1));

    desk.stage.ledger.failWith.reset();
    QTest::mouseClick(desk.window.findChild<QWidget *>(u"startNotice"_s)
                          ->findChild<QPushButton *>(u"messageActionButton"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(isDone(desk.stage, batch));
    QVERIFY(!text->isVisible());
}

QTEST_MAIN(TestClosePrompt)
#include "tst_closeprompt.moc"
