// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/notification.h"
#include "ui/receivers/chipdelegate.h"
#include "ui/receivers/chiplayout.h"
#include "ui/receivers/chipview.h"
#include "ui/receivers/receiverline.h"
#include "ui/receivers/receiversedit.h"
#include "ui/receivers/receiversfind.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>

#include <ctime>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;
using Standing = Receiver::Standing;

namespace {

QStringList people(int number, const QString &domain = u"example.com"_s)
{
    QStringList list;
    for (int i = 0; i < number; ++i)
        list.append(u"somebody%1@%2"_s.arg(i).arg(domain));
    return list;
}

/// How long the window's thread has worked without a break, at most. Its own time counts, not
/// that of other programs on a busy computer.
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = worked();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_timer.start();
    }
    [[nodiscard]] double longest() const { return m_longest; } ///< milliseconds

private:
    [[nodiscard]] static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    double m_last = worked();
    double m_longest = 0;
};

} // namespace

class TestReceiversEdit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typingCommits_data();
    void typingCommits();
    void quotedCommasAreTyped();
    void leavingCommits();
    void aMenuIsNotLeaving();
    void pasteIsTakenApart_data();
    void pasteIsTakenApart();
    void repairsAreSaidAndUndone();
    void whatIsWrongIsSaid();
    void slipIsMendedWithOneClick();
    void compositionIsLeftAlone();
    void committedCompositionSeparates();
    void keysWalkTheChips();
    void backspaceRemoves();
    void chipIsEditedInPlace();
    void copiedChipsComeBack();
    void undoStaysInTheField();
    void undoIsJudgedAnew();
    void neverMailIsLeftOut();
    void outsideIsCounted();
    void mouseRemovesAndSelects();
    void growsToFiveLines();
    void layoutFindsRows_data();
    void layoutFindsRows();
    void menuSortsAndFinds();
    void filesAndTextAreDropped();
    void isSpoken();
    void speaksChinese();
    void aHundredThousandDoNotBlock();

private:
    [[nodiscard]] ReceiverLine *line() const { return m_edit->line(); }
    [[nodiscard]] ChipView *chips() const { return m_edit->findChild<ChipView *>(); }
    [[nodiscard]] QString said(const QString &label) const
    {
        const auto *found = m_edit->findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }
    void press(const QString &button)
    {
        auto *found = m_edit->findChild<QPushButton *>(button);
        QVERIFY(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(widget, &event);
    }

    std::unique_ptr<QWidget> m_window;
    ReceiversEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestReceiversEdit::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new ReceiversEdit(m_window.get());
    m_other = new QLineEdit(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_edit);
    column->addWidget(m_other);
    column->addStretch();
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestReceiversEdit::typingCommits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("receivers");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing yet") << u"a@x.com"_s << QStringList() << u"a@x.com"_s;
    QTest::newRow("comma") << u"a@x.com,b@x"_s << QStringList{u"a@x.com"_s} << u"b@x"_s;
    QTest::newRow("semicolon") << u"a@x.com;"_s << QStringList{u"a@x.com"_s} << QString();
    QTest::newRow("blank does not") << u"a@x.com "_s << QStringList() << u"a@x.com "_s;
    QTest::newRow("a word stays to be mended")
        << u"nobody,"_s << QStringList{u"nobody"_s} << QString();
    QTest::newRow("commas alone") << u",,;"_s << QStringList() << QString();
    QTest::newRow("name") << u"Li Lei <a@x.com>,"_s << QStringList{u"a@x.com"_s} << QString();
}

void TestReceiversEdit::typingCommits()
{
    QFETCH(QString, typed);
    type(typed);
    QTEST(m_edit->receivers(), "receivers");
    QTEST(line()->text(), "left");
    const QString left = line()->text().trimmed();
    key(Qt::Key_Return);
    QVERIFY(line()->text().trimmed().isEmpty());
    QCOMPARE(m_edit->receivers().size(), m_edit->list().size());
    if (!left.isEmpty())
        QCOMPARE(m_edit->receivers().constLast(), left);
}

void TestReceiversEdit::quotedCommasAreTyped()
{
    type(u"\"Li, Lei\" <a@x.com>"_s);
    QVERIFY(m_edit->receivers().isEmpty());
    type(u","_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
}

void TestReceiversEdit::leavingCommits()
{
    QSignalSpy changed(m_edit, &ReceiversEdit::receiversChanged);
    type(u"a@x.com"_s);
    QCOMPARE(changed.size(), 0);
    m_other->setFocus();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{u"a@x.com"_s});
    QVERIFY(line()->text().isEmpty());
}

