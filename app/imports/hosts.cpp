// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/hosts.h"

#include <algorithm>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isGraphic(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

bool isRoot(const QString &path)
{
    return path.isEmpty() || path == "/"_L1 || path == "/v3"_L1 || path == "/v3/"_L1;
}

} // namespace

QUrl serviceRoot(const QString &typed)
{
    if (typed.isEmpty() || !std::all_of(typed.begin(), typed.end(), isGraphic))
        return {};
    const QString address = typed.contains("://"_L1) ? typed : QString("https://"_L1 + typed);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.authority().contains(u'@') ||
        url.hasQuery() || url.hasFragment() || !isRoot(url.path()))
        return {};
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisComputer(url)))
        return {};
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    root.setPort(url.port() == 443 && url.scheme() == "https"_L1 ? -1 : url.port());
    return root;
}

bool isWithin(const QUrl &root, QLatin1StringView domain)
{
    const QString host = root.host();
    return host == domain ||
           (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

bool isRegionName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && text.front() != u'-' && text.back() != u'-' &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
           });
}

} // namespace herald::imports
