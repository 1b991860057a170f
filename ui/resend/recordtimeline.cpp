// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordtimeline.h"

#include "ui/texts/recordtexts.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordTimeline
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::RecordTimeline)
};

Ink meaningOf(MailResult result)
{
    switch (result) {
    case MailResult::Succeeded:
        return Ink::Positive;
    case MailResult::Failed:
        return Ink::Negative;
    case MailResult::Unrecognised:
        break;
    }
    return Ink::Text;
}

Ink meaningOf(const Send &send)
{
    if (send.state != SendState::Done)
        return Ink::Info;
    switch (send.verdict.outcome) {
    case Outcome::Accepted:
        return Ink::Positive;
    case Outcome::Unknown:
        return Ink::Caution;
    case Outcome::Refused:
    case Outcome::NotSent:
        return Ink::Negative;
    case Outcome::Cancelled:
        break;
    }
    return Ink::Muted;
}

TimelineEntry entryOf(const Send &send)
{
    const QString who = send.manifest.profile().name;
    const auto *resend = std::get_if<MailResend>(&send.manifest.payload());
    const int others = resend ? int(resend->records.size()) - 1 : 0;
    //: a profile, then the outcome: "Resent by Workspace desk: Accepted"
    QString text = RecordTimeline::tr("Resent by %1: %2").arg(who, stateWord(send));
    if (others > 0)
        text += u' ' + RecordTimeline::tr("(in one request with %n other(s))", nullptr, others);
    return {send.changed, text, meaningOf(send)};
}

} // namespace

QList<TimelineEntry> timelineOf(const MailRecord &record, const QList<Send> &sends,
                                const QList<MailRecord> &confirmedBy)
{
    QList<TimelineEntry> entries;
    const QDateTime sent = record.sendAt.value_or(QDateTime());
    const QString type = mailTypeText(record);
    entries.append({sent, type.isEmpty() ? RecordTimeline::tr("Sent") : type, Ink::Text});
    if (const QString result = resultText(record); !result.isEmpty())
        entries.append({sent, result, meaningOf(resultOf(record))});
    QList<TimelineEntry> later;
    for (const Send &send : sends)
        later.append(entryOf(send));
    for (const MailRecord &found : confirmedBy) {
        const MailResult result = resultOf(found);
        later.append({found.sendAt.value_or(QDateTime()),
                      //: the result of a new record, then its id
                      RecordTimeline::tr("Confirmed by a new record: %1 (%2)")
                          .arg(resultText(found), found.id.text()),
                      result == MailResult::Failed ? Ink::Caution : Ink::Positive});
    }
    std::stable_sort(later.begin(), later.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
    return entries + later;
}

} // namespace herald::ui
