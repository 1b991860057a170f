// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwatch.h"
#include "ui/widgets/lookupfilter.h"
#include "ui/widgets/lookuppicker.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QCoroFuture>
#include <QFuture>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 12'000;

class StageClock final : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 11, 25), QTime(14, 2)).toUTC();
    [[nodiscard]] QDateTime utcNow() const override { return now; }
};

template <class T>
class Questions
{
public:
    QCoro::Task<T> ask()
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_promises.append(promise);
        return wait(promise->future());
    }
    void answer(int question, const T &answer)
    {
        m_promises.at(question)->addResult(answer);
        m_promises.at(question)->finish();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] qsizetype count() const { return m_promises.size(); }
    ~Questions() ///< a future that ends without a result cannot be awaited
    {
        for (const auto &promise : m_promises) {
            if (!promise->future().isFinished()) {
                promise->addResult(T());
                promise->finish();
            }
        }
        QCoreApplication::processEvents();
    }

private:
    static QCoro::Task<T> wait(QFuture<T> future)
    {
        co_await future;
        co_return future.result();
    }

    QList<std::shared_ptr<QPromise<T>>> m_promises;
};

QList<LookupEntry> playbooks(int count)
{
    QList<LookupEntry> entries;
    for (int i = 0; i < count; ++i) {
        LookupEntry entry;
        entry.value = u"e99dab31-499b-4307-9248-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        entry.name = u"告警通知 Playbook %1"_s.arg(i);
        entry.detail = entry.value + u" · tells the desk %1"_s.arg(i % 7);
        entry.state = i % 3 ? LookupEntry::State::Active : LookupEntry::State::Inactive;
        entry.changed = QDateTime(QDate(2026, 5, 3), QTime(8, 0)).addDays(-i % 300);
        entries.append(entry);
    }
    return entries;
}

QAbstractItemView *listOf(const LookupPicker &picker)
{
    return picker.findChild<QCompleter *>()->popup();
}

QPushButton *buttonOf(const LookupPicker &picker)
{
    return picker.findChild<QPushButton *>(u"lookupRefreshButton"_s);
}

Error refusal(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    error.permission =
        kind == Error::Kind::NoPermission ? u"yundun-sas:DescribePlaybooks"_s : QString();
    error.requestId = u"D4CC979E-3D5B-5A6A-BC87-C93C9E861C7B"_s;
    return error;
}

} // namespace

/// Long lists, lists of the last time, and what is said about them.
class TestLookupList : public QObject
{
    Q_OBJECT

    /// A picker with a list of the last time, and questions that are answered by the test.
    struct Desk
    {
        StageClock clock;
        Questions<LookupAnswer> service;
        std::optional<LookupList> recent;
        std::optional<LookupList> stored;
        LookupPicker picker;

        Desk()
        {
            picker.setSource([this] {
                m_progress = picker.progress();
                return service.ask();
            });
            picker.setMemory({[this] { return recent; }, [this] { return last(stored); }}, clock);
            picker.setRequestWriter([](const Error &error) -> QString {
                return u"Please grant "_s + error.permission;
            });
            picker.show();
        }
        void progress(int loaded, int total) { m_progress(loaded, total); }

