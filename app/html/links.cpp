// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/links.h"

#include "app/html/references.h"

#include <QRegularExpression>

namespace herald::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype mostLinks = 1000; ///< of plain text; nobody reads more

} // namespace

bool Link::isSuspicious() const
{
    using Kind = Target::Kind;
    const bool isStrange = target.kind == Kind::Script || target.kind == Kind::Data ||
                           target.kind == Kind::File || target.kind == Kind::Other;
    return isMisleading() || isStrange || target.hasUserName || target.isNumber ||
           !target.readable.isEmpty();
}

std::optional<qsizetype> LinkCollector::take(const Token &token)
{
    using Kind = Token::Kind;
    if (token.kind == Kind::Text && m_isOpen) {
        QString &text = m_links.last().text;
        if (text.size() < longestText)
            text += withoutReferences(token.text.left(longestText));
        return {};
    }
    if (token.kind == Kind::End && token.name == "a"_L1)
        close();
    if (token.kind != Kind::Start)
        return {};
    if (token.name == "img"_L1 && m_isOpen)
        m_links.last().text += token.attribute("alt"_L1).value_or(QString());
    if (token.name == "base"_L1 && m_base.isEmpty())
        m_base = token.attribute("href"_L1).value_or(QString());
    const bool isAnchor = token.name == "a"_L1;
    if (!isAnchor && token.name != "area"_L1)
        return {};
    close(); // links do not nest
    std::optional<QString> href = token.attribute("href"_L1);
    if (!href)
        href = token.attribute("xlink:href"_L1); // inside a drawing
    if (!href)
        return {};
    m_links.append({token.attribute("alt"_L1).value_or(QString()), targetOf(*href, m_base), {}});
    m_isOpen = isAnchor;
    return m_links.size() - 1;
}

void LinkCollector::close()
{
    m_isOpen = false;
}

QList<Link> LinkCollector::finished()
{
    for (Link &link : m_links) {
        link.text = link.text.left(longestText).simplified();
        link.claimed = claimedBy(link.text);
    }
    return std::exchange(m_links, {});
}

QList<Link> linksInText(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(?:https?://|mailto:|www\\.)[^\\s<>\"'，。；、）】》]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Link> links;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext() && links.size() < mostLinks) {
        QString address = matches.next().captured();
        while (!address.isEmpty() && u".,;:!?)"_s.contains(address.back()))
            address.chop(1);
        const QString href =
            address.startsWith("www."_L1, Qt::CaseInsensitive) ? u"http://"_s + address : address;
        links.append({address.left(longestText), targetOf(href), {}});
    }
    return links;
}

} // namespace herald::html
