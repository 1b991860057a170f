// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/soarcloud.h"
#include "app/delivery/delivery.h"
#include "app/huawei/tokens.h"
#include "app/huawei/workspacecloud.h"
#include "app/huawei/workspacelookups.h"
#include "app/ledger/sqlitearchive.h"
#include "app/ledger/sqliteledger.h"
#include "app/net/qttransport.h"
#include "tests/net/fixedpolicy.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/soarworld.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

class SandboxKeys final : public CredentialSource
{
public:
    QCoro::Task<Result<Credential>> credential(Profile profile) override
    {
        const sandbox::Options known;
        const auto &keys =
            profile.cloud == CloudKind::Alibaba ? known.alibabaKeys : known.huaweiKeys;
        Credential credential;
        credential.accessKeyId = keys.first().id;
        credential.accessKeySecret = Secret(keys.first().secret);
        co_return credential;
    }
};

/// Everything but the window, on the sandbox.
struct Works
{
    QTemporaryDir folder;
    sandbox::Sandbox service;
    QUrl root = *service.start();
    Clock clock;
    SandboxKeys keys;
    test::FixedPolicy policy;
    QtTransport transport{policy};
    SqliteLedger ledger{
        LedgerPlace{folder.filePath(u"ledger.db"_s), u"m"_s, folder.filePath(u"marks"_s)}, clock};
    SqliteArchive archive{folder.filePath(u"ledger.db"_s)};
    alibaba::SoarCloud soar{keys, clock};
    huawei::TokenSource tokens{transport, clock};
    huawei::WorkspaceLookups lookups{transport, keys, tokens, clock};
    huawei::WorkspaceCloud workspace{keys, tokens, lookups, clock};
    Delivery delivery{transport, ledger, {&soar, &workspace}, clock};

    Works()
    {
        DeliveryRules rules;
        rules.perSecond = 0;
        rules.concurrency = 8;
        rules.holdTime = std::chrono::seconds(0);
        rules.backOff = std::chrono::milliseconds(1);
        delivery.setRules(rules);
    }

    [[nodiscard]] Profile profile(CloudKind cloud) const
    {
        const sandbox::Options known;
        Profile p;
        p.id = ProfileId(u"p"_s);
        p.name = u"P"_s;
        p.cloud = cloud;
        p.endpoint = root.toString();
        const bool isAlibaba = cloud == CloudKind::Alibaba;
        p.accessKeyId = isAlibaba ? known.alibabaKeys.first().id : known.huaweiKeys.first().id;
        if (!isAlibaba) {
            p.region = known.region;
            p.projectId = known.projectId;
            p.iamEndpoint = root.toString();
        }
        return p;
    }

    [[nodiscard]] QList<Manifest> notifications(int count) const
    {
        const sandbox::SoarWorld world(sandbox::Options(), QDateTime::currentDateTimeUtc());
        const sandbox::PlaybookNode node = world.nodes(0).constFirst();
        Notification n;
        n.playbookUuid = PlaybookUuid(world.playbook(0).uuid);
        n.nodeName = node.name;
        n.componentName = node.component;
        n.actionName = node.action;
        n.assetId = AssetId(u"10"_s);
        n.receivers = QStringList{u"ops@example.com"_s};
        n.content = u"body"_s;
        QList<Manifest> manifests;
        for (int i = 0; i < count; ++i) {
            n.subject = u"intent-%1"_s.arg(i);
            manifests.append(Manifest::freeze(profile(CloudKind::Alibaba), root, n));
        }
        return manifests;
    }

    void setFault(sandbox::FaultKind kind, int count)
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.count = count;
        service.setFaults({fault});
    }

    [[nodiscard]] QHash<QString, int> copies() const
    {
        QHash<QString, int> all;
        for (const sandbox::InboxItem &item : service.inbox())
            ++all[item.subject];
        return all;
    }
};

} // namespace

/// A service that takes the mail and drops the line.
class TestLostAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aThousandAreTakenOnceAndUnknown()
    {
        Works works;
        QVERIFY(QCoro::waitFor(works.delivery.start()));
        works.setFault(sandbox::FaultKind::AcceptThenDrop, sandbox::Fault::forEver);
        const auto batch = QCoro::waitFor(works.delivery.submit(works.notifications(1000)));
        QVERIFY(batch);
        const OpenBatch *open = works.delivery.batch(*batch);
        QTRY_VERIFY_WITH_TIMEOUT(open->isDone(), 90'000);
        QCOMPARE(open->tally().unknown, 1000);
        const QHash<QString, int> copies = works.copies();
        QCOMPARE(copies.size(), 1000);
        QCOMPARE(works.service.inbox().size(), 1000);
        QCOMPARE(std::count(copies.begin(), copies.end(), 1), 1000);
    }

    void aThrottlingServiceIsAskedAgainWithinTheBudget()
    {
        Works works;
        QVERIFY(QCoro::waitFor(works.delivery.start()));
        works.setFault(sandbox::FaultKind::Throttled, 3);
        const auto batch = QCoro::waitFor(works.delivery.submit(works.notifications(100)));
        QVERIFY(batch);
        const OpenBatch *open = works.delivery.batch(*batch);
        QTRY_VERIFY_WITH_TIMEOUT(open->isDone() || open->hold() == Hold::Refusals, 60'000);
        QCOMPARE(open->tally().accepted, 100);
        const QHash<QString, int> copies = works.copies();
        QCOMPARE(std::count(copies.begin(), copies.end(), 1), 100);
        QCOMPARE(works.service.counters().value(u"RunNotifyComponentWithEmail"_s), 103);
    }

    /// An authorisation mail whose answer was lost leaves a new record at the service.
    void theRecordsShowWhatBecameOfALostResend_data()
    {
        QTest::addColumn<sandbox::FaultKind>("fault");
        QTest::addColumn<int>("traces");
        QTest::newRow("taken") << sandbox::FaultKind::AcceptThenDrop << 1;
        QTest::newRow("not taken") << sandbox::FaultKind::DropBeforeAccept << 0;
    }

    void theRecordsShowWhatBecameOfALostResend()
    {
        QFETCH(sandbox::FaultKind, fault);
        QFETCH(int, traces);
        Works works;
        QVERIFY(QCoro::waitFor(works.delivery.start()));
        const Profile profile = works.profile(CloudKind::Huawei);
        const auto groups = QCoro::waitFor(works.lookups.appGroups(profile, {}));
        QVERIFY(groups);
        MailRecordQuery query;
        query.appGroup = groups->items.first().id;
        const auto records = QCoro::waitFor(works.lookups.mailRecords(profile, query));
        QVERIFY(records);
        works.setFault(fault, 1);
        const auto batch = QCoro::waitFor(
            works.delivery.submit({Manifest::freeze(profile, *works.workspace.endpoint(profile),
                                                    MailResend{{records->items.first()}, {}})}));
        QVERIFY(batch);
        QTRY_VERIFY(works.delivery.batch(*batch)->isDone());
        const auto page = QCoro::waitFor(works.archive.page({}, 0, 1));
        QVERIFY(page);
        const Verdict verdict = page->sends.first().verdict;
        QVERIFY2(verdict.outcome == Outcome::Unknown,
                 qPrintable(verdict.code + verdict.serviceText + verdict.detail));

        const auto story = QCoro::waitFor(works.archive.story(page->sends.first().id));
        QVERIFY(story);
        const auto evidence = QCoro::waitFor(works.delivery.findEvidence(*story));
        QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().text));
        QCOMPARE(evidence->traces.size(), traces);
        QCOMPARE(evidence->without.size(), 1 - traces);
    }
};

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
