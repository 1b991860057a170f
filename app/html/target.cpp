// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/target.h"

#include <QRegularExpression>
#include <QUrl>

namespace herald::html {

using namespace Qt::StringLiterals;
using Kind = Target::Kind;

namespace {

/// Browsers take blanks and controls off both ends, and tabs and line breaks out of the middle.
QString cleaned(const QString &href)
{
    qsizetype first = 0;
    qsizetype last = href.size();
    while (first < last && href[first] <= u' ')
        ++first;
    while (last > first && href[last - 1] <= u' ')
        --last;
    QString clean = href.mid(first, last - first);
    clean.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    return clean;
}

/// Lower case, without the colon; empty when the address has none.
QString schemeOf(const QString &address)
{
    static const QRegularExpression pattern(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    return pattern.match(address).captured(1).toLower();
}

QString lookedUp(const QString &host)
{
    const QString decoded = QUrl::fromPercentEncoding(host.toUtf8());
    const QString ace = QString::fromLatin1(QUrl::toAce(decoded)).toLower();
    return ace.isEmpty() ? decoded.toLower() : ace;
}

void takeHost(Target &target, QString rest)
{
    rest.replace(u'\\', u'/');
    qsizetype start = 0;
    while (start < rest.size() && rest[start] == u'/')
        ++start;
    static const QRegularExpression end(u"[/?#]"_s);
    const qsizetype stop = rest.indexOf(end, start);
    QString authority = rest.mid(start, stop < 0 ? -1 : stop - start);
    const qsizetype at = authority.lastIndexOf(u'@');
    target.hasUserName = at >= 0;
    authority = authority.mid(at + 1);
    static const QRegularExpression port(u":\\d*$"_s);
    if (!authority.endsWith(u']'))
        authority.remove(port);
    target.host = lookedUp(authority);
    const QString readable = QUrl::fromAce(target.host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (readable != target.host)
        target.readable = readable;
    static const QRegularExpression number(u"^(\\[.*\\]|0x[0-9a-f]+|[0-9.]+)$"_s);
    target.isNumber = number.match(target.host).hasMatch();
}

Kind kindOf(const QString &scheme, const QString &address)
{
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ftp"_L1)
        return Kind::Web;
    if (scheme == "mailto"_L1)
        return Kind::Mail;
    if (scheme == "tel"_L1 || scheme == "sms"_L1)
        return Kind::Phone;
    if (scheme == "javascript"_L1 || scheme == "vbscript"_L1 || scheme == "livescript"_L1)
        return Kind::Script;
    if (scheme == "data"_L1 || scheme == "blob"_L1)
        return Kind::Data;
    if (scheme == "file"_L1)
        return Kind::File;
    if (!scheme.isEmpty())
        return Kind::Other;
    if (address.startsWith("//"_L1) || address.startsWith("\\\\"_L1) ||
        address.startsWith("/\\"_L1) || address.startsWith("\\/"_L1))
        return Kind::Web;
    return address.startsWith(u'#') ? Kind::Place : Kind::Relative;
}

QString withoutWww(const QString &host)
{
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

bool isWithin(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' % domain);
}

} // namespace

Target targetOf(const QString &href, const QString &base)
{
    Target target;
    target.address = cleaned(href);
    QString scheme = schemeOf(target.address);
    target.kind = kindOf(scheme, target.address);
    if (target.kind == Kind::Relative && !base.isEmpty()) {
        target.address = QUrl(base).resolved(QUrl(target.address)).toString();
        scheme = schemeOf(target.address);
        target.kind = kindOf(scheme, target.address);
    }
    if (target.kind == Kind::Web)
        takeHost(target, target.address.mid(scheme.isEmpty() ? 0 : scheme.size() + 1));
    if (target.kind == Kind::Mail)
        target.host = QUrl::fromPercentEncoding(target.address.mid(7).section(u'?', 0, 0).toUtf8())
                          .trimmed()
                          .toLower();
    return target;
}

QString claimedBy(const QString &text)
{
    static const QString host = u"((?:[\\p{L}\\p{N}_-]+\\.)+(?:\\p{L}{2,}|xn--[a-z0-9-]+))"_s;
    static const QRegularExpression address(u"^\\s*(?:mailto:)?([^\\s@]+@"_s % host % u")\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression url(u"(?:\\bhttps?://|\\b(?=www\\.))(?:[^\\s/@]*@)?"_s % host,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(u"^\\s*"_s % host % u"(?::\\d+)?(?:[/?#]\\S*)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = address.match(text); match.hasMatch())
        return match.captured(1).toLower();
    for (const QRegularExpression *pattern : {&url, &alone}) {
        if (const auto match = pattern->match(text); match.hasMatch())
            return lookedUp(match.captured(1));
    }
    return {};
}

bool isElsewhere(const QString &claimed, const Target &target)
{
    if (claimed.isEmpty())
        return false;
    const bool isAddress = claimed.contains(u'@');
    if (target.kind == Kind::Mail)
        return isAddress ? claimed != target.host : !target.host.endsWith(u'@' % claimed);
    if (target.kind != Kind::Web)
        return target.kind == Kind::Script || target.kind == Kind::Data;
    const QString said = withoutWww(isAddress ? claimed.section(u'@', -1) : claimed);
    const QString real = withoutWww(target.host);
    return !isWithin(real, said) && !isWithin(said, real);
}

} // namespace herald::html
