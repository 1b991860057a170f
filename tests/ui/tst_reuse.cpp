// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/resenddesk.h"
#include "ui/notify/notifyeditor.h"
#include "ui/notify/notifypage.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

Notification sentBefore()
{
    Notification notification;
    notification.playbookUuid = PlaybookUuid(u"b2f4a5d8-0000-4c1f-9f57-0f4f3a5f1d11"_s);
    notification.nodeName = u"notify_message_1"_s;
    notification.componentName = u"NotifyMessage"_s;
    notification.actionName = u"notifyByCustom"_s;
    notification.assetId = AssetId(u"10"_s);
    notification.receivers = QStringList{u"wang@example.com"_s, u"li@example.org"_s};
    notification.subject = u"季度报告"_s;
    notification.content = u"Line one\nline two"_s;
    notification.lang = Language::Chinese;
    notification.roleType = RoleType::Enterprise;
    notification.roleFor = 123456789012345;
    return notification;
}

} // namespace

/// A send of the history, used as a draft on the page it came from.
class TestReuse : public QObject, private ResendDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup();
    void notificationFillsTheWholeForm();
    void whatStoodThereCanBePutBack();
    void anEmptyFormHasNothingToPutBack();
    void aLaterMessageWithdrawsTheOffer();
    void anOpenReviewEnds();
    void recordsAreTickedOnceTheyAreLoaded();
    void recordsOfTheOpenGroupAreTickedAtOnce();
    void aRecordThatIsGoneIsNotTicked();

private:
    void openNotify()
    {
        m_notify = std::make_unique<NotifyPage>(m_stage->services);
        m_notify->resize(1080, 680);
        m_notify->show();
    }
    [[nodiscard]] Notification form() const
    {
        return m_notify->findChild<NotifyEditor *>()->form().toNotification(Language::English);
    }
    [[nodiscard]] InlineMessage *bar() const
    {
        for (auto *bar : m_notify->findChildren<InlineMessage *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *putBack() const
    {
        return m_notify->findChild<QPushButton *>(u"messageActionButton"_s);
    }
    void writeSubject(const QString &text)
    {
        m_notify->findChild<QLineEdit *>(u"subjectEdit"_s)->setText(text);
    }

    std::unique_ptr<NotifyPage> m_notify;
};

void TestReuse::cleanup()
{
    m_notify.reset();
    end();
}

void TestReuse::notificationFillsTheWholeForm()
{
    openNotify();
    m_notify->useDraft(sentBefore());
    QCOMPARE(form(), sentBefore());
}

void TestReuse::whatStoodThereCanBePutBack()
{
    openNotify();
    writeSubject(u"Half written"_s);
    const Notification before = form();
    m_notify->useDraft(sentBefore());
    QCOMPARE(form(), sentBefore());
    QVERIFY(bar());
    QCOMPARE(putBack()->text(), u"Put it back"_s);
    putBack()->click();
    QCOMPARE(form(), before);
    QVERIFY(!bar());
}

void TestReuse::anEmptyFormHasNothingToPutBack()
{
    openNotify();
    m_notify->useDraft(sentBefore());
    QVERIFY(bar());
    QVERIFY(!putBack());
}

void TestReuse::aLaterMessageWithdrawsTheOffer()
{
    openNotify();
    writeSubject(u"Half written"_s);
    m_notify->useDraft(sentBefore());
    auto *editor = m_notify->findChild<NotifyEditor *>();
    editor->say(Ink::Info, [] { return u"Something else"_s; });
    QVERIFY(putBack()->isHidden());
}

void TestReuse::anOpenReviewEnds()
{
    openNotify();
    m_notify->useDraft(sentBefore());
    m_notify->findChild<QPushButton *>(u"reviewButton"_s)->click();
    QVERIFY(m_notify->findChild<ReviewCard *>()->isVisible());
    Notification other = sentBefore();
    other.subject = u"Other"_s;
    m_notify->useDraft(other);
    QVERIFY(!m_notify->findChild<ReviewCard *>()->isVisible());
    QCOMPARE(form(), other);
}

void TestReuse::recordsAreTickedOnceTheyAreLoaded()
{
    m_page->useDraft(MailResend{{record(2)}, Language::English});
    QTRY_COMPARE(rows()->rowCount(), 3);
    QTRY_VERIFY(text(u"countLabel"_s).startsWith("1 of 3 ticked"_L1));
    QVERIFY(message().contains("user2"_L1));
    review();
    QTRY_VERIFY(isReviewing());
    QVERIFY(reviewText().contains("user2"_L1));
}

void TestReuse::recordsOfTheOpenGroupAreTickedAtOnce()
{
    choose();
    QTRY_COMPARE(rows()->rowCount(), 3);
    tick(0);
    m_page->useDraft(MailResend{{record(2)}, Language::English});
    QTRY_VERIFY(text(u"countLabel"_s).startsWith("2 of 3 ticked"_L1));
    QVERIFY(message().contains("user2"_L1));
}

void TestReuse::aRecordThatIsGoneIsNotTicked()
{
    m_page->useDraft(MailResend{{record(9)}, Language::English});
    QTRY_COMPARE(rows()->rowCount(), 3);
    QVERIFY(text(u"countLabel"_s).startsWith("0 of 3 ticked"_L1));
    QVERIFY(message().contains("user9"_L1));
}

QTEST_MAIN(TestReuse)
#include "tst_reuse.moc"
