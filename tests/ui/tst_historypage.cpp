// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/history/historyfilters.h"
#include "ui/history/historypage.h"
#include "ui/history/sendfacts.h"
#include "ui/settle/settledialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

/// The real archive, except that it can be told to fail.
class FailingArchive final : public Archive
{
public:
    explicit FailingArchive(Archive &archive)
        : m_archive(archive)
    {}

    std::optional<Error> failWith;

    QCoro::Task<Result<SendPage>> page(SendFilter filter, qint64 after, int limit) override
    {
        return failWith ? refuse<SendPage>(*failWith)
                        : m_archive.page(std::move(filter), after, limit);
    }
    QCoro::Task<Result<QList<Send>>> among(SendFilter filter, QList<SendId> ids) override
    {
        return m_archive.among(std::move(filter), std::move(ids));
    }
    QCoro::Task<Result<qint64>> count(SendFilter filter) override
    {
        return m_archive.count(std::move(filter));
    }
    QCoro::Task<Result<SendStory>> story(SendId id) override
    {
        return failWith ? refuse<SendStory>(*failWith) : m_archive.story(std::move(id));
    }
    QCoro::Task<Result<Tally>> totals() override { return m_archive.totals(); }
    QCoro::Task<Result<QList<Profile>>> profiles() override { return m_archive.profiles(); }

private:
    template <class T>
    static QCoro::Task<Result<T>> refuse(Error error)
    {
        co_return tl::unexpected(std::move(error));
    }

    Archive &m_archive;
};

class HistoryPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyWithoutSends();
    void newestIsFirstAndChosen();
    void searchFindsWhatPeopleKnow_data();
    void searchFindsWhatPeopleKnow();
    void everyWordMustBeThere();
    void filters_data();
    void filters();
    void filtersByTime();
    void offersTheProfilesThatSent();
    void nothingFoundOffersToClear();
    void aRefusedReadSaysWhyAndTriesAgain();
    void aFailedRefreshKeepsTheRows();
    void refreshKeepsTheSelection();
    void showsOneInFull();
    void showsTheStory();
    void showsRequestAndAnswer();
    void copiesRequestIdAndEvidence();
    void evidenceHasNoReceiversAndNoBody();
    void showSendDropsTheFilter();
    void showSendShowsOneWithoutARow();
    void settlesAnUnknown();
    void leadsToTheSendThatRepeatsIt();
    void reusesAsADraft();
    void exportsAllOrTheSelection();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"sendsTable"_s); }
    [[nodiscard]] QAbstractItemModel *rows() const { return table()->model(); }
    [[nodiscard]] int view() const { return m_page->findChild<QStackedWidget *>()->currentIndex(); }
    void search(const QString &words)
    {
        auto *edit = part<QLineEdit>(u"searchEdit"_s);
        edit->setText(words);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void choose(const QString &box, int row) { part<QComboBox>(box)->setCurrentIndex(row); }
    [[nodiscard]] QStringList story() const
    {
        QStringList lines;
        for (const QLabel *line : m_page->findChildren<QLabel *>(u"timelineText"_s))
            lines.append(line->text());
        return lines;
    }
    void sendTwo();

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<FailingArchive> m_archive;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<HistoryPage> m_page;
    Profile m_alibaba;
    Profile m_huawei;
};

/// An accepted notification, then a re-send whose answer was lost.
void HistoryPageTest::sendTwo()
{
    const BatchId first =
        submitNow(*m_stage, {notificationManifest(m_alibaba, u"季度报告 done"_s,
                                                  {u"wang@example.com"_s, u"li@example.org"_s})});
    QTRY_VERIFY(isDone(*m_stage, first));
    m_stage->huawei.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    m_stage->huawei.verdict.requestId = u"HW-77"_s;
    const BatchId second = submitNow(*m_stage, {resendManifest(m_huawei, {u"zhang.wei"_s})});
    QTRY_VERIFY(isDone(*m_stage, second));
}

void HistoryPageTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_alibaba = m_stage->profiles.profiles().constFirst();
    m_huawei = m_stage->profiles.profiles().constLast();
    m_archive = std::make_unique<FailingArchive>(m_stage->archive);
    m_services = std::make_unique<Services>(Services{m_stage->session,
                                                     m_stage->profiles,
                                                     m_stage->delivery,
                                                     *m_archive,
                                                     m_stage->alibaba,
                                                     m_stage->huawei,
                                                     m_stage->soar,
                                                     m_stage->workspace,
                                                     m_stage->clock,
                                                     m_stage->library,
                                                     m_stage->vault,
                                                     m_stage->network,
                                                     m_stage->probe,
                                                     {}});
    const bool isEmpty = qstrcmp(QTest::currentTestFunction(), "isEmptyWithoutSends") == 0;
    if (!isEmpty)
        sendTwo();
    m_page = std::make_unique<HistoryPage>(*m_services);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // short cuts need it
    if (!isEmpty)
        QTRY_COMPARE(rows()->rowCount(), 2);
}

