// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include <QComboBox>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// herald-sandbox as a program of its own, reached through a profile that was typed into the
/// form, and killed while a send waits for its answer.
class TestKilledSandbox : public QObject
{
    Q_OBJECT

    QProcess m_program;

    quint16 startProgram(const QStringList &options)
    {
        m_program.start(QStringLiteral(HERALD_BIN_DIR "/herald-sandbox"), options);
        if (!m_program.waitForReadyRead())
            return 0;
        static const QRegularExpression port(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
        return port.match(QString::fromUtf8(m_program.readAllStandardOutput()))
            .captured(1)
            .toUShort();
    }

    static void addProfile(Desk &desk, quint16 port)
    {
        desk.showPage(u"profiles"_s);
        desk.click(u"newProfileButton"_s);
        desk.type(u"profileNameEdit"_s, u"Loopback"_s);
        desk.type(u"accessKeyIdEdit"_s, u"SANDBOXAK0001"_s);
        desk.type(u"accessKeySecretEdit"_s, u"sandbox-secret"_s);
        desk.type(u"endpointEdit"_s, u"http://127.0.0.1:%1"_s.arg(port));
        desk.click(u"saveProfileButton"_s);
    }

private slots:
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    void endsUnknownAndIsNotRepeated()
    {
        const quint16 port = startProgram({u"--fault"_s, u"stall:1"_s});
        QVERIFY(port != 0);
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        addProfile(desk, port);
        const auto profile = desk.console.services().profiles.findByName(u"Loopback"_s);
        QVERIFY(profile);
        QCOMPARE(desk.console.services().session.profileFor(CloudKind::Alibaba), profile->id);

        desk.fillNotification(u"s"_s, u"b"_s);
        desk.reviewAndSend();
        QTRY_COMPARE(desk.sends().first().state, SendState::OnTheWire);
        ::kill(pid_t(m_program.processId()), SIGKILL);
        QVERIFY(m_program.waitForFinished());
        const Send send = desk.waitForOutcome();
        QCOMPARE(send.verdict.outcome, Outcome::Unknown);
        QVERIFY(!send.verdict.mayRepeat);
        QVERIFY2(desk.headline().startsWith("Not known whether it was sent"_L1),
                 qPrintable(desk.headline()));
        QCOMPARE(desk.sends().size(), 1);
    }
};

QTEST_MAIN(TestKilledSandbox)
#include "tst_killedsandbox.moc"
