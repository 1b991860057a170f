// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/session.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace herald::test {

using namespace Qt::StringLiterals;

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

    QCoro::Task<Result<Page<Playbook>>> playbooks(Profile, PlaybookQuery query) override
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
    QCoro::Task<Result<QList<PlaybookNode>>> nodes(Profile, PlaybookUuid id, Language) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        co_return nodesByPlaybook.value(id.text());
    }
    QCoro::Task<Result<QList<Component>>> components(Profile, PlaybookUuid id, Language) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        co_return componentsByPlaybook.value(id.text());
    }
    QCoro::Task<Result<QList<ComponentAsset>>> assets(Profile, QString name, Language) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        co_return assetsByComponent.value(name);
    }
};

class FakeWorkspaceDirectory final : public WorkspaceDirectory
{
public:
    QList<AppGroup> groupList;
    QHash<QString, QList<MailRecord>> recordsByGroup;
    QList<Project> projectList;
    std::optional<Error> failWith;
    int questions = 0;

    QCoro::Task<Result<Page<AppGroup>>> appGroups(Profile, AppGroupQuery query) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        Page<AppGroup> page;
        page.total = int(groupList.size());
        page.items = groupList.mid(query.offset, query.limit);
        co_return page;
    }
    QCoro::Task<Result<Page<MailRecord>>> mailRecords(Profile, MailRecordQuery query) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        const QList<MailRecord> all = recordsByGroup.value(query.appGroup.text());
        Page<MailRecord> page;
        page.total = int(all.size());
        page.items = all.mid(query.offset, query.limit);
        co_return page;
    }
    QCoro::Task<Result<QList<Project>>> projects(Profile, QString) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        co_return projectList;
    }
};

/// Prepares an empty request and judges with `verdict`.
class FakeCloud final : public Cloud
{
public:
    explicit FakeCloud(CloudKind kind)
        : m_kind(kind)
    {
        verdict.outcome = Outcome::Accepted;
        verdict.requestId = u"D4CC979E-3D5B-5A6A-BC87-C93C9E861C7B"_s;
    }

    Verdict verdict;
    std::map<int, Verdict> verdictAt; ///< by number of the send, from 0
    QList<Manifest> prepared;

    CloudKind kind() const override { return m_kind; }
    Result<QUrl> endpoint(const Profile &profile) const override
    {
        if (profile.endpoint.startsWith("http"_L1))
            return QUrl(profile.endpoint, QUrl::StrictMode);
        if (!profile.endpoint.isEmpty())
            return failure(Error::Kind::BadInput, u"the endpoint is not an https address"_s);
        return QUrl(u"https://cloud.example.com"_s);
    }
    QCoro::Task<Result<Request>> prepare(Manifest manifest) override
    {
        prepared.append(manifest);
        Request request;
        request.kind = Request::Kind::Once;
        co_return request;
    }
    Verdict judge(const Exchange &) const override
    {
        const auto at = verdictAt.find(int(prepared.size()) - 1);
        return at == verdictAt.end() ? verdict : at->second;
    }

private:
    CloudKind m_kind;
};

/// Opens the gate and ends at once, or waits in `pending` until finish() when `hanging`.
class FakeTransport final : public Transport
{
public:
    bool hanging = false;
    int exchanges = 0;
    std::stop_token stop;

    QCoro::Task<Exchange> exchange(Request, ExchangeOptions options) override
    {
        ++exchanges;
        stop = options.stop;
        Exchange seen;
        if (options.gate) {
            const bool open = co_await options.gate();
            if (!open) {
                seen.broken = Break::GateClosed;
                co_return seen;
            }
        }
        if (hanging) {
            m_promise = std::make_shared<QPromise<void>>();
            m_promise->start();
            co_await m_promise->future();
        }
        seen.phase = Phase::Complete;
        seen.status = 200;
        co_return seen;
    }
    [[nodiscard]] bool isPending() const { return m_promise && !m_promise->future().isFinished(); }
    void finish() { m_promise->finish(); }

private:
    std::shared_ptr<QPromise<void>> m_promise;
};

/// The ledger's contract, in memory.
class MemoryLedger final : public Ledger
{
public:
    QList<Send> recovered;
    QHash<SendId, SendState> states;
    std::optional<Error> failWith;

    QCoro::Task<Result<QList<Send>>> recover() override { co_return recovered; }
    QCoro::Task<Result<void>> enqueue(QList<Send> sends) override
    {
        if (failWith)
            co_return tl::unexpected(*failWith);
        for (const Send &send : sends)
            states.insert(send.id, SendState::Queued);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> claim(SendId id) override
    {
        if (failWith || states.value(id) != SendState::Queued)
            co_return failure(Error::Kind::Storage, u"not waiting"_s);
        states[id] = SendState::OnTheWire;
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> settle(SendId id, Verdict) override
    {
        states[id] = SendState::Done;
        co_return Result<void>();
    }
};

/// Everything a page needs, on fakes. Two profiles are there, chosen, with secrets.
class Stage
{
public:
    QTemporaryDir folder;
    ui::Session session{folder.filePath(u"settings.ini"_s)};
    ProfileBook profiles{folder.filePath(u"profiles.json"_s)};
    FakeTransport transport;
    MemoryLedger ledger;
    FakeCloud alibaba{CloudKind::Alibaba};
    FakeCloud huawei{CloudKind::Huawei};
    FakeSoarDirectory soar;
    FakeWorkspaceDirectory workspace;
    Delivery delivery{transport, ledger, {&alibaba, &huawei}};
    ui::Services services{session, profiles, delivery, alibaba, huawei, soar, workspace, {}};

    Stage()
    {
        session.setLanguage(Language::English);
        addProfile(CloudKind::Alibaba, u"Security desk"_s);
        addProfile(CloudKind::Huawei, u"Workspace desk"_s);
        delivery.setHoldTime(std::chrono::seconds(0));
    }

    Profile addProfile(CloudKind cloud, const QString &name)
    {
        Profile profile;
        profile.id = ProfileBook::freshId();
        profile.name = name;
        profile.cloud = cloud;
        profile.accessKeyId = u"AKEXAMPLE0001"_s;
        profile.region = cloud == CloudKind::Alibaba ? u"ap-southeast-1"_s : u"cn-north-4"_s;
        profile.projectId = cloud == CloudKind::Huawei ? u"0123456789abcdef"_s : QString();
        (void)profiles.save(profile);
        Credential credential;
        credential.accessKeyId = profile.accessKeyId;
        credential.accessKeySecret = Secret("secret");
        profiles.remember(profile.id, std::move(credential));
        session.setProfileFor(cloud, profile.id);
        return profile;
    }
};

} // namespace herald::test
