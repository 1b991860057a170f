// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/routes.h"

#include "app/net/sendable.h"

#include <QCoroFuture>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{10}; ///< with a system that reads a PAC script

ProxyRule ruleOf(const QNetworkProxy &proxy)
{
    ProxyRule rule;
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        rule.kind = ProxyRule::Kind::Http;
        break;
    case QNetworkProxy::Socks5Proxy:
        rule.kind = ProxyRule::Kind::Socks5;
        break;
    default:
        rule.kind = ProxyRule::Kind::None;
        return rule;
    }
    rule.host = proxy.hostName();
    rule.port = proxy.port();
    rule.user = proxy.user();
    return rule;
}

/// A question to the system that ends in time, answered or not.
struct Asked
{
    QPromise<std::optional<ProxyRule>> promise;
    std::atomic_flag ended;

    void end(std::optional<ProxyRule> rule)
    {
        if (ended.test_and_set())
            return;
        promise.addResult(std::move(rule));
        promise.finish();
    }
};

QFuture<std::optional<ProxyRule>> systemRule(QThreadPool &pool, const QUrl &url)
{
    const auto asked = std::make_shared<Asked>();
    asked->promise.start();
    pool.start([asked, url] {
        const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        asked->end(found.isEmpty() ? ProxyRule{.kind = ProxyRule::Kind::None}
                                   : ruleOf(found.constFirst()));
    });
    QTimer::singleShot(patience, [asked] { asked->end(std::nullopt); });
    return asked->promise.future();
}

} // namespace

Routes::Routes(const NetworkPolicy &policy)
    : m_policy(policy)
{
    m_pool.setMaxThreadCount(2);
}

QCoro::Task<Result<Route>> Routes::route(QUrl url, QString proxy)
{
    Route route;
    if (isLoopback(url))
        co_return route;
    const Result<ProxyRule> named =
        proxy.isEmpty() ? Result<ProxyRule>(m_policy.rules().proxy) : proxyRuleFrom(proxy);
    if (!named)
        co_return tl::unexpected(named.error());
    ProxyRule rule = *named;
    if (rule.kind == ProxyRule::Kind::System) {
        QFuture<std::optional<ProxyRule>> asked = systemRule(m_pool, url);
        const std::optional<ProxyRule> found = co_await asked;
        if (!found)
            co_return failure(Error::Kind::Offline, u"the system did not name a proxy in time"_s);
        rule = *found;
    }
    if (!rule.isManual())
        co_return route;

    route.proxy.setType(rule.kind == ProxyRule::Kind::Http ? QNetworkProxy::HttpProxy
                                                           : QNetworkProxy::Socks5Proxy);
    route.proxy.setHostName(rule.host);
    route.proxy.setPort(rule.port);
    route.text = toText(rule);
    if (!rule.user.isEmpty()) {
        const Secret password = m_policy.proxyPassword(rule);
        route.proxy.setUser(rule.user);
        route.proxy.setPassword(QString::fromUtf8(password.view()));
    }
    co_return route;
}

} // namespace herald
