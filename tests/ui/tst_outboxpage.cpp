// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/outbox/outboxpage.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendsmodel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
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
    void holdEverythingHoldsAll();
    void stopWaitingMakesItUnknown();
    void unknownCanBeSettled();
    void nothingIsChosenWhenTheChosenOneGoes();
    void endOfAChosenOneIsSaid_data();
    void endOfAChosenOneIsSaid();
    void ticksOnlyWhileSomethingCountsDown();
    void progressIsByOutcome();
    void troubleIsSaidAndMended();
    void readOnlyOffersNothing();
    void scrollingStaysWhenOthersLeave();
    void tenThousandAreListedAtOnce();
    void leadsToHistory();

private:
    template <class T = QPushButton>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"sendsTable"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString reason() const { return part<QLabel>(u"chosenReason"_s)->text(); }
    [[nodiscard]] int look() const { return m_page->findChild<QStackedWidget *>()->currentIndex(); }
    [[nodiscard]] QString trouble() const
    {
        return part<InlineMessage>(u"troubleMessage"_s)->text();
    }
    BatchId submit(int count) { return submitNow(*m_stage, manifests(*m_stage, count)); }

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
    m_page.reset();
    m_stage.reset();
}

void OutboxPageTest::isEmptyWithoutSends()
{
    QCOMPARE(m_page->accessibleName(), u"Outbox"_s);
    QCOMPARE(look(), 0);
    const BatchId batch = submit(1);
    QTRY_VERIFY(isDone(*m_stage, batch));
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(look(), 0);
}

void OutboxPageTest::showsWhatWaitsAndWhatIsUnknown()
{
    m_stage->alibaba.verdictAt[0] = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    m_stage->alibaba.verdictAt[1] = verdictOf(Outcome::Refused, Cause::NotFound);
    const BatchId batch = submit(2);
    QTRY_VERIFY(isDone(*m_stage, batch));
    m_stage->delivery.setHoldTime(5s);
    submit(2);
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(look(), 1);
    QCOMPARE(cell(0, SendsModel::State), u"Unknown"_s);
    QCOMPARE(cell(1, SendsModel::State), u"Held"_s);
}

void OutboxPageTest::holdSendNowAndCancelConcernTheBatch()
{
    m_stage->delivery.setHoldTime(5s);
    const BatchId batch = submit(3);
    QTRY_COMPARE(rows(), 3);
    m_page->activate();
    QVERIFY(reason().startsWith("Goes out in 5"_L1));
    QVERIFY(reason().contains("all 3 requests"_L1));

    part(u"holdButton"_s)->click();
    QVERIFY(!m_stage->delivery.holdLeft(batch));
    QTRY_VERIFY(reason().startsWith("Held"_L1));
    QVERIFY(part(u"holdButton"_s)->isHidden());

    m_stage->transport.hanging = true;
    part(u"sendNowButton"_s)->click();
    QTRY_COMPARE(cell(0, SendsModel::State), u"On the wire"_s);

    table()->selectRow(2);
    QTRY_COMPARE(reason().section(u'\n', 0, 0), u"Waits for what is on the wire."_s);
    QCOMPARE(part(u"cancelButton"_s)->text(), u"Cancel the rest"_s);
    part(u"cancelButton"_s)->click();
    QTRY_COMPARE(rows(), 1);
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
    QTRY_COMPARE(rows(), 2);
    m_page->activate();
    QVERIFY(reason().startsWith("Paused."_L1));
    QCOMPARE(m_stage->transport.exchanges, 0);
    part(u"resumeButton"_s)->click();
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_stage->transport.exchanges, 2);
}

void OutboxPageTest::holdEverythingHoldsAll()
{
    m_stage->transport.hanging = true;
    submit(2);
    m_stage->delivery.setHoldTime(5s);
    submit(1);
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(cell(0, SendsModel::State), u"On the wire"_s);
    part(u"holdEverythingButton"_s)->click();
    QTRY_COMPARE(cell(1, SendsModel::State), u"Held"_s);
    QTRY_COMPARE(cell(2, SendsModel::Reason), u"Held until you press Send now."_s);
    m_stage->transport.finish();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_stage->transport.exchanges, 1);
}

