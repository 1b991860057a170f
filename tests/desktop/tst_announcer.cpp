// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fakebus.h"
#include "tests/ui/fakes.h"
#include "tests/ui/sends.h"
#include "ui/desktop/busnotifier.h"
#include "ui/shell/announcer.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NoOtherWay final : public Notifier
{
public:
    void show(const QString &title, const QString &, bool) override
    {
        qFatal("%s went the other way", qPrintable(title));
    }
};

/// From the delivery to what arrives on the bus. Nothing is told before tell().
struct Desk
{
    Desk() { announcer.setPace(1h, 1h); }

    [[nodiscard]] const FakeNotifications::Shown &last() const { return desktop.shown.constLast(); }
    [[nodiscard]] uchar urgency() const { return last().hints.value(u"urgency"_s).value<uchar>(); }
    BatchId sendNow(int count)
    {
        const BatchId batch = submitNow(stage, manifests(stage, count));
        if (!QTest::qWaitFor([&] { return isDone(stage, batch); }))
            qFatal("the batch does not end");
        return batch;
    }

    Stage stage;
    FakeNotifications desktop;
    NoOtherWay otherwise;
    BusNotifier notifier{QDBusConnection::sessionBus(), otherwise};
    Announcer announcer{stage.delivery, notifier};
};

const Verdict refused = verdictOf(Outcome::Refused, Cause::InvalidParameter);
const Verdict unknown = verdictOf(Outcome::Unknown, Cause::NoAnswerInTime);

} // namespace

class TestAnnouncer final : public QObject
{
    Q_OBJECT

private slots:
    void theEndOfABatchIsTold();
    void anUnknownNeedsAPerson();
    void aStopIsTold();
    void troubleIsTold();
    void troubleThatIsOverIsNotTold();
    void nothingOfTheMailIsTold();
    void whatComesTogetherIsToldTogether();
    void itIsToldByItself();
    void tellingsAreApart();
    void whoLooksIsNotTold();
    void itSpeaksTheWindowsLanguage();
};

void TestAnnouncer::theEndOfABatchIsTold()
{
    Desk desk;
    QVERIFY(desk.desktop.isThere);
    desk.stage.alibaba.verdictAt[1] = refused;
    desk.sendNow(3);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"1 batch ended"_s);
    QCOMPARE(desk.last().text, u"Refused 1 · Accepted 2"_s);
    QCOMPARE(desk.urgency(), uchar(1));
}

void TestAnnouncer::anUnknownNeedsAPerson()
{
    Desk desk;
    desk.stage.alibaba.verdictAt[0] = unknown;
    desk.sendNow(2);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"Settle 1 send: the outcome is unknown"_s);
    QCOMPARE(desk.last().text, u"1 batch ended\nUnknown 1 · Accepted 1"_s);
    QCOMPARE(desk.urgency(), uchar(2));
}

void TestAnnouncer::aStopIsTold()
{
    Desk desk;
    desk.stage.alibaba.verdict = verdictOf(Outcome::Refused, Cause::NoPermission);
    QSignalSpy stopped(&desk.stage.delivery, &Delivery::batchStopped);
    submitNow(desk.stage, manifests(desk.stage, 20));
    QTRY_COMPARE(stopped.count(), 1);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"1 batch stopped after equal refusals"_s);
    QCOMPARE(desk.urgency(), uchar(2));
}

void TestAnnouncer::troubleIsTold()
{
    Desk desk;
    desk.stage.transport.hanging = true;
    submitNow(desk.stage, manifests(desk.stage, 1));
    QTRY_COMPARE(desk.stage.delivery.onTheWire(), 1);
    desk.stage.ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"/data/x"_s};
    desk.stage.transport.finish();
    QTRY_VERIFY(desk.stage.delivery.trouble());
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"Look at the ledger: it cannot be written, nothing goes out"_s);
    QVERIFY(!desk.last().text.contains("/data"_L1));
    QCOMPARE(desk.urgency(), uchar(2));
}

void TestAnnouncer::troubleThatIsOverIsNotTold()
{
    Desk desk;
    desk.stage.transport.hanging = true;
    const BatchId batch = submitNow(desk.stage, manifests(desk.stage, 1));
    QTRY_COMPARE(desk.stage.delivery.onTheWire(), 1);
    desk.stage.ledger.failWith = Error{.kind = Error::Kind::Storage};
    desk.stage.transport.finish();
    QTRY_VERIFY(desk.stage.delivery.trouble());
    desk.stage.ledger.failWith.reset();
    desk.stage.delivery.retryLedger();
    QTRY_VERIFY(isDone(desk.stage, batch));
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"1 batch ended"_s);
}

void TestAnnouncer::nothingOfTheMailIsTold()
{
    Desk desk;
    desk.stage.alibaba.verdictAt[0] = unknown;
    desk.stage.alibaba.verdictAt[0].detail = u"a@example.com"_s;
    desk.stage.alibaba.verdictAt[1] = refused;
    desk.stage.alibaba.verdictAt[1].serviceText = u"a@example.com is not allowed"_s;
    desk.sendNow(4);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    const QString all =
        desk.last().program % desk.last().title % desk.last().text % desk.last().actions.join(u' ');
    for (const char *secret : {"example.com", "Subject", "The work is done", "Security desk",
                               "AKEXAMPLE", "not allowed"})
        QVERIFY2(!all.contains(QLatin1StringView(secret)), secret);
    QVERIFY(all.contains("Accepted 2"_L1));
}

void TestAnnouncer::whatComesTogetherIsToldTogether()
{
    Desk desk;
    desk.sendNow(3);
    desk.sendNow(4);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"2 batches ended"_s);
    QCOMPARE(desk.last().text, u"Accepted 7"_s);
    desk.announcer.tell(); // there is nothing new
    desk.sendNow(1);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 2);
    QCOMPARE(desk.last().text, u"Accepted 1"_s);
}

void TestAnnouncer::itIsToldByItself()
{
    Desk desk;
    desk.announcer.setPace(0ms, 0ms);
    desk.sendNow(1);
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
}

void TestAnnouncer::tellingsAreApart()
{
    Desk desk;
    desk.announcer.setPace(0ms, 1h);
    desk.sendNow(1);
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    desk.sendNow(1);
    desk.sendNow(1); // the time to gather has long passed
    QCOMPARE(desk.desktop.shown.size(), 1);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 2);
    QCOMPARE(desk.last().title, u"2 batches ended"_s);
}

void TestAnnouncer::whoLooksIsNotTold()
{
    Desk desk;
    auto window = std::make_unique<QWidget>();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    desk.sendNow(5);
    window.reset();
    QTRY_VERIFY(!QApplication::activeWindow());
    desk.sendNow(1);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"1 batch ended"_s); // the first one was seen
}

void TestAnnouncer::itSpeaksTheWindowsLanguage()
{
    Desk desk;
    desk.stage.session.setLanguage(Language::Chinese);
    desk.sendNow(2);
    desk.announcer.tell();
    QTRY_COMPARE(desk.desktop.shown.size(), 1);
    QCOMPARE(desk.last().title, u"1 个批次已结束"_s);
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
