// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakedirectories.h"

namespace herald::test {

using namespace Qt::StringLiterals;

QCoro::Task<Result<Page<Playbook>>> FakeSoarDirectory::playbooks(Profile, PlaybookQuery query)
{
    ++questions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    Page<Playbook> page;
    QList<Playbook> matching;
    for (const Playbook &playbook : playbookList) {
        if (playbook.displayName.contains(query.name, Qt::CaseInsensitive))
            matching.append(playbook);
    }
    page.total = int(matching.size());
    page.items = matching.mid((query.pageNumber - 1) * query.pageSize, query.pageSize);
    co_return page;
}

QCoro::Task<Result<QList<PlaybookNode>>> FakeSoarDirectory::nodes(Profile, PlaybookUuid id,
                                                                  Language)
{
    ++questions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    co_return nodesByPlaybook.value(id.text());
}

QCoro::Task<Result<QList<Component>>> FakeSoarDirectory::components(Profile, PlaybookUuid id,
                                                                    Language)
{
    ++questions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    co_return componentsByPlaybook.value(id.text());
}

QCoro::Task<Result<QList<ComponentAsset>>> FakeSoarDirectory::assets(Profile, QString name,
                                                                     Language)
{
    ++questions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    co_return assetsByComponent.value(name);
}

QCoro::Task<Result<Page<AppGroup>>> FakeWorkspaceDirectory::appGroups(Profile, AppGroupQuery query)
{
    ++questions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    Page<AppGroup> page;
    page.total = int(groupList.size());
    page.items = groupList.mid(query.offset, query.limit);
    co_return page;
}

QCoro::Task<Result<Page<MailRecord>>> FakeWorkspaceDirectory::mailRecords(Profile,
                                                                          MailRecordQuery query)
{
    ++questions;
    recordQueries.append(query);
    if (failWith)
        co_return tl::unexpected(*failWith);
    if (refusedGroups.contains(query.appGroup.text()))
        co_return tl::unexpected(refusedGroups.value(query.appGroup.text()));
    QList<MailRecord> all = recordsByGroup.value(query.appGroup.text());
    all.removeIf([&query](const MailRecord &one) {
        return !one.account.value_or(QString()).contains(query.account) ||
               (!query.sendType.isEmpty() && one.mailSendType != query.sendType) ||
               (!query.sendResult.isEmpty() && one.mailSendResult != query.sendResult);
    });
    Page<MailRecord> page;
    page.total = int(all.size());
    page.items = all.mid(query.offset, query.limit);
    page.serverTime = serverTime;
    co_return page;
}

QCoro::Task<Result<Page<Authorization>>>
FakeWorkspaceDirectory::authorizations(Profile, AuthorizationQuery query)
{
    ++authorizationQuestions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    const QList<Authorization> all = authorizationsByGroup.value(query.appGroup.text());
    Page<Authorization> page;
    page.total = int(all.size());
    page.items = all.mid(query.offset, query.limit);
    co_return page;
}

QCoro::Task<Result<QList<Project>>> FakeWorkspaceDirectory::projects(Profile, QString)
{
    ++questions;
    if (failWith)
        co_return tl::unexpected(*failWith);
    const QList<Project> list = projectList; // a member that is returned here is moved away
    co_return list;
}

} // namespace herald::test
