// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/places.h"

#include "app/imports/hosts.h"

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alibabaDomain = "aliyuncs.com"_L1;
constexpr auto huaweiDomain = "myhuaweicloud.com"_L1;
constexpr auto huaweiEuropeDomain = "myhuaweicloud.eu"_L1;

void noteForeign(Entry &entry, const QUrl &root)
{
    entry.note(NotTaken::OtherCloud, root.host());
}

/// cn-north-4 of iam.cn-north-4.myhuaweicloud.com; empty for the host of all regions.
QString regionOf(const QString &host)
{
    const qsizetype begin = "iam."_L1.size();
    const qsizetype end = host.indexOf(u'.', begin);
    const QString rest = end < 0 ? QString() : host.sliced(end + 1);
    const bool isRegional =
        host.startsWith("iam."_L1) && (rest == huaweiDomain || rest == huaweiEuropeDomain);
    const QString region = isRegional ? host.sliced(begin, end - begin) : QString();
    return isRegionName(region) ? region : QString();
}

/// Whether Herald would go there by itself.
bool isUsualIam(const QUrl &root, const QString &region)
{
    const QString usual =
        region.isEmpty() ? u"iam.myhuaweicloud.com"_s : u"iam.%1.myhuaweicloud.com"_s.arg(region);
    return root.host() == usual && root.port() < 0 && root.scheme() == "https"_L1;
}

} // namespace

void readEndpoint(Entry &entry, QLatin1StringView name)
{
    const QString typed = entry.fields.text(name);
    if (typed.isEmpty())
        return;
    const QUrl root = serviceRoot(typed);
    if (!root.host().contains("sophonsoar"_L1))
        return entry.note(NotTaken::NoSuchSetting, name);
    entry.profile.endpoint = root.toString();
    if (!isWithin(root, alibabaDomain))
        noteForeign(entry, root);
}

void readSts(Entry &entry, QLatin1StringView endpoint, QLatin1StringView region, bool isVpc)
{
    const QString named = entry.fields.text(region);
    QString typed = entry.fields.text(endpoint);
    if (typed.isEmpty() && isRegionName(named)) {
        const QString prefix = isVpc ? u"sts-vpc"_s : u"sts"_s;
        typed = u"%1.%2.aliyuncs.com"_s.arg(prefix, named);
    }
    if (typed.isEmpty()) {
        if (!named.isEmpty())
            entry.note(NotTaken::Incomplete, region);
        return;
    }
    const QUrl root = serviceRoot(typed);
    if (root.isEmpty())
        return entry.note(NotTaken::Incomplete, endpoint);
    entry.profile.iamEndpoint = root.toString();
    if (!isWithin(root, alibabaDomain))
        noteForeign(entry, root);
}

bool readIam(Entry &entry, QLatin1StringView name)
{
    const QUrl root = serviceRoot(entry.fields.text(name));
    if (root.isEmpty())
        return false;
    QString &region = entry.profile.region;
    if (region.isEmpty())
        region = regionOf(root.host());
    if (!isUsualIam(root, region))
        entry.profile.iamEndpoint = root.toString();
    if (!isWithin(root, huaweiDomain) && !isWithin(root, huaweiEuropeDomain))
        noteForeign(entry, root);
    return true;
}

} // namespace herald::imports
