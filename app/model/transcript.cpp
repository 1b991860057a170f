// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/transcript.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace herald {

namespace {

constexpr qsizetype longestBody = 64 * 1024;
constexpr QByteArrayView hidden("***");

/// Shown as they are. Every other header of a request stands hidden.
constexpr std::array harmlessRequestHeaders{"accept",
                                            "content-type",
                                            "host",
                                            "user-agent",
                                            "x-acs-action",
                                            "x-acs-date",
                                            "x-acs-version",
                                            "x-acs-signature-nonce",
                                            "x-acs-content-sha256",
                                            "x-sdk-date",
                                            "x-language",
                                            "x-project-id",
                                            "content-length"};

/// Never shown of an answer.
constexpr std::array secretAnswerHeaders{"set-cookie", "x-subject-token", "authorization"};

template <size_t N>
bool isAmong(const std::array<const char *, N> &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// `Signature=…`, `SecurityToken=…` and the like in a query or a form; AccessKeyId keeps its head.
QByteArray withoutSecrets(const QByteArray &text)
{
    static const QRegularExpression secret(QStringLiteral(
        "(^|[?&\\s])(Signature|SecurityToken|AccessKeySecret|password|token)=[^&\\s]*"));
    static const QRegularExpression key(
        QStringLiteral("(^|[?&\\s])(AccessKeyId=[^&\\s]{0,4})[^&\\s]*"));
    // Latin-1 keeps every byte as it is
    QString masked = QString::fromLatin1(text);
    masked.replace(secret, QStringLiteral("\\1\\2=***"));
    masked.replace(key, QStringLiteral("\\1\\2***"));
    return masked.toLatin1();
}

QByteArray cutBody(const QByteArray &body)
{
    if (body.size() <= longestBody)
        return body;
    return body.first(longestBody) + "\n[cut: " + QByteArray::number(body.size()) + " bytes]";
}

void addHeader(QByteArray &text, const QByteArray &name, QByteArrayView value)
{
    text.append(name).append(": ").append(value).append('\n');
}

} // namespace

QByteArray transcriptOf(const Request &request)
{
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (request.url.hasQuery())
        target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text = request.method + ' ' + withoutSecrets(target) + " HTTP/1.1\n";
    addHeader(text, "Host", request.url.authority(QUrl::FullyEncoded).toLatin1());
    for (const Header &header : request.headers) {
        const bool harmless = isAmong(harmlessRequestHeaders, header.name);
        addHeader(text, header.name, harmless ? QByteArrayView(header.value) : hidden);
    }
    addHeader(text, "Content-Length", QByteArray::number(request.body.size()));
    return text + '\n' + withoutSecrets(cutBody(request.body));
}

QByteArray transcriptOf(const Exchange &exchange)
{
    if (exchange.status == 0)
        return {};
    QByteArray text = "HTTP/1.1 " + QByteArray::number(exchange.status) + '\n';
    for (const Header &header : exchange.headers) {
        const bool secret = isAmong(secretAnswerHeaders, header.name);
        addHeader(text, header.name, secret ? hidden : QByteArrayView(header.value));
    }
    return text + '\n' + cutBody(exchange.body);
}

} // namespace herald