void HistoryPageTest::cleanup()
{
    m_page.reset();
    m_services.reset();
    m_archive.reset();
    m_stage.reset();
}

void HistoryPageTest::isEmptyWithoutSends()
{
    QTRY_VERIFY(text(u"emptySentence"_s).startsWith("Nothing was sent yet."_L1));
    QCOMPARE(view(), 0);
    QVERIFY(part<QPushButton>(u"emptyActionButton"_s)->isHidden());
    QVERIFY(!part<QPushButton>(u"exportButton"_s)->isEnabled());
}

void HistoryPageTest::newestIsFirstAndChosen()
{
    QCOMPARE(rows()->index(0, 1).data().toString(), u"zhang.wei – Mail: access granted"_s);
    QVERIFY(text(u"paneWhat"_s).contains("zhang.wei"_L1));
    QTRY_COMPARE(text(u"foundLabel"_s), u"2 sends"_s);
}

void HistoryPageTest::searchFindsWhatPeopleKnow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("subject") << u"季度"_s << 1;
    QTest::newRow("receiver") << u"LI@example"_s << 1;
    QTest::newRow("account") << u"zhang"_s << 1;
    QTest::newRow("request id") << u"HW-77"_s << 1;
    QTest::newRow("profile") << u"security desk"_s << 1;
    QTest::newRow("nothing") << u"no such word"_s << 0;
}

void HistoryPageTest::searchFindsWhatPeopleKnow()
{
    QFETCH(QString, words);
    QFETCH(int, found);
    search(words);
    QTRY_COMPARE(rows()->rowCount(), found);
    QTRY_COMPARE(text(u"foundLabel"_s), found == 1 ? u"1 send"_s : u"0 sends"_s);
    search(QString());
    QTRY_COMPARE(rows()->rowCount(), 2);
}

void HistoryPageTest::everyWordMustBeThere()
{
    search(u"wang done"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    search(u"wang zhang"_s);
    QTRY_COMPARE(rows()->rowCount(), 0);
}

void HistoryPageTest::filters_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("found"); ///< in the pane; empty = none
    QTest::newRow("unknown") << u"outcomeBox"_s << u"Unknown"_s << u"zhang.wei"_s;
    QTest::newRow("accepted") << u"outcomeBox"_s << u"Accepted"_s << u"季度报告"_s;
    QTest::newRow("refused") << u"outcomeBox"_s << u"Refused"_s << QString();
    QTest::newRow("cloud") << u"cloudBox"_s << u"Huawei Cloud"_s << u"zhang.wei"_s;
    QTest::newRow("profile") << u"profileBox"_s << u"Security desk"_s << u"季度报告"_s;
}

