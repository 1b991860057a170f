// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/traces.h"

#include "app/model/sought.h"

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

bool isTrace(const MailRecord &found, const Sought &sought, const Evidence &window)
{
    return isLike(found, sought) && found.sendAt && *found.sendAt >= window.from &&
           *found.sendAt <= window.to;
}

/// The records among which the new one must be; the first page tells the service's time.
QCoro::Task<Result<Page<MailRecord>>> recordsAround(WorkspaceDirectory &directory, Profile profile,
                                                    Sought sought)
{
    Page<MailRecord> all;
    MailRecordQuery query;
    query.appGroup = sought.appGroup;
    if (!sought.throughMembers)
        query.account = sought.account;
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
        query.offset += int(some->items.size());
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
    const QList<Sought> all = soughtIn(story.send.manifest.payload());
    const Attempt *attempt = doubtfulAttempt(story);
    if (all.isEmpty() || !attempt)
        co_return failure(Error::Kind::BadInput, u"nothing of this send was on the wire"_s);

    Evidence evidence;
    for (const Sought &sought : all) {
        if (sought.account.isEmpty() || sought.appGroup.isEmpty()) {
            evidence.without.append(sought.id);
            continue;
        }
        Profile profile = story.send.manifest.profile();
        Sought wanted = sought;
        const Result<Page<MailRecord>> around =
            co_await recordsAround(directory, std::move(profile), std::move(wanted));
        if (!around)
            co_return tl::unexpected(around.error());
        setWindow(evidence, *attempt, clock.utcNow(), around->serverTime);
        const qsizetype had = evidence.traces.size();
        for (const MailRecord &found : around->items) {
            if (isTrace(found, sought, evidence))
                evidence.traces.append({sought.id, found});
        }
        if (evidence.traces.size() == had)
            evidence.without.append(sought.id);
    }
    if (!evidence.from.isValid())
        setWindow(evidence, *attempt, clock.utcNow(), {});
    co_return evidence;
}

} // namespace herald::huawei
