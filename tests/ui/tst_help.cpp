// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fullwindow.h"
#include "ui/help/help.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/networksettings.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

/// As it lies in the source: what the program carries is made of it.
Guidebook guide()
{
    return Guidebook(QDir(QStringLiteral(HERALD_TEST_DATA)).filePath(u"../../docs/guide"_s));
}

} // namespace

/// The guide in the window: what F1 shows, and that it never leaves the program.
class TestHelp : public QObject
{
    Q_OBJECT

    /// The guide on its own.
    struct Reader
    {
        Stage stage;
        HelpWindow window;

        explicit Reader(Language language = Language::English)
            : window(
                  [&]() -> Session & {
                      stage.session.setLanguage(language);
                      return stage.session;
                  }(),
                  guide())
        {
            window.show();
        }
        [[nodiscard]] HelpBrowser &text() const { return *window.findChild<HelpBrowser *>(); }
        [[nodiscard]] QPushButton *button(const QString &name) const
        {
            return window.findChild<QPushButton *>(name);
        }
    };

    /// The help window that is open; it stands beside the window, not in it.
    static HelpWindow *opened()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
                return help;
        }
        return nullptr;
    }

private slots:
    void everyTopicStandsInTheGuide()
    {
        const Guidebook book = guide();
        for (const HelpTopic &topic : helpTopics()) {
            const GuidePlace place = book.place(topic.page, Language::English, topic.heading);
            const QByteArray named = QByteArray(topic.page.data()) + '#' + topic.heading.data();
            QVERIFY2(!book.headings(topic.page, Language::English).isEmpty(), named.constData());
            QVERIFY2(topic.heading.isEmpty() || place.heading > 0, named.constData());
        }
    }

    void bothLanguagesHaveTheSameHeadings()
    {
        const Guidebook book = guide();
        for (const QString &page : Guidebook::pages()) {
            QVERIFY2(book.headings(page, Language::English).size() > 1, qPrintable(page));
            QCOMPARE(book.headings(page, Language::English).size(),
                     book.headings(page, Language::Chinese).size());
        }
    }

    void everyPageIsShownWithItsPictures_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("zh") << Language::Chinese;
    }
    void everyPageIsShownWithItsPictures()
    {
        QFETCH(Language, language);
        Reader reader(language);
        for (const QString &page : Guidebook::pages()) {
            reader.window.showPlace({page, 0});
            const QTextDocument &shown = *reader.text().document();
            int pictures = 0;
            for (QTextBlock block = shown.begin(); block.isValid(); block = block.next()) {
                QVERIFY2(!block.text().contains(u"**"_s), qPrintable(block.text()));
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
                    if (!image.isValid())
                        continue;
                    ++pictures;
                    const auto picture =
                        reader.text()
                            .loadResource(QTextDocument::ImageResource, QUrl(image.name()))
                            .value<QImage>();
                    QVERIFY2(!picture.isNull(), qPrintable(image.name()));
                    QVERIFY(picture.width() <= reader.text().viewport()->width());
                }
            }
            QCOMPARE(pictures, reader.window.book().text(page, language).count(u"!["_s));
        }
    }

    void aLinkLeadsToItsHeading()
    {
        Reader reader;
        reader.window.showPlace({u"notify"_s, 0});
        emit reader.text().anchorClicked(QUrl(u"outbox.md#what-unknown-means"_s));
        const GuidePlace outbox =
            guide().place(u"outbox"_s, Language::English, u"what-unknown-means"_s);
        QVERIFY(outbox.heading > 0);
        QCOMPARE(reader.window.place(), outbox);
        QCOMPARE(reader.text().textCursor().block().text(), u"What Unknown means"_s);

        reader.button(u"helpBackButton"_s)->click();
        QCOMPARE(reader.window.place(), (GuidePlace{u"notify"_s, 0}));
        reader.button(u"helpForwardButton"_s)->click();
        QCOMPARE(reader.window.place(), outbox);
        QVERIFY(!reader.button(u"helpForwardButton"_s)->isEnabled());
    }

    void nothingOutsideTheGuideIsFollowed()
    {
        Reader reader;
        reader.window.showPlace({u"outbox"_s, 0});
        for (const QString &outside : {u"https://example.com/"_s, u"file:///etc/passwd"_s,
                                       u"../../README.md"_s, u"nothing.md"_s}) {
            emit reader.text().anchorClicked(QUrl(outside));
            QCOMPARE(reader.window.place(), (GuidePlace{u"outbox"_s, 0}));
        }
        for (const QString &picture :
             {u"https://example.com/a.png"_s, u"../../images/notify-en.png"_s,
              u"file:///usr/share/pixmaps/debian-logo.png"_s})
            QVERIFY(
                !reader.text().loadResource(QTextDocument::ImageResource, QUrl(picture)).isValid());
        QVERIFY(!reader.text()
                     .loadResource(QTextDocument::StyleSheetResource, QUrl(u"notify.md"_s))
                     .isValid());
    }

    void aPageIsSearched()
    {
        Reader reader;
        reader.window.showPlace({u"network"_s, 0});
        auto *search = reader.window.findChild<QLineEdit *>(u"helpSearch"_s);
        auto *notFound = reader.window.findChild<QLabel *>(u"helpNotFound"_s);
        search->setText(u"fingerprint"_s);
        QCOMPARE(reader.text().textCursor().selectedText().toLower(), u"fingerprint"_s);
        QVERIFY(!notFound->isVisible());
        search->setText(u"fingerprintless"_s);
        QVERIFY(notFound->isVisible());
        search->clear();
        QVERIFY(!notFound->isVisible());
    }

    void theLanguageFollowsAtTheSamePlace()
    {
        Reader reader;
        const Guidebook book = guide();
        const GuidePlace place = book.place(u"outbox"_s, Language::English, u"settle"_s);
        reader.window.showPlace(place);
        reader.stage.session.setLanguage(Language::Chinese);
        QTRY_COMPARE(reader.text().textCursor().block().text(),
                     book.headings(u"outbox"_s, Language::Chinese).at(place.heading));
        QCOMPARE(reader.window.findChild<QListWidget *>()->item(3)->text(),
                 book.title(u"outbox"_s, Language::Chinese));
        QCOMPARE(reader.window.place(), place);
    }

    void theFocusDecidesTheTopic_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *page, const char *widget, const char *topic) {
            QTest::newRow(widget) << QString::fromLatin1(page) << QString::fromLatin1(widget)
                                  << QString::fromLatin1(topic);
        };
        row("notify", "playbookEdit", "notify#choose-the-way");
        row("notify", "subjectEdit", "notify#write-the-mail");
        row("notify", "clearFormButton", "notify#");
        row("resend", "appGroupEdit", "resend#load-the-records");
        row("outbox", "holdEverythingButton", "outbox#hold-and-pause");
        row("history", "searchEdit", "history#find-a-send");
        row("profiles", "newProfileButton", "profiles#");
        row("profiles", "keepBehindButton", "profiles#choose-a-passphrase");
        row("settings", "proxyBox", "network#proxy");
        row("settings", "themeBox", "getting-started#set-it-up");
        row("mainWindow", "sandboxInboxButton", "getting-started#the-window");
    }
    void theFocusDecidesTheTopic()
    {
        QFETCH(QString, page);
        QFETCH(QString, widget);
        QFETCH(QString, topic);
        FullWindow full;
        full.open();
        const auto *within = page == u"mainWindow"_s ? full.window.get() : full.find(page);
        const auto *focused = within->findChild<QWidget *>(widget);
        QVERIFY(focused);
        const HelpTopic found = helpTopicOf(focused);
        QCOMPARE(QString(QString(found.page) + u'#' + QString(found.heading)), topic);
    }

    void f1OpensTheGuideBesideTheWindow()
    {
        FullWindow full;
        full.open();
        full.window->showPage(u"settings"_s);
        full.find(u"proxyBox"_s)->setFocus();
        full.press(Qt::Key_F1);
        QTRY_VERIFY(opened());
        QCOMPARE(opened()->place().page, u"network"_s);
        QVERIFY(!opened()->isModal());
        full.window->close();
        QTRY_VERIFY(!opened());
    }

    void f1WorksInADialog()
    {
        FullWindow full;
        full.open();
        full.press(Qt::Key_Slash, Qt::ControlModifier);
        QTRY_VERIFY(FullWindow::dialog() && FullWindow::dialog()->focusWidget() &&
                    QApplication::focusWidget() == FullWindow::dialog()->focusWidget());
        full.press(Qt::Key_F1);
        QTRY_VERIFY(opened());
        QCOMPARE(opened()->place().page, u"keyboard"_s);
        FullWindow::dialog()->close();
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
