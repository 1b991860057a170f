// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "tests/ui/windowwatch.h"
#include "ui/notify/preview/linklist.h"
#include "ui/notify/preview/mailbrowser.h"
#include "ui/notify/preview/notifypreview.h"
#include "ui/notify/preview/requestoutline.h"
#include "ui/notify/preview/requestview.h"
#include "ui/notify/preview/secretclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;

using Kind = NotifyForm::BodyKind;

namespace {

constexpr auto signature = "5ebd0dcafe0fc0ffee"_L1;
constexpr auto keyId = "LTAI0123456789"_L1;

/// Puts the mail into the query or a form body, as the real one does.
class MailCloud final : public Cloud
{
public:
    [[nodiscard]] CloudKind kind() const override { return CloudKind::Alibaba; }
    [[nodiscard]] Result<QUrl> endpoint(const Profile &profile) const override
    {
        if (profile.endpoint == "broken"_L1)
            return failure(Error::Kind::BadInput, u"the endpoint is not an address"_s);
        return QUrl(u"https://cloud.example.com/"_s);
    }
    [[nodiscard]] Request built(const Manifest &manifest, const QByteArray &proof) const
    {
        const auto &mail = std::get<Notification>(manifest.payload());
        QByteArrayList members{"Subject=" + mail.subject.toUtf8().toPercentEncoding(),
                               "Content=" + mail.content.toUtf8().toPercentEncoding()};
        int number = 0;
        for (const QString &receiver : mail.receivers)
            members.append("Receivers." + QByteArray::number(++number) + '=' +
                           receiver.toUtf8().toPercentEncoding());
        Request request{Request::Kind::Once, "POST"_ba, manifest.endpoint(), {}, {}};
        request.headers = {{"authorization"_ba, "KEY " + proof}};
        if (manifest.profile().wireForm == WireForm::Query) {
            request.url = QUrl::fromEncoded("https://cloud.example.com/?" + members.join('&'));
        } else {
            request.headers.append({"content-type"_ba, "application/x-www-form-urlencoded"_ba});
            request.body = members.join('&');
        }
        return request;
    }
    [[nodiscard]] Result<Request> sketch(const Manifest &manifest) const override
    {
        return built(manifest, "LTAI***, Signature=***"_ba);
    }
    [[nodiscard]] QString commandLine(const Manifest &manifest) const override
    {
        return u"vendor --Subject="_s + std::get<Notification>(manifest.payload()).subject;
    }
    QCoro::Task<Result<Request>> prepare(Manifest manifest) override
    {
        ++prepared;
        if (failsToPrepare)
            co_return failure(Error::Kind::NoCredential, u"no secret"_s);
        co_return built(manifest, QByteArray(keyId.data()) + ", Signature=" + signature.data());
    }
    [[nodiscard]] Verdict judge(const Exchange &) const override { return {}; }

    int prepared = 0;
    bool failsToPrepare = false;
};

} // namespace

class TestNotifyPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void headingFollowsTheForm();
    void plainTextStaysAsItStands();
    void htmlIsShownAsAPage();
    void whatIsBlockedIsSaid_data();
    void whatIsBlockedIsSaid();
    void nothingIsFetched();
    void browserFetchesNothingByItself();
    void aLinkOnlyShowsWhereItLeads();
    void oddLinksComeFirst();
    void requestIsTakenApart_data();
    void requestIsTakenApart();
    void longRequestsAreShortened();
    void addressSizeIsTold();
    void badEndpointIsSaid();
    void copiesHideEverything_data();
    void copiesHideEverything();
    void signedCopyNeedsASecondChoice();
    void signedCopyIsRefused_data();
    void signedCopyIsRefused();
    void warningIsWithdrawn_data();
    void warningIsWithdrawn();
    void secretLeavesTheClipboard();
    void secretOfAnotherIsLeftAlone();
    void secretGoesWithItsKeeper();
    void longBodyDoesNotHoldTheWindow_data();
    void longBodyDoesNotHoldTheWindow();
    void manyReceiversDoNotHoldTheWindow();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_preview->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] QString page() const
    {
        return part<QTextBrowser>(u"previewPage"_s)->toPlainText();
    }
    [[nodiscard]] QString request() const
    {
        return part<QPlainTextEdit>(u"requestText"_s)->toPlainText();
    }
    void showHtml(const QString &source)
    {
        m_form->setBodyKind(Kind::Html);
        m_form->setContent(source);
    }
    void showRequest() { part<QTabWidget>(u"previewTabs"_s)->setCurrentIndex(1); }
    void choose(const QString &copy)
    {
        for (QAction *action : part<QPushButton>(u"copyRequestButton"_s)->menu()->actions()) {
            if (action->objectName() == copy)
                action->trigger();
        }
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void fillIn()
    {
        m_form->setPlaybook(u"e99dab31"_s);
        m_form->setNode(u"notify_message_1"_s);
        m_form->setComponent(u"NotifyMessage"_s);
        m_form->setAction(u"notifyByCustom"_s);
        m_form->setAsset(u"10"_s);
        m_form->setReceivers({u"ops@example.com"_s, u"li.si@example.cn"_s});
        m_form->setSubject(u"磁盘 alert"_s);
        m_form->setContent(u"first\nsecond & last"_s);
    }

    QTemporaryDir m_folder;
    Session m_session{m_folder.filePath(u"settings.ini"_s)};
    Profile m_profile;
    std::unique_ptr<MailCloud> m_cloud;
    std::unique_ptr<NotifyForm> m_form;
    std::unique_ptr<NotifyPreview> m_preview;
};

void TestNotifyPreview::initTestCase()
{
    m_session.setLanguage(Language::English); // plural forms
    applyTheme(ThemeChoice::Light, Language::English);
}

void TestNotifyPreview::init()
{
    QGuiApplication::clipboard()->clear();
    m_profile = Profile();
    m_profile.accessKeyId = keyId;
    m_cloud = std::make_unique<MailCloud>();
    m_form = std::make_unique<NotifyForm>();
    m_preview = std::make_unique<NotifyPreview>(*m_form, *m_cloud, [] {
        return ReviewNames{u"Mail on incident"_s, u"Ops mailbox"_s};
    });
    m_preview->setAsker(m_profile, Language::English);
    m_preview->resize(420, 560);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
}

void TestNotifyPreview::cleanup()
{
    m_preview.reset();
    m_form.reset();
    m_cloud.reset();
}

void TestNotifyPreview::headingFollowsTheForm()
{
    QCOMPARE(text(u"previewSubject"_s), u"No subject yet"_s);
    QCOMPARE(text(u"previewReceivers"_s), u"To nobody yet"_s);
    fillIn();
    QCOMPARE(text(u"previewSubject"_s), u"磁盘 alert"_s);
    QCOMPARE(text(u"previewSender"_s), u"From Ops mailbox (10)"_s);
    QCOMPARE(text(u"previewReceivers"_s), u"To ops@example.com, li.si@example.cn"_s);
    m_form->setSubject(u"<h1>x</h1>"_s);
    QCOMPARE(part<QLabel>(u"previewSubject"_s)->textFormat(), Qt::PlainText);
}

void TestNotifyPreview::plainTextStaysAsItStands()
{
    m_form->setContent(u"<b>Look</b> at\nhttps://example.com"_s);
    const auto *body = part<QPlainTextEdit>(u"previewBody"_s);
    QTRY_COMPARE(body->toPlainText(), u"<b>Look</b> at\nhttps://example.com"_s);
    QVERIFY(body->isVisible());
    QVERIFY(!part<QLabel>(u"previewNotes"_s)->isVisible());
    QCOMPARE(part<QListView>(u"linkList"_s)->model()->rowCount(), 1);
}

