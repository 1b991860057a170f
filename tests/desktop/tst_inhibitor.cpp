// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fakebus.h"
#include "tests/ui/fakes.h"
#include "tests/ui/sends.h"
#include "ui/desktop/businhibition.h"
#include "ui/shell/inhibitor.h"

#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<Inhibition> onTheBus()
{
    return std::make_unique<BusInhibition>(QDBusConnection::sessionBus(),
                                           QDBusConnection::sessionBus());
}

} // namespace

class TestInhibitor final : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsWhileSomethingIsOnTheWire();
    void whatWaitsDoesNotHold();
    void aBatchIsOneHold();
    void theReasonIsInTheWindowsLanguage();
    void theEndOfItReleases();
    void itDoesWithout();
};

void TestInhibitor::itHoldsWhileSomethingIsOnTheWire()
{
    Stage stage;
    FakePortal portal;
    Inhibitor inhibitor(stage.delivery, onTheBus());
    inhibitor.setLinger(0ms);
    stage.transport.hanging = true;
    submitNow(stage, manifests(stage, 1));
    QTRY_COMPARE(portal.asked, 1);
    QCOMPARE(portal.flags, 1U | 4U);
    QVERIFY(portal.reason.contains("on the wire"_L1));
    QCOMPARE(portal.closed(), 0);
    stage.transport.finish();
    QTRY_COMPARE(portal.closed(), 1);

    submitNow(stage, manifests(stage, 1));
    QTRY_COMPARE(portal.asked, 2);
    QCOMPARE(portal.closed(), 1);
    stage.transport.finish();
    QTRY_COMPARE(portal.closed(), 2);
}

void TestInhibitor::whatWaitsDoesNotHold()
{
    Stage stage;
    FakePortal portal;
    Inhibitor inhibitor(stage.delivery, onTheBus());
    inhibitor.setLinger(0ms);
    stage.delivery.pause();
    submitNow(stage, manifests(stage, 2));
    stage.transport.hangingBefore = true; // and what only connects
    stage.delivery.resume();
    QTRY_VERIFY(stage.transport.isPending());
    QCOMPARE(portal.asked, 0);
    stage.transport.hangingBefore = false;
    stage.transport.hanging = true;
    stage.transport.finish();
    QTRY_COMPARE(portal.asked, 1);
}

void TestInhibitor::aBatchIsOneHold()
{
    Stage stage;
    FakePortal portal;
    Inhibitor inhibitor(stage.delivery, onTheBus());
    inhibitor.setLinger(1h);
    const BatchId batch = submitNow(stage, manifests(stage, 20));
    QTRY_VERIFY(isDone(stage, batch));
    QTRY_COMPARE(portal.asked, 1);
    QCOMPARE(portal.closed(), 0);
}

void TestInhibitor::theReasonIsInTheWindowsLanguage()
{
    Stage stage;
    stage.session.setLanguage(Language::Chinese);
    FakePortal portal;
    Inhibitor inhibitor(stage.delivery, onTheBus());
    submitNow(stage, manifests(stage, 1));
    QTRY_COMPARE(portal.asked, 1);
    QVERIFY2(portal.reason.contains(u"结果"_s), qPrintable(portal.reason));
}

void TestInhibitor::theEndOfItReleases()
{
    Stage stage;
    FakeLoginManager login;
    auto inhibitor = std::make_unique<Inhibitor>(stage.delivery, onTheBus());
    stage.transport.hanging = true;
    submitNow(stage, manifests(stage, 1));
    QTRY_COMPARE(login.modes, QStringList{u"block"_s});
    QVERIFY(!login.isReleased());
    inhibitor.reset();
    QTRY_VERIFY(login.isReleased());
}

void TestInhibitor::itDoesWithout()
{
    Stage stage;
    Inhibitor inhibitor(stage.delivery, nullptr);
    const BatchId batch = submitNow(stage, manifests(stage, 2));
    QTRY_VERIFY(isDone(stage, batch));
}

QTEST_MAIN(TestInhibitor)
#include "tst_inhibitor.moc"
