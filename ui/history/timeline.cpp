// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/timeline.h"

#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::TimelineTexts)
};

Ink inkOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Ink::Positive;
    case Outcome::Refused:
    case Outcome::NotSent:
        return Ink::Negative;
    case Outcome::Unknown:
        return Ink::Caution;
    case Outcome::Cancelled:
        break;
    }
    return Ink::Muted;
}

QString verdictText(const Verdict &verdict)
{
    //: an outcome and its cause: "Refused: This identity is not allowed to do this."
    return TimelineTexts::tr("%1: %2").arg(outcomeWord(verdict.outcome), causeText(verdict));
}

QString endText(const Attempt &attempt)
{
    if (!attempt.onTheWire)
        //: nothing of the request left Herald; then why
        return TimelineTexts::tr("Nothing left. %1").arg(causeText(attempt.verdict));
    if (attempt.answer.isEmpty())
        return TimelineTexts::tr("Broke off. %1").arg(verdictText(attempt.verdict));
    return TimelineTexts::tr("Answered. %1").arg(verdictText(attempt.verdict));
}

void addAttempt(QList<TimelineEntry> &entries, const Attempt &attempt, const Send &send)
{
    entries.append({attempt.began, TimelineTexts::tr("Attempt %1 began").arg(attempt.number)});
    if (attempt.onTheWire)
        entries.append({*attempt.onTheWire, TimelineTexts::tr("On the wire"), Ink::Info});
    if (attempt.ended)
        entries.append({*attempt.ended, endText(attempt), inkOf(attempt.verdict.outcome)});
    else if (send.state == SendState::Done)
        entries.append(
            {send.changed,
             TimelineTexts::tr("Found at the next start. %1").arg(verdictText(send.verdict)),
             inkOf(send.verdict.outcome)});
}

QString decisionText(const Settlement &settlement)
{
    switch (settlement.decision) {
    case Decision::TreatAsSent:
        return TimelineTexts::tr("Treated as sent by %1: %2")
            .arg(settlement.who, settlement.reason);
    case Decision::TreatAsNotSent:
        return TimelineTexts::tr("Treated as not sent by %1: %2")
            .arg(settlement.who, settlement.reason);
    case Decision::SendAgain:
        return TimelineTexts::tr("Sent again by %1: %2").arg(settlement.who, settlement.reason);
    }
    return {};
}

/// A verdict that no attempt has brought: cancelled while it waited.
bool endedWaiting(const SendStory &story)
{
    return story.send.state == SendState::Done &&
           (story.attempts.isEmpty() || story.send.verdict.outcome == Outcome::Cancelled);
}

} // namespace

QList<TimelineEntry> timelineOf(const SendStory &story)
{
    const Send &send = story.send;
    QList<TimelineEntry> entries{{send.created, TimelineTexts::tr("Confirmed")}};
    if (story.batch.released)
        entries.append({*story.batch.released, TimelineTexts::tr("Released")});
    for (const Attempt &attempt : story.attempts)
        addAttempt(entries, attempt, send);
    if (endedWaiting(story))
        entries.append({send.changed, verdictText(send.verdict), inkOf(send.verdict.outcome)});
    if (send.settlement) {
        QStringList lines{decisionText(*send.settlement), send.settlement->evidence};
        lines.removeAll(QString());
        entries.append({send.settlement->at, lines.join(QLatin1Char('\n'))});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return entries;
}

} // namespace herald::ui
