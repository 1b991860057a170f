// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/identitybanner.h"
#include "ui/shell/identitytext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowplace.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page with one field.
class PlainPage final : public ui::Page
{
public:
    PlainPage(const QString &name, const char *title)
        : m_title(title)
    {
        setObjectName(name);
        field = new QLineEdit(this);
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
    }

    QString title() const override { return QCoreApplication::translate("Pages", m_title); }
    void activate() override
    {
        ++activations;
        field->setFocus();
    }

    QLineEdit *field;
    int activations = 0;

private:
    const char *m_title;
};

/// Chinese for what these tests look at, whatever the catalogue of the day says.
class Chinese final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Pages") == 0 && qstrcmp(source, "Notify") == 0)
            return u"通知"_s;
        if (qstrcmp(source, "%1 – Herald") == 0)
            return u"%1 – 信使 Herald"_s;
        if (qstrcmp(source, "Alibaba Cloud") == 0)
            return u"阿里云"_s;
        if (qstrcmp(source, "Held %1") == 0)
            return u"暂缓中 %1"_s;
        return {};
    }
};

/// The window on fakes.
struct Shown
{
    explicit Shown(const QUrl &inbox = {})
        : services(stage.services)
    {
        stage.session.setTheme(ThemeChoice::Light);
        services.sandboxInbox = inbox;
    }
    void open()
    {
        pages = {
            new PlainPage(u"notify"_s, "Notify"),     new PlainPage(u"resend"_s, "Resend"),
            new PlainPage(u"outbox"_s, "Outbox"),     new PlainPage(u"history"_s, "History"),
            new PlainPage(u"profiles"_s, "Profiles"), new PlainPage(u"settings"_s, "Settings")};
        QList<ui::Page *> list;
        for (PlainPage *page : pages)
            list.append(page);
        window = std::make_unique<MainWindow>(services, list);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    [[nodiscard]] QString word() const
    {
        return find<Badge>(u"identityWordBadge"_s)->content().text;
    }
    [[nodiscard]] QString countText(const QString &name) const
    {
        return find<Badge>(name)->content().text;
    }

    test::Stage stage;
    Services services;
    QList<PlainPage *> pages;
    std::unique_ptr<MainWindow> window;
};

Profile sandboxProfile(CloudKind cloud)
{
    Profile profile;
    profile.id = ProfileBook::freshId();
    profile.name = u"Sandbox"_s;
    profile.cloud = cloud;
    profile.accessKeyId = u"SANDBOXKEY"_s;
    profile.endpoint = u"http://127.0.0.1:4711"_s;
    profile.sandbox = true;
    return profile;
}

} // namespace

/// Stands in for the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void railByKeyboard_data();
    void railByKeyboard();
    void arrowsWalkAlongTheRail();
    void aClickGoesIntoThePage();
    void everyControlHasAName();
    void bannerShowsTheCloudOfThePage();
    void bannerChangesTheProfile();
    void theWheelDoesNotChangeTheProfile();
    void bannerAsksForAProfile();
    void bannerTakesTheOnlyProfileAndNeverPicksAmongSeveral();
    void sandboxIsHatchedAndOpensItsInbox();
    void idsAreShortened_data();
    void idsAreShortened();
    void languageSwitchesLive();
    void statusCounts();
    void panicKeysHoldEverything_data();
    void panicKeysHoldEverything();
    void pausedIsSaid();
    void settingsTakeEffectAtOnce();
    void placeIsClamped_data();
    void placeIsClamped();
    void placeIsKept();
};

void TestMainWindow::railByKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("page");
    QTest::addRow("Ctrl+1") << int(Qt::Key_1) << u"notify"_s;
    QTest::addRow("Ctrl+2") << int(Qt::Key_2) << u"resend"_s;
    QTest::addRow("Ctrl+3") << int(Qt::Key_3) << u"outbox"_s;
    QTest::addRow("Ctrl+4") << int(Qt::Key_4) << u"history"_s;
    QTest::addRow("Ctrl+5") << int(Qt::Key_5) << u"profiles"_s;
    QTest::addRow("Ctrl+6") << int(Qt::Key_6) << u"settings"_s;
}

