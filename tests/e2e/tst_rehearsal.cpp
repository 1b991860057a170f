// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "tests/e2e/desk.h"

#include <QLabel>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// What can be rehearsed in the sandbox, chosen in the command palette by its words.
class TestRehearsal : public QObject
{
    Q_OBJECT

    static void find(Desk &desk, const QString &words)
    {
        QTest::keyClick(&desk.console.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&desk.the(u"commandSearch"_s), words);
    }

    static void choose(Desk &desk, const QString &words)
    {
        find(desk, words);
        desk.the(u"commandList"_s); // how Chinese is spelt comes a moment later
        QTest::keyClick(&desk.the(u"commandSearch"_s), Qt::Key_Return);
        QTRY_VERIFY(!desk.driver.named(u"commandSearch"_s));
    }

private slots:
    void happensToTheNextSend_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told"); // in the strip, before
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("mails");

        const Language en = Language::English;
        const Language zh = Language::Chinese;
        QTest::newRow("lost") << en << u"answer gets lost"_s << u"gets lost"_s << Outcome::Unknown
                              << 1;
        QTest::newRow("lost, by initials")
            << zh << u"yldfds"_s << u"答复会丢失"_s << Outcome::Unknown << 1;
        QTest::newRow("throttled") << en << u"too many requests"_s << u"too fast"_s
                                   << Outcome::Accepted << 1; // after the wait
        QTest::newRow("clock") << en << u"clock is wrong"_s << u"20 minutes"_s << Outcome::Refused
                               << 0;
        QTest::newRow("right") << en << u"right is missing"_s << u"right is missing"_s
                               << Outcome::Refused << 0;
    }

    void happensToTheNextSend()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QString, told);
        QFETCH(Outcome, outcome);
        QFETCH(int, mails);
        Desk desk(language);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        choose(desk, typed);
        auto &strip = desk.the(u"startNotice"_s);
        QVERIFY(strip.findChild<QLabel *>(u"messageText"_s)->text().contains(told));
        QCOMPARE(desk.sandbox().faults().size(), 1);

        desk.fillNotification(u"rehearsal"_s, u"text"_s);
        desk.reviewAndSend();
        QCOMPARE(desk.waitForOutcome().verdict.outcome, outcome);
        QCOMPARE(desk.sandbox().inbox().size(), mails);
        QTRY_VERIFY(!strip.isVisible());
        QVERIFY(desk.sandbox().faults().isEmpty());
    }

    void canBeStopped()
    {
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        find(desk, u"stop the rehearsal"_s);
        QVERIFY(desk.the(u"noCommandLabel"_s).isVisible()); // there is none to stop
        QTest::keyClick(&desk.the(u"commandSearch"_s), Qt::Key_Escape);
        choose(desk, u"clock is wrong"_s);
        choose(desk, u"right is missing"_s); // in its place
        QCOMPARE(desk.sandbox().faults().size(), 1);
        QVERIFY(desk.the(u"startNotice"_s).isVisible());
        choose(desk, u"stop the rehearsal"_s);
        QTRY_VERIFY(!desk.driver.named(u"startNotice"_s));

        desk.fillNotification(u"after it"_s, u"text"_s);
        desk.reviewAndSend();
        QCOMPARE(desk.waitForOutcome().verdict.outcome, Outcome::Accepted);
    }
};

QTEST_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
