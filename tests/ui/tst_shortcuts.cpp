// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fullwindow.h"
#include "tests/ui/sends.h"
#include "ui/notify/notifyeditor.h"
#include "ui/receivers/receiversedit.h"
#include "ui/settings/keysettings.h"
#include "ui/shell/commands/commandtexts.h"
#include "ui/shell/commands/keyrules.h"
#include "ui/shell/commands/keysview.h"
#include "ui/shell/commands/panes.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence::fromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

/// Keys: which there are, what they do, and how they are changed.
class TestShortcuts : public QObject
{
    Q_OBJECT

    /// The group of the settings, on a session of its own.
    struct Settings
    {
        Stage stage;
        KeySettings group{stage.session};

        Settings()
        {
            stage.session.setLanguage(Language::English);
            group.setVisible(true);
        }
        [[nodiscard]] QWidget *edit() const { return group.findChild<QWidget *>(u"keyEdit"_s); }
        [[nodiscard]] QPushButton *button(const QString &name) const
        {
            return group.findChild<QPushButton *>(name);
        }
        void choose(QLatin1StringView id) const { group.findChild<KeysView *>()->choose(id); }
        void press(int key, Qt::KeyboardModifiers modifiers) const
        {
            QTest::keyClick(edit(), Qt::Key(key), modifiers);
        }
        [[nodiscard]] QString problem() const
        {
            for (const QLabel *label : group.findChildren<QLabel *>()) {
                if (hasRole(*label, Role::Problem) && label->isVisible())
                    return label->text();
            }
            return {};
        }
    };

    [[nodiscard]] static bool isReviewing(const FullWindow &full)
    {
        const auto *page = full.window->findChild<NotifyPage *>();
        return page->findChild<QPushButton *>(u"keepEditingButton"_s)->isVisible();
    }
    /// A notification that could be sent.
    static void fillIn(const FullWindow &full)
    {
        const Manifest ready = notificationManifest(full.stage.profiles.profiles().constFirst(),
                                                    u"Disk alert"_s, {u"ops@example.com"_s});
        full.window->findChild<NotifyPage *>()->useDraft(std::get<Notification>(ready.payload()));
        QTRY_VERIFY(!full.window->findChild<ReceiversEdit *>()->isReading());
    }

private slots:
    void noTwoCommandsHaveOneKey()
    {
        Stage stage;
        QSet<QString> ids;
        for (const CommandSpec &spec : commandSpecs()) {
            QVERIFY2(!ids.contains(spec.id), spec.words);
            ids.insert(spec.id);
            if (spec.isFixed)
                continue;
            for (const QKeySequence &key : spec.keys)
                QVERIFY2(!refusalOf(key, spec, stage.session), qPrintable(key.toString()));
        }
    }

    /// Whoever adds a shortcut to a page puts it on the list.
    void everyShortcutIsOnTheList()
    {
        FullWindow full;
        full.open();
        QList<QKeySequence> listed;
        for (const CommandSpec &spec : commandSpecs())
            listed += spec.keys;
        int count = 0;
        for (const QShortcut *shortcut : full.window->findChildren<QShortcut *>()) {
            for (const QKeySequence &key : shortcut->keys()) {
                QVERIFY2(listed.contains(key), qPrintable(key.toString()));
                ++count;
            }
        }
        QVERIFY(count >= 25);
    }