void TestNotifyPreview::htmlIsShownAsAPage()
{
    showHtml(u"<h1>Alert</h1><p>Look at <b>web-01</b><script>alert(1)</script></p>"_s);
    QTRY_COMPARE(page(), u"Alert\nLook at web-01"_s);
    QVERIFY(part<QWidget>(u"previewPage"_s)->isVisible());
    m_form->setBodyKind(Kind::Plain);
    QTRY_VERIFY(part<QPlainTextEdit>(u"previewBody"_s)->isVisible());
    QVERIFY(part<QPlainTextEdit>(u"previewBody"_s)->toPlainText().startsWith("<h1>"_L1));
}

void TestNotifyPreview::whatIsBlockedIsSaid_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u"<p>Hi"_s << QString();
    QTest::newRow("pictures and a script")
        << u"<img src=//a.example/1><img src=//a.example/2><img src=//a.example/3><script>x</script>"_s
        << u"Not shown: 3 remote pictures, 1 script"_s;
    QTest::newRow("pixel") << u"<img width=1 src=//a.example/p>"_s
                           << u"Not shown: 1 tracking pixel"_s;
}

void TestNotifyPreview::whatIsBlockedIsSaid()
{
    QFETCH(QString, source);
    QFETCH(QString, said);
    showHtml(source % u"<p>end"_s);
    QTRY_VERIFY(page().endsWith("end"_L1));
    const QString notes = text(u"previewNotes"_s);
    QCOMPARE(notes.contains("Not shown"_L1), !said.isEmpty());
    QVERIFY2(notes.contains(said), qPrintable(notes));
}

void TestNotifyPreview::nothingIsFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString at = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    const QString source =
        u"<base href='%1'><link rel=stylesheet href='%1s.css'><style>@import '%1i.css'; "
        "body{background:url(%1b.png)}</style><body background='%1w.png'>"
        "<meta http-equiv=refresh content='0;url=%1'><img src='%1a.png' srcset='%1c.png 2x'>"
        "<img src='relative.png'><p style=\"background:url('%1d.png')\">x</p>"
        "<table background='%1t.png'><tr><td style='background-image:url(%1e.png)'>y</table>"
        "<iframe src='%1f'></iframe><object data='%1o'></object><video src='%1v'></video>"
        "<svg><image href='%1g'/></svg><script src='%1j'></script>"
        "<ul style='list-style-image:url(%1l)'><li>z</ul><a href='%1link'>link</a>end"_s.arg(at);
    showHtml(source);
    QTRY_VERIFY(page().endsWith("end"_L1));
    m_preview->grab(); // painting would ask for what layout did not
    QVERIFY(!server.waitForNewConnection(200));

    QTcpSocket visitor; // somebody who does call is noticed
    visitor.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(server.waitForNewConnection(2000));
}

/// Even for markup that was not made safe.
void TestNotifyPreview::browserFetchesNothingByItself()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString at = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    MailBrowser browser;
    browser.setMarkup(u"<img src='%1a.png'><img src='file:///etc/passwd'><p "
                      "style=\"background-image:url(%1b.png)\">x"_s.arg(at));
    browser.setSource(QUrl(at));
    browser.setSource(QUrl(u"file:///etc/passwd"_s));
    browser.show();
    browser.grab();
    QVERIFY(!server.waitForNewConnection(100));
    QVERIFY(!browser.toPlainText().contains("root:"_L1));
    QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(at)).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s))
                 .isValid());
}

void TestNotifyPreview::aLinkOnlyShowsWhereItLeads()
{
    showHtml(u"<a href='https://evil.example/x'>bank.example</a>"_s);
    QTRY_COMPARE(page(), u"bank.example"_s);
    auto *browser = part<MailBrowser>(u"previewPage"_s);
    QSignalSpy chosen(browser, &MailBrowser::linkChosen);
    QTextCursor cursor(browser->document());
    cursor.setPosition(4);
    const QPoint at = browser->cursorRect(cursor).center();
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY2(text(u"previewNotes"_s).contains("https://evil.example/x"_L1),
             qPrintable(text(u"previewNotes"_s)));
    QCOMPARE(page(), u"bank.example"_s); // still the same page
}

