// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewcard.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

ReviewContent sample()
{
    ReviewContent content;
    content.title = u"Review the mail"_s;
    content.facts = {{u"To"_s, u"a@example.com"_s}, {u"Subject"_s, u"<b>bold</b> & co"_s}};
    content.warnings = {u"Two people hear again that access was removed."_s};
    content.ticks = {u"Send text messages & mail"_s, u"Send to a group"_s};
    content.sendText = u"Send to 3 people"_s;
    content.fingerprint = u"0123456789ab"_s;
    return content;
}

} // namespace

class TestReviewCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysEverythingAsPlainText();
    void sendNeedsEveryTick();
    void newWordsKeepTheTicks();
    void clearTicksTakesThemOff();
    void keysNeverSend_data();
    void keysNeverSend();
    void controlEnterDoesNothing();
    void spaceOnTheSendButtonSends();
    void tabReachesTicksThenKeepThenSend();
    void contentCanBeReplacedManyTimes();
    void theNumberMustBeTyped_data();
    void theNumberMustBeTyped();
    void enterInTheNumberNeverSends();
    void blockedIsExplained();
    void moreKnowledgeKeepsTheFocus();

private:
    [[nodiscard]] QPushButton *sendButton() const
    {
        return m_card->findChild<QPushButton *>(u"sendButton"_s);
    }
    [[nodiscard]] QPushButton *keepButton() const
    {
        return m_card->findChild<QPushButton *>(u"keepEditingButton"_s);
    }
    [[nodiscard]] QCheckBox *tick(int number) const
    {
        return m_card->findChild<QCheckBox *>(u"reviewTick%1"_s.arg(number));
    }
    [[nodiscard]] QLabel *hint() const { return m_card->findChild<QLabel *>(u"reviewHint"_s); }

    std::unique_ptr<ReviewCard> m_card;
    std::unique_ptr<QSignalSpy> m_confirmed;
    std::unique_ptr<QSignalSpy> m_kept;
};

void TestReviewCard::init()
{
    m_confirmed.reset();
    m_kept.reset();
    m_card = std::make_unique<ReviewCard>();
    m_confirmed = std::make_unique<QSignalSpy>(m_card.get(), &ReviewCard::confirmed);
    m_kept = std::make_unique<QSignalSpy>(m_card.get(), &ReviewCard::keepEditing);
    m_card->setContent(sample());
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    m_card->setFocus();
}

void TestReviewCard::saysEverythingAsPlainText()
{
    QStringList texts;
    for (const QLabel *label : m_card->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts.append(label->text());
    }
    for (const ReviewContent::Fact &fact : sample().facts) {
        QVERIFY(texts.contains(fact.label));
        QVERIFY(texts.contains(fact.text));
    }
    QVERIFY(texts.contains(sample().title));
    QVERIFY(texts.contains(sample().warnings.first()));
    QVERIFY(!texts.filter(sample().fingerprint).isEmpty());
    QCOMPARE(sendButton()->text(), u"Send to 3 people"_s);
    QCOMPARE(sendButton()->accessibleName(), u"Send to 3 people"_s);
    QCOMPARE(keepButton()->accessibleName(), u"Keep editing"_s);
    QCOMPARE(tick(0)->accessibleName(), u"Send text messages & mail"_s);
}

void TestReviewCard::sendNeedsEveryTick()
{
    tick(0)->setChecked(true);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_confirmed->size(), 0);
    QVERIFY(hint()->isVisible());
    QVERIFY(hint()->text().contains(sample().ticks.at(1)));
    QVERIFY(tick(1)->hasFocus());
    tick(1)->setChecked(true);
    QVERIFY(!hint()->isVisible());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_confirmed->size(), 1);
}

void TestReviewCard::newWordsKeepTheTicks()
{
    tick(1)->setChecked(true);
    ReviewContent reworded = sample();
    reworded.ticks = {u"发送短信"_s, u"发送给用户组"_s};
    m_card->setContent(reworded);
    QCOMPARE(tick(1)->text(), u"发送给用户组"_s);
    QVERIFY(tick(1)->isChecked());
    QVERIFY(!tick(0)->isChecked());
}

void TestReviewCard::clearTicksTakesThemOff()
{
    tick(0)->setChecked(true);
    tick(1)->setChecked(true);
    m_card->clearTicks();
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_confirmed->size(), 0);
}

void TestReviewCard::keysNeverSend_data()
{
    QTest::addColumn<QString>("focused");
    QTest::addColumn<int>("key");
    for (const QString &focused :
         {u"keepEditingButton"_s, u"sendButton"_s, u"reviewTick0"_s, u"reviewTick1"_s}) {
        QTest::addRow("Return on %s", qPrintable(focused)) << focused << int(Qt::Key_Return);
        QTest::addRow("Enter on %s", qPrintable(focused)) << focused << int(Qt::Key_Enter);
        QTest::addRow("Esc on %s", qPrintable(focused)) << focused << int(Qt::Key_Escape);
    }
}

