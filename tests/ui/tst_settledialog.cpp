// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/settle/decisionform.h"
#include "ui/settle/evidencetexts.h"
#include "ui/settle/settledialog.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

namespace {

MailRecord foundRecord()
{
    MailRecord record;
    record.id = MailRecordId(u"900"_s);
    record.account = u"zhang.wei"_s;
    record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    record.mailSendResult = u"SUCCESS"_s;
    record.sendAt = QDateTime(QDate(2026, 11, 24), QTime(8, 0, 7), Qt::UTC);
    return record;
}

Evidence someEvidence()
{
    Evidence evidence;
    evidence.from = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    evidence.to = QDateTime(QDate(2026, 11, 24), QTime(8, 10), Qt::UTC);
    return evidence;
}

} // namespace

class SettleDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatIsUnknown();
    void asksTheConsoleWhereThereIsNoEvidence();
    void saysWhatIsMissing();
    void treats_data();
    void treats();
    void sendsAgainOnlyWithTheNumber();
    void showsEvidence_data();
    void showsEvidence();
    void evidenceGoesIntoTheDecision();
    void refusedEvidenceCanBeAskedForAgain();
    void failureKeepsWhatWasTyped();
    void enterDecidesNothing();
    void sayWhenItIsSettledAlready();
    void unreadableStoryCanBeReadAgain();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] QStringList problems() const
    {
        QStringList said;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (hasRole(*label, Role::Problem) && label->isVisible())
                said.append(label->text());
        }
        return said;
    }
    void choose(const QString &button) { part<QRadioButton>(button)->setChecked(true); }
    void sign(const QString &reason = u"Asked Zhang"_s)
    {
        part<QLineEdit>(u"whoEdit"_s)->setText(u"Wang Fang"_s);
        part<QLineEdit>(u"reasonEdit"_s)->setText(reason);
    }
    void press() { part<QPushButton>(u"settleButton"_s)->click(); }
    /// Sends one whose answer is lost, and opens the dialog for it.
    void open(const Manifest &manifest);
    [[nodiscard]] Send stored() { return QCoro::waitFor(m_stage->archive.story(m_id))->send; }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<SettleDialog> m_dialog;
    Profile m_alibaba;
    Profile m_huawei;
    SendId m_id;
};

void SettleDialogTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_alibaba = m_stage->profiles.profiles().constFirst();
    m_huawei = m_stage->profiles.profiles().constLast();
    m_stage->alibaba.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    m_stage->alibaba.verdict.requestId = u"ALI-9"_s;
    m_stage->huawei.verdict = verdictOf(Outcome::Unknown, Cause::NoAnswerInTime);
}

void SettleDialogTest::cleanup()
{
    m_dialog.reset();
    m_stage.reset();
}

void SettleDialogTest::open(const Manifest &manifest)
{
    const BatchId batch = submitNow(*m_stage, {manifest});
    QTRY_VERIFY(isDone(*m_stage, batch));
    m_id = m_stage->sends().constFirst().id;
    m_dialog = std::make_unique<SettleDialog>(m_stage->services, m_id);
    m_dialog->open();
    QTRY_VERIFY(part<QPushButton>(u"settleButton"_s)->isVisible());
}

void SettleDialogTest::saysWhatIsUnknown()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
    const QString facts = text(u"settleFacts"_s);
    QVERIFY(facts.contains("zhang.wei"_L1));
    QVERIFY(facts.contains("Workspace desk (Huawei Cloud)"_L1));
    QVERIFY(facts.contains("On the wire: "_L1));
    QVERIFY(facts.contains("No answer came in time."_L1));
    QVERIFY(part<QPushButton>(u"lookUpButton"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(u"receiverCountEdit"_s)->isVisible());
}

