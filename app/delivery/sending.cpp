// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/sending.h"

#include "app/model/transcript.h"

#include <QRandomGenerator>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    Cause cause;
    bool mayRepeat = false; ///< only a look-up before the send failed, and another may succeed
};

Meaning meaningOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NoCredential:
        return {Cause::NoCredential};
    case Error::Kind::BadInput:
        return {Cause::BadInput};
    case Error::Kind::Offline:
        return {Cause::ConnectFailed, true};
    case Error::Kind::Untrusted:
        return {Cause::TlsFailed};
    case Error::Kind::ClockWrong:
        return {Cause::ClockWrong};
    case Error::Kind::WrongKey:
        return {Cause::WrongKey};
    case Error::Kind::NoPermission:
        return {Cause::NoPermission};
    case Error::Kind::Throttled:
        return {Cause::Throttled, true};
    case Error::Kind::NoAnswer:
        return {Cause::NoAnswerInTime, true};
    case Error::Kind::BadAnswer:
        return {Cause::AnswerUnreadable};
    case Error::Kind::ServiceFailed:
        return {Cause::ServiceFailed, true};
    case Error::Kind::NotFound:
        return {Cause::NotFound};
    case Error::Kind::Storage:
        return {Cause::LedgerFailed};
    case Error::Kind::Refused:
        break;
    }
    return {Cause::OtherRefusal};
}

/// The request could not be built, so none was sent – whatever the reason.
Verdict notPrepared(const Error &error)
{
    const Meaning meaning = meaningOf(error.kind);
    Verdict verdict = notSent(meaning.cause, error.text);
    verdict.mayRepeat = meaning.mayRepeat;
    verdict.code = error.code;
    verdict.requestId = error.requestId;
    verdict.permission = error.permission;
    return verdict;
}

bool isAt(const QUrl &url, const QUrl &endpoint)
{
    return url.scheme() == endpoint.scheme() && url.authority() == endpoint.authority();
}

} // namespace

QCoro::Task<void> Delivery::run(ActivePtr active)
{
    const QPointer<Delivery> self = this;
    co_await exchange(active);
    if (!self)
        co_return;
    const bool noVerdict = active->withdrawn || active->gate == Active::Gate::Lost ||
                           active->gate == Active::Gate::Failed;
    if (noVerdict && active->isBeforeTheWire())
        co_await takeBack(active);
    else
        co_await conclude(active);
    if (self)
        schedule();
}

QCoro::Task<void> Delivery::exchange(ActivePtr active)
{
    const QPointer<Delivery> self = this;
    Attempt &attempt = active->attempt;
    const Manifest &manifest = active->send.manifest;
    Cloud *cloud = cloudOf(manifest.profile().cloud);
    if (!cloud) {
        attempt.verdict = notSent(Cause::Changed);
        co_return;
    }

    Manifest copy = manifest; // the cloud compares it with its canonical bytes
    Result<Request> request = co_await cloud->prepare(std::move(copy));
    if (!self)
        co_return;
    if (!request) {
        attempt.verdict = notPrepared(request.error());
        co_return;
    }
    if (request->kind != Request::Kind::Once || !isAt(request->url, manifest.endpoint())) {
        attempt.verdict = notSent(Cause::Changed);
        co_return;
    }

    attempt.request = transcriptOf(*request);
    ExchangeOptions options;
    options.stop = active->stop.get_token();
    options.gate = [self, active] { return openGate(self, active); };
    Request signedRequest = std::move(*request);
    const Exchange seen =
        co_await m_transport.exchange(std::move(signedRequest), std::move(options));
    if (!self)
        co_return; // the clouds may be gone too; the ledger says on the wire
    attempt.answer = transcriptOf(seen);
    attempt.verdict = cloud->judge(seen);
}

QCoro::Task<bool> Delivery::openGate(QPointer<Delivery> self, ActivePtr active)
{
    if (!self || active->withdrawn)
        co_return false;
    active->gate = Active::Gate::Asking;
    self->tellWire();
    if (!self || self->isBarred(active))
        co_return false;
    active->attempt.onTheWire = self->m_clock.utcNow();
    const SendId id = active->send.id;
    Attempt attempt = active->attempt;
    const Result<bool> claimed = co_await self->m_ledger.claim(id, std::move(attempt));
    if (!claimed) {
        active->gate = Active::Gate::Failed;
        active->error = claimed.error();
        co_return false;
    }
    if (!*claimed) {
        active->gate = Active::Gate::Lost;
        co_return false;
    }
    active->gate = Active::Gate::Taken;
    if (!self || active->withdrawn || self->isBarred(active))
        co_return false;
    active->gate = Active::Gate::Open;
    if (OpenBatch *batch = self->find(active->send.batch))
        batch->count(SendState::Queued, SendState::OnTheWire, {});
    active->send.state = SendState::OnTheWire;
    self->tellState(active->send);
    if (self)
        self->tellWire();
    co_return !self.isNull();
}

/// The guard of its profile was changed after it was confirmed.
bool Delivery::isBarred(const ActivePtr &active)
{
    if (maySend(active->send.manifest.profile()))
        return false;
    active->withdrawn = true;
    bar(active->send.batch, OpenBatch::Obstacle::Guard);
    return true;
}

