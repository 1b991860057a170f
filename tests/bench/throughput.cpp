// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/throughput.h"

#include "app/alibaba/soarcloud.h"
#include "app/delivery/delivery.h"
#include "app/ledger/sqliteledger.h"
#include "app/net/qttransport.h"
#include "tests/net/fixedpolicy.h"
#include "app/sandbox/options.h"
#include "app/sandbox/soarworld.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace herald::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 8;

class SandboxKey final : public CredentialSource
{
public:
    QCoro::Task<Result<Credential>> credential(Profile profile) override
    {
        Credential credential;
        credential.accessKeyId = profile.accessKeyId;
        credential.accessKeySecret = Secret("sandbox-secret");
        co_return credential;
    }
};

class Service
{
public:
    /// `delay`: from the request to its answer; 0 = at once.
    explicit Service(int delay)
    {
        QStringList options;
        if (delay > 0)
            options << u"--fault"_s << u"slowAnswer:always:%1"_s.arg(delay);
        m_program.start(QStringLiteral(HERALD_BIN_DIR "/herald-sandbox"), options);
        static const QRegularExpression url(u"http://127\\.0\\.0\\.1:\\d+"_s);
        if (m_program.waitForReadyRead())
            m_root = url.match(QString::fromUtf8(m_program.readAllStandardOutput())).captured();
        if (m_root.isEmpty())
            qFatal("herald-sandbox does not start");
    }
    ~Service()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    [[nodiscard]] QUrl root() const { return QUrl(m_root); }

private:
    QProcess m_program;
    QString m_root;
};

QList<Manifest> notifications(const QUrl &root, int count)
{
    Profile profile;
    profile.id = ProfileId(u"bench"_s);
    profile.name = u"Bench"_s;
    profile.accessKeyId = u"SANDBOXAK0001"_s;
    profile.endpoint = root.toString();
    const sandbox::SoarWorld world(sandbox::Options(), QDateTime::currentDateTimeUtc());
    const sandbox::PlaybookNode node = world.nodes(0).constFirst();
    Notification n;
    n.playbookUuid = PlaybookUuid(world.playbook(0).uuid);
    n.nodeName = node.name;
    n.componentName = node.component;
    n.actionName = node.action;
    n.assetId = AssetId(u"10"_s);
    n.receivers = QStringList{u"ops@example.com"_s, u"li.si@example.cn"_s};
    n.content = u"The maintenance begins at eight."_s;
    QList<Manifest> manifests;
    for (int i = 0; i < count; ++i) {
        n.subject = u"Maintenance %1"_s.arg(i);
        manifests.append(Manifest::freeze(profile, root, n));
    }
    return manifests;
}

/// Signed before the clock starts: the baseline pays for nothing but the wire.
QList<Request> signedRequests(Cloud &cloud, const QList<Manifest> &manifests)
{
    QList<Request> requests;
    for (const Manifest &manifest : manifests)
        requests.append(QCoro::waitFor(cloud.prepare(manifest)).value());
    return requests;
}

double bareLoop(const QList<Request> &requests)
{
    QNetworkAccessManager manager;
    QEventLoop loop;
    qsizetype next = 0;
    qsizetype done = 0;
    std::function<void()> post = [&] {
        if (next == requests.size())
            return;
        const Request &request = requests.at(next++);
        QNetworkRequest prepared(request.url);
        for (const Header &header : request.headers)
            prepared.setRawHeader(header.name, header.value);
        prepared.setRawHeader("Connection", "close"); // as Herald sends it
        QNetworkReply *reply = manager.sendCustomRequest(prepared, "POST", request.body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->deleteLater();
            if (++done == requests.size())
                loop.quit();
            post();
        });
    };
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < atOnce; ++i)
        post();
    loop.exec();
    return double(requests.size()) * 1e9 / double(time.nsecsElapsed());
}

double throughTheLedger(Cloud &cloud, const QList<Manifest> &manifests)
{
    const QTemporaryDir folder;
    const Clock clock;
    SqliteLedger ledger(
        LedgerPlace{folder.filePath(u"ledger.db"_s), u"bench"_s, folder.filePath(u"marks"_s)},
        clock);
    const test::FixedPolicy policy;
    QtTransport transport(policy);
    Delivery delivery(transport, ledger, {&cloud}, clock);
    DeliveryRules rules;
    rules.concurrency = atOnce;
    rules.perSecond = 0;
    rules.holdTime = std::chrono::seconds(0);
    delivery.setRules(rules);
    if (!QCoro::waitFor(delivery.start()))
        qFatal("the ledger cannot be opened");
    QEventLoop loop;
    QObject::connect(&delivery, &Delivery::batchEnded, &loop, &QEventLoop::quit);
    delivery.pause();
    const auto batch = QCoro::waitFor(delivery.submit(manifests));
    if (!batch)
        qFatal("the batch was not taken");
    QElapsedTimer time;
    time.start();
    delivery.resume();
    loop.exec();
    const double seconds = double(time.nsecsElapsed()) / 1e9;
    if (delivery.batch(*batch)->tally().accepted != manifests.size())
        qFatal("not every send was accepted");
    return double(manifests.size()) / seconds;
}

} // namespace

Figure durableThroughput(int sends, int delay)
{
    const Service service(delay);
    SandboxKey key;
    const Clock clock;
    alibaba::SoarCloud cloud(key, clock);
    Figure figure;
    figure.what = u"durable sends, 8 at once, pacing off"_s;
    if (delay > 0)
        figure.what += u", a service that answers after %1 ms"_s.arg(delay);
    figure.baseline = u"bare QNetworkAccessManager, same bytes"_s;
    figure.unit = u"1/s"_s;
    figure.aim = Figure::Aim::AtLeast;
    figure.aimed = 0.8;
    // in turns, so that both meet the same machine; the best of each
    for (int round = 0; round < 3; ++round) {
        const QList<Manifest> manifests = notifications(service.root(), sends);
        figure.theirs = std::max(figure.theirs, bareLoop(signedRequests(cloud, manifests)));
        figure.ours = std::max(figure.ours, throughTheLedger(cloud, manifests));
    }
    return figure;
}

} // namespace herald::bench
