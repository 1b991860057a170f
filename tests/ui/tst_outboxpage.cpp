// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/outbox/outboxpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace herald::test;

class OutboxPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyWithoutSends();
    void showsWhatWaitsAndWhatIsUnknown();
    void holdSendNowAndCancelConcernTheBatch();
    void pauseHoldsEverythingBack();
    void stopWaitingMakesItUnknown();
    void nothingIsChosenWhenTheChosenOneGoes();
    void ticksOnlyWhileSomethingCountsDown();
    void leadsToHistory();

private:
    template <class T = QPushButton>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] int rows() const
    {
        return part<QTableView>(u"sendsTable"_s)->model()->rowCount();
    }
    [[nodiscard]] QString reason() const { return part<QLabel>(u"chosenReason"_s)->text(); }
    BatchId submit(int count)
    {
        QList<Manifest> manifests;
        for (int i = 0; i < count; ++i)
            manifests.append(notificationManifest(m_stage->profiles.profiles().constFirst(),
                                                  u"Subject %1"_s.arg(i), {u"a@example.com"_s}));
        return submitNow(*m_stage, manifests);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<OutboxPage> m_page;
};

void OutboxPageTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_page = std::make_unique<OutboxPage>(m_stage->services);
}

void OutboxPageTest::cleanup()
{
    if (m_stage->transport.isPending())
        m_stage->transport.finish();
    m_page.reset();
    m_stage.reset();
}

void OutboxPageTest::isEmptyWithoutSends()
{
    QCOMPARE(m_page->accessibleName(), u"Outbox"_s);
    QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 0);
    submit(1); // accepted at once
    QCOMPARE(rows(), 0);
    QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 0);
}

void OutboxPageTest::showsWhatWaitsAndWhatIsUnknown()
{
    m_stage->alibaba.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    submit(1);
    m_stage->alibaba.verdict = verdictOf(Outcome::Refused, Cause::NotFound);
    submit(1);
    m_stage->delivery.setHoldTime(5s);
    submit(2);
    QCOMPARE(rows(), 3);
    QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 1);
}

void OutboxPageTest::holdSendNowAndCancelConcernTheBatch()
{
    m_stage->delivery.setHoldTime(5s);
    const BatchId batch = submit(3);
    m_page->activate();
    QVERIFY(reason().startsWith("Goes out in 5"_L1));
    QVERIFY(reason().contains("all 3 requests"_L1));

    part(u"holdButton"_s)->click();
    QVERIFY(!m_stage->delivery.holdLeft(batch));
    QVERIFY(reason().startsWith("Held"_L1));
    QVERIFY(part(u"holdButton"_s)->isHidden());

    m_stage->transport.hanging = true;
    part(u"sendNowButton"_s)->click();
    QCOMPARE(m_stage->transport.exchanges, 1);
    m_stage->transport.hanging = false;

    // the youngest is the first row: it waits for the one on the wire
    part<QTableView>(u"sendsTable"_s)->selectRow(0);
    QCOMPARE(reason().section(u'\n', 0, 0), u"Waits for the one on the wire."_s);
    part(u"cancelButton"_s)->click();
    QCOMPARE(rows(), 1);
    m_stage->transport.finish();
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_stage->transport.exchanges, 1);
}

void OutboxPageTest::pauseHoldsEverythingBack()
{
    QCOMPARE(part(u"pauseButton"_s)->accessibleName(), u"Pause"_s);
    part(u"pauseButton"_s)->click();
    QVERIFY(m_stage->delivery.isPaused());
    QVERIFY(part(u"pauseButton"_s)->isHidden());
    submit(2);
    m_page->activate();
    QVERIFY(reason().startsWith("Paused."_L1));
    QCOMPARE(m_stage->transport.exchanges, 0);
    part(u"resumeButton"_s)->click();
    QCOMPARE(m_stage->transport.exchanges, 2);
    QCOMPARE(rows(), 0);
}

void OutboxPageTest::stopWaitingMakesItUnknown()
{
    m_stage->transport.hanging = true;
    submit(1);
    m_page->activate();
    QVERIFY(part(u"holdButton"_s)->isHidden());
    QVERIFY(part(u"cancelButton"_s)->isHidden());
    QVERIFY(!part(u"stopWaitingButton"_s)->isHidden());
    QVERIFY(reason().contains("the outcome becomes unknown"_L1));
    QVERIFY(!m_stage->transport.stop.stop_requested());
    part(u"stopWaitingButton"_s)->click();
    QVERIFY(m_stage->transport.stop.stop_requested());
}

void OutboxPageTest::nothingIsChosenWhenTheChosenOneGoes()
{
    m_stage->delivery.setHoldTime(5s);
    submit(1);
    const BatchId younger = submit(1);
    m_page->activate();
    auto *table = part<QTableView>(u"sendsTable"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    m_stage->delivery.release(younger);
    QCOMPARE(rows(), 1);
    QVERIFY(!table->currentIndex().isValid());
    // what became of it is still said, and no button is left to press
    QVERIFY(reason().startsWith("The service accepted it"_L1));
    QVERIFY(part(u"sendNowButton"_s)->isHidden());
    QVERIFY(part(u"cancelButton"_s)->isHidden());
}

void OutboxPageTest::ticksOnlyWhileSomethingCountsDown()
{
    const auto *tick = m_page->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!tick->isActive());
    m_stage->delivery.setHoldTime(5s);
    const BatchId batch = submit(1);
    QVERIFY(tick->isActive());
    m_stage->delivery.hold(batch);
    QVERIFY(!tick->isActive());
}

void OutboxPageTest::leadsToHistory()
{
    m_stage->alibaba.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    submit(1);
    m_page->activate();
    QVERIFY(reason().contains("Herald will not send it again by itself"_L1));
    QSignalSpy wanted(m_page.get(), &OutboxPage::historyRequested);
    part(u"showInHistoryButton"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<SendId>(),
             m_stage->delivery.sends().constFirst().id);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::OutboxPageTest)
#include "tst_outboxpage.moc"
