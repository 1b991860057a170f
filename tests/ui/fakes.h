// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/sqlitearchive.h"
#include "app/ledger/sqliteledger.h"
#include "ui/services.h"
#include "tests/vault/fakekeyring.h"
#include "ui/session.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

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
    QHash<QString, Error> refusedGroups; ///< for records of these app groups
    int questions = 0;
    QList<MailRecordQuery> recordQueries;
    QHash<QString, QList<Authorization>> authorizationsByGroup;
    int authorizationQuestions = 0;
    QDateTime serverTime; ///< UTC; invalid: answers do not tell

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
    QCoro::Task<Result<Page<Authorization>>> authorizations(Profile,
                                                            AuthorizationQuery query) override
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
    QCoro::Task<Result<QList<Project>>> projects(Profile, QString) override
    {
        ++questions;
        if (failWith)
            co_return tl::unexpected(*failWith);
        const QList<Project> list = projectList; // a member that is returned here is moved away
        co_return list;
    }
};

/// Judges with `verdict`, or with what `verdictAt` has for that attempt.
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
    std::map<int, Verdict> verdictAt; ///< by number of the prepared request, from 0
    QList<Manifest> prepared;
    Result<Evidence> evidence = Evidence();
    QUrl otherUrl; ///< where the request goes, instead of the manifest's endpoint

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
        Request request;
        request.kind = Request::Kind::Once;
        request.url = otherUrl.isEmpty() ? manifest.endpoint() : otherUrl;
        request.body = QByteArray::number(prepared.size()); // FakeTransport sends it back
        prepared.append(manifest);
        co_return request;
    }
    Result<Request> sketch(const Manifest &manifest) const override
    {
        Request request;
        request.kind = Request::Kind::Once;
        request.method = "POST"_ba;
        request.url = manifest.endpoint();
        request.headers = {{"authorization"_ba, "***"_ba}};
        request.body = manifest.canonical();
        return request;
    }
    Verdict judge(const Exchange &exchange) const override
    {
        if (const std::optional<Verdict> broken = judgeWire(exchange))
            return *broken;
        const auto at = verdictAt.find(exchange.body.toInt());
        return at == verdictAt.end() ? verdict : at->second;
    }
    bool hasEvidence() const override { return m_kind == CloudKind::Huawei; }
    QCoro::Task<Result<Evidence>> findEvidence(SendStory) override
    {
        const Result<Evidence> answer = evidence; // a value that is not const is moved from
        co_return answer;
    }

private:
    CloudKind m_kind;
};

/// Opens the gate and ends at once, or waits for finish(): while connecting when `hangingBefore`,
/// for the answer when `hanging`. A stop ends the waiting.
class FakeTransport final : public Transport
{
public:
    bool hangingBefore = false;
    bool hanging = false;
    int exchanges = 0;
    std::stop_token stop; ///< of the youngest exchange

    QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override
    {
        ++exchanges;
        stop = options.stop;
        const std::shared_ptr<Waiting> waiting = m_waiting; // may outlive the transport
        Exchange seen;
        seen.body = request.body;
        if (hangingBefore) {
            auto held = hold(waiting, options.stop);
            co_await held;
            if (options.stop.stop_requested()) {
                seen.phase = Phase::Connecting;
                seen.broken = Break::Stopped;
                co_return seen;
            }
        }
        const bool hangs = hanging;
        if (options.gate) {
            auto asked = options.gate();
            const bool isOpen = co_await asked;
            if (!isOpen) {
                seen.broken = Break::GateClosed;
                co_return seen;
            }
        }
        if (hangs) {
            auto held = hold(waiting, options.stop);
            co_await held;
            if (options.stop.stop_requested()) {
                seen.phase = Phase::Sent;
                seen.broken = Break::Stopped;
                co_return seen;
            }
        }
        seen.phase = Phase::Complete;
        seen.status = 200;
        co_return seen;
    }
    [[nodiscard]] int pending() const { return int(m_waiting->size()); }
    [[nodiscard]] bool isPending() const { return pending() > 0; }
    void finish() ///< ends the oldest
    {
        if (!m_waiting->isEmpty())
            m_waiting->takeFirst()->finish();
    }
    void finishAll()
    {
        while (isPending())
            finish();
    }

private:
    using Promise = std::shared_ptr<QPromise<void>>;
    using Waiting = QList<Promise>;

    static QCoro::Task<void> hold(std::shared_ptr<Waiting> waiting, std::stop_token stop)
    {
        const Promise promise = std::make_shared<QPromise<void>>();
        promise->start();
        waiting->append(promise);
        const auto end = [waiting, promise] {
            if (waiting->removeOne(promise))
                promise->finish();
        };
        const std::stop_callback wake(stop, end);
        QFuture<void> ended = promise->future();
        co_await ended;
    }

    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
};

/// The real ledger, except that it can be told to fail.
class StageLedger final : public Ledger
{
public:
    explicit StageLedger(Ledger &ledger)
        : m_ledger(ledger)
    {}

    std::optional<Error> failWith; ///< every change of a send fails with it

