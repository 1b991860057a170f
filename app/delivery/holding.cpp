// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps sends from going out: hold windows, holding, cancelling, pausing, stopping.
#include "app/delivery/sending.h"

#include <algorithm>

namespace herald {

namespace {

constexpr std::chrono::milliseconds latest{2'000}; ///< a timer that strikes later was asleep
constexpr std::chrono::seconds shortestSecondWindow{5};

} // namespace

void Delivery::startWindow(OpenBatch &batch)
{
    batch.m_window = std::make_unique<QTimer>();
    batch.m_window->setSingleShot(true);
    batch.m_window->setTimerType(Qt::PreciseTimer);
    connect(batch.m_window.get(), &QTimer::timeout, this,
            [this, id = batch.id()] { endWindow(id); });
    batch.m_window->start(m_rules.holdTime);
}

/// The timer stands still while the computer sleeps. Whoever wakes it has a whole window again, and
/// no less than a person needs.
void Delivery::endWindow(const BatchId &id)
{
    OpenBatch *batch = find(id);
    if (!batch)
        return;
    const QDateTime now = m_clock.utcNow();
    const std::optional<QDateTime> end = batch->facts().holdUntil;
    if (!end || now <= end->addMSecs(latest.count())) {
        letGo(id);
        return;
    }
    const std::chrono::milliseconds time = std::max(shortestSecondWindow, m_rules.holdTime);
    const QDateTime until = now.addMSecs(time.count());
    batch->m_batch.holdUntil = until;
    batch->m_window->start(time);
    writeWindow(id, until);
    emit batchChanged(id);
}

QCoro::Task<void> Delivery::writeWindow(BatchId id, QDateTime until)
{
    const QPointer<Delivery> self = this;
    const QList<BatchId> ids{id};
    const std::optional<QDateTime> end = until;
    const Result<void> written = co_await m_ledger.setHold(ids, Hold::Counting, end);
    if (self && !written)
        setTrouble(written.error());
}

std::optional<std::chrono::milliseconds> Delivery::holdLeft(const BatchId &id) const
{
    const OpenBatch *batch = find(id);
    if (!batch || !batch->m_window || !batch->m_window->isActive())
        return std::nullopt;
    return batch->m_window->remainingTimeAsDuration();
}

void Delivery::hold(BatchId batch)
{
    changeHold({batch}, Hold::ByHand);
}

void Delivery::release(BatchId batch)
{
    const OpenBatch *open = find(batch);
    if (!open)
        return;
    m_lanes[open->facts().account].forgive();
    letGo(batch);
}

void Delivery::letGo(const BatchId &id)
{
    const OpenBatch *batch = find(id);
    if (batch && batch->hasNext() && !maySend(batch->next().manifest.profile()))
        bar(id, OpenBatch::Obstacle::Guard);
    else
        changeHold({id}, Hold::None);
}

/// It goes on when a person has removed the obstacle and releases it.
void Delivery::bar(const BatchId &id, OpenBatch::Obstacle obstacle)
{
    OpenBatch *batch = find(id);
    if (!batch)
        return;
    batch->m_obstacle = obstacle;
    if (batch->hold() == Hold::None || batch->hold() == Hold::Counting)
        changeHold({id}, Hold::ByHand);
    else
        emit batchChanged(id);
}

void Delivery::setMayStillSend(std::function<bool(const Profile &)> ask)
{
    m_mayStillSend = std::move(ask);
}

bool Delivery::maySend(const Profile &profile) const
{
    return !m_mayStillSend || m_mayStillSend(profile);
}

/// Also batches of which nothing waits: what is on the wire may come back to be tried again.
void Delivery::holdEverything()
{
    ++m_panics;
    QList<BatchId> ids;
    for (const auto &[id, batch] : m_batches)
        ids.append(id);
    changeHold(ids, Hold::ByHand);
}

/// Holding takes effect here at once and on disk a moment later; releasing is on disk first, so
/// that the ledger never says held of what is on its way.
QCoro::Task<void> Delivery::changeHold(QList<BatchId> ids, Hold hold)
{
    const QPointer<Delivery> self = this;
    ids.removeIf([&](const BatchId &id) {
        const OpenBatch *batch = find(id);
        return m_readOnly || !batch || batch->isDone() || batch->m_wish == hold;
    });
    if (ids.isEmpty())
        co_return;
    for (const BatchId &id : std::as_const(ids)) {
        OpenBatch *batch = find(id);
        batch->m_wish = hold;
        // a timer that has struck is still in its own signal
        if (batch->m_window)
            batch->m_window.release()->deleteLater();
        batch->m_batch.holdUntil.reset();
        if (hold != Hold::None)
            batch->m_batch.hold = hold;
    }
    if (hold != Hold::None) {
        stopConnecting([&ids](Active &active) { return ids.contains(active.send.batch); });
        for (const BatchId &id : std::as_const(ids))
            emit batchChanged(id);
    }

    const std::optional<QDateTime> noEnd;
    const Result<void> written = co_await m_ledger.setHold(ids, hold, noEnd);
    if (!self)
        co_return;
    if (!written)
        setTrouble(written.error());
    for (const BatchId &id : std::as_const(ids)) {
        OpenBatch *batch = find(id);
        if (hold != Hold::None || !batch || batch->m_wish != Hold::None)
            continue;
        if (!written) {
            batch->m_batch.hold = batch->m_wish = Hold::ByHand;
        } else {
            batch->m_batch.hold = Hold::None;
            batch->m_batch.released = m_clock.utcNow();
            batch->m_stoppedBy.reset();
            batch->m_obstacle = OpenBatch::Obstacle::None;
            batch->m_released = std::chrono::steady_clock::now();
            batch->m_endedHere = 0;
        }
        emit batchChanged(id);
    }
    schedule();
}

void Delivery::cancel(BatchId batch)
{
    if (!find(batch) || m_readOnly)
        return;
    for (const ActivePtr &active : std::as_const(m_active))
        active->cancelled = active->cancelled || active->send.batch == batch;
    for (const ActivePtr &active : std::as_const(m_unwritten))
        active->cancelled = active->cancelled || active->send.batch == batch;
    stopConnecting([&batch](Active &active) { return active.send.batch == batch; });
    cancelWaiting(batch);
}

QCoro::Task<void> Delivery::cancelWaiting(BatchId id)
{
    const QPointer<Delivery> self = this;
    if (OpenBatch *batch = find(id)) {
        if (batch->m_window)
            batch->m_window.release()->deleteLater();
        batch->m_batch.hold = batch->m_wish = Hold::ByHand; // until it is written
        ++batch->m_cancelling;
    }
    const Result<int> cancelled = co_await m_ledger.cancelWaiting(id);
    if (!self)
        co_return;
    OpenBatch *batch = find(id);
    if (batch) // read anew meanwhile, it knows of none
        batch->m_cancelling = std::max(0, batch->m_cancelling - 1);
    const bool isLast = batch && batch->m_cancelling == 0;
    if (!cancelled) {
        // they wait on, and are taken again when the batch is released
        for (const ActivePtr &active : std::as_const(m_active)) {
            if (isLast && active->send.batch == id && active->isBeforeTheWire())
                active->cancelled = false;
        }
        setTrouble(cancelled.error());
    } else if (batch) {
        batch->dropNext();
        batch->m_batch.tally.waiting -= *cancelled;
        batch->m_batch.tally.cancelled += *cancelled;
        if (*cancelled > 0 && !batch->m_samples.at(size_t(Outcome::Cancelled))) {
            Verdict verdict;
            verdict.outcome = Outcome::Cancelled;
            verdict.cause = Cause::Stopped;
            batch->m_samples.at(size_t(Outcome::Cancelled)) = verdict;
        }
    }
    emit batchChanged(id);
    batch = self ? find(id) : nullptr;
    if (batch && cancelled && *cancelled > 0 && batch->isDone())
        emit batchEnded(id);
}

void Delivery::pause()
{
    if (std::exchange(m_paused, true))
        return;
    stopConnecting([](Active &) { return true; });
    emit pausedChanged(true);
}

void Delivery::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    emit pausedChanged(false);
    schedule();
}

void Delivery::retryLedger()
{
    if (!m_trouble)
        return;
    m_trouble.reset();
    emit troubleChanged();
    const QList<ActivePtr> unwritten = std::exchange(m_unwritten, {});
    for (const ActivePtr &active : unwritten)
        writeAgain(active);
    schedule();
}

void Delivery::stopWaiting(SendId id)
{
    const ActivePtr active = m_active.value(id);
    if (active && active->gate == Active::Gate::Open)
        active->stop.request_stop();
}

void Delivery::stopConnecting(const std::function<bool(Active &)> &which)
{
    const QList<ActivePtr> all = m_active.values(); // stopping may end some at once
    for (const ActivePtr &active : all) {
        if (!active->isBeforeTheWire() || !which(*active))
            continue;
        active->withdrawn = true;
        if (active->gate == Active::Gate::NotAsked)
            active->stop.request_stop();
    }
}

void Delivery::stopForRefusals(const QString &account, const Verdict &verdict)
{
    QList<BatchId> ids;
    for (const auto &[id, batch] : m_batches) {
        if (batch->facts().account != account || batch->tally().waiting == 0 ||
            batch->hold() != Hold::None)
            continue;
        batch->m_stoppedBy = verdict;
        ids.append(id);
    }
    changeHold(ids, Hold::Refusals);
    for (const BatchId &id : std::as_const(ids))
        emit batchStopped(id);
}

} // namespace herald
