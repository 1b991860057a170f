// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/groups/receiveractions.h"
#include "ui/receivers/receiversedit.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

/// Groups and the never-mail list, from the buttons beside the field to the disk and back.
class TestReceiverActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup();
    void aGroupIsSavedAndInserted();
    void aGroupStaysOnDisk();
    void anOverdueGroupIsPointedOut();
    void aGroupWithoutANameIsNotSaved();
    void aGroupIsRemovedAndPutBack();
    void neverMailIsHonouredAtOnce();
    void neverMailTakesAddressesAndDomains_data();
    void neverMailTakesAddressesAndDomains();
    void neverMailIsRemovedAndPutBack();
    void aDamagedListIsSaid();

private:
    void open()
    {
        if (!m_stage)
            m_stage = std::make_unique<Stage>();
        m_window = std::make_unique<QWidget>();
        m_receivers = new ReceiversEdit(m_window.get());
        m_actions = new ReceiverActions(m_stage->services, *m_receivers, m_window.get());
        connect(m_actions, &ReceiverActions::said, this,
                [this](Ink, const std::function<QString()> &words) { m_said = words(); });
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_actions);
        column->addWidget(m_receivers);
        m_window->resize(700, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const Library &library = m_stage->library;
        QTRY_VERIFY(library.groups.isWritable() && library.neverMail.isWritable());
    }
    void give(const QStringList &addresses)
    {
        m_receivers->setReceivers(addresses);
        QTRY_VERIFY(!m_receivers->isReading());
    }
    [[nodiscard]] QList<QAction *> groupActions()
    {
        auto *menu = m_actions->findChild<QMenu *>(u"groupsMenu"_s);
        emit menu->aboutToShow();
        return menu->actions();
    }
    void trigger(const QString &name)
    {
        for (QAction *action : groupActions()) {
            if (action->objectName() == name)
                return action->trigger();
        }
        QFAIL("no such action");
    }
    template <class T = QWidget>
    [[nodiscard]] T *in(const QString &dialog, const QString &name) const
    {
        auto *window = m_window->findChild<QDialog *>(dialog);
        return window ? window->findChild<T *>(name) : nullptr;
    }
    void saveAs(const QString &name)
    {
        trigger(u"saveGroupAction"_s);
        auto *edit = in<QLineEdit>(u"saveGroupDialog"_s, u"groupNameEdit"_s);
        QVERIFY(edit);
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void openNeverMail()
    {
        QTest::mouseClick(m_actions->findChild<QPushButton *>(u"neverMailButton"_s),
                          Qt::LeftButton);
        auto *edit = in(u"neverMailDialog"_s, u"neverMailEdit"_s);
        QVERIFY(edit);
        edit->window()->activateWindow();
        QTRY_VERIFY(edit->hasFocus());
    }
    void neverMail(const QString &who)
    {
        auto *edit = in<QLineEdit>(u"neverMailDialog"_s, u"neverMailEdit"_s);
        edit->setText(who);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<QWidget> m_window;
    ReceiversEdit *m_receivers = nullptr;
    ReceiverActions *m_actions = nullptr;
    QString m_said;
};

void TestReceiverActions::cleanup()
{
    m_window.reset();
    m_stage.reset();
    m_said.clear();
}

void TestReceiverActions::aGroupIsSavedAndInserted()
{
    give({u"a@x.com"_s, u"b@x.com"_s});
    saveAs(u"Night shift"_s);
    QCOMPARE(m_stage->library.groups.list().size(), 1);
    QCOMPARE(m_stage->library.groups.list().first().addresses,
             (QStringList{u"a@x.com"_s, u"b@x.com"_s}));
    QVERIFY2(m_said.contains("Night shift"_L1), qPrintable(m_said));

    give({u"c@x.com"_s, u"a@x.com"_s});
    QAction *group = groupActions().first();
    QCOMPARE(group->text(), u"Night shift (2)"_s);
    group->trigger();
    QTRY_COMPARE(m_receivers->receivers(), (QStringList{u"c@x.com"_s, u"a@x.com"_s, u"b@x.com"_s}));
}

void TestReceiverActions::aGroupStaysOnDisk()
{
    give({u"a@x.com"_s});
    saveAs(u"值班"_s);
    const QString file = m_stage->folder.filePath(u"library/groups.json"_s);
    QTRY_VERIFY(QFile::exists(file));
    Groups again(file);
    QVERIFY(QCoro::waitFor(again.load()));
    QTRY_COMPARE(again.list().size(), 1);
    QCOMPARE(again.list().first().name, u"值班"_s);
}

void TestReceiverActions::anOverdueGroupIsPointedOut()
{
    Group group;
    group.name = u"Old"_s;
    group.addresses = QStringList{u"a@x.com"_s};
    group.review = QDate::currentDate().addDays(-2);
    QVERIFY(!m_stage->library.groups.save(group).isEmpty());
    QAction *action = groupActions().first();
    QVERIFY2(action->text().contains("overdue"_L1), qPrintable(action->text()));
    action->trigger();
    QVERIFY2(m_said.contains("Old"_L1), qPrintable(m_said));
    QTRY_COMPARE(m_receivers->receivers(), QStringList{u"a@x.com"_s});
}

void TestReceiverActions::aGroupWithoutANameIsNotSaved()
{
    give({u"a@x.com"_s});
    saveAs({});
    QVERIFY(m_stage->library.groups.list().isEmpty());
    QVERIFY(in(u"saveGroupDialog"_s, u"groupNameEdit"_s)->isVisible());
}

void TestReceiverActions::aGroupIsRemovedAndPutBack()
{
    give({u"a@x.com"_s});
    saveAs(u"One"_s);
    trigger(u"manageGroupsAction"_s);
    auto *list = in<QListView>(u"groupsDialog"_s, u"groupsList"_s);
    QVERIFY(list);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::mouseClick(in<QPushButton>(u"groupsDialog"_s, u"deleteGroupButton"_s), Qt::LeftButton);
    QVERIFY(m_stage->library.groups.list().isEmpty());
    auto *back = in<QPushButton>(u"groupsDialog"_s, u"messageActionButton"_s);
    QVERIFY(back && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_stage->library.groups.list().size(), 1);
}

void TestReceiverActions::neverMailIsHonouredAtOnce()
{
    give({u"a@x.com"_s, u"b@x.com"_s});
    openNeverMail();
    neverMail(u"B@x.com"_s);
    QCOMPARE(m_stage->library.neverMail.list().size(), 1);
    QTRY_COMPARE(m_receivers->receivers(), QStringList{u"a@x.com"_s});
    QCOMPARE(m_receivers->list().size(), 2); // it is seen, and left out
}

void TestReceiverActions::neverMailTakesAddressesAndDomains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("address") << u" A@Example.COM "_s << u"a@example.com"_s;
    QTest::newRow("domain") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("domain with an at") << u"@example.com"_s << u"example.com"_s;
    QTest::newRow("domain with a star") << u"*.example.com"_s << u"example.com"_s;
    QTest::newRow("neither") << u"somebody"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestReceiverActions::neverMailTakesAddressesAndDomains()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    openNeverMail();
    neverMail(typed);
    const QList<NeverMailEntry> &list = m_stage->library.neverMail.list();
    QCOMPARE(list.isEmpty(), kept.isEmpty());
    if (!kept.isEmpty())
        QCOMPARE(list.first().who, kept);
}

void TestReceiverActions::neverMailIsRemovedAndPutBack()
{
    openNeverMail();
    neverMail(u"a@x.com"_s);
    auto *table = in<QTableView>(u"neverMailDialog"_s, u"neverMailTable"_s);
    table->setFocus();
    table->selectRow(0);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_stage->library.neverMail.list().isEmpty());
    auto *back = in<QPushButton>(u"neverMailDialog"_s, u"messageActionButton"_s);
    QVERIFY(back && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_stage->library.neverMail.list().size(), 1);
}

/// Who is not to be mailed must not be mailed because a file was damaged, unsaid.
void TestReceiverActions::aDamagedListIsSaid()
{
    m_window.reset();
    m_stage.reset();
    m_stage = std::make_unique<Stage>();
    QVERIFY(QDir(m_stage->folder.path()).mkpath(u"library"_s));
    QFile file(m_stage->folder.filePath(u"library/never-mail.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ torn");
    file.close();
    open();
    QTRY_VERIFY2(m_said.contains("never-mail"_L1), qPrintable(m_said));
}

QTEST_MAIN(TestReceiverActions)
#include "tst_receiveractions.moc"
