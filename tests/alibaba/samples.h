// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/signing.h"
#include "app/model/exchange.h"
#include "app/model/notification.h"
#include "app/model/profile.h"

namespace herald::alibaba::samples {

using namespace Qt::StringLiterals;

inline QDateTime moment()
{
    return QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC);
}

inline Stamp stamp()
{
    return {moment(), "0123456789abcdef0123456789abcdef"_ba};
}

inline Profile profile()
{
    Profile profile;
    profile.id = ProfileId(u"p1"_s);
    profile.cloud = CloudKind::Alibaba;
    profile.accessKeyId = u"testid"_s;
    profile.region = u"cn-hangzhou"_s;
    return profile;
}

inline Credential credential()
{
    Credential credential;
    credential.accessKeyId = u"testid"_s;
    credential.accessKeySecret = Secret("testsecret");
    return credential;
}

inline Credential temporaryCredential(QByteArrayView token = "CAISsecuritytoken+/==")
{
    Credential temporary = credential();
    temporary.kind = CredentialKind::TemporaryAccessKey;
    temporary.securityToken = Secret(token);
    return temporary;
}

inline Notification notification()
{
    Notification notification;
    notification.playbookUuid = PlaybookUuid(u"e99dab31-499b-4307-9248-000000000001"_s);
    notification.nodeName = u"notify_message_1"_s;
    notification.componentName = u"NotifyMessage"_s;
    notification.actionName = u"notifyByCustom"_s;
    notification.assetId = AssetId(u"10"_s);
    notification.receivers = {u"ops@example.com"_s};
    notification.subject = u"Disk alert"_s;
    notification.content = u"hello"_s;
    return notification;
}

inline QByteArray errorBody(const QByteArray &code)
{
    return R"({"Code":")" + code + R"(","Message":"words","RequestId":"ID-1"})";
}

inline QByteArray success()
{
    return R"({"RequestId":"ID-1","Data":{}})"_ba;
}

/// What a proxy might answer.
inline QByteArray page()
{
    return "<html><body>Blocked by\n the proxy</body></html>"_ba;
}

/// A whole answer.
inline Exchange answered(int status, const QByteArray &body, QList<Header> headers = {})
{
    Exchange exchange;
    exchange.phase = Phase::Complete;
    exchange.status = status;
    exchange.headers = std::move(headers);
    exchange.body = body;
    return exchange;
}

} // namespace herald::alibaba::samples
