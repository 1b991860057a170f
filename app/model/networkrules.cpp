// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/networkrules.h"

#include <QUrl>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Full-width dots and invisible signs would quietly become another host's name.
bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

} // namespace

Result<ProxyRule> proxyRuleFrom(const QString &text)
{
    const auto refuse = [](const QString &why) { return failure(Error::Kind::BadInput, why); };
    if (text.isEmpty() || text == "system"_L1)
        return ProxyRule{};
    if (text == "direct"_L1)
        return ProxyRule{.kind = ProxyRule::Kind::None};
    if (!isVisibleAscii(text))
        return refuse(u"only ASCII characters without blanks are allowed"_s);

    const QUrl url(text, QUrl::StrictMode);
    ProxyRule rule;
    if (url.scheme() == "http"_L1)
        rule.kind = ProxyRule::Kind::Http;
    else if (url.scheme() == "socks5"_L1)
        rule.kind = ProxyRule::Kind::Socks5;
    else
        return refuse(u"expected http://host:port or socks5://host:port"_s);
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1)
        return refuse(u"expected a host and a port"_s);
    if (!url.password().isEmpty() ||
        url.authority(QUrl::FullyEncoded).count(u':') > 1 + url.host().count(u':'))
        return refuse(u"the password has a field of its own"_s);
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment())
        return refuse(u"must end behind the port"_s);
    rule.host = url.host();
    rule.port = quint16(url.port());
    rule.user = url.userName(QUrl::FullyDecoded);
    return rule;
}

QString toText(const ProxyRule &rule)
{
    switch (rule.kind) {
    case ProxyRule::Kind::System:
        return u"system"_s;
    case ProxyRule::Kind::None:
        return u"direct"_s;
    case ProxyRule::Kind::Http:
    case ProxyRule::Kind::Socks5:
        break;
    }
    QUrl url;
    url.setScheme(rule.kind == ProxyRule::Kind::Http ? u"http"_s : u"socks5"_s);
    url.setHost(rule.host);
    url.setPort(rule.port);
    url.setUserName(rule.user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace herald
