// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/confirm/awaited.h"

#include <algorithm>

namespace herald::ui {

namespace {

/// A `Date` has whole seconds, and a record's time may be rounded down to one as well.
constexpr int roundedAway = 1;

} // namespace

bool isRefusedList(const Send &send)
{
    return send.state == SendState::Done && send.verdict.outcome == Outcome::Refused &&
           soughtIn(send.manifest.payload()).size() > 1;
}

QList<Awaited> awaitedOf(const SendStory &story)
{
    const Send &send = story.send;
    const bool accepted =
        send.state == SendState::Done && send.verdict.outcome == Outcome::Accepted;
    if (!accepted && !isRefusedList(send))
        return {};
    QDateTime called;
    for (const Attempt &attempt : story.attempts) {
        if (attempt.onTheWire && !called.isValid())
            called = *attempt.onTheWire;
    }
    QList<Awaited> all;
    for (const Sought &sought : soughtIn(send.manifest.payload()))
        all.append({sought, send.verdict.outcome, called, std::nullopt});
    return all;
}

int match(QList<Awaited> &awaited, QList<MailRecord> records, const QSet<MailRecordId> &seen,
          std::chrono::seconds ahead)
{
    QSet<MailRecordId> taken = seen;
    for (const Awaited &one : std::as_const(awaited)) {
        if (one.found)
            taken.insert(one.found->id);
        if (const auto *source = std::get_if<MailRecordId>(&one.sought.id))
            taken.insert(*source);
    }
    std::stable_sort(records.begin(), records.end(), [](const MailRecord &a, const MailRecord &b) {
        return a.sendAt.value_or(QDateTime()) < b.sendAt.value_or(QDateTime());
    });
    int found = 0;
    for (const MailRecord &record : std::as_const(records)) {
        if (!record.sendAt || taken.contains(record.id))
            continue;
        Awaited *first = nullptr;
        for (Awaited &one : awaited) {
            const bool fits = !one.found && one.canBeFound() &&
                              one.sought.appGroup == record.appGroupId &&
                              isLike(record, one.sought) &&
                              *record.sendAt >= one.called.addSecs(-ahead.count() - roundedAway);
            if (fits && (!first || one.called < first->called))
                first = &one;
        }
        if (!first)
            continue;
        first->found = record;
        taken.insert(record.id);
        ++found;
    }
    return found;
}

} // namespace herald::ui