    private:
        static QCoro::Task<std::optional<LookupList>> last(std::optional<LookupList> list)
        {
            const auto found = list;
            co_return found;
        }
        std::function<void(int, int)> m_progress;
    };

private slots:
    void searchLooksAtNameUuidAndDescription_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << QString() << 100;
        QTest::newRow("name") << u"PLAYBOOK 42"_s << 1;
        QTest::newRow("words in any order") << u"42 告警"_s << 1;
        QTest::newRow("UUID") << u"9248-000000000007"_s << 1;
        QTest::newRow("a short word is not looked for in UUIDs") << u"playbook 9"_s << 19;
        QTest::newRow("description") << u"the DESK 3"_s << 14 + 19 - 4; // both in 3, 31, 38, 73
        QTest::newRow("not there") << u"zebra"_s << 0;
    }
    void searchLooksAtNameUuidAndDescription()
    {
        QFETCH(QString, text);
        LookupModel entries;
        entries.setEntries(playbooks(100));
        LookupFilter filter(entries);
        QAbstractItemModelTester tester(&filter);
        filter.search(text);
        QTRY_VERIFY(!filter.isSearching());
        QTEST(filter.rowCount(), "found");
    }

    void goingOnAndBackFindsTheSame()
    {
        LookupModel entries;
        entries.setEntries(playbooks(many));
        LookupFilter narrowed(entries);
        const QString word = u"playbook 119"_s;
        for (qsizetype length = 1; length <= word.size(); ++length) {
            narrowed.search(word.left(length));
            QTRY_VERIFY(!narrowed.isSearching());
        }
        LookupFilter fresh(entries);
        fresh.search(word);
        QTRY_VERIFY(!fresh.isSearching());
        QVERIFY(fresh.rowCount() > 1);
        QCOMPARE(narrowed.rowCount(), fresh.rowCount());
        narrowed.search(u"playbook 11"_s); // shorter again
        fresh.search(u"playbook 11"_s);
        QTRY_VERIFY(!narrowed.isSearching() && !fresh.isSearching());
        QCOMPARE(narrowed.rowCount(), fresh.rowCount());
    }

    void manyEntriesNeverStopTheWindow()
    {
        Desk desk;
        const QList<LookupEntry> entries = playbooks(many);
        QVERIFY(QTest::qWaitForWindowActive(&desk.picker));
        desk.picker.edit()->setFocus();
        WindowWatch watch;
        watch.step([&] { desk.picker.setEntries(entries, desk.clock.now); });
        watch.step([&] { QTest::keyClick(desk.picker.edit(), Qt::Key_Down); });
        QTRY_VERIFY(listOf(desk.picker)->isVisible());
        QCOMPARE(listOf(desk.picker)->model()->rowCount(), many);
        watch.step([&] { QTest::keyClick(listOf(desk.picker), Qt::Key_End); });
        watch.step([&] { listOf(desk.picker)->grab(); });
        watch.step([&] { listOf(desk.picker)->hide(); });
        for (const char key : QByteArray("playbook 11999"))
            watch.step([&] { QTest::keyClick(desk.picker.edit(), key); });
        QTRY_COMPARE(listOf(desk.picker)->model()->rowCount(), 1);
        for (int i = 0; i < 14; ++i)
            watch.step([&] { QTest::keyClick(desk.picker.edit(), Qt::Key_Backspace); });
        QTest::qWait(0);
        QVERIFY2(watch.longest() < 100, qPrintable(QString::number(watch.longest())));
    }

    void rowsHaveNoWidgetsAndOneHeight()
    {
        Desk desk;
        desk.picker.setEntries(playbooks(many), desk.clock.now);
        desk.picker.edit()->setFocus();
        QTest::keyClick(desk.picker.edit(), Qt::Key_Down);
        QVERIFY(listOf(desk.picker)->isVisible());
        QVERIFY(qobject_cast<QListView *>(listOf(desk.picker))->uniformItemSizes());
        QVERIFY(listOf(desk.picker)->viewport()->children().isEmpty());
    }

    void entriesSayTheirStateAndLastChange()
    {
        LookupModel model;
        model.setEntries(playbooks(2));
        const QString inactive = model.index(0).data(LookupModel::AsideRole).toString();
        const QString active = model.index(1).data(LookupModel::AsideRole).toString();
        QVERIFY2(inactive.startsWith(u"Inactive · "_s), qPrintable(inactive));
        QVERIFY2(inactive.contains(u"2026"_s), qPrintable(inactive));
        QVERIFY2(active.startsWith(u"Active · "_s), qPrintable(active));
        QVERIFY(model.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(inactive));
    }

    void theListOfTheLastTimeComesFirst()
    {
        Desk desk;
        desk.stored = LookupList{playbooks(3), desk.clock.now.addDays(-3)};
        desk.picker.reload();
        QTRY_COMPARE(desk.picker.entries().size(), 3);
        QCOMPARE(desk.picker.note(), u"List of 14:02, 3 day(s) ago. Refreshing…"_s);
        desk.service.answer(0, playbooks(4));
        QCOMPARE(desk.picker.entries().size(), 4);
        QCOMPARE(desk.picker.note(), QString());
    }

    void aSlowMemoryDoesNotReplaceTheAnswer()
    {
        Desk desk;
        desk.stored = LookupList{playbooks(3), desk.clock.now.addDays(-3)};
        Questions<std::optional<LookupList>> memory;
        desk.picker.setMemory({{}, [&] { return memory.ask(); }}, desk.clock);
        desk.picker.reload();
        desk.service.answer(0, playbooks(4));
        memory.answer(0, desk.stored);
        QCOMPARE(desk.picker.entries().size(), 4);
    }

    void aYoungListIsNotAskedForAgain()
    {
        Desk desk;
        desk.recent = LookupList{playbooks(3), desk.clock.now.addSecs(-60)};
        desk.picker.reload();
        QCOMPARE(desk.picker.entries().size(), 3);
        QCOMPARE(desk.service.count(), 0);
        desk.clock.now = desk.clock.now.addSecs(10 * 60);
        QVERIFY(desk.picker.isOld());
        desk.picker.reload();
        QCOMPARE(desk.service.count(), 1);
        QVERIFY(desk.picker.note().startsWith(u"List of 14:01, 11 minute(s) ago."_s));
        desk.picker.refresh();
        QCOMPARE(desk.service.count(), 2);
    }

    void offlineTheListStaysWithItsAge()
    {
        Desk desk;
        desk.stored = LookupList{playbooks(3), desk.clock.now.addDays(-3)};
        desk.picker.reload();
        desk.service.answer(0, tl::unexpected(refusal(Error::Kind::Offline)));
        QTRY_COMPARE(desk.picker.entries().size(), 3);
        QVERIFY(desk.picker.note().contains(u"could not be reached"_s));
        QVERIFY(desk.picker.note().contains(u"List of 14:02, 3 day(s) ago."_s));
        QCOMPARE(buttonOf(desk.picker)->text(), u"Refresh"_s);
        desk.picker.edit()->setFocus();
        QTest::keyClicks(desk.picker.edit(), u"Playbook 2"_s);
        QCOMPARE(listOf(desk.picker)->model()->rowCount(), 1);
        QTest::mouseClick(buttonOf(desk.picker), Qt::LeftButton);
        QCOMPARE(desk.service.count(), 2);
    }

    void aChoiceThatIsGoneIsKeptAndFlagged()
    {
        Desk desk;
        desk.picker.setEntries(playbooks(3), desk.clock.now.addDays(-3));
        const QString value = playbooks(3).at(2).value;
        desk.picker.setValue(value);
        desk.picker.setEntries(playbooks(2), desk.clock.now);
        QCOMPARE(desk.picker.value(), value);
        QCOMPARE(desk.picker.edit()->text(), playbooks(3).at(2).name);
        QCOMPARE(desk.picker.note(), u"No longer in the list of 14:02, just now"_s);
        QCOMPARE(desk.picker.state().choice, LookupState::Choice::Gone);
        desk.picker.setValue(u"typed"_s);
        QCOMPARE(desk.picker.note(), u"Not in the list of 14:02, just now"_s);
        desk.picker.setValue(value);
        desk.picker.setEntries(playbooks(3), desk.clock.now);
        QCOMPARE(desk.picker.state().choice, LookupState::Choice::Listed);
    }

    void eachStateHasItsLook_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("action");
        QTest::newRow("loading") << u"loading"_s << u"Loading…"_s << QString();
        QTest::newRow("long loading") << u"pages"_s << u"Loading… 1,200 of 12,000"_s << u"Stop"_s;
        QTest::newRow("empty") << u"empty"_s << u"No playbooks here."_s << u"Refresh"_s;
        QTest::newRow("refused") << u"refused"_s << u"yundun-sas:DescribePlaybooks"_s
                                 << u"Copy the request for the administrator"_s;
        QTest::newRow("offline") << u"offline"_s << u"could not be reached"_s << u"Refresh"_s;
    }
    void eachStateHasItsLook()
    {
        QFETCH(QString, state);
        QFETCH(QString, words);
        Desk desk;
        desk.picker.setEmptyHint(u"No playbooks here."_s);
        desk.picker.reload();
        if (state == "pages"_L1)
            desk.progress(1'200, 12'000);
        else if (state == "empty"_L1)
            desk.service.answer(0, QList<LookupEntry>());
        else if (state == "refused"_L1)
            desk.service.answer(0, tl::unexpected(refusal(Error::Kind::NoPermission)));
        else if (state == "offline"_L1)
            desk.service.answer(0, tl::unexpected(refusal(Error::Kind::Offline)));
        QVERIFY2(desk.picker.note().contains(words), qPrintable(desk.picker.note()));
        QCOMPARE(buttonOf(desk.picker)->isVisible(), !buttonOf(desk.picker)->text().isEmpty());
        QTEST(buttonOf(desk.picker)->text(), "action");
    }

    void theRequestIsCopiedAndThenTriedAgain()
    {
        Desk desk;
        desk.picker.reload();
        desk.service.answer(0, tl::unexpected(refusal(Error::Kind::NoPermission)));
        QTest::mouseClick(buttonOf(desk.picker), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Please grant yundun-sas:DescribePlaybooks"_s);
        QCOMPARE(buttonOf(desk.picker)->text(), u"Refresh"_s);
        QTest::mouseClick(buttonOf(desk.picker), Qt::LeftButton);
        QCOMPARE(desk.service.count(), 2);
        desk.service.answer(1, playbooks(1));
        QVERIFY(!buttonOf(desk.picker)->isVisible());
    }

    void aLongLoadCanBeStopped()
    {
        Desk desk;
        desk.picker.reload();
        desk.progress(100, 12'000);
        QTest::mouseClick(buttonOf(desk.picker), Qt::LeftButton);
        QCOMPARE(desk.picker.note(), u"The list was not loaded."_s);
        desk.progress(200, 12'000); // of the question that was dropped
        desk.service.answer(0, playbooks(2));
        QVERIFY(desk.picker.entries().isEmpty());
        QTest::mouseClick(buttonOf(desk.picker), Qt::LeftButton);
        QCOMPARE(desk.service.count(), 2);
    }

    void inactiveIsPointedOut()
    {
        Desk desk;
        desk.picker.setEntries(playbooks(2), desk.clock.now);
        desk.picker.setValue(playbooks(1).first().value);
        QVERIFY(desk.picker.note().startsWith(u"Inactive"_s));
    }

    void inputMethodsAreLeftAlone()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.picker));
        desk.picker.setEntries(playbooks(50), desk.clock.now);
        desk.picker.edit()->setFocus();
        QSignalSpy changed(&desk.picker, &LookupPicker::valueChanged);
        QSignalSpy committed(&desk.picker, &LookupPicker::committed);
        for (const QString &preedit : {u"g"_s, u"gao"_s, u"gao'jing"_s}) {
            QInputMethodEvent event(preedit, {});
            QCoreApplication::sendEvent(desk.picker.edit(), &event);
        }
        QVERIFY(!listOf(desk.picker)->isVisible());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(committed.size(), 0);
        QCOMPARE(desk.picker.value(), QString());
        QInputMethodEvent end;
        end.setCommitString(u"告警"_s);
        QCoreApplication::sendEvent(desk.picker.edit(), &end);
        QCOMPARE(desk.picker.value(), u"告警"_s);
        QVERIFY(listOf(desk.picker)->isVisible());
        QCOMPARE(listOf(desk.picker)->model()->rowCount(), 50);
    }

    void aLongNameShowsItsBeginning()
    {
        Desk desk;
        desk.picker.resize(120, desk.picker.height());
        LookupEntry entry;
        entry.value = u"10"_s;
        entry.name = u"发件资产 "_s.repeated(20);
        desk.picker.setEntries({entry}, desk.clock.now);
        desk.picker.setValue(u"10"_s);
        QCOMPARE(desk.picker.edit()->cursorPosition(), 0);
    }
};

QTEST_MAIN(TestLookupList)
#include "tst_lookuplist.moc"
