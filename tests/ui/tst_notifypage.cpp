// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/notify/notifypage.h"
#include "ui/receivers/receiversedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

constexpr auto uuid = "e99dab31-499b-4307-9248-000000000001"_L1;

} // namespace

class TestNotifyPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fieldsHaveNamesAndParameters_data();
    void fieldsHaveNamesAndParameters();
    void choicesFillWhatFollows();
    void nodesThatMailComeFirst();
    void theOnlyNodeThatMailsIsChosen();
    void presetNodeFollowsThePlaybook();
    void presetAssetFollowsTheComponent();
    void chosenAssetIsNotReplaced();
    void refusedLookupNamesThePermission();
    void reviewExplainsWhatIsMissing();
    void aCheckLeadsToItsField();
    void wrongUidUnfoldsMore();
    void reviewSaysEverything();
    void onlyThePartsThatFitAreListed();
    void doubleClickSendsOnce();
    void doubleControlEnterOnlyReviews_data();
    void doubleControlEnterOnlyReviews();
    void manifestIsTheForm_data();
    void manifestIsTheForm();
    void extrasAreSent();
    void secondReviewWaitsForTheFirst();
    void clearIsOfferedAfterAcceptance_data();
    void clearIsOfferedAfterAcceptance();
    void clearEmptiesTheForm();
    void unwrittenBatchKeepsTheForm();
    void badEndpointIsExplained();
    void anotherProfileKeepsWhatWasTyped();
    void withoutProfileThereIsAWayOn();
    void reviewKeepsItsLanguage();
    void previewIsPlainText();
    void tabOrderFollowsTheWork();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    [[nodiscard]] bool isReviewing() const { return button(u"sendButton"_s)->isVisible(); }
    [[nodiscard]] QString message() const { return part<QLabel>(u"messageText"_s)->text(); }
    [[nodiscard]] QStringList reviewTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChild<ReviewCard *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    void type(const QString &field, const QString &text)
    {
        auto *widget = part<QWidget>(field);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    void choose(const QString &field, const QString &text)
    {
        part<QLineEdit>(field)->selectAll();
        type(field, text);
        QTest::keyClick(part<QWidget>(field), Qt::Key_Return);
    }
    void fill()
    {
        choose(u"playbookEdit"_s, u"Mail on incident"_s);
        choose(u"nodeEdit"_s, u"notify_message_1"_s);
        type(u"receiversEdit"_s, u"ops@example.com, audit@example.org"_s);
        type(u"subjectEdit"_s, u"Disk alert"_s);
        type(u"bodyEdit"_s, u"<b>Look</b> at web-01"_s);
    }
    void review() { QTest::mouseClick(button(u"reviewButton"_s), Qt::LeftButton); }
    void fillAndReview()
    {
        fill();
        review();
        QVERIFY(isReviewing());
    }
    void fillAndSend()
    {
        fillAndReview();
        QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!isReviewing());
    }
    [[nodiscard]] const Notification &sent(int number = 0) const
    {
        return std::get<Notification>(m_stage->alibaba.prepared.at(number).payload());
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<NotifyPage> m_page;
};

