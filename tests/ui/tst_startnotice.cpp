// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"
#include "ui/shell/noticetexts.h"
#include "ui/shell/startnotice.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

Notice noticeOf(Notice::Kind kind, const QString &code = {}, const QString &text = {})
{
    Notice notice;
    notice.kind = kind;
    notice.error = {.kind = Error::Kind::Storage, .text = text, .code = code};
    notice.count = 2;
    return notice;
}

struct Shown
{
    StartNotice notice;

    [[nodiscard]] QString text() const
    {
        return notice.findChild<QLabel *>(u"messageText"_s)->text();
    }
    [[nodiscard]] QPushButton *button() const
    {
        return notice.findChild<QPushButton *>(u"messageActionButton"_s);
    }
    [[nodiscard]] bool hasButton() const { return button() && !button()->isHidden(); }
    void close() const { notice.findChild<QToolButton *>(u"closeMessageButton"_s)->click(); }
};

class Shouting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestStartNotice final : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonSaysWhatToDo_data();
    void everyReasonSaysWhatToDo();
    void noTwoReasonsSayTheSame();
    void whatIsLostIsSaid();
    void nothingIsShownAtFirst();
    void theButtonActsOnceAndTheNoticeGoes();
    void withoutAnActionThereIsNoButton();
    void oneFollowsAnother();
    void aNewOneReplacesItsKind();
    void whatIsOverIsWithdrawn();
    void theButtonMayBringAnother();
    void theLanguageChangesInPlace();
    void foreignWordsStayPlain();
};

void TestStartNotice::everyReasonSaysWhatToDo_data()
{
    QTest::addColumn<Notice::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("action");
    using Kind = Notice::Kind;
    const auto row = [](const char *name, Kind kind, const QString &code, const QString &words,
                        const QString &action) {
        QTest::newRow(name) << kind << code << words << action;
    };
    row("another Herald", Kind::OtherOwner, {}, u"can only read"_s, u"Show the other window"_s);
    row("damaged", Kind::Ledger, u"damaged"_s, u"kept under another name"_s,
        u"Set it aside and go on"_s);
    row("newer", Kind::Ledger, u"newer"_s, u"newer Herald"_s, u"Try again"_s);
    row("locked", Kind::Ledger, u"locked"_s, u"Another program"_s, u"Try again"_s);
    row("read-only", Kind::Ledger, u"read-only"_s, u"Allow writing"_s, u"Try again"_s);
    row("full", Kind::Ledger, u"full"_s, u"Make room"_s, u"Try again"_s);
    row("network", Kind::Ledger, u"network"_s, u"disk of this computer"_s, u"Try again"_s);
    row("any other", Kind::Ledger, u"what?"_s, u"Check the data folder"_s, u"Try again"_s);
    row("full in between", Kind::Trouble, u"full"_s, u"then try again"_s, u"Try again"_s);
    row("locked in between", Kind::Trouble, u"locked"_s, u"other program"_s, u"Try again"_s);
    row("read-only in between", Kind::Trouble, u"read-only"_s, u"Allow writing"_s, u"Try again"_s);
    row("other trouble", Kind::Trouble, {}, u"then try again"_s, u"Try again"_s);
    row("set aside", Kind::SetAside, {}, u"2 sends of the damaged ledger"_s, u"Show them"_s);
    row("moved", Kind::Moved, {}, u"copied or restored"_s, u"Show them"_s);
    row("crashed", Kind::Crashed, {}, u"outcome is unknown"_s, u"Show them"_s);
}

void TestStartNotice::everyReasonSaysWhatToDo()
{
    QFETCH(Notice::Kind, kind);
    QFETCH(QString, code);
    QFETCH(QString, words);
    QFETCH(QString, action);
    Shown shown;
    Notice notice = noticeOf(kind, code, u"SQLITE_REASON 42"_s);
    notice.act = [] {};
    shown.notice.add(notice);
    QVERIFY(!shown.notice.isHidden());
    QVERIFY2(shown.text().contains(words), qPrintable(shown.text()));
    QVERIFY(shown.text().endsWith("\nSQLITE_REASON 42"_L1));
    QCOMPARE(shown.button()->text(), action);
}

void TestStartNotice::noTwoReasonsSayTheSame()
{
    QSet<QString> texts;
    int count = 0;
    for (const auto &code : {u"damaged"_s, u"newer"_s, u"locked"_s, u"read-only"_s, u"full"_s,
                             u"network"_s, QString()}) {
        texts.insert(noticeText(noticeOf(Notice::Kind::Ledger, code)));
        ++count;
    }
    QCOMPARE(texts.size(), count);
}

