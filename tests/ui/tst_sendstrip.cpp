// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/widgets/sendstrip.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace herald::test;

class SendStripTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isHiddenWithoutABatch();
    void countsDownWithATickOnlyWhileHeld();
    void holdStopsTheCountdown();
    void aSecondPressOfTheKeyThatHeldSendsNothing();
    void sendNowReleases();
    void cancelSendsNothing();
    void saysThatItIsOnTheWire();
    void saysWhyItIsHeld();
    void offersNothingWhenReadOnly();
    void saysThatItIsPaused();
    void outcomeOfOne_data();
    void outcomeOfOne();
    void outcomeOfSeveralIsTheWorst_data();
    void outcomeOfSeveralIsTheWorst();
    void finishedComesOnce();
    void requestIdCanBeSelected();

private:
    [[nodiscard]] QString headline() const { return label(u"sendHeadline"_s)->text(); }
    [[nodiscard]] QLabel *label(const QString &name) const
    {
        return m_strip->findChild<QLabel *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_strip->findChild<QPushButton *>(name);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<SendStrip> m_strip;
};

void SendStripTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_strip = std::make_unique<SendStrip>(m_stage->delivery);
}

void SendStripTest::cleanup()
{
    m_strip.reset();
    m_stage.reset();
}

void SendStripTest::isHiddenWithoutABatch()
{
    QVERIFY(m_strip->isHidden());
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    QVERIFY(!m_strip->isHidden());
}

void SendStripTest::countsDownWithATickOnlyWhileHeld()
{
    m_stage->delivery.setHoldTime(5s);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    const auto *tick = m_strip->findChild<QTimer *>();
    QVERIFY(tick->isActive());
    QCOMPARE(tick->intervalAsDuration(), 200ms);
    QVERIFY2(headline().startsWith("Sends in 5"_L1), qPrintable(headline()));
    QCOMPARE(m_stage->transport.exchanges, 0);

    m_stage->delivery.release(m_strip->batch());
    QTRY_COMPARE(headline(), u"It was sent."_s);
    QVERIFY(!tick->isActive());
    QCOMPARE(m_stage->transport.exchanges, 1);
}

void SendStripTest::holdStopsTheCountdown()
{
    m_stage->delivery.setHoldTime(5s);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    QVERIFY(!button(u"holdButton"_s)->isHidden());
    button(u"holdButton"_s)->click();

    QVERIFY(!m_stage->delivery.holdLeft(m_strip->batch()));
    QVERIFY(!m_strip->findChild<QTimer *>()->isActive());
    QCOMPARE(headline(), u"Held"_s);
    QVERIFY(button(u"holdButton"_s)->isHidden());
    QVERIFY(!button(u"sendNowButton"_s)->isHidden());
    QCOMPARE(m_stage->transport.exchanges, 0);
}

void SendStripTest::aSecondPressOfTheKeyThatHeldSendsNothing()
{
    m_stage->delivery.setHoldTime(5s);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    m_strip->show();
    m_strip->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
    button(u"holdButton"_s)->setFocus();
    QTest::keyClick(m_strip->focusWidget(), Qt::Key_Space);
    QCOMPARE(headline(), u"Held"_s);
    QTest::keyClick(m_strip->focusWidget(), Qt::Key_Space);
    QCOMPARE(headline(), u"Held"_s);
    QCOMPARE(m_stage->transport.exchanges, 0);
}

void SendStripTest::sendNowReleases()
{
    m_stage->delivery.setHoldTime(5s);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    button(u"holdButton"_s)->click();
    button(u"sendNowButton"_s)->click();
    QTRY_COMPARE(headline(), u"It was sent."_s);
    QCOMPARE(m_stage->transport.exchanges, 1);
    QVERIFY(button(u"sendNowButton"_s)->isHidden());
    QVERIFY(button(u"cancelButton"_s)->isHidden());
}

void SendStripTest::cancelSendsNothing()
{
    m_stage->delivery.setHoldTime(5s);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 2)));
    QCOMPARE(button(u"cancelButton"_s)->text(), u"Cancel"_s);
    button(u"cancelButton"_s)->click();
    QTRY_VERIFY(headline().startsWith("Nothing was sent"_L1));
    QCOMPARE(m_stage->transport.exchanges, 0);
    QVERIFY(label(u"sendDetail"_s)->text().contains("2 cancelled"_L1));
}

void SendStripTest::saysThatItIsOnTheWire()
{
    DeliveryRules rules = m_stage->delivery.rules();
    rules.concurrency = 3;
    m_stage->delivery.setRules(rules);
    m_stage->transport.hanging = true;
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 5)));
    QTRY_COMPARE(headline(), u"3 on the wire, 2 wait"_s);
    QVERIFY(!m_strip->findChild<QProgressBar *>()->isHidden());
    QVERIFY(button(u"sendNowButton"_s)->isHidden());
    // the others can still be stopped
    QVERIFY(!button(u"cancelButton"_s)->isHidden());
    QCOMPARE(button(u"cancelButton"_s)->text(), u"Cancel the rest"_s);
    button(u"holdButton"_s)->click();
    QTRY_VERIFY(!button(u"sendNowButton"_s)->isHidden());
    QVERIFY(button(u"holdButton"_s)->isHidden());
    button(u"cancelButton"_s)->click();
    QTRY_COMPARE(headline(), u"3 on the wire"_s);
    QVERIFY(label(u"sendDetail"_s)->text().contains("2 cancelled"_L1));
    m_stage->transport.finishAll();
    QTRY_COMPARE(headline(), u"Nothing was sent for 2 of 5 requests."_s);
}

