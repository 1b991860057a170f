// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/snippets.h"

#include "app/alibaba/endpoints.h"
#include "app/alibaba/parameters.h"
#include "app/model/snippet.h"

#include <QStringDecoder>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

/// `--name=value` in one word: apart, a value that begins with a dash would be read as an option.
QString option(const QString &name, const QString &value)
{
    return shellQuoted(u"--%1="_s.arg(name) % value);
}

/// All of it: QString::fromUtf8() would leave out U+FEFF at the beginning.
QString whole(const QByteArray &utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

} // namespace

QString aliyunCommand(const QUrl &endpoint, const QString &region, const Notification &notification)
{
    QStringList words{option(u"endpoint"_s, QString::fromLatin1(hostHeader(endpoint)))};
    if (!region.isEmpty())
        words.append(option(u"region"_s, region));
    if (endpoint.scheme() == "http"_L1)
        words.append(u"--insecure"_s); // its word for plain http: the sandbox
    for (const Parameter &parameter : parametersOf(notification))
        words.append(option(QString::fromUtf8(parameter.name), whole(parameter.value)));
    return shellCommand(u"aliyun sophonsoar RunNotifyComponentWithEmail"_s, words);
}

} // namespace herald::alibaba
