// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notifydesk.h"
#include "tests/ui/windowwatch.h"
#include "ui/notify/merge/mergepanel.h"
#include "ui/notify/reach.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QListView>
#include <QSignalSpy>

#include <rapidcheck.h>

#include <set>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

constexpr int mostWork = 100; ///< milliseconds of one pass of the window

MergeTablePtr people(int count)
{
    MergeTable table;
    table.id = Drafts::freshId().text();
    table.source = u"people.csv"_s;
    table.columns = QStringList{u"name"_s, u"mail"_s, u"host"_s};
    table.addressColumn = 1;
    for (int row = 0; row < count; ++row)
        table.rows.append({u"Person %1"_s.arg(row + 1), u"p%1@example.com"_s.arg(row + 1),
                           u"web-%1"_s.arg(row + 1)});
    return std::make_shared<const MergeTable>(table);
}

MergeTablePtr with(const MergeTablePtr &table, int row, int column, const QString &cell)
{
    MergeTable changed = *table;
    changed.id = Drafts::freshId().text();
    changed.rows[row][column] = cell;
    return std::make_shared<const MergeTable>(changed);
}

QString fact(const ReviewContent &content, const QString &label)
{
    for (const ReviewContent::Fact &fact : content.facts) {
        if (fact.label == label)
            return fact.text;
    }
    return {};
}

} // namespace

class TestMailMerge : public QObject
{
    Q_OBJECT

    std::unique_ptr<NotifyDesk> m_desk;