void TestReceiversEdit::aMenuIsNotLeaving()
{
    type(u"li.s"_s);
    for (const auto reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
        QFocusEvent out(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(line(), &out);
        QCOMPARE(line()->text(), u"li.s"_s);
    }
    QVERIFY(m_edit->receivers().isEmpty());
}

void TestReceiversEdit::pasteIsTakenApart_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("receivers");
    QTest::addColumn<QString>("left");
    const QStringList two{u"a@x.com"_s, u"b@x.com"_s};
    QTest::newRow("column of a spreadsheet")
        << QString() << u"a@x.com\nb@x.com\r\n"_s << two << QString();
    QTest::newRow("names") << QString() << u"\"Li, Lei\" <a@x.com>; Bo <b@x.com>"_s << two
                           << QString();
    QTest::newRow("full-width") << QString() << u"张三＜a＠x.com＞，b@x.com；"_s << two
                                << QString();
    QTest::newRow("behind an address") << u"a@x.com"_s << u"b@x.com"_s << two << QString();
    QTest::newRow("behind a name")
        << u"Li Lei"_s << u"<a@x.com>"_s << QStringList{u"a@x.com"_s} << QString();
    QTest::newRow("the end of an address")
        << u"a"_s << u"@x.com"_s << QStringList{u"a@x.com"_s} << QString();
    QTest::newRow("a domain") << u"a@"_s << u"x.com\n"_s << QStringList() << u"a@x.com"_s;
    QTest::newRow("a word") << QString() << u"li.si"_s << QStringList() << u"li.si"_s;
    QTest::newRow("no address at all")
        << QString() << u"Li, Bo\nWang"_s << QStringList() << QString();
}

void TestReceiversEdit::pasteIsTakenApart()
{
    QFETCH(QString, before);
    QFETCH(QString, pasted);
    type(before);
    paste(pasted);
    QTEST(m_edit->receivers(), "receivers");
    QTEST(line()->text(), "left");
}

