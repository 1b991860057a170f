// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fakebus.h"
#include "ui/desktop/busnotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace herald::test;
using namespace herald::ui;

namespace {

class Fallback final : public Notifier
{
public:
    QStringList titles;
    void show(const QString &title, const QString &, bool) override { titles.append(title); }
};

} // namespace

class TestBusNotifier final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownArrives();
    void markupStaysText();
    void pressingItIsHeard();
    void whatOthersShowIsNotOurs();
    void withoutAServiceTheOtherWayIsTaken();
};

void TestBusNotifier::whatIsShownArrives()
{
    FakeNotifications desktop;
    QVERIFY(desktop.isThere);
    Fallback fallback;
    BusNotifier notifier(QDBusConnection::sessionBus(), fallback);
    notifier.show(u"A batch has ended"_s, u"9 accepted"_s, false);
    notifier.show(u"A batch was stopped"_s, u"5 refused"_s, true);
    QTRY_COMPARE(desktop.shown.size(), 2);

    const auto &calm = desktop.shown.at(0);
    QCOMPARE(calm.program, u"Herald"_s);
    QCOMPARE(calm.title, u"A batch has ended"_s);
    QCOMPARE(calm.text, u"9 accepted"_s);
    QCOMPARE(calm.actions, (QStringList{u"default"_s, u"Show Herald"_s}));
    QCOMPARE(calm.hints.value(u"desktop-entry"_s).toString(), u"herald"_s);
    QCOMPARE(calm.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
    QCOMPARE(desktop.shown.at(1).hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    QVERIFY(fallback.titles.isEmpty());
}

void TestBusNotifier::markupStaysText()
{
    FakeNotifications desktop;
    Fallback fallback;
    BusNotifier notifier(QDBusConnection::sessionBus(), fallback);
    notifier.show(u"T"_s, u"<img src='file:///etc/passwd'>"_s, false);
    QTRY_COMPARE(desktop.shown.size(), 1);
    QVERIFY(!desktop.shown.at(0).text.contains(u'<'));
}

void TestBusNotifier::pressingItIsHeard()
{
    FakeNotifications desktop;
    Fallback fallback;
    BusNotifier notifier(QDBusConnection::sessionBus(), fallback);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(u"T"_s, {}, false);
    QTRY_COMPARE(desktop.shown.size(), 1);
    // the signal follows the answer on the same line, so the id is known by then
    emit desktop.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(activated.count(), 1);
}

void TestBusNotifier::whatOthersShowIsNotOurs()
{
    FakeNotifications desktop;
    Fallback fallback;
    BusNotifier notifier(QDBusConnection::sessionBus(), fallback);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(u"T"_s, {}, false);
    QTRY_COMPARE(desktop.shown.size(), 1);
    emit desktop.ActionInvoked(2, u"default"_s);  // another program's
    emit desktop.ActionInvoked(1, u"settings"_s); // not the action we offer
    emit desktop.NotificationClosed(2, 1);
    emit desktop.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(activated.count(), 1); // they come in their order: the first two did nothing
    emit desktop.NotificationClosed(1, 2);
    emit desktop.ActionInvoked(1, u"default"_s);
    notifier.show(u"U"_s, {}, false);
    QTRY_COMPARE(desktop.shown.size(), 2);
    emit desktop.ActionInvoked(2, u"default"_s);
    QTRY_COMPARE(activated.count(), 2); // not 3: the closed one is forgotten
}

void TestBusNotifier::withoutAServiceTheOtherWayIsTaken()
{
    Fallback fallback;
    BusNotifier notifier(QDBusConnection::sessionBus(), fallback);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(u"T"_s, {}, false);
    QTRY_COMPARE(fallback.titles, QStringList{u"T"_s});
    emit fallback.activated();
    QCOMPARE(activated.count(), 1);

    Fallback second;
    BusNotifier cut(QDBusConnection(u"no bus at all"_s), second);
    cut.show(u"V"_s, {}, false);
    QTRY_COMPARE(second.titles, QStringList{u"V"_s});
}

QTEST_GUILESS_MAIN(TestBusNotifier)
#include "tst_busnotifier.moc"
