// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/client.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

/// herald-sandbox as a process of its own.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhereItListens();
    void takesItsOptions();
    void endsOnSignals_data();
    void endsOnSignals();
    void wrongOptions_data();
    void wrongOptions();
    void tellsItsVersion();
    void helpNamesEveryOption();

private:
    void start(const QStringList &arguments);
    [[nodiscard]] QUrl listening(); ///< after the first line

    std::unique_ptr<QProcess> m_program;
};

void TestSandboxProgram::init()
{
    m_program = std::make_unique<QProcess>();
}

void TestSandboxProgram::cleanup()
{
    if (m_program->state() == QProcess::NotRunning)
        return;
    m_program->kill();
    m_program->waitForFinished();
}

void TestSandboxProgram::start(const QStringList &arguments)
{
    m_program->start(QStringLiteral(HERALD_BIN_DIR "/herald-sandbox"), arguments);
    QVERIFY(m_program->waitForStarted());
}

QUrl TestSandboxProgram::listening()
{
    while (!m_program->canReadLine()) {
        if (!m_program->waitForReadyRead())
            return {};
    }
    static const QRegularExpression form(
        u"^herald-sandbox listening on (http://127\\.0\\.0\\.1:\\d+)\\n$"_s);
    return QUrl(form.match(QString::fromUtf8(m_program->readLine())).captured(1));
}

void TestSandboxProgram::saysWhereItListens()
{
    start({});
    const QUrl url = listening();
    QVERIFY(url.isValid());
    QCOMPARE(exchange(url, HttpRequest{"GET"_ba, "/inbox"_ba, {}, {}}).status, 200);
    QTRY_VERIFY(m_program->bytesAvailable() > 0);
    const QByteArray rest = m_program->readAll();
    QVERIFY(rest.contains("SANDBOXAK0001"));
    QVERIFY(rest.contains("0123456789abcdef0123456789abcdef"));
}

void TestSandboxProgram::takesItsOptions()
{
    start({u"--playbooks"_s, u"7"_s, u"--app-groups=2"_s, u"--records=3"_s, u"--seed=5"_s,
           u"--clock-offset=-60"_s, u"--fault"_s, u"stall:2"_s, u"--fault"_s, u"redirect"_s});
    const QUrl url = listening();
    QVERIFY(url.isValid());
    const QJsonArray faults = exchange(url, HttpRequest{"GET"_ba, "/sandbox/faults"_ba, {}, {}})
                                  .json()["faults"_L1]
                                  .toArray();
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[0]["count"_L1].toInt(), 2);

    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(-60);
    HttpRequest groups = huaweiCall(url, "GET"_ba, "/app-groups"_ba);
    setHeader(&groups, "x-sdk-date"_ba, now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
    signSdk(&groups, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
    QCOMPARE(exchange(url, groups).json()["count"_L1].toInt(), 2);
    HttpRequest metrics = alibabaCall(url, "GET"_ba, "DescribePlaybookNumberMetrics"_ba, {},
                                      {{"x-acs-date"_ba, now.toString(Qt::ISODate).toLatin1()}});
    QCOMPARE(exchange(url, metrics).json()["Metrics"_L1]["TotalNum"_L1].toInt(), 7);
}

void TestSandboxProgram::endsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandboxProgram::endsOnSignals()
{
    QFETCH(int, signal);
    start({});
    QVERIFY(listening().isValid());
    QCOMPARE(::kill(pid_t(m_program->processId()), signal), 0);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

void TestSandboxProgram::wrongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << "bogus"_ba;
    QTest::newRow("port too large") << QStringList{u"--port=65536"_s} << "--port"_ba;
    QTest::newRow("port as text") << QStringList{u"--port=http"_s} << "--port"_ba;
    QTest::newRow("negative count") << QStringList{u"--playbooks=-1"_s} << "--playbooks"_ba;
    QTest::newRow("unknown fault") << QStringList{u"--fault=quake"_s} << "quake"_ba;
    QTest::newRow("fault without count") << QStringList{u"--fault=stall:"_s} << "stall:"_ba;
    QTest::newRow("argument") << QStringList{u"now"_s} << "'now'"_ba;
}

void TestSandboxProgram::wrongOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    start(arguments);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 2);
    const QByteArray complaint = m_program->readAllStandardError();
    QVERIFY2(complaint.contains(text), complaint.constData());
    QCOMPARE(complaint.count('\n'), 1);
    QVERIFY(m_program->readAllStandardOutput().isEmpty());
}

void TestSandboxProgram::tellsItsVersion()
{
    start({u"--version"_s});
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_program->readAllStandardOutput(), "herald-sandbox " HERALD_VERSION "\n"_ba);
}

void TestSandboxProgram::helpNamesEveryOption()
{
    start({u"--help"_s});
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray help = m_program->readAllStandardOutput();
    for (const char *option : {"--port", "--playbooks", "--app-groups", "--records", "--seed",
                               "--clock-offset", "--fault", "--version", "--help"})
        QVERIFY2(help.contains(option), option);
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
