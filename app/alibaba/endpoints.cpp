// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/endpoints.h"

#include <algorithm>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What is wrong with an override; empty when nothing is.
QString problemOf(const QString &typed, const QUrl &url)
{
    // full-width dots and zero-width signs would quietly turn into another host's name
    if (!isAscii(typed))
        return u"only ASCII characters are allowed"_s;
    if (!url.isValid())
        return url.errorString();
    if (url.host().isEmpty())
        return u"expected https://host[:port]"_s;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisComputer(url)))
        return u"must begin with https:// (http:// is for this computer only)"_s;
    if (url.authority().contains(u'@'))
        return u"must not hold a user name or password"_s;
    if (!url.path().isEmpty() && url.path() != "/"_L1)
        return u"must not have a path"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"must not have a query or fragment"_s;
    return {};
}

Result<QUrl> rootFrom(const QString &text, const Profile &profile)
{
    if (profile.cloud != CloudKind::Alibaba)
        return failure(Error::Kind::BadInput, u"the profile is not one of Alibaba Cloud"_s);
    QUrl url(text, QUrl::StrictMode);
    const QString problem = problemOf(text, url);
    if (!problem.isEmpty())
        return failure(Error::Kind::BadInput, u"endpoint '%1': %2"_s.arg(text, problem));
    if (profile.sandbox && !isThisComputer(url)) {
        return failure(Error::Kind::BadInput,
                       u"endpoint '%1': a sandbox profile stays on this computer"_s.arg(text));
    }
    url.setPath(u"/"_s);
    return url;
}

} // namespace

Result<QUrl> endpointFor(const Profile &profile)
{
    // the two published hosts; every other region is served by the first
    const QString regional = profile.region == "ap-southeast-1"_L1
                                 ? u"https://sophonsoar.ap-southeast-1.aliyuncs.com/"_s
                                 : u"https://sophonsoar.aliyuncs.com/"_s;
    return rootFrom(profile.endpoint.isEmpty() ? regional : profile.endpoint, profile);
}

Result<QUrl> stsEndpointFor(const Profile &profile)
{
    return rootFrom(profile.iamEndpoint.isEmpty() ? u"https://sts.aliyuncs.com/"_s
                                                  : profile.iamEndpoint,
                    profile);
}

QByteArray hostHeader(const QUrl &url)
{
    QUrl shown = url;
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        shown.setPort(-1);
    return shown.authority(QUrl::FullyEncoded).toLatin1();
}

} // namespace herald::alibaba
