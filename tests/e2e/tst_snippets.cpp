// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs a script while the sandbox, which lives in this process, goes on answering.
QByteArray run(const QString &script)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-s"_s});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!ui::Driver::waitFor([&] { return shell.state() == QProcess::NotRunning; }))
        qFatal("the shell does not end");
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

} // namespace

/// What can be copied from the Request tab, run for real.
class TestSnippets : public QObject
{
    Q_OBJECT

private slots:
    void aSignedCommandSendsOnce_data() { forms(); }
    void aSignedCommandSendsOnce()
    {
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        const QString body = u"it's \"quoted\" $HOME `id`\n第二行 & 100%"_s;
        openRequest(desk, body);
        choose(desk, u"copyRunnable"_s);
        desk.click(u"copySignedButton"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("curl"_L1));
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(desk.sandbox().inbox().isEmpty());

        const QByteArray answer = run(command);
        QVERIFY2(answer.contains("RequestId"), answer.constData());
        QCOMPARE(desk.sandbox().inbox().size(), 1);
        QCOMPARE(desk.sandbox().inbox().first().body, body);
        QCOMPARE(desk.sandbox().inbox().first().subject, u"磁盘 alert"_s);
        QVERIFY(desk.sends().isEmpty()); // it did not come from here

        const QByteArray again = run(command); // a signature works once
        QVERIFY2(again.contains("SignatureNonceUsed"), again.constData());
        QCOMPARE(desk.sandbox().inbox().size(), 1);
    }

    void aHiddenCommandSendsNothing_data() { forms(); }
    void aHiddenCommandSendsNothing()
    {
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        openRequest(desk, u"b"_s);
        choose(desk, u"copyCurl"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("curl"_L1));
        const QByteArray answer = run(QGuiApplication::clipboard()->text());
        QVERIFY2(answer.contains("\"Code\""), answer.constData());
        QVERIFY(desk.sandbox().inbox().isEmpty());
    }

private:
    static void forms()
    {
        QTest::addColumn<WireForm>("form");
        QTest::newRow("query") << WireForm::Query;
        QTest::newRow("body") << WireForm::Body;
        QTest::newRow("legacy body") << WireForm::LegacyBody;
    }
    static void openRequest(Desk &desk, const QString &body)
    {
        QFETCH(WireForm, form);
        QGuiApplication::clipboard()->clear();
        ui::Services &services = desk.console.services();
        Profile profile = *services.profiles.find(services.session.profileFor(CloudKind::Alibaba));
        profile.wireForm = form;
        QVERIFY(services.profiles.save(profile));
        desk.fillNotification(u"磁盘 alert"_s, body);
        desk.the<QTabWidget>(u"previewTabs"_s).setCurrentIndex(1);
        QTRY_VERIFY(desk.the<QPlainTextEdit>(u"requestText"_s).toPlainText().contains("alert"_L1));
    }
    static void choose(Desk &desk, const QString &copy)
    {
        for (QAction *action : desk.the<QPushButton>(u"copyRequestButton"_s).menu()->actions()) {
            if (action->objectName() == copy)
                action->trigger();
        }
    }
};

QTEST_MAIN(TestSnippets)
#include "tst_snippets.moc"
