// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fullwindow.h"
#include "tests/ui/sends.h"
#include "ui/shell/commands/commandfinder.h"
#include "ui/shell/commands/commandpalette.h"
#include "ui/shell/commands/commandtexts.h"
#include "ui/shell/commands/pinyin.h"
#include "ui/widgets/lookupmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

QList<Command> known()
{
    QList<Command> commands;
    for (const CommandSpec &spec : commandSpecs()) {
        if (!spec.isFixed)
            commands.append({spec.id, spec.words, {}, spec.keys, [] {}});
    }
    return commands;
}

QStringList found(const CommandFinder &finder)
{
    QStringList ids;
    for (int row = 0; row < finder.rowCount(); ++row)
        ids.append(finder.commandAt(row).id);
    return ids;
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

    [[nodiscard]] static CommandPalette *open(FullWindow &full)
    {
        full.window->activateWindow(); // as a window manager does when a dialog closes
        if (!QTest::qWaitFor([&full] { return full.window->isActiveWindow(); }))
            return nullptr;
        full.press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = qobject_cast<CommandPalette *>(FullWindow::dialog());
        const auto isActive = [palette] { return palette->isActiveWindow(); };
        return palette && QTest::qWaitFor(isActive) ? palette : nullptr;
    }
    [[nodiscard]] static bool isReviewing(const FullWindow &full)
    {
        const auto *page = full.window->findChild<NotifyPage *>();
        return page->findChild<QPushButton *>(u"keepEditingButton"_s)->isVisible();
    }
    /// What the palette of a window finds.
    [[nodiscard]] static QStringList texts(const CommandPalette &palette)
    {
        const auto *model = palette.findChild<QListView *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

private slots:
    void chineseIsSpelt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("syllables");
        QTest::newRow("Chinese") << u"转到通知"_s
                                 << QStringList{u"zhuan"_s, u"dao"_s, u"tong"_s, u"zhi"_s};
        QTest::newRow("read as meant")
            << u"转到重发"_s << QStringList{u"zhuan"_s, u"dao"_s, u"chong"_s, u"fa"_s};
        QTest::newRow("signs") << u"语言：中文"_s
                               << QStringList{u"yu"_s, u"yan"_s, u"zhong"_s, u"wen"_s};
        QTest::newRow("Latin words stay")
            << u"使用 Night desk"_s << QStringList{u"shi"_s, u"yong"_s, u"night"_s, u"desk"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void chineseIsSpelt()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, syllables);
        QCOMPARE(syllablesOf({text}), QList<QStringList>{syllables});
    }

    void lettersBeginSyllables_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("all initials") << u"zdtz"_s << true;
        QTest::newRow("from the middle") << u"tz"_s << true;
        QTest::newRow("in full") << u"tongzhi"_s << true;
        QTest::newRow("begun") << u"zhuand"_s << true;
        QTest::newRow("mixed") << u"tzhi"_s << true;
        QTest::newRow("not from inside a syllable") << u"ong"_s << false;
        QTest::newRow("one is left out") << u"zt"_s << false;
        QTest::newRow("more than there is") << u"tzz"_s << false;
    }
    void lettersBeginSyllables()
    {
        QFETCH(QString, letters);
        QFETCH(bool, isFound);
        QCOMPARE(spells(letters, {u"zhuan"_s, u"dao"_s, u"tong"_s, u"zhi"_s}), isFound);
    }

    void foundInBothLanguages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("English") << u"outbox"_s << u"go.outbox"_s;
        QTest::newRow("two words, begun") << u"new notif"_s << u"notify.new"_s;
        QTest::newRow("Chinese") << u"发件箱"_s << u"go.outbox"_s;
        QTest::newRow("initials") << u"fjx"_s << u"go.outbox"_s;
        QTest::newRow("pinyin") << u"fajianxiang"_s << u"go.outbox"_s;
        QTest::newRow("initials of 重发") << u"cf"_s << u"go.resend"_s;
        QTest::newRow("initials of 通知") << u"tz"_s << u"notify.new"_s;
        QTest::newRow("initials of 发送") << u"fs"_s << u"pause"_s;
        QTest::newRow("initials of 密钥") << u"my"_s << u"lock"_s;
        QTest::newRow("capitals") << u"LOCK"_s << u"lock"_s;
        QTest::newRow("the beginning comes first") << u"pa"_s << u"pause"_s;
    }
    void foundInBothLanguages()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        Stage stage; // the catalogues
        for (const Language language : {Language::English, Language::Chinese}) {
            stage.session.setLanguage(language);
            CommandFinder finder(known(), language);
            finder.search(typed);
            QTRY_VERIFY(!found(finder).isEmpty());
            QTRY_VERIFY2(found(finder).contains(first), qPrintable(found(finder).join(u' ')));
            if (typed != u"tz"_s)
                QCOMPARE(found(finder).constFirst(), first);
        }
    }
    void nothingTypedShowsAll()
    {
        CommandFinder finder(known(), Language::English);
        QCOMPARE(finder.rowCount(), int(known().size()));
        finder.search(u"qqq"_s);
        QCOMPARE(finder.rowCount(), 0);
        finder.search(u"  "_s);
        QCOMPARE(finder.rowCount(), int(known().size()));
    }

    void byKeyboardOnly()
    {
        FullWindow full;
        full.open();
        CommandPalette *palette = open(full);
        QVERIFY(palette);
        auto *search = palette->findChild<QLineEdit *>(u"commandSearch"_s);
        auto *list = palette->findChild<QListView *>(u"commandList"_s);
        QVERIFY(search->hasFocus());
        QCOMPARE(palette->windowModality(), Qt::WindowModal);
        QVERIFY(full.window->geometry().contains(palette->geometry()));

        QTest::keyClicks(search, u"go to"_s);
        const int rows = list->model()->rowCount();
        QVERIFY(rows >= 5);
        QCOMPARE(list->currentIndex().row(), 0);
        full.press(Qt::Key_Up); // goes round
        QCOMPARE(list->currentIndex().row(), rows - 1);
        full.press(Qt::Key_Down);
        full.press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"Go to Resend"_s);
        QCOMPARE(list->currentIndex().data(LookupModel::AsideRole).toString(), u"Ctrl+2"_s);
        QCOMPARE(search->accessibleDescription(), u"Go to Resend, Ctrl+2; 2 of %1"_s.arg(rows));
        full.press(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(full.window->currentPage(), u"resend"_s);
    }

    void escClosesAndChangesNothing()
    {
        FullWindow full;
        full.open();
        CommandPalette *palette = open(full);
        QVERIFY(palette);
        QTest::keyClicks(QApplication::focusWidget(), u"history"_s);
        full.press(Qt::Key_Escape);
        QTRY_VERIFY(!FullWindow::dialog());
        QCOMPARE(full.window->currentPage(), u"notify"_s);
    }

    void aNameThatNothingHas()
    {
        FullWindow full;
        full.open();
        CommandPalette *palette = open(full);
        QVERIFY(palette);
        const auto *nothing = palette->findChild<QWidget *>(u"noCommandLabel"_s);
        QVERIFY(nothing->isHidden());
        QTest::keyClicks(QApplication::focusWidget(), u"qqqq"_s);
        QVERIFY(nothing->isVisible());
        full.press(Qt::Key_Return);
        QVERIFY(palette->isVisible());
    }

    void offersWhatTheOpenPageCan()
    {
        FullWindow full;
        full.open();
        const auto offered = [&full](const QString &page) {
            full.window->showPage(page);
            CommandPalette *palette = open(full);
            const QStringList words = texts(*palette);
            palette->reject();
            return words;
        };
        QCOMPARE(offered(u"notify"_s).constFirst(), u"Review the notification"_s);
        const QStringList history = offered(u"history"_s);
        QVERIFY(history.contains(u"Search the history"_s));
        QVERIFY(!history.contains(u"Review the notification"_s));
        QVERIFY(!history.contains(u"Command palette"_s));
        QVERIFY(!history.contains(u"Lock secrets now"_s)); // none are kept
        QVERIFY(history.contains(u"Pause all sending"_s));
        QVERIFY(!history.contains(u"Resume all sending"_s));
        full.stage.delivery.pause();
        QVERIFY(offered(u"history"_s).contains(u"Resume all sending"_s));
    }

    void choosesAProfileByName()
    {
        FullWindow full;
        const Profile first = *full.stage.profiles.findByName(u"Security desk"_s);
        full.stage.addProfile(CloudKind::Alibaba, u"Night shift"_s);
        full.open(Language::Chinese);
        full.window->showPage(u"resend"_s);
        QVERIFY(open(full));
        QTest::keyClicks(QApplication::focusWidget(), u"security"_s);
        full.press(Qt::Key_Return);
        QCOMPARE(full.stage.session.profileFor(CloudKind::Alibaba), first.id);
        QCOMPARE(full.window->currentPage(), u"notify"_s); // where it can be seen
    }

    void changesLanguageAndTheme()
    {
        FullWindow full;
        full.open(Language::Chinese);
        QVERIFY(open(full));
        QTest::keyClicks(QApplication::focusWidget(), u"english"_s);
        full.press(Qt::Key_Return);
        QCOMPARE(full.stage.session.language(), Language::English);
        QTRY_VERIFY(!FullWindow::dialog());
        QVERIFY(open(full));
        QTest::keyClicks(QApplication::focusWidget(), u"dark"_s);
        full.press(Qt::Key_Return);
        QCOMPARE(full.stage.session.theme(), ThemeChoice::Dark);
    }

    void beginsAProfile()
    {
        FullWindow full;
        full.open();
        QVERIFY(open(full));
        QTest::keyClicks(QApplication::focusWidget(), u"new profile huawei"_s);
        full.press(Qt::Key_Return);
        QCOMPARE(full.window->currentPage(), u"profiles"_s);
        QCOMPARE(full.window->focusWidget()->objectName(), u"profileNameEdit"_s);
    }

    /// With a form that could be sent, and a review open or not.
    void noCommandSends()
    {
        FullWindow full;
        full.open();
        auto *notify = full.window->findChild<NotifyPage *>();
        const Manifest ready = notificationManifest(full.stage.profiles.profiles().constFirst(),
                                                    u"Disk alert"_s, {u"ops@example.com"_s});
        const auto draft = std::get<Notification>(ready.payload());
        const auto *commands = full.window->findChild<Commands *>();
        bool wasReviewed = false;
        for (const QString &page :
             {u"notify"_s, u"resend"_s, u"outbox"_s, u"history"_s, u"profiles"_s}) {
            const qsizetype most = commands->available().size() + 10;
            for (qsizetype at = 0; at < most; ++at) {
                full.window->showPage(page);
                notify->useDraft(draft);
                const QList<Command> now = commands->available();
                if (at >= now.size())
                    break;
                now.at(at).act();
                QCoreApplication::processEvents();
                wasReviewed = wasReviewed || isReviewing(full);
                if (QDialog *dialog = FullWindow::dialog())
                    dialog->reject();
            }
        }
        QVERIFY(wasReviewed);
        QVERIFY(full.stage.sends().isEmpty());
        QVERIFY(full.stage.delivery.openBatches().isEmpty());
    }

    void everyWordIsTranslated()
    {
        Stage stage;
        const CommandWords words;
        for (const CommandSpec &spec : commandSpecs()) {
            const QString chinese = words.in(Language::Chinese, spec.words);
            QVERIFY2(chinese != QString::fromUtf8(spec.words), spec.words);
        }
    }

    void everythingHasAName()
    {
        FullWindow full;
        full.open(Language::Chinese);
        CommandPalette *palette = open(full);
        QVERIFY(palette);
        QCOMPARE(palette->accessibleName(), u"命令面板"_s);
        for (const QWidget *part : std::initializer_list<QWidget *>{
                 palette->findChild<QLineEdit *>(), palette->findChild<QListView *>()})
            QVERIFY(!part->accessibleName().isEmpty());
        QVERIFY(texts(*palette).contains(u"转到发件箱"_s));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
