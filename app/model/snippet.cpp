// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/snippet.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Linux takes no single argument of 128 KiB or more; printf is the shell's own and has no limit.
constexpr qsizetype longestArgument = 100 * 1024;

QString decoded(const QByteArray &encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

QJsonObject objectOf(const QList<RequestMember> &members)
{
    QJsonObject object;
    for (const RequestMember &member : members)
        object.insert(member.name, member.value);
    return object;
}

QJsonValue bodyOf(const Request &request)
{
    if (hasFormBody(request))
        return objectOf(membersOf(request.body));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isObject())
        return document.object();
    return QString::fromUtf8(request.body);
}

bool isHarmless(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"-_./:=@%+,").contains(c);
}

} // namespace

QList<RequestMember> membersOf(const QByteArray &encoded)
{
    QList<RequestMember> members;
    if (encoded.isEmpty())
        return members;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        members.append({decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
    }
    return members;
}

bool hasFormBody(const Request &request)
{
    return headerValue(request.headers, "content-type")
        .startsWith("application/x-www-form-urlencoded");
}

QString shellQuoted(const QString &word)
{
    if (!word.isEmpty() && std::all_of(word.cbegin(), word.cend(), isHarmless))
        return word;
    QString inside = word;
    inside.replace(u'\'', u"'\\''"_s);
    return u'\'' % inside % u'\'';
}

QString shellCommand(const QString &program, const QStringList &words)
{
    QString command = program;
    for (const QString &word : words)
        command += u" \\\n  "_s % word;
    return command;
}

QString curlCommand(const Request &request)
{
    QStringList words{u"--globoff"_s,
                      u"--request "_s % shellQuoted(QString::fromLatin1(request.method)),
                      shellQuoted(QString::fromLatin1(request.url.toEncoded()))};
    for (const Header &header : request.headers) {
        const QString line = QString::fromUtf8(header.name % ": " % header.value);
        words.append(u"--header "_s % shellQuoted(line));
    }
    // curl adds a content type of its own to every body, the empty one too; nobody signed that
    if (headerValue(request.headers, "content-type").isEmpty())
        words.append(u"--header 'Content-Type:'"_s);
    const QString body = shellQuoted(QString::fromUtf8(request.body));
    if (request.body.size() <= longestArgument) {
        words.append(u"--data-raw "_s % body);
        return shellCommand(u"curl"_s, words);
    }
    words.append(u"--data-binary @-"_s);
    return QString(u"printf %s "_s % body % u" | "_s) + shellCommand(u"curl"_s, words);
}

QString requestJson(const Request &request)
{
    QJsonObject headers;
    for (const Header &header : request.headers)
        headers.insert(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    QJsonObject object{
        {"method"_L1, QString::fromLatin1(request.method)},
        {"url"_L1, QString::fromLatin1(request.url.toEncoded(QUrl::RemoveQuery))},
        {"headers"_L1, headers},
    };
    if (request.url.hasQuery())
        object.insert("query"_L1,
                      objectOf(membersOf(request.url.query(QUrl::FullyEncoded).toLatin1())));
    if (!request.body.isEmpty())
        object.insert("body"_L1, bodyOf(request));
    return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
}

} // namespace herald
