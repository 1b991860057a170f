// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/answers.h"

#include "app/huawei/jsonvalues.h"
#include "app/model/verdict.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

struct Spelling
{
    QLatin1StringView code;
    QLatin1StringView text;
};

/// In the order in which the vendor's own clients look
constexpr std::array<Spelling, 3> spellings{{{"error_code"_L1, "error_msg"_L1},
                                             {"errorCode"_L1, "errorMsg"_L1},
                                             {"code"_L1, "message"_L1}}};

/// The gateway repeats the signed headers in its refusal of a signature; a token may be among them.
QString withoutTokens(QString text)
{
    static const QRegularExpression token(
        u"(x-(?:security|auth|subject)-token[\\s\"'\\\\]*[:=][\\s\"'\\\\]*)[^|\\s\"'\\\\]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(token, u"\\1***"_s);
}

/// `WKS.00211102`, `APIGW.0301`, `IAM.0011`
bool isVendorCode(const QString &code)
{
    static const QRegularExpression pattern(u"^[A-Z][A-Z0-9]*\\.[0-9]{4,}$"_s);
    return pattern.match(code).hasMatch();
}

std::optional<ServiceError> errorAtTop(const QJsonObject &object)
{
    for (const Spelling &spelling : spellings) {
        const auto code = textMember(object, spelling.code);
        if (!code || !*code)
            continue;
        ServiceError error;
        error.code = withoutTokens(**code); // a gateway's text may stand there too
        error.text = withoutTokens(object.value(spelling.text).toString());
        error.isTheirs =
            isVendorCode(error.code) || object.contains("encoded_authorization_message"_L1);
        return error;
    }
    return std::nullopt;
}

std::chrono::milliseconds unitOf(QStringView word)
{
    if (word == "second"_L1)
        return std::chrono::seconds(1);
    if (word == "minute"_L1)
        return std::chrono::minutes(1);
    return word == "hour"_L1 ? std::chrono::hours(1) : std::chrono::hours(24);
}

/// `20260115T083000Z`, as it was signed, or ISO 8601
std::optional<QDateTime> moment(const QString &text)
{
    QDateTime signedForm = QDateTime::fromString(text, u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!signedForm.isValid())
        return utcTime(text);
    signedForm.setTimeSpec(Qt::UTC);
    return signedForm;
}

} // namespace

std::optional<ServiceError> serviceErrorIn(const Exchange &exchange)
{
    const QJsonObject object = jsonValueOf(exchange.body).toObject();
    if (auto error = errorAtTop(object))
        return error;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        if (auto error = errorAtTop(inner)) {
            // IAM repeats the status: {"error":{"code":401,"message":"…","title":"…"}}
            error->isTheirs =
                error->isTheirs || (it.key() == "error"_L1 && inner.contains("title"_L1) &&
                                    inner.value("code"_L1).toInt() == exchange.status);
            return error;
        }
    }
    return std::nullopt;
}

QString requestIdOf(const Exchange &exchange)
{
    const QByteArray gateway = headerValue(exchange.headers, "x-request-id");
    if (!gateway.isEmpty())
        return QString::fromLatin1(gateway);
    const QString named = jsonValueOf(exchange.body).toObject().value("request_id"_L1).toString();
    if (!named.isEmpty())
        return named;
    return QString::fromLatin1(headerValue(exchange.headers, "x-iam-trace-id"));
}

QDateTime serverTimeOf(const Exchange &exchange)
{
    const QString date = QString::fromLatin1(headerValue(exchange.headers, "Date"));
    QDateTime time = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isSuccessBody(const QByteArray &body)
{
    return body.trimmed().isEmpty() || !jsonValueOf(body).isUndefined();
}

std::optional<std::chrono::milliseconds> retryAfter(const QList<Header> &headers,
                                                    const QString &text)
{
    if (const auto wait = retryAfterIn(headers))
        return wait;
    static const QRegularExpression pattern(
        u"ratelimit.*time:\\s*(\\d{1,6})\\s*(second|minute|hour|day)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toInt() * unitOf(match.capturedView(2));
}

std::optional<std::chrono::seconds> clockAheadIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"signature time:\\s*([^,\\s]+)\\s*,\\s*server time:\\s*([^,\\s]+)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const auto ours = moment(match.captured(1));
    const auto theirs = moment(match.captured(2));
    if (!ours || !theirs)
        return std::nullopt;
    return std::chrono::seconds(theirs->secsTo(*ours));
}

QString outlineOf(const Exchange &exchange)
{
    const QString type = QString::fromLatin1(headerValue(exchange.headers, "content-type"));
    return u"HTTP %1, %2 bytes, %3: %4"_s.arg(
        QString::number(exchange.status), QString::number(exchange.body.size()),
        type.isEmpty() ? u"no content type"_s : type,
        withoutTokens(QString::fromUtf8(exchange.body.left(200)).simplified()));
}

} // namespace herald::huawei
