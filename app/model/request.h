// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace herald {

struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header &, const Header &) = default;
};

/// A finished, signed HTTP request. The query is percent-encoded already and is sent as it stands.
struct Request
{
    enum class Kind {
        Once,      ///< its bytes leave at most once, whatever happens: a mail
        Repeatable ///< reading: the network layer may try again
    };

    Kind kind = Kind::Repeatable;
    QByteArray method;
    QUrl url;
    QList<Header> headers; ///< without Host and Content-Length
    QByteArray body;
    QString proxy = {}; ///< as Profile::proxy

    friend bool operator==(const Request &, const Request &) = default;
};

/// The first header of that name, compared without regard to case; empty when there is none.
[[nodiscard]] QByteArray headerValue(const QList<Header> &headers, QByteArrayView name);

} // namespace herald