void TestNotifyPage::init()
{
    m_stage = std::make_unique<Stage>();
    FakeSoarDirectory &soar = m_stage->soar;
    soar.playbookList = {{PlaybookUuid(uuid), u"Mail on incident"_s, u"Tells the desk"_s, true, {}},
                         {PlaybookUuid(u"other-uuid"_s), u"Other"_s, {}, true, {}}};
    soar.nodesByPlaybook[uuid] = {{u"block_ip_1"_s, u"WAF"_s, u"block"_s},
                                  {u"notify_message_1"_s, u"NotifyMessage"_s, u"notifyByCustom"_s}};
    soar.componentsByPlaybook[uuid] = {{u"NotifyMessage"_s,
                                        u"Sends messages"_s,
                                        {u"notifyByCustom"_s, u"notifyByMessageCenter"_s}},
                                       {u"WAF"_s, {}, {u"block"_s}}};
    soar.assetsByComponent[u"NotifyMessage"_s] = {
        {AssetId(u"10"_s), u"Ops mailbox"_s, u"NotifyMessage"_s}};
    soar.assetsByComponent[u"WAF"_s] = {{AssetId(u"20"_s), u"Edge"_s, u"WAF"_s}};
    m_page = std::make_unique<NotifyPage>(m_stage->services);
    m_page->resize(1080, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void TestNotifyPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestNotifyPage::fieldsHaveNamesAndParameters_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("playbook") << u"playbookEdit"_s << u"Playbook"_s << u"PlaybookUuid"_s;
    QTest::newRow("node") << u"nodeEdit"_s << u"Node"_s << u"NodeName"_s;
    QTest::newRow("component") << u"componentEdit"_s << u"Component"_s << u"ComponentName"_s;
    QTest::newRow("action") << u"actionEdit"_s << u"Action"_s << u"ActionName"_s;
    QTest::newRow("asset") << u"assetEdit"_s << u"Sender asset"_s << u"AssetId"_s;
    QTest::newRow("receivers") << u"receiversEdit"_s << u"Receivers"_s << u"Receivers"_s;
    QTest::newRow("subject") << u"subjectEdit"_s << u"Subject"_s << u"Subject"_s;
    QTest::newRow("body") << u"bodyEdit"_s << u"Body"_s << u"Content"_s;
    QTest::newRow("language") << u"answerLanguageBox"_s << u"Answer language"_s << u"Lang"_s;
    QTest::newRow("view") << u"accountViewBox"_s << u"Account view"_s << u"RoleType"_s;
    QTest::newRow("member") << u"actingForEdit"_s << u"Acting for member"_s << u"RoleFor"_s;
}

void TestNotifyPage::fieldsHaveNamesAndParameters()
{
    QFETCH(QString, object);
    QTEST(part<QWidget>(object)->accessibleName(), "name");
    QTEST(part<QWidget>(object)->toolTip(), "parameter");
}

void TestNotifyPage::choicesFillWhatFollows()
{
    choose(u"playbookEdit"_s, u"mail on"_s); // not the whole name: stays what was typed
    QVERIFY(part<QLineEdit>(u"nodeEdit"_s)->text().isEmpty());
    part<QLineEdit>(u"playbookEdit"_s)->clear();
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    choose(u"nodeEdit"_s, u"notify_message_1"_s);
    QCOMPARE(part<QLineEdit>(u"componentEdit"_s)->text(), u"NotifyMessage"_s);
    QCOMPARE(part<QLineEdit>(u"actionEdit"_s)->text(), u"notifyByCustom"_s);
    QCOMPARE(part<QLineEdit>(u"assetEdit"_s)->text(), u"Ops mailbox"_s);
    part<QLineEdit>(u"actionEdit"_s)->clear();
    choose(u"actionEdit"_s, u"notifyByMessageCenter"_s); // still free to change
    QCOMPARE(part<QLineEdit>(u"actionEdit"_s)->text(), u"notifyByMessageCenter"_s);
}

void TestNotifyPage::nodesThatMailComeFirst()
{
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    auto *node = part<QLineEdit>(u"nodeEdit"_s);
    node->setFocus();
    QTest::keyClick(node, Qt::Key_Down);
    const QAbstractItemView *list = node->parentWidget()->findChild<QCompleter *>()->popup();
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"notify_message_1"_s);
}

void TestNotifyPage::theOnlyNodeThatMailsIsChosen()
{
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    QCOMPARE(part<QLineEdit>(u"nodeEdit"_s)->text(), u"notify_message_1"_s);
    QCOMPARE(part<QLineEdit>(u"componentEdit"_s)->text(), u"NotifyMessage"_s);
    QCOMPARE(part<QLineEdit>(u"actionEdit"_s)->text(), u"notifyByCustom"_s);
    QCOMPARE(part<QLineEdit>(u"assetEdit"_s)->text(), u"Ops mailbox"_s);
}

void TestNotifyPage::presetNodeFollowsThePlaybook()
{
    QHash<QString, QList<PlaybookNode>> &nodes = m_stage->soar.nodesByPlaybook;
    nodes[u"other-uuid"_s] = {{u"mail_7"_s, u"NotifyMessage"_s, u"notifyByCustom"_s}};
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    choose(u"playbookEdit"_s, u"Other"_s);
    QCOMPARE(part<QLineEdit>(u"nodeEdit"_s)->text(), u"mail_7"_s);
    choose(u"nodeEdit"_s, u"block_ip_1"_s); // what was typed is nobody's to change
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    QCOMPARE(part<QLineEdit>(u"nodeEdit"_s)->text(), u"block_ip_1"_s);
}

