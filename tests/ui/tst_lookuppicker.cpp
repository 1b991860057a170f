// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookuppicker.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QCoroFuture>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

/// Questions that are answered when the test says so, in any order.
class Desk
{
public:
    LookupSource source()
    {
        return [this]() {
            auto promise = std::make_shared<QPromise<LookupAnswer>>();
            promise->start();
            m_promises.append(promise);
            return wait(promise->future());
        };
    }
    void answer(int question, const LookupAnswer &answer)
    {
        m_promises.at(question)->addResult(answer);
        m_promises.at(question)->finish();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] qsizetype questions() const { return m_promises.size(); }

private:
    static QCoro::Task<LookupAnswer> wait(QFuture<LookupAnswer> future)
    {
        co_await future;
        co_return future.result();
    }

    QList<std::shared_ptr<QPromise<LookupAnswer>>> m_promises;
};

const QList<LookupEntry> assets{{u"10"_s, u"Ops mailbox"_s, u"AssetId 10"_s, {}},
                                {u"11"_s, u"Audit mailbox"_s, u"AssetId 11"_s, {}},
                                {u"12"_s, u"Twin"_s, u"AssetId 12"_s, {}},
                                {u"13"_s, u"twin"_s, u"AssetId 13"_s, {}}};

LookupAnswer refusal(Error::Kind kind, const QString &permission = {})
{
    Error error;
    error.kind = kind;
    error.text = u"<b>no</b>"_s;
    error.permission = permission;
    return tl::unexpected(error);
}

/// The list below the field.
QAbstractItemView *listOf(const LookupPicker &picker)
{
    return picker.findChild<QCompleter *>()->popup();
}

QPushButton *refreshOf(const LookupPicker &picker)
{
    return picker.findChild<QPushButton *>(u"lookupRefreshButton"_s);
}

void type(const LookupPicker &picker, const QString &text)
{
    picker.edit()->setFocus();
    QTest::keyClicks(picker.edit(), text);
}

} // namespace

class TestLookupPicker : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsItsPromises();
    void typedTextBecomesAValue_data();
    void typedTextBecomesAValue();
    void offersWhatContainsTheTypedLetters();
    void keyboardChoosesFromTheList();
    void copesWithTenThousandEntries();
    void staleAnswersAreDropped();
    void forgettingDropsTheOpenQuestion();
    void refillKeepsTheChoice();
    void refillWithoutTheChoiceKeepsAndFlagsIt();
    void typingIsNotDisturbedByARefill();
    void everyStateIsSaidBelow_data();
    void everyStateIsSaidBelow();
    void refreshAsksAgain();
    void leavingTheFieldCommitsOnce();
    void goneBeforeTheAnswer();
};

void TestLookupPicker::modelKeepsItsPromises()
{
    LookupModel model;
    QAbstractItemModelTester tester(&model);
    model.setEntries(assets);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1).data(Qt::DisplayRole).toString(), u"Audit mailbox"_s);
    QCOMPARE(model.index(1).data(LookupModel::ValueRole).toString(), u"11"_s);
    QCOMPARE(model.index(1).data(LookupModel::DetailRole).toString(), u"AssetId 11"_s);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLookupPicker::typedTextBecomesAValue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("note");
    QTest::newRow("a name") << u"Ops mailbox"_s << u"10"_s << u"Ops mailbox"_s << u"AssetId 10"_s;
    QTest::newRow("a name in other case")
        << u"ops MAILBOX"_s << u"10"_s << u"Ops mailbox"_s << u"AssetId 10"_s;
    QTest::newRow("a value") << u"11"_s << u"11"_s << u"Audit mailbox"_s << u"AssetId 11"_s;
    QTest::newRow("blanks around") << u" 11 "_s << u"11"_s << u"Audit mailbox"_s << u"AssetId 11"_s;
    QTest::newRow("something else") << u"4711"_s << u"4711"_s << u"4711"_s << u"Not in the list"_s;
    QTest::newRow("a name that two have")
        << u"Twin"_s << u"Twin"_s << u"Twin"_s
        << u"Several entries have this name. Choose one from the list."_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void TestLookupPicker::typedTextBecomesAValue()
{
    QFETCH(QString, typed);
    LookupPicker picker;
    picker.show();
    picker.setEntries(assets);
    type(picker, typed);
    QTest::keyClick(picker.edit(), Qt::Key_Return);
    QTEST(picker.value(), "value");
    QTEST(picker.edit()->text(), "shown");
    QTEST(picker.note(), "note");
}

