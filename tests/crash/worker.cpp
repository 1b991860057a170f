// SPDX-License-Identifier: GPL-3.0-or-later
//
// Herald without a window: sends one batch from a data folder, and goes on with it when it is
// started again. Made to be killed. It can also be told to die at one exact point, or to leave
// out what protects it: a test that cannot fail proves nothing.
#include "app/alibaba/soarcloud.h"
#include "app/delivery/delivery.h"
#include "app/ledger/sqliteledger.h"
#include "app/net/qttransport.h"
#include "tests/net/fixedpolicy.h"
#include "app/sandbox/options.h"
#include "app/sandbox/soarworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

class SandboxKey final : public CredentialSource
{
public:
    QCoro::Task<Result<Credential>> credential(Profile profile) override
    {
        Credential credential;
        credential.kind = profile.credential;
        credential.accessKeyId = profile.accessKeyId;
        credential.accessKeySecret = Secret("sandbox-secret");
        co_return credential;
    }
};

/// Passes everything on, except for what it is told to break.
class Saboteur final : public Ledger
{
public:
    explicit Saboteur(Ledger &ledger)
        : m_ledger(ledger)
    {}

    int dieAfterClaims = 0;   ///< written as on the wire, no byte has left
    int dieBeforeSettles = 0; ///< the answer was read, nothing is written
    bool withoutGate = false; ///< the claim is not written

    QCoro::Task<Result<Recovery>> recover() override { return m_ledger.recover(); }
    QCoro::Task<Result<void>> check() override { return m_ledger.check(); }
    QCoro::Task<Result<QList<Send>>> enqueue(Batch batch, QList<Send> sends) override
    {
        return m_ledger.enqueue(std::move(batch), std::move(sends));
    }
    QCoro::Task<Result<QList<Send>>> waiting(BatchId batch, qint64 after, int limit) override
    {
        return m_ledger.waiting(std::move(batch), after, limit);
    }
    QCoro::Task<Result<void>> setHold(QList<BatchId> batches, Hold hold,
                                      std::optional<QDateTime> until) override
    {
        return m_ledger.setHold(std::move(batches), hold, std::move(until));
    }
    QCoro::Task<Result<int>> cancelWaiting(BatchId batch) override
    {
        return m_ledger.cancelWaiting(std::move(batch));
    }
    QCoro::Task<Result<bool>> claim(SendId id, Attempt attempt) override
    {
        if (withoutGate)
            co_return true;
        const Result<bool> claimed = co_await m_ledger.claim(std::move(id), std::move(attempt));
        if (claimed && *claimed && dieAfterClaims > 0 && --dieAfterClaims == 0)
            die();
        co_return claimed;
    }
    QCoro::Task<Result<void>> settle(SendId id, Attempt attempt) override
    {
        if (dieBeforeSettles > 0 && --dieBeforeSettles == 0)
            die();
        return m_ledger.settle(std::move(id), std::move(attempt));
    }
    QCoro::Task<Result<void>> putBack(SendId id, Attempt attempt) override
    {
        return m_ledger.putBack(std::move(id), std::move(attempt));
    }
    QCoro::Task<Result<void>> decide(SendId id, Settlement settlement) override
    {
        return m_ledger.decide(std::move(id), std::move(settlement));
    }
    QCoro::Task<Result<Send>> decideAgain(SendId id, Settlement settlement, Batch batch,
                                          Send send) override
    {
        return m_ledger.decideAgain(std::move(id), std::move(settlement), std::move(batch),
                                    std::move(send));
    }

private:
    static void die() { ::kill(::getpid(), SIGKILL); }

    Ledger &m_ledger;
};

Manifest manifest(const QUrl &root, int number)
{
    Profile profile;
    profile.id = ProfileId(u"crash"_s);
    profile.name = u"Crash"_s;
    profile.accessKeyId = u"SANDBOXAK0001"_s;
    profile.endpoint = root.toString();
    Notification n;
    const sandbox::SoarWorld world(sandbox::Options(), QDateTime::currentDateTimeUtc());
    const sandbox::PlaybookNode node = world.nodes(0).constFirst();
    n.playbookUuid = PlaybookUuid(world.playbook(0).uuid);
    n.nodeName = node.name;
    n.componentName = node.component;
    n.actionName = node.action;
    n.assetId = AssetId(u"10"_s);
    n.receivers = QStringList{u"ops@example.com"_s};
    n.subject = u"intent-%1"_s.arg(number);
    n.content = u"body"_s;
    return Manifest::freeze(profile, root, n);
}

void releaseAll(Delivery &delivery)
{
    const QList<BatchId> open = delivery.openBatches();
    for (const BatchId &batch : open)
        delivery.release(batch);
}

} // namespace

int main(int argc, char *argv[])
{
    umask(077);
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, {}, u"DIR"_s);
    const QCommandLineOption root(u"root"_s, {}, u"URL"_s);
    const QCommandLineOption sends(u"sends"_s, {}, u"N"_s);
    const QCommandLineOption claims(u"die-after-claims"_s, {}, u"N"_s);
    const QCommandLineOption settles(u"die-before-settles"_s, {}, u"N"_s);
    const QCommandLineOption noGate(u"without-gate"_s);
    parser.addOptions({data, root, sends, claims, settles, noGate});
    parser.process(app);

    const QDir folder(parser.value(data));
    const Clock clock;
    SqliteLedger disk(
        LedgerPlace{folder.filePath(u"ledger.db"_s), u"crash"_s, folder.filePath(u"marks"_s)},
        clock);
    Saboteur ledger(disk);
    ledger.dieAfterClaims = parser.value(claims).toInt();
    ledger.dieBeforeSettles = parser.value(settles).toInt();
    ledger.withoutGate = parser.isSet(noGate);
    SandboxKey key;
    const test::FixedPolicy policy;
    QtTransport transport(policy);
    alibaba::SoarCloud cloud(key, clock);
    Delivery delivery(transport, ledger, {&cloud}, clock);
    DeliveryRules rules;
    rules.perSecond = 40;
    rules.burst = 4;
    rules.backOff = std::chrono::milliseconds(5);
    rules.holdTime = std::chrono::seconds(0);
    delivery.setRules(rules);

    const auto endWhenDone = [&] {
        if (delivery.openBatches().isEmpty() && delivery.onTheWire() == 0)
            QCoreApplication::exit(0);
    };
    QObject::connect(&delivery, &Delivery::batchEnded, &app, endWhenDone, Qt::QueuedConnection);
    // equal failures stop a batch; here nobody looks at it
    QObject::connect(
        &delivery, &Delivery::batchStopped, &app, [&] { releaseAll(delivery); },
        Qt::QueuedConnection);

    const Result<Recovery> recovery = QCoro::waitFor(delivery.start());
    if (!recovery) {
        std::fprintf(stderr, "%s\n", qPrintable(recovery.error().text));
        return 1;
    }
    const int number = parser.value(sends).toInt();
    if (number > 0) {
        QList<Manifest> manifests;
        for (int i = 0; i < number; ++i)
            manifests.append(manifest(QUrl(parser.value(root)), i));
        if (!QCoro::waitFor(delivery.submit(manifests)))
            return 1;
    } else {
        releaseAll(delivery);
    }
    std::puts("ready");
    std::fflush(stdout);
    QMetaObject::invokeMethod(&app, endWhenDone, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
