// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include <algorithm>

namespace herald::fuzz {

namespace {

Header headerOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return {line.left(colon).trimmed(), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()};
}

} // namespace

Exchange exchangeOf(const QByteArray &bytes)
{
    Exchange exchange;
    exchange.phase = Phase::Complete;
    Split split = splitLine(bytes);
    const QByteArrayList numbers = split.line.simplified().split(' ');
    exchange.status = numbers.value(0).toInt() % 1000;
    if (const int broken = numbers.value(1).toInt() % 16; broken > 0) {
        exchange.broken = Break(broken);
        exchange.phase = Phase(numbers.value(2).toUInt() % 6);
    }
    for (split = splitLine(split.rest); !split.line.trimmed().isEmpty();
         split = splitLine(split.rest))
        exchange.headers.append(headerOf(split.line));
    exchange.body = split.rest;
    return exchange;
}

bool hidesCanary(const Exchange &exchange, const QByteArrayList &names)
{
    return holdsCanaryOnlyBehind(exchange.body, names) &&
           std::none_of(exchange.headers.begin(), exchange.headers.end(), [](const Header &header) {
               return header.name.contains(canary) || header.value.contains(canary);
           });
}

QString wordsOf(const Error &error)
{
    return QStringList{error.text, error.code, error.requestId, error.permission}.join(u'\n');
}

QString wordsOf(const Verdict &verdict)
{
    return QStringList{verdict.requestId, verdict.code, verdict.serviceText, verdict.permission,
                       verdict.detail}
        .join(u'\n');
}

void examine(const Verdict &verdict, const Exchange &exchange)
{
    if (verdict.outcome == Outcome::Accepted)
        require(exchange.broken == Break::None && exchange.status / 100 == 2,
                "what is accepted came whole, with a 2xx");
    if (verdict.mayRepeat)
        require(verdict.outcome == Outcome::NotSent || verdict.outcome == Outcome::Refused,
                "nothing is repeated that may have gone out");
    if (exchange.broken != Break::None && exchange.phase >= Phase::Sending)
        require(verdict.outcome == Outcome::Unknown, "what was cut off on the wire is unknown");
    if (verdict.retryAfter)
        require(verdict.retryAfter->count() >= 0, "nobody waits for the past");
}

} // namespace herald::fuzz
