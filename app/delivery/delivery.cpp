// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/delivery.h"

#include "app/delivery/sending.h"

#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t batchesKept = 1000;

/// Sorts by time, as a UUIDv7 does: 48 bits of milliseconds, the rest random.
QString timeOrderedId(const QDateTime &now)
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    const quint64 ms = static_cast<quint64>(now.toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(ms >> (8 * (5 - i)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x70);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Batch newBatch(const Profile &profile, const QDateTime &now, std::chrono::seconds holdTime)
{
    Batch batch;
    batch.id = BatchId(timeOrderedId(now));
    batch.account = accountOf(profile);
    batch.created = now;
    batch.hold = holdTime.count() > 0 ? Hold::Counting : Hold::None;
    if (batch.hold == Hold::Counting)
        batch.holdUntil = now.addSecs(holdTime.count());
    else
        batch.released = now;
    return batch;
}

Send newSend(const Manifest &manifest, const Batch &batch)
{
    Send send;
    send.id = SendId(timeOrderedId(batch.created));
    send.batch = batch.id;
    send.manifest = manifest;
    send.state = batch.hold == Hold::None ? SendState::Queued : SendState::Held;
    send.created = send.changed = batch.created;
    return send;
}

Wait::Kind waitKind(Lane::Closed::Why why)
{
    switch (why) {
    case Lane::Closed::Why::Rate:
        return Wait::Kind::Rate;
    case Lane::Closed::Why::Throttled:
        return Wait::Kind::Throttled;
    case Lane::Closed::Why::BackOff:
        return Wait::Kind::BackOff;
    case Lane::Closed::Why::Full:
        break;
    }
    return Wait::Kind::Turn;
}

tl::unexpected<Error> barred(const Profile &profile)
{
    return failure(
        Error::Kind::BadInput,
        u"the guard of the profile %1 lets nothing be sent any more"_s.arg(profile.name));
}

} // namespace

Delivery::Delivery(Transport &transport, Ledger &ledger, std::vector<Cloud *> clouds,
                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_ledger(ledger)
    , m_clouds(std::move(clouds))
    , m_clock(clock)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Delivery::schedule);
}

Delivery::~Delivery()
{
    const QList<ActivePtr> active = m_active.values();
    m_active.clear();
    for (const ActivePtr &one : active)
        one->stop.request_stop();
}

QCoro::Task<Result<Recovery>> Delivery::start()
{
    const QPointer<Delivery> self = this;
    Result<Recovery> recovered = co_await m_ledger.recover();
    if (!self || !recovered)
        co_return recovered;
    m_checked = false;
    if (std::exchange(m_readOnly, std::nullopt))
        emit troubleChanged();
    m_batches.clear();
    m_turns.clear();
    for (const Batch &batch : std::as_const(recovered->open)) {
        m_batches[batch.id] = std::make_unique<OpenBatch>(batch);
        m_turns[batch.account].append(batch.id);
    }
    emit reset();
    check();
    co_return recovered;
}

QCoro::Task<void> Delivery::check()
{
    const QPointer<Delivery> self = this;
    const Result<void> sound = co_await m_ledger.check();
    if (!self)
        co_return;
    m_checked = true;
    if (!sound)
        setReadOnly(sound.error());
    schedule();
}

void Delivery::setReadOnly(const Error &why)
{
    m_readOnly = why;
    stopConnecting([](Active &) { return true; });
    emit troubleChanged();
}

QCoro::Task<Result<BatchId>> Delivery::submit(QList<Manifest> manifests)
{
    const QPointer<Delivery> self = this;
    if (m_readOnly)
        co_return tl::unexpected(*m_readOnly);
    if (manifests.isEmpty())
        co_return failure(Error::Kind::BadInput, u"nothing to send"_s);
    const Profile &profile = manifests.constFirst().profile();
    const bool onePerson = std::all_of(manifests.cbegin(), manifests.cend(),
                                       [&](const Manifest &m) { return m.profile() == profile; });
    if (!onePerson)
        co_return failure(Error::Kind::BadInput, u"a batch is sent by one profile"_s);
    if (!maySend(profile))
        co_return barred(profile);

    const quint64 panics = m_panics;
    Batch batch = newBatch(profile, m_clock.utcNow(), m_rules.holdTime);
    batch.tally.waiting = int(manifests.size());
    QList<Send> sends;
    sends.reserve(manifests.size());
    for (const Manifest &manifest : std::as_const(manifests))
        sends.append(newSend(manifest, batch));

    const Result<QList<Send>> written = co_await m_ledger.enqueue(batch, std::move(sends));
    if (!written)
        co_return tl::unexpected(written.error());
    if (self)
        addBatch(batch, *written, panics);
    co_return batch.id;
}

