// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the records of the Resend page come from: one app group, several, a list of names, a file.
#include "tests/tables/encoded.h"
#include "tests/ui/resenddesk.h"
#include "ui/import/importdialog.h"
#include "ui/resend/load/appgroupsdialog.h"
#include "ui/resend/load/namesdialog.h"
#include "ui/resend/recordfilters.h"

#include <QClipboard>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

class TestRecordSources : public QObject, private ResendDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_stage->workspace.groupList = {
            {AppGroupId(groupId), u"Process development"_s, u"CAD"_s},
            {AppGroupId(u"2"_s), u"Design workshop"_s, {}},
            {AppGroupId(u"3"_s), u"客服坐席"_s, {}},
        };
        m_stage->workspace.recordsByGroup[u"2"_s] = {inGroup(20, u"2"_s), inGroup(21, u"2"_s)};
        m_stage->workspace.recordsByGroup[u"3"_s] = {inGroup(30, u"3"_s)};
        open(m_stage->workspace);
    }
    void cleanup() { end(); }
    void severalGroupsAreLoadedTogether();
    void theDialogTicksByKeyboardAndSearch();
    void oneRefusedGroupIsSaidAndLoadedLater();
    void backToOneAppGroup();
    void aListOfNamesIsLookedUp();
    void whatIsAskedOfTheService();
    void compositionAsksNothing();
    void nothingPassesTheService();
    void pinnedOnesStandFirst();
    void marksOutliveThePage();
    void aFileIsShownAndSent();
    void editsArePutAside();
    void theBarSpeaksBothLanguages();

private:
    static MailRecord inGroup(int number, const QString &group)
    {
        MailRecord made = record(number);
        made.appGroupId = AppGroupId(group);
        made.appGroupName = u"Group "_s + group;
        return made;
    }
    void more(int action)
    {
        button(u"moreSourcesButton"_s)->menu()->actions().at(action)->trigger();
    }
    template <class T>
    [[nodiscard]] T *dialog() const
    {
        for (T *one : m_page->window()->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void chooseAll()
    {
        more(0);
        auto *groups = dialog<AppGroupsDialog>();
        groups->findChild<QPushButton *>(u"tickAppGroupsButton"_s)->click();
        groups->findChild<QPushButton *>(u"takeAppGroupsButton"_s)->click();
    }
    void openFile(const QByteArray &bytes)
    {
        m_file = std::make_unique<SomeFile>(bytes, u"records.csv"_s);
        more(2);
        QFileDialog *ask = nullptr;
        QTRY_VERIFY((ask = dialog<QFileDialog>()));
        ask->selectFile(m_file->path());
        emit ask->fileSelected(m_file->path());
        ask->close();
        QTRY_VERIFY(dialog<ImportDialog>());
        auto *take = dialog<ImportDialog>()->findChild<QPushButton *>(u"takeImportButton"_s);
        QTRY_VERIFY(take->isVisible());
        take->click();
    }
    [[nodiscard]] QStringList accounts() const
    {
        QStringList all;
        for (int row = 0; row < rows()->rowCount(); ++row)
            all.append(rows()->index(row, RecordsModel::Account).data().toString());
        all.sort();
        return all;
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList names;
        for (const LookupEntry &entry :
             m_page->findChild<LookupPicker *>(u"appGroupPicker"_s)->entries())
            names.append(entry.name);
        return names;
    }
    [[nodiscard]] QPushButton *offered() const ///< by the bar that is shown
    {
        for (auto *bar : m_page->findChildren<InlineMessage *>()) {
            auto *offer = bar->findChild<QPushButton *>();
            if (bar->isVisible() && offer && offer->isVisible())
                return offer;
        }
        return nullptr;
    }

    std::unique_ptr<SomeFile> m_file;
};

void TestRecordSources::severalGroupsAreLoadedTogether()
{
    choose();
    tick(0);
    chooseAll();
    QTRY_COMPARE(rows()->rowCount(), 6);
    QCOMPARE(text(u"countLabel"_s), u"0 of 6 ticked · loaded 6 of 6"_s); // others were ticked
    QVERIFY(text(u"scopeLabel"_s).contains(u"3 app groups"_s));
    QVERIFY(!part<QLineEdit>(u"appGroupEdit"_s)->isVisible());

    m_stage->workspace.recordsByGroup[u"3"_s].append(inGroup(31, u"3"_s));
    tick(0);
    QTest::keyClick(table(), Qt::Key_F5);
    QTRY_COMPARE(rows()->rowCount(), 7);
    QVERIFY(text(u"countLabel"_s).startsWith(u"1 of 7"_s));
}

void TestRecordSources::theDialogTicksByKeyboardAndSearch()
{
    choose();
    more(0);
    auto *groups = dialog<AppGroupsDialog>();
    groups->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(groups));
    auto *take = groups->findChild<QPushButton *>(u"takeAppGroupsButton"_s);
    QCOMPARE(take->text(), u"&Load 1 app group"_s); // the one that is shown
    auto *search = groups->findChild<QLineEdit *>(u"appGroupsSearch"_s);
    auto *list = groups->findChild<QTreeView *>();
    QCOMPARE(groups->focusWidget()->objectName(), search->objectName());
    search->setText(u"design"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(take->text(), u"&Load 2 app groups"_s); // what is hidden stays ticked
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(take->text(), u"&Load 1 app group"_s);
    search->setText(u"坐席"_s);
    groups->findChild<QPushButton *>(u"tickAppGroupsButton"_s)->click();
    QTest::keyClick(groups, Qt::Key_Return);
    QTRY_COMPARE(rows()->rowCount(), 4);
}

void TestRecordSources::oneRefusedGroupIsSaidAndLoadedLater()
{
    m_stage->workspace.refusedGroups[u"2"_s] = error(Error::Kind::NoPermission);
    chooseAll();
    QTRY_COMPARE(rows()->rowCount(), 4);
    QTRY_VERIFY(message().contains(u"1 app group could not be read to the end"_s));
    QVERIFY(message().contains(u"Design workshop"_s));
    QVERIFY(message().contains(u"workspace:appGroup:listMailRecord"_s));

    m_stage->workspace.refusedGroups.clear();
    const qsizetype before = m_stage->workspace.recordQueries.size();
    QVERIFY(offered());
    QCOMPARE(offered()->text(), u"Load the rest"_s);
    offered()->click();
    QTRY_COMPARE(rows()->rowCount(), 6);
    QCOMPARE(m_stage->workspace.recordQueries.size(), before + 1);
    QVERIFY(message().isEmpty());
}

void TestRecordSources::backToOneAppGroup()
{
    choose();
    chooseAll();
    QTRY_COMPARE(rows()->rowCount(), 6);
    button(u"oneAppGroupButton"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), 3);
    QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->hasFocus());
    QCOMPARE(part<QLineEdit>(u"appGroupEdit"_s)->text(), u"Process development"_s);
}

