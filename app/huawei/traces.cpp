// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/traces.h"

namespace herald::huawei {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int mostPages = 10;
constexpr seconds before = 30s; ///< clocks differ, and the service rounds
constexpr seconds after = 10min;

/// The last attempt whose bytes may have left.
const Attempt *doubtfulAttempt(const SendStory &story)
{
    for (auto at = story.attempts.crbegin(); at != story.attempts.crend(); ++at) {
        if (at->onTheWire)
            return &*at;
    }
    return nullptr;
}

bool isTrace(const MailRecord &found, const MailRecord &sentAgain, const Evidence &window)
{
    return found.id != sentAgain.id && found.account == sentAgain.account &&
           found.mailSendType == sentAgain.mailSendType && found.sendAt &&
           *found.sendAt >= window.from && *found.sendAt <= window.to;
}

/// The records of the account whose re-send is looked for; the first page tells the service's
/// time.
QCoro::Task<Result<Page<MailRecord>>> recordsLike(WorkspaceDirectory &directory, Profile profile,
                                                  MailRecord record)
{
    Page<MailRecord> all;
    MailRecordQuery query;
    query.appGroup = record.appGroupId.value_or(AppGroupId());
    query.account = record.account.value_or(QString());
    for (int page = 0; page < mostPages; ++page) {
        Profile asking = profile;
        MailRecordQuery next = query;
        const Result<Page<MailRecord>> some =
            co_await directory.mailRecords(std::move(asking), std::move(next));
        if (!some)
            co_return tl::unexpected(some.error());
        if (page == 0)
            all.serverTime = some->serverTime;
        all.items += some->items;
        query.offset += query.limit;
        if (some->items.isEmpty() || query.offset >= some->total)
            break;
    }
    co_return all;
}

void setWindow(Evidence &evidence, const Attempt &attempt, const QDateTime &now,
               const QDateTime &serverTime)
{
    if (serverTime.isValid())
        evidence.ahead = seconds(serverTime.secsTo(now));
    const qint64 toServer = -evidence.ahead.count();
    evidence.from = attempt.onTheWire->addSecs(toServer - before.count());
    evidence.to = attempt.ended.value_or(*attempt.onTheWire).addSecs(toServer + after.count());
}

} // namespace

QCoro::Task<Result<Evidence>> findTraces(WorkspaceDirectory &directory, const Clock &clock,
                                         SendStory story)
{
    const auto *resend = std::get_if<MailResend>(&story.send.manifest.payload());
    const Attempt *attempt = doubtfulAttempt(story);
    if (!resend || !attempt)
        co_return failure(Error::Kind::BadInput, u"nothing of this send was on the wire"_s);

    Evidence evidence;
    const QList<MailRecord> records = resend->records;
    for (const MailRecord &record : records) {
        if (!record.account || !record.appGroupId) {
            evidence.without.append(record.id); // nothing to look it up by
            continue;
        }
        Profile profile = story.send.manifest.profile();
        MailRecord wanted = record;
        const Result<Page<MailRecord>> alike =
            co_await recordsLike(directory, std::move(profile), std::move(wanted));
        if (!alike)
            co_return tl::unexpected(alike.error());
        setWindow(evidence, *attempt, clock.utcNow(), alike->serverTime);
        const qsizetype had = evidence.traces.size();
        for (const MailRecord &found : alike->items) {
            if (isTrace(found, record, evidence))
                evidence.traces.append({record.id, found});
        }
        if (evidence.traces.size() == had)
            evidence.without.append(record.id);
    }
    if (!evidence.from.isValid())
        setWindow(evidence, *attempt, clock.utcNow(), {});
    co_return evidence;
}

} // namespace herald::huawei
