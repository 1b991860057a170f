// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/heldrecords.h"
#include "tests/ui/resenddesk.h"
#include "ui/resend/recorddetails.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTimer>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

herald::Page<MailRecord> page(int first, int count, int total)
{
    herald::Page<MailRecord> made;
    made.total = total;
    for (int i = 0; i < count; ++i)
        made.items.append(record(first + i));
    return made;
}

} // namespace

class TestResendPage : public QObject, private ResendDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void loadsEveryPage();
    void unlistedAppGroupIsTakenById();
    void searchWaitsForAPause();
    void compositionStartsNoSearch();
    void theServiceNarrows();
    void emptyStates_data();
    void emptyStates();
    void refusedAndOfflineHaveTheirLook_data();
    void refusedAndOfflineHaveTheirLook();
    void refusedAppGroupsHaveTheirLook();
    void withoutProfileThereIsAWayOn();
    void aStoppedLoadStaysStopped();
    void anAnswerToAnOlderQuestionIsDropped();
    void refreshKeepsRowsAndTicks();
    void failedRefreshKeepsRows();
    void detailsAreRaw();
    void controlsHaveNames();
};

void TestResendPage::loadsEveryPage()
{
    QList<MailRecord> many;
    for (int i = 0; i < 250; ++i)
        many.append(record(i));
    give(many);
    choose();
    QTRY_COMPARE(rows()->rowCount(), 250);
    QTRY_COMPARE(text(u"countLabel"_s), u"0 of 250 ticked · loaded 250 of 250"_s);
    QVERIFY(!button(u"stopButton"_s)->isVisible());
    QCOMPARE(m_stage->workspace.questions, 1 + 3);
}

void TestResendPage::unlistedAppGroupIsTakenById()
{
    m_stage->workspace.recordsByGroup[u"unlisted"_s] = {record(9)};
    choose(u"unlisted"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void TestResendPage::searchWaitsForAPause()
{
    choose();
    auto *search = part<QLineEdit>(u"searchEdit"_s);
    QTest::keyClicks(search, u"user2"_s);
    QCOMPARE(rows()->rowCount(), 3);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QVERIFY(text(u"countLabel"_s).contains(u"showing 1"_s));
    search->setText(u"user"_s);
    QTest::keyClick(search, Qt::Key_Return); // at once
    QCOMPARE(rows()->rowCount(), 3);
}

void TestResendPage::compositionStartsNoSearch()
{
    choose();
    auto *search = part<QLineEdit>(u"searchEdit"_s);
    search->setFocus();
    auto *pause = search->parent()->findChild<QTimer *>();
    QInputMethodEvent composing(u"zhang"_s, {});
    QCoreApplication::sendEvent(search, &composing);
    QVERIFY(!pause->isActive());
    QInputMethodEvent committed;
    committed.setCommitString(u"张"_s);
    QCoreApplication::sendEvent(search, &committed);
    QVERIFY(pause->isActive());
    QTRY_COMPARE(rows()->rowCount(), 0);
}

void TestResendPage::theServiceNarrows()
{
    choose();
    auto *result = part<QComboBox>(u"resultBox"_s);
    result->setCurrentIndex(1);
    QTRY_COMPARE(rows()->rowCount(), 2);
    QCOMPARE(m_stage->workspace.recordQueries.constLast().sendResult, u"FAIL"_s);
    result->setCurrentIndex(2);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(m_stage->workspace.recordQueries.constLast().sendResult, u"SUCCESS"_s);
    result->setCurrentIndex(0);
    QTRY_COMPARE(rows()->rowCount(), 3);
}

void TestResendPage::emptyStates_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("action");
    QTest::newRow("no app group chosen") << QString() << QString() << u"Choose an app group"_s;
    QTest::newRow("no record") << u"Empty"_s << QString() << u"Look again"_s;
    QTest::newRow("no match") << u"Process development"_s << u"nobody"_s << u"Show all records"_s;
}

void TestResendPage::emptyStates()
{
    QFETCH(QString, group);
    QFETCH(QString, search);
    QFETCH(QString, action);
    if (!group.isEmpty())
        choose(group);
    auto *field = part<QLineEdit>(u"searchEdit"_s);
    field->setText(search);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(state());
    QCOMPARE(state()->look(), EmptyState::Look::Empty);
    auto *press = state()->findChild<QPushButton *>(u"emptyActionButton"_s);
    QCOMPARE(press->text(), action);

    const int questions = m_stage->workspace.questions;
    press->click();
    if (group.isEmpty()) {
        QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->hasFocus());
    } else if (search.isEmpty()) {
        QCOMPARE(m_stage->workspace.questions, questions + 1);
    } else {
        QVERIFY(field->text().isEmpty());
        QCOMPARE(rows()->rowCount(), 3);
        QVERIFY(!state());
    }
}

void TestResendPage::refusedAndOfflineHaveTheirLook_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<EmptyState::Look>("look");
    QTest::addColumn<QString>("words");
    QTest::newRow("no permission") << Error::Kind::NoPermission << EmptyState::Look::Refused
                                   << u"workspace:appGroup:listMailRecord"_s;
    QTest::newRow("refused") << Error::Kind::Refused << EmptyState::Look::Refused
                             << u"the service's own words"_s;
    QTest::newRow("offline") << Error::Kind::Offline << EmptyState::Look::Offline << u"network"_s;
}

void TestResendPage::refusedAndOfflineHaveTheirLook()
{
    QFETCH(Error::Kind, kind);
    QFETCH(EmptyState::Look, look);
    QFETCH(QString, words);
    m_stage->workspace.failWith = error(kind);
    choose();
    QVERIFY(state());
    QCOMPARE(state()->look(), look);
    QStringList texts;
    for (const QLabel *label : state()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'\n').contains(words), qPrintable(texts.join(u'\n')));

    m_stage->workspace.failWith.reset();
    state()->findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), 3);
}

