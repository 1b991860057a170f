// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/history/timeline.h"

#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 24), QTime(8, 0, second), Qt::UTC);
}

Attempt attempt(int number, int began, std::optional<int> onTheWire, std::optional<int> ended)
{
    Attempt made;
    made.number = number;
    made.began = at(began);
    if (onTheWire)
        made.onTheWire = at(*onTheWire);
    if (ended)
        made.ended = at(*ended);
    return made;
}

SendStory story(SendState state, Outcome outcome, Cause cause)
{
    SendStory told;
    told.send.state = state;
    told.send.created = at(0);
    told.send.changed = at(50);
    told.send.verdict = verdictOf(outcome, cause);
    return told;
}

} // namespace

class TimelineTest final : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void isInOrderOfTime();
};

void TimelineTest::tells_data()
{
    QTest::addColumn<SendStory>("story");
    QTest::addColumn<QStringList>("lines");

    SendStory held = story(SendState::Held, Outcome::Unknown, Cause::None);
    QTest::newRow("held") << held << QStringList{u"Confirmed"_s};

    SendStory accepted = story(SendState::Done, Outcome::Accepted, Cause::None);
    accepted.batch.released = at(5);
    accepted.attempts = {attempt(1, 6, 7, 8)};
    accepted.attempts[0].answer = "HTTP/1.1 200\n\n{}";
    accepted.attempts[0].verdict = accepted.send.verdict;
    QTest::newRow("accepted")
        << accepted
        << QStringList{u"Confirmed"_s, u"Released"_s, u"Attempt 1 began"_s, u"On the wire"_s,
                       u"Answered. Accepted: The service accepted it. Whether it was delivered, "
                       "the service does not say."_s};

    SendStory repeated = accepted;
    repeated.attempts.prepend(attempt(1, 5, std::nullopt, 6));
    repeated.attempts[0].verdict = verdictOf(Outcome::NotSent, Cause::ConnectFailed);
    repeated.attempts[1].number = 2;
    QTest::newRow("did not leave at first")
        << repeated
        << QStringList{u"Confirmed"_s,
                       u"Released"_s,
                       u"Attempt 1 began"_s,
                       u"Nothing left. No connection to the endpoint could be made."_s,
                       u"Attempt 2 began"_s,
                       u"On the wire"_s,
                       u"Answered. Accepted: The service accepted it. Whether it was delivered, "
                       "the service does not say."_s};

    SendStory lost = story(SendState::Done, Outcome::Unknown, Cause::ConnectionLost);
    lost.attempts = {attempt(1, 1, 2, 3)};
    lost.attempts[0].verdict = lost.send.verdict;
    QTest::newRow("no answer")
        << lost
        << QStringList{u"Confirmed"_s, u"Attempt 1 began"_s, u"On the wire"_s,
                       u"Broke off. Unknown: The connection broke before an answer came."_s};

    SendStory crashed = story(SendState::Done, Outcome::Unknown, Cause::CrashedOnTheWire);
    crashed.attempts = {attempt(1, 1, 2, std::nullopt)};
    QTest::newRow("crashed")
        << crashed
        << QStringList{u"Confirmed"_s, u"Attempt 1 began"_s, u"On the wire"_s,
                       u"Found at the next start. Unknown: Herald ended while the request was on "
                       "the wire."_s};

    SendStory cancelled = story(SendState::Done, Outcome::Cancelled, Cause::Stopped);
    QTest::newRow("cancelled") << cancelled
                               << QStringList{u"Confirmed"_s,
                                              u"Cancelled: It was cancelled before it left."_s};

    SendStory settled = lost;
    settled.send.settlement = Settlement{Decision::TreatAsSent,   u"Wang"_s, u"Li has it"_s,
                                         u"Record 7 appeared."_s, at(55),    {}};
    QTest::newRow("settled")
        << settled
        << QStringList{u"Confirmed"_s, u"Attempt 1 began"_s, u"On the wire"_s,
                       u"Broke off. Unknown: The connection broke before an answer came."_s,
                       u"Treated as sent by Wang: Li has it\nRecord 7 appeared."_s};
}

void TimelineTest::tells()
{
    QFETCH(SendStory, story);
    QStringList lines;
    for (const TimelineEntry &entry : timelineOf(story))
        lines.append(entry.text);
    QTEST(lines, "lines");
}

void TimelineTest::isInOrderOfTime()
{
    SendStory told = story(SendState::Done, Outcome::Accepted, Cause::None);
    told.attempts = {attempt(1, 2, 3, 4), attempt(2, 20, 21, 22)};
    told.batch.released = at(10); // released a second time, between the two
    const QList<TimelineEntry> entries = timelineOf(told);
    QCOMPARE(entries.size(), 8);
    for (qsizetype i = 1; i < entries.size(); ++i)
        QVERIFY(entries.at(i - 1).at <= entries.at(i).at);
    QCOMPARE(entries.at(4).text, u"Released"_s);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::TimelineTest)
#include "tst_timeline.moc"
