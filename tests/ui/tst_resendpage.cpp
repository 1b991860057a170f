// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/resend/recorddetails.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/resendpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/reviewcard.h"

#include <QCoroFuture>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

constexpr auto groupId = "573743978327834675"_L1;

MailRecord record(int number, const QString &type = u"ADD_GROUP_AUTHORIZATION"_s,
                  const QString &kind = u"USER"_s)
{
    MailRecord made;
    made.id = MailRecordId(QString::number(number));
    made.account = u"user%1"_s.arg(number);
    made.accountAuthType = kind;
    made.appGroupId = AppGroupId(groupId);
    made.appGroupName = u"Process development"_s;
    made.mailSendType = type;
    made.mailSendResult = number % 2 ? u"FAIL"_s : u"SUCCESS"_s;
    made.sendAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 - number, Qt::UTC);
    return made;
}

Error error(Error::Kind kind)
{
    Error made;
    made.kind = kind;
    made.text = u"the service's own words"_s;
    if (kind == Error::Kind::NoPermission)
        made.permission = u"workspace:appGroup:listMailRecord"_s;
    return made;
}

/// Answers when it is told to, in any order.
class HeldDirectory final : public WorkspaceDirectory
{
public:
    using Answer = Result<herald::Page<MailRecord>>;
    struct Question
    {
        MailRecordQuery query;
        std::shared_ptr<QPromise<Answer>> promise;
    };
    QList<Question> open;

    QCoro::Task<Result<herald::Page<AppGroup>>> appGroups(Profile, AppGroupQuery) override
    {
        co_return herald::Page<AppGroup>();
    }
    QCoro::Task<Answer> mailRecords(Profile, MailRecordQuery query) override
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        open.append({query, promise});
        QFuture<Answer> future = promise->future();
        auto answer = co_await future;
        co_return answer;
    }
    QCoro::Task<Result<QList<Project>>> projects(Profile, QString) override
    {
        co_return QList<Project>();
    }
    void answer(int question, const Answer &with)
    {
        open.at(question).promise->addResult(with);
        open.at(question).promise->finish();
        QCoreApplication::processEvents();
    }
};

herald::Page<MailRecord> page(int first, int count, int total)
{
    herald::Page<MailRecord> made;
    made.total = total;
    for (int i = 0; i < count; ++i)
        made.items.append(record(first + i));
    return made;
}

} // namespace

class TestResendPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void loadsEveryPage();
    void unlistedAppGroupIsTakenById();
    void searchWaitsForAPause();
    void compositionStartsNoSearch();
    void resultNarrows();
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
    void controlsHaveNames();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    [[nodiscard]] RecordsTable *table() const { return m_page->findChild<RecordsTable *>(); }
    [[nodiscard]] QAbstractItemModel *rows() const { return table()->model(); }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] bool isReviewing() const
    {
        return m_page->findChild<ReviewCard *>()->isVisible();
    }
    [[nodiscard]] EmptyState *state() const
    {
        for (auto *state : m_page->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    }
    [[nodiscard]] QString message() const ///< what a visible bar says
    {
        QString said;
        for (const auto *bar : m_page->findChildren<InlineMessage *>())
            said += bar->isVisible() ? bar->text() : QString();
        return said;
    }
    [[nodiscard]] QList<QCheckBox *> reviewTicks() const
    {
        static const QRegularExpression name(u"^reviewTick"_s);
        return m_page->findChild<ReviewCard *>()->findChildren<QCheckBox *>(name);
    }
    [[nodiscard]] QString reviewText() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChild<ReviewCard *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void give(const QList<MailRecord> &records)
    {
        m_stage->workspace.recordsByGroup[QString(groupId)] = records;
    }
    void choose(const QString &group = u"Process development"_s)
    {
        auto *edit = part<QLineEdit>(u"appGroupEdit"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, group);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void tick(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(rows()->index(row, RecordsModel::Account));
        QTest::keyClick(table(), Qt::Key_Space);
    }
    void review() { QTest::mouseClick(button(u"reviewButton"_s), Qt::LeftButton); }
    void tickEverythingAsked()
    {
        for (QCheckBox *box : reviewTicks())
            QTest::keyClick(box, Qt::Key_Space);
    }
    void open(WorkspaceDirectory &workspace)
    {
        m_page.reset();
        m_services = std::make_unique<Services>(Services{m_stage->session,
                                                         m_stage->profiles,
                                                         m_stage->delivery,
                                                         m_stage->alibaba,
                                                         m_stage->huawei,
                                                         m_stage->soar,
                                                         workspace,
                                                         {}});
        m_page = std::make_unique<ResendPage>(*m_services);
        m_page->resize(1080, 680);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ResendPage> m_page;
};

void TestResendPage::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->workspace.groupList = {
        {AppGroupId(groupId), u"Process development"_s, u"CAD"_s},
        {AppGroupId(u"2"_s), u"Empty"_s, {}},
    };
    give({record(1), record(2), record(3)});
    open(m_stage->workspace);
}

void TestResendPage::cleanup()
{
    m_page.reset();
    m_services.reset();
    m_stage.reset();
}

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

void TestResendPage::resultNarrows()
{
    choose();
    auto *result = part<QComboBox>(u"resultBox"_s);
    result->setCurrentIndex(1);
    QCOMPARE(rows()->rowCount(), 2);
    result->setCurrentIndex(2);
    QCOMPARE(rows()->rowCount(), 1);
    result->setCurrentIndex(0);
    QCOMPARE(rows()->rowCount(), 3);
}

void TestResendPage::emptyStates_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("action");
    QTest::newRow("no app group chosen") << QString() << QString() << u"Choose an app group"_s;
    QTest::newRow("no record") << u"Empty"_s << QString() << u"Look again"_s;
    QTest::newRow("no match") << u"Process development"_s << u"nobody"_s << u"Clear the search"_s;
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
    HeldDirectory held;
    open(held);
    choose(u"7"_s);
    QCOMPARE(held.open.size(), 1);
    QCOMPARE(state()->look(), EmptyState::Look::Loading);
    held.answer(0, page(0, 100, 412));
    QTRY_COMPARE(held.open.size(), 2);
    QCOMPARE(held.open.at(1).query.offset, 100);
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
    HeldDirectory held;
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
    HeldDirectory held;
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

void TestResendPage::reviewExplainsWhatIsMissing()
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

void TestResendPage::eachDangerNeedsItsTick_data()
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

void TestResendPage::eachDangerNeedsItsTick()
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
        QVERIFY(m_stage->delivery.sends().isEmpty());
        QTest::keyClick(reviewTicks().at(i), Qt::Key_Space);
    }
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QCOMPARE(m_stage->delivery.sends().size(), 1);
    QVERIFY(!isReviewing());
}

