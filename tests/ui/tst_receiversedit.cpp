// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/receiversedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace herald::ui;
using namespace Qt::StringLiterals;

class TestReceiversEdit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pasteIsTakenApart_data();
    void pasteIsTakenApart();
    void pasteCanBeUndone();
    void leavingTidiesUp();
    void typingIsNotJudged();
    void mendedAddressIsNoLongerAccused();
    void compositionIsLeftAlone();
    void growsToFourLines();
    void listOfAThousandSaysHowManyMore();

private:
    [[nodiscard]] QString count() const
    {
        return m_edit->findChild<QLabel *>(u"receiverCount"_s)->text();
    }
    [[nodiscard]] QLabel *problems() const
    {
        return m_edit->findChild<QLabel *>(u"receiverProblems"_s);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_edit->edit()->paste();
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
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestReceiversEdit::pasteIsTakenApart_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("receivers");
    QTest::newRow("lines of a table") << QString() << u"a@x.com\nb@x.com\r\nc@x.com\n"_s
                                      << QStringList{u"a@x.com"_s, u"b@x.com"_s, u"c@x.com"_s};
    QTest::newRow("names, semicolons") << QString() << u"\"Li, Lei\" <a@x.com>; Bo <b@x.com>"_s
                                       << QStringList{u"a@x.com"_s, u"b@x.com"_s};
    QTest::newRow("full-width separators") << QString() << u"a@x.com，b@x.com；c＠x.com"_s
                                           << QStringList{u"a@x.com"_s, u"b@x.com"_s, u"c@x.com"_s};
    QTest::newRow("repetition") << u"a@x.com "_s << u"b@x.com a@x.com"_s
                                << QStringList{u"a@x.com"_s, u"b@x.com"_s};
    QTest::newRow("right behind another address")
        << u"a@x.com"_s << u"b@x.com"_s << QStringList{u"a@x.com"_s, u"b@x.com"_s};
    QTest::newRow("the rest of an address") << u"a@"_s << u"x.com"_s << QStringList{u"a@x.com"_s};
}

void TestReceiversEdit::pasteIsTakenApart()
{
    QFETCH(QString, before);
    QFETCH(QString, pasted);
    QFETCH(QStringList, receivers);
    QTest::keyClicks(m_edit->edit(), before);
    paste(pasted);
    QCOMPARE(m_edit->receivers(), receivers);
    QCOMPARE(m_edit->edit()->toPlainText(), receivers.join(u", "_s));
    QCOMPARE(count(), u"%1 receiver(s)"_s.arg(receivers.size()));
    QVERIFY(!problems()->isVisible());
}

void TestReceiversEdit::pasteCanBeUndone()
{
    QTest::keyClicks(m_edit->edit(), u"a@x.com; "_s);
    paste(u"Bo <b@x.com>"_s);
    m_edit->edit()->undo();
    QCOMPARE(m_edit->edit()->toPlainText(), u"a@x.com; "_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
}

void TestReceiversEdit::leavingTidiesUp()
{
    QSignalSpy changed(m_edit, &ReceiversEdit::receiversChanged);
    QTest::keyClicks(m_edit->edit(), u"a@x.com;b@x"_s);
    QCOMPARE(changed.last().first().toStringList(), QStringList({u"a@x.com"_s, u"b@x"_s}));
    m_other->setFocus();
    QCOMPARE(m_edit->edit()->toPlainText(), u"a@x.com, b@x"_s);
    QVERIFY(problems()->isVisible());
    QVERIFY2(problems()->text().contains("b@x"_L1), qPrintable(problems()->text()));
    QCOMPARE(problems()->textFormat(), Qt::PlainText);
}

void TestReceiversEdit::typingIsNotJudged()
{
    QTest::keyClicks(m_edit->edit(), u"nobody"_s);
    QVERIFY(!problems()->isVisible());
    QCOMPARE(m_edit->edit()->toPlainText(), u"nobody"_s);
}

void TestReceiversEdit::mendedAddressIsNoLongerAccused()
{
    QTest::keyClicks(m_edit->edit(), u"b@x"_s);
    m_other->setFocus();
    QVERIFY(problems()->isVisible());
    m_edit->setFocus();
    m_edit->edit()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit->edit(), u".com"_s);
    QVERIFY(!problems()->isVisible());
    QCOMPARE(m_edit->receivers(), QStringList{u"b@x.com"_s});
}

void TestReceiversEdit::compositionIsLeftAlone()
{
    QTest::keyClicks(m_edit->edit(), u"a@x.com;"_s);
    QInputMethodEvent composing(u"zhang"_s, {});
    QCoreApplication::sendEvent(m_edit->edit(), &composing);
    m_other->setFocus();
    QCOMPARE(m_edit->edit()->toPlainText(), u"a@x.com;"_s);
    QCOMPARE(m_edit->receivers(), QStringList{u"a@x.com"_s});
}

void TestReceiversEdit::growsToFourLines()
{
    const auto receivers = [](int number) {
        QStringList list;
        for (int i = 0; i < number; ++i)
            list.append(u"somebody%1@example.com"_s.arg(i));
        return list;
    };
    const QPlainTextEdit *edit = m_edit->edit();
    const int one = edit->height();
    const int line = edit->fontMetrics().lineSpacing();
    m_edit->setReceivers(receivers(20));
    QTRY_VERIFY(edit->height() > one + 2 * line);
    const int four = edit->height();
    QVERIFY(four < one + 4 * line);
    m_edit->setReceivers(receivers(200));
    QTRY_VERIFY(edit->verticalScrollBar()->maximum() > 4);
    QCOMPARE(edit->height(), four);
    m_edit->setReceivers(receivers(1));
    QTRY_COMPARE(edit->height(), one);
}

void TestReceiversEdit::listOfAThousandSaysHowManyMore()
{
    QStringList receivers;
    for (int i = 0; i < 1000; ++i)
        receivers.append(u"nobody%1"_s.arg(i));
    m_edit->setReceivers(receivers);
    QCOMPARE(problems()->text().count(u'\n'), 5);
    QVERIFY(problems()->text().contains("995"_L1));
    QCOMPARE(count(), u"1000 receiver(s)"_s);
}

QTEST_MAIN(TestReceiversEdit)
#include "tst_receiversedit.moc"