/// `panics` is their number when the batch was confirmed: what was held while the ledger wrote the
/// batch down is meant for it too.
void Delivery::addBatch(Batch batch, const QList<Send> &sends, quint64 panics)
{
    const BatchId id = batch.id;
    auto open = std::make_unique<OpenBatch>(std::move(batch));
    OpenBatch &added = *open;
    added.fill(sends.first(std::min<qsizetype>(sends.size(), OpenBatch::chunk)),
               sends.size() <= OpenBatch::chunk);
    m_turns[added.facts().account].append(id);
    m_batches[id] = std::move(open);
    if (panics != m_panics)
        changeHold({id}, Hold::ByHand);
    else if (added.hold() == Hold::Counting)
        startWindow(added);
    else
        added.m_released = std::chrono::steady_clock::now();
    emit batchAdded(id);
    schedule();
}

QCoro::Task<Result<void>> Delivery::settle(Send unknown, Settlement settlement)
{
    const QPointer<Delivery> self = this;
    if (m_readOnly)
        co_return tl::unexpected(*m_readOnly);
    settlement.at = m_clock.utcNow();
    const Result<void> written = co_await m_ledger.decide(unknown.id, settlement);
    if (written && self) {
        unknown.settlement = settlement;
        tellState(unknown);
    }
    co_return written;
}

QCoro::Task<Result<BatchId>> Delivery::sendAgain(Send unknown, Settlement settlement)
{
    const QPointer<Delivery> self = this;
    if (m_readOnly)
        co_return tl::unexpected(*m_readOnly);
    if (!maySend(unknown.manifest.profile()))
        co_return barred(unknown.manifest.profile());
    const quint64 panics = m_panics;
    Batch batch = newBatch(unknown.manifest.profile(), m_clock.utcNow(), m_rules.holdTime);
    batch.tally.waiting = 1;
    Send again = newSend(unknown.manifest, batch);
    again.origin = unknown.id;
    settlement.decision = Decision::SendAgain;
    settlement.at = batch.created;
    settlement.again = again.id;
    const Result<Send> written =
        co_await m_ledger.decideAgain(unknown.id, settlement, batch, std::move(again));
    if (!written)
        co_return tl::unexpected(written.error());
    if (!self)
        co_return batch.id;
    unknown.settlement = settlement;
    tellState(unknown);
    if (self)
        addBatch(batch, {*written}, panics);
    co_return batch.id;
}

QCoro::Task<Result<Evidence>> Delivery::findEvidence(SendStory story)
{
    Cloud *cloud = cloudOf(story.send.manifest.profile().cloud);
    if (!cloud)
        co_return failure(Error::Kind::BadInput, u"this cloud is not known"_s);
    co_return co_await cloud->findEvidence(std::move(story));
}

bool Delivery::canFindEvidence(CloudKind kind) const
{
    const Cloud *cloud = cloudOf(kind);
    return cloud && cloud->hasEvidence();
}

void Delivery::schedule()
{
    m_wake.stop();
    if (m_paused || m_readOnly || m_trouble || !m_checked)
        return;
    std::optional<std::chrono::milliseconds> next;
    const QList<QString> accounts = m_turns.keys();
    for (const QString &account : accounts) {
        std::optional<Wait> wait = startOne(account);
        while (!wait)
            wait = startOne(account);
        if (wait->left.count() > 0)
            next = std::min(next.value_or(wait->left), wait->left);
    }
    if (next)
        m_wake.start(*next);
}

std::optional<Wait> Delivery::startOne(const QString &account)
{
    OpenBatch *batch = nextBatch(account);
    if (!batch)
        return Wait{};
    const auto now = std::chrono::steady_clock::now();
    Lane &lane = m_lanes[account];
    const DeliveryRules rules = rulesFor(*batch);
    if (const auto closed = lane.closed(rules, now))
        return Wait{waitKind(closed->why), closed->left};
    if (!maySend(batch->next().manifest.profile())) {
        const BatchId id = batch->id();
        bar(id, OpenBatch::Obstacle::Guard);
        batch = find(id);
        return batch && batch->hold() == Hold::None ? std::optional(Wait{}) : std::nullopt;
    }

    lane.begin(rules, now);
    m_turns[account].removeOne(batch->id());
    m_turns[account].append(batch->id());
    auto active = std::make_shared<Active>();
    active->send = batch->takeNext();
    active->account = account;
    active->attempt.number = ++active->send.attempts;
    active->attempt.began = m_clock.utcNow();
    m_active.insert(active->send.id, active);
    if (batch->wantsMore())
        fetch(batch->id());
    run(active);
    return std::nullopt;
}

