// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/history/historypage.h"
#include "ui/history/sendfacts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

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
    void filtersByOutcome();
    void nothingFoundOffersToClear();
    void showsOneInFull();
    void copiesRequestIdAndEvidence();
    void evidenceHasNoReceiversAndNoBody();
    void showSendDropsTheFilter();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return part<QTableView>(u"sendsTable"_s)->model();
    }
    void search(const QString &words)
    {
        auto *edit = part<QLineEdit>(u"searchEdit"_s);
        edit->setText(words);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<HistoryPage> m_page;
};

void HistoryPageTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_page = std::make_unique<HistoryPage>(m_stage->services);
    if (qstrcmp(QTest::currentTestFunction(), "isEmptyWithoutSends") == 0)
        return;
    const QList<Profile> &profiles = m_stage->profiles.profiles();
    submitNow(*m_stage, {notificationManifest(profiles.constFirst(), u"季度报告 done"_s,
                                              {u"wang@example.com"_s, u"li@example.org"_s})});
    m_stage->huawei.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    m_stage->huawei.verdict.requestId = u"HW-77"_s;
    submitNow(*m_stage, {resendManifest(profiles.constLast(), {u"zhang.wei"_s})});
}

void HistoryPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void HistoryPageTest::isEmptyWithoutSends()
{
    QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 0);
    QVERIFY(part<QPushButton>(u"emptyActionButton"_s)->isHidden());
}

void HistoryPageTest::newestIsFirstAndChosen()
{
    QCOMPARE(rows()->rowCount(), 2);
    QCOMPARE(rows()->index(0, 1).data().toString(), u"zhang.wei – Mail: access granted"_s);
    part<QTableView>(u"sendsTable"_s)->selectRow(0);
    QVERIFY(text(u"paneWhat"_s).contains("zhang.wei"_L1));
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
    QTest::newRow("everything") << QString() << 2;
    QTest::newRow("nothing") << u"no such word"_s << 0;
}

void HistoryPageTest::searchFindsWhatPeopleKnow()
{
    QFETCH(QString, words);
    search(words);
    QTEST(rows()->rowCount(), "found");
}

void HistoryPageTest::everyWordMustBeThere()
{
    search(u"wang done"_s);
    QCOMPARE(rows()->rowCount(), 1);
    search(u"wang zhang"_s);
    QCOMPARE(rows()->rowCount(), 0);
}

void HistoryPageTest::filtersByOutcome()
{
    auto *outcomes = part<QComboBox>(u"outcomeBox"_s);
    outcomes->setCurrentIndex(outcomes->findText(u"Unknown"_s));
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(text(u"paneWhat"_s).contains("zhang.wei"_L1));
    outcomes->setCurrentIndex(outcomes->findText(u"Refused"_s));
    QCOMPARE(rows()->rowCount(), 0);
}

void HistoryPageTest::nothingFoundOffersToClear()
{
    search(u"no such word"_s);
    QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 0);
    part<QPushButton>(u"emptyActionButton"_s)->click();
    QCOMPARE(rows()->rowCount(), 2);
    QVERIFY(part<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
}

void HistoryPageTest::showsOneInFull()
{
    search(u"zhang"_s);
    QCOMPARE(text(u"paneOutcome"_s), u"Not known whether it was sent."_s);
    QVERIFY(text(u"paneCause"_s).startsWith("The connection broke before an answer came."_L1));
    QVERIFY(text(u"paneCause"_s).contains("mailbox"_L1));
    QCOMPARE(text(u"paneEvidence"_s), u"Request id HW-77"_s);

    const QString payload = part<QPlainTextEdit>(u"payloadView"_s)->toPlainText();
    QVERIFY(payload.contains("\n    \"kind\": \"mail-resend\""_L1));
    QVERIFY(payload.contains("id-zhang.wei"_L1));
    QStringList facts;
    for (const SendFact &fact : factsOf(m_stage->delivery.sends().constFirst()))
        facts.append(fact.text);
    QVERIFY(facts.contains(u"https://cloud.example.com"_s));
    QVERIFY(facts.contains(u"AKEXAMPLE0001"_s));
    QVERIFY(facts.contains(
        QString::fromLatin1(m_stage->delivery.sends().constFirst().manifest.fingerprint())));
}

void HistoryPageTest::copiesRequestIdAndEvidence()
{
    search(u"zhang"_s);
    part<QPushButton>(u"copyRequestIdButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"HW-77"_s);
    part<QPushButton>(u"copyEvidenceButton"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Not known whether it was sent."_L1));
    QVERIFY(copied.contains("Request id HW-77"_L1));
    QVERIFY(copied.contains(
        QLatin1StringView(m_stage->delivery.sends().constFirst().manifest.fingerprint())));
}

void HistoryPageTest::evidenceHasNoReceiversAndNoBody()
{
    const QString proof = proofText(m_stage->delivery.sends().constLast());
    QVERIFY(!proof.contains("wang@example.com"_L1));
    QVERIFY(!proof.contains("The work is done"_L1));
}

void HistoryPageTest::showSendDropsTheFilter()
{
    search(u"zhang"_s);
    m_page->showSend(m_stage->delivery.sends().constLast().id);
    QVERIFY(text(u"paneWhat"_s).contains(u"季度报告"_s));
    QCOMPARE(rows()->rowCount(), 2);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::HistoryPageTest)
#include "tst_historypage.moc"