void TestNotifyPage::presetAssetFollowsTheComponent()
{
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    choose(u"nodeEdit"_s, u"block_ip_1"_s);
    QCOMPARE(part<QLineEdit>(u"assetEdit"_s)->text(), u"Edge"_s);
    part<QLineEdit>(u"nodeEdit"_s)->clear();
    choose(u"nodeEdit"_s, u"notify_message_1"_s);
    QCOMPARE(part<QLineEdit>(u"assetEdit"_s)->text(), u"Ops mailbox"_s);
}

void TestNotifyPage::chosenAssetIsNotReplaced()
{
    choose(u"assetEdit"_s, u"77"_s);
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    choose(u"nodeEdit"_s, u"notify_message_1"_s);
    QCOMPARE(part<QLineEdit>(u"assetEdit"_s)->text(), u"77"_s);
}

void TestNotifyPage::refusedLookupNamesThePermission()
{
    Error error;
    error.kind = Error::Kind::NoPermission;
    error.permission = u"yundun-sas:DescribePlaybooks"_s;
    m_stage->soar.failWith = error;
    m_stage->addProfile(CloudKind::Alibaba, u"Second desk"_s);
    const QWidget *picker = part<QLineEdit>(u"playbookEdit"_s)->parentWidget();
    const auto *note = picker->findChild<QLabel *>(u"lookupNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(error.permission), qPrintable(note->text()));
    m_stage->soar.failWith.reset();
    auto *action = picker->findChild<QPushButton *>(u"lookupRefreshButton"_s);
    QCOMPARE(action->text(), u"Copy the request for the administrator"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    const QString request = QGuiApplication::clipboard()->text();
    QVERIFY2(request.contains(error.permission), qPrintable(request));
    QVERIFY2(request.contains(u"Second desk"_s), qPrintable(request));
    QVERIFY(note->text().contains(u"on the clipboard"_s));
    QCOMPARE(action->text(), u"Refresh"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(!note->isVisible());
}

void TestNotifyPage::reviewExplainsWhatIsMissing()
{
    type(u"subjectEdit"_s, u"Kept"_s);
    review();
    QVERIFY(!isReviewing());
    QVERIFY(part<QLineEdit>(u"playbookEdit"_s)->hasFocus());
    QVERIFY2(message().contains("7"_L1), qPrintable(message()));
    QCOMPARE(part<QLineEdit>(u"subjectEdit"_s)->text(), u"Kept"_s);
    QCOMPARE(m_stage->sends().size(), 0);
    int said = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>(u"fieldProblem"_s))
        said += label->isVisible() ? 1 : 0;
    QCOMPARE(said, 7);
    choose(u"playbookEdit"_s, u"Mail on incident"_s);
    QVERIFY(!m_page->findChildren<QLabel *>(u"fieldProblem"_s).first()->isVisible());
}

void TestNotifyPage::aCheckLeadsToItsField()
{
    fill();
    part<QLineEdit>(u"subjectEdit"_s)->setText(u"Dear {{name}}"_s);
    auto *list = part<QListView>(u"checkList"_s);
    const QModelIndex check = list->model()->index(0, 0);
    QVERIFY(check.data().toString().contains("{{name}}"_L1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(check).center());
    QVERIFY(part<QLineEdit>(u"subjectEdit"_s)->hasFocus());
    part<QLineEdit>(u"subjectEdit"_s)->setText(u"Dear all"_s);
    QVERIFY(!list->model()->index(0, 0).data().toString().contains("{{name}}"_L1));
    QVERIFY(part<QLabel>(u"checksReadyLabel"_s)->isVisible());
}

void TestNotifyPage::wrongUidUnfoldsMore()
{
    fill();
    part<QLineEdit>(u"actingForEdit"_s)->setText(u"12ab"_s);
    QVERIFY(!part<QLineEdit>(u"actingForEdit"_s)->isVisible());
    QVERIFY(part<QLabel>(u"changedBadge"_s)->isVisible());
    review();
    QVERIFY(!isReviewing());
    QVERIFY(part<QLineEdit>(u"actingForEdit"_s)->isVisible());
    QVERIFY(part<QLineEdit>(u"actingForEdit"_s)->hasFocus());
}

void TestNotifyPage::reviewSaysEverything()
{
    fillAndReview();
    const QString said = reviewTexts().join(u'\n');
    for (const QString &part :
         {u"ops@example.com, audit@example.org"_s, u"example.com (1), example.org (1)"_s,
          u"Disk alert"_s, u"<b>Look</b> at web-01"_s, u"Ops mailbox (10)"_s,
          u"Mail on incident (e99dab31-499b-4307-9248-000000000001)"_s,
          u"notify_message_1 · NotifyMessage · notifyByCustom"_s, u"Security desk"_s,
          u"AKEXAMPLE0001"_s, u"cloud.example.com"_s, u"English (en)"_s}) {
        QVERIFY2(said.contains(part), qPrintable(part));
    }
    QCOMPARE(button(u"sendButton"_s)->accessibleName(), u"Send to 2 people"_s);
    QVERIFY(button(u"keepEditingButton"_s)->hasFocus());

    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->alibaba.prepared.size(), 1);
    const QString fingerprint =
        QString::fromLatin1(m_stage->alibaba.prepared.first().fingerprint().left(12));
    QVERIFY(said.contains(fingerprint));
}

void TestNotifyPage::onlyThePartsThatFitAreListed()
{
    fill();
    QStringList many;
    for (int i = 1; i <= 23; ++i)
        many.append(u"u%1@example.com"_s.arg(i));
    m_page->findChild<ReceiversEdit *>()->setReceivers(many);
    part<QPlainTextEdit>(u"bodyEdit"_s)->setPlainText(QString(1000, u'x'));
    review();
    const QString said = reviewTexts().join(u'\n');
    QVERIFY(said.contains("u20@example.com and 3 more"_L1));
    QVERIFY(!said.contains("u21@"_L1));
    QVERIFY(said.contains("example.com (23)"_L1));
    QVERIFY(!said.contains(QString(601, u'x')));
    QVERIFY(said.contains("400"_L1));
}

void TestNotifyPage::doubleClickSendsOnce()
{
    m_stage->transport.hanging = true;
    fillAndReview();
    QTest::mouseDClick(button(u"sendButton"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!isReviewing());
    QCOMPARE(m_stage->sends().size(), 1);
    QCOMPARE(part<QLineEdit>(u"subjectEdit"_s)->text(), u"Disk alert"_s);
    m_stage->transport.finish();
}

void TestNotifyPage::doubleControlEnterOnlyReviews_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field :
         {u"playbookEdit"_s, u"receiversEdit"_s, u"subjectEdit"_s, u"bodyEdit"_s})
        QTest::addRow("%s", qPrintable(field)) << field;
}

void TestNotifyPage::doubleControlEnterOnlyReviews()
{
    QFETCH(QString, field);
    fill();
    const QString body = part<QPlainTextEdit>(u"bodyEdit"_s)->toPlainText();
    part<QWidget>(field)->setFocus();
    QTest::keyClick(part<QWidget>(field), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isReviewing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isReviewing());
    QCOMPARE(m_stage->sends().size(), 0);
    QCOMPARE(part<QPlainTextEdit>(u"bodyEdit"_s)->toPlainText(), body);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isReviewing());
    QCOMPARE(m_stage->sends().size(), 0);
}