/// It was held, paused or cancelled before it was on the wire, or the ledger did not agree.
QCoro::Task<void> Delivery::takeBack(ActivePtr active)
{
    const QPointer<Delivery> self = this;
    m_lanes[active->account].leave();
    if (active->gate == Active::Gate::Taken) {
        active->attempt.ended = m_clock.utcNow();
        active->attempt.verdict = notSent(Cause::Stopped);
        active->attempt.verdict.mayRepeat = true;
        active->again = true;
        co_await write(active);
        if (!self)
            co_return;
    }
    if (active->gate != Active::Gate::Taken)
        --active->send.attempts; // the ledger knows of none
    if (active->gate == Active::Gate::Failed)
        setTrouble(active->error);
    OpenBatch *batch = find(active->send.batch);
    if (active->gate == Active::Gate::Lost && batch && !active->cancelled) {
        // held or cancelled from elsewhere; a person may look and release it
        if (batch->hold() == Hold::None)
            changeHold({batch->id()}, Hold::ByHand);
    }
    const bool isTaken = active->gate == Active::Gate::Taken;
    if (!active->cancelled || isTaken || (batch && batch->m_cancelling > 0))
        requeue(active); // what is cancelled is dropped there once that is written
    else
        m_active.remove(active->send.id);
    if (active->cancelled && isTaken)
        co_await cancelWaiting(active->send.batch);
    if (self)
        tellWire();
}

QCoro::Task<void> Delivery::conclude(ActivePtr active)
{
    Attempt &attempt = active->attempt;
    attempt.ended = m_clock.utcNow();
    const OpenBatch *batch = find(active->send.batch);
    Lane::Ended ended;
    ended.attempt = attempt.number;
    ended.repeats = batch ? batch->m_repeats : 0;
    ended.batchSize = batch ? batch->tally().total() : 1;
    ended.chance = QRandomGenerator::global()->generateDouble();
    const Verdict verdict = attempt.verdict;
    const Lane::Next next =
        m_lanes[active->account].end(m_rules, std::chrono::steady_clock::now(), verdict, ended);
    // a person cancelled it while it was tried, or stopped it; then there is no further try
    active->again = next.again && !active->cancelled && !active->stop.stop_requested();
    if (next.stop)
        stopForRefusals(active->account, verdict);
    co_await write(active);
}

/// Writes how the attempt ended. What cannot be written is kept, and shown.
QCoro::Task<void> Delivery::write(ActivePtr active)
{
    const QPointer<Delivery> self = this;
    const SendId id = active->send.id;
    if (active->cancelled && active->gate != Active::Gate::Taken)
        active->again = false; // it was cancelled while its end could not be written
    Attempt attempt = active->attempt;
    Result<void> written;
    if (active->again)
        written = co_await m_ledger.putBack(id, std::move(attempt));
    else
        written = co_await m_ledger.settle(id, std::move(attempt));
    if (!self)
        co_return;
    if (written) {
        if (active->gate != Active::Gate::Taken)
            finish(active);
        co_return;
    }
    if (written.error().code == "ended"_L1) {
        abandon(active);
        co_return;
    }
    qWarning("The end of send %s could not be written: %s, request id %s", qPrintable(id.text()),
             qPrintable(written.error().text), qPrintable(active->attempt.verdict.requestId));
    m_unwritten.append(active);
    Send told = active->send;
    told.state = active->again ? SendState::Queued : SendState::Done;
    told.verdict = active->attempt.verdict;
    told.verdict.detail =
        told.verdict.detail % u" The ledger could not be written: "_s % written.error().text;
    tellState(told);
    if (self)
        setTrouble(written.error());
}

QCoro::Task<void> Delivery::writeAgain(ActivePtr active)
{
    const QPointer<Delivery> self = this;
    co_await write(active);
    // cancelling did not find it among those that wait
    const bool isLeft = self && active->gate == Active::Gate::Taken && active->cancelled &&
                        !m_unwritten.contains(active);
    if (isLeft)
        co_await cancelWaiting(active->send.batch);
    if (self)
        schedule();
}

/// The ledger has another end for it, which stays: writing this one would fail for ever.
void Delivery::abandon(const ActivePtr &active)
{
    qWarning("The send %s has ended otherwise; request id %s", qPrintable(active->send.id.text()),
             qPrintable(active->attempt.verdict.requestId));
    if (active->gate == Active::Gate::Taken)
        return;
    active->again = false;
    if (active->gate == Active::Gate::Open || !active->cancelled) {
        finish(active);
        return;
    }
    m_lanes[active->account].leave(); // counted as cancelled
    m_active.remove(active->send.id);
    tellWire();
}

void Delivery::finish(const ActivePtr &active)
{
    // only now: a crash leaves no more Unknown than may be on the wire at once
    m_lanes[active->account].leave();
    const bool wasOnTheWire = active->gate == Active::Gate::Open;
    OpenBatch *batch = find(active->send.batch);
    Send &send = active->send;
    const SendState before = wasOnTheWire ? SendState::OnTheWire : SendState::Queued;
    const bool isHeld = batch && batch->hold() != Hold::None;
    const SendState waiting = isHeld ? SendState::Held : SendState::Queued;
    send.state = active->again ? waiting : SendState::Done;
    send.verdict = active->attempt.verdict;
    if (batch)
        batch->count(before, send.state, send.verdict);
    const QPointer<Delivery> self = this;
    if (active->again) {
        if (batch)
            ++batch->m_repeats;
        requeue(active);
    } else {
        m_active.remove(send.id);
    }
    const Send told = send;
    const BatchId id = send.batch;
    tellState(told);
    if (self)
        tellWire();
    if (!self)
        return;
    batch = find(id);
    if (batch && !active->again && batch->isDone()) {
        forgetOldBatches();
        emit batchEnded(id);
    }
}

void Delivery::requeue(const ActivePtr &active)
{
    m_active.remove(active->send.id);
    OpenBatch *batch = find(active->send.batch);
    if (!batch)
        return;
    Send send = active->send;
    send.state = batch->hold() == Hold::None ? SendState::Queued : SendState::Held;
    batch->putBack(send);
}

} // namespace herald
