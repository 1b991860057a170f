// SPDX-License-Identifier: GPL-3.0-or-later
//
// After a batch: has the service made new records, and what may be sent again.
#include "tests/ui/resenddesk.h"
#include "ui/resend/confirm/aftersending.h"
#include "ui/resend/confirm/confirmation.h"

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

class TestConfirm : public QObject, private ResendDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        confirmation().setLooks({});
    }
    void cleanup() { end(); }
    void aNewRecordConfirms();
    void whatDoesNotConfirm_data();
    void whatDoesNotConfirm();
    void theServersClockCounts_data();
    void theServersClockCounts();
    void oneRecordConfirmsOneSend();
    void itLooksAgain();
    void aFailedLookIsSaid_data();
    void aFailedLookIsSaid();
    void retriesTakeExactlyTheirs();
    void whatMayHaveLeftIsNeverOffered();
    void nothingIsSentWithoutAReview();
    void aRefusedListGoesOneByOne();
    void bothLanguages();

private:
    Confirmation &confirmation() const { return after()->confirmation(); }
    [[nodiscard]] AfterSending *after() const { return m_page->findChild<AfterSending *>(); }
    /// Sends the records in these rows again, and waits until their batch has ended.
    void sendAgain(const QList<int> &which)
    {
        choose();
        for (const int row : which)
            tick(row);
        review();
        tickEverythingAsked();
        QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
        QTRY_VERIFY(m_stage->isSettled());
        QTRY_VERIFY(after()->isVisible() || !hasSomethingToDo());
    }
    [[nodiscard]] bool hasSomethingToDo()
    {
        for (const Send &send : m_stage->sends()) {
            if (send.verdict.outcome != Outcome::Unknown)
                return true;
        }
        return false;
    }
    /// What the service makes of a re-send of that record.
    static MailRecord made(const MailRecord &of, int id, const QDateTime &when)
    {
        MailRecord fresh = of;
        fresh.id = MailRecordId(QString::number(id));
        fresh.mailSendResult = u"SUCCESS"_s;
        fresh.sendAt = when;
        return fresh;
    }
    void giveAlso(const MailRecord &fresh)
    {
        QList<MailRecord> all{fresh};
        all += m_stage->workspace.recordsByGroup.value(QString(groupId));
        give(all);
    }
    [[nodiscard]] QString headline() const { return text(u"confirmHeadline"_s); }
    [[nodiscard]] bool offers(const QString &name) const { return button(name)->isVisible(); }
    [[nodiscard]] static Verdict verdictOf(Outcome outcome, Cause cause, int status = 0)
    {
        Verdict verdict;
        verdict.outcome = outcome;
        verdict.cause = cause;
        verdict.httpStatus = status;
        return verdict;
    }
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
};

void TestConfirm::aNewRecordConfirms()
{
    sendAgain({0, 1});
    QVERIFY(offers(u"confirmButton"_s));
    QVERIFY(!offers(u"retryRefusedButton"_s));
    QVERIFY(!offers(u"retryUnsentButton"_s));
    giveAlso(made(record(1), 900, now().addSecs(1)));
    const int exchanges = m_stage->transport.exchanges;
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(headline(), u"1 of 2 confirmed."_s);
    giveAlso(made(record(2), 901, now().addSecs(1)));
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(confirmation().state(), Confirmation::State::Complete);
    QVERIFY2(headline().startsWith(u"All 2 confirmed"_s), qPrintable(headline()));
    QCOMPARE(m_stage->transport.exchanges, exchanges); // it sends nothing
    QCOMPARE(m_stage->sends().size(), 2);
}

void TestConfirm::whatDoesNotConfirm_data()
{
    QTest::addColumn<MailRecord>("other");
    const QDateTime later = now().addSecs(60);
    MailRecord someoneElse = made(record(1), 900, later);
    someoneElse.account = u"user11"_s; // holds the name that is looked for
    QTest::newRow("another account") << someoneElse;
    MailRecord otherKind = made(record(1), 900, later);
    otherKind.mailSendType = u"DEL_GROUP_AUTHORIZATION"_s;
    QTest::newRow("another type") << otherKind;
    MailRecord sms = made(record(1), 900, later);
    sms.mailSendType = u"ADD_GROUP_AUTHORIZATION_SMS"_s;
    QTest::newRow("an SMS instead of a mail") << sms;
    QTest::newRow("from before") << made(record(1), 900, now().addSecs(-3600));
    MailRecord noTime = made(record(1), 900, later);
    noTime.sendAt.reset();
    QTest::newRow("without a time") << noTime;
    MailRecord otherGroup = made(record(1), 900, later);
    otherGroup.appGroupId = AppGroupId(u"2"_s);
    QTest::newRow("another app group") << otherGroup;
    QTest::newRow("the record itself") << made(record(1), 1, later);
}

