// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mask.h"
#include "app/model/snippet.h"

#include <QRegularExpression>
#include <QStringList>

namespace herald::test {

/// True when `real` is `shown` with something else in place of each hidden part.
inline bool isShownAs(const QString &real, const QString &shown)
{
    if (real == shown)
        return true; // also where a text holds the mark itself
    const QString hidden = QString::fromLatin1(hiddenMark);
    QStringList parts;
    for (const QString &part : shown.split(hidden))
        parts.append(QRegularExpression::escape(part));
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(parts.join(QStringLiteral("[^*]+"))));
    return pattern.match(real).hasMatch();
}

inline QStringList differences(const QList<RequestMember> &real, const QList<RequestMember> &shown)
{
    QStringList found;
    if (real.size() != shown.size())
        found.append(QStringLiteral("%1 members, shown %2").arg(real.size()).arg(shown.size()));
    for (qsizetype i = 0; i < qMin(real.size(), shown.size()); ++i) {
        if (real[i].name != shown[i].name || !isShownAs(real[i].value, shown[i].value))
            found.append(real[i].name % u": " % real[i].value % u" shown as " % shown[i].name %
                         u": " % shown[i].value);
    }
    return found;
}

/// Every way in which a request is not what its sketch shows, hidden parts aside.
inline QStringList differences(const Request &real, const Request &shown)
{
    const auto asMembers = [](const QList<Header> &headers) {
        QList<RequestMember> members;
        for (const Header &header : headers)
            members.append({QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
        return members;
    };
    const auto queryOf = [](const Request &request) {
        return membersOf(request.url.query(QUrl::FullyEncoded).toLatin1());
    };
    QStringList found = differences(asMembers(real.headers), asMembers(shown.headers));
    found += differences(queryOf(real), queryOf(shown));
    if (hasFormBody(real))
        found += differences(membersOf(real.body), membersOf(shown.body));
    else if (real.body != shown.body)
        found.append(QStringLiteral("the body"));
    if (real.kind != shown.kind || real.method != shown.method)
        found.append(QStringLiteral("kind or method"));
    if (real.url.adjusted(QUrl::RemoveQuery) != shown.url.adjusted(QUrl::RemoveQuery))
        found.append(QStringLiteral("the address"));
    return found;
}

/// All bytes of a request in one string.
inline QByteArray everythingIn(const Request &request)
{
    QByteArray all = request.method + ' ' + request.url.toEncoded() + '\n';
    for (const Header &header : request.headers)
        all += header.name + ": " + header.value + '\n';
    return all + request.body;
}

} // namespace herald::test