/// A profile may be slower than the rest.
DeliveryRules Delivery::rulesFor(const OpenBatch &batch) const
{
    DeliveryRules rules = m_rules;
    const int own = batch.hasNext() ? batch.next().manifest.profile().perSecond : 0;
    if (own > 0) {
        rules.perSecond = own;
        rules.burst = std::min(rules.burst, own);
    }
    return rules;
}

OpenBatch *Delivery::nextBatch(const QString &account)
{
    const QList<BatchId> turns = m_turns.value(account);
    for (const BatchId &id : turns) {
        OpenBatch *batch = find(id);
        if (!batch || batch->isDone()) {
            m_turns[account].removeOne(id);
            continue;
        }
        if (batch->hold() != Hold::None)
            continue;
        if (batch->hasNext())
            return batch;
        if (batch->wantsMore())
            fetch(id);
    }
    return nullptr;
}

QCoro::Task<void> Delivery::fetch(BatchId id)
{
    const QPointer<Delivery> self = this;
    OpenBatch *batch = find(id);
    if (!batch || std::exchange(batch->m_fetching, true))
        co_return;
    const qint64 after = batch->m_fetchedTo;
    const Result<QList<Send>> sends = co_await m_ledger.waiting(id, after, OpenBatch::chunk);
    batch = self ? find(id) : nullptr;
    if (!batch)
        co_return;
    batch->m_fetching = false;
    if (!sends) {
        // one row stands in the way of its batch, not of the others
        if (sends.error().code == "unreadable"_L1)
            bar(id, OpenBatch::Obstacle::Unreadable);
        else
            setTrouble(sends.error());
        co_return;
    }
    if (!batch->m_exhausted)
        batch->fill(*sends, sends->size() < OpenBatch::chunk);
    schedule();
}

const OpenBatch *Delivery::batch(const BatchId &id) const
{
    return find(id);
}

QList<BatchId> Delivery::openBatches() const
{
    QList<BatchId> ids;
    for (const auto &[id, batch] : m_batches) {
        if (batch->tally().waiting > 0)
            ids.append(id);
    }
    return ids;
}

Wait Delivery::waitOf(const BatchId &id) const
{
    if (m_trouble)
        return {Wait::Kind::Trouble};
    if (m_paused)
        return {Wait::Kind::Paused};
    if (!m_checked)
        return {Wait::Kind::Checking};
    const OpenBatch *batch = find(id);
    const auto lane = batch ? m_lanes.find(batch->facts().account) : m_lanes.end();
    if (lane == m_lanes.end())
        return {};
    Lane copy = lane->second;
    const auto closed = copy.closed(rulesFor(*batch), std::chrono::steady_clock::now());
    return closed ? Wait{waitKind(closed->why), closed->left} : Wait{};
}

int Delivery::onTheWire() const
{
    return int(std::count_if(m_active.cbegin(), m_active.cend(), [](const ActivePtr &active) {
        return active->gate == Active::Gate::Open;
    }));
}

bool Delivery::isQuiet() const
{
    return std::none_of(m_active.cbegin(), m_active.cend(), [](const ActivePtr &active) {
        return active->gate == Active::Gate::Asking || active->gate == Active::Gate::Taken ||
               active->gate == Active::Gate::Open;
    });
}

void Delivery::tellWire()
{
    const std::pair<int, bool> now(onTheWire(), isQuiet());
    if (std::exchange(m_toldWire, now) != now)
        emit wireChanged(now.first);
}

void Delivery::setTrouble(const std::optional<Error> &error)
{
    if (error && error->code == "owner"_L1) {
        setReadOnly(*error); // trying again would be trying against another Herald
        return;
    }
    m_trouble = error;
    emit troubleChanged();
}

void Delivery::tellState(const Send &send)
{
    Send copy = send; // a slot may do anything
    copy.changed = m_clock.utcNow();
    emit sendChanged(copy);
}

void Delivery::forgetOldBatches()
{
    for (auto at = m_batches.begin(); at != m_batches.end() && m_batches.size() > batchesKept;)
        at = at->second->isDone() ? m_batches.erase(at) : std::next(at);
}

OpenBatch *Delivery::find(const BatchId &id) const
{
    const auto at = m_batches.find(id);
    return at == m_batches.end() ? nullptr : at->second.get();
}

Cloud *Delivery::cloudOf(CloudKind kind) const
{
    const auto at = std::find_if(m_clouds.begin(), m_clouds.end(),
                                 [kind](const Cloud *cloud) { return cloud->kind() == kind; });
    return at == m_clouds.end() ? nullptr : *at;
}

} // namespace herald