void TestLookupPicker::offersWhatContainsTheTypedLetters()
{
    LookupPicker picker;
    picker.show();
    picker.setEntries(assets);
    type(picker, u"MAILB"_s);
    QVERIFY(listOf(picker)->isVisible());
    QCOMPARE(listOf(picker)->model()->rowCount(), 2);
    picker.edit()->selectAll();
    QTest::keyClicks(picker.edit(), u"assetid 12"_s); // the second line counts too
    QCOMPARE(listOf(picker)->model()->rowCount(), 1);
}

void TestLookupPicker::keyboardChoosesFromTheList()
{
    LookupPicker picker;
    picker.show();
    picker.setEntries(assets);
    picker.edit()->setFocus();
    QSignalSpy committed(&picker, &LookupPicker::committed);
    QTest::keyClick(picker.edit(), Qt::Key_Down);
    QVERIFY(listOf(picker)->isVisible());
    QCOMPARE(listOf(picker)->model()->rowCount(), 4);
    QTest::keyClick(listOf(picker), Qt::Key_Down);
    QTest::keyClick(listOf(picker), Qt::Key_Down);
    QTest::keyClick(listOf(picker), Qt::Key_Return);
    QCOMPARE(picker.value(), u"11"_s);
    QCOMPARE(picker.edit()->text(), u"Audit mailbox"_s);
    QCOMPARE(committed.size(), 1);
    QVERIFY(!listOf(picker)->isVisible());
}

void TestLookupPicker::copesWithTenThousandEntries()
{
    QList<LookupEntry> many;
    for (int i = 0; i < 10'000; ++i) {
        const QString number = QString::number(i);
        many.append({number, u"Playbook "_s + number, u"uuid-"_s + number, {}});
    }
    LookupPicker picker;
    picker.show();
    picker.setEntries(many);
    type(picker, u"book 1234"_s);
    QCOMPARE(listOf(picker)->model()->rowCount(), 1);
    picker.edit()->clear();
    type(picker, u"Playbook 9999"_s);
    QCOMPARE(picker.value(), u"9999"_s);
}

void TestLookupPicker::staleAnswersAreDropped()
{
    Desk desk;
    LookupPicker picker;
    picker.setSource(desk.source());
    picker.reload();
    picker.reload();
    desk.answer(1, assets);
    QCOMPARE(picker.entries().size(), 4);
    desk.answer(0, QList<LookupEntry>{});
    QCOMPARE(picker.entries().size(), 4);
}

void TestLookupPicker::forgettingDropsTheOpenQuestion()
{
    Desk desk;
    LookupPicker picker;
    picker.setSource(desk.source());
    picker.reload();
    picker.forgetEntries();
    desk.answer(0, assets);
    QVERIFY(picker.entries().isEmpty());
    QCOMPARE(picker.note(), QString());
}

void TestLookupPicker::refillKeepsTheChoice()
{
    LookupPicker picker;
    picker.setEntries(assets);
    picker.setValue(u"11"_s);
    QSignalSpy changed(&picker, &LookupPicker::valueChanged);
    picker.forgetEntries();
    QCOMPARE(picker.value(), u"11"_s);
    QCOMPARE(picker.edit()->text(), u"Audit mailbox"_s);
    picker.setEntries({{u"11"_s, u"Renamed"_s, {}, {}}});
    QCOMPARE(picker.value(), u"11"_s);
    QCOMPARE(picker.edit()->text(), u"Renamed"_s);
    QCOMPARE(changed.size(), 0);
}

