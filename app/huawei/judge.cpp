// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/judge.h"

#include "app/huawei/answers.h"
#include "app/huawei/errorcatalogue.h"

namespace herald::huawei {

namespace {

Ruling rulingOf(const Exchange &exchange, const std::optional<ServiceError> &error)
{
    const bool isSuccess = exchange.status / 100 == 2;
    if (isSuccess && error && error->isTheirs)
        return {Outcome::Unknown, Cause::ServiceFailed};
    if (exchange.status == 200) {
        return isSuccessBody(exchange.body) ? Ruling{Outcome::Accepted, Cause::None}
                                            : Ruling{Outcome::Unknown, Cause::AnswerUnreadable};
    }
    if (error && error->isTheirs)
        return rulingOn(exchange.status, error->code, error->text);
    // a refusal counts only in the service's own shape; a proxy may answer anything
    if (exchange.status < 500 && exchange.status != 408 && exchange.status != 429)
        return {Outcome::Unknown, Cause::ForeignAnswer};
    return rulingOn(exchange.status, {}, {});
}

} // namespace

Verdict judge(const Exchange &exchange, const QString &permission)
{
    if (std::optional<Verdict> wire = judgeWire(exchange)) {
        wire->requestId = requestIdOf(exchange);
        return *wire;
    }
    const std::optional<ServiceError> error = serviceErrorIn(exchange);
    const Ruling ruling = rulingOf(exchange, error);

    Verdict verdict;
    verdict.outcome = ruling.outcome;
    verdict.cause = ruling.cause;
    verdict.mayRepeat = ruling.mayRepeat;
    verdict.requestId = requestIdOf(exchange);
    verdict.httpStatus = exchange.status;
    if (ruling.outcome == Outcome::Accepted)
        return verdict;

    if (error) {
        verdict.code = error->code;
        verdict.serviceText = error->text;
    } else {
        verdict.detail = outlineOf(exchange);
    }
    verdict.retryAfter = retryAfter(exchange.headers, verdict.serviceText);
    if (ruling.cause == Cause::NoPermission)
        verdict.permission = permission;
    if (ruling.cause == Cause::ClockWrong)
        verdict.clockAhead = clockAheadIn(verdict.serviceText);
    return verdict;
}

} // namespace herald::huawei
