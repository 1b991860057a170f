// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"

#include <QDateTime>
#include <QHash>
#include <optional>

namespace herald::test {

/// Answers with what it was given; `failWith` makes the next answers errors.
class FakeSoarDirectory final : public SoarDirectory
{
public:
    QList<Playbook> playbookList;
    QHash<QString, QList<PlaybookNode>> nodesByPlaybook;
    QHash<QString, QList<Component>> componentsByPlaybook;
    QHash<QString, QList<ComponentAsset>> assetsByComponent;
    std::optional<Error> failWith;
    int questions = 0;

    QCoro::Task<Result<Page<Playbook>>> playbooks(Profile, PlaybookQuery query) override;
    QCoro::Task<Result<QList<PlaybookNode>>> nodes(Profile, PlaybookUuid id, Language) override;
    QCoro::Task<Result<QList<Component>>> components(Profile, PlaybookUuid id, Language) override;
    QCoro::Task<Result<QList<ComponentAsset>>> assets(Profile, QString name, Language) override;
};

class FakeWorkspaceDirectory final : public WorkspaceDirectory
{
public:
    QList<AppGroup> groupList;
    QHash<QString, QList<MailRecord>> recordsByGroup;
    QList<Project> projectList;
    std::optional<Error> failWith;
    QHash<QString, Error> refusedGroups; ///< for records of these app groups
    int questions = 0;
    QList<MailRecordQuery> recordQueries;
    QHash<QString, QList<Authorization>> authorizationsByGroup;
    int authorizationQuestions = 0;
    QDateTime serverTime; ///< UTC; invalid: answers do not tell

    QCoro::Task<Result<Page<AppGroup>>> appGroups(Profile, AppGroupQuery query) override;
    QCoro::Task<Result<Page<MailRecord>>> mailRecords(Profile, MailRecordQuery query) override;
    QCoro::Task<Result<Page<Authorization>>> authorizations(Profile,
                                                            AuthorizationQuery query) override;
    QCoro::Task<Result<QList<Project>>> projects(Profile, QString) override;
};

} // namespace herald::test
