// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/confirm/confirmation.h"

#include <QPointer>

#include <algorithm>

namespace herald::ui {

using namespace std::chrono;
using namespace std::chrono_literals;

Confirmation::Confirmation(Archive &archive, WorkspaceDirectory &workspace, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_looks{5s, 15s, 30s, 60s}
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer); // never early
    connect(&m_wake, &QTimer::timeout, this, [this] { run(m_run); });
}

void Confirmation::start(const QList<Send> &sends, const QSet<MailRecordId> &seen)
{
    m_sends = sends;
    m_seen = seen;
    m_awaited.clear();
    m_next = 0;
    m_started = steady_clock::now();
    ++m_run;
    run(m_run);
}

void Confirmation::stop()
{
    if (m_state != State::Looking && m_state != State::Waiting)
        return;
    ++m_run;
    m_wake.stop();
    enter(State::Stopped);
}

void Confirmation::forget()
{
    ++m_run;
    m_wake.stop();
    m_sends.clear();
    m_awaited.clear();
    enter(State::Idle);
}

void Confirmation::enter(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    emit changed();
}

int Confirmation::expected() const
{
    return int(std::count_if(m_awaited.cbegin(), m_awaited.cend(),
                             [](const Awaited &one) { return one.outcome == Outcome::Accepted; }));
}

int Confirmation::confirmed() const
{
    return int(std::count_if(m_awaited.cbegin(), m_awaited.cend(), [](const Awaited &one) {
        return one.outcome == Outcome::Accepted && one.found;
    }));
}

int Confirmation::wentOutAllTheSame() const
{
    return int(std::count_if(m_awaited.cbegin(), m_awaited.cend(), [](const Awaited &one) {
        return one.outcome != Outcome::Accepted && one.found;
    }));
}

milliseconds Confirmation::left() const
{
    return m_wake.isActive() ? m_wake.remainingTimeAsDuration() : 0ms;
}

/// One for each account that misses something; its own list is short. What may have gone to the
/// members of a user group is looked for in all of the app group.
QList<MailRecordQuery> Confirmation::questions() const
{
    QList<MailRecordQuery> all;
    for (const Awaited &one : m_awaited) {
        if (one.found || !one.canBeFound())
            continue;
        MailRecordQuery query;
        query.appGroup = one.sought.appGroup;
        if (!one.sought.throughMembers)
            query.account = one.sought.account;
        const bool isAsked = std::any_of(all.cbegin(), all.cend(), [&query](const auto &other) {
            return other.appGroup == query.appGroup &&
                   (other.account == query.account || other.account.isEmpty());
        });
        if (!isAsked)
            all.append(query);
    }
    return all;
}

QCoro::Task<void> Confirmation::readStories(int number)
{
    QPointer<Confirmation> self(this);
    const QList<Send> sends = m_sends;
    for (const Send &send : sends) {
        auto asked = m_archive.story(send.id);
        const Result<SendStory> story = co_await asked;
        if (!self || number != m_run)
            co_return;
        if (!story) {
            m_error = story.error();
            co_return;
        }
        m_awaited += awaitedOf(*story);
    }
}

QCoro::Task<Result<herald::Page<MailRecord>>> Confirmation::recordsFor(MailRecordQuery query)
{
    QPointer<Confirmation> self(this);
    const int number = m_run;
    const Profile profile = m_sends.constFirst().manifest.profile();
    herald::Page<MailRecord> all;
    while (true) {
        auto asked = m_workspace.mailRecords(profile, query);
        const Result<herald::Page<MailRecord>> page = co_await asked;
        if (!page)
            co_return tl::unexpected(page.error());
        if (query.offset == 0)
            all.serverTime = page->serverTime;
        all.items += page->items;
        query.offset += int(page->items.size());
        if (!self || number != m_run || page->items.isEmpty() || query.offset >= page->total)
            break;
    }
    const herald::Page<MailRecord> complete = all;
    co_return complete;
}

QCoro::Task<void> Confirmation::run(int number)
{
    QPointer<Confirmation> self(this);
    enter(State::Looking);
    if (m_awaited.isEmpty()) {
        auto reading = readStories(number);
        co_await reading;
        if (!self || number != m_run)
            co_return;
        if (m_error) {
            enter(State::Failed);
            co_return;
        }
    }
    const QList<MailRecordQuery> asked = questions();
    for (const MailRecordQuery &question : asked) {
        auto asking = recordsFor(question);
        const Result<herald::Page<MailRecord>> records = co_await asking;
        if (!self || number != m_run)
            co_return;
        if (!records) {
            m_error = records.error();
            enter(State::Failed);
            co_return;
        }
        take(*records);
        if (!self || number != m_run)
            co_return; // whoever heard of it has stopped
    }
    planNext();
}

void Confirmation::take(const herald::Page<MailRecord> &records)
{
    const seconds ahead =
        records.serverTime.isValid() ? seconds(records.serverTime.secsTo(m_clock.utcNow())) : 0s;
    QList<bool> before;
    for (const Awaited &one : std::as_const(m_awaited))
        before.append(one.found.has_value());
    if (match(m_awaited, records.items, m_seen, ahead) == 0)
        return;
    const QList<Awaited> now = m_awaited;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i).found && !before.at(i))
            emit found(now.at(i));
    }
    emit changed();
}

void Confirmation::planNext()
{
    const bool missing = std::any_of(m_awaited.cbegin(), m_awaited.cend(), [](const Awaited &one) {
        return one.outcome == Outcome::Accepted && !one.found && one.canBeFound();
    });
    const bool doubtful = std::any_of(m_awaited.cbegin(), m_awaited.cend(), [](const Awaited &one) {
        return one.outcome != Outcome::Accepted && !one.found;
    });
    if (!missing && !doubtful)
        return enter(expected() == confirmed() ? State::Complete : State::Ended);
    const auto passed = duration_cast<milliseconds>(steady_clock::now() - m_started);
    while (m_next < m_looks.size() && m_looks.at(m_next) <= passed)
        ++m_next;
    if (m_next == m_looks.size())
        return enter(State::Ended);
    m_wake.start(m_looks.at(m_next) - passed);
    ++m_next;
    enter(State::Waiting);
}

} // namespace herald::ui
