// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakewire.h"

#include <QCoroFuture>

namespace herald::test {

using namespace Qt::StringLiterals;

FakeCloud::FakeCloud(CloudKind kind)
    : m_kind(kind)
{
    verdict.outcome = Outcome::Accepted;
    verdict.requestId = u"D4CC979E-3D5B-5A6A-BC87-C93C9E861C7B"_s;
}

Result<QUrl> FakeCloud::endpoint(const Profile &profile) const
{
    if (profile.endpoint.startsWith("http"_L1))
        return QUrl(profile.endpoint, QUrl::StrictMode);
    if (!profile.endpoint.isEmpty())
        return failure(Error::Kind::BadInput, u"the endpoint is not an https address"_s);
    return QUrl(u"https://cloud.example.com"_s);
}

QCoro::Task<Result<Request>> FakeCloud::prepare(Manifest manifest)
{
    Request request;
    request.kind = Request::Kind::Once;
    request.url = otherUrl.isEmpty() ? manifest.endpoint() : otherUrl;
    request.body = QByteArray::number(prepared.size()); // FakeTransport sends it back
    prepared.append(manifest);
    co_return request;
}

Result<Request> FakeCloud::sketch(const Manifest &manifest) const
{
    Request request;
    request.kind = Request::Kind::Once;
    request.method = "POST"_ba;
    request.url = manifest.endpoint();
    request.headers = {{"authorization"_ba, "***"_ba}};
    request.body = manifest.canonical();
    return request;
}

Verdict FakeCloud::judge(const Exchange &exchange) const
{
    if (const std::optional<Verdict> broken = judgeWire(exchange))
        return *broken;
    const auto at = verdictAt.find(exchange.body.toInt());
    return at == verdictAt.end() ? verdict : at->second;
}

QCoro::Task<Result<Evidence>> FakeCloud::findEvidence(SendStory)
{
    const Result<Evidence> answer = evidence; // a value that is not const is moved from
    co_return answer;
}

QCoro::Task<Exchange> FakeTransport::exchange(Request request, ExchangeOptions options)
{
    ++exchanges;
    stop = options.stop;
    const std::shared_ptr<Waiting> waiting = m_waiting; // may outlive the transport
    Exchange seen;
    seen.body = request.body;
    if (hangingBefore) {
        auto held = hold(waiting, options.stop);
        co_await held;
        if (options.stop.stop_requested()) {
            seen.phase = Phase::Connecting;
            seen.broken = Break::Stopped;
            co_return seen;
        }
    }
    const bool hangs = hanging;
    if (options.gate) {
        auto asked = options.gate();
        const bool isOpen = co_await asked;
        if (!isOpen) {
            seen.broken = Break::GateClosed;
            co_return seen;
        }
    }
    if (hangs) {
        auto held = hold(waiting, options.stop);
        co_await held;
        if (options.stop.stop_requested()) {
            seen.phase = Phase::Sent;
            seen.broken = Break::Stopped;
            co_return seen;
        }
    }
    seen.phase = Phase::Complete;
    seen.status = 200;
    co_return seen;
}

void FakeTransport::finish()
{
    if (!m_waiting->isEmpty())
        m_waiting->takeFirst()->finish();
}

void FakeTransport::finishAll()
{
    while (isPending())
        finish();
}

QCoro::Task<void> FakeTransport::hold(std::shared_ptr<Waiting> waiting, std::stop_token stop)
{
    const Promise promise = std::make_shared<QPromise<void>>();
    promise->start();
    waiting->append(promise);
    const auto end = [waiting, promise] {
        if (waiting->removeOne(promise))
            promise->finish();
    };
    const std::stop_callback wake(stop, end);
    QFuture<void> ended = promise->future();
    co_await ended;
}

QCoro::Task<ProbeReport> FakeProbe::look(QUrl root, QString)
{
    roots.append(root);
    const ProbeReport seen = report; // a member that is returned here is moved away
    co_return seen;
}

} // namespace herald::test