void TestReceiversEdit::repairsAreSaidAndUndone()
{
    type(u"a@x.com,"_s);
    QVERIFY(said(u"receiverRepairs"_s).isEmpty());
    paste(u"Mail\nZhang San <b＠x.com>\nA@x.com, a@X.com"_s);
    QCOMPARE(m_edit->receivers(), QStringList({u"a@x.com"_s, u"b@x.com"_s, u"A@x.com"_s}));
    const QString repairs = said(u"receiverRepairs"_s);
    for (const QString &part : {u"1 name(s) dropped"_s, u"1 duplicate(s) merged"_s,
                                u"full-width letters read in 1"_s, u"1 left out: Mail"_s})
        QVERIFY2(repairs.contains(part), qPrintable(repairs));
    press(u"undoIntakeButton"_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    QVERIFY(said(u"receiverRepairs"_s).isEmpty());
}

void TestReceiversEdit::whatIsWrongIsSaid()
{
    paste(u"b@x; a@x.com; c@y; d@z; e@w"_s);
    const QString problems = said(u"receiverProblems"_s);
    QVERIFY2(problems.contains("b@x: the domain has no ending"_L1), qPrintable(problems));
    QVERIFY2(problems.contains("1 more"_L1), qPrintable(problems));
    QCOMPARE(m_edit->unusable(), QStringList({u"b@x"_s, u"c@y"_s, u"d@z"_s, u"e@w"_s}));
    QCOMPARE(m_edit->receivers().size(), 5); // they stop the review
    QCOMPARE(m_edit->findChild<QLabel *>(u"receiverProblems"_s)->textFormat(), Qt::PlainText);

    press(u"showInvalidButton"_s);
    QVERIFY(chips()->hasFocus());
    QCOMPARE(chips()->selectedRows(), QList<int>({0, 2, 3, 4}));
    press(u"removeInvalidButton"_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    QVERIFY(said(u"receiverProblems"_s).isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->receivers().size(), 5);
}

void TestReceiversEdit::slipIsMendedWithOneClick()
{
    paste(u"a@gmial.com b@gmial.com a@gmail.com c@hotmial.com"_s);
    QVERIFY2(said(u"receiverDoubts"_s).contains("gmail.com"_L1),
             qPrintable(said(u"receiverDoubts"_s)));
    auto *use = m_edit->findChild<QPushButton *>(u"useMeantButton"_s);
    QCOMPARE(use->text(), u"Use gmail.com"_s);
    press(u"useMeantButton"_s);
    QCOMPARE(m_edit->receivers(),
             QStringList({u"a@gmail.com"_s, u"b@gmail.com"_s, u"c@hotmial.com"_s}));
    QCOMPARE(use->text(), u"Use hotmail.com"_s);
    press(u"useMeantButton"_s);
    QVERIFY(said(u"receiverDoubts"_s).isEmpty());
}

void TestReceiversEdit::compositionIsLeftAlone()
{
    type(u"a@x.com;"_s);
    compose(line(), u"zhang，san;"_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    m_edit->commit();
    m_other->setFocus();
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    QVERIFY(said(u"receiverProblems"_s).isEmpty());
}

void TestReceiversEdit::committedCompositionSeparates()
{
    type(u"a@x.com"_s);
    compose(line(), u"，"_s);
    QVERIFY(m_edit->receivers().isEmpty());
    compose(line(), {}, u"，"_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    QVERIFY(line()->text().isEmpty());
    // with the focus on a chip, what is composed goes to the line
    key(Qt::Key_Left);
    QVERIFY(chips()->hasFocus());
    compose(chips(), u"li"_s);
    QVERIFY(line()->hasFocus());
    compose(line(), {}, u"李"_s);
    QCOMPARE(line()->text(), u"李"_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
}

void TestReceiversEdit::keysWalkTheChips()
{
    m_edit->setReceivers(people(5));
    QTRY_COMPARE(chips()->visualRect(chips()->model()->index(4, 0)).isEmpty(), false);
    key(Qt::Key_Left);
    QVERIFY(chips()->hasFocus());
    QCOMPARE(chips()->selectedRows(), QList<int>{4});
    key(Qt::Key_Home);
    QCOMPARE(chips()->selectedRows(), QList<int>{0});
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chips()->selectedRows(), QList<int>({0, 1, 2}));
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chips()->selectedRows(), QList<int>({0, 1}));
    key(Qt::Key_Down);
    QVERIFY(chips()->currentIndex().row() > 1);
    key(Qt::Key_Up);
    key(Qt::Key_End);
    QCOMPARE(chips()->selectedRows(), QList<int>{4});
    key(Qt::Key_Right);
    QVERIFY(line()->hasFocus());
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chips()->selectedRows().size(), 5);
    type(u"n"_s); // goes to the line, and nothing is lost
    QVERIFY(line()->hasFocus());
    QCOMPARE(line()->text(), u"n"_s);
    QCOMPARE(m_edit->receivers().size(), 5);
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(line()->selectedText(), u"n"_s);
    key(Qt::Key_Delete);
    key(Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(line()->hasFocus());
}

void TestReceiversEdit::backspaceRemoves()
{
    m_edit->setReceivers(people(4));
    key(Qt::Key_Backspace); // chooses the last
    QCOMPARE(m_edit->receivers().size(), 4);
    key(Qt::Key_Backspace);
    QCOMPARE(m_edit->receivers(), people(3));
    QCOMPARE(chips()->selectedRows(), QList<int>{2});
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    QCOMPARE(m_edit->receivers(), people(3).mid(1));
    QCOMPARE(chips()->selectedRows(), QList<int>{0});
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QVERIFY(m_edit->receivers().isEmpty());
    QVERIFY(line()->hasFocus());
    key(Qt::Key_Backspace);
    QVERIFY(line()->hasFocus());
}

void TestReceiversEdit::chipIsEditedInPlace()
{
    paste(u"a@x.com b@x c@x.com"_s);
    for (const int start : {int(Qt::Key_F2), int(Qt::Key_Return)}) {
        key(Qt::Key_Home);
        if (line()->hasFocus()) {
            key(Qt::Key_Left);
            key(Qt::Key_Home);
        }
        key(Qt::Key_Right);
        key(start);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor && editor != line());
        QCOMPARE(editor->text(), m_edit->receivers().at(1));
        editor->setText(start == Qt::Key_F2 ? u"b@y.com, d@y.com"_s : u"A@X.com; a@x.com"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(chips()->hasFocus());
        if (start == Qt::Key_F2)
            QTRY_COMPARE(m_edit->receivers(),
                         QStringList({u"a@x.com"_s, u"b@y.com"_s, u"d@y.com"_s, u"c@x.com"_s}));
        else
            QTRY_COMPARE(m_edit->receivers(),
                         QStringList({u"a@x.com"_s, u"A@x.com"_s, u"d@y.com"_s, u"c@x.com"_s}));
    }
    key(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    key(Qt::Key_Escape);
    QCOMPARE(m_edit->receivers().size(), 4);
    QVERIFY(!m_edit->receivers().contains(u"zzz"_s));
}

void TestReceiversEdit::copiedChipsComeBack()
{
    paste(u"a@x.com <b c@x.com> d@x.com"_s);
    const QStringList before = m_edit->receivers();
    QCOMPARE(before.size(), 3);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(m_edit->receivers().isEmpty());
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_edit->receivers(), before);
}

void TestReceiversEdit::undoStaysInTheField()
{
    m_other->setText(u"kept"_s);
    paste(u"a@x.com"_s);
    type(u"b@x.com,"_s);
    type(u"c"_s);
    key(Qt::Key_Z, Qt::ControlModifier); // what is being typed first
    QCOMPARE(line()->text(), QString());
    QCOMPARE(m_edit->receivers().size(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    key(Qt::Key_Left);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_edit->receivers().isEmpty());
    m_edit->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->receivers().size(), 2);
    m_other->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->receivers().size(), 2);
    QCOMPARE(m_other->text(), u"kept"_s);
    m_edit->setReceivers({u"d@x.com"_s}); // from elsewhere: there is no way back here
    m_edit->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->receivers(), QStringList{u"d@x.com"_s});
}

void TestReceiversEdit::undoIsJudgedAnew()
{
    paste(u"a@x.com b@x.com"_s);
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    m_edit->setNeverMail({{u"b@x.com"_s, u"asked us"_s}});
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->list().size(), 2);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
}