void TestRecordSources::aListOfNamesIsLookedUp()
{
    more(1);
    auto *names = dialog<NamesDialog>();
    auto *take = names->findChild<QPushButton *>(u"takeNamesButton"_s);
    QVERIFY(!take->isEnabled());
    names->findChild<QPlainTextEdit *>()->setPlainText(u"user2, user21\nnobody;USER30"_s);
    QVERIFY(take->isEnabled());
    QCOMPARE(names->findChild<QLabel *>(u"namesCount"_s)->text(), u"4 names"_s);
    take->click();
    QTRY_COMPARE(accounts(), (QStringList{u"user2"_s, u"user21"_s}));
    QTRY_VERIFY(message().contains(u"2 names of the list have no record here: nobody, USER30"_s));
    // the fake service minds the case, as a real one may
    offered()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"nobody\nUSER30"_s);
    QCOMPARE(text(u"countLabel"_s), u"0 of 2 ticked · loaded 2 of 2"_s);
    QVERIFY(text(u"scopeLabel"_s).startsWith(u"4 names in 3 app groups"_s));
}

void TestRecordSources::whatIsAskedOfTheService()
{
    choose();
    auto *account = part<QLineEdit>(u"accountEdit"_s);
    const qsizetype before = m_stage->workspace.recordQueries.size();
    account->setFocus();
    QTest::keyClicks(account, u"user3"_s);
    QCOMPARE(m_stage->workspace.recordQueries.size(), before); // not with every key
    QTest::keyClick(account, Qt::Key_Return);
    QTRY_COMPARE(rows()->rowCount(), 1);
    part<QComboBox>(u"typeBox"_s)->setCurrentIndex(1);
    part<QComboBox>(u"resultBox"_s)->setCurrentIndex(1);
    QTRY_COMPARE(rows()->rowCount(), 1);
    const MailRecordQuery asked = m_stage->workspace.recordQueries.constLast();
    QCOMPARE(asked.account, u"user3"_s);
    QCOMPARE(asked.sendType, u"ADD_GROUP_AUTHORIZATION"_s);
    QCOMPARE(asked.sendResult, u"FAIL"_s);
    QCOMPARE(asked.appGroup, AppGroupId(groupId));
    chooseAll(); // counts for them, too
    QTRY_COMPARE(m_stage->workspace.recordQueries.constLast().appGroup.text(), u"3"_s);
    QCOMPARE(m_stage->workspace.recordQueries.constLast().account, u"user3"_s);
    QTRY_COMPARE(accounts(), QStringList{u"user3"_s});
}

void TestRecordSources::compositionAsksNothing()
{
    choose();
    auto *account = part<QLineEdit>(u"accountEdit"_s);
    account->setFocus();
    const qsizetype before = m_stage->workspace.recordQueries.size();
    QInputMethodEvent composing(u"zhang"_s, {});
    QCoreApplication::sendEvent(account, &composing);
    QCOMPARE(m_stage->workspace.recordQueries.size(), before);
    QInputMethodEvent committed;
    committed.setCommitString(u"张"_s);
    QCoreApplication::sendEvent(account, &committed);
    QCOMPARE(m_stage->workspace.recordQueries.size(), before);
    table()->setFocus(); // leaving the field counts
    QTRY_COMPARE(m_stage->workspace.recordQueries.constLast().account, u"张"_s);
}

