// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fakebus.h"
#include "tests/ui/fakes.h"
#include "tests/ui/sends.h"
#include "ui/desktop/busawaywatch.h"
#include "ui/shell/autolock.h"

#include <QDBusMessage>
#include <QTest>
#include <QWidget>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody on the bus who tells of the screen and the computer.
class FakeTeller
{
public:
    void say(const QString &path, const QString &interface, const QString &signal,
             const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    explicit FakeTeller(const QString &name = {})
    {
        if (!name.isEmpty())
            m_bus.registerService(name);
    }
    ~FakeTeller() { QDBusConnection::disconnectFromBus(m_bus.name()); }

private:
    QDBusConnection m_bus = otherEnd();
};

} // namespace

class TestAutoLock final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<AutoLock> m_lock;

    [[nodiscard]] bool isOpen() const { return m_stage->vault.state() == SecretVault::State::Open; }

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY(QCoro::waitFor(m_stage->vault.keepInKeyring()));
        const QDBusConnection bus = QDBusConnection::sessionBus();
        m_lock = std::make_unique<AutoLock>(m_stage->vault, m_stage->delivery,
                                            std::make_unique<BusAwayWatch>(bus, bus));
    }
    void cleanup()
    {
        m_lock.reset();
        m_stage.reset();
    }

    void nobodyTouchesTheWindow()
    {
        QVERIFY(isOpen());
        m_lock->setPatience(1ms);
        QTRY_VERIFY(!isOpen());
    }

    void neverMeansNever()
    {
        m_lock->setPatience(0ms);
        FakeTeller teller;
        teller.say(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s,
                   {false});
        teller.say(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"WakeUpScreen"_s);
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
        QVERIFY(isOpen());
    }

    void theScreenIsLocked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QVariantList>("arguments");
        QTest::newRow("GNOME") << QString() << u"/org/gnome/ScreenSaver"_s
                               << u"org.gnome.ScreenSaver"_s << u"ActiveChanged"_s
                               << QVariantList{true};
        QTest::newRow("freedesktop, KDE")
            << QString() << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
            << u"ActiveChanged"_s << QVariantList{true};
        QTest::newRow("session lock")
            << u"org.freedesktop.login1"_s << u"/org/freedesktop/login1/session/_31"_s
            << u"org.freedesktop.login1.Session"_s << u"Lock"_s << QVariantList();
        QTest::newRow("sleep") << u"org.freedesktop.login1"_s << u"/org/freedesktop/login1"_s
                               << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s
                               << QVariantList{true};
    }
    void theScreenIsLocked()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, signal);
        QFETCH(QVariantList, arguments);
        FakeTeller teller(name);
        QVERIFY(isOpen());
        teller.say(path, interface, signal, arguments);
        QTRY_VERIFY(!isOpen());
    }

    /// What was confirmed needs its secret.
    void whatIsUnderWayIsSentFirst()
    {
        m_stage->transport.hanging = true;
        submitNow(*m_stage, manifests(*m_stage, 2));
        QTRY_COMPARE(m_stage->delivery.onTheWire(), 1);
        m_lock->setPatience(1ms);
        FakeTeller teller;
        teller.say(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s,
                   {true});
        QTRY_COMPARE(m_stage->delivery.onTheWire(), 1);
        QVERIFY(isOpen());
        m_stage->transport.hanging = false;
        m_stage->transport.finish();
        QTRY_VERIFY(!isOpen());
        QVERIFY(m_stage->isSettled());
        for (const Send &send : m_stage->sends())
            QVERIFY(send.verdict.outcome == Outcome::Accepted);
    }

    void whatIsHeldKeepsNothingOpen()
    {
        DeliveryRules rules;
        rules.holdTime = 60s;
        m_stage->delivery.setRules(rules);
        const BatchId batch = submitNow(*m_stage, manifests(*m_stage, 1));
        m_stage->delivery.hold(batch);
        QTRY_VERIFY(m_stage->delivery.batch(batch) &&
                    m_stage->delivery.batch(batch)->hold() == Hold::ByHand);
        m_lock->setPatience(1ms);
        QTRY_VERIFY(!isOpen());
    }

    void unlockingBeginsAnew()
    {
        m_lock->setPatience(1ms);
        QTRY_VERIFY(!isOpen());
        m_lock->setPatience(1h);
        QCoro::waitFor(m_stage->vault.begin());
        QVERIFY(isOpen());
        QCoreApplication::processEvents();
        QVERIFY(isOpen());
    }
};

QTEST_MAIN(TestAutoLock)
#include "tst_autolock.moc"
