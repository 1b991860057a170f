// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/resenddesk.h"

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

class TestResendReview : public QObject, private ResendDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void reviewExplainsWhatIsMissing();
    void eachDangerNeedsItsTick_data();
    void eachDangerNeedsItsTick();
    void reviewSaysEverything();
    void oneManifestARecordAsLoaded();
    void mailLanguageIsMirrored_data();
    void mailLanguageIsMirrored();
    void doubleClickSubmitsOnce();
    void controlEnterOnlyReviews();
    void keyboardAlone();
    void secondReviewWaitsForTheFirst();
    void rowsShowTheirOutcome();
    void sendingAgainIsWarnedOf();
    void unwrittenBatchKeepsTicks();
    void badEndpointIsExplained();
    void anotherProfileEndsTheReview();
    void languageSwitchesEverywhere();
};

void TestResendReview::reviewExplainsWhatIsMissing()
{
    review();
    QVERIFY(!isReviewing());
    QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->hasFocus());
    QVERIFY(message().contains(u"app group"_s));
    choose();
    review();
    QVERIFY(!isReviewing());
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Space);
    review();
    QVERIFY(isReviewing());
}

void TestResendReview::eachDangerNeedsItsTick_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("ticks");
    const QString removed = u"access was removed"_s;
    const QString sms = u"SMS"_s;
    const QString group = u"user group"_s;
    QTest::newRow("access granted") << u"ADD_GROUP_AUTHORIZATION"_s << u"USER"_s << QStringList{};
    QTest::newRow("access removed")
        << u"DEL_GROUP_AUTHORIZATION"_s << u"USER"_s << QStringList{removed};
    QTest::newRow("SMS") << u"ADD_GROUP_AUTHORIZATION_SMS"_s << u"USER"_s << QStringList{sms};
    QTest::newRow("user group") << u"ADD_GROUP_AUTHORIZATION"_s << u"USER_GROUP"_s
                                << QStringList{group};
    QTest::newRow("all three") << u"DEL_GROUP_AUTHORIZATION_SMS"_s << u"USER_GROUP"_s
                               << QStringList{removed, sms, group};
}

void TestResendReview::eachDangerNeedsItsTick()
{
    QFETCH(QString, type);
    QFETCH(QString, kind);
    QFETCH(QStringList, ticks);
    give({record(1, type, kind)});
    choose();
    tick(0);
    review();
    QVERIFY(isReviewing());
    QCOMPARE(reviewTicks().size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QVERIFY(reviewTicks().at(i)->text().contains(ticks.at(i)));
        QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
        QVERIFY(m_stage->sends().isEmpty());
        QTest::keyClick(reviewTicks().at(i), Qt::Key_Space);
    }
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!isReviewing());
    QCOMPARE(m_stage->sends().size(), 1);
}

void TestResendReview::reviewSaysEverything()
{
    QList<MailRecord> many;
    for (int i = 0; i < 25; ++i)
        many.append(record(i));
    many.append(record(25, u"ADD_GROUP_AUTHORIZATION_SMS"_s));
    give(many);
    choose();
    table()->findChild<QCheckBox *>(u"tickAllBox"_s)->click();
    review();
    const QString said = reviewText();
    for (const QString &fact :
         {u"user0"_s, u"user19"_s, u"6 more"_s, u"Process development (573743978327834675)"_s,
          u"Workspace desk"_s, u"AKEXAMPLE0001"_s, u"0123456789abcdef"_s, u"cloud.example.com"_s,
          u"English (en-us)"_s, u"26 manifests"_s})
        QVERIFY2(said.contains(fact), qPrintable(fact + u" is not in "_s + said));
    QVERIFY(!said.contains(u"user20"_s));
    QCOMPARE(button(u"sendButton"_s)->text(), u"Resend 25 mails and 1 SMS"_s);

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!isReviewing());
    table()->findChild<QCheckBox *>(u"tickAllBox"_s)->click();
    tick(0);
    review();
    const QByteArray whole =
        Manifest::freeze(*m_stage->profiles.find(m_stage->session.profileFor(CloudKind::Huawei)),
                         QUrl(u"https://cloud.example.com"_s),
                         MailResend{{record(0)}, Language::English})
            .fingerprint();
    QVERIFY(reviewText().contains(QString::fromLatin1(whole.first(12))));
}

