// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpmessage.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 307:
        return "Temporary Redirect"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 504:
        return "Gateway Timeout"_ba;
    default:
        return "Status"_ba;
    }
}

} // namespace

QByteArray HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

QByteArray HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.sliced(mark + 1);
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const HeaderField &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value.trimmed();
    }
    return {};
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [name](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool HttpRequest::isForm() const
{
    return header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
}

QByteArray HttpResponse::head() const
{
    QByteArray bytes =
        "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const HeaderField &field : headers)
        bytes += field.name + ": " + field.value + "\r\n";
    bytes += "Content-Length: "_ba + QByteArray::number(body.size()) + "\r\n\r\n";
    return bytes;
}

HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return {status,
            {{"Content-Type"_ba, "application/json"_ba}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse htmlResponse(int status, const QByteArray &html)
{
    return {status, {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}}, html};
}

} // namespace herald::sandbox
