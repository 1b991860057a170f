// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/clockwatch.h"
#include "tests/net/fixedpolicy.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

class StillClock final : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC);
    [[nodiscard]] QDateTime utcNow() const override { return now; }
};

Exchange dated(const QByteArray &date)
{
    Exchange exchange;
    exchange.phase = Phase::Complete;
    exchange.status = 200;
    exchange.headers = {{"date", date}};
    return exchange;
}

class OneAnswer final : public Transport
{
public:
    Exchange answer;
    QCoro::Task<Exchange> exchange(Request, ExchangeOptions) override
    {
        const Exchange given = answer; // a member that is returned here is moved away
        co_return given;
    }
};

class LateAnswer final : public Transport
{
public:
    std::shared_ptr<QPromise<void>> asked;
    QCoro::Task<Exchange> exchange(Request, ExchangeOptions) override
    {
        asked = std::make_shared<QPromise<void>>();
        asked->start();
        QFuture<void> told = asked->future();
        co_await told;
        co_return dated("Thu, 15 Jan 2026 08:30:00 GMT");
    }
};

} // namespace

class TestClockWatch : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadAsTheyAreSent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("as always") << "Thu, 15 Jan 2026 08:30:00 GMT"_ba << true;
        QTest::newRow("blanks around") << " Thu, 15 Jan 2026 08:30:00 GMT "_ba << true;
        QTest::newRow("none") << ""_ba << false;
        QTest::newRow("nonsense") << "yesterday"_ba << false;
        QTest::newRow("another zone") << "Thu, 15 Jan 2026 08:30:00 +0800"_ba << false;
        QTest::newRow("a day that is not") << "Thu, 32 Jan 2026 08:30:00 GMT"_ba << false;
    }
    void datesAreReadAsTheyAreSent()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDate);
        const QDateTime date = dateOf(dated(text));
        QCOMPARE(date.isValid(), isDate);
        if (isDate)
            QCOMPARE(date, StillClock().now);
    }

    void theTimeIsPutRightWhenItIsWanted_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<int>("ahead"); // of the service, seconds
        QTest::addColumn<int>("corrected");
        QTest::newRow("not wanted") << false << 4000 << 0;
        QTest::newRow("ahead") << true << 4000 << -4000;
        QTest::newRow("behind") << true << -4000 << 4000;
        QTest::newRow("a little") << true << 5 << 0; // the way of an answer and whole seconds
        QTest::newRow("a little more") << true << 6 << -6;
    }
    void theTimeIsPutRightWhenItIsWanted()
    {
        QFETCH(bool, isWanted);
        QFETCH(int, ahead);
        QFETCH(int, corrected);
        StillClock clock;
        FixedPolicy policy;
        policy.networkRules.signsWithServerTime = isWanted;
        ServiceClock service(clock, policy);
        OneAnswer wire;
        ClockWatch watch(wire, service);
        QCOMPARE(service.utcNow(), clock.now); // nothing is known yet
        QVERIFY(!service.ahead());

        wire.answer = dated("Thu, 15 Jan 2026 08:30:00 GMT");
        clock.now = clock.now.addSecs(ahead);
        (void)QCoro::waitFor(watch.exchange({}, {}));
        QCOMPARE(service.ahead(), std::optional<qint64>(ahead));
        QCOMPARE(clock.now.secsTo(service.utcNow()), corrected);

        wire.answer = dated("nonsense"); // an answer without a date changes nothing
        (void)QCoro::waitFor(watch.exchange({}, {}));
        QCOMPARE(service.ahead(), std::optional<qint64>(ahead));
    }

    void anAnswerForSomebodyWhoIsGoneIsDropped()
    {
        StillClock clock;
        FixedPolicy policy;
        LateAnswer wire;
        bool isHeard = false;
        {
            ServiceClock service(clock, policy);
            ClockWatch watch(wire, service);
            watch.exchange({}, {}).then([&isHeard](const Exchange &) { isHeard = true; });
        }
        QVERIFY(wire.asked);
        wire.asked->finish(); // nothing of the watch may be touched
        QCoreApplication::processEvents();
        QVERIFY(!isHeard);
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
