// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/judge.h"

#include "app/alibaba/answers.h"
#include "app/alibaba/errorcatalogue.h"

#include <QLocale>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

bool isTwoHundred(int status)
{
    return status / 100 == 2;
}

/// Whether an answer with this status means what its code says. With any other status the code
/// is only a hint: something else has happened as well.
bool codeDecides(int status, const Ruling &ruling)
{
    switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 405:
    case 413:
    case 415:
    case 422:
    case 501:
    case 505:
        return true;
    case 429:
        return ruling.cause == Cause::Throttled;
    default:
        return isTwoHundred(status);
    }
}

/// Why it is not known.
Cause doubtOf(int status, const Answer &answer)
{
    if (status == 503)
        return Cause::ServiceUnavailable;
    if (status >= 500)
        return Cause::ServiceFailed;
    if (!answer.errorCode.isEmpty())
        return Cause::OtherRefusal;
    return isTwoHundred(status) ? Cause::AnswerUnreadable : Cause::ForeignAnswer;
}

Ruling rulingOf(int status, const Answer &answer)
{
    if (answer.success && isTwoHundred(status))
        return {Outcome::Accepted, Cause::None};
    const std::optional<Ruling> known = rulingOn(answer.errorCode);
    if (known && codeDecides(status, *known))
        return *known;
    return {Outcome::Unknown, known ? known->cause : doubtOf(status, answer)};
}

std::optional<std::chrono::milliseconds> retryAfter(const QList<Header> &headers)
{
    const auto own =
        waitFrom(headerValue(headers, "x-acs-retry-after"), std::chrono::milliseconds(1));
    return own ? own : retryAfterIn(headers);
}

std::optional<std::chrono::seconds> clockAhead(const QList<Header> &headers, const QDateTime &now)
{
    const QDateTime theirs = serverTime(headers);
    if (!theirs.isValid() || !now.isValid())
        return std::nullopt;
    return std::chrono::seconds(theirs.secsTo(now));
}

/// The beginning of a body, to recognise a proxy by. What the service itself may have written is
/// not shown, even when it cannot be read: an answer may hold secrets (alibaba-soar.md 2.9, 6.5).
QString firstBytes(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body).trimmed(); // and without a byte order mark
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return u"JSON"_s;
    const QString shown = text.left(200).simplified();
    for (const QLatin1StringView holder : {"AccessKeySecret"_L1, "SecurityToken"_L1, "Params"_L1}) {
        if (shown.contains(holder))
            return u"not shown"_s;
    }
    return shown;
}

/// What came instead of an answer of the service.
QString strangeAnswer(const Exchange &exchange)
{
    const QString type = QString::fromLatin1(headerValue(exchange.headers, "content-type"));
    return u"HTTP %1, %2 bytes, %3: %4"_s.arg(
        QString::number(exchange.status), QString::number(exchange.body.size()),
        type.isEmpty() ? u"no content type"_s : type, firstBytes(exchange.body));
}

} // namespace

QDateTime serverTime(const QList<Header> &headers)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(headerValue(headers, "date")),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Verdict judge(const Exchange &exchange, const QDateTime &now, QByteArrayView operation)
{
    if (std::optional<Verdict> wire = judgeWire(exchange)) {
        wire->requestId = QString::fromLatin1(headerValue(exchange.headers, "x-acs-request-id"));
        return *wire;
    }
    const Answer answer = readAnswer(exchange);
    const Ruling ruling = rulingOf(exchange.status, answer);

    Verdict verdict;
    verdict.outcome = ruling.outcome;
    verdict.cause = ruling.cause;
    verdict.mayRepeat = ruling.mayRepeat;
    verdict.requestId = answer.requestId;
    verdict.code = answer.errorCode;
    verdict.serviceText = answer.text;
    verdict.httpStatus = exchange.status;
    verdict.retryAfter = retryAfter(exchange.headers);
    if (ruling.cause == Cause::NoPermission) {
        verdict.permission = answer.permission.isEmpty()
                                 ? u"yundun-sas:"_s + QString::fromLatin1(operation)
                                 : answer.permission;
        verdict.detail = answer.principal.isEmpty() ? QString() : u"asked by "_s + answer.principal;
    }
    if (ruling.cause == Cause::ClockWrong)
        verdict.clockAhead = clockAhead(exchange.headers, now);
    if (!answer.success && answer.errorCode.isEmpty())
        verdict.detail = strangeAnswer(exchange);
    return verdict;
}

} // namespace herald::alibaba
