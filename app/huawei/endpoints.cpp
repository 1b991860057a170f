// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/endpoints.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

/// Regions whose mail service answers at `appstream.…`; those of the second list at `workspace.…`.
constexpr std::array appStreamRegions{"cn-north-4"_L1, "cn-north-9"_L1, "cn-east-3"_L1,
                                      "cn-south-1"_L1, "cn-southwest-2"_L1};
constexpr std::array workspaceRegions{
    "cn-east-5"_L1,      "cn-north-11"_L1, "ap-southeast-1"_L1, "ap-southeast-2"_L1,
    "ap-southeast-3"_L1, "af-south-1"_L1,  "af-north-1"_L1,     "me-east-1"_L1,
    "tr-west-1"_L1,      "la-south-2"_L1,  "la-north-2"_L1,     "sa-brazil-1"_L1,
    "na-mexico-1"_L1,
};
constexpr std::array iamRegions{
    "cn-north-1"_L1,     "cn-north-2"_L1,     "cn-north-4"_L1,       "cn-north-9"_L1,
    "cn-north-12"_L1,    "cn-east-2"_L1,      "cn-east-3"_L1,        "cn-east-4"_L1,
    "cn-east-5"_L1,      "cn-south-1"_L1,     "cn-south-2"_L1,       "cn-southwest-2"_L1,
    "ap-southeast-1"_L1, "ap-southeast-2"_L1, "ap-southeast-3"_L1,   "ap-southeast-4"_L1,
    "af-south-1"_L1,     "sa-brazil-1"_L1,    "la-south-2"_L1,       "la-north-2"_L1,
    "na-mexico-1"_L1,    "eu-west-0"_L1,      "my-kualalumpur-1"_L1, "ru-moscow-1"_L1,
    "me-east-1"_L1,      "ae-ad-1"_L1,        "tr-west-1"_L1,
};

template <class Regions>
bool contains(const Regions &regions, const QString &region)
{
    return std::any_of(regions.begin(), regions.end(),
                       [&](QLatin1StringView known) { return known == region; });
}

/// The published root of a region's mail service; empty for a region that is not known.
QString regionalRoot(const QString &region)
{
    if (contains(appStreamRegions, region))
        return u"https://appstream.%1.myhuaweicloud.com/"_s.arg(region);
    if (contains(workspaceRegions, region))
        return u"https://workspace.%1.myhuaweicloud.com/"_s.arg(region);
    return {};
}

QString iamRoot(const QString &region)
{
    return contains(iamRegions, region) ? u"https://iam.%1.myhuaweicloud.com/"_s.arg(region)
                                        : u"https://iam.myhuaweicloud.com/"_s;
}

bool isThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What is wrong with a root; empty when nothing is.
QString problemOf(const QString &typed, const QUrl &url, bool sandbox)
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
    if (sandbox && !isThisComputer(url))
        return u"a sandbox profile stays on this computer"_s;
    return {};
}

Result<QUrl> rootFrom(const QString &text, const Profile &profile)
{
    if (profile.cloud != CloudKind::Huawei)
        return failure(Error::Kind::BadInput, u"the profile is not one of Huawei Cloud"_s);
    QUrl url(text, QUrl::StrictMode);
    const QString problem = problemOf(text, url, profile.sandbox);
    if (!problem.isEmpty())
        return failure(Error::Kind::BadInput, u"endpoint '%1': %2"_s.arg(text, problem));
    url.setPath(u"/"_s);
    return url;
}

} // namespace

Result<QUrl> endpointFor(const Profile &profile)
{
    const QString root =
        profile.endpoint.isEmpty() ? regionalRoot(profile.region) : profile.endpoint;
    if (root.isEmpty()) {
        return failure(Error::Kind::BadInput,
                       u"the region '%1' is not known; the profile must name an endpoint"_s.arg(
                           profile.region));
    }
    return rootFrom(root, profile);
}

QStringList mailRegions()
{
    QStringList regions;
    for (const QLatin1StringView region : appStreamRegions)
        regions.append(region);
    for (const QLatin1StringView region : workspaceRegions)
        regions.append(region);
    return regions;
}

Result<QUrl> iamEndpointFor(const Profile &profile)
{
    return rootFrom(profile.iamEndpoint.isEmpty() ? iamRoot(profile.region) : profile.iamEndpoint,
                    profile);
}

QByteArray hostHeader(const QUrl &url)
{
    QUrl shown = url;
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        shown.setPort(-1);
    return shown.authority(QUrl::FullyEncoded).toLatin1();
}

} // namespace herald::huawei