void TestMainWindow::railByKeyboard()
{
    QFETCH(int, key);
    QFETCH(QString, page);
    Shown shown;
    shown.open();
    shown.window->showPage(page == u"history"_s ? u"outbox"_s : u"history"_s);

    QTest::keyClick(shown.window.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(shown.window->currentPage(), page);
    QVERIFY(shown.find<QPushButton>(page + u"RailButton"_s)->isChecked());
    for (const PlainPage *each : shown.pages)
        QCOMPARE(each->field->hasFocus(), each->objectName() == page);
}

void TestMainWindow::arrowsWalkAlongTheRail()
{
    Shown shown;
    shown.open();
    auto *first = shown.find<QPushButton>(u"notifyRailButton"_s);
    auto *second = shown.find<QPushButton>(u"resendRailButton"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(shown.window->currentPage(), u"resend"_s);
    QVERIFY(second->hasFocus());
    QCOMPARE(shown.pages.at(1)->activations, 1);

    QTest::keyClick(second, Qt::Key_Space); // the page that is open already: go into it
    QVERIFY(shown.pages.at(1)->field->hasFocus());
}

void TestMainWindow::aClickGoesIntoThePage()
{
    Shown shown;
    shown.open();
    QTest::mouseClick(shown.find<QPushButton>(u"historyRailButton"_s), Qt::LeftButton);
    QCOMPARE(shown.window->currentPage(), u"history"_s);
    QVERIFY(shown.pages.at(3)->field->hasFocus());
    shown.window->showPage(u"no such page"_s);
    QCOMPARE(shown.window->currentPage(), u"history"_s);
}

void TestMainWindow::everyControlHasAName()
{
    Shown shown;
    shown.open();
    const QStringList titles{u"Notify"_s,  u"Resend"_s,   u"Outbox"_s,
                             u"History"_s, u"Profiles"_s, u"Settings"_s};
    for (int at = 0; at < titles.size(); ++at) {
        QCOMPARE(shown.pages.at(at)->accessibleName(), titles.at(at));
        const auto *entry =
            shown.find<QPushButton>(shown.pages.at(at)->objectName() + u"RailButton"_s);
        QCOMPARE(entry->accessibleName(), titles.at(at));
        QVERIFY(!entry->icon().isNull());
    }
    QCOMPARE(shown.find<QComboBox>(u"profileBox"_s)->accessibleName(), u"Profile"_s);
    for (const QWidget *control : shown.window->findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || qobject_cast<const QLineEdit *>(control))
            continue;
        if (control->inherits("QAbstractButton") || control->inherits("QComboBox")) {
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY(!control->objectName().isEmpty());
        }
    }
}

void TestMainWindow::bannerShowsTheCloudOfThePage()
{
    Shown shown;
    shown.open();
    const auto *cloud = shown.find<QLabel>(u"cloudNameLabel"_s);
    const auto *box = shown.find<QComboBox>(u"profileBox"_s);
    const auto *facts = shown.find<QLabel>(u"identityFactsLabel"_s);
    QCOMPARE(cloud->text(), u"Alibaba Cloud"_s);
    QCOMPARE(box->currentText(), u"Security desk"_s);
    QCOMPARE(facts->text(), u"Key AKEX...0001 · ap-southeast-1"_s);
    QCOMPARE(shown.word(), u"Live"_s);

    shown.window->showPage(u"resend"_s);
    QCOMPARE(cloud->text(), u"Huawei Cloud"_s);
    QCOMPARE(box->currentText(), u"Workspace desk"_s);
    QCOMPARE(facts->text(), u"Key AKEX...0001 · cn-north-4 · Project 0123...cdef"_s);
    QVERIFY(facts->toolTip().contains(u"0123456789abcdef"_s));

    shown.window->showPage(u"history"_s); // for both clouds: stays with the last one
    QCOMPARE(cloud->text(), u"Huawei Cloud"_s);
}

void TestMainWindow::bannerChangesTheProfile()
{
    Shown shown;
    const Profile first = *shown.stage.profiles.findByName(u"Security desk"_s);
    const Profile second = shown.stage.addProfile(CloudKind::Alibaba, u"Night shift"_s);
    shown.open();
    auto *box = shown.find<QComboBox>(u"profileBox"_s);
    QCOMPARE(box->count(), 2); // the one of the other cloud is not offered
    QCOMPARE(box->currentText(), u"Night shift"_s);

    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(shown.stage.session.profileFor(CloudKind::Alibaba), first.id);
    shown.stage.session.setProfileFor(CloudKind::Alibaba, second.id);
    QCOMPARE(box->currentText(), u"Night shift"_s);
}

void TestMainWindow::theWheelDoesNotChangeTheProfile()
{
    Shown shown;
    const Profile chosen = shown.stage.addProfile(CloudKind::Alibaba, u"Night shift"_s);
    shown.open();
    auto *box = shown.find<QComboBox>(u"profileBox"_s);
    const QPointF middle = box->rect().center();
    QWheelEvent turn(middle, box->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &turn);
    QCOMPARE(box->currentText(), chosen.name);
    QCOMPARE(shown.stage.session.profileFor(CloudKind::Alibaba), chosen.id);
}

void TestMainWindow::bannerAsksForAProfile()
{
    Shown shown;
    const Profile only = *shown.stage.profiles.findByName(u"Security desk"_s);
    QVERIFY(shown.stage.profiles.remove(only.id));
    shown.open();
    QCOMPARE(shown.word(), u"No profile yet"_s);
    QVERIFY(shown.find<QComboBox>(u"profileBox"_s)->isHidden());
    QVERIFY(shown.find<QLabel>(u"identityFactsLabel"_s)->text().isEmpty());
    auto *add = shown.find<QPushButton>(u"addProfileButton"_s);
    QVERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(shown.window->currentPage(), u"profiles"_s);

    shown.stage.addProfile(CloudKind::Alibaba, u"New"_s);
    QVERIFY(add->isHidden());
    QCOMPARE(shown.word(), u"Live"_s);
}

void TestMainWindow::bannerTakesTheOnlyProfileAndNeverPicksAmongSeveral()
{
    Shown shown;
    Session &session = shown.stage.session;
    const Profile only = *shown.stage.profiles.findByName(u"Security desk"_s);
    session.setProfileFor(CloudKind::Alibaba, ProfileId());
    shown.open();
    QCOMPARE(session.profileFor(CloudKind::Alibaba), only.id);

    const Profile second = shown.stage.addProfile(CloudKind::Alibaba, u"Second"_s);
    const Profile third = shown.stage.addProfile(CloudKind::Alibaba, u"Third"_s);
    QVERIFY(shown.stage.profiles.remove(third.id));
    QCOMPARE(shown.word(), u"No profile chosen"_s);
    QCOMPARE(shown.find<QComboBox>(u"profileBox"_s)->currentIndex(), -1);
    QVERIFY(shown.stage.profiles.remove(second.id));
    QCOMPARE(session.profileFor(CloudKind::Alibaba), only.id);
    QCOMPARE(shown.word(), u"Live"_s);
}

void TestMainWindow::sandboxIsHatchedAndOpensItsInbox()
{
    const QUrl inbox(u"http://127.0.0.1:4711/inbox"_s);
    Shown shown(inbox);
    shown.open();
    auto *banner = shown.find<IdentityBanner>(u"identityBanner"_s);
    auto *button = shown.find<QPushButton>(u"sandboxInboxButton"_s);
    QVERIFY(button->isHidden());
    const auto colours = [banner] { // along a line through the empty middle of the banner
        const QImage image = banner->grab().toImage();
        QSet<QRgb> found;
        for (int x = 0; x < image.width(); ++x)
            found.insert(image.pixel(x, 2));
        return found;
    };
    QCOMPARE(colours().size(), 1);

    const Profile sandbox = sandboxProfile(CloudKind::Alibaba);
    QVERIFY(shown.stage.profiles.save(sandbox));
    shown.stage.session.setProfileFor(CloudKind::Alibaba, sandbox.id);
    QVERIFY(colours().contains(tint(Ink::Sandbox, banner->palette()).rgb()));
    QVERIFY(colours().contains(ink(Ink::Raised, banner->palette()).rgb()));
    QCOMPARE(shown.word(), u"SANDBOX 沙箱"_s);
    QCOMPARE(shown.find<QLabel>(u"identityFactsLabel"_s)->text(),
             u"Key SANDBOXKEY · 127.0.0.1:4711"_s);

    Browser browser;
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QCOMPARE(browser.opened, QList<QUrl>{inbox});

    shown.window->showPage(u"resend"_s);
    QVERIFY(button->isHidden());
    QCOMPARE(colours().size(), 1);
}

void TestMainWindow::idsAreShortened_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::addRow("nothing") << QString() << QString();
    QTest::addRow("short enough") << u"AK1234567890"_s << u"AK1234567890"_s;
    QTest::addRow("an Alibaba key") << u"LTAI5tExampleKey01234567"_s << u"LTAI...4567"_s;
}

