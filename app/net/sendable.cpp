// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/sendable.h"

#include <QHostAddress>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

bool isHeaderText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QString reasonNotToSend(const Request &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return u"the address is not valid"_s;
    if (!url.userInfo().isEmpty())
        return u"the address holds a user name"_s;
    const bool plain = url.scheme() == "http"_L1 && isLoopback(url);
    if (url.scheme() != "https"_L1 && !plain)
        return u"%1 is not https"_s.arg(url.toDisplayString(QUrl::RemoveQuery));
    for (const Header &header : request.headers) {
        if (header.name.isEmpty() || !isHeaderText(header.name) || !isHeaderText(header.value))
            return u"the header %1 holds a character that cannot be sent"_s.arg(
                QString::fromLatin1(header.name));
    }
    return {};
}

} // namespace herald
