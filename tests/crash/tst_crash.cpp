// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sqlitearchive.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace herald;
using namespace Qt::StringLiterals;

/// Kills a Herald without a window again and again while it sends a batch to herald-sandbox. What
/// the sandbox has counted decides, not what Herald believes. HERALD_CRASH_KILLS and
/// HERALD_CRASH_SENDS make it longer: `./dev test crash`.
class TestCrash : public QObject
{
    Q_OBJECT

    struct End
    {
        QList<Send> sends;
        QHash<QString, int> taken; ///< by subject, at the sandbox
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_sandbox;
    QString m_root;

    static int number(const char *variable, int otherwise)
    {
        const int value = qEnvironmentVariableIntValue(variable);
        return value > 0 ? value : otherwise;
    }

    [[nodiscard]] bool startSandbox(const QStringList &faults)
    {
        QStringList options;
        for (const QString &fault : faults)
            options << u"--fault"_s << fault;
        m_sandbox.start(QStringLiteral(HERALD_BIN_DIR "/herald-sandbox"), options);
        if (!m_sandbox.waitForReadyRead())
            return false;
        static const QRegularExpression url(u"http://127\\.0\\.0\\.1:\\d+"_s);
        m_root = url.match(QString::fromUtf8(m_sandbox.readAllStandardOutput())).captured();
        return !m_root.isEmpty();
    }

    void startWorker(QProcess &worker, const QStringList &options)
    {
        worker.setProcessChannelMode(QProcess::SeparateChannels);
        worker.start(QStringLiteral(HERALD_BIN_DIR "/../tests/crashworker"),
                     QStringList{u"--data"_s, m_folder->path(), u"--root"_s, m_root} + options);
    }

