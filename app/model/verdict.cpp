// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"

namespace herald {

namespace {

Verdict verdictOf(const Exchange &exchange, Outcome outcome, Cause cause, bool mayRepeat = false)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.cause = cause;
    verdict.mayRepeat = mayRepeat;
    verdict.detail = exchange.detail;
    verdict.httpStatus = exchange.status;
    return verdict;
}

/// Nothing of the request existed outside Herald.
Verdict beforeTheWire(const Exchange &exchange)
{
    const auto because = [&](Cause cause, bool mayRepeat) {
        return verdictOf(exchange, Outcome::NotSent, cause, mayRepeat);
    };
    switch (exchange.broken) {
    case Break::GateClosed:
        return because(Cause::LedgerFailed, false);
    case Break::NotAllowed:
        return because(Cause::AddressNotAllowed, false);
    case Break::Stopped:
        return because(Cause::Stopped, false);
    case Break::HostNotFound:
        return because(Cause::HostNotFound, true);
    case Break::Proxy:
        return because(Cause::ProxyFailed, true);
    case Break::ProxyAuthentication:
        return because(Cause::ProxyFailed, false);
    case Break::Tls:
        return because(Cause::TlsFailed, false);
    case Break::ConnectTimeout:
        return because(Cause::ConnectTimeout, true);
    default:
        return because(Cause::ConnectFailed, true);
    }
}

/// The request was under way and no status line came back.
Verdict withoutStatus(const Exchange &exchange)
{
    // a signed body that did not leave whole cannot be accepted; an empty body proves nothing
    if (exchange.bodySize > 0 && exchange.bodyTaken < exchange.bodySize)
        return verdictOf(exchange, Outcome::NotSent, Cause::RequestCut, true);
    switch (exchange.broken) {
    case Break::NoFirstByte:
    case Break::TooLong:
        return verdictOf(exchange, Outcome::Unknown, Cause::NoAnswerInTime);
    case Break::Stopped:
        return verdictOf(exchange, Outcome::Unknown, Cause::Stopped);
    case Break::Garbled:
        return verdictOf(exchange, Outcome::Unknown, Cause::AnswerUnreadable);
    default:
        return verdictOf(exchange, Outcome::Unknown, Cause::ConnectionLost);
    }
}

} // namespace

std::optional<Verdict> judgeWire(const Exchange &exchange)
{
    if (exchange.phase <= Phase::Connecting)
        return beforeTheWire(exchange);
    if (exchange.status == 0)
        return withoutStatus(exchange);
    if (exchange.status == 301 || exchange.status == 307 || exchange.status == 308)
        return verdictOf(exchange, Outcome::NotSent, Cause::Redirected);
    if (exchange.status / 100 == 3)
        return verdictOf(exchange, Outcome::Unknown, Cause::Redirected);
    if (exchange.broken == Break::TooLarge)
        return verdictOf(exchange, Outcome::Unknown, Cause::AnswerTooLarge);
    if (exchange.broken == Break::Garbled)
        return verdictOf(exchange, Outcome::Unknown, Cause::AnswerUnreadable);
    if (exchange.broken != Break::None || exchange.phase < Phase::Complete)
        return verdictOf(exchange, Outcome::Unknown, Cause::AnswerCut);
    return std::nullopt;
}

Verdict notSent(Cause cause, const QString &detail)
{
    Verdict verdict;
    verdict.outcome = Outcome::NotSent;
    verdict.cause = cause;
    verdict.detail = detail;
    return verdict;
}

} // namespace herald
