// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/lookups.h"
#include "app/model/mailrecord.h"
#include "app/model/profile.h"
#include "app/model/result.h"

#include <QCoroTask>

#include <optional>

namespace herald {

struct PlaybookQuery
{
    QString name; ///< part of the name; empty = all
    int pageNumber = 1;
    int pageSize = 100;
    Language language = Language::English;
};

/// Look-ups that fill the Notify form (alibaba-soar.md 2). Reads only. Window thread.
class SoarDirectory
{
public:
    virtual ~SoarDirectory() = default;
    /// DescribePlaybooks
    [[nodiscard]] virtual QCoro::Task<Result<Page<Playbook>>> playbooks(Profile profile,
                                                                        PlaybookQuery query) = 0;
    /// DescribeLatestRecordSchema: (node, component, action) of the playbook's latest run
    [[nodiscard]] virtual QCoro::Task<Result<QList<PlaybookNode>>>
    nodes(Profile profile, PlaybookUuid playbook, Language language) = 0;
    /// DescribeComponentList
    [[nodiscard]] virtual QCoro::Task<Result<QList<Component>>>
    components(Profile profile, PlaybookUuid playbook, Language language) = 0;
    /// DescribeComponentAssets
    [[nodiscard]] virtual QCoro::Task<Result<QList<ComponentAsset>>>
    assets(Profile profile, QString componentName, Language language) = 0;
};

struct AppGroupQuery
{
    QString name;    ///< part of the name; empty = all
    int limit = 100; ///< 1–100
    int offset = 0;
};

struct MailRecordQuery
{
    AppGroupId appGroup; ///< required by the service
    QString account;     ///< part of the name; empty = all
    QString sendType;    ///< ADD_… or DEL_GROUP_AUTHORIZATION, no SMS; empty = all
    QString sendResult;  ///< SUCCESS, FAIL; empty = all
    int limit = 100;     ///< 1–100
    int offset = 0;
};

struct AuthorizationQuery
{
    AppGroupId appGroup;
    int limit = 100; ///< 1–100
    int offset = 0;
};

/// Look-ups that fill the Resend page (huawei-appgroup-mail.md 2, 3). Reads only. Window thread.
class WorkspaceDirectory
{
public:
    virtual ~WorkspaceDirectory() = default;
    /// ListAppGroup
    [[nodiscard]] virtual QCoro::Task<Result<Page<AppGroup>>> appGroups(Profile profile,
                                                                        AppGroupQuery query) = 0;
    /// ListAuthorizationMailRecord
    [[nodiscard]] virtual QCoro::Task<Result<Page<MailRecord>>>
    mailRecords(Profile profile, MailRecordQuery query) = 0;
    /// ListAppGroupAuthorization
    [[nodiscard]] virtual QCoro::Task<Result<Page<Authorization>>>
    authorizations(Profile profile, AuthorizationQuery query) = 0;
    /// KeystoneListProjects; an empty name lists all
    [[nodiscard]] virtual QCoro::Task<Result<QList<Project>>> projects(Profile profile,
                                                                       QString name) = 0;
};

} // namespace herald
