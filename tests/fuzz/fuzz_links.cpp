// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/html/links.h"
#include "app/html/target.h"

namespace herald::fuzz {

using Kind = html::Target::Kind;

namespace {

void examine(const html::Target &target)
{
    if (target.kind == Kind::Web)
        require(target.host == target.host.toLower(), "a host is in lower case");
    if (target.kind == Kind::Web && !target.host.isEmpty() && !target.host.contains(u'@'))
        require(!html::isElsewhere(target.host, target),
                "who is told the host expects to land there");
    require(!html::isElsewhere({}, target), "who is told nothing expects nothing");
}

} // namespace

/// A line each for what a link's words say, its address, and the base.
void links(const QByteArray &bytes)
{
    const Split words = splitLine(bytes);
    const Split address = splitLine(words.rest);
    const QString href = QString::fromUtf8(address.line);
    examine(html::targetOf(href));
    const html::Target target = html::targetOf(href, QString::fromUtf8(address.rest));
    examine(target);
    (void)html::isElsewhere(html::claimedBy(QString::fromUtf8(words.line)), target);
    for (const html::Link &link : html::linksInText(QString::fromUtf8(bytes))) {
        examine(link.target);
        require(!link.text.contains(u'\n'), "a link's text is one line");
        (void)link.isSuspicious();
    }
}

} // namespace herald::fuzz