void HistoryPageTest::filters()
{
    QFETCH(QString, box);
    QFETCH(QString, choice);
    QFETCH(QString, found);
    auto *choices = part<QComboBox>(box);
    QTRY_VERIFY2(choices->findText(choice) > 0, qPrintable(choices->itemText(2)));
    choices->setCurrentText(choice);
    QTRY_COMPARE(rows()->rowCount(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty())
        QTRY_VERIFY(text(u"paneWhat"_s).contains(found));
}

void HistoryPageTest::filtersByTime()
{
    auto *filters = m_page->findChild<HistoryFilters *>();
    choose(u"timeBox"_s, 1); // today
    QCOMPARE(filters->filter().from.toLocalTime().time(), QTime(0, 0));
    QVERIFY(!filters->filter().to.isValid());
    QTRY_COMPARE(rows()->rowCount(), 2);
    QVERIFY(part<QDateEdit>(u"fromEdit"_s)->isHidden());

    choose(u"timeBox"_s, 4); // from … to …
    QVERIFY(part<QDateEdit>(u"fromEdit"_s)->isVisible());
    part<QDateEdit>(u"fromEdit"_s)->setDate(QDate(2020, 1, 2));
    part<QDateEdit>(u"toEdit"_s)->setDate(QDate(2020, 1, 3));
    QCOMPARE(filters->filter().from.toLocalTime(), QDate(2020, 1, 2).startOfDay());
    QCOMPARE(filters->filter().to.toLocalTime(), QDate(2020, 1, 4).startOfDay());
    QTRY_COMPARE(rows()->rowCount(), 0);
}

void HistoryPageTest::offersTheProfilesThatSent()
{
    auto *profiles = part<QComboBox>(u"profileBox"_s);
    QTRY_COMPARE(profiles->count(), 3);
    profiles->setCurrentText(u"Workspace desk"_s);
    m_page->activate(); // asks again
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(profiles->currentText(), u"Workspace desk"_s);
}

void HistoryPageTest::nothingFoundOffersToClear()
{
    search(u"no such word"_s);
    QTRY_COMPARE(text(u"emptySentence"_s), u"No send fits all of these."_s);
    QCOMPARE(view(), 0);
    part<QPushButton>(u"emptyActionButton"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), 2);
    QVERIFY(part<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
}

void HistoryPageTest::aRefusedReadSaysWhyAndTriesAgain()
{
    m_archive->failWith = Error{.kind = Error::Kind::Storage, .text = u"disk gone"_s};
    search(u"zhang"_s);
    QTRY_COMPARE(text(u"emptyEvidence"_s), u"disk gone"_s);
    auto *again = part<QPushButton>(u"emptyActionButton"_s);
    QCOMPARE(again->text(), u"Try again"_s);
    m_archive->failWith.reset();
    again->click();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(part<QLineEdit>(u"searchEdit"_s)->text(), u"zhang"_s);
}

void HistoryPageTest::aFailedRefreshKeepsTheRows()
{
    m_archive->failWith = Error{.kind = Error::Kind::Storage, .text = u"disk gone"_s};
    QTest::keyClick(table(), Qt::Key_F5);
    auto *problem = part<QWidget>(u"readingProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(rows()->rowCount(), 2);
    m_archive->failWith.reset();
    problem->findChild<QPushButton *>()->click();
    QTRY_VERIFY(problem->isHidden());
    QCOMPARE(rows()->rowCount(), 2);
}

void HistoryPageTest::refreshKeepsTheSelection()
{
    table()->selectRow(1);
    const QSignalSpy reset(rows(), &QAbstractItemModel::modelReset);
    QTest::keyClick(table(), Qt::Key_F5);
    QTRY_COMPARE(text(u"foundLabel"_s), u"2 sends"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(text(u"paneWhat"_s).contains(u"季度报告"_s));
}

void HistoryPageTest::showsOneInFull()
{
    const Send unknown = m_stage->sends().constFirst();
    QCOMPARE(text(u"paneOutcome"_s), u"Not known whether it was sent."_s);
    QVERIFY(text(u"paneCause"_s).startsWith("The connection broke before an answer came."_L1));
    QCOMPARE(text(u"paneEvidence"_s), u"Request id HW-77"_s);

    const QString payload = part<QPlainTextEdit>(u"payloadView"_s)->toPlainText();
    QVERIFY(payload.contains("\n    \"kind\": \"mail-resend\""_L1));
    QVERIFY(payload.contains("id-zhang.wei"_L1));
    QStringList facts;
    for (const SendFact &fact : factsOf(unknown))
        facts.append(fact.text);
    QVERIFY(facts.contains(u"https://cloud.example.com"_s));
    QVERIFY(facts.contains(u"AKEXAMPLE0001"_s));
    QVERIFY(facts.contains(QString::fromLatin1(unknown.manifest.fingerprint())));
}

void HistoryPageTest::showsTheStory()
{
    QTRY_VERIFY(story().contains(u"On the wire"_s));
    QCOMPARE(story().constFirst(), u"Confirmed"_s);
    QVERIFY(
        story().constLast().endsWith("Unknown: The connection broke before an answer came."_L1));
    table()->selectRow(1);
    QTRY_VERIFY(!story().isEmpty() && story().constLast().contains("Accepted"_L1));
}

void HistoryPageTest::showsRequestAndAnswer()
{
    const auto shown = [this](const QString &name) {
        return part<QPlainTextEdit>(name)->toPlainText();
    };
    table()->selectRow(1);
    QTRY_VERIFY(shown(u"requestView"_s).contains("Host: cloud.example.com"_L1));
    QVERIFY(shown(u"answerView"_s).startsWith("HTTP/1.1 200"_L1));
    QVERIFY(part<QComboBox>(u"attemptBox"_s)->isHidden());
}

void HistoryPageTest::copiesRequestIdAndEvidence()
{
    QTRY_VERIFY(!story().isEmpty());
    part<QPushButton>(u"copyRequestIdButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"HW-77"_s);
    part<QPushButton>(u"copyEvidenceButton"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Not known whether it was sent."_L1));
    QVERIFY(copied.contains("Request id HW-77"_L1));
    QVERIFY(copied.contains("On the wire"_L1));
    QVERIFY(
        copied.contains(QLatin1StringView(m_stage->sends().constFirst().manifest.fingerprint())));
}

void HistoryPageTest::evidenceHasNoReceiversAndNoBody()
{
    const QString proof = proofText(m_stage->sends().constLast(), {});
    QVERIFY(!proof.contains("wang@example.com"_L1));
    QVERIFY(!proof.contains("The work is done"_L1));
}

void HistoryPageTest::showSendDropsTheFilter()
{
    search(u"zhang"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_page->showSend(m_stage->sends().constLast().id);
    QTRY_VERIFY(text(u"paneWhat"_s).contains(u"季度报告"_s));
    QTRY_COMPARE(rows()->rowCount(), 2);
    QTRY_COMPARE(table()->currentIndex().row(), 1);
}

void HistoryPageTest::showSendShowsOneWithoutARow()
{
    const SendId oldest = m_stage->sends().constLast().id;
    m_stage->delivery.setHoldTime(std::chrono::hours(1)); // they need not go out
    submitNow(*m_stage, manifests(*m_stage, 230));
    m_page = std::make_unique<HistoryPage>(*m_services);
    m_page->show();
    QTRY_VERIFY(rows()->rowCount() > 0);
    QVERIFY(rows()->rowCount() < 232); // a page at a time
    m_page->showSend(oldest);
    QTRY_VERIFY(text(u"paneWhat"_s).contains(u"季度报告"_s));
    QTRY_VERIFY(!story().isEmpty() && story().constLast().contains("Accepted"_L1));
    QVERIFY(!table()->currentIndex().isValid());
    table()->selectRow(3);
    QTRY_VERIFY(text(u"paneWhat"_s).contains("Subject 226"_L1));
}

void HistoryPageTest::settlesAnUnknown()
{
    auto *settle = part<QPushButton>(u"paneSettleButton"_s);
    QVERIFY(settle->isVisible());
    settle->click();
    auto *dialog = m_page->findChild<SettleDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();

    const Send unknown = m_stage->sends().constFirst();
    const Settlement settlement{Decision::TreatAsSent, u"Wang"_s, u"Zhang has it"_s, {}, {}, {}};
    QVERIFY(QCoro::waitFor(m_stage->delivery.settle(unknown, settlement)));
    QTRY_VERIFY(settle->isHidden());
    QTRY_COMPARE(story().constLast(), u"Treated as sent by Wang: Zhang has it"_s);
    table()->selectRow(1); // an accepted one has nothing to settle
    QVERIFY(settle->isHidden());
}

void HistoryPageTest::leadsToTheSendThatRepeatsIt()
{
    const Send unknown = m_stage->sends().constFirst();
    const Settlement settlement{Decision::SendAgain, u"Wang"_s, u"Nothing came"_s, {}, {}, {}};
    QVERIFY(QCoro::waitFor(m_stage->delivery.sendAgain(unknown, settlement)));
    QTRY_COMPARE(rows()->rowCount(), 3);
    m_page->showSend(unknown.id);
    auto *again = part<QPushButton>(u"sentAgainButton"_s);
    auto *origin = part<QPushButton>(u"originButton"_s);
    QTRY_VERIFY(again->isVisible());
    QVERIFY(origin->isHidden());
    again->click();
    QTRY_COMPARE(table()->currentIndex().row(), 0);
    QVERIFY(origin->isVisible());
    QVERIFY(again->isHidden());
    origin->click();
    QTRY_COMPARE(table()->currentIndex().row(), 1);
}

void HistoryPageTest::reusesAsADraft()
{
    QList<Manifest> wanted;
    connect(m_page.get(), &HistoryPage::reuseRequested, this,
            [&wanted](const Manifest &manifest) { wanted.append(manifest); });
    part<QPushButton>(u"reuseButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().fingerprint(),
             m_stage->sends().constFirst().manifest.fingerprint());
}

void HistoryPageTest::exportsAllOrTheSelection()
{
    auto *button = part<QPushButton>(u"exportButton"_s);
    QTRY_COMPARE(button->text(), u"Export all 2…"_s);
    table()->selectAll();
    QCOMPARE(button->text(), u"Export 2 selected…"_s);
    button->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Export 2 sends"_s);
    dialog->reject();
    search(u"zhang"_s);
    QTRY_COMPARE(button->text(), u"Export all 1…"_s);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::HistoryPageTest)
#include "tst_historypage.moc"