    /// Lets the worker run to its end; false when it had to be given up.
    bool runToTheEnd(const QStringList &options = {})
    {
        QProcess worker;
        startWorker(worker, options);
        return worker.waitForFinished(90'000) && worker.exitStatus() == QProcess::NormalExit &&
               worker.exitCode() == 0;
    }

    /// Kills it `delay` after it began to work, or after its start; true when it still ran.
    bool runAndKill(const QStringList &options, int delay, bool atStart)
    {
        QProcess worker;
        QTimer fuse;
        fuse.setSingleShot(true);
        fuse.setTimerType(Qt::PreciseTimer);
        connect(&fuse, &QTimer::timeout, &worker, &QProcess::kill);
        if (!atStart) {
            connect(&worker, &QProcess::readyReadStandardOutput, &fuse,
                    [&fuse, delay] { fuse.start(delay); });
        }
        startWorker(worker, options);
        if (atStart)
            fuse.start(delay);
        QSignalSpy finished(&worker, &QProcess::finished);
        if (worker.state() != QProcess::NotRunning && !finished.wait(60'000))
            return false;
        return worker.exitStatus() == QProcess::CrashExit;
    }

    End look()
    {
        End end;
        SqliteArchive archive(m_folder->filePath(u"ledger.db"_s));
        qint64 after = 0;
        for (bool more = true; more;) {
            const Result<SendPage> page = QCoro::waitFor(archive.page({}, after, 1000));
            if (!page)
                return {};
            end.sends += page->sends;
            more = page->more;
            after = page->sends.isEmpty() ? 0 : page->sends.constLast().number;
        }
        QNetworkAccessManager manager;
        QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(m_root + u"/inbox.json"_s)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait())
            return {};
        const QJsonDocument json = QJsonDocument::fromJson(reply->readAll());
        const QJsonArray items =
            json.isArray() ? json.array() : json.object().value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            ++end.taken[item.toObject().value("subject"_L1).toString()];
        return end;
    }

    static QString subjectOf(const Send &send)
    {
        return std::get<Notification>(send.manifest.payload()).subject;
    }

    static int doubled(const End &end)
    {
        return int(std::count_if(end.taken.begin(), end.taken.end(),
                                 [](int copies) { return copies > 1; }));
    }

    static void check(const End &end, int sends)
    {
        QCOMPARE(end.sends.size(), sends);
        for (const Send &send : end.sends) {
            const int copies = end.taken.value(subjectOf(send));
            const QByteArray name = subjectOf(send).toUtf8();
            QVERIFY2(send.state == SendState::Done, name.constData());
            QVERIFY2(copies <= 1, name.constData());
            switch (send.verdict.outcome) {
            case Outcome::Accepted:
                QVERIFY2(copies == 1, name.constData());
                break;
            case Outcome::Unknown:
                break;
            default:
                QVERIFY2(copies == 0, name.constData());
            }
        }
    }

    static int countOf(const End &end, Outcome outcome)
    {
        return int(std::count_if(end.sends.begin(), end.sends.end(), [outcome](const Send &send) {
            return send.verdict.outcome == outcome;
        }));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_sandbox.kill();
        m_sandbox.waitForFinished();
    }

    void killedAtRandom_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("a service without faults") << QStringList();
        QTest::newRow("a faulty service") << QStringList{
            u"acceptThenDrop:5"_s,  u"dropBeforeAccept:5"_s, u"throttled:5:20"_s,  u"halfBody:5"_s,
            u"acceptThenReset:5"_s, u"serverError:3"_s,      u"gatewayTimeout:3"_s};
    }

    void killedAtRandom()
    {
        QFETCH(QStringList, faults);
        const int kills = number("HERALD_CRASH_KILLS", 15);
        const int sends = number("HERALD_CRASH_SENDS", 60);
        QVERIFY2(startSandbox(faults), m_sandbox.readAllStandardError().constData());
        QRandomGenerator dice(QRandomGenerator::global()->generate());
        int killed = 0;
        for (int run = 0; killed < kills && run < 3 * kills; ++run) {
            const QStringList options =
                run == 0 ? QStringList{u"--sends"_s, QString::number(sends)} : QStringList();
            const bool atStart = run > 0 && dice.bounded(5) == 0;
            killed += runAndKill(options, dice.bounded(atStart ? 40 : 60), atStart);
        }
        QCOMPARE(killed, kills);
        QVERIFY(runToTheEnd());
        const End end = look();
        check(end, sends);
        qInfo("%d sends, %d kills: %d accepted, %d unknown, %d not sent, %d refused, 0 doubled",
              sends, killed, countOf(end, Outcome::Accepted), countOf(end, Outcome::Unknown),
              countOf(end, Outcome::NotSent), countOf(end, Outcome::Refused));
        if (faults.isEmpty()) {
            QCOMPARE(countOf(end, Outcome::NotSent) + countOf(end, Outcome::Refused), 0);
            QVERIFY(countOf(end, Outcome::Unknown) <= 4 * kills); // what was on the wire at once
        }
    }

    void killedAtAnExactPoint_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("copies");
        QTest::newRow("between the commit and the first byte") << u"--die-after-claims"_s << 0;
        QTest::newRow("between the answer and its commit") << u"--die-before-settles"_s << 1;
    }

    void killedAtAnExactPoint()
    {
        QFETCH(QString, point);
        QFETCH(int, copies);
        QVERIFY(startSandbox({}));
        QVERIFY(!runToTheEnd({u"--sends"_s, u"1"_s, point, u"1"_s}));
        QVERIFY(runToTheEnd());
        const End end = look();
        QCOMPARE(end.sends.size(), 1);
        QCOMPARE(end.sends.first().verdict.outcome, Outcome::Unknown);
        QCOMPARE(end.sends.first().verdict.cause, Cause::CrashedOnTheWire);
        QCOMPARE(end.taken.value(u"intent-0"_s), copies);
    }

    /// The same loop catches a Herald that does not write before it sends.
    void withoutTheGateSomethingIsDoubled()
    {
        QVERIFY(startSandbox({}));
        int doubles = 0;
        for (int run = 0; doubles == 0 && run < 60; ++run) {
            runAndKill(run == 0 ? QStringList{u"--sends"_s, u"500"_s, u"--without-gate"_s}
                                : QStringList{u"--without-gate"_s},
                       20 + 3 * (run % 15), false);
            doubles = doubled(look());
        }
        QVERIFY(doubles > 0);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
