// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a hand does with the mouse.
class ClickCounter final : public QObject
{
public:
    ClickCounter() { qApp->installEventFilter(this); }
    [[nodiscard]] int clicks() const { return m_clicks; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPress = event->type() == QEvent::MouseButtonPress ||
                             event->type() == QEvent::MouseButtonDblClick;
        if (isPress && event->spontaneous() && watched->isWidgetType())
            ++m_clicks;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_clicks = 0;
};

} // namespace

/// Somebody who starts Herald for the first time, on its sandbox, and works with the mouse; only
/// from one text to the next they go by Tab, as in every form of a mail.
class TestFirstTime : public QObject
{
    Q_OBJECT

private slots:
    void sixClicksToAccepted_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("zh") << Language::Chinese;
    }

    void sixClicksToAccepted()
    {
        QFETCH(Language, language);
        Desk desk(language);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(desk.console.window().currentPage(), u"notify"_s);
        const auto clickInto = [&desk](const QString &field) -> QWidget & {
            QWidget &widget = desk.the(field);
            QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(widget.width() / 3, 8));
            return widget;
        };
        const ClickCounter counter;

        QWidget &playbook = clickInto(u"playbookEdit"_s);
        desk.driver.type(playbook, u"主机异常登录通知"_s);
        QTest::keyClick(&playbook, Qt::Key_Return);
        const auto isFilled = [&desk](const QString &field) {
            return !desk.the<QLineEdit>(field).text().isEmpty();
        };
        for (const QString &follows : {u"nodeEdit"_s, u"componentEdit"_s, u"actionEdit"_s})
            QTRY_VERIFY2(isFilled(follows), qPrintable(follows));
        QWidget &asset = clickInto(u"assetEdit"_s);
        QTest::keyClicks(&asset, u"Security mail"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QTest::keyClicks(&clickInto(u"receiversEdit"_s), u"ops@example.com"_s);
        for (const QString &text : {u"Disk space low"_s, u"91 % full."_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), text);
        }
        desk.click(u"reviewButton"_s);
        desk.click(u"sendButton"_s);
        QTRY_VERIFY(!desk.sends().isEmpty());
        QCOMPARE(desk.waitForOutcome().verdict.outcome, Outcome::Accepted);

        QCOMPARE(desk.sandbox().inbox().size(), 1);
        const sandbox::InboxItem mail = desk.sandbox().inbox().first();
        QCOMPARE(mail.subject, u"Disk space low"_s);
        QCOMPARE(mail.body, u"91 % full."_s);
        QVERIFY2(counter.clicks() <= 6, qPrintable(QString::number(counter.clicks())));
        QCOMPARE(counter.clicks(), 5); // else they are not counted
    }
};

QTEST_MAIN(TestFirstTime)
#include "tst_firsttime.moc"