void TestLookupPicker::refillWithoutTheChoiceKeepsAndFlagsIt()
{
    LookupPicker picker;
    picker.setEntries(assets);
    picker.setValue(u"11"_s);
    picker.setEntries({assets.first()});
    QCOMPARE(picker.value(), u"11"_s);
    QCOMPARE(picker.edit()->text(), u"Audit mailbox"_s);
    QCOMPARE(picker.note(), u"No longer in the list"_s);
}

void TestLookupPicker::typingIsNotDisturbedByARefill()
{
    LookupPicker picker;
    picker.show();
    QSignalSpy committed(&picker, &LookupPicker::committed);
    type(picker, u"10"_s);
    picker.setEntries(assets);
    QCOMPARE(picker.edit()->text(), u"10"_s);
    QCOMPARE(committed.size(), 0);
    QTest::keyClicks(picker.edit(), u"0"_s);
    QCOMPARE(picker.value(), u"100"_s);
}

void TestLookupPicker::everyStateIsSaidBelow_data()
{
    QTest::addColumn<std::optional<Error::Kind>>("refused");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("offersRefresh");
    const std::optional<Error::Kind> no;
    QTest::newRow("entries, nothing chosen") << no << 4 << QString() << false;
    QTest::newRow("no entries") << no << 0 << u"lists nothing here"_s << true;
    QTest::newRow("refused") << std::optional(Error::Kind::NoPermission) << 0
                             << u"yundun-sas:DescribePlaybooks"_s << true;
    QTest::newRow("offline") << std::optional(Error::Kind::Offline) << 0
                             << u"could not be reached"_s << true;
}

void TestLookupPicker::everyStateIsSaidBelow()
{
    QFETCH(std::optional<Error::Kind>, refused);
    QFETCH(int, entries);
    QFETCH(QString, part);
    Desk desk;
    LookupPicker picker;
    picker.show();
    picker.setSource(desk.source());
    picker.reload();
    QCOMPARE(picker.note(), u"Loading…"_s);
    QVERIFY(!refreshOf(picker)->isVisible());
    if (refused)
        desk.answer(0, refusal(*refused, u"yundun-sas:DescribePlaybooks"_s));
    else
        desk.answer(0, assets.mid(0, entries));
    QVERIFY2(part.isEmpty() ? picker.note().isEmpty() : picker.note().contains(part),
             qPrintable(picker.note()));
    QTEST(refreshOf(picker)->isVisible(), "offersRefresh");
    QCOMPARE(picker.findChild<QLabel *>(u"lookupNote"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!picker.findChild<QLabel *>(u"lookupNote"_s)->toolTip().contains("<b>"_L1));
}

void TestLookupPicker::refreshAsksAgain()
{
    Desk desk;
    LookupPicker picker;
    picker.show();
    picker.setSource(desk.source());
    picker.reload();
    picker.setValue(u"10"_s);
    desk.answer(0, refusal(Error::Kind::Offline));
    QVERIFY(picker.hasFailed());
    QCOMPARE(refreshOf(picker)->accessibleName(), u"Refresh"_s);
    QTest::mouseClick(refreshOf(picker), Qt::LeftButton);
    QCOMPARE(desk.questions(), 2);
    desk.answer(1, assets);
    QVERIFY(!picker.hasFailed());
    QCOMPARE(picker.edit()->text(), u"Ops mailbox"_s);
}

void TestLookupPicker::leavingTheFieldCommitsOnce()
{
    QWidget window;
    auto *picker = new LookupPicker(&window);
    auto *other = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy committed(picker, &LookupPicker::committed);
    type(*picker, u"node_1"_s);
    QCOMPARE(committed.size(), 0);
    other->setFocus();
    picker->edit()->setFocus();
    other->setFocus();
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed.first().first().toString(), u"node_1"_s);
}

void TestLookupPicker::goneBeforeTheAnswer()
{
    Desk desk;
    auto picker = std::make_unique<LookupPicker>();
    picker->setSource(desk.source());
    picker->reload();
    picker.reset();
    desk.answer(0, assets);
    QCOMPARE(desk.questions(), 1);
}

QTEST_MAIN(TestLookupPicker)
#include "tst_lookuppicker.moc"