    QCoro::Task<Result<Recovery>> recover() override { return m_ledger.recover(); }
    QCoro::Task<Result<void>> check() override { return m_ledger.check(); }
    QCoro::Task<Result<QList<Send>>> enqueue(Batch batch, QList<Send> sends) override
    {
        return failWith ? refuse<QList<Send>>(*failWith)
                        : m_ledger.enqueue(std::move(batch), std::move(sends));
    }
    QCoro::Task<Result<QList<Send>>> waiting(BatchId batch, qint64 after, int limit) override
    {
        return m_ledger.waiting(std::move(batch), after, limit);
    }
    QCoro::Task<Result<void>> setHold(QList<BatchId> batches, Hold hold,
                                      std::optional<QDateTime> until) override
    {
        return failWith ? refuse<void>(*failWith)
                        : m_ledger.setHold(std::move(batches), hold, std::move(until));
    }
    QCoro::Task<Result<int>> cancelWaiting(BatchId batch) override
    {
        return m_ledger.cancelWaiting(std::move(batch));
    }
    QCoro::Task<Result<bool>> claim(SendId id, Attempt attempt) override
    {
        return failWith ? refuse<bool>(*failWith)
                        : m_ledger.claim(std::move(id), std::move(attempt));
    }
    QCoro::Task<Result<void>> settle(SendId id, Attempt attempt) override
    {
        return failWith ? refuse<void>(*failWith)
                        : m_ledger.settle(std::move(id), std::move(attempt));
    }
    QCoro::Task<Result<void>> putBack(SendId id, Attempt attempt) override
    {
        return failWith ? refuse<void>(*failWith)
                        : m_ledger.putBack(std::move(id), std::move(attempt));
    }
    QCoro::Task<Result<void>> decide(SendId id, Settlement settlement) override
    {
        return failWith ? refuse<void>(*failWith)
                        : m_ledger.decide(std::move(id), std::move(settlement));
    }
    QCoro::Task<Result<Send>> decideAgain(SendId id, Settlement settlement, Batch batch,
                                          Send send) override
    {
        return failWith ? refuse<Send>(*failWith)
                        : m_ledger.decideAgain(std::move(id), std::move(settlement),
                                               std::move(batch), std::move(send));
    }

private:
    template <class T>
    static QCoro::Task<Result<T>> refuse(Error error)
    {
        co_return tl::unexpected(std::move(error));
    }

    Ledger &m_ledger;
};

/// Everything a page needs: a real ledger in a folder of its own, fakes for the clouds and the
/// wire. Two profiles are there, chosen, with secrets. Sends go out one at a time, at once.
class Stage
{
public:
    enum class Begin {
        Started,
        Later ///< nothing goes out before start()
    };

    QTemporaryDir folder;
    Clock clock;
    ui::Session session{folder.filePath(u"settings.ini"_s)};
    ProfileBook profiles{folder.filePath(u"profiles.json"_s)};
    FakeTransport transport;
    SqliteLedger disk{place(), clock};
    StageLedger ledger{disk};
    SqliteArchive archive{ledgerFile()};
    FakeCloud alibaba{CloudKind::Alibaba};
    FakeCloud huawei{CloudKind::Huawei};
    FakeSoarDirectory soar;
    FakeWorkspaceDirectory workspace;
    Delivery delivery{transport, ledger, {&alibaba, &huawei}, clock};
    Library library{folder.filePath(u"library"_s)};
    FakeKeyring keyring;
    SecretVault vault{profiles, keyring, folder.filePath(u"secrets.vault"_s)};
    ui::Services services{session, profiles,  delivery, archive, alibaba, huawei,
                          soar,    workspace, clock,    library, vault,   {}};

    explicit Stage(Begin begin = Begin::Started)
    {
        session.setLanguage(Language::English);
        addProfile(CloudKind::Alibaba, u"Security desk"_s);
        addProfile(CloudKind::Huawei, u"Workspace desk"_s);
        DeliveryRules rules;
        rules.concurrency = 1;
        rules.perSecond = 0;
        rules.backOff = std::chrono::milliseconds(1);
        rules.holdTime = std::chrono::seconds(0);
        delivery.setRules(rules);
        if (begin == Begin::Started)
            start();
    }
    ~Stage() { transport.finishAll(); }

    Result<Recovery> start() { return QCoro::waitFor(delivery.start()); }
    /// What the ledger has, newest first.
    [[nodiscard]] QList<Send> sends()
    {
        const Result<SendPage> page = QCoro::waitFor(archive.page({}, 0, 1000));
        return page ? page->sends : QList<Send>();
    }
    /// True when something was confirmed, and all of it has its outcome, on disk and in the window.
    [[nodiscard]] bool isSettled()
    {
        const QList<Send> all = sends();
        return !all.isEmpty() && delivery.onTheWire() == 0 && delivery.openBatches().isEmpty() &&
               std::all_of(all.cbegin(), all.cend(),
                           [](const Send &send) { return send.state == SendState::Done; });
    }
    [[nodiscard]] QString ledgerFile() const { return folder.filePath(u"ledger.db"_s); }
    [[nodiscard]] LedgerPlace place() const
    {
        return {ledgerFile(), u"this machine"_s, folder.filePath(u"marks"_s)};
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