void TestMainWindow::idsAreShortened()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(shortened(id), expected);
}

void TestMainWindow::languageSwitchesLive()
{
    Shown shown;
    shown.open();
    shown.pages.first()->field->setText(u"half a word"_s);
    QCOMPARE(shown.window->windowTitle(), u"Notify – Herald"_s);

    Chinese chinese;
    QTest::mouseClick(shown.find<QPushButton>(u"chineseButton"_s), Qt::LeftButton);
    QCOMPARE(shown.stage.session.language(), Language::Chinese);
    QCoreApplication::installTranslator(&chinese);
    QCoreApplication::processEvents();
    QCOMPARE(shown.window->windowTitle(), u"通知 – 信使 Herald"_s);
    QCOMPARE(shown.find<QPushButton>(u"notifyRailButton"_s)->text(), u"通知"_s);
    QCOMPARE(shown.pages.first()->accessibleName(), u"通知"_s);
    QCOMPARE(shown.find<QLabel>(u"cloudNameLabel"_s)->text(), u"阿里云"_s);
    QCOMPARE(shown.countText(u"heldCount"_s), u"暂缓中 0"_s);
    QVERIFY(shown.find<QPushButton>(u"chineseButton"_s)->isChecked());
    QCOMPARE(QApplication::font().families().first(), u"Noto Sans CJK SC"_s);
    QCOMPARE(shown.pages.first()->field->text(), u"half a word"_s);

    QTest::mouseClick(shown.find<QPushButton>(u"englishButton"_s), Qt::LeftButton);
    QCoreApplication::removeTranslator(&chinese);
    QCoreApplication::processEvents();
    QCOMPARE(shown.window->windowTitle(), u"Notify – Herald"_s);
    QVERIFY(shown.find<QPushButton>(u"englishButton"_s)->isChecked());
}