void TestRecordSources::nothingPassesTheService()
{
    choose();
    auto *account = part<QLineEdit>(u"accountEdit"_s);
    account->setText(u"nobody"_s);
    QTest::keyClick(account, Qt::Key_Return);
    QTRY_VERIFY(state());
    auto *press = state()->findChild<QPushButton *>(u"emptyActionButton"_s);
    QCOMPARE(press->text(), u"Ask for all records"_s);
    press->click();
    QTRY_COMPARE(rows()->rowCount(), 3);
    QVERIFY(account->text().isEmpty());
}

void TestRecordSources::pinnedOnesStandFirst()
{
    QCOMPARE(listed().constFirst(), u"Process development"_s);
    QVERIFY(!button(u"pinButton"_s)->isEnabled());
    choose(u"Design workshop"_s);
    QCOMPARE(listed().constFirst(), u"Design workshop"_s); // used lately
    choose(u"Process development"_s);
    QCOMPARE(listed(),
             (QStringList{u"Process development"_s, u"Design workshop"_s, u"客服坐席"_s}));
    choose(u"Design workshop"_s);
    button(u"pinButton"_s)->click();
    choose(u"Process development"_s);
    QCOMPARE(listed(),
             (QStringList{u"Design workshop"_s, u"Process development"_s, u"客服坐席"_s}));
    QVERIFY(!button(u"pinButton"_s)->isChecked());
    choose(u"Design workshop"_s);
    QVERIFY(button(u"pinButton"_s)->isChecked());
    button(u"pinButton"_s)->click();
    QVERIFY(!button(u"pinButton"_s)->isChecked());
}

void TestRecordSources::marksOutliveThePage()
{
    choose(u"Design workshop"_s);
    button(u"pinButton"_s)->click();
    choose(u"Process development"_s);
    m_page.reset();
    open(m_stage->workspace);
    QTRY_COMPARE(listed(),
                 (QStringList{u"Design workshop"_s, u"Process development"_s, u"客服坐席"_s}));
}

void TestRecordSources::aFileIsShownAndSent()
{
    openFile("id,account,app_group_id,mail_send_type\n"
             "575772274859184145,张三,573743978327834675,ADD_GROUP_AUTHORIZATION\n"
             "5.75772E+17,李四,573743978327834675,ADD_GROUP_AUTHORIZATION\n");
    QTRY_COMPARE(accounts(), QStringList{u"张三"_s});
    QCOMPARE(text(u"scopeLabel"_s), u"File records.csv"_s);
    QTRY_COMPARE(text(u"countLabel"_s), u"0 of 1 ticked · loaded 1 of 1"_s);
    QVERIFY(!part<QLineEdit>(u"accountEdit"_s)->isEnabled());
    QVERIFY(m_stage->workspace.recordQueries.isEmpty());
    tick(0);
    review();
    QVERIFY(isReviewing());
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->sends().size(), 1);
    const auto resend = std::get<MailResend>(m_stage->sends().constFirst().manifest.payload());
    MailRecord left;
    left.id = MailRecordId(u"575772274859184145"_s);
    left.account = u"张三"_s;
    left.appGroupId = AppGroupId(groupId);
    left.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    QCOMPARE(resend.records, QList{left});
}

void TestRecordSources::editsArePutAside()
{
    openFile("id,account,app_group_id\n575772274859184145,li,573743978327834675\n");
    QTRY_COMPARE(accounts(), QStringList{u"li"_s});
    QVERIFY(rows()->setData(rows()->index(0, RecordsModel::Account), u"wang"_s, Qt::EditRole));
    choose();
    QTRY_COMPARE(rows()->rowCount(), 3);
    QVERIFY(message().contains(u"records.csv"_s));
    QVERIFY(offered());
    offered()->click();
    QTRY_COMPARE(accounts(), QStringList{u"wang"_s});
    QCOMPARE(text(u"scopeLabel"_s), u"File records.csv"_s);
    button(u"oneAppGroupButton"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), 3);
}

void TestRecordSources::theBarSpeaksBothLanguages()
{
    chooseAll();
    QTRY_COMPARE(rows()->rowCount(), 6);
    m_stage->session.setLanguage(Language::Chinese);
    QTRY_COMPARE(text(u"scopeLabel"_s),
                 u"3 个应用组：Process development, Design workshop, 客服坐席"_s);
    QCOMPARE(button(u"moreSourcesButton"_s)->text(), u"更多(&M)"_s);
    QCOMPARE(part<QComboBox>(u"resultBox"_s)->itemText(1), u"失败"_s);
}

QTEST_MAIN(TestRecordSources)
#include "tst_recordsources.moc"