void SendStripTest::saysWhyItIsHeld()
{
    DeliveryRules rules = m_stage->delivery.rules();
    rules.equalRefusals = 2;
    m_stage->delivery.setRules(rules);
    m_stage->alibaba.verdict = verdictOf(Outcome::Refused, Cause::KeyDisabled);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 4)));
    QTRY_COMPARE(headline(), u"Held"_s);
    const QString detail = label(u"sendDetail"_s)->text();
    QVERIFY2(detail.startsWith("Stopped after 2 equal refusal"_L1) &&
                 detail.contains(": The key is disabled."_L1),
             qPrintable(detail));
    QVERIFY(detail.contains("2 request"_L1));
    QVERIFY(detail.contains("2 refused"_L1));
    QVERIFY(!button(u"sendNowButton"_s)->isHidden());
}

void SendStripTest::offersNothingWhenReadOnly()
{
    m_stage->delivery.setHoldTime(5s);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    m_stage->delivery.setReadOnly(Error{.kind = Error::Kind::Storage});
    for (const QString &name : {u"holdButton"_s, u"sendNowButton"_s, u"cancelButton"_s}) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(button(name)->toolTip(), u"This window can only read."_s);
    }
}

void SendStripTest::saysThatItIsPaused()
{
    m_stage->delivery.pause();
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    QCOMPARE(headline(), u"Queued"_s);
    QVERIFY(label(u"sendDetail"_s)->text().startsWith("Paused."_L1));
    m_stage->delivery.resume();
    QTRY_COMPARE(headline(), u"It was sent."_s);
}

void SendStripTest::outcomeOfOne_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("accepted") << Outcome::Accepted << Cause::None << u"It was sent"_s << QString();
    QTest::newRow("refused") << Outcome::Refused << Cause::NotFound << u"Nothing was sent"_s
                             << u"Load the lists again"_s;
    QTest::newRow("not sent") << Outcome::NotSent << Cause::TlsFailed << u"Nothing was sent"_s
                              << u"certificate"_s;
    QTest::newRow("unknown") << Outcome::Unknown << Cause::NoAnswerInTime
                             << u"Not known whether it was sent"_s << u"mailbox"_s;
    QTest::newRow("cancelled") << Outcome::Cancelled << Cause::Stopped << u"Nothing was sent"_s
                               << u"cancelled"_s;
}

void SendStripTest::outcomeOfOne()
{
    QFETCH(Outcome, outcome);
    QFETCH(Cause, cause);
    QFETCH(QString, beginning);
    QFETCH(QString, remedy);
    m_stage->alibaba.verdict = verdictOf(outcome, cause);
    m_stage->alibaba.verdict.requestId = u"REQ-1"_s;
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    QTRY_VERIFY2(headline().startsWith(beginning), qPrintable(headline()));
    QVERIFY(label(u"sendDetail"_s)->text().contains(remedy));
    QVERIFY(label(u"sendEvidence"_s)->text().startsWith("Request id REQ-1"_L1));
    QCOMPARE(m_strip->accessibleName(), headline());
}

void SendStripTest::outcomeOfSeveralIsTheWorst_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("counts");
    using List = QList<Outcome>;
    QTest::newRow("all accepted") << List{Outcome::Accepted, Outcome::Accepted, Outcome::Accepted}
                                  << u"It was sent: all 3 requests were accepted."_s
                                  << u"3 accepted"_s;
    QTest::newRow("one unknown") << List{Outcome::Accepted, Outcome::Refused, Outcome::Unknown}
                                 << u"Not known whether it was sent: 1 of 3 requests."_s
                                 << u"1 unknown · 1 refused · 1 accepted"_s;
    QTest::newRow("one refused") << List{Outcome::Refused, Outcome::Accepted, Outcome::Accepted}
                                 << u"Nothing was sent for 1 of 3 requests."_s
                                 << u"1 refused · 2 accepted"_s;
    QTest::newRow("none went out")
        << List{Outcome::Refused, Outcome::NotSent, Outcome::Refused}
        << u"Nothing was sent: none of 3 requests went out."_s << u"1 not sent · 2 refused"_s;
}

void SendStripTest::outcomeOfSeveralIsTheWorst()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(QString, counts);
    for (int i = 0; i < outcomes.size(); ++i)
        m_stage->alibaba.verdictAt[i] = verdictOf(outcomes.at(i), Cause::None);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, int(outcomes.size()))));
    QTRY_VERIFY(isDone(*m_stage, m_strip->batch()));
    QTEST(headline(), "headline");
    QVERIFY2(label(u"sendDetail"_s)->text().startsWith(counts),
             qPrintable(label(u"sendDetail"_s)->text()));
}

void SendStripTest::finishedComesOnce()
{
    m_stage->delivery.setHoldTime(5s);
    QSignalSpy finished(m_strip.get(), &SendStrip::finished);
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 3)));
    QCOMPARE(finished.count(), 0);
    m_stage->delivery.release(m_strip->batch());
    QTRY_COMPARE(finished.count(), 1);
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_strip.get(), &languageChange);
    QCOMPARE(finished.count(), 1);
}

void SendStripTest::requestIdCanBeSelected()
{
    m_strip->follow(submitNow(*m_stage, manifests(*m_stage, 1)));
    QTRY_VERIFY(label(u"sendEvidence"_s)->text().startsWith("Request id"_L1));
    const auto flags = label(u"sendEvidence"_s)->textInteractionFlags();
    QVERIFY(flags.testFlag(Qt::TextSelectableByMouse));
    QVERIFY(flags.testFlag(Qt::TextSelectableByKeyboard));
    QCOMPARE(label(u"sendEvidence"_s)->textFormat(), Qt::PlainText);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::SendStripTest)
#include "tst_sendstrip.moc"
