// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/soarcloud.h"

#include "app/alibaba/endpoints.h"
#include "app/alibaba/judge.h"
#include "app/alibaba/requestbuilder.h"
#include "app/alibaba/snippets.h"

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

/// The notification of a manifest that this cloud may send.
Result<Notification> notificationOf(const Manifest &manifest)
{
    const auto refuse = [](const QString &text) { return failure(Error::Kind::BadInput, text); };
    if (!manifest.isIntact())
        return refuse(u"the manifest is not what it was when it was confirmed"_s);
    const auto *notification = std::get_if<Notification>(&manifest.payload());
    if (!notification)
        return refuse(u"the manifest does not hold a notification"_s);
    const Result<QUrl> endpoint = endpointFor(manifest.profile());
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    // a secret must never sign for a host that its profile does not name
    if (manifest.endpoint().scheme() != endpoint->scheme() ||
        manifest.endpoint().authority() != endpoint->authority())
        return refuse(u"the endpoint of the manifest is not its profile's"_s);
    return *notification;
}

} // namespace

SoarCloud::SoarCloud(CredentialSource &credentials, const Clock &clock)
    : m_credentials(credentials)
    , m_clock(clock)
{}

Result<QUrl> SoarCloud::endpoint(const Profile &profile) const
{
    return endpointFor(profile);
}

QStringList SoarCloud::regions() const
{
    // the first stands for all that have no host of their own (alibaba-soar.md 3)
    return {u"cn-hangzhou"_s, u"ap-southeast-1"_s};
}

QCoro::Task<Result<Request>> SoarCloud::prepare(Manifest manifest)
{
    const Result<Notification> notification = notificationOf(manifest);
    if (!notification)
        co_return tl::unexpected(notification.error());

    const Profile profile = manifest.profile();
    Result<Credential> given = co_await m_credentials.credential(profile);
    const Result<Credential> credential = usableFor(profile, std::move(given));
    if (!credential)
        co_return tl::unexpected(credential.error());

    Request request = notifyRequest(manifest.endpoint(), profile.wireForm, *notification,
                                    *credential, freshStamp(m_clock));
    request.proxy = profile.proxy;
    co_return request;
}

Result<Request> SoarCloud::sketch(const Manifest &manifest) const
{
    const Result<Notification> notification = notificationOf(manifest);
    if (!notification)
        return tl::unexpected(notification.error());
    return notifySketch(manifest.endpoint(), *notification, manifest.profile(), m_clock.utcNow());
}

QString SoarCloud::commandLine(const Manifest &manifest) const
{
    const auto *notification = std::get_if<Notification>(&manifest.payload());
    return notification
               ? aliyunCommand(manifest.endpoint(), manifest.profile().region, *notification)
               : QString();
}

Verdict SoarCloud::judge(const Exchange &exchange) const
{
    return alibaba::judge(exchange, m_clock.utcNow(), notifyOperation);
}

} // namespace herald::alibaba