void TestResendPage::reviewSaysEverything()
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

void TestResendPage::oneManifestARecordAsLoaded()
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
    const QList<Send> sends = m_stage->delivery.sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(sends.first().batch, sends.last().batch);
}

void TestResendPage::mailLanguageIsMirrored_data()
{
    QTest::addColumn<Language>("window");
    QTest::addColumn<int>("choice");
    QTest::addColumn<Language>("expected");
    QTest::newRow("English window") << Language::English << 0 << Language::English;
    QTest::newRow("Chinese window") << Language::Chinese << 0 << Language::Chinese;
    QTest::newRow("English window, Chinese mail") << Language::English << 1 << Language::Chinese;
    QTest::newRow("Chinese window, English mail") << Language::Chinese << 2 << Language::English;
}

void TestResendPage::mailLanguageIsMirrored()
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

void TestResendPage::doubleClickSubmitsOnce()
{
    choose();
    tick(0);
    review();
    QTest::mouseDClick(button(u"sendButton"_s), Qt::LeftButton);
    button(u"sendButton"_s)->click();
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 1);
    QCOMPARE(m_stage->delivery.sends().size(), 1);
}

void TestResendPage::controlEnterOnlyReviews()
{
    choose();
    tick(0);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isReviewing());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(!isReviewing());
    QVERIFY(m_stage->delivery.sends().isEmpty());
}

void TestResendPage::keyboardAlone()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_page->focusWidget(), key, modifiers);
    };
    QVERIFY(part<QLineEdit>(u"appGroupEdit"_s)->hasFocus());
    QTest::keyClicks(m_page->focusWidget(), u"process development"_s);
    press(Qt::Key_Tab);
    QVERIFY(button(u"refreshButton"_s)->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(part<QLineEdit>(u"searchEdit"_s)->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(part<QComboBox>(u"resultBox"_s)->hasFocus());
    for (int i = 0; i < 3 && !table()->hasFocus(); ++i)
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

void TestResendPage::secondReviewWaitsForTheFirst()
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
    QTRY_COMPARE(m_stage->delivery.sends().first().state, SendState::Done);
    review();
    QVERIFY(isReviewing());
}

void TestResendPage::rowsShowTheirOutcome()
{
    m_stage->huawei.verdictAt[1].outcome = Outcome::Refused;
    choose();
    QVERIFY(table()->isColumnHidden(RecordsModel::Resent));
    tick(0);
    tick(2);
    review();
    QVERIFY(!button(u"lookAgainButton"_s)->isVisible());
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"lookAgainButton"_s)->isVisible());
    QVERIFY(!table()->isColumnHidden(RecordsModel::Resent));
    const auto outcome = [this](int row) {
        return rows()->index(row, RecordsModel::Resent).data().toString();
    };
    QVERIFY2(outcome(0).startsWith(u"Accepted"_s), qPrintable(outcome(0)));
    QCOMPARE(outcome(1), QString());
    QVERIFY2(outcome(2).startsWith(u"Refused"_s), qPrintable(outcome(2)));
    QVERIFY(text(u"countLabel"_s).startsWith(u"0 of 3"_s)); // never twice without a decision

    const int questions = m_stage->workspace.questions;
    QTest::mouseClick(button(u"lookAgainButton"_s), Qt::LeftButton);
    QCOMPARE(m_stage->workspace.questions, questions + 1);
    QVERIFY(!button(u"lookAgainButton"_s)->isVisible());
    QVERIFY(outcome(0).startsWith(u"Accepted"_s));
}

void TestResendPage::sendingAgainIsWarnedOf()
{
    m_stage->huawei.verdictAt[0].outcome = Outcome::Unknown;
    choose();
    tick(0);
    review();
    QVERIFY(!reviewText().contains(u"before"_s));
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->delivery.sends().first().state, SendState::Done);
    tick(0);
    tick(1);
    review();
    QVERIFY(reviewText().contains(u"re-sent from here before"_s));
}

void TestResendPage::unwrittenBatchKeepsTicks()
{
    m_stage->ledger.failWith = error(Error::Kind::Storage);
    choose();
    tick(0);
    review();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QVERIFY(!isReviewing());
    QVERIFY(message().startsWith(u"Nothing was sent."_s));
    QVERIFY(text(u"countLabel"_s).startsWith(u"1 of 3"_s));
    QVERIFY(m_stage->delivery.sends().isEmpty());
}

void TestResendPage::badEndpointIsExplained()
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

void TestResendPage::anotherProfileEndsTheReview()
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

void TestResendPage::languageSwitchesEverywhere()
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