void OutboxPageTest::stopWaitingMakesItUnknown()
{
    m_stage->transport.hanging = true;
    submit(1);
    QTRY_VERIFY(m_stage->transport.isPending());
    QTRY_COMPARE(rows(), 1);
    m_page->activate();
    QVERIFY(part(u"holdButton"_s)->isHidden());
    QVERIFY(part(u"cancelButton"_s)->isHidden());
    QVERIFY(!part(u"stopWaitingButton"_s)->isHidden());
    QVERIFY(reason().contains("the outcome becomes unknown"_L1));
    part(u"stopWaitingButton"_s)->click();
    QTRY_COMPARE(cell(0, SendsModel::State), u"Unknown"_s);
}

void OutboxPageTest::unknownCanBeSettled()
{
    m_stage->alibaba.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    submit(1);
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(cell(0, SendsModel::State), u"Unknown"_s);
    m_page->activate();
    QSignalSpy wanted(m_page.get(), &OutboxPage::settleRequested);
    QTRY_VERIFY(!part(u"settleButton"_s)->isHidden());
    part(u"settleButton"_s)->click();
    const Send unknown = m_stage->sends().first();
    QCOMPARE(wanted.value(0).value(0).value<SendId>(), unknown.id);

    Settlement settlement;
    settlement.who = u"Li Na"_s;
    settlement.reason = u"in the mailbox"_s;
    QVERIFY(QCoro::waitFor(m_stage->delivery.settle(unknown, settlement)).has_value());
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(part(u"settleButton"_s)->isHidden());
}

void OutboxPageTest::nothingIsChosenWhenTheChosenOneGoes()
{
    m_stage->delivery.setHoldTime(5s);
    const BatchId older = submit(1);
    submit(1);
    QTRY_COMPARE(rows(), 2);
    m_page->activate();
    QCOMPARE(table()->currentIndex().row(), 0);
    m_stage->delivery.release(older);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(!table()->currentIndex().isValid());
}

void OutboxPageTest::endOfAChosenOneIsSaid_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("accepted") << false << u"The service accepted it"_s;
    QTest::newRow("cancelled with others") << true << u"It was cancelled"_s;
}

void OutboxPageTest::endOfAChosenOneIsSaid()
{
    QFETCH(bool, cancels);
    QFETCH(QString, beginning);
    m_stage->delivery.setHoldTime(5s);
    submit(2);
    QTRY_COMPARE(rows(), 2);
    m_page->activate();
    part(cancels ? u"cancelButton"_s : u"sendNowButton"_s)->click();
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY2(reason().startsWith(beginning), qPrintable(reason()));
    // and no button is left to press
    for (const QString &name : {u"holdButton"_s, u"sendNowButton"_s, u"cancelButton"_s})
        QVERIFY(part(name)->isHidden());
    QVERIFY(!part(u"showInHistoryButton"_s)->isHidden());
}

void OutboxPageTest::ticksOnlyWhileSomethingCountsDown()
{
    const auto *tick = part<QTimer>(u"outboxTick"_s);
    QVERIFY(!tick->isActive());
    m_stage->delivery.setHoldTime(5s);
    const BatchId batch = submit(1);
    QTRY_VERIFY(tick->isActive());
    m_stage->delivery.hold(batch);
    QTRY_VERIFY(!tick->isActive());
}

