// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "ui/shell/startnotice.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// One data folder, one owner, and a ledger that may be in a bad state: as the window says it.
class TestOwner : public QObject
{
    Q_OBJECT

    static QString noticeText(Desk &desk)
    {
        return desk.the<ui::StartNotice>(u"startNotice"_s)
            .findChild<QLabel *>(u"messageText"_s)
            ->text();
    }

    static QPushButton *noticeButton(Desk &desk)
    {
        return desk.the<ui::StartNotice>(u"startNotice"_s)
            .findChild<QPushButton *>(u"messageActionButton"_s);
    }

    static void sendOne(Desk &desk)
    {
        desk.fillNotification(u"s"_s, u"b"_s);
        desk.reviewAndSend();
        QCOMPARE(desk.waitForOutcome().verdict.outcome, Outcome::Accepted);
    }

private slots:
    /// The socket of a program that is alive answers; here both are in one process, and the first
    /// cannot answer while the second asks.
    void whoCannotRaiseTheFirstOnlyReads()
    {
        Desk first;
        QVERIFY2(first.problem().isEmpty(), qPrintable(first.problem()));
        sendOne(first);

        ui::Console second(
            {first.folder.filePath(u"data"_s), false, first.clock, &first.transport});
        const auto started = second.start();
        QVERIFY(started);
        QCOMPARE(*started, ui::Console::Started::Reading);
        const auto page = QCoro::waitFor(second.services().archive.page({}, 0, 10));
        QVERIFY(page);
        QCOMPARE(page->sends.size(), 1); // it reads what the first has written
        const auto refused =
            QCoro::waitFor(second.services().delivery.submit({page->sends.first().manifest}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"owner"_s);
        // and disturbs nobody
        QVERIFY(QCoro::waitFor(
            first.console.services().delivery.submit({page->sends.first().manifest})));
        QTRY_COMPARE(first.sandbox().inbox().size(), 2);
    }

    void aSecondProgramBringsTheFirstToTheFront()
    {
        const QTemporaryDir folder;
        const QStringList options{u"--sandbox"_s, u"--data-dir"_s, folder.filePath(u"data"_s)};
        QProcess first;
        first.start(QStringLiteral(HERALD_BIN_DIR "/herald"), options);
        QVERIFY(first.waitForStarted());
        QProcess second;
        QTRY_VERIFY(QFile::exists(folder.filePath(u"data/ledger.db"_s)));
        second.start(QStringLiteral(HERALD_BIN_DIR "/herald"), options);
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardOutput().contains("open already"));

        ::kill(pid_t(first.processId()), SIGKILL);
        QTRY_COMPARE(first.state(), QProcess::NotRunning);
        Desk third(Language::English, folder.filePath(u"data"_s)); // nothing stale is in the way
        QVERIFY2(third.problem().isEmpty(), qPrintable(third.problem()));
        sendOne(third);
    }

    void whatWasOnTheWireIsSaidAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        {
            Desk desk(Language::English, data);
            desk.sandbox().setFaults({sandbox::Fault{.kind = sandbox::FaultKind::Stall}});
            desk.fillNotification(u"s"_s, u"b"_s);
            desk.reviewAndSend();
            QTRY_COMPARE(desk.console.services().delivery.onTheWire(), 1);
        } // ends without waiting, as a crash does
        Desk again(Language::English, data);
        QVERIFY(noticeText(again).contains(u"outcome is unknown"_s));
        QTest::mouseClick(noticeButton(again), Qt::LeftButton);
        QCOMPARE(again.console.window().currentPage(), u"outbox"_s);
        QCOMPARE(again.sends().first().verdict.cause, Cause::CrashedOnTheWire);
        QVERIFY(again.sandbox().inbox().isEmpty()); // and is not sent again
    }

    void aDamagedLedgerIsSetAsideOnDemand()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        QFile file(data + u"/ledger.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();

        Desk desk(Language::English, data);
        QVERIFY(desk.console.services().delivery.isReadOnly());
        QVERIFY2(noticeText(desk).contains(u"damaged"_s), qPrintable(noticeText(desk)));
        QVERIFY(noticeButton(desk));
        QTest::mouseClick(noticeButton(desk), Qt::LeftButton);
        QTRY_VERIFY(!desk.console.services().delivery.isReadOnly());
        const QStringList kept = QDir(data).entryList({u"ledger-damaged-*"_s});
        QCOMPARE(kept.size(), 1);
        QVERIFY(noticeText(desk).contains(kept.first()));
        sendOne(desk);
    }
};

QTEST_MAIN(TestOwner)
#include "tst_owner.moc"