void TestResendPage::refusedAppGroupsHaveTheirLook()
{
    m_stage->workspace.failWith = error(Error::Kind::NoPermission);
    open(m_stage->workspace);
    QCOMPARE(state()->look(), EmptyState::Look::Refused);
    m_stage->workspace.failWith.reset();
    state()->findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    QCOMPARE(state()->look(), EmptyState::Look::Empty);
    choose();
    QTRY_COMPARE(rows()->rowCount(), 3);
}

void TestResendPage::withoutProfileThereIsAWayOn()
{
    m_stage->session.setProfileFor(CloudKind::Huawei, {});
    QSignalSpy wanted(m_page.get(), &ResendPage::addProfileRequested);
    QVERIFY(state());
    auto *add = state()->findChild<QPushButton *>(u"emptyActionButton"_s);
    QCOMPARE(add->text(), u"Add a profile"_s);
    add->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<CloudKind>(), CloudKind::Huawei);

    QTest::keyClick(m_page.get(), Qt::Key_F5);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!isReviewing());
    m_stage->addProfile(CloudKind::Huawei, u"Second desk"_s);
    QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->isVisible());
}

void TestResendPage::aStoppedLoadStaysStopped()
{
    HeldRecords held;
    open(held);
    choose(u"7"_s);
    QCOMPARE(held.open.size(), 1);
    QCOMPARE(state()->look(), EmptyState::Look::Loading);
    held.answer(0, page(0, 100, 412));
    QTRY_COMPARE(held.open.size(), 2);
    QCOMPARE(held.open.at(1).query.offset, 99); // with the last one of the page before
    QCOMPARE(held.open.at(1).query.limit, 100);
    QCOMPARE(text(u"loadedLabel"_s), u"Loaded 100 of 412"_s);

    QTest::mouseClick(button(u"stopButton"_s), Qt::LeftButton);
    held.answer(1, page(100, 100, 412));
    QCOMPARE(rows()->rowCount(), 100);
    QCOMPARE(held.open.size(), 2);
    QVERIFY(!button(u"stopButton"_s)->isVisible());
    QCOMPARE(text(u"countLabel"_s), u"0 of 100 ticked · loaded 100 of 412"_s);
}

void TestResendPage::anAnswerToAnOlderQuestionIsDropped()
{
    HeldRecords held;
    open(held);
    choose(u"7"_s);
    choose(u"8"_s);
    QCOMPARE(held.open.size(), 2);
    held.answer(1, page(50, 2, 2));
    QCOMPARE(rows()->rowCount(), 2);
    held.answer(0, page(0, 100, 100));
    QCOMPARE(rows()->rowCount(), 2);
}

void TestResendPage::refreshKeepsRowsAndTicks()
{
    HeldRecords held;
    open(held);
    choose(u"7"_s);
    held.answer(0, page(1, 3, 3));
    tick(1);
    const QString id = rows()->index(1, RecordsModel::RecordId).data().toString();
    QTest::keyClick(table(), Qt::Key_F5);
    QCOMPARE(held.open.size(), 2);
    QCOMPARE(rows()->rowCount(), 3);
    held.answer(1, page(0, 4, 4));
    QCOMPARE(rows()->rowCount(), 4);
    QCOMPARE(text(u"countLabel"_s), u"1 of 4 ticked · loaded 4 of 4"_s);
    QCOMPARE(table()->currentRecord()->id.text(), id);
}

void TestResendPage::failedRefreshKeepsRows()
{
    choose();
    tick(0);
    m_stage->workspace.failWith = error(Error::Kind::Offline);
    QTest::mouseClick(button(u"refreshButton"_s), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 3);
    QVERIFY(!state());
    QVERIFY(!message().isEmpty());
    QVERIFY(text(u"countLabel"_s).startsWith(u"1 of 3"_s));
}

void TestResendPage::detailsAreRaw()
{
    MailRecord strange = record(1);
    strange.accountAuthName = u"<b>bold</b>"_s;
    strange.mailSendResult = u"SUEECESS"_s;
    give({strange});
    choose();
    table()->setFocus();
    table()->setCurrentIndex(rows()->index(0, RecordsModel::Account));
    auto *details = m_page->findChild<RecordDetails *>();
    QStringList texts;
    for (const QLabel *label : details->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QString &value : {u"ADD_GROUP_AUTHORIZATION"_s, u"SUEECESS"_s, u"<b>bold</b>"_s,
                                 u"573743978327834675"_s, u"2023-11-14T22:13:19.999Z"_s})
        QVERIFY2(texts.contains(value), qPrintable(value));
    QTest::mouseClick(button(u"copyRecordButton"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.contains(u"mail_send_result: SUEECESS"_s));
    QCOMPARE(lines.size(), 9); // error_msg was absent
}

void TestResendPage::controlsHaveNames()
{
    choose();
    tick(0);
    QCOMPARE(part<QLineEdit>(u"appGroupEdit"_s)->accessibleName(), u"App group"_s);
    QCOMPARE(part<QLineEdit>(u"searchEdit"_s)->accessibleName(), u"Search records"_s);
    QCOMPARE(button(u"refreshButton"_s)->accessibleName(), u"Refresh"_s);
    QCOMPARE(button(u"reviewButton"_s)->accessibleName(), u"Review…"_s);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        QVERIFY2(label || !widget->accessibleName().isEmpty(),
                 qPrintable(widget->objectName() + u" has no name"_s));
    }
}

QTEST_MAIN(TestResendPage)
#include "tst_resendpage.moc"