void TestResendReview::oneManifestARecordAsLoaded()
{
    MailRecord odd;
    odd.id = MailRecordId(u"900719925474099312"_s);
    odd.account = u"张三😀"_s;
    odd.errorMsg = QString();
    const QList<MailRecord> given{record(1), odd, record(3), record(4)};
    give(given);
    choose();
    for (int row = 0; row < 4; ++row) {
        if (rows()->index(row, RecordsModel::RecordId).data() != u"3"_s)
            tick(row);
    }
    review();
    QVERIFY(isReviewing());
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 3);

    QList<MailRecord> sent;
    for (const Manifest &manifest : std::as_const(m_stage->huawei.prepared)) {
        const auto &resend = std::get<MailResend>(manifest.payload());
        QCOMPARE(resend.records.size(), 1);
        QVERIFY(manifest.isIntact());
        QCOMPARE(manifest.endpoint(), QUrl(u"https://cloud.example.com"_s));
        QCOMPARE(manifest.profile().name, u"Workspace desk"_s);
        sent.append(resend.records.constFirst());
    }
    QCOMPARE(sent, (QList<MailRecord>{given.at(0), given.at(1), given.at(3)}));
    const QList<Send> sends = m_stage->sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(sends.first().batch, sends.last().batch);
}

void TestResendReview::mailLanguageIsMirrored_data()
{
    QTest::addColumn<Language>("window");
    QTest::addColumn<int>("choice");
    QTest::addColumn<Language>("expected");
    QTest::newRow("English window") << Language::English << 0 << Language::English;
    QTest::newRow("Chinese window") << Language::Chinese << 0 << Language::Chinese;
    QTest::newRow("English window, Chinese mail") << Language::English << 1 << Language::Chinese;
    QTest::newRow("Chinese window, English mail") << Language::Chinese << 2 << Language::English;
}

void TestResendReview::mailLanguageIsMirrored()
{
    QFETCH(Language, window);
    QFETCH(int, choice);
    QFETCH(Language, expected);
    m_stage->session.setLanguage(window);
    auto *language = part<QComboBox>(u"mailLanguageBox"_s);
    QVERIFY(language->itemText(0).contains(window == Language::English ? u"en-us"_s : u"zh-cn"_s));
    language->setCurrentIndex(choice);
    choose();
    tick(0);
    review();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 1);
    const Manifest &sent = m_stage->huawei.prepared.constFirst();
    QVERIFY(std::get<MailResend>(sent.payload()).language == expected);
}

void TestResendReview::doubleClickSubmitsOnce()
{
    choose();
    tick(0);
    review();
    QTest::mouseDClick(button(u"sendButton"_s), Qt::LeftButton);
    button(u"sendButton"_s)->click();
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 1);
    QCOMPARE(m_stage->sends().size(), 1);
}

void TestResendReview::controlEnterOnlyReviews()
{
    choose();
    tick(0);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isReviewing());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(!isReviewing());
    QVERIFY(m_stage->sends().isEmpty());
}

