// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/vault/networkbook.h"
#include "app/vault/profilebook.h"

namespace herald::fuzz {

using namespace Qt::StringLiterals;

namespace {

void examineProxy(const QString &text)
{
    const Result<ProxyRule> rule = proxyRuleFrom(text);
    if (!rule)
        return;
    require(!rule->isManual() || (rule->port > 0 && !rule->host.isEmpty()),
            "a proxy has a host and a port");
    const Result<ProxyRule> again = proxyRuleFrom(toText(*rule));
    require(again && *again == *rule, "a proxy is read as it was written");
}

} // namespace

/// The file of the network rules, or one line: what somebody types as a proxy.
void network(const QByteArray &bytes)
{
    examineProxy(QString::fromUtf8(splitLine(bytes).line));
    ProfileBook none(folder() + u"/none.json"_s);
    const NetworkBook book(fileOf(bytes, u"network.json"_s), none);
    const NetworkRules &rules = book.rules();
    require(rules.connectLimit.count() >= 1 && rules.wholeLimit.count() <= 600,
            "limits are limits whatever the file says");
    if (book.problem())
        require(rules == NetworkRules(), "a file that cannot be read changes nothing");
    examineProxy(toText(rules.proxy));
}

} // namespace herald::fuzz