void TestMainWindow::statusCounts()
{
    Shown shown;
    Stage &stage = shown.stage;
    stage.alibaba.verdictAt = {{3, verdictOf(Outcome::Refused, Cause::NotFound)},
                               {4, verdictOf(Outcome::Unknown, Cause::ConnectionLost)},
                               {5, notSent(Cause::TlsFailed)}};
    submitNow(stage, manifests(stage, 6));
    QTRY_VERIFY(stage.isSettled());
    shown.open();
    QTRY_COMPARE(shown.countText(u"acceptedCount"_s), u"Accepted 3"_s);
    QTRY_COMPARE(shown.countText(u"unknownCount"_s), u"Unknown 1"_s);
    QCOMPARE(shown.countText(u"refusedCount"_s), u"Refused 1"_s);
    QCOMPARE(shown.countText(u"heldCount"_s), u"Held 0"_s);
    QCOMPARE(shown.find<Badge>(u"heldCount"_s)->content().meaning, Ink::Muted);
    QCOMPARE(shown.find<Badge>(u"unknownCount"_s)->content().meaning, Ink::Caution);
    QVERIFY(shown.find<Badge>(u"unknownCount"_s)->toolTip().contains("settle"_L1));

    stage.transport.hanging = true;
    submitNow(stage, manifests(stage, 2)); // the window has set a hold time
    QTRY_COMPARE(shown.countText(u"heldCount"_s), u"Held 2"_s);
    stage.delivery.release(stage.delivery.openBatches().first());
    QTRY_COMPARE(shown.countText(u"onTheWireCount"_s), u"On the wire 1"_s);
    QCOMPARE(shown.countText(u"queuedCount"_s), u"Queued 1"_s);
    QCOMPARE(shown.countText(u"heldCount"_s), u"Held 0"_s);
    stage.transport.finish();
    QTRY_COMPARE(shown.countText(u"acceptedCount"_s), u"Accepted 4"_s);

    const Send unknown = stage.sends().at(3);
    QCOMPARE(unknown.verdict.outcome, Outcome::Unknown);
    Settlement settlement;
    settlement.who = u"Li Na"_s;
    settlement.reason = u"in the mailbox"_s;
    QVERIFY(QCoro::waitFor(stage.delivery.settle(unknown, settlement)).has_value());
    QTRY_COMPARE(shown.countText(u"unknownCount"_s), u"Unknown 0"_s);
}

void TestMainWindow::panicKeysHoldEverything_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+Shift+P") << Qt::Key_P
                                  << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("Pause") << Qt::Key_Pause << Qt::KeyboardModifiers();
}

