// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fakebus.h"
#include "ui/desktop/businhibition.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace herald::test;
using namespace herald::ui;

namespace {

/// The test has one bus; it stands for both.
std::unique_ptr<BusInhibition> made()
{
    return std::make_unique<BusInhibition>(QDBusConnection::sessionBus(),
                                           QDBusConnection::sessionBus());
}

/// Whatever that service was asked before has been answered: answers come in their order.
bool isAnswered(const QString &service)
{
    const QDBusPendingCallWatcher ping(
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            service, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s)));
    QSignalSpy finished(&ping, &QDBusPendingCallWatcher::finished);
    return finished.wait() && !ping.isError();
}

constexpr uint logoutAndSuspend = 1 | 4;

} // namespace

class TestBusInhibition final : public QObject
{
    Q_OBJECT

private slots:
    void thePortalIsAsked();
    void aReleaseBeforeTheAnswerHolds();
    void holdingAgainAsksAgain();
    void changingOnesMindKeepsOne();
    void theEndReleases();
    void withoutAPortalTheManagersAreAsked();
    void whoMayNotBlockDelays();
    void withoutASessionBusTheComputerStaysAwake();
    void whoComesLaterIsAsked();
};

void TestBusInhibition::thePortalIsAsked()
{
    FakePortal portal;
    FakeSessionManager session;
    QVERIFY(portal.isThere && session.isThere);
    const auto inhibition = made();
    inhibition->hold(u"Mail is on the wire"_s);
    inhibition->hold(u"again"_s);
    QTRY_COMPARE(portal.asked, 1);
    QCOMPARE(portal.flags, logoutAndSuspend);
    QCOMPARE(portal.reason, u"Mail is on the wire"_s);
    QCOMPARE(portal.closed(), 0);

    inhibition->release();
    inhibition->release();
    QTRY_COMPARE(portal.closed(), 1);
    QCOMPARE(portal.asked, 1);
    QCOMPARE(session.flags, 0U); // the portal is enough
}

void TestBusInhibition::aReleaseBeforeTheAnswerHolds()
{
    FakePortal portal;
    const auto inhibition = made();
    inhibition->hold(u"R"_s);
    inhibition->release();
    QTRY_COMPARE(portal.closed(), 1);
    QCOMPARE(portal.asked, 1);
}

void TestBusInhibition::holdingAgainAsksAgain()
{
    FakePortal portal;
    const auto inhibition = made();
    for (int i = 1; i <= 3; ++i) {
        inhibition->hold(u"R"_s);
        QTRY_COMPARE(portal.asked, i);
        inhibition->release();
        QTRY_COMPARE(portal.closed(), i);
    }
}

void TestBusInhibition::changingOnesMindKeepsOne()
{
    FakePortal portal;
    const auto inhibition = made();
    inhibition->hold(u"R"_s);
    inhibition->release();
    inhibition->hold(u"S"_s);
    QTRY_COMPARE(portal.closed(), 1);
    QCOMPARE(portal.asked, 2);
    inhibition->release();
    QTRY_COMPARE(portal.closed(), 2);
}

void TestBusInhibition::theEndReleases()
{
    FakePortal portal;
    auto inhibition = made();
    inhibition->hold(u"R"_s);
    QTRY_COMPARE(portal.asked, 1);
    QVERIFY(isAnswered(u"org.freedesktop.portal.Desktop"_s));
    inhibition.reset();
    QTRY_COMPARE(portal.closed(), 1);
}

void TestBusInhibition::withoutAPortalTheManagersAreAsked()
{
    FakeSessionManager session;
    FakeLoginManager login;
    QVERIFY(session.isThere && login.isThere);
    const auto inhibition = made();
    inhibition->hold(u"Mail is on the wire"_s);
    QTRY_COMPARE(session.flags, logoutAndSuspend);
    QTRY_COMPARE(login.modes, QStringList{u"block"_s});
    QCOMPARE(session.reason, u"Mail is on the wire"_s);
    QCOMPARE(login.reason, u"Mail is on the wire"_s);
    QCOMPARE(login.what, u"sleep:shutdown"_s);
    QVERIFY(session.released.isEmpty());
    QVERIFY(!login.isReleased());

    inhibition->release();
    QTRY_COMPARE(session.released, QList<uint>{77});
    QTRY_VERIFY(login.isReleased());
}

void TestBusInhibition::whoMayNotBlockDelays()
{
    FakeLoginManager login;
    login.mayBlock = false;
    const auto inhibition = made();
    inhibition->hold(u"R"_s);
    QTRY_COMPARE(login.modes, (QStringList{u"block"_s, u"delay"_s}));
    QVERIFY(!login.isReleased());
    inhibition->release();
    QTRY_VERIFY(login.isReleased());
}

void TestBusInhibition::withoutASessionBusTheComputerStaysAwake()
{
    FakeLoginManager login;
    BusInhibition inhibition(QDBusConnection(u"no bus"_s), QDBusConnection::sessionBus());
    inhibition.hold(u"R"_s);
    QTRY_COMPARE(login.modes, QStringList{u"block"_s});
}

void TestBusInhibition::whoComesLaterIsAsked()
{
    const auto inhibition = made();
    inhibition->hold(u"R"_s); // nobody is there
    inhibition->release();
    FakePortal portal;
    inhibition->hold(u"R"_s);
    QTRY_COMPARE(portal.asked, 1);
}

QTEST_GUILESS_MAIN(TestBusInhibition)
#include "tst_businhibition.moc"
