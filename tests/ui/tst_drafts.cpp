// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notifydesk.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListView>
#include <QSignalSpy>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

class TestDrafts : public QObject
{
    Q_OBJECT

    std::unique_ptr<NotifyDesk> m_desk;

    void waitForPause() const
    {
        QSignalSpy written(&m_desk->library().drafts, &Drafts::written);
        QVERIFY(written.wait());
    }
    [[nodiscard]] QString subject() const { return m_desk->text(u"subjectEdit"_s); }
    void retype(const QString &words) const
    {
        m_desk->part<QLineEdit>(u"subjectEdit"_s)->clear();
        m_desk->type(u"subjectEdit"_s, words);
    }
    void keepAs(const QString &name) const
    {
        m_desk->entry(u"draftsMenu"_s, u"Keep as draft"_s)->trigger();
        QDialog *question = NotifyDesk::dialog();
        QVERIFY(question);
        auto *edit = question->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void send(Outcome outcome) const
    {
        m_desk->stage.alibaba.verdict.outcome = outcome;
        m_desk->click(u"reviewButton"_s);
        QVERIFY(m_desk->isReviewing());
        m_desk->click(u"sendButton"_s);
        QTRY_VERIFY(m_desk->stage.isSettled());
        m_desk->settleDisk();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<NotifyDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void aKilledProgramLosesNothing()
    {
        m_desk->fill();
        waitForPause();
        m_desk->open();
        QTRY_COMPARE(subject(), u"Disk alert"_s);
        QCOMPARE(m_desk->text(u"bodyEdit"_s), u"Look at web-01"_s);
        QCOMPARE(m_desk->text(u"playbookEdit"_s), u"Mail on incident"_s);
        QCOMPARE(m_desk->text(u"nodeEdit"_s), u"notify_message_1"_s);
        QCOMPARE(m_desk->text(u"assetEdit"_s), u"Ops mailbox"_s);
        QCOMPARE(m_desk->editor().form().draft().receivers,
                 (QStringList{u"ops@example.com"_s, u"audit@example.org"_s}));
        QVERIFY2(m_desk->message().contains("here again"_L1), qPrintable(m_desk->message()));
    }

    void leavingWritesAtOnce_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("another page") << false;
        QTest::newRow("the program ends") << true;
    }
    void leavingWritesAtOnce()
    {
        QFETCH(bool, closes);
        m_desk->type(u"subjectEdit"_s, u"Half"_s);
        if (closes) {
            m_desk->close();
        } else {
            m_desk->page().hide();
            m_desk->settleDisk();
        }
        QVERIFY(m_desk->currentOnDisk());
        QCOMPARE(m_desk->currentOnDisk()->content.values.subject, u"Half"_s);
        if (closes)
            m_desk->open();
    }

    void anEmptyFormLeavesNoDraft()
    {
        m_desk->type(u"subjectEdit"_s, u"x"_s);
        waitForPause();
        QTest::keyClick(m_desk->part(u"subjectEdit"_s), Qt::Key_Backspace);
        QTRY_VERIFY(!m_desk->currentOnDisk());
    }

    void aTornFileIsSaidAndNothingElseIsLost()
    {
        m_desk->fill();
        keepAs(u"Monday"_s);
        m_desk->click(u"reviewButton"_s);
        m_desk->click(u"keepEditingButton"_s);
        m_desk->settleDisk();
        QFile file(m_desk->draftsFolder() + u"/current.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        m_desk->open();
        QTRY_VERIFY(m_desk->message().contains("could not be read"_L1));
        QVERIFY(m_desk->message().contains("damaged-1"_L1));
        QVERIFY(subject().isEmpty());
        QVERIFY(QFile::exists(file.fileName() + u".damaged-1"_s));
        QAction *kept = m_desk->entry(u"draftsMenu"_s, u"Monday"_s);
        QVERIFY(kept);
        kept->trigger();
        QTRY_COMPARE(subject(), u"Disk alert"_s);
    }

    void aSentDraftSaysWhatCameOfIt_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("says");
        QTest::newRow("accepted") << Outcome::Accepted << u"accepted"_s;
        QTest::newRow("refused") << Outcome::Refused << u"Refused: 1"_s;
        QTest::newRow("unknown") << Outcome::Unknown << u"Unknown"_s;
    }
    void aSentDraftSaysWhatCameOfIt()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, says);
        m_desk->fill();
        send(outcome);
        m_desk->open();
        QTRY_VERIFY2(m_desk->message().contains(u"Sent at"_s), qPrintable(m_desk->message()));
        QVERIFY2(m_desk->message().contains(says), qPrintable(m_desk->message()));
        QVERIFY(!m_desk->message().contains("changed since"_L1));
        QCOMPARE(m_desk->part(u"clearFormButton"_s)->isVisible(), outcome == Outcome::Accepted);
        QCOMPARE(subject(), u"Disk alert"_s);
    }

    void whatWasChangedSinceIsSaid()
    {
        m_desk->fill();
        send(Outcome::Accepted);
        m_desk->type(u"subjectEdit"_s, u"!"_s);
        waitForPause();
        m_desk->open();
        QTRY_VERIFY2(m_desk->message().contains(u"changed since"_s), qPrintable(m_desk->message()));
    }

    /// The program ended between the draft's note and the ledger, or between the ledger and the
    /// second note.
    void theLedgerDecides_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("the ledger has it") << true;
        QTest::newRow("the ledger never got it") << false;
    }
    void theLedgerDecides()
    {
        QFETCH(bool, taken);
        m_desk->fill();
        send(Outcome::Accepted);
        std::optional<Draft> draft = m_desk->currentOnDisk();
        QVERIFY(draft && draft->sent);
        QVERIFY(!draft->sent->batch.isEmpty());
        draft->sent->batch = {};
        if (!taken)
            draft->sent->fingerprint = "not in the ledger"_ba;
        m_desk->library().drafts.writeNow(*draft);
        m_desk->open();
        QTRY_VERIFY(m_desk->message().contains("here again"_L1));
        if (taken) {
            QTRY_VERIFY(m_desk->message().contains("Sent at"_L1));
        } else {
            QTRY_VERIFY(m_desk->currentOnDisk() && !m_desk->currentOnDisk()->sent);
            QVERIFY(!m_desk->message().contains("Sent at"_L1));
        }
    }

    void openingOneKeepsWhatStood()
    {
        retype(u"first"_s);
        keepAs(u"One"_s);
        QVERIFY(m_desk->message().contains("One"_L1));
        retype(u"first, later"_s);
        m_desk->entry(u"draftsMenu"_s, u"One"_s)->trigger();
        QTRY_COMPARE(subject(), u"first"_s);
        QAction *later = m_desk->entry(u"draftsMenu"_s, u"One"_s);
        QVERIFY(later); // what was typed since is a draft of its own
        later->trigger();
        QTRY_COMPARE(subject(), u"first, later"_s);
    }

    void removedOnesComeBack()
    {
        retype(u"first"_s);
        keepAs(u"One"_s);
        m_desk->entry(u"draftsMenu"_s, u"Manage"_s)->trigger();
        QDialog *dialog = NotifyDesk::dialog();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 1);
        dialog->activateWindow();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"messageActionButton"_s),
                          Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(m_desk->message().contains("draft is open"_L1));
    }

    void clearingASentFormLeavesNoDraft()
    {
        m_desk->fill();
        send(Outcome::Accepted);
        QTRY_VERIFY(m_desk->part(u"clearFormButton"_s)->isVisible());
        m_desk->click(u"clearFormButton"_s);
        m_desk->settleDisk();
        QVERIFY(!m_desk->currentOnDisk());
        m_desk->open();
        QVERIFY(subject().isEmpty());
    }

    void aNamedOneIsNotOverwrittenFromTheHistory()
    {
        retype(u"first"_s);
        keepAs(u"One"_s);
        Notification other;
        other.subject = u"from the history"_s;
        m_desk->page().useDraft(other);
        QCOMPARE(subject(), u"from the history"_s);
        m_desk->entry(u"draftsMenu"_s, u"One"_s)->trigger();
        QTRY_COMPARE(subject(), u"first"_s);
    }

    void aWindowThatReadsWritesNothing()
    {
        m_desk->fill();
        waitForPause();
        const std::optional<Draft> before = m_desk->currentOnDisk();
        m_desk->open(true);
        QVERIFY(subject().isEmpty());
        m_desk->type(u"subjectEdit"_s, u"second window"_s);
        QVERIFY(!m_desk->entry(u"draftsMenu"_s, u"Keep as draft"_s));
        QVERIFY(m_desk->entry(u"draftsMenu"_s, u"This window can only read"_s));
        m_desk->page().hide();
        m_desk->close();
        QCOMPARE(m_desk->currentOnDisk(), before);
    }

    /// Ctrl+Z belongs to the field that has the focus.
    void undoStaysInItsField_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : {u"subjectEdit"_s, u"bodyEdit"_s, u"receiversEdit"_s})
            QTest::addRow("%s", qPrintable(field)) << field;
    }
    void undoStaysInItsField()
    {
        QFETCH(QString, field);
        m_desk->fill();
        const auto state = [this] {
            const Notification mail = m_desk->editor().form().draft();
            return std::map<QString, QString>{{u"subjectEdit"_s, mail.subject},
                                              {u"bodyEdit"_s, mail.content},
                                              {u"receiversEdit"_s, mail.receivers.join(u',')}};
        };
        const auto before = state();
        m_desk->part(field)->setFocus();
        for (int i = 0; i < 30; ++i)
            QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
        const auto after = state();
        for (const auto &[name, text] : before)
            QCOMPARE(after.at(name) == text, name != field);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