void TestReceiversEdit::neverMailIsLeftOut()
{
    QSignalSpy changed(m_edit, &ReceiversEdit::receiversChanged);
    paste(u"a@x.com boss@x.com c@gone.cn"_s);
    m_edit->setNeverMail({{u"Boss@x.com"_s, u"asked us"_s}, {u"gone.cn"_s, QString()}});
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
    QCOMPARE(changed.constLast().constFirst().toStringList(), m_edit->receivers());
    QCOMPARE(m_edit->list().size(), 3); // seen, not thrown away
    QCOMPARE(m_edit->tally().neverMail, 2);
    QVERIFY2(said(u"receiverCount"_s).contains("2 on the never-mail list"_L1),
             qPrintable(said(u"receiverCount"_s)));
    const QString tip = chips()->model()->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("never-mail"_L1) && tip.contains("asked us"_L1), qPrintable(tip));
    m_edit->setNeverMail({});
    QCOMPARE(m_edit->receivers().size(), 3);
}

void TestReceiversEdit::outsideIsCounted()
{
    m_edit->setOwnDomains({u"example.com"_s});
    paste(u"a@example.com b@mail.example.com c@x.com"_s);
    QCOMPARE(said(u"receiverCount"_s), u"3 receiver(s), 3 domain(s) · 1 outside"_s);
    QVERIFY(chips()->model()->index(2, 0).data(Qt::ToolTipRole).toString().contains("Outside"_L1));
    m_edit->setOwnDomains({});
    QCOMPARE(said(u"receiverCount"_s), u"3 receiver(s), 3 domain(s)"_s);
}

void TestReceiversEdit::mouseRemovesAndSelects()
{
    m_edit->setReceivers({u"a@x.com"_s, u"b@x.com"_s, u"c@x.com"_s});
    const auto rect = [this](int row) {
        return chips()->visualRect(chips()->model()->index(row, 0));
    };
    QTRY_VERIFY(rect(2).isValid());
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(chips()->viewport(), Qt::LeftButton, modifiers,
                          rect(row).topLeft() + QPoint(8, 8));
    };
    click(0);
    QCOMPARE(chips()->selectedRows(), QList<int>{0});
    click(2, Qt::ControlModifier);
    QCOMPARE(chips()->selectedRows(), QList<int>({0, 2}));
    click(0);
    click(2, Qt::ShiftModifier);
    QCOMPARE(chips()->selectedRows(), QList<int>({0, 1, 2}));
    QTest::mouseClick(chips()->viewport(), Qt::LeftButton, {},
                      ChipDelegate::crossOf(rect(1)).center());
    QCOMPARE(m_edit->receivers(), QStringList({u"a@x.com"_s, u"c@x.com"_s}));
    QTest::mouseDClick(chips()->viewport(), Qt::LeftButton, {}, rect(0).topLeft() + QPoint(8, 8));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor && editor != line());
    QCOMPARE(editor->text(), u"a@x.com"_s);
}

