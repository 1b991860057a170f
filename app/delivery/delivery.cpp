// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/delivery.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

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

Cause causeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoCredential:
        return Cause::NoCredential;
    case Error::Kind::BadInput:
        return Cause::BadInput;
    case Error::Kind::Offline:
        return Cause::ConnectFailed;
    case Error::Kind::Untrusted:
        return Cause::TlsFailed;
    case Error::Kind::ClockWrong:
        return Cause::ClockWrong;
    case Error::Kind::WrongKey:
        return Cause::WrongKey;
    case Error::Kind::NoPermission:
        return Cause::NoPermission;
    case Error::Kind::Throttled:
        return Cause::Throttled;
    case Error::Kind::NoAnswer:
        return Cause::NoAnswerInTime;
    case Error::Kind::BadAnswer:
        return Cause::AnswerUnreadable;
    case Error::Kind::ServiceFailed:
        return Cause::ServiceFailed;
    case Error::Kind::NotFound:
        return Cause::NotFound;
    case Error::Kind::Storage:
        return Cause::LedgerFailed;
    case Error::Kind::Refused:
        return Cause::OtherRefusal;
    }
    return Cause::OtherRefusal;
}

/// The request could not be built, so none was sent – whatever the reason.
Verdict notPrepared(const Error &error)
{
    Verdict verdict = notSent(causeOf(error), error.text);
    verdict.code = error.code;
    verdict.requestId = error.requestId;
    verdict.permission = error.permission;
    return verdict;
}

} // namespace

Delivery::Delivery(Transport &transport, Ledger &ledger, std::vector<Cloud *> clouds,
                   QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_ledger(ledger)
    , m_clouds(std::move(clouds))
{}

Delivery::~Delivery()
{
    m_stop.request_stop();
}

QCoro::Task<Result<void>> Delivery::start()
{
    const QPointer<Delivery> self = this;
    auto recovered = co_await m_ledger.recover();
    if (!self)
        co_return Result<void>();
    if (!recovered)
        co_return tl::unexpected(recovered.error());
    m_sends = std::move(*recovered);
    emit reset();
    co_return Result<void>();
}

QCoro::Task<Result<BatchId>> Delivery::submit(QList<Manifest> manifests)
{
    const QPointer<Delivery> self = this;
    if (manifests.isEmpty())
        co_return failure(Error::Kind::BadInput, u"nothing to send"_s);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const BatchId batch(timeOrderedId(now));
    QList<Send> sends;
    for (const Manifest &manifest : std::as_const(manifests)) {
        Send send;
        send.id = SendId(timeOrderedId(now));
        send.batch = batch;
        send.manifest = manifest;
        send.created = send.changed = now;
        sends.append(send);
    }

    auto written = co_await m_ledger.enqueue(sends);
    if (!written)
        co_return tl::unexpected(written.error());
    if (!self)
        co_return batch;

    for (const Send &send : std::as_const(sends)) {
        m_sends.prepend(send);
        emit sendAdded(send);
    }
    if (m_holdTime.count() == 0) {
        endHold(batch);
    } else {
        auto *window = new QTimer(this);
        window->setSingleShot(true);
        connect(window, &QTimer::timeout, this, [this, batch] { endHold(batch); });
        m_holds.insert(batch, window);
        window->start(m_holdTime);
        emit holdChanged(batch);
    }
    co_return batch;
}

void Delivery::hold(BatchId batch)
{
    delete m_holds.take(batch);
    for (const Send &send : sendsOf(batch)) {
        // the one that is being prepared has left the queue already
        if (send.state == SendState::Queued && send.id != m_current)
            change(send.id, SendState::Held);
    }
    emit holdChanged(batch);
}

void Delivery::release(BatchId batch)
{
    endHold(batch);
}

void Delivery::endHold(BatchId batch)
{
    if (QTimer *window = m_holds.take(batch))
        window->deleteLater();
    for (const Send &send : sendsOf(batch)) {
        if (send.state == SendState::Held)
            change(send.id, SendState::Queued);
    }
    emit holdChanged(batch);
    runNext();
}

void Delivery::cancel(BatchId batch)
{
    delete m_holds.take(batch);
    Verdict cancelled;
    cancelled.outcome = Outcome::Cancelled;
    cancelled.cause = Cause::Stopped;
    for (const Send &send : sendsOf(batch)) {
        if (send.state != SendState::Held && send.state != SendState::Queued)
            continue;
        if (send.id == m_current) {
            m_stop.request_stop();
        } else {
            // first out of the queue, then on disk: should the writing fail, the next start
            // finds it waiting and holds it
            change(send.id, SendState::Done, cancelled);
            m_ledger.settle(send.id, cancelled);
        }
    }
    emit holdChanged(batch);
}

void Delivery::pause()
{
    if (std::exchange(m_paused, true))
        return;
    emit pausedChanged(true);
}

void Delivery::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    emit pausedChanged(false);
    runNext();
}