void TestNotifyPage::manifestIsTheForm_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English window") << Language::English;
    QTest::newRow("Chinese window") << Language::Chinese;
}

void TestNotifyPage::manifestIsTheForm()
{
    QFETCH(Language, language);
    m_stage->session.setLanguage(language);
    fillAndSend();
    Notification expected;
    expected.playbookUuid = PlaybookUuid(uuid);
    expected.nodeName = u"notify_message_1"_s;
    expected.componentName = u"NotifyMessage"_s;
    expected.actionName = u"notifyByCustom"_s;
    expected.assetId = AssetId(u"10"_s);
    expected.receivers = QStringList{u"ops@example.com"_s, u"audit@example.org"_s};
    expected.subject = u"Disk alert"_s;
    expected.content = u"<b>Look</b> at web-01"_s;
    expected.lang = language;
    QTRY_COMPARE(m_stage->alibaba.prepared.size(), 1);
    QCOMPARE(sent(), expected);
    const Manifest &manifest = m_stage->alibaba.prepared.first();
    QVERIFY(manifest.isIntact());
    QCOMPARE(manifest.profile().name, u"Security desk"_s);
    QCOMPARE(manifest.endpoint(), QUrl(u"https://cloud.example.com"_s));
}

void TestNotifyPage::extrasAreSent()
{
    fill();
    QTest::mouseClick(part<QToolButton>(u"moreButton"_s), Qt::LeftButton);
    QVERIFY(part<QComboBox>(u"answerLanguageBox"_s)->isVisible());
    QVERIFY(!part<QLabel>(u"changedBadge"_s)->isVisible());
    QTest::keyClick(part<QComboBox>(u"answerLanguageBox"_s), Qt::Key_Down);
    QVERIFY(part<QLabel>(u"changedBadge"_s)->isVisible());
    QTest::keyClick(part<QComboBox>(u"accountViewBox"_s), Qt::Key_End);
    type(u"actingForEdit"_s, u"1376020000718726"_s);
    review();
    QVERIFY(reviewTexts().contains(u"1376020000718726"_s));
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->alibaba.prepared.size(), 1);
    QCOMPARE(sent().lang, Language::Chinese);
    QCOMPARE(sent().roleType, RoleType::Enterprise);
    QCOMPARE(sent().roleFor, 1376020000718726);
}

