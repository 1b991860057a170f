// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace herald::sandbox {

struct HeaderField
{
    QByteArray name;
    QByteArray value;
};

/// A whole request as it came over the wire; nothing of it is decoded.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded as sent
    QList<HeaderField> headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QByteArray query() const;
    /// The first header of that name without regard to case, trimmed; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] bool isForm() const; ///< the body is application/x-www-form-urlencoded
};

struct HttpResponse
{
    int status = 200;
    QList<HeaderField> headers;
    QByteArray body;

    /// Status line, headers, Content-Length and the empty line.
    [[nodiscard]] QByteArray head() const;
};

[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonObject &object);
[[nodiscard]] HttpResponse htmlResponse(int status, const QByteArray &html);

} // namespace herald::sandbox