void TestResendReview::keyboardAlone()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_page->focusWidget(), key, modifiers);
    };
    QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->hasFocus());
    QTest::keyClicks(m_page->focusWidget(), u"process development"_s);
    press(Qt::Key_Return);
    for (const QString &name : {u"pinButton"_s, u"moreSourcesButton"_s, u"refreshButton"_s,
                                u"accountEdit"_s, u"typeBox"_s, u"resultBox"_s}) {
        press(Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget()->objectName(), name);
    }
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(part<QLineEdit>(u"searchEdit"_s)->hasFocus());
    for (int i = 0; i < 6 && !table()->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(table()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QVERIFY(text(u"countLabel"_s).startsWith(u"1 of 3"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isReviewing());
    for (int i = 0; i < 5 && !button(u"sendButton"_s)->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(button(u"sendButton"_s)->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 1);
}

void TestResendReview::secondReviewWaitsForTheFirst()
{
    m_stage->transport.hanging = true;
    choose();
    tick(0);
    review();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_stage->transport.isPending());
    tick(1);
    review();
    QVERIFY(!isReviewing());
    QVERIFY(message().contains(u"under way"_s));
    m_stage->transport.finish();
    QTRY_VERIFY(m_stage->isSettled());
    review();
    QVERIFY(isReviewing());
}

void TestResendReview::rowsShowTheirOutcome()
{
    m_stage->huawei.verdictAt[1].outcome = Outcome::Refused;
    choose();
    QVERIFY(table()->isColumnHidden(RecordsModel::Resent));
    tick(0);
    tick(2);
    review();
    QVERIFY(!button(u"newRecordsButton"_s)->isVisible());
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"newRecordsButton"_s)->isVisible());
    QVERIFY(!table()->isColumnHidden(RecordsModel::Resent));
    const auto outcome = [this](int row) {
        return rows()->index(row, RecordsModel::Resent).data().toString();
    };
    QVERIFY2(outcome(0).startsWith(u"Accepted"_s), qPrintable(outcome(0)));
    QCOMPARE(outcome(1), QString());
    QVERIFY2(outcome(2).startsWith(u"Refused"_s), qPrintable(outcome(2)));
    QVERIFY(text(u"countLabel"_s).startsWith(u"0 of 3"_s)); // never twice without a decision

    const int questions = m_stage->workspace.questions;
    QTest::mouseClick(button(u"newRecordsButton"_s), Qt::LeftButton);
    QCOMPARE(m_stage->workspace.questions, questions + 1);
    QVERIFY(!button(u"newRecordsButton"_s)->isVisible());
    QVERIFY(outcome(0).startsWith(u"Accepted"_s));
}

void TestResendReview::sendingAgainIsWarnedOf()
{
    m_stage->huawei.verdictAt[0].outcome = Outcome::Unknown;
    choose();
    tick(0);
    review();
    QVERIFY(!reviewText().contains(u"resent"_s));
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_stage->isSettled());
    tick(0);
    tick(1);
    review();
    QVERIFY2(reviewText().contains(u"1 of these was resent"_s), qPrintable(reviewText()));
}

void TestResendReview::unwrittenBatchKeepsTicks()
{
    m_stage->ledger.failWith = error(Error::Kind::Storage);
    choose();
    tick(0);
    review();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!isReviewing());
    QVERIFY(message().startsWith(u"Nothing was sent."_s));
    QVERIFY(text(u"countLabel"_s).startsWith(u"1 of 3"_s));
    QVERIFY(m_stage->sends().isEmpty());
}

void TestResendReview::badEndpointIsExplained()
{
    Profile profile = *m_stage->profiles.find(m_stage->session.profileFor(CloudKind::Huawei));
    profile.endpoint = u"ftp://nowhere"_s;
    QVERIFY(m_stage->profiles.save(profile));
    choose();
    tick(0);
    review();
    QVERIFY(!isReviewing());
    QVERIFY(message().contains(u"endpoint"_s));
}

void TestResendReview::anotherProfileEndsTheReview()
{
    choose();
    tick(0);
    review();
    QVERIFY(isReviewing());
    m_stage->addProfile(CloudKind::Huawei, u"Second desk"_s);
    QVERIFY(!isReviewing());
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->text().isEmpty());
    QCOMPARE(state()->look(), EmptyState::Look::Empty);
    choose();
    QTRY_COMPARE(rows()->rowCount(), 3);
    QVERIFY(text(u"countLabel"_s).startsWith(u"0 of 3"_s));
}

void TestResendReview::languageSwitchesEverywhere()
{
    give({record(1, u"DEL_GROUP_AUTHORIZATION"_s)});
    choose();
    tick(0);
    review();
    tickEverythingAsked();
    m_stage->session.setLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QVERIFY(isReviewing());
    QVERIFY(reviewTicks().constFirst()->isChecked());
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 1);
    // what was confirmed is what goes out, whatever language the window has by then
    const Manifest &sent = m_stage->huawei.prepared.constFirst();
    QVERIFY(std::get<MailResend>(sent.payload()).language == Language::English);
}

QTEST_MAIN(TestResendReview)
#include "tst_resendreview.moc"