void TestNotifyPage::secondReviewWaitsForTheFirst()
{
    m_stage->transport.hanging = true;
    fillAndSend();
    review();
    QVERIFY(!isReviewing());
    QVERIFY2(message().contains("under way"_L1), qPrintable(message()));
    QTRY_COMPARE(m_stage->sends().size(), 1);
    QTRY_VERIFY(m_stage->transport.isPending());
    m_stage->transport.finish();
    QTRY_VERIFY(m_stage->isSettled());
    QVERIFY(!part<QLabel>(u"messageText"_s)->isVisible());
    review();
    QVERIFY(isReviewing());
}

void TestNotifyPage::clearIsOfferedAfterAcceptance_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("offered");
    QTest::newRow("accepted") << Outcome::Accepted << true;
    QTest::newRow("refused") << Outcome::Refused << false;
    QTest::newRow("unknown") << Outcome::Unknown << false;
}

void TestNotifyPage::clearIsOfferedAfterAcceptance()
{
    QFETCH(Outcome, outcome);
    m_stage->alibaba.verdict.outcome = outcome;
    QVERIFY(!button(u"clearFormButton"_s)->isVisible());
    fillAndSend();
    QTRY_VERIFY(m_stage->isSettled());
    QTEST(button(u"clearFormButton"_s)->isVisible(), "offered");
    QCOMPARE(part<QLineEdit>(u"subjectEdit"_s)->text(), u"Disk alert"_s);
}

void TestNotifyPage::clearEmptiesTheForm()
{
    fillAndSend();
    QTRY_VERIFY(button(u"clearFormButton"_s)->isVisible());
    QTest::mouseClick(button(u"clearFormButton"_s), Qt::LeftButton);
    QVERIFY(!button(u"clearFormButton"_s)->isVisible());
    for (const QString &field : {u"playbookEdit"_s, u"nodeEdit"_s, u"componentEdit"_s,
                                 u"actionEdit"_s, u"assetEdit"_s, u"subjectEdit"_s})
        QCOMPARE(part<QLineEdit>(field)->text(), QString());
    QCOMPARE(part<QPlainTextEdit>(u"bodyEdit"_s)->toPlainText(), QString());
    QVERIFY(m_page->findChild<ReceiversEdit *>()->receivers().isEmpty());
    for (const QLabel *label : m_page->findChildren<QLabel *>(u"fieldProblem"_s))
        QVERIFY(!label->isVisible());
}

