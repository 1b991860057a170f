// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/cloudhosts.h"

#include <QRegularExpression>
#include <QUrl>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

QString foreignHost(CloudKind cloud, const QString &address)
{
    if (address.isEmpty())
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty())
        return address;
    if (isThisComputer(host))
        return {};
    const int port = url.port(443);
    if (port == 443 && isCloudHost(cloud, host))
        return {};
    return port == 443 ? host : u"%1:%2"_s.arg(host).arg(port);
}

} // namespace

bool isCloudHost(CloudKind cloud, const QString &host)
{
    static const QRegularExpression alibaba(
        u"^(sophonsoar|sts)(-vpc)?(\\.[a-z]{2}-[a-z]+(-[a-z0-9]+)*)?\\.aliyuncs\\.com$"_s);
    static const QRegularExpression huawei(
        u"^((appstream|workspace)\\.[a-z]{2}(-[a-z]+)+-[0-9]+|"
        "iam(\\.[a-z]{2}(-[a-z]+)+-[0-9]+)?)\\.myhuaweicloud\\.com$"_s);
    return (cloud == CloudKind::Alibaba ? alibaba : huawei).match(host).hasMatch();
}

QStringList foreignHosts(const Profile &profile)
{
    QStringList hosts;
    for (const QString &address : {profile.endpoint, profile.iamEndpoint}) {
        const QString host = foreignHost(profile.cloud, address);
        if (!host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

} // namespace herald
