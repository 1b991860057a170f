// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"

#include "app/model/verdicttable.h"

namespace herald {

namespace {

bool fits(const WireRow &row, const Exchange &exchange)
{
    const bool isCut = exchange.bodySize > 0 && exchange.bodyTaken < exchange.bodySize;
    return exchange.phase >= row.from && exchange.phase <= row.to &&
           (row.broken == Break::None || row.broken == exchange.broken) &&
           (row.body == WireRow::Body::Any || isCut) && exchange.status >= row.statusFrom &&
           exchange.status <= row.statusTo;
}

} // namespace

std::optional<Verdict> judgeWire(const Exchange &exchange)
{
    const bool isWhole =
        exchange.phase == Phase::Complete && exchange.broken == Break::None && exchange.status != 0;
    for (const WireRow &row : wireTable()) {
        if (!fits(row, exchange))
            continue;
        Verdict verdict;
        verdict.outcome = row.outcome;
        verdict.cause = row.cause;
        verdict.mayRepeat = row.mayRepeat;
        verdict.detail = exchange.detail;
        verdict.httpStatus = exchange.status;
        return verdict;
    }
    if (isWhole)
        return std::nullopt;
    Verdict cut; // a whole answer that broke all the same
    cut.cause = Cause::AnswerCut;
    cut.detail = exchange.detail;
    cut.httpStatus = exchange.status;
    return cut;
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