void TestStartNotice::whatIsLostIsSaid()
{
    Notice notice = noticeOf(Notice::Kind::SetAside, {}, u"/data/ledger.db.damaged"_s);
    QVERIFY(!noticeText(notice).contains("could not be read"_L1));
    notice.lost = 1;
    QVERIFY2(noticeText(notice).contains(" 1 could not be read"_L1),
             qPrintable(noticeText(notice)));
    QVERIFY(noticeText(notice).endsWith("\n/data/ledger.db.damaged"_L1));
}

void TestStartNotice::nothingIsShownAtFirst()
{
    Shown shown;
    QVERIFY(shown.notice.isHidden());
    shown.notice.withdraw(Notice::Kind::Trouble);
    QVERIFY(shown.notice.isHidden());
}

void TestStartNotice::theButtonActsOnceAndTheNoticeGoes()
{
    Shown shown;
    int acted = 0;
    Notice notice = noticeOf(Notice::Kind::Crashed);
    notice.act = [&acted] { ++acted; };
    shown.notice.add(notice);
    QVERIFY(shown.hasButton());
    shown.button()->click();
    QCOMPARE(acted, 1);
    QVERIFY(shown.notice.isHidden());
}

void TestStartNotice::withoutAnActionThereIsNoButton()
{
    Shown shown;
    shown.notice.add(noticeOf(Notice::Kind::OtherOwner));
    QVERIFY(!shown.hasButton());
}

void TestStartNotice::oneFollowsAnother()
{
    Shown shown;
    shown.notice.add(noticeOf(Notice::Kind::Crashed));
    shown.notice.add(noticeOf(Notice::Kind::OtherOwner));
    shown.notice.add(noticeOf(Notice::Kind::Moved));
    QVERIFY2(shown.text().contains("can only read"_L1), qPrintable(shown.text()));
    QVERIFY2(shown.text().contains("2 more"_L1), qPrintable(shown.text()));
    shown.close();
    QVERIFY(shown.text().contains("copied or restored"_L1));
    QVERIFY(shown.text().contains("1 more"_L1));
    shown.close();
    QVERIFY(shown.text().contains("outcome is unknown"_L1));
    QVERIFY(!shown.text().contains(" more "_L1));
    shown.close();
    QVERIFY(shown.notice.isHidden());
}

void TestStartNotice::aNewOneReplacesItsKind()
{
    Shown shown;
    shown.notice.add(noticeOf(Notice::Kind::Trouble, {}, u"first"_s));
    shown.notice.add(noticeOf(Notice::Kind::Trouble, {}, u"second"_s));
    QVERIFY(shown.text().endsWith("\nsecond"_L1));
    shown.close();
    QVERIFY(shown.notice.isHidden());
}

void TestStartNotice::whatIsOverIsWithdrawn()
{
    Shown shown;
    shown.notice.add(noticeOf(Notice::Kind::Trouble));
    shown.notice.add(noticeOf(Notice::Kind::Crashed));
    shown.notice.withdraw(Notice::Kind::Trouble);
    QVERIFY(shown.text().contains("outcome is unknown"_L1));
    shown.notice.withdraw(Notice::Kind::Crashed);
    QVERIFY(shown.notice.isHidden());
}

void TestStartNotice::theButtonMayBringAnother()
{
    Shown shown;
    Notice notice = noticeOf(Notice::Kind::Ledger, u"damaged"_s);
    notice.act = [&shown] { shown.notice.add(noticeOf(Notice::Kind::Ledger, u"full"_s)); };
    shown.notice.add(notice);
    shown.button()->click();
    QVERIFY(!shown.notice.isHidden());
    QVERIFY(shown.text().contains("Make room"_L1));
    QVERIFY(!shown.hasButton());
}

void TestStartNotice::theLanguageChangesInPlace()
{
    Shown shown;
    Notice notice = noticeOf(Notice::Kind::Moved, {}, u"as it is"_s);
    notice.act = [] {};
    shown.notice.add(notice);
    shown.notice.show();
    Shouting language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(shown.text().contains("COPIED OR RESTORED"_L1));
    QVERIFY(shown.text().endsWith("as it is"_L1));
    QCOMPARE(shown.button()->text(), u"SHOW THEM"_s);
    QCoreApplication::removeTranslator(&language);
    QTRY_VERIFY(shown.text().contains("copied or restored"_L1));
}

void TestStartNotice::foreignWordsStayPlain()
{
    Shown shown;
    shown.notice.add(noticeOf(Notice::Kind::Trouble, {}, u"<b>x</b>"_s));
    QCOMPARE(shown.notice.findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
    QVERIFY(shown.text().contains("<b>x</b>"_L1));
}

/// With the catalogue: the plural forms are in it.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    Session session(folder.filePath(u"settings.ini"_s));
    session.setLanguage(Language::English);
    TestStartNotice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startnotice.moc"