    void write(const MergeTablePtr &table) const
    {
        m_desk->chooseWay();
        m_desk->editor().useTable(table);
        m_desk->type(u"subjectEdit"_s, u"{{host}} is down"_s);
        m_desk->type(u"bodyEdit"_s, u"Dear {{name}}, see {{host}}."_s);
        examine();
    }
    void examine() const { QTRY_VERIFY(panel()->findings()); }
    [[nodiscard]] MergePanel *panel() const { return m_desk->page().findChild<MergePanel *>(); }
    [[nodiscard]] QStringList problems() const
    {
        QStringList texts;
        const auto *list = m_desk->part<QListView>(u"mergeProblems"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }
    [[nodiscard]] QList<Notification> prepared() const
    {
        QList<Notification> mails;
        for (const Manifest &manifest : m_desk->stage.alibaba.prepared)
            mails.append(std::get<Notification>(manifest.payload()));
        return mails;
    }
    void review() const
    {
        m_desk->click(u"reviewButton"_s);
        QTRY_VERIFY(m_desk->isReviewing());
    }
    void confirm() const
    {
        auto *card = m_desk->page().findChild<ReviewCard *>();
        for (QCheckBox *tick : card->findChildren<QCheckBox *>())
            tick->setChecked(true);
        auto *number = m_desk->part<QLineEdit>(u"reviewNumberEdit"_s);
        if (number->isVisible()) {
            number->setFocus();
            const int people = int(panel()->findings()->rows - panel()->findings()->leftOut.size());
            QTest::keyClicks(number, QString::number(people));
        }
        QVERIFY(m_desk->part(u"sendButton"_s)->isEnabled());
        m_desk->click(u"sendButton"_s);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<NotifyDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void aTableIsReadFromAFile()
    {
        const QString path = m_desk->stage.folder.filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,E-mail,name,\nA,a@example.com,1,x\nB,nobody,2,y\nC,c@example.com,3,z\n");
        file.close();
        m_desk->click(u"mailMergeButton"_s);
        auto *open = qobject_cast<QFileDialog *>(NotifyDesk::dialog());
        QVERIFY(open);
        open->setDirectory(m_desk->stage.folder.path());
        open->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(open)->accept();
        QTRY_VERIFY(NotifyDesk::dialog() &&
                    NotifyDesk::dialog()->objectName() == u"importDialog"_s);
        auto *take = NotifyDesk::dialog()->findChild<QPushButton *>(u"takeImportButton"_s);
        QTRY_VERIFY(take->isVisible());
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_VERIFY(m_desk->editor().form().table());
        const MergeTable &table = *m_desk->editor().form().table();
        QCOMPARE(table.rowCount(), 2); // the row without an address was left out, and said there
        QCOMPARE(table.columns,
                 (QStringList{u"name"_s, u"E-mail"_s, u"name (2)"_s, u"Column 4"_s}));
        QCOMPARE(table.addressColumn, 1);
        QVERIFY(panel()->isVisible());
        QVERIFY(!m_desk->part(u"receiversEdit"_s)->isVisible());
    }

    void eachRowIsOneSendInOrder()
    {
        write(people(5));
        QVERIFY(problems().isEmpty());
        review();
        confirm();
        QTRY_COMPARE(m_desk->stage.alibaba.prepared.size(), 5);
        QTRY_VERIFY(m_desk->stage.isSettled());
        std::set<QString> batches;
        for (const Send &send : m_desk->stage.sends())
            batches.insert(send.batch.text());
        QCOMPARE(batches.size(), size_t(1));
        const QList<Notification> mails = prepared();
        for (int row = 0; row < 5; ++row) {
            const QString n = QString::number(row + 1);
            QCOMPARE(mails.at(row).receivers, QStringList{u"p%1@example.com"_s.arg(n)});
            QCOMPARE(mails.at(row).subject, u"web-%1 is down"_s.arg(n));
            QCOMPARE(mails.at(row).content, u"Dear Person %1, see web-%1."_s.arg(n));
        }
    }

    void aMissingValueStops()
    {
        write(with(people(4), 2, 0, u" "_s));
        QCOMPARE(problems(), QStringList{u"Row 3: no value for {{name}}"_s});
        m_desk->click(u"reviewButton"_s);
        QVERIFY(!m_desk->isReviewing());
        QVERIFY(m_desk->part(u"mergeProblems"_s)->hasFocus());
        m_desk->click(u"nextProblemButton"_s);
        QCOMPARE(m_desk->editor().form().row(), 2);
        m_desk->part<QPlainTextEdit>(u"bodyEdit"_s)->setPlainText(u"Dear {{name|colleague}}"_s);
        QTRY_VERIFY(panel()->findings() && panel()->findings()->passes());
        review();
        QCOMPARE(m_desk->stage.sends().size(), 0);
    }

    void anyRowIsPreviewed()
    {
        write(people(3));
        for (int row = 0; row < 3; ++row) {
            const QString said = m_desk->part<QLabel>(u"mergeRowLabel"_s)->text();
            QCOMPARE(said, u"Row %1 of 3"_s.arg(row + 1));
            QTRY_COMPARE(m_desk->part<QLabel>(u"previewSubject"_s)->text(),
                         u"web-%1 is down"_s.arg(row + 1));
            QTest::mouseClick(m_desk->part(u"nextRowButton"_s), Qt::LeftButton);
        }
        QVERIFY(!m_desk->part(u"nextRowButton"_s)->isEnabled());
    }

    void thePersonsOwnTrialGoesToThemAlone()
    {
        write(people(3));
        m_desk->click(u"firstRowButton"_s);
        QDialog *question = NotifyDesk::dialog();
        QVERIFY(question);
        QTest::keyClicks(question->findChild<QLineEdit *>(), u"me@example.com"_s);
        QTest::keyClick(question->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->isReviewing());
        confirm();
        QTRY_VERIFY(m_desk->stage.isSettled());
        QCOMPARE(prepared().size(), 1);
        QCOMPARE(prepared().first().receivers, QStringList{u"me@example.com"_s});
        QCOMPARE(prepared().first().subject, u"web-1 is down"_s);
        QVERIFY(m_desk->editor().form().table()); // nothing of the merge itself is done
        QVERIFY(!m_desk->part(u"clearFormButton"_s)->isVisible());
        m_desk->settleDisk();
        QVERIFY(!m_desk->currentOnDisk() || !m_desk->currentOnDisk()->sent);
    }

    void neverMailedRowsAreLeftOutAndSaid()
    {
        m_desk->library().neverMail.add({{u"p2@example.com"_s, u"asked"_s, {}, {}}});
        write(people(3));
        const QString note = m_desk->part<QLabel>(u"mergeNote"_s)->text();
        QVERIFY2(note.contains("never-mail list: 2"_L1), qPrintable(note));
        review();
        confirm();
        QTRY_COMPARE(m_desk->stage.alibaba.prepared.size(), 2);
        QTRY_VERIFY(m_desk->stage.isSettled());
        QCOMPARE(prepared().last().receivers, QStringList{u"p3@example.com"_s});
    }

    void repeatedAddressesAreTold()
    {
        write(with(people(3), 2, 1, u"P1@example.com"_s));
        const QString note = m_desk->part<QLabel>(u"mergeNote"_s)->text();
        QVERIFY2(note.contains("p1@example.com gets 2 mails: rows 1, 3"_L1), qPrintable(note));
        review();
    }

    void aPlaceholderIsOneStepOfUndo()
    {
        write(people(1));
        auto *subject = m_desk->part<QLineEdit>(u"subjectEdit"_s);
        subject->setFocus();
        subject->end(false);
        const QString body = m_desk->text(u"bodyEdit"_s);
        QAction *column = m_desk->entry(u"placeholderMenu"_s, u"name"_s);
        QVERIFY(column);
        column->trigger();
        QCOMPARE(subject->text(), u"{{host}} is down{{name}}"_s);
        QTest::keySequence(subject, QKeySequence::Undo);
        QCOMPARE(subject->text(), u"{{host}} is down"_s);
        QCOMPARE(m_desk->text(u"bodyEdit"_s), body);
    }

    void aTableComesBackAfterAKill()
    {
        write(people(3));
        QTest::mouseClick(m_desk->part(u"nextRowButton"_s), Qt::LeftButton);
        QSignalSpy written(&m_desk->library().drafts, &Drafts::written);
        QVERIFY(written.wait());
        m_desk->open();
        QTRY_VERIFY(m_desk->editor().form().table());
        QCOMPARE(m_desk->editor().form().table()->rowCount(), 3);
        QCOMPARE(m_desk->editor().form().row(), 1);
    }

    void thousandsOfRowsKeepTheWindowFree()
    {
        m_desk->stage.transport.hanging = true;
        const MergeTablePtr table = people(5'000);
        m_desk->chooseWay();
        WindowWatch watch;
        qint64 longest = 0;
        const auto note = [&](const char *what) {
            qInfo("%s: %d ms", what, int(watch.longest()));
            longest = std::max(longest, watch.longest());
        };
        watch.step([&] { m_desk->editor().useTable(table); });
        note("table");
        for (const QChar sign : u"{{host}} is down"_s)
            watch.step([&] { m_desk->type(u"subjectEdit"_s, sign); });
        for (const QChar sign : u"Dear {{name}}"_s)
            watch.step([&] { m_desk->type(u"bodyEdit"_s, sign); });
        note("typing");
        examine();
        note("examined");
        watch.step([&] { m_desk->click(u"reviewButton"_s); });
        QTRY_VERIFY(m_desk->isReviewing());
        note("review");
        watch.step([&] { confirm(); });
        note("confirmed");
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isReviewing(), 30'000);
        note("handed over");
        QTRY_VERIFY(m_desk->stage.transport.isPending());
        note("sending");
        QCOMPARE(QCoro::waitFor(m_desk->stage.archive.count({})).value(), 5'000);
        QVERIFY2(longest < mostWork, qPrintable(QString::number(longest)));
    }

    /// What the review says is what the manifests hold, whatever the table and the text.
    void theReviewSaysWhatTheManifestsHold()
    {
        QVERIFY(rc::check([] {
            const auto signs = rc::gen::element<QString>(u"a"_s, u"B"_s, u"姓"_s, u"{{v}}"_s,
                                                         u" "_s, u"<"_s, u"\""_s, u"%1"_s);
            const auto words =
                rc::gen::map(rc::gen::container<std::vector<QString>>(signs),
                             [](const std::vector<QString> &parts) {
                                 return QStringList(parts.begin(), parts.end()).join(QString());
                             });
            const auto cells =
                *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)));
            MergeTable table;
            table.columns = QStringList{u"v"_s, u"mail"_s};
            table.addressColumn = 1;
            std::set<QString> everybody;
            for (const int cell : cells) {
                const QString who = u"p%1@%2.test"_s.arg(cell).arg(cell % 2 ? u"X"_s : u"x"_s);
                everybody.insert(who.toLower());
                table.rows.append({u"v%1"_s.arg(cell), who});
            }
            Notification text;
            text.subject = u"s"_s + *words;
            text.content = u"c"_s + *words;
            const Merge merge(text, std::make_shared<const MergeTable>(table), Merge::Body::Plain);
            Profile by;
            by.name = u"desk"_s;
            QFuture<MergeBatch> work = freezeRows(merge, by, QUrl(u"https://x.test"_s));
            work.waitForFinished();
            const MergeBatch batch = work.result();
            RC_ASSERT(batch.manifests.size() == table.rows.size());
            const ReviewContent content = notifyReview(batch.manifests, {});
            std::set<QString> subjects;
            QStringList receivers;
            for (const Manifest &manifest : batch.manifests) {
                const auto &mail = std::get<Notification>(manifest.payload());
                subjects.insert(mail.subject);
                receivers += mail.receivers;
            }
            const auto &first = std::get<Notification>(batch.manifests.first().payload());
            RC_ASSERT(content.title.contains(QString::number(everybody.size())));
            RC_ASSERT(fact(content, u"How many"_s).contains(QString::number(everybody.size())));
            if (batch.manifests.size() > 1)
                RC_ASSERT(
                    fact(content, u"How many"_s).contains(QString::number(batch.manifests.size())));
            RC_ASSERT(fact(content, u"Subject"_s).startsWith(first.subject));
            RC_ASSERT(fact(content, u"Body"_s).startsWith(first.content));
            if (subjects.size() > 1)
                RC_ASSERT(fact(content, u"Subject"_s)
                              .mid(first.subject.size())
                              .contains(QString::number(subjects.size() - 1)));
            else
                RC_ASSERT(fact(content, u"Subject"_s) == first.subject);
            const QString to = fact(content, u"To"_s);
            for (const QString &who : everybody)
                RC_ASSERT(to.contains(who, Qt::CaseInsensitive));
            RC_ASSERT(content.fingerprint.contains(
                batch.manifests.size() == 1
                    ? QString::fromLatin1(batch.manifests.first().fingerprint().left(12))
                    : QString::number(batch.manifests.size())));
        }));
    }
};

QTEST_MAIN(TestMailMerge)
#include "tst_mailmerge.moc"