void TestReceiversEdit::growsToFiveLines()
{
    const int one = chips()->height();
    m_edit->setReceivers(people(4));
    QTRY_VERIFY(chips()->height() > one);
    QVERIFY(chips()->height() < 4 * one);
    m_edit->setReceivers(people(40));
    QTRY_VERIFY(chips()->height() > 4 * one);
    const int most = chips()->height();
    QVERIFY(chips()->verticalScrollBar()->maximum() > 0);
    // the line is in sight while one types in it
    const auto isInSight = [this] {
        const QRect viewport(chips()->viewport()->mapTo(line()->parentWidget(), QPoint()),
                             chips()->viewport()->size());
        return !line()->geometry().isEmpty() && viewport.contains(line()->geometry());
    };
    QTRY_VERIFY(isInSight());
    m_edit->setReceivers(people(3000));
    QTRY_VERIFY(chips()->verticalScrollBar()->maximum() > 100 * one);
    QCOMPARE(chips()->height(), most);
    m_edit->setReceivers({});
    QTRY_COMPARE(chips()->height(), one);
}

void TestReceiversEdit::layoutFindsRows_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    for (const int count : {0, 1, 7, ChipLayout::mostFlowing, ChipLayout::mostFlowing + 1, 5000}) {
        for (const int width : {1, 90, 500, 1000})
            QTest::addRow("%d in %d", count, width) << count << width;
    }
}

void TestReceiversEdit::layoutFindsRows()
{
    QFETCH(int, count);
    QFETCH(int, width);
    ChipLayout layout;
    layout.lay(count, [](int row) { return 60 + row * 37 % 90; }, {width, 20, 4, 140, 230});
    QRect before;
    for (int row = 0; row < count; ++row) {
        const QRect chip = layout.chip(row);
        QVERIFY(chip.left() >= 0 && chip.right() < std::max(width, 1));
        QVERIFY(!chip.intersects(before));
        QVERIFY(!chip.intersects(layout.editor()));
        QVERIFY(chip.top() > before.bottom() || chip.left() > before.right());
        QCOMPARE(layout.rowAt(chip.center()), row);
        const auto [first, behind] = layout.rowsBetween(chip.top(), chip.bottom());
        QVERIFY(first <= row && row < behind);
        const int below = layout.rowBelow(row);
        QVERIFY(below < 0 || layout.chip(below).top() == chip.top() + 24);
        QVERIFY(layout.rowAbove(row) < row);
        before = chip;
    }
    QVERIFY(layout.height() > before.bottom());
    QCOMPARE(layout.rowAt({-5, -5}), -1);
}