void TestReviewCard::keysNeverSend()
{
    QFETCH(QString, focused);
    QFETCH(int, key);
    tick(0)->setChecked(true);
    tick(1)->setChecked(true);
    auto *widget = m_card->findChild<QWidget *>(focused);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
    QCOMPARE(m_confirmed->size(), 0);
    QCOMPARE(m_kept->size(), 1);
}

void TestReviewCard::controlEnterDoesNothing()
{
    tick(0)->setChecked(true);
    tick(1)->setChecked(true);
    for (QPushButton *button : {sendButton(), keepButton()}) {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(button, Qt::Key_Enter, Qt::ControlModifier);
    }
    QCOMPARE(m_confirmed->size(), 0);
    QCOMPARE(m_kept->size(), 0);
}

void TestReviewCard::spaceOnTheSendButtonSends()
{
    tick(0)->setChecked(true);
    tick(1)->setChecked(true);
    sendButton()->setFocus();
    QTest::keyClick(sendButton(), Qt::Key_Space);
    QCOMPARE(m_confirmed->size(), 1);
}

void TestReviewCard::tabReachesTicksThenKeepThenSend()
{
    tick(0)->setFocus();
    QTest::keyClick(tick(0), Qt::Key_Tab);
    QVERIFY(tick(1)->hasFocus());
    QTest::keyClick(tick(1), Qt::Key_Tab);
    QVERIFY(keepButton()->hasFocus());
    QTest::keyClick(keepButton(), Qt::Key_Tab);
    QVERIFY(sendButton()->hasFocus());
}

void TestReviewCard::contentCanBeReplacedManyTimes()
{
    ReviewContent plain;
    plain.title = u"Other"_s;
    plain.sendText = u"Send to 1 person"_s;
    m_card->setContent(plain);
    m_card->setContent(plain);
    QCOMPARE(m_card->findChildren<QCheckBox *>().size(), 0);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_confirmed->size(), 1);
}

void TestReviewCard::theNumberMustBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("sends");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another") << u"63"_s << false;
    QTest::newRow("words") << u"64 people"_s << false;
    QTest::newRow("negative") << u"-64"_s << false;
    QTest::newRow("the number") << u"64"_s << true;
    QTest::newRow("blanks around") << u" 64 "_s << true;
    QTest::newRow("full-width digits") << u"６４"_s << true;
    QTest::newRow("far too long") << u"64000000000064"_s << false;
}

void TestReviewCard::theNumberMustBeTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, sends);
    ReviewContent content = sample();
    content.ticks.clear();
    content.numberLabel = u"Type how many people get it:"_s;
    content.number = 64;
    content.sendText = u"Send"_s;
    m_card->setContent(content);
    auto *number = m_card->findChild<QLineEdit *>(u"reviewNumberEdit"_s);
    QVERIFY(number->isVisible());
    QVERIFY(number->placeholderText().isEmpty());
    number->setText(typed);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_confirmed->size(), sends ? 1 : 0);
    QCOMPARE(hint()->isVisible(), !sends);
    if (!sends)
        QVERIFY(number->hasFocus());
}

void TestReviewCard::enterInTheNumberNeverSends()
{
    ReviewContent content = sample();
    content.ticks.clear();
    content.numberLabel = u"Type how many people get it:"_s;
    content.number = 64;
    m_card->setContent(content);
    auto *number = m_card->findChild<QLineEdit *>(u"reviewNumberEdit"_s);
    number->setFocus();
    QTest::keyClicks(number, u"6"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(hint()->isVisible());
    QTest::keyClicks(number, u"4"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(sendButton()->hasFocus());
    QCOMPARE(m_confirmed->size(), 0);
    QCOMPARE(m_kept->size(), 0);
    QTest::keyClick(sendButton(), Qt::Key_Space);
    QCOMPARE(m_confirmed->size(), 1);
}

void TestReviewCard::blockedIsExplained()
{
    ReviewContent content = sample();
    content.ticks.clear();
    content.blocked = u"This profile is blocked."_s;
    m_card->setContent(content);
    QVERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_confirmed->size(), 0);
    QCOMPARE(hint()->text(), content.blocked);
    QVERIFY(hint()->isVisible());
}

void TestReviewCard::moreKnowledgeKeepsTheFocus()
{
    tick(0)->setFocus();
    ReviewContent content = sample();
    content.facts.append({u"Never mailed from here"_s, u"3"_s});
    content.ticks.append(u"I mean to send the same mail again"_s);
    m_card->setContent(content);
    QVERIFY(tick(0)->hasFocus());
    QTRY_VERIFY(tick(2)->isVisible());
}

QTEST_MAIN(TestReviewCard)
#include "tst_reviewcard.moc"
