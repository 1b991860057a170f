// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLibraryInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often it is told that words have changed.
class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void switchesLiveAndIsKept();
    void qtsOwnWordsSwitchToo();
    void languageOfTheSystemIsTheFirst_data();
    void languageOfTheSystemIsTheFirst();
    void keepsEachSetting();
    void holdTimeStaysWithinAMinute_data();
    void holdTimeStaysWithinAMinute();
    void aSpoiltFileGivesTheUsual();
    void emptyStateHasFourLooks();
    void emptyStateRewordsErrors();
    void messageIsAnAlertAndCloses();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestSession::init()
{
    m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    QFile::remove(m_file);
}

void TestSession::switchesLiveAndIsKept()
{
    {
        Session session(m_file);
        session.setLanguage(Language::English);
        Listener widget;
        QCoreApplication::processEvents();
        const int before = widget.changes;
        QSignalSpy spy(&session, &Session::languageChanged);

        session.setLanguage(Language::Chinese);
        QCoreApplication::processEvents();
        QCOMPARE(session.language(), Language::Chinese);
        QCOMPARE(spy.count(), 1);
        QVERIFY(widget.changes > before);

        session.setLanguage(Language::Chinese);
        QCOMPARE(spy.count(), 1);
    }
    Session again(m_file);
    QCOMPARE(again.language(), Language::Chinese);
}

void TestSession::qtsOwnWordsSwitchToo()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QVERIFY2(folder.exists(u"qtbase_zh_CN.qm"_s),
             "install qt6-translations-l10n, as packages.txt says");
    Session session(m_file);
    session.setLanguage(Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    session.setLanguage(Language::Chinese);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    session.setLanguage(Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestSession::languageOfTheSystemIsTheFirst_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<Language>("expected");
    QTest::addRow("Chinese") << u"zh_CN"_s << Language::Chinese;
    QTest::addRow("Taiwan") << u"zh_TW"_s << Language::Chinese;
    QTest::addRow("English") << u"en_GB"_s << Language::English;
    QTest::addRow("something else") << u"fr_FR"_s << Language::English;
    QTest::addRow("none") << u"C"_s << Language::English;
}

void TestSession::languageOfTheSystemIsTheFirst()
{
    QFETCH(QString, system);
    QFETCH(Language, expected);
    QCOMPARE(Session::languageFor(QLocale(system)), expected);
}

void TestSession::keepsEachSetting()
{
    {
        Session session(m_file);
        QCOMPARE(session.theme(), ThemeChoice::System);
        QCOMPARE(session.holdSeconds(), 5);
        QCOMPARE(session.lockMinutes(), 5);
        QVERIFY(session.profileFor(CloudKind::Alibaba).isEmpty());

        QSignalSpy themes(&session, &Session::themeChanged);
        QSignalSpy holds(&session, &Session::holdSecondsChanged);
        QSignalSpy profiles(&session, &Session::profileChanged);
        session.setTheme(ThemeChoice::Dark);
        session.setTheme(ThemeChoice::Dark);
        session.setHoldSeconds(12);
        session.setHoldSeconds(12);
        QSignalSpy locks(&session, &Session::lockMinutesChanged);
        session.setLockMinutes(300); // four hours at most
        session.setLockMinutes(240);
        QCOMPARE(locks.count(), 1);
        session.setProfileFor(CloudKind::Huawei, ProfileId(u"one"_s));
        session.setProfileFor(CloudKind::Huawei, ProfileId(u"one"_s));
        session.setWindowGeometry("geometry");
        QCOMPARE(themes.count(), 1);
        QCOMPARE(holds.count(), 1);
        QCOMPARE(profiles.count(), 1);
        QCOMPARE(profiles.first().first().value<CloudKind>(), CloudKind::Huawei);
    }
    Session again(m_file);
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QCOMPARE(again.holdSeconds(), 12);
    QCOMPARE(again.lockMinutes(), 240);
    QCOMPARE(again.profileFor(CloudKind::Huawei), ProfileId(u"one"_s));
    QVERIFY(again.profileFor(CloudKind::Alibaba).isEmpty());
    QCOMPARE(again.windowGeometry(), "geometry"_ba);
}

void TestSession::holdTimeStaysWithinAMinute_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("expected");
    QTest::addRow("nothing") << 0 << 0;
    QTest::addRow("less than nothing") << -3 << 0;
    QTest::addRow("a minute") << 60 << 60;
    QTest::addRow("more than a minute") << 61 << 60;
}