void SettleDialogTest::asksTheConsoleWhereThereIsNoEvidence()
{
    open(notificationManifest(m_alibaba, u"Report"_s, {u"wang@example.com"_s}));
    QVERIFY(!part<QPushButton>(u"lookUpButton"_s)->isVisible());
    QVERIFY(text(u"evidenceLabel"_s).contains("run records of the playbook"_L1));
    QVERIFY(text(u"evidenceLabel"_s).contains("ALI-9"_L1));
}

void SettleDialogTest::saysWhatIsMissing()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    part<QLineEdit>(u"whoEdit"_s)->clear();
    press();
    QCOMPARE(problems(), (QStringList{u"Choose what it is to count as."_s, u"Type your name."_s,
                                      u"Say what the decision rests on."_s}));
    choose(u"treatAsSentButton"_s);
    part<QLineEdit>(u"whoEdit"_s)->setText(u" "_s);
    press();
    QCOMPARE(problems(), (QStringList{u"Type your name."_s, u"Say what the decision rests on."_s}));
    QVERIFY(!stored().settlement);
}

void SettleDialogTest::treats_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Decision>("decision");
    QTest::newRow("as sent") << u"treatAsSentButton"_s << Decision::TreatAsSent;
    QTest::newRow("as not sent") << u"treatAsNotSentButton"_s << Decision::TreatAsNotSent;
}

void SettleDialogTest::treats()
{
    QFETCH(QString, button);
    QFETCH(Decision, decision);
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    const QSignalSpy settled(m_dialog.get(), &SettleDialog::settled);
    choose(button);
    sign();
    press();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));

    const std::optional<Settlement> settlement = stored().settlement;
    QVERIFY(settlement);
    QCOMPARE(settlement->decision, decision);
    QCOMPARE(settlement->who, u"Wang Fang"_s);
    QCOMPARE(settlement->reason, u"Asked Zhang"_s);
    QCOMPARE(settlement->evidence, QString());
    QCOMPARE(m_stage->sends().size(), 1);
    QCOMPARE(m_stage->transport.exchanges, 1);
}

void SettleDialogTest::sendsAgainOnlyWithTheNumber()
{
    open(
        notificationManifest(m_alibaba, u"Report"_s, {u"wang@example.com"_s, u"li@example.org"_s}));
    m_stage->alibaba.verdict = verdictOf(Outcome::Accepted, Cause::None);
    choose(u"sendAgainButton"_s);
    sign();
    QCOMPARE(part<QPushButton>(u"settleButton"_s)->text(), u"Send again to 2 receivers"_s);
    QCOMPARE(part<QPlainTextEdit>(u"receiversView"_s)->toPlainText(),
             u"wang@example.com\nli@example.org"_s);
    part<QLineEdit>(u"receiverCountEdit"_s)->setText(u"3"_s);
    press();
    QCOMPARE(problems(), QStringList{u"Count the receivers above and type their number."_s});
    QCOMPARE(m_stage->sends().size(), 1);

    part<QLineEdit>(u"receiverCountEdit"_s)->setText(u" 2 "_s);
    press();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_stage->sends().size(), 2);
    const Send again = m_stage->sends().constFirst();
    QCOMPARE(again.origin, m_id);
    QCOMPARE(stored().settlement->decision, Decision::SendAgain);
    QCOMPARE(stored().settlement->again, again.id);
    QTRY_COMPARE(m_stage->transport.exchanges, 2);
}

void SettleDialogTest::showsEvidence_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QStringList>("parts");

    Evidence traced = someEvidence();
    traced.traces = {{MailRecordId(u"id-zhang.wei"_s), foundRecord()}};
    QTest::newRow("a new record") << traced
                                  << QStringList{u"1 new record between "_s,
                                                 u"zhang.wei · Mail: access granted · Succeeded"_s,
                                                 u"(record 900)"_s, u"no proof: somebody else"_s};

    Evidence none = someEvidence();
    none.without = {MailRecordId(u"id-zhang.wei"_s)};
    none.ahead = std::chrono::seconds(12);
    QTest::newRow("none") << none
                          << QStringList{u"No new record for zhang.wei between "_s,
                                         u"12 seconds behind"_s, u"no proof: a record"_s};
}

