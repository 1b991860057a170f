// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"

#include <algorithm>
#include <utility>

namespace herald::test {

QCoro::Task<Result<QList<Send>>> StageLedger::enqueue(Batch batch, QList<Send> sends)
{
    return failWith ? refuse<QList<Send>>(*failWith)
                    : m_ledger.enqueue(std::move(batch), std::move(sends));
}

QCoro::Task<Result<QList<Send>>> StageLedger::waiting(BatchId batch, qint64 after, int limit)
{
    return m_ledger.waiting(std::move(batch), after, limit);
}

QCoro::Task<Result<void>> StageLedger::setHold(QList<BatchId> batches, Hold hold,
                                               std::optional<QDateTime> until)
{
    return failWith ? refuse<void>(*failWith)
                    : m_ledger.setHold(std::move(batches), hold, std::move(until));
}

QCoro::Task<Result<int>> StageLedger::cancelWaiting(BatchId batch)
{
    return failWith ? refuse<int>(*failWith) : m_ledger.cancelWaiting(std::move(batch));
}

QCoro::Task<Result<bool>> StageLedger::claim(SendId id, Attempt attempt)
{
    return failWith ? refuse<bool>(*failWith) : m_ledger.claim(std::move(id), std::move(attempt));
}

QCoro::Task<Result<void>> StageLedger::settle(SendId id, Attempt attempt)
{
    return failWith ? refuse<void>(*failWith) : m_ledger.settle(std::move(id), std::move(attempt));
}

QCoro::Task<Result<void>> StageLedger::putBack(SendId id, Attempt attempt)
{
    return failWith ? refuse<void>(*failWith) : m_ledger.putBack(std::move(id), std::move(attempt));
}

QCoro::Task<Result<void>> StageLedger::decide(SendId id, Settlement settlement)
{
    return failWith ? refuse<void>(*failWith)
                    : m_ledger.decide(std::move(id), std::move(settlement));
}

QCoro::Task<Result<Send>> StageLedger::decideAgain(SendId id, Settlement settlement, Batch batch,
                                                   Send send)
{
    return failWith ? refuse<Send>(*failWith)
                    : m_ledger.decideAgain(std::move(id), std::move(settlement), std::move(batch),
                                           std::move(send));
}

Stage::Stage(Begin begin)
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

Stage::~Stage()
{
    transport.finishAll();
}

QList<Send> Stage::sends()
{
    const Result<SendPage> page = QCoro::waitFor(archive.page({}, 0, 1000));
    return page ? page->sends : QList<Send>();
}

bool Stage::isSettled()
{
    const QList<Send> all = sends();
    return !all.isEmpty() && delivery.onTheWire() == 0 && delivery.openBatches().isEmpty() &&
           std::all_of(all.cbegin(), all.cend(),
                       [](const Send &send) { return send.state == SendState::Done; });
}

LedgerPlace Stage::place() const
{
    return {ledgerFile(), u"this machine"_s, folder.filePath(u"marks"_s)};
}

Profile Stage::addProfile(CloudKind cloud, const QString &name)
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

} // namespace herald::test