void TestMainWindow::panicKeysHoldEverything()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Shown shown;
    Stage &stage = shown.stage;
    stage.transport.hangingBefore = true;
    submitNow(stage, manifests(stage, 2));
    const BatchId second = submitNow(stage, manifests(stage, 2));
    QTRY_VERIFY(stage.transport.isPending());
    shown.open();
    for (PlainPage *page : shown.pages) { // whatever is open, and has the focus
        shown.window->showPage(page->objectName());
        stage.delivery.release(second);
        QTRY_COMPARE(stage.delivery.batch(second)->hold(), Hold::None);
        QTest::keyClick(shown.window->focusWidget(), key, modifiers);
        QCOMPARE(stage.delivery.batch(second)->hold(), Hold::ByHand);
    }
    QTRY_COMPARE(shown.countText(u"heldCount"_s), u"Held 4"_s);
    QCOMPARE(stage.delivery.onTheWire(), 0);
}

void TestMainWindow::pausedIsSaid()
{
    Shown shown;
    shown.open();
    auto *badge = shown.find<Badge>(u"pausedBadge"_s);
    QVERIFY(!badge->isVisible());
    shown.stage.delivery.pause();
    QTRY_VERIFY(badge->isVisible());
    shown.stage.delivery.resume();
    QTRY_VERIFY(!badge->isVisible());
}

void TestMainWindow::settingsTakeEffectAtOnce()
{
    Shown shown;
    shown.open();
    SettingsPage page(shown.stage.services);
    auto *theme = page.findChild<QComboBox *>(u"themeBox"_s);
    auto *hold = page.findChild<QSpinBox *>(u"holdTimeBox"_s);
    auto *language = page.findChild<QComboBox *>(u"languageBox"_s);
    for (const QWidget *field : std::initializer_list<QWidget *>{theme, hold, language})
        QVERIFY(!field->accessibleName().isEmpty());
    QCOMPARE(page.title(), u"Settings"_s);
    QCOMPARE(hold->value(), 5);
    QCOMPARE(shown.stage.delivery.rules().holdTime, std::chrono::seconds(5));

    QTest::keyClick(hold, Qt::Key_Up);
    QCOMPARE(shown.stage.session.holdSeconds(), 6);
    QCOMPARE(shown.stage.delivery.rules().holdTime, std::chrono::seconds(6));

    QCOMPARE(theme->currentText(), u"Light"_s);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(shown.stage.session.theme(), ThemeChoice::Dark);
    QCOMPARE(&coloursOf(QApplication::palette()), &paletteDark);

    QCOMPARE(language->currentText(), u"English"_s);
    QTest::keyClick(language, Qt::Key_Up);
    QCOMPARE(shown.stage.session.language(), Language::Chinese);
    shown.stage.session.setLanguage(Language::English);
    QCOMPARE(language->currentText(), u"English"_s);
}

void TestMainWindow::placeIsClamped_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QRect>("expected");
    QTest::addRow("fits") << QRect(100, 80, 800, 600) << QRect(100, 80, 800, 600);
    QTest::addRow("on the second screen") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
    QTest::addRow("over the right edge") << QRect(3000, 50, 800, 600) << QRect(2400, 50, 800, 600);
    QTest::addRow("under the panel") << QRect(100, 0, 800, 600) << QRect(100, 30, 800, 600);
    QTest::addRow("too large") << QRect(-50, 0, 3000, 2000) << QRect(0, 30, 1920, 1050);
    QTest::addRow("on a screen that is gone")
        << QRect(9000, 9000, 800, 600) << QRect(1120, 480, 800, 600);
}

void TestMainWindow::placeIsClamped()
{
    QFETCH(QRect, frame);
    QFETCH(QRect, expected);
    const QList<QRect> screens{QRect(0, 30, 1920, 1050), QRect(1920, 0, 1280, 1024)};
    QCOMPARE(placedWithin(frame, screens), expected);
    QCOMPARE(placedWithin(frame, {}), frame);
}

void TestMainWindow::placeIsKept()
{
    Shown shown;
    shown.open();
    const QSize smaller = shown.window->minimumSizeHint().boundedTo({700, 500});
    shown.window->resize(smaller);
    QCoreApplication::processEvents();
    const QSize size = shown.window->size();
    shown.window->close();
    QVERIFY(!shown.stage.session.windowGeometry().isEmpty());
    shown.open();
    QCOMPARE(shown.window->size(), size);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