void TestNotifyPreview::oddLinksComeFirst()
{
    showHtml(u"<a href='https://good.example'>good</a> <a href='https://evil.example'>bank.example"
             "</a> <a href='javascript:x'>run</a>"_s);
    const auto *list = part<QListView>(u"linkList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->isVisible());
    const auto row = [list](int at) { return list->model()->index(at, 0).data().toString(); };
    QCOMPARE(row(0), u"Says bank.example, goes to evil.example"_s);
    QCOMPARE(row(1), u"run → runs a script"_s);
    QCOMPARE(row(2), u"good → https://good.example"_s);
    QCOMPARE(text(u"linkHeading"_s), u"3 links, 2 to look at"_s);
    m_form->setContent(u"<p>none"_s);
    QTRY_VERIFY(!list->isVisible());
}

void TestNotifyPreview::requestIsTakenApart_data()
{
    QTest::addColumn<WireForm>("form");
    QTest::addColumn<QString>("where");
    QTest::newRow("query") << WireForm::Query << u"In the address"_s;
    QTest::newRow("body") << WireForm::Body << u"Form body"_s;
}

void TestNotifyPreview::requestIsTakenApart()
{
    QFETCH(WireForm, form);
    QFETCH(QString, where);
    showRequest();
    m_profile.wireForm = form;
    m_preview->setAsker(m_profile, Language::English);
    fillIn();
    QTRY_VERIFY(request().contains("li.si@example.cn"_L1));
    const QStringList lines = request().split(u'\n');
    QCOMPARE(lines.first(), u"POST https://cloud.example.com/"_s);
    QVERIFY2(request().contains(where), qPrintable(request()));
    QVERIFY(lines.contains(u"  Subject      磁盘 alert"_s));
    const qsizetype content = lines.indexOf(u"  Content      first"_s);
    QVERIFY(content > 0);
    QCOMPARE(lines.at(content + 1).trimmed(), u"second & last"_s);
    QVERIFY(request().contains("Signature=***"_L1));
    m_form->setSubject(u"Another"_s); // in step with the form
    QTRY_VERIFY(request().contains("Another"_L1));
}

void TestNotifyPreview::longRequestsAreShortened()
{
    QByteArrayList members;
    for (int i = 1; i <= 5000; ++i)
        members.append("Receivers." + QByteArray::number(i) + "=a@b.example");
    members.append("Subject=s");
    members.append("Content=" + QByteArray(100'000, 'x'));
    Request request{Request::Kind::Once, "POST"_ba, QUrl(u"https://a.example/"_s), {}, {}};
    request.headers = {{"content-type"_ba, "application/x-www-form-urlencoded"_ba}};
    request.body = members.join('&');
    const QString shown = textOf(outlineOf(request));
    QVERIFY2(shown.contains("4,988 more of Receivers"_L1), qPrintable(shown.left(2000)));
    QVERIFY(shown.contains("99,000 more characters"_L1));
    QVERIFY(shown.contains("Subject"_L1));
    QVERIFY(shown.size() < 4000);
}

void TestNotifyPreview::addressSizeIsTold()
{
    std::optional<qsizetype> told;
    connect(m_preview.get(), &NotifyPreview::addressSizeChanged, this,
            [&told](std::optional<qsizetype> bytes) { told = bytes; });
    fillIn();
    QTRY_VERIFY(told.value_or(0) > 100);
    const qsizetype before = *told;
    m_form->setContent(m_form->draft().content + u"中"_s);
    QTRY_COMPARE(told.value_or(0), before + 9);
    m_profile.wireForm = WireForm::Body;
    m_preview->setAsker(m_profile, Language::English);
    QTRY_VERIFY(!told);
}

void TestNotifyPreview::badEndpointIsSaid()
{
    showRequest();
    m_profile.endpoint = u"broken"_s;
    m_preview->setAsker(m_profile, Language::English);
    QTRY_VERIFY2(request().contains("not an address"_L1), qPrintable(request()));
    QVERIFY(!part<QPushButton>(u"copyRequestButton"_s)->isEnabled());
}

void TestNotifyPreview::copiesHideEverything_data()
{
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("begins");
    QTest::newRow("command line") << u"copyCommandLine"_s << u"vendor"_s;
    QTest::newRow("curl") << u"copyCurl"_s << u"curl"_s;
    QTest::newRow("JSON") << u"copyJson"_s << u"{"_s;
}

void TestNotifyPreview::copiesHideEverything()
{
    QFETCH(QString, copy);
    QFETCH(QString, begins);
    showRequest();
    fillIn();
    QTRY_VERIFY(request().contains("alert"_L1));
    choose(copy);
    QTRY_VERIFY(clipboard().startsWith(begins));
    QVERIFY(!clipboard().contains(signature));
    QVERIFY(!clipboard().contains(keyId));
    QCOMPARE(m_cloud->prepared, 0); // nobody was asked for a secret
    QVERIFY(text(u"copySaid"_s).startsWith("Copied"_L1));
}

void TestNotifyPreview::signedCopyNeedsASecondChoice()
{
    showRequest();
    fillIn();
    QTRY_VERIFY(request().contains("alert"_L1));
    choose(u"copyRunnable"_s);
    auto *warning = part<QFrame>(u"runnableWarning"_s);
    QVERIFY(warning->isVisible());
    QVERIFY(part<QPushButton>(u"cancelSignedButton"_s)->hasFocus() ||
            m_preview->focusWidget() == part<QPushButton>(u"cancelSignedButton"_s));
    QCOMPARE(m_cloud->prepared, 0);
    QCOMPARE(clipboard(), QString());
    QTest::mouseClick(part<QPushButton>(u"copySignedButton"_s), Qt::LeftButton);
    QTRY_VERIFY(clipboard().contains(signature));
    QVERIFY(clipboard().startsWith("curl"_L1));
    QVERIFY(!warning->isVisible());
    QVERIFY2(text(u"copySaid"_s).contains("30"_L1), qPrintable(text(u"copySaid"_s)));
    QVERIFY(!request().contains(signature));
}

void TestNotifyPreview::signedCopyIsRefused_data()
{
    QTest::addColumn<GuardLevel>("guard");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<QString>("said");
    QTest::newRow("blocked") << GuardLevel::Blocked << true << u"guard"_s;
    QTest::newRow("rehearsal only") << GuardLevel::RehearseOnly << true << u"guard"_s;
    QTest::newRow("incomplete") << GuardLevel::Confirm << false << u"Complete the form"_s;
}

void TestNotifyPreview::signedCopyIsRefused()
{
    QFETCH(GuardLevel, guard);
    QFETCH(bool, isComplete);
    QFETCH(QString, said);
    showRequest();
    m_profile.guard = guard;
    m_preview->setAsker(m_profile, Language::English);
    fillIn();
    if (!isComplete)
        m_form->setSubject({});
    choose(u"copyRunnable"_s);
    QVERIFY(!part<QFrame>(u"runnableWarning"_s)->isVisible());
    QVERIFY2(text(u"copySaid"_s).contains(said), qPrintable(text(u"copySaid"_s)));
    QCOMPARE(m_cloud->prepared, 0);
}

void TestNotifyPreview::warningIsWithdrawn_data()
{
    QTest::addColumn<bool>("byEditing");
    QTest::newRow("the form changed") << true;
    QTest::newRow("declined") << false;
}

void TestNotifyPreview::warningIsWithdrawn()
{
    QFETCH(bool, byEditing);
    showRequest();
    fillIn();
    choose(u"copyRunnable"_s);
    auto *warning = part<QFrame>(u"runnableWarning"_s);
    QVERIFY(warning->isVisible());
    if (byEditing)
        m_form->setSubject(u"Other"_s);
    else
        QTest::mouseClick(part<QPushButton>(u"cancelSignedButton"_s), Qt::LeftButton);
    QVERIFY(!warning->isVisible());
    QCOMPARE(m_cloud->prepared, 0);
    QCOMPARE(clipboard(), QString());
}

void TestNotifyPreview::secretLeavesTheClipboard()
{
    SecretClipboard keeper(std::chrono::milliseconds(20));
    QSignalSpy cleared(&keeper, &SecretClipboard::cleared);
    keeper.put(u"signed"_s);
    QCOMPARE(clipboard(), u"signed"_s);
    QTRY_COMPARE(clipboard(), QString());
    QCOMPARE(cleared.size(), 1);
}

void TestNotifyPreview::secretOfAnotherIsLeftAlone()
{
    QSignalSpy changed(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    {
        SecretClipboard keeper(std::chrono::milliseconds(20));
        QSignalSpy cleared(&keeper, &SecretClipboard::cleared);
        keeper.put(u"signed"_s);
        QGuiApplication::clipboard()->setText(u"a person's own"_s);
        QTest::qWait(60);
        QCOMPARE(cleared.size(), 0);
    }
    QCOMPARE(clipboard(), u"a person's own"_s);
}

void TestNotifyPreview::secretGoesWithItsKeeper()
{
    {
        SecretClipboard keeper(std::chrono::hours(1));
        keeper.put(u"signed"_s);
        QCOMPARE(clipboard(), u"signed"_s);
    }
    QCOMPARE(clipboard(), QString());
}

void TestNotifyPreview::longBodyDoesNotHoldTheWindow_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("piece");
    QTest::newRow("lines") << Kind::Plain << u"磁盘空间不足 on web-01, look at it today\n"_s;
    QTest::newRow("one line") << Kind::Plain << u"磁盘空间不足 on web-01, look at it today "_s;
    QTest::newRow("paragraphs") << Kind::Html << u"<p>磁盘 on <b>web-01</b></p>\n"_s;
    QTest::newRow("tables") << Kind::Html << u"<table><tr><td>x</td></tr></table>"_s;
    QTest::newRow("tables in tables") << Kind::Html << u"<table><tr><td>x"_s;
    QTest::newRow("links") << Kind::Html << u"<a href='https://a.example/'>b.example</a> "_s;
    QTest::newRow("tags without text") << Kind::Html << u"<p></p><hr>"_s;
}

void TestNotifyPreview::longBodyDoesNotHoldTheWindow()
{
    QFETCH(Kind, kind);
    QFETCH(QString, piece);
    const QString body = piece.repeated(1'000'000 / piece.size());
    m_form->setBodyKind(kind);
    QTest::qWait(300);
    WindowWatch watch;
    watch.step([&] { m_form->setContent(body); });
    const auto *shown = part<QWidget>(kind == Kind::Html ? u"previewPage"_s : u"previewBody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"previewNotes"_s).contains("Only the beginning"_L1), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!request().isEmpty(), 20'000);
    QVERIFY2(watch.longest() < 100, qPrintable(QString::number(watch.longest())));
}

void TestNotifyPreview::manyReceiversDoNotHoldTheWindow()
{
    QStringList receivers;
    for (int i = 0; i < 100'000; ++i)
        receivers.append(u"user%1@example.com"_s.arg(i));
    showRequest();
    WindowWatch watch;
    watch.step([&] { m_form->setReceivers(receivers); });
    for (int i = 0; i < 5; ++i)
        watch.step([&] { m_form->setSubject(u"Subject %1"_s.arg(i)); });
    QTRY_VERIFY_WITH_TIMEOUT(request().contains("99,988 more of Receivers"_L1), 30'000);
    QVERIFY2(watch.longest() < 100, qPrintable(QString::number(watch.longest())));
}

QTEST_MAIN(TestNotifyPreview)
#include "tst_notifypreview.moc"
