// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdict.h"

#include "app/model/verdicttable.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24 * 365);

/// `Thu, 15 Jan 2026 08:30:00 GMT`, as every header is to say it
QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

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

std::optional<std::chrono::milliseconds> waitFrom(const QByteArray &number,
                                                  std::chrono::milliseconds unit)
{
    const QByteArray text = number.trimmed();
    const bool isNegative = text.startsWith('-');
    const QByteArray digits = isNegative ? text.sliced(1) : text;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    if (isNegative)
        return std::chrono::milliseconds(0);
    bool fits = false;
    const qlonglong count = digits.toLongLong(&fits);
    if (!fits || count >= longestWait / unit)
        return longestWait;
    return std::chrono::milliseconds(count * unit.count());
}

std::optional<std::chrono::milliseconds> retryAfterIn(const QList<Header> &headers)
{
    const QByteArray text = headerValue(headers, "retry-after");
    if (const auto seconds = waitFrom(text, std::chrono::seconds(1)))
        return seconds;
    const QDateTime then = httpDate(text);
    if (!then.isValid())
        return std::nullopt;
    const QDateTime theirs = httpDate(headerValue(headers, "date"));
    const QDateTime now = theirs.isValid() ? theirs : QDateTime::currentDateTimeUtc();
    return std::clamp(std::chrono::milliseconds(now.msecsTo(then)), std::chrono::milliseconds(0),
                      longestWait);
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
