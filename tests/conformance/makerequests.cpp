// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints requests as Herald makes them, a line of JSON each, with what they were made from and
// signed with: tst_…requests.js has the vendors' own libraries make the same.
#include "tests/conformance/calls.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace herald::conformance {

QJsonObject told(const Asked &asked, const Request &request, const Credential &credential)
{
    QJsonArray headers;
    for (const Header &header : request.headers)
        headers.append(QJsonArray{QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
    const QJsonObject key{{u"id"_s, credential.accessKeyId},
                          {u"secret"_s, QString::fromUtf8(credential.accessKeySecret.view())},
                          {u"securityToken"_s, QString::fromUtf8(credential.securityToken.view())},
                          {u"token"_s, QString::fromUtf8(credential.token.view())}};
    return {{u"cloud"_s, asked.cloud},
            {u"operation"_s, asked.operation},
            {u"form"_s, asked.form},
            {u"input"_s, asked.input},
            {u"canonical"_s, QString::fromUtf8(asked.canonical)},
            {u"method"_s, QString::fromLatin1(request.method)},
            {u"url"_s, QString::fromLatin1(request.url.toEncoded())},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(request.body)},
            {u"key"_s, key}};
}

} // namespace herald::conformance

int main(int argc, char *argv[])
{
    using namespace herald::conformance;

    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {u"seed"_s, u"The same seed makes the same requests, nonces apart."_s, u"N"_s, u"1"_s});
    parser.addOption({u"rounds"_s, u"How many of each kind."_s, u"N"_s, u"1"_s});
    parser.process(application);

    Invention invent(parser.value(u"seed"_s).toULongLong());
    for (int left = parser.value(u"rounds"_s).toInt(); left > 0; --left) {
        for (const QJsonObject &line : alibabaCalls(invent) + huaweiCalls(invent)) {
            const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
            std::printf("%s\n", text.constData());
        }
    }
    return 0;
}