void Delivery::stopWaiting(SendId id)
{
    if (id == m_current)
        m_stop.request_stop();
}

std::optional<std::chrono::milliseconds> Delivery::holdLeft(BatchId batch) const
{
    const QTimer *window = m_holds.value(batch);
    if (!window || !window->isActive())
        return std::nullopt;
    return window->remainingTimeAsDuration();
}

QList<Send> Delivery::sendsOf(BatchId batch) const
{
    QList<Send> sends;
    for (const Send &send : m_sends) {
        if (send.batch == batch)
            sends.prepend(send);
    }
    return sends;
}

void Delivery::runNext()
{
    if (m_paused || !m_current.isEmpty())
        return;
    // oldest first: the list is newest first
    const auto next = std::find_if(m_sends.crbegin(), m_sends.crend(), [](const Send &send) {
        return send.state == SendState::Queued;
    });
    if (next == m_sends.crend())
        return;
    m_current = next->id;
    m_stop = std::stop_source();
    run(next->id);
}

QCoro::Task<void> Delivery::run(SendId id)
{
    const QPointer<Delivery> self = this;
    const Send send = m_sends.at(indexOf(id));
    Verdict verdict = co_await verdictFor(send, m_stop.get_token());
    if (!self)
        co_return;
    const auto written = co_await m_ledger.settle(id, verdict);
    if (!self)
        co_return;
    if (!written)
        verdict.detail =
            verdict.detail % u" The ledger could not be written: "_s % written.error().text;
    m_current = {};
    change(id, SendState::Done, verdict);
    runNext();
}

QCoro::Task<Verdict> Delivery::verdictFor(Send send, std::stop_token stop)
{
    const QPointer<Delivery> self = this;
    Cloud *cloud = cloudOf(send.manifest.profile().cloud);
    if (!cloud || !send.manifest.isIntact())
        co_return notSent(Cause::Changed);

    Manifest manifest = send.manifest;
    auto request = co_await cloud->prepare(std::move(manifest));
    if (!request)
        co_return notPrepared(request.error());
    if (!self)
        co_return notSent(Cause::Stopped);

    ExchangeOptions options;
    options.stop = stop;
    options.gate = [self, id = send.id] { return openGate(self, id); };
    Request signedRequest = std::move(*request);
    const Exchange exchange =
        co_await m_transport.exchange(std::move(signedRequest), std::move(options));
    if (!self)
        co_return Verdict{}; // the clouds may be gone too; the ledger says on the wire
    co_return cloud->judge(exchange);
}

QCoro::Task<bool> Delivery::openGate(QPointer<Delivery> self, SendId id)
{
    if (!self)
        co_return false;
    const auto claimed = co_await self->m_ledger.claim(id);
    if (!claimed || !self)
        co_return false;
    self->change(id, SendState::OnTheWire);
    co_return true;
}

void Delivery::change(SendId id, SendState state, const Verdict &verdict)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return;
    Send &send = m_sends[at];
    send.state = state;
    send.verdict = verdict;
    send.changed = QDateTime::currentDateTimeUtc();
    const Send copy = send; // a slot may submit, and so move the list
    emit sendChanged(copy);
}

Cloud *Delivery::cloudOf(CloudKind kind) const
{
    const auto at = std::find_if(m_clouds.begin(), m_clouds.end(),
                                 [kind](const Cloud *cloud) { return cloud->kind() == kind; });
    return at == m_clouds.end() ? nullptr : *at;
}

qsizetype Delivery::indexOf(const SendId &id) const
{
    for (qsizetype i = 0; i < m_sends.size(); ++i) {
        if (m_sends.at(i).id == id)
            return i;
    }
    return -1;
}

} // namespace herald
