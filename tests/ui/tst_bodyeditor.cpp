// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwatch.h"
#include "ui/notify/body/bodyeditor.h"
#include "ui/notify/body/bodysize.h"
#include "ui/theme/theme.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;

using Kind = NotifyForm::BodyKind;

class TestBodyEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typedTextIsTold();
    void switchChoosesTheKind();
    void kindOutlivesTheText();
    void hints_data();
    void hints();
    void composedTextIsNobodysBusiness();
    void undoStaysInItsField();
    void sourceIsColoured_data();
    void sourceIsColoured();
    void colouringGoesOnInTheNextLine();
    void encodedSizeIsTheWires();
    void longAddressIsSaid();
    void longTextDoesNotHoldTheWindow();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    /// The colour of a character of the body, as shown.
    [[nodiscard]] QColor colourAt(int line, int column) const
    {
        const QTextBlock block = m_body->edit()->document()->findBlockByNumber(line);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (column >= range.start && column < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_subject = nullptr;
    BodyEditor *m_body = nullptr;
};

void TestBodyEditor::initTestCase()
{
    qRegisterMetaType<Kind>();
    applyTheme(ThemeChoice::Light, Language::English);
}

void TestBodyEditor::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_subject = new QLineEdit;
    m_body = new BodyEditor;
    column->addWidget(m_subject);
    column->addWidget(m_body);
    m_window->resize(520, 360);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_body->setFocus();
}

void TestBodyEditor::cleanup()
{
    m_window.reset();
}

void TestBodyEditor::typedTextIsTold()
{
    QSignalSpy told(m_body, &BodyEditor::textChanged);
    QTest::keyClicks(m_body->edit(), u"Hi"_s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().first().toString(), u"Hi"_s);
    QCOMPARE(m_body->text(), u"Hi"_s);
}

void TestBodyEditor::switchChoosesTheKind()
{
    QSignalSpy told(m_body, &BodyEditor::kindChanged);
    QVERIFY(part<QPushButton>(u"plainBodyButton"_s)->isChecked());
    const QFont words = m_body->edit()->font();
    QTest::mouseClick(part<QPushButton>(u"htmlBodyButton"_s), Qt::LeftButton);
    QCOMPARE(m_body->kind(), Kind::Html);
    QCOMPARE(told.size(), 1);
    QVERIFY(!part<QPushButton>(u"plainBodyButton"_s)->isChecked());
    QVERIFY(m_body->edit()->font().families() != words.families());
    QVERIFY(m_body->edit()->hasFocus()); // back to the typing
    QTest::mouseClick(part<QPushButton>(u"plainBodyButton"_s), Qt::LeftButton);
    QCOMPARE(m_body->kind(), Kind::Plain);
    QCOMPARE(m_body->edit()->font().families(), words.families());
}

void TestBodyEditor::kindOutlivesTheText()
{
    m_body->setKind(Kind::Html);
    m_body->setText(u"no markup at all"_s);
    QCOMPARE(m_body->kind(), Kind::Html);
    m_body->setText({});
    QCOMPARE(m_body->kind(), Kind::Html);
}

void TestBodyEditor::hints_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("words") << Kind::Plain << u"Hello\nthere"_s << QString();
    QTest::newRow("markup as words") << Kind::Plain << u"<p>Hello</p>"_s << u"HTML"_s;
    QTest::newRow("markup") << Kind::Html << u"<p>Hello</p>\n<p>there</p>"_s << QString();
    QTest::newRow("words as markup") << Kind::Html << u"Hello\nthere"_s << u"run together"_s;
    QTest::newRow("one line of words as markup") << Kind::Html << u"Hello"_s << QString();
}

void TestBodyEditor::hints()
{
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    QFETCH(QString, hint);
    m_body->setKind(kind);
    m_body->setText(text);
    const auto *label = part<QLabel>(u"bodyHint"_s);
    if (hint.isEmpty())
        QTRY_COMPARE(label->text(), QString());
    else
        QTRY_VERIFY2(label->text().contains(hint), qPrintable(label->text()));
}

void TestBodyEditor::composedTextIsNobodysBusiness()
{
    m_body->setKind(Kind::Html);
    m_body->setText(u"<p>"_s);
    m_body->edit()->moveCursor(QTextCursor::End);
    const QColor tag = colourAt(0, 1);
    QVERIFY(tag.isValid());
    QSignalSpy told(m_body, &BodyEditor::textChanged);
    QInputMethodEvent composing(u"<b>zhong"_s, {});
    QApplication::sendEvent(m_body->edit(), &composing);
    QCOMPARE(m_body->text(), u"<p>"_s);
    for (const QList<QVariant> &call : told)
        QCOMPARE(call.first().toString(), u"<p>"_s);
    QCOMPARE(colourAt(0, 1), tag);

    QInputMethodEvent committed;
    committed.setCommitString(u"中"_s);
    QApplication::sendEvent(m_body->edit(), &committed);
    QCOMPARE(m_body->text(), u"<p>中"_s);
    QCOMPARE(told.last().first().toString(), u"<p>中"_s);
}

