// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/request.h"

#include <QString>
#include <QStringList>

namespace herald {

/// One parameter of a query or a form body, decoded.
struct RequestMember
{
    QString name;
    QString value;

    friend bool operator==(const RequestMember &, const RequestMember &) = default;
};

/// What `name=value&…` holds, in its order. `+` is a plus: this program never writes it for a
/// space.
[[nodiscard]] QList<RequestMember> membersOf(const QByteArray &encoded);
/// True when the body is a form: its content type says so.
[[nodiscard]] bool hasFormBody(const Request &request);

/// A word as a POSIX shell reads it back unchanged, whatever it holds; only NUL cannot be said.
[[nodiscard]] QString shellQuoted(const QString &word);
/// Words of a command, one option a line.
[[nodiscard]] QString shellCommand(const QString &program, const QStringList &words);

/// The request as a command for curl that sends exactly these bytes. Anything that may be seen
/// goes in masked already: nothing is hidden here.
[[nodiscard]] QString curlCommand(const Request &request);

/// The request as indented JSON: method, url, query, headers and body with decoded members.
[[nodiscard]] QString requestJson(const Request &request);

} // namespace herald