void TestNotifyPage::unwrittenBatchKeepsTheForm()
{
    m_stage->ledger.failWith = failure(Error::Kind::Storage, u"disk full"_s).value();
    fillAndSend();
    QVERIFY(!isReviewing());
    QVERIFY2(message().startsWith("Nothing was sent."_L1), qPrintable(message()));
    QVERIFY(message().contains("disk full"_L1));
    QCOMPARE(part<QLineEdit>(u"subjectEdit"_s)->text(), u"Disk alert"_s);
    m_stage->ledger.failWith.reset();
    review();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->sends().size(), 1);
}

void TestNotifyPage::badEndpointIsExplained()
{
    Profile profile = m_stage->profiles.profiles().first();
    profile.endpoint = u"ftp://nowhere"_s;
    QVERIFY(m_stage->profiles.save(profile));
    fill();
    review();
    QVERIFY(!isReviewing());
    QVERIFY2(message().contains("not an https address"_L1), qPrintable(message()));
}

void TestNotifyPage::anotherProfileKeepsWhatWasTyped()
{
    fillAndReview();
    const int before = m_stage->soar.questions;
    m_stage->addProfile(CloudKind::Alibaba, u"Second desk"_s);
    QVERIFY(!isReviewing()); // the review was another identity's
    QVERIFY(m_stage->soar.questions > before);
    QCOMPARE(part<QLineEdit>(u"playbookEdit"_s)->text(), u"Mail on incident"_s);
    QCOMPARE(part<QLineEdit>(u"assetEdit"_s)->text(), u"Ops mailbox"_s);
    QCOMPARE(part<QLineEdit>(u"subjectEdit"_s)->text(), u"Disk alert"_s);
    review();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->alibaba.prepared.size(), 1);
    QCOMPARE(m_stage->alibaba.prepared.first().profile().name, u"Second desk"_s);
    QCOMPARE(sent().playbookUuid, PlaybookUuid(uuid));
}

void TestNotifyPage::withoutProfileThereIsAWayOn()
{
    type(u"subjectEdit"_s, u"Kept"_s);
    m_stage->session.setProfileFor(CloudKind::Alibaba, {});
    auto *add = button(u"emptyActionButton"_s);
    QVERIFY(add->isVisible());
    QVERIFY(!part<QLineEdit>(u"subjectEdit"_s)->isVisible());
    QSignalSpy requested(m_page.get(), &NotifyPage::addProfileRequested);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<CloudKind>(), CloudKind::Alibaba);
    m_stage->addProfile(CloudKind::Alibaba, u"Second desk"_s);
    QVERIFY(part<QLineEdit>(u"subjectEdit"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"subjectEdit"_s)->text(), u"Kept"_s);
}

void TestNotifyPage::reviewKeepsItsLanguage()
{
    fillAndReview();
    m_stage->session.setLanguage(Language::Chinese);
    QVERIFY(isReviewing());
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->alibaba.prepared.size(), 1);
    QCOMPARE(sent().lang, Language::English); // what was reviewed is what goes out
}

void TestNotifyPage::previewIsPlainText()
{
    fill();
    part<QLineEdit>(u"subjectEdit"_s)->setText(u"<h1>Alert</h1>"_s);
    QTRY_COMPARE(part<QPlainTextEdit>(u"previewBody"_s)->toPlainText(), u"<b>Look</b> at web-01"_s);
    QCOMPARE(part<QLabel>(u"previewSubject"_s)->text(), u"<h1>Alert</h1>"_s);
    QCOMPARE(part<QLabel>(u"previewSubject"_s)->textFormat(), Qt::PlainText);
}

void TestNotifyPage::tabOrderFollowsTheWork()
{
    part<QWidget>(u"playbookEdit"_s)->setFocus();
    for (const QString &next :
         {u"nodeEdit"_s, u"componentEdit"_s, u"actionEdit"_s, u"assetEdit"_s, u"receiversEdit"_s,
          u"subjectEdit"_s, u"bodyEdit"_s, u"plainBodyButton"_s, u"importReceiversButton"_s,
          u"groupsButton"_s, u"neverMailButton"_s, u"moreButton"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
}

QTEST_MAIN(TestNotifyPage)
#include "tst_notifypage.moc"