void SettleDialogTest::showsEvidence()
{
    QFETCH(Evidence, evidence);
    QFETCH(QStringList, parts);
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    m_stage->huawei.evidence = evidence;
    part<QPushButton>(u"lookUpButton"_s)->click();
    QTRY_VERIFY(text(u"evidenceLabel"_s).contains("A hint"_L1));
    for (const QString &expected : parts)
        QVERIFY2(text(u"evidenceLabel"_s).contains(expected), qPrintable(text(u"evidenceLabel"_s)));
}

void SettleDialogTest::evidenceGoesIntoTheDecision()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    Evidence evidence = someEvidence();
    evidence.traces = {{MailRecordId(u"id-zhang.wei"_s), foundRecord()}};
    m_stage->huawei.evidence = evidence;
    part<QPushButton>(u"lookUpButton"_s)->click();
    QTRY_VERIFY(text(u"evidenceLabel"_s).contains("record 900"_L1));
    choose(u"treatAsSentButton"_s);
    sign();
    press();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(stored().settlement->evidence,
             u"Looked from 2026-11-24T08:00:00Z to 2026-11-24T08:10:00Z. Record 900 (zhang.wei, "
             "SUCCESS, 2026-11-24T08:00:07Z) appeared for record id-zhang.wei."_s);
}

void SettleDialogTest::refusedEvidenceCanBeAskedForAgain()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    m_stage->huawei.evidence = failure(Error::Kind::Offline, u"no route"_s);
    auto *look = part<QPushButton>(u"lookUpButton"_s);
    look->click();
    QTRY_VERIFY(m_dialog->findChildren<QLabel *>(u"messageText"_s)
                    .constFirst()
                    ->text()
                    .contains("no route"_L1));
    QVERIFY(look->isEnabled());
    m_stage->huawei.evidence = someEvidence();
    look->click();
    QTRY_VERIFY(text(u"evidenceLabel"_s).contains("A hint"_L1));
}

void SettleDialogTest::failureKeepsWhatWasTyped()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    m_stage->ledger.failWith = Error{.kind = Error::Kind::Storage, .text = u"disk full"_s};
    choose(u"treatAsNotSentButton"_s);
    sign(u"Nothing in the mailbox"_s);
    press();
    const auto said = [this] {
        QStringList texts;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>(u"messageText"_s))
            texts.append(label->text());
        return texts.join(u'\n');
    };
    QTRY_VERIFY(said().contains("The decision was not written down"_L1));
    QVERIFY(said().contains("disk full"_L1));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(part<QLineEdit>(u"reasonEdit"_s)->text(), u"Nothing in the mailbox"_s);

    m_stage->ledger.failWith.reset();
    press();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(stored().settlement->decision, Decision::TreatAsNotSent);
}

void SettleDialogTest::enterDecidesNothing()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    choose(u"treatAsSentButton"_s);
    sign();
    QTest::keyClick(part<QLineEdit>(u"reasonEdit"_s), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!stored().settlement);
}

void SettleDialogTest::sayWhenItIsSettledAlready()
{
    open(resendManifest(m_huawei, {u"zhang.wei"_s}));
    choose(u"treatAsSentButton"_s);
    sign();
    press();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    m_dialog = std::make_unique<SettleDialog>(m_stage->services, m_id);
    m_dialog->open();
    QTRY_COMPARE(text(u"emptySentence"_s), u"This send is settled already."_s);
    QVERIFY(!part<QPushButton>(u"settleButton"_s)->isVisible());
}

void SettleDialogTest::unreadableStoryCanBeReadAgain()
{
    m_dialog = std::make_unique<SettleDialog>(m_stage->services, SendId(u"no such send"_s));
    m_dialog->open();
    QTRY_VERIFY(part<QPushButton>(u"emptyActionButton"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"settleButton"_s)->isVisible());
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::SettleDialogTest)
#include "tst_settledialog.moc"
