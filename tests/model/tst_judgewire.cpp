// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

/// Rows 1–15, 18 and 19 of the classification in reliability.md 4.
class TestJudgeWire : public QObject
{
    Q_OBJECT

    static Exchange seen(Phase phase, Break broken, qint64 taken = 0, int status = 0,
                         qint64 size = 100)
    {
        Exchange e;
        e.phase = phase;
        e.broken = broken;
        e.bodySize = size;
        e.bodyTaken = taken;
        e.status = status;
        return e;
    }

private slots:
    void rows_data()
    {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("mayRepeat");
        const auto row = [](const char *name, const Exchange &exchange, Outcome outcome,
                            bool mayRepeat) {
            QTest::newRow(name) << exchange << outcome << mayRepeat;
        };
        row("1 policy", seen(Phase::NotStarted, Break::NotAllowed), Outcome::NotSent, false);
        row("2 gate", seen(Phase::Connecting, Break::GateClosed), Outcome::NotSent, false);
        row("3 name", seen(Phase::Connecting, Break::HostNotFound), Outcome::NotSent, true);
        row("4 refused", seen(Phase::Connecting, Break::ConnectionRefused), Outcome::NotSent, true);
        row("5 stall", seen(Phase::Connecting, Break::ConnectTimeout), Outcome::NotSent, true);
        row("5 unreachable", seen(Phase::Connecting, Break::Unreachable), Outcome::NotSent, true);
        row("6 proxy", seen(Phase::Connecting, Break::Proxy), Outcome::NotSent, true);
        row("6 proxy password", seen(Phase::Connecting, Break::ProxyAuthentication),
            Outcome::NotSent, false);
        row("7 certificate", seen(Phase::Connecting, Break::Tls), Outcome::NotSent, false);
        row("9 stopped before", seen(Phase::Connecting, Break::Stopped), Outcome::NotSent, false);
        row("10 partly written", seen(Phase::Sending, Break::Closed, 40), Outcome::NotSent, true);
        row("11 closed, no status", seen(Phase::Sent, Break::Closed, 100), Outcome::Unknown, false);
        row("11 closed, empty body", seen(Phase::Sending, Break::Closed, 0, 0, 0), Outcome::Unknown,
            false);
        row("12 silence", seen(Phase::Sent, Break::NoFirstByte, 100), Outcome::Unknown, false);
        row("12 stopped", seen(Phase::Sent, Break::Stopped, 100), Outcome::Unknown, false);
        row("13 garbage", seen(Phase::Sent, Break::Garbled, 100), Outcome::Unknown, false);
        row("14 no error, no status", seen(Phase::Sent, Break::None, 100), Outcome::Unknown, false);
        row("15 cut", seen(Phase::HeadersIn, Break::Closed, 100, 200), Outcome::Unknown, false);
        row("15 too large", seen(Phase::HeadersIn, Break::TooLarge, 100, 200), Outcome::Unknown,
            false);
        row("15 bomb", seen(Phase::HeadersIn, Break::Garbled, 100, 200), Outcome::Unknown, false);
        row("18 307", seen(Phase::HeadersIn, Break::Closed, 100, 307), Outcome::NotSent, false);
        row("18 301", seen(Phase::Complete, Break::None, 100, 301), Outcome::NotSent, false);
        row("19 303", seen(Phase::Complete, Break::None, 100, 303), Outcome::Unknown, false);
    }

    void rows()
    {
        QFETCH(Exchange, exchange);
        QFETCH(Outcome, outcome);
        QFETCH(bool, mayRepeat);
        const std::optional<Verdict> verdict = judgeWire(exchange);
        QVERIFY(verdict);
        QCOMPARE(verdict->outcome, outcome);
        QCOMPARE(verdict->mayRepeat, mayRepeat);
        QVERIFY(verdict->cause != Cause::None);
    }

    void aWholeAnswerIsLeftToTheCloud()
    {
        QVERIFY(!judgeWire(seen(Phase::Complete, Break::None, 100, 200)));
        QVERIFY(!judgeWire(seen(Phase::Complete, Break::None, 100, 503)));
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<std::chrono::milliseconds>>("wait");
        const auto row = [](const char *name, const QByteArray &value,
                            std::optional<std::chrono::milliseconds> wait) {
            QTest::newRow(name) << value << wait;
        };
        const std::chrono::milliseconds year = std::chrono::hours(24 * 365);
        row("none", "", std::nullopt);
        row("seconds", "120", std::chrono::seconds(120));
        row("zero", "0", std::chrono::seconds(0));
        row("with blanks", " 7 ", std::chrono::seconds(7));
        row("negative", "-7", std::chrono::seconds(0));
        row("beyond 32 bits", "4294967296", year);
        row("beyond 64 bits", "99999999999999999999", year);
        row("a date in an hour", "Thu, 15 Jan 2026 09:30:00 GMT", std::chrono::hours(1));
        row("a date that is past", "Thu, 15 Jan 2026 08:29:59 GMT", std::chrono::seconds(0));
        row("a date far away", "Fri, 15 Jan 2100 08:30:00 GMT", year);
        row("no such date", "Thu, 32 Jan 2026 09:30:00 GMT", std::nullopt);
        row("a word", "soon", std::nullopt);
        row("a fraction", "1.5", std::nullopt);
        row("a sign alone", "-", std::nullopt);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QTEST(retryAfterIn(
                  {{"Date"_ba, "Thu, 15 Jan 2026 08:30:00 GMT"_ba}, {"Retry-After"_ba, value}}),
              "wait");
    }

    void aDateWithoutTheServicesClockIsSeenFromHere()
    {
        const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(3600);
        const QByteArray date =
            QLocale::c().toString(then, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        const auto wait = retryAfterIn({{"Retry-After"_ba, date}});
        QVERIFY(wait);
        QVERIFY(*wait > std::chrono::minutes(50) && *wait <= std::chrono::hours(1));
    }
};

QTEST_GUILESS_MAIN(TestJudgeWire)
#include "tst_judgewire.moc"
