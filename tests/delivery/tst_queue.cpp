// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"

#include <QCoroTask>
#include <QFile>
#include <QTest>

#include <limits>

using namespace herald;
using namespace herald::test;

/// A queue of ten thousand.
class TestQueue : public QObject
{
    Q_OBJECT

    static constexpr int many = 10'000;

    static qint64 residentKiB()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').at(1).toLongLong();
        }
        return 0;
    }

    static BatchId submit(Stage &stage, int count)
    {
        Notification n;
        n.subject = u"s"_s;
        n.content = QString(400, u'x');
        QList<Manifest> manifests;
        for (int i = 0; i < count; ++i) {
            n.receivers = QStringList{u"%1@example.com"_s.arg(i)};
            manifests.append(Manifest::freeze(stage.profiles.profiles().first(),
                                              QUrl(u"https://cloud.example.com"_s), n));
        }
        return *QCoro::waitFor(stage.delivery.submit(manifests));
    }

private slots:
    void pauseTakesEffectOnTheNextOneAndResumeGoesOn()
    {
        Stage stage;
        stage.transport.hanging = true;
        const BatchId batch = submit(stage, many);
        const OpenBatch *open = stage.delivery.batch(batch);
        for (int i = 0; i < 100; ++i) {
            QTRY_VERIFY(stage.transport.isPending());
            stage.transport.finish();
        }
        QTRY_VERIFY(stage.transport.isPending());
        const int begun = stage.transport.exchanges;
        stage.delivery.pause();
        stage.transport.finish();
        QTRY_COMPARE(stage.delivery.onTheWire(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(stage.transport.exchanges, begun); // nothing was begun after it
        QCOMPARE(open->tally().done(), begun);

        stage.transport.hanging = false;
        stage.alibaba.prepared.clear();
        DeliveryRules rules = stage.delivery.rules();
        rules.concurrency = 16; // commits are shared: this is no test of the disk
        stage.delivery.setRules(rules);
        stage.delivery.resume();
        QTRY_VERIFY_WITH_TIMEOUT(open->isDone(), 60'000);
        QCOMPARE(stage.transport.exchanges, many); // none twice, none left out
        QCOMPARE(open->tally().accepted, many);
        const auto &first = std::get<Notification>(stage.alibaba.prepared.first().payload());
        QCOMPARE(first.receivers, QStringList{u"%1@example.com"_s.arg(begun)});
    }

    void memoryDoesNotGrowWithTheQueue()
    {
        Stage stage;
        stage.delivery.pause();
        qint64 least = std::numeric_limits<qint64>::max();
        // the allocator keeps what the first rounds needed; what the queue itself needs, every
        // round would take again
        for (int round = 0; round < 6; ++round) {
            const qint64 before = residentKiB();
            submit(stage, many);
            least = std::min(least, residentKiB() - before);
        }
        // as objects, ten thousand of these would be more than 15 MiB
        QVERIFY2(least < 2 * 1024, qPrintable(QString::number(least) + u" KiB"_s));
    }
};

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