void TestBodyEditor::undoStaysInItsField()
{
    QTest::keyClicks(m_subject, u"Subject"_s);
    m_body->setFocus();
    QTest::keyClicks(m_body->edit(), u"Body"_s);
    QTest::keyClick(m_body->edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_body->text(), QString());
    QCOMPARE(m_subject->text(), u"Subject"_s);
    QTest::keyClick(m_body->edit(), Qt::Key_Z, Qt::ControlModifier); // nothing is left here
    QCOMPARE(m_subject->text(), u"Subject"_s);
    QTest::keyClick(m_body->edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_body->text(), u"Body"_s);
    m_subject->setFocus();
    QTest::keyClick(m_subject, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_body->text(), u"Body"_s);
}

void TestBodyEditor::sourceIsColoured_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<Ink>>("ink"); ///< none = as text
    const auto row = [](const char *name, Kind kind, const QString &line, int column,
                        QList<Ink> ink) { QTest::newRow(name) << kind << line << column << ink; };
    row("text", Kind::Html, u"a <p>b"_s, 0, {});
    row("tag", Kind::Html, u"a <p>b"_s, 3, {Ink::Accent});
    row("after the tag", Kind::Html, u"a <p>b"_s, 5, {});
    row("end tag", Kind::Html, u"</p>"_s, 2, {Ink::Accent});
    row("attribute", Kind::Html, u"<a href='x'>"_s, 4, {Ink::Info});
    row("value", Kind::Html, u"<a href='x'>"_s, 9, {Ink::Positive});
    row("bracket in a value", Kind::Html, u"<a title='>' b>"_s, 13, {Ink::Info});
    row("comment", Kind::Html, u"<!-- <p> -->x"_s, 6, {Ink::Muted});
    row("after the comment", Kind::Html, u"<!-- <p> -->x"_s, 12, {});
    row("reference", Kind::Html, u"a &amp; b"_s, 3, {Ink::Caution});
    row("no reference", Kind::Html, u"a & b"_s, 2, {});
    row("comparison", Kind::Html, u"1 < 2"_s, 2, {});
    row("placeholder", Kind::Html, u"Dear {{name}}"_s, 7, {Ink::Caution});
    row("placeholder in plain text", Kind::Plain, u"Dear {{name}}"_s, 7, {Ink::Caution});
    row("markup in plain text", Kind::Plain, u"<p>"_s, 1, {});
}

void TestBodyEditor::sourceIsColoured()
{
    QFETCH(Kind, kind);
    QFETCH(QString, line);
    QFETCH(int, column);
    QFETCH(QList<Ink>, ink);
    m_body->setKind(kind);
    m_body->setText(line);
    const QColor expected = ink.isEmpty() ? QColor() : ui::ink(ink.first(), m_body->palette());
    QTRY_COMPARE(colourAt(0, column), expected);
}

void TestBodyEditor::colouringGoesOnInTheNextLine()
{
    m_body->setKind(Kind::Html);
    m_body->setText(u"<a title='one\ntwo'\nhref=x>text <!-- a\nb --> c"_s);
    const QPalette palette = m_body->palette();
    QTRY_COMPARE(colourAt(1, 0), ink(Ink::Positive, palette));
    QCOMPARE(colourAt(2, 0), ink(Ink::Info, palette));
    QCOMPARE(colourAt(3, 0), ink(Ink::Muted, palette));
    QCOMPARE(colourAt(3, 6), QColor());
}

void TestBodyEditor::encodedSizeIsTheWires()
{
    static const QString letters = u"azAZ09-_.~ !*'()/+&=%\n\t\"<>{}|\\^`@é中文，😀"_s;
    QRandomGenerator dice(11);
    for (int round = 0; round < 200; ++round) {
        QString text;
        const int length = dice.bounded(60);
        for (int i = 0; i < length; ++i) {
            const qsizetype at = dice.bounded(int(letters.size()));
            text += letters.at(at).isSurrogate() ? u"😀"_s : QString(letters.at(at));
        }
        QCOMPARE(encodedSize(text), text.toUtf8().toPercentEncoding().size());
    }
}

void TestBodyEditor::longAddressIsSaid()
{
    const auto *size = part<QLabel>(u"bodySize"_s);
    const auto *problem = part<QLabel>(u"bodyAddressProblem"_s);
    m_body->setText(u"中文"_s);
    QTRY_VERIFY2(size->text().startsWith("2 characters"_L1), qPrintable(size->text()));
    m_body->setAddressSize(1000);
    QVERIFY2(size->text().contains("8 KB"_L1), qPrintable(size->text()));
    QVERIFY(!problem->isVisible());
    m_body->setAddressSize(cautiousAddress + 1);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains("Form body"_L1), qPrintable(problem->text()));
    m_body->setAddressSize({});
    QVERIFY(!problem->isVisible());
}

void TestBodyEditor::longTextDoesNotHoldTheWindow()
{
    m_body->setKind(Kind::Html);
    const QString line =
        u"<p class='x'>磁盘空间不足 on {{host}} &amp; elsewhere, look at it today</p>\n"_s;
    m_body->setText(line.repeated(1'000'000 / line.size()));
    QTest::qWait(200); // the first layout of a million characters is Qt's
    WindowWatch watch;
    for (int i = 0; i < 10; ++i)
        watch.step([this] { QTest::keyClick(m_body->edit(), Qt::Key_X); });
    QTest::qWait(300);
    QVERIFY2(watch.longest() < 100, qPrintable(QString::number(watch.longest())));
    QVERIFY(m_body->text().size() > 990'000);
}

QTEST_MAIN(TestBodyEditor)
#include "tst_bodyeditor.moc"
