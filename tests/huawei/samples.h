// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/exchange.h"
#include "app/model/mailresend.h"
#include "app/model/profile.h"

#include <QDateTime>

namespace herald::huawei::samples {

using namespace Qt::StringLiterals;

inline QDateTime moment()
{
    return QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC);
}

inline QString projectId()
{
    return u"0123456789abcdef0123456789abcdef"_s;
}

/// The account of the signature vectors (huawei-appgroup-mail.md appendix A)
inline Profile profile(CredentialKind kind = CredentialKind::AccessKey)
{
    Profile profile;
    profile.id = ProfileId(u"p1"_s);
    profile.name = u"operators"_s;
    profile.cloud = CloudKind::Huawei;
    profile.credential = kind;
    profile.accessKeyId = u"AKEXAMPLE0DUMMY00001"_s;
    profile.region = u"cn-north-4"_s;
    profile.projectId = projectId();
    profile.accountName = u"acme"_s;
    profile.userName = u"zhangsan"_s;
    return profile;
}

inline Credential credential(CredentialKind kind = CredentialKind::AccessKey)
{
    Credential credential;
    credential.kind = kind;
    switch (kind) {
    case CredentialKind::TemporaryAccessKey:
        credential.securityToken = Secret("dummySecurityToken-gQpjbi1ub3J0aC00+/==");
        [[fallthrough]];
    case CredentialKind::AccessKey:
        credential.accessKeyId = u"AKEXAMPLE0DUMMY00001"_s;
        credential.accessKeySecret = Secret("skExampleDummySecretKey/For+TestVectors00");
        break;
    case CredentialKind::IamPassword:
        credential.password = Secret("pass\"wörd");
        break;
    case CredentialKind::Token:
        credential.token = Secret("MIIdummy");
        break;
    case CredentialKind::AssumedRole: // Alibaba's alone
        break;
    }
    return credential;
}

/// The record of vector T5
inline MailRecord record()
{
    MailRecord record;
    record.id = MailRecordId(u"1001"_s);
    record.account = u"zhangsan"_s;
    record.accountAuthType = u"USER"_s;
    record.accountAuthName = u"zhangsan"_s;
    record.appGroupId = AppGroupId(u"573743978327834675"_s);
    record.appGroupName = u"Process development"_s;
    record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    return record;
}

/// The record of vector T6
inline MailRecord chineseRecord()
{
    MailRecord record;
    record.id = MailRecordId(u"1002"_s);
    record.account = u"张三"_s;
    record.accountAuthType = u"USER_GROUP"_s;
    record.accountAuthName = u"研发一部😀"_s;
    record.appGroupId = AppGroupId(u"573743978327834676"_s);
    record.appGroupName = u"流程开发应用组"_s;
    record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    return record;
}

inline Authorization authorization()
{
    Authorization authorization;
    authorization.id = AuthorizationId(u"439d64d37c8b495f97bc0d1662a36485"_s);
    authorization.account = u"王伟"_s;
    authorization.accountType = u"USER"_s;
    authorization.appGroupId = AppGroupId(u"573743978327834675"_s);
    authorization.appGroupName = u"流程开发应用组"_s;
    authorization.created = moment();
    return authorization;
}

inline Exchange answered(int status, const QByteArray &body, const QList<Header> &headers = {})
{
    Exchange exchange;
    exchange.phase = Phase::Complete;
    exchange.status = status;
    exchange.headers = headers;
    exchange.body = body;
    return exchange;
}

/// The service's own shape of an error
inline Exchange refused(int status, const QByteArray &code, const QByteArray &text = "no")
{
    return answered(status, "{\"error_code\":\"" + code + "\",\"error_msg\":\"" + text + "\"}");
}

inline Exchange brokenBy(Break reason, Phase phase = Phase::Connecting)
{
    Exchange exchange;
    exchange.phase = phase;
    exchange.broken = reason;
    return exchange;
}

/// IAM's answer to a correct password
inline Exchange tokenGranted(const QByteArray &token,
                             const QByteArray &expires = "2026-01-16T08:30:00.701000Z")
{
    return answered(201, R"({"token":{"expires_at":")" + expires + R"("}})",
                    {{"X-Subject-Token"_ba, token}});
}

} // namespace herald::huawei::samples
