// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

bool isNamed(const QWidget &window, const QString &name)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return true;
    }
    return false;
}

} // namespace

/// Both jobs, through the real window and a real socket, in both languages.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void aNotificationIsSent_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("headline");
        QTest::newRow("en") << Language::English << u"en"_s << u"It was sent"_s;
        QTest::newRow("zh") << Language::Chinese << u"zh"_s << u"已发出"_s;
    }

    void aNotificationIsSent()
    {
        QFETCH(Language, language);
        QFETCH(QString, lang);
        QFETCH(QString, headline);
        Desk desk(language);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        desk.fillNotification(u"磁盘 alert +1"_s, u"first line\n第二行 <b>&amp;</b>"_s);
        QVERIFY(desk.sandbox().inbox().isEmpty());
        desk.reviewAndSend();
        const Send send = desk.waitForOutcome();

        QCOMPARE(send.verdict.outcome, Outcome::Accepted);
        const QList<sandbox::InboxItem> inbox = desk.sandbox().inbox();
        QCOMPARE(inbox.size(), 1);
        QCOMPARE(inbox.first().receivers,
                 (QStringList{u"ops@example.com"_s, u"li.si@example.cn"_s}));
        QCOMPARE(inbox.first().subject, u"磁盘 alert +1"_s);
        QCOMPARE(inbox.first().body, u"first line\n第二行 <b>&amp;</b>"_s);
        QCOMPARE(inbox.first().language, lang);
        QCOMPARE(desk.sandbox().counters().value(u"RunNotifyComponentWithEmail"_s), 1);
        QVERIFY2(desk.headline().startsWith(headline), qPrintable(desk.headline()));
        QVERIFY(desk.outcomeTexts().contains(inbox.first().requestId));
        QCOMPARE(send.verdict.requestId, inbox.first().requestId);
    }

    void aMailIsSentAgain_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("xLanguage");
        QTest::addColumn<QString>("headline");
        QTest::newRow("en") << Language::English << u"en-us"_s << u"It was sent"_s;
        QTest::newRow("zh") << Language::Chinese << u"zh-cn"_s << u"已发出"_s;
    }

    void aMailIsSentAgain()
    {
        QFETCH(Language, language);
        QFETCH(QString, xLanguage);
        QFETCH(QString, headline);
        Desk desk(language);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        const MailRecord record = desk.tickRecord(2);
        desk.reviewAndSend();
        const Send send = desk.waitForOutcome();

        QCOMPARE(send.verdict.outcome, Outcome::Accepted);
        const QList<sandbox::InboxItem> inbox = desk.sandbox().inbox();
        QCOMPARE(inbox.size(), 1);
        QCOMPARE(inbox.first().recordId, record.id.text());
        QCOMPARE(inbox.first().language, xLanguage);
        QVERIFY2(desk.headline().startsWith(headline), qPrintable(desk.headline()));
        QVERIFY(desk.outcomeTexts().contains(send.verdict.requestId));
    }

    void aDoubleClickSendsOnce()
    {
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        desk.fillNotification(u"s"_s, u"b"_s);
        desk.click(u"reviewButton"_s);
        auto &send = desk.the<QAbstractButton>(u"sendButton"_s);
        QTest::mouseDClick(&send, Qt::LeftButton);
        send.click();
        desk.waitForOutcome();
        QCOMPARE(desk.sandbox().counters().value(u"RunNotifyComponentWithEmail"_s), 1);
        QCOMPARE(desk.sends().size(), 1);
    }

    void aProfileThatWasBlockedMeanwhileSendsNothing()
    {
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        ui::Services &services = desk.console.services();
        services.session.setHoldSeconds(60);
        desk.fillNotification(u"s"_s, u"b"_s);
        desk.reviewAndSend();
        QTRY_COMPARE(services.delivery.openBatches().size(), 1);
        const BatchId batch = services.delivery.openBatches().first();
        Profile profile = desk.sends().first().manifest.profile();
        profile.guard = GuardLevel::Blocked;
        QVERIFY(services.profiles.save(profile));
        services.delivery.release(batch);
        QTRY_COMPARE(services.delivery.batch(batch)->obstacle(), OpenBatch::Obstacle::Guard);
        QVERIFY(desk.sandbox().inbox().isEmpty());

        profile.guard = GuardLevel::Confirm;
        QVERIFY(services.profiles.save(profile));
        services.delivery.release(batch);
        QTRY_COMPARE(desk.sandbox().inbox().size(), 1);
    }

    void namesAScreenReaderSpeaks_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("everywhere") << u"notify"_s << QStringList{u"Notify"_s, u"Profile"_s};
        QTest::newRow("notify") << u"notify"_s
                                << QStringList{u"Playbook"_s, u"Node"_s,         u"Component"_s,
                                               u"Action"_s,   u"Sender asset"_s, u"Receivers"_s,
                                               u"Subject"_s,  u"Body"_s,         u"Review…"_s};
        QTest::newRow("resend") << u"resend"_s
                                << QStringList{u"App group"_s, u"Refresh"_s, u"Review…"_s};
        QTest::newRow("outbox") << u"outbox"_s << QStringList{u"Outbox"_s, u"Pause"_s};
        QTest::newRow("history") << u"history"_s << QStringList{u"History"_s};
        QTest::newRow("settings") << u"settings"_s << QStringList{u"Settings"_s};
    }

    void namesAScreenReaderSpeaks()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, names);
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        desk.showPage(page);
        for (const QString &name : names)
            QVERIFY2(ui::Driver::waitFor([&] { return isNamed(desk.console.window(), name); }),
                     qPrintable(name));
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
