// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/answer.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 8 * 1024 * 1024;

} // namespace

QNetworkRequest networkRequest(const Request &request, const QSslConfiguration &tls)
{
    QNetworkRequest result(request.url);
    for (const Header &header : request.headers)
        result.setRawHeader(header.name, header.value);
    if (!result.hasRawHeader("User-Agent"))
        result.setRawHeader("User-Agent", "Herald/" HERALD_VERSION);
    result.setSslConfiguration(tls);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return result;
}

void prepareManager(QNetworkAccessManager &manager, const Route &route)
{
    manager.setAutoDeleteReplies(false);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setProxy(route.proxy);
}

bool readHead(const QNetworkReply &reply, Exchange &into)
{
    into.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    into.headers.clear();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        into.headers.append({name, value});
    return into.status != 0;
}

bool readBody(QNetworkReply &reply, Exchange &into)
{
    while (reply.bytesAvailable() > 0) {
        // read() makes room for all that it is asked for
        const qint64 room = largestAnswer + 1 - into.body.size();
        const QByteArray part = reply.read(std::min(reply.bytesAvailable(), room));
        if (part.isEmpty())
            break;
        into.body += part;
        if (into.body.size() > largestAnswer) {
            into.body.clear();
            return false;
        }
    }
    return true;
}

} // namespace herald