void TestReceiversEdit::menuSortsAndFinds()
{
    QStringList mixed = people(30, u"b.com"_s) + people(30, u"a.com"_s);
    m_edit->setReceivers(mixed);
    const auto choose = [this](const QString &text) {
        QMetaObject::invokeMethod(chips(), "menuRequested", Q_ARG(QPoint, QPoint(5, 5)));
        auto *menu = m_edit->findChild<QMenu *>(u"receiversMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    choose(u"Sort by domain"_s);
    QVERIFY(m_edit->receivers().constFirst().endsWith("a.com"_L1));
    choose(u"Copy all"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_edit->receivers().join(u", "_s));
    choose(u"Sort by address"_s);
    QVERIFY(m_edit->receivers().at(1).endsWith("b.com"_L1));

    m_edit->setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_edit->findChild<QLineEdit *>(u"findReceiverEdit"_s);
    QVERIFY(edit->hasFocus());
    type(u"body7@"_s);
    const int first = chips()->currentIndex().row();
    QCOMPARE(m_edit->receivers().at(first), u"somebody7@a.com"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_edit->receivers().at(chips()->currentIndex().row()), u"somebody7@b.com"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chips()->currentIndex().row(), first);
    type(u"nobody"_s);
    QCOMPARE(chips()->currentIndex().row(), first);
    key(Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QVERIFY(chips()->hasFocus());
    choose(u"Remove all"_s);
    QVERIFY(m_edit->receivers().isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->receivers().size(), 60);
}

void TestReceiversEdit::filesAndTextAreDropped()
{
    const auto drop = [this](QMimeData &data) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_edit, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_edit, &event);
    };
    QMimeData text;
    text.setText(u"a@x.com; b@x.com"_s);
    drop(text);
    QCOMPARE(m_edit->receivers(), QStringList({u"a@x.com"_s, u"b@x.com"_s}));

    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xFF\xFE"
               "c\0@\0x\0.\0c\0o\0m\0\n\0",
               18); // UTF-16
    file.close();
    QSignalSpy tables(m_edit, &ReceiversEdit::tableDropped);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file.fileName()),
                   QUrl::fromLocalFile(folder.filePath(u"list.xlsx"_s))});
    drop(files);
    QTRY_COMPARE(m_edit->receivers().constLast(), u"c@x.com"_s);
    QCOMPARE(tables.size(), 1);
    QVERIFY2(said(u"receiverRepairs"_s).contains("1 added from list.txt"_L1),
             qPrintable(said(u"receiverRepairs"_s)));
}

void TestReceiversEdit::isSpoken()
{
    paste(u"a@x.com b@x"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chips());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Receivers"_s);
    QCOMPARE(spoken->childCount(), 2);
    QCOMPARE(spoken->child(0)->text(QAccessible::Name), u"a@x.com"_s);
    QVERIFY(spoken->child(1)->text(QAccessible::Name).startsWith("b@x, Not usable: "_L1));
}

void TestReceiversEdit::speaksChinese()
{
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/herald_zh_CN.qm"_s));
    paste(u"a@x.com b@x c@gmial.com"_s);
    QCoreApplication::installTranslator(&chinese);
    QTRY_VERIFY(said(u"receiverCount"_s).contains(u"收件人"));
    const QString tip = chips()->model()->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains("domain"_L1), qPrintable(tip));
    QTRY_VERIFY(!said(u"receiverProblems"_s).contains("domain"_L1));
    for (const QString &label : {u"receiverProblems"_s, u"receiverDoubts"_s})
        QVERIFY2(!said(label).isEmpty() && !said(label).contains("domain"_L1) &&
                     !said(label).contains("meant"_L1),
                 qPrintable(said(label)));
    QCoreApplication::removeTranslator(&chinese);
}

void TestReceiversEdit::aHundredThousandDoNotBlock()
{
    constexpr int many = 100000;
    QString text;
    for (int i = 0; i < many; ++i)
        text += u"\"Somebody, %1\" <somebody.%1@department%2.example.com>\n"_s.arg(i).arg(i % 700);
    text += u"bad@x\nsomebody.5@department5.EXAMPLE.com\n"_s;
    QGuiApplication::clipboard()->setText(text);
    m_edit->setOwnDomains({u"example.com"_s});
    QSignalSpy reading(m_edit, &ReceiversEdit::readingChanged);

    Watchdog watchdog;
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_edit->isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!m_edit->isReading(), 60000);
    QCOMPARE(m_edit->receivers().size(), many + 1);
    QCOMPARE(m_edit->tally().invalid, 1);
    QCOMPARE(reading.size(), 2);
    type(u"one.more@example.com,"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_edit->list().size(), many + 2, 60000);
    key(Qt::Key_Left);
    key(Qt::Key_PageUp);
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(m_edit->list().size(), many + 1, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_edit->isReading(), 60000);
    m_edit->setNeverMail({{u"department5.example.com"_s, {}}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_edit->isReading(), 60000);
    QVERIFY(m_edit->tally().neverMail > 100);
    const QStringList all = m_edit->receivers();
    QTest::qWait(5); // what the test itself has done is not counted
    m_edit->setReceivers(all);
    QCOMPARE(m_edit->list().size(), all.size()); // at once, and judged soon
    QTRY_VERIFY_WITH_TIMEOUT(!m_edit->isReading(), 60000);
    QVERIFY2(watchdog.longest() < 100, qPrintable(QString::number(watchdog.longest())));
}

QTEST_MAIN(TestReceiversEdit)
#include "tst_receiversedit.moc"
