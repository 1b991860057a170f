// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/tokens.h"

#include "app/huawei/jsonvalues.h"
#include "app/huawei/judge.h"
#include "app/huawei/lookuperror.h"
#include "app/huawei/requestbuilder.h"

#include <QCryptographicHash>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 renewBeforeSeconds = 30 * 60;
constexpr qint64 refusalHoldsSeconds = 5 * 60;

/// Tells whether a kept answer is still the answer to the same question, password included.
QByteArray fingerprintOf(const Request &request)
{
    const QByteArray asked = request.url.toEncoded() + '\n' + request.body;
    return QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
}

Result<Secret> tokenIn(const Exchange &exchange)
{
    const QByteArray token = headerValue(exchange.headers, "X-Subject-Token").trimmed();
    if (!judgeWire(exchange) && exchange.status == 201 && !token.isEmpty())
        return Secret(token);
    const Verdict verdict = judge(exchange, {});
    Error error = errorFrom(verdict);
    if (verdict.outcome == Outcome::Accepted) {
        error.kind = Error::Kind::BadAnswer;
        error.text = u"IAM answered without a token"_s;
    }
    return tl::unexpected(error);
}

/// An invalid time when the answer does not say
QDateTime expiryIn(const Exchange &exchange)
{
    const QJsonObject token = jsonValueOf(exchange.body).toObject().value("token"_L1).toObject();
    return utcTime(token.value("expires_at"_L1).toString()).value_or(QDateTime());
}

} // namespace

struct TokenSource::Fetch
{
    QByteArray fingerprint;
    QCoro::Task<void> task;
    Result<Secret> outcome;
    QDateTime usableUntil; ///< invalid = for those who wait for it, and nobody else

    [[nodiscard]] bool answers(const QByteArray &question, const QDateTime &now) const
    {
        if (fingerprint != question)
            return false;
        return !task.isReady() || (usableUntil.isValid() && now < usableUntil);
    }
};

TokenSource::TokenSource(Transport &transport, const Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{}

TokenSource::~TokenSource() = default;

QCoro::Task<Result<Secret>> TokenSource::token(Profile profile, Secret password)
{
    Result<Request> request = tokenRequest(profile, password);
    if (!request)
        co_return tl::unexpected(request.error());

    request->proxy = profile.proxy;

    const QByteArray question = fingerprintOf(*request);
    // a copy of its own keeps the fetch alive while it is waited for, whoever forgets it
    std::shared_ptr<Fetch> fetch = m_fetches[profile.id];
    if (!fetch || !fetch->answers(question, m_clock.utcNow())) {
        fetch = std::make_shared<Fetch>();
        fetch->fingerprint = question;
        m_fetches[profile.id] = fetch;
        fetch->task = run(fetch.get(), *std::move(request));
    }
    co_await fetch->task;
    if (!fetch->outcome)
        co_return tl::unexpected(fetch->outcome.error());
    co_return fetch->outcome->clone();
}

QCoro::Task<void> TokenSource::run(Fetch *fetch, Request request)
{
    ExchangeOptions options;
    const Exchange exchange = co_await m_transport.exchange(std::move(request), std::move(options));
    fetch->outcome = tokenIn(exchange);
    if (fetch->outcome)
        fetch->usableUntil = expiryIn(exchange).addSecs(-renewBeforeSeconds);
    else if (fetch->outcome.error().kind == Error::Kind::WrongKey)
        fetch->usableUntil = m_clock.utcNow().addSecs(refusalHoldsSeconds);
}

void TokenSource::forget(const ProfileId &profile)
{
    m_fetches.erase(profile);
}

void TokenSource::forgetAll()
{
    m_fetches.clear();
}

} // namespace herald::huawei