    void pagesByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("page");
        QTest::newRow("Ctrl+2") << int(Qt::Key_2) << u"resend"_s;
        QTest::newRow("Ctrl+6") << int(Qt::Key_6) << u"settings"_s;
        QTest::newRow("Ctrl+,") << int(Qt::Key_Comma) << u"settings"_s;
    }
    void pagesByKey()
    {
        QFETCH(int, key);
        QFETCH(QString, page);
        FullWindow full;
        full.open();
        full.press(key, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), page);
    }

    void ctrlEnterReviewsAndDoesNotSend()
    {
        FullWindow full;
        full.open();
        const Manifest ready = notificationManifest(full.stage.profiles.profiles().constFirst(),
                                                    u"Disk alert"_s, {u"ops@example.com"_s});
        full.window->findChild<NotifyPage *>()->useDraft(std::get<Notification>(ready.payload()));
        full.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(isReviewing(full));
        for (int again = 0; again < 3; ++again)
            full.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(isReviewing(full));
        QVERIFY(full.stage.sends().isEmpty());
    }

    void ctrlNKeepsWhatStoodThere()
    {
        FullWindow full;
        full.open();
        QLineEdit *subject = full.find<QLineEdit>(u"subjectEdit"_s);
        (void)QCoro::waitFor(full.stage.library.drafts.load()); // the page has read, too
        subject->setFocus();
        QTest::keyClicks(subject, u"Disk alert"_s);
        full.window->showPage(u"history"_s);

        full.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), u"notify"_s);
        QVERIFY(subject->text().isEmpty());
        QCOMPARE(full.stage.library.drafts.list().size(), 1);
        const DraftsFound found = QCoro::waitFor(full.stage.library.drafts.load());
        QVERIFY(!found.current);
        QCOMPARE(found.others.size(), 1);
        QVERIFY(
            full.window->findChild<NotifyEditor *>()->isAncestorOf(QApplication::focusWidget()));

        full.press(Qt::Key_N, Qt::ControlModifier); // nothing to keep
        QCOMPARE(full.stage.library.drafts.list().size(), 1);
    }

    void ctrlNLeavesAReviewAlone()
    {
        FullWindow full;
        full.open();
        const Manifest ready = notificationManifest(full.stage.profiles.profiles().constFirst(),
                                                    u"Disk alert"_s, {u"ops@example.com"_s});
        full.window->findChild<NotifyPage *>()->useDraft(std::get<Notification>(ready.payload()));
        full.press(Qt::Key_Return, Qt::ControlModifier);
        full.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isReviewing(full));
        QCOMPARE(full.find<QLineEdit>(u"subjectEdit"_s)->text(), u"Disk alert"_s);
    }

    void ctrlLLocksAtOnce()
    {
        FullWindow full;
        full.stage.vault.setDerivation({1, 19 * 1024});
        full.open();
        QVERIFY(QCoro::waitFor(full.stage.vault.keepInKeyring()));
        QCOMPARE(full.stage.vault.state(), SecretVault::State::Open);
        full.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(full.stage.vault.state(), SecretVault::State::Locked);
        full.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(full.stage.vault.state(), SecretVault::State::Locked);
    }

    void f6WalksThePanes()
    {
        FullWindow full;
        full.open();
        for (const QString &page : {u"notify"_s, u"resend"_s, u"profiles"_s, u"settings"_s}) {
            full.window->showPage(page);
            QWidget *const start = QApplication::focusWidget();
            QVERIFY(start);
            QList<QWidget *> seen;
            for (int step = 0; step < 20; ++step) {
                full.press(Qt::Key_F6);
                QWidget *focus = QApplication::focusWidget();
                if (focus == start)
                    break;
                QVERIFY2(!seen.contains(focus), qPrintable(page));
                seen.append(focus);
            }
            QCOMPARE(QApplication::focusWidget(), start);
            QVERIFY2(seen.size() >= 2, qPrintable(page));
            full.press(Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), seen.constLast());
        }
    }

    void theListOfKeysLeadsToWhereTheyAreChanged()
    {
        FullWindow full;
        full.open();
        full.press(Qt::Key_Slash, Qt::ControlModifier);
        QDialog *dialog = FullWindow::dialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"F6"_s);
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 2);
        dialog->findChild<QPushButton *>(u"changeKeysButton"_s)->click();
        QCOMPARE(full.window->currentPage(), u"settings"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"keysSearch"_s);
    }

    void anotherKeyWorksAtOnceAndIsKept()
    {
        FullWindow full;
        full.open();
        Session &session = full.stage.session;
        session.setKeyOf(u"go.history"_s, keys("Ctrl+H"));
        full.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), u"notify"_s);
        full.press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), u"history"_s);

        // both of the keys it had go
        session.setKeyOf(u"go.settings"_s, keys("F8"));
        full.press(Qt::Key_Comma, Qt::ControlModifier);
        full.press(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), u"history"_s);
        full.press(Qt::Key_F8);
        QCOMPARE(full.window->currentPage(), u"settings"_s);

        session.setKeyOf(u"palette"_s, QKeySequence());
        full.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!FullWindow::dialog());

        const Session later(full.stage.folder.filePath(u"settings.ini"_s));
        QCOMPARE(later.keyOf(u"go.history"_s), std::optional(keys("Ctrl+H")));
        QCOMPARE(later.keyOf(u"palette"_s), std::optional(QKeySequence()));
        QVERIFY(!later.keyOf(u"go.notify"_s));

        session.forgetKeys();
        full.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), u"history"_s);
        full.press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(full.window->currentPage(), u"settings"_s);
    }

    void aKeyOfAPageChangesToo()
    {
        FullWindow full;
        full.open();
        full.stage.session.setKeyOf(u"history.find"_s, keys("Ctrl+G"));
        full.window->showPage(u"history"_s);
        full.press(Qt::Key_G, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        const auto enter = [&full] {
            full.window->showPage(u"notify"_s);
            full.window->showPage(u"history"_s);
            full.window->findChild<HistoryPage *>()->findChild<QComboBox *>()->setFocus();
        };
        enter();
        QVERIFY(!search->hasFocus());
        full.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!search->hasFocus());
        full.stage.session.setKeyOf(u"history.find"_s, std::nullopt);
        enter();
        full.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
    }

    void theKeyThatHoldsEverythingChangesEverywhere()
    {
        FullWindow full;
        full.open();
        Stage &stage = full.stage;
        stage.transport.hangingBefore = true;
        submitNow(stage, manifests(stage, 1));
        const BatchId second = submitNow(stage, manifests(stage, 1));
        stage.session.setKeyOf(u"hold"_s, keys("F9"));
        for (const QString &page : {u"notify"_s, u"settings"_s}) {
            full.window->showPage(page);
            stage.delivery.release(second);
            QTRY_COMPARE(stage.delivery.batch(second)->hold(), Hold::None);
            full.press(Qt::Key_Pause);
            QCOMPARE(stage.delivery.batch(second)->hold(), Hold::None);
            full.press(Qt::Key_F9);
            QCOMPARE(stage.delivery.batch(second)->hold(), Hold::ByHand);
        }
    }

    void tipsNameTheKeyThereIs()
    {
        FullWindow full;
        full.open();
        Session &session = full.stage.session;
        const auto *rail = full.find<QPushButton>(u"historyRailButton"_s);
        const auto *hold = full.find<QPushButton>(u"holdEverythingButton"_s);
        QCOMPARE(rail->toolTip(), u"Ctrl+4"_s);
        session.setKeyOf(u"go.history"_s, keys("Ctrl+H"));
        session.setKeyOf(u"hold"_s, keys("F9"));
        for (const Language language : {Language::English, Language::Chinese}) {
            session.setLanguage(language);
            QCoreApplication::processEvents();
            QCOMPARE(rail->toolTip(), u"Ctrl+H"_s);
            QCOMPARE(rail->accessibleDescription(), u"Ctrl+H"_s);
            QVERIFY(hold->toolTip().contains(u"F9"_s));
            QVERIFY(!hold->toolTip().contains(u"Ctrl"_s));
        }
        session.forgetKeys();
        QCOMPARE(rail->toolTip(), u"Ctrl+4"_s);
        QVERIFY(hold->toolTip().contains(u"Ctrl+Shift+P"_s));
    }

    void somePressesAreRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("reason");
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        const QString method = u"input methods"_s;
        QTest::newRow("Ctrl+Space") << int(Qt::Key_Space) << control << method;
        QTest::newRow("Shift+Space")
            << int(Qt::Key_Space) << Qt::KeyboardModifiers(Qt::ShiftModifier) << method;
        QTest::newRow("Ctrl+.") << int(Qt::Key_Period) << control << method;
        QTest::newRow("Ctrl+Shift+F") << int(Qt::Key_F) << (control | Qt::ShiftModifier) << method;
        QTest::newRow("of another") << int(Qt::Key_K) << control << u"“Command palette”"_s;
        QTest::newRow("of a page")
            << int(Qt::Key_F5) << Qt::KeyboardModifiers() << u"“Refresh the lists”"_s;
        QTest::newRow("a fixed one") << int(Qt::Key_S) << Qt::KeyboardModifiers(Qt::AltModifier)
                                     << u"“The button that sends, on a review”"_s;
        QTest::newRow("a letter") << int(Qt::Key_J) << Qt::KeyboardModifiers() << u"typing"_s;
        QTest::newRow("Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers() << u"typing"_s;
        QTest::newRow("paste") << int(Qt::Key_V) << control << u"text fields"_s;
        QTest::newRow("a mnemonic")
            << int(Qt::Key_J) << Qt::KeyboardModifiers(Qt::AltModifier) << u"Alt with a letter"_s;
    }
    void somePressesAreRefused()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, reason);
        Settings settings;
        settings.choose("go.history"_L1);
        settings.press(key, modifiers);
        QVERIFY2(settings.problem().contains(reason), qPrintable(settings.problem()));
        QVERIFY(!settings.stage.session.keyOf(u"go.history"_s));
        settings.choose("go.outbox"_L1);
        QVERIFY(settings.problem().isEmpty());
    }

    void theSameKeyOnTwoPagesIsNoConflict()
    {
        Settings settings;
        settings.choose("profiles.save"_L1);
        settings.press(Qt::Key_F5, Qt::NoModifier);
        QCOMPARE(settings.problem(), QString());
        QCOMPARE(settings.stage.session.keyOf(u"profiles.save"_s), std::optional(keys("F5")));
    }

    void oneKeyIsChangedAndPutBack()
    {
        Settings settings;
        Session &session = settings.stage.session;
        settings.choose("go.history"_L1);
        auto *back = settings.button(u"defaultKeyButton"_s);
        QVERIFY(!back->isEnabled());
        settings.press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(session.keyOf(u"go.history"_s), std::optional(keys("Ctrl+H")));

        settings.choose("go.outbox"_L1); // takes what the other one had
        settings.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(session.keyOf(u"go.outbox"_s), std::optional(keys("Ctrl+4")));
        settings.choose("go.history"_L1);
        back->click();
        QVERIFY(settings.problem().contains(u"“Go to the Outbox”"_s));
        QCOMPARE(session.keyOf(u"go.history"_s), std::optional(keys("Ctrl+H")));

        settings.choose("go.outbox"_L1);
        settings.button(u"noKeyButton"_s)->click();
        QCOMPARE(session.keyOf(u"go.outbox"_s), std::optional(QKeySequence()));
        settings.choose("go.history"_L1);
        back->click();
        QVERIFY(!session.keyOf(u"go.history"_s));

        settings.button(u"defaultsButton"_s)->click();
        for (const CommandSpec &spec : commandSpecs())
            QVERIFY(!session.keyOf(spec.id));
    }

    void aFixedKeyIsNotChanged()
    {
        Settings settings;
        settings.choose("fixed.send"_L1);
        QVERIFY(!settings.edit()->isEnabled());
        QVERIFY(!settings.button(u"noKeyButton"_s)->isEnabled());
    }

    void escAsksForNothing()
    {
        Settings settings;
        settings.choose("go.history"_L1);
        settings.press(Qt::Key_Escape, Qt::NoModifier);
        settings.press(Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(settings.stage.session.keyOf(u"go.history"_s) == std::nullopt);
        QCOMPARE(settings.problem(), QString());
    }

    void theSettingsSpeakBothLanguages()
    {
        Settings settings;
        const auto *table = settings.group.findChild<QTableView *>();
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Command palette"_s);
        settings.stage.session.setLanguage(Language::Chinese);
        QCoreApplication::processEvents();
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"命令面板"_s);
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"快捷键"_s);
        for (const QWidget *part : settings.group.findChildren<QWidget *>()) {
            if (part->focusPolicy() != Qt::NoFocus && !part->focusProxy() &&
                part->inherits("QAbstractButton"))
                QVERIFY(!part->accessibleName().isEmpty());
        }
        QVERIFY(!settings.edit()->accessibleName().isEmpty());
        QTest::keyClicks(settings.group.findChild<QLineEdit *>(u"keysSearch"_s), u"history"_s);
        QVERIFY(table->model()->rowCount() >= 3);
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