void TestConfirm::whatDoesNotConfirm()
{
    QFETCH(MailRecord, other);
    sendAgain({0});
    giveAlso(other);
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(confirmation().state(), Confirmation::State::Ended);
    QCOMPARE(headline(), u"0 of 1 confirmed."_s);
}

void TestConfirm::theServersClockCounts_data()
{
    QTest::addColumn<int>("serverAhead");   ///< seconds
    QTest::addColumn<int>("madeAfterCall"); ///< by the server's clock
    QTest::addColumn<bool>("confirms");
    QTest::newRow("same clock, after") << 0 << 5 << true;
    QTest::newRow("same clock, before") << 0 << -600 << false;
    QTest::newRow("server behind, after") << -900 << 5 << true;
    QTest::newRow("server ahead, before") << 900 << -600 << false;
    QTest::newRow("server ahead, after") << 900 << 5 << true;
}

void TestConfirm::theServersClockCounts()
{
    QFETCH(int, serverAhead);
    QFETCH(int, madeAfterCall);
    QFETCH(bool, confirms);
    sendAgain({0});
    m_stage->workspace.serverTime = now().addSecs(serverAhead);
    giveAlso(made(record(1), 900, now().addSecs(serverAhead + madeAfterCall)));
    button(u"confirmButton"_s)->click();
    QTRY_VERIFY(confirmation().state() == Confirmation::State::Complete ||
                confirmation().state() == Confirmation::State::Ended);
    QCOMPARE(confirmation().confirmed(), confirms ? 1 : 0);
}

void TestConfirm::oneRecordConfirmsOneSend()
{
    MailRecord twin = record(1);
    twin.id = MailRecordId(u"77"_s); // the same person, the same kind of mail
    give({record(1), twin});
    sendAgain({0, 1});
    giveAlso(made(record(1), 900, now().addSecs(1)));
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(headline(), u"1 of 2 confirmed."_s);
    button(u"confirmButton"_s)->click(); // the same one counts once
    QTRY_COMPARE(headline(), u"1 of 2 confirmed."_s);
}

void TestConfirm::itLooksAgain()
{
    confirmation().setLooks({std::chrono::milliseconds(50), std::chrono::hours(1)});
    sendAgain({0});
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(confirmation().state(), Confirmation::State::Waiting);
    giveAlso(made(record(1), 900, now().addSecs(1)));
    QTRY_COMPARE(confirmation().state(), Confirmation::State::Complete);

    QVERIFY(!offers(u"confirmButton"_s));
    QVERIFY(!offers(u"stopConfirmButton"_s));
}

void TestConfirm::aFailedLookIsSaid_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << Error::Kind::NoPermission << u"workspace:appGroup:listMailRecord"_s;
    QTest::newRow("offline") << Error::Kind::Offline << u"network"_s;
}

void TestConfirm::aFailedLookIsSaid()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    sendAgain({0});
    m_stage->workspace.failWith = error(kind);
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(confirmation().state(), Confirmation::State::Failed);
    QVERIFY2(text(u"confirmDetail"_s).contains(words), qPrintable(text(u"confirmDetail"_s)));
    m_stage->workspace.failWith.reset();
    giveAlso(made(record(1), 900, now().addSecs(1)));
    QCOMPARE(button(u"confirmButton"_s)->text(), u"&Look again"_s);
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(confirmation().state(), Confirmation::State::Complete);
}