void TestSession::holdTimeStaysWithinAMinute()
{
    QFETCH(int, asked);
    QFETCH(int, expected);
    Session session(m_file);
    session.setHoldSeconds(asked);
    QCOMPARE(session.holdSeconds(), expected);
}

void TestSession::aSpoiltFileGivesTheUsual()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=xx\ntheme=purple\nholdSeconds=soon\nlockMinutes=late\n");
    file.close();
    Session session(m_file);
    QCOMPARE(session.language(), Language::English);
    QCOMPARE(session.theme(), ThemeChoice::System);
    QCOMPARE(session.holdSeconds(), 5);
    QCOMPARE(session.lockMinutes(), 5);
}

void TestSession::emptyStateHasFourLooks()
{
    EmptyState state;
    auto *sentence = state.findChild<QLabel *>(u"emptySentence"_s);
    auto *evidence = state.findChild<QLabel *>(u"emptyEvidence"_s);
    auto *action = state.findChild<QPushButton *>(u"emptyActionButton"_s);
    auto *progress = state.findChild<QProgressBar *>();
    QSignalSpy spy(&state, &EmptyState::actionTriggered);

    state.showEmpty(u"inbox"_s, u"Nothing here yet"_s, u"Write one"_s);
    QCOMPARE(state.look(), EmptyState::Look::Empty);
    QCOMPARE(sentence->text(), u"Nothing here yet"_s);
    QVERIFY(!action->isHidden());
    action->click();
    QCOMPARE(spy.count(), 1);

    state.showLoading(u"Reading…"_s);
    QCOMPARE(state.look(), EmptyState::Look::Loading);
    QVERIFY(!progress->isHidden());
    QVERIFY(action->isHidden());

    Error error;
    error.kind = Error::Kind::NoPermission;
    error.code = u"NoPermission"_s;
    error.text = u"<b>not</b> for you"_s;
    error.requestId = u"R-1"_s;
    state.showError(error);
    QCOMPARE(state.look(), EmptyState::Look::Refused);
    QVERIFY(progress->isHidden());
    QCOMPARE(sentence->text(), errorText(error));
    QVERIFY(evidence->text().contains(u"<b>not</b> for you"_s));
    QVERIFY(evidence->text().contains(u"R-1"_s));
    QCOMPARE(evidence->textFormat(), Qt::PlainText);

    error.kind = Error::Kind::Offline;
    state.showError(error);
    QCOMPARE(state.look(), EmptyState::Look::Offline);

    state.showEmpty(u"inbox"_s, u"Nothing"_s);
    QVERIFY(evidence->isHidden());
    QVERIFY(action->isHidden());
}

void TestSession::emptyStateRewordsErrors()
{
    EmptyState state;
    Error error;
    error.kind = Error::Kind::Offline;
    state.showError(error);
    auto *action = state.findChild<QPushButton *>(u"emptyActionButton"_s);
    action->setText(u"stale"_s);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&state, &event);
    QCOMPARE(action->text(), u"Try again"_s);
}

void TestSession::messageIsAnAlertAndCloses()
{
    InlineMessage message;
    QVERIFY(message.isHidden());
    message.say(Ink::Caution, u"2 records were left out"_s);
    QVERIFY(!message.isHidden());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&message);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken->text(QAccessible::Name), u"2 records were left out"_s);

    QSignalSpy spy(&message, &InlineMessage::closed);
    auto *close = message.findChild<QToolButton *>();
    QCOMPARE(close->accessibleName(), u"Close message"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(message.isHidden());
    QCOMPARE(spy.count(), 1);
    QVERIFY(message.text().isEmpty());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