void OutboxPageTest::progressIsByOutcome()
{
    m_stage->alibaba.verdictAt[1] = verdictOf(Outcome::Refused, Cause::NotFound);
    m_stage->transport.hanging = true;
    const BatchId batch = submit(5);
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->transport.finish();
    }
    QTRY_VERIFY(m_stage->transport.isPending());
    QTRY_COMPARE(m_stage->delivery.batch(batch)->tally().done(), 3);
    QTRY_COMPARE(rows(), 2);
    table()->selectRow(0);
    QStringList shown;
    for (const Badge *badge : part<QWidget>(u"batchProgress"_s)->findChildren<Badge *>()) {
        if (!badge->isHidden())
            shown.append(badge->content().text);
    }
    QCOMPARE(shown,
             (QStringList{u"1 refused"_s, u"2 accepted"_s, u"1 on the wire"_s, u"1 queued"_s}));
    QCOMPARE(part<QProgressBar>(u"batchBar"_s)->value(), 3);
    QCOMPARE(part<QProgressBar>(u"batchBar"_s)->maximum(), 5);
    const QString left = part<QLabel>(u"timeLeft"_s)->text();
    QVERIFY2(left.startsWith("about "_L1), qPrintable(left));
}

void OutboxPageTest::troubleIsSaidAndMended()
{
    QCOMPARE(trouble(), QString());
    m_stage->delivery.setHoldTime(5s);
    const BatchId batch = submit(1);
    QTRY_COMPARE(rows(), 1);
    m_stage->ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
    m_stage->delivery.release(batch);
    QTRY_VERIFY(trouble().startsWith("The ledger cannot be written, so nothing goes out"_L1));
    QVERIFY(trouble().contains("disk full"_L1));
    QCOMPARE(m_stage->transport.exchanges, 0);
    m_stage->ledger.failWith.reset();
    part<QWidget>(u"troubleMessage"_s)->findChild<QPushButton *>()->click();
    QTRY_COMPARE(trouble(), QString());
    m_stage->delivery.release(batch);
    QTRY_COMPARE(rows(), 0);
}

void OutboxPageTest::readOnlyOffersNothing()
{
    m_stage->delivery.setHoldTime(5s);
    submit(1);
    QTRY_COMPARE(rows(), 1);
    m_page->activate();
    m_stage->delivery.setReadOnly(
        Error{.kind = Error::Kind::Storage, .text = u"another Herald has it"_s});
    for (const QString &name : {u"holdEverythingButton"_s, u"pauseButton"_s}) {
        QTRY_VERIFY(!part(name)->isEnabled());
        QVERIFY(part(name)->toolTip().contains("another Herald has it"_L1));
    }
    for (const QString &name : {u"holdButton"_s, u"sendNowButton"_s, u"cancelButton"_s})
        QVERIFY(!part(name)->isEnabled());
}

void OutboxPageTest::scrollingStaysWhenOthersLeave()
{
    m_stage->transport.hanging = true;
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    submit(100);
    QTRY_COMPARE(rows(), 100);
    QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
    table()->scrollTo(table()->model()->index(50, 0), QAbstractItemView::PositionAtTop);
    const auto atTop = [this] { return cell(table()->rowAt(0), SendsModel::What); };
    const QString before = atTop();
    QCOMPARE(before, u"Subject 50"_s);
    for (int left = 99; left > 95; --left) {
        QTRY_VERIFY(m_stage->transport.isPending());
        m_stage->transport.finish();
        QTRY_COMPARE(rows(), left);
        QCOMPARE(atTop(), before);
    }
}

void OutboxPageTest::tenThousandAreListedAtOnce()
{
    m_stage->delivery.pause();
    const BatchId batch = submit(10'000);
    QTRY_COMPARE(rows(), SendsModel::pageSize);
    m_page->activate();
    QVERIFY(reason().contains("all 10000 requests"_L1) || reason().contains("10,000"_L1));
    m_stage->delivery.cancel(batch);
    QTRY_COMPARE(rows(), 0);
}

void OutboxPageTest::leadsToHistory()
{
    m_stage->alibaba.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    const BatchId batch = submit(1);
    QTRY_VERIFY(isDone(*m_stage, batch));
    QTRY_COMPARE(rows(), 1);
    m_page->activate();
    QTRY_VERIFY(reason().contains("Herald will not send it again by itself"_L1));
    QSignalSpy wanted(m_page.get(), &OutboxPage::historyRequested);
    part(u"showInHistoryButton"_s)->click();
    QCOMPARE(wanted.value(0).value(0).value<SendId>(), m_stage->sends().constFirst().id);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::OutboxPageTest)
#include "tst_outboxpage.moc"