void TestConfirm::retriesTakeExactlyTheirs()
{
    m_stage->huawei.verdictAt = {
        {0, verdictOf(Outcome::Refused, Cause::NotFound, 404)},
        {1, verdictOf(Outcome::NotSent, Cause::Stopped)},
    };
    sendAgain({0, 1, 2});
    QVERIFY(offers(u"confirmButton"_s)); // the third was accepted
    QCOMPARE(button(u"retryRefusedButton"_s)->text(), u"Retry refused only (1)"_s);
    QCOMPARE(button(u"retryUnsentButton"_s)->text(),
             u"Retry where nothing left this computer (1)"_s);
    const qsizetype before = m_stage->huawei.prepared.size();
    const auto idAt = [this](qsizetype number) {
        const auto &resend = std::get<MailResend>(m_stage->huawei.prepared.at(number).payload());
        return resend.records.constFirst().id;
    };
    const MailRecordId refused = idAt(0);
    const MailRecordId unsent = idAt(1);

    button(u"retryRefusedButton"_s)->click();
    QVERIFY(isReviewing());
    QCOMPARE(button(u"sendButton"_s)->text(), u"Resend 1 mail"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(offers(u"retryUnsentButton"_s)); // still there
    button(u"retryUnsentButton"_s)->click();
    QVERIFY(isReviewing());
    tickEverythingAsked();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->huawei.prepared.size(), before + 1);
    QCOMPARE(idAt(before), unsent);
    QVERIFY(refused != unsent);
}

void TestConfirm::whatMayHaveLeftIsNeverOffered()
{
    m_stage->huawei.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    sendAgain({0, 1});
    QVERIFY(!after()->isVisible());
    for (const QString &name :
         {u"confirmButton"_s, u"retryRefusedButton"_s, u"retryUnsentButton"_s, u"oneByOneButton"_s})
        QVERIFY(!offers(name));
}

void TestConfirm::nothingIsSentWithoutAReview()
{
    m_stage->huawei.verdict = verdictOf(Outcome::Refused, Cause::NotFound, 404);
    sendAgain({0});
    const int exchanges = m_stage->transport.exchanges;
    button(u"retryRefusedButton"_s)->click();
    QVERIFY(isReviewing());
    QCOMPARE(m_stage->transport.exchanges, exchanges);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_stage->transport.exchanges, exchanges);
    QCOMPARE(m_stage->sends().size(), 1);
}

/// Of a list that was refused as a whole some may have gone out: what was found is left out, and
/// the rest goes one by one.
void TestConfirm::aRefusedListGoesOneByOne()
{
    part<QComboBox>(u"requestsBox"_s)->setCurrentIndex(1);
    m_stage->huawei.verdict = verdictOf(Outcome::Refused, Cause::NotFound, 404);
    sendAgain({0, 1, 2});
    QCOMPARE(m_stage->huawei.prepared.size(), 1);
    QVERIFY(text(u"confirmDetail"_s).contains(u"refused as a whole"_s));
    giveAlso(made(record(1), 900, now().addSecs(1)));
    button(u"confirmButton"_s)->click();
    QTRY_VERIFY2(text(u"confirmDetail"_s).contains(u"1 of a refused list went out"_s),
                 qPrintable(text(u"confirmDetail"_s)));
    QCOMPARE(button(u"oneByOneButton"_s)->text(), u"Send these one by one (2)"_s);
    m_stage->huawei.verdict = verdictOf(Outcome::Accepted, Cause::None);
    button(u"oneByOneButton"_s)->click();
    QVERIFY(isReviewing());
    tickEverythingAsked();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 3);
    QSet<QString> ids;
    for (qsizetype i = 1; i < 3; ++i) {
        const auto &resend = std::get<MailResend>(m_stage->huawei.prepared.at(i).payload());
        QCOMPARE(resend.records.size(), 1);
        ids.insert(resend.records.constFirst().id.text());
    }
    QCOMPARE(ids, (QSet<QString>{u"2"_s, u"3"_s}));
}

void TestConfirm::bothLanguages()
{
    sendAgain({0});
    m_stage->session.setLanguage(Language::Chinese);
    static const QRegularExpression han(u"\\p{Han}"_s);
    QTRY_VERIFY(headline().contains(han));
    QVERIFY(button(u"confirmButton"_s)->text().contains(han));
    QVERIFY(text(u"confirmDetail"_s).contains(han));
}

QTEST_MAIN(TestConfirm)
#include "tst_confirm.moc"
