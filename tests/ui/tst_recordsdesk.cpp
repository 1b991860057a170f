// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records.h"
#include "ui/resend/facets/facetspanel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/table/filtercell.h"
#include "ui/resend/table/filterrow.h"
#include "ui/resend/table/recordsdesk.h"
#include "ui/resend/table/rowcopier.h"
#include "ui/resend/table/rowtexts.h"
#include "ui/resend/table/sorting.h"
#include "ui/resend/table/tablelook.h"
#include "ui/resend/table/ticklistdialog.h"
#include "ui/resend/tickheader.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <memory>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

class TestRecordsDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void headBoxSaysWhatItCovers_data();
    void headBoxSaysWhatItCovers();
    void aClickOnSomeTicksAll();
    void headsSort();
    void clicksMakeKeys_data();
    void clicksMakeKeys();
    void aClickInTheCellTicks();
    void shiftClickTicksAStretch();
    void keysWalkTheTable();
    void whatIsLookedAtStays();
    void selectionsOfVeryManyAreLetGo();
    void copies_data();
    void copies();
    void manyRowsAreCopiedToo();
    void copyMenuIsAKeyAway();
    void exportsAreForOtherPrograms();
    void columnsAreChosenFromTheMenu();
    void theLastColumnStays();
    void looksOutliveTheSession();
    void looksOfOtherTimesAreRead();

    void filterFields_data();
    void filterFields();
    void typedTimes_data();
    void typedTimes();
    void aTimeThatIsNoneFiltersNothing();
    void compositionFiltersNothing();
    void operatorsAreAKeyAway();
    void fieldsStandBelowTheirTitles();
    void filtersThatHideAllStayAtHand();

    void facetsNarrow();
    void severalValuesOfAFacet();
    void bothSpellingsAreOneValue();
    void facetsByKeyboard();
    void facetsFoldWhereThereIsNoRoom();

    void viewsComeBack();
    void viewsAreWrittenAndRead();
    void damagedViewsAreLeftOut();

    void pastedListTicks();
    void tickMenuSaysHowMany();
    void cellsOfFilesAreEdited();

private:
    void open()
    {
        m_records = std::make_unique<RecordsModel>(*m_session);
        m_desk = std::make_unique<RecordsDesk>(*m_records, *m_session, *m_file);
        m_desk->resize(1300, 600);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_desk->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] RecordsTable &table() const { return m_desk->table(); }
    [[nodiscard]] QLineEdit *field(int column) const
    {
        return part<FilterRow>(u"filterRow"_s)->cell(column)->edit();
    }
    [[nodiscard]] QMenu *menu(const QString &button) const
    {
        QMenu *menu = part<QPushButton>(button)->menu();
        emit menu->aboutToShow();
        return menu;
    }
    [[nodiscard]] static QAction *action(QMenu *menu, const QString &text)
    {
        for (QAction *each : menu->actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeWidgetItem *facet(const QString &text) const
    {
        auto *tree = part<QTreeWidget>(u"facetsTree"_s);
        const auto found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.constFirst();
    }
    void click(QTreeWidgetItem *item) const
    {
        auto *tree = part<QTreeWidget>(u"facetsTree"_s);
        tree->scrollToItem(item);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualItemRect(item).center());
    }
    [[nodiscard]] QPoint cellCentre(int row, int column) const
    {
        return table().visualRect(m_records->index(row, column)).center();
    }
    void give(int count, RecordOrigin origin = RecordOrigin::Service)
    {
        QList<MailRecord> records;
        for (int i = 0; i < count; ++i)
            records.append(generatedRecord(i));
        m_records->append(records, origin);
        m_records->setSortKeys({{RecordColumn::Id, Qt::AscendingOrder}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<JsonFile> m_file;
    std::unique_ptr<RecordsModel> m_records;
    std::unique_ptr<RecordsDesk> m_desk;
};

void TestRecordsDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_folder->filePath(u"settings.ini"_s));
    m_session->setLanguage(Language::English);
    m_file = std::make_unique<JsonFile>(m_folder->filePath(u"views.json"_s));
    open();
}

void TestRecordsDesk::cleanup()
{
    m_desk.reset();
    m_records.reset();
    m_file.reset();
    m_session.reset();
    m_folder.reset();
}

void TestRecordsDesk::headBoxSaysWhatItCovers_data()
{
    QTest::addColumn<int>("loaded");
    QTest::addColumn<int>("group"); ///< shown alone; -1: all
    QTest::addColumn<QList<int>>("ticked");
    QTest::addColumn<Qt::CheckState>("state");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, int loaded, int group, const QList<int> &ticked,
                        Qt::CheckState state, bool enabled, const QString &says) {
        QTest::newRow(name) << loaded << group << ticked << state << enabled << says;
    };
    row("nothing is loaded", 0, -1, {}, Qt::Unchecked, false, u"Tick all 0 loaded records"_s);
    row("none is ticked", 24, -1, {}, Qt::Unchecked, true, u"Tick all 24 loaded records"_s);
    row("some are", 24, -1, {3}, Qt::PartiallyChecked, true, u"Tick all 24 loaded records"_s);
    row("none of the shown is", 24, 1, {3}, Qt::Unchecked, true,
        u"Tick the 2 shown of 24 loaded records"_s);
    row("some of the shown are", 24, 1, {1}, Qt::PartiallyChecked, true,
        u"Tick the 2 shown of 24 loaded records"_s);
    row("all of the shown are", 24, 1, {1, 13}, Qt::Checked, true,
        u"Tick the 2 shown of 24 loaded records"_s);
    row("nothing is shown", 24, 77, {1}, Qt::Unchecked, false,
        u"Tick the 0 shown of 24 loaded records"_s);
}

void TestRecordsDesk::headBoxSaysWhatItCovers()
{
    QFETCH(int, loaded);
    QFETCH(int, group);
    QFETCH(QList<int>, ticked);
    QFETCH(Qt::CheckState, state);
    QFETCH(bool, enabled);
    QFETCH(QString, name);
    give(loaded);
    m_records->setTicked(ticked, true);
    if (group >= 0)
        m_records->setFilter(inGroup(group));
    const auto *box = part<QCheckBox>(u"tickAllBox"_s);
    QCOMPARE(box->checkState(), state);
    QCOMPARE(box->isEnabled(), enabled);
    QCOMPARE(box->accessibleName(), name);
    QVERIFY(box->toolTip().startsWith(name));
}

void TestRecordsDesk::aClickOnSomeTicksAll()
{
    give(3);
    auto *box = part<QCheckBox>(u"tickAllBox"_s);
    m_records->setTicked({1}, true);
    box->click();
    QCOMPARE(box->checkState(), Qt::Checked);
    QCOMPARE(m_records->tickedCount(), 3);
    box->click();
    QCOMPARE(box->checkState(), Qt::Unchecked);
    QCOMPARE(m_records->tickedCount(), 0);
}

void TestRecordsDesk::headsSort()
{
    give(5);
    QHeaderView &head = table().head();
    const auto press = [&head](int column, Qt::KeyboardModifiers modifiers = {}) {
        const int x = head.sectionViewportPosition(column) + head.sectionSize(column) / 2;
        QTest::mouseClick(head.viewport(), Qt::LeftButton, modifiers, QPoint(x, 5));
    };
    const QList<RecordSortKey> before = m_records->sortKeys();
    press(RecordsModel::Tick); // rows would move away from under the pointer
    QCOMPARE(m_records->sortKeys(), before);
    press(RecordsModel::Kind);
    QCOMPARE(m_records->sortKeys(),
             (QList<RecordSortKey>{{RecordColumn::AccountAuthType, Qt::AscendingOrder}}));
    press(RecordsModel::Account, Qt::ShiftModifier);
    QCOMPARE(m_records->sortKeys().size(), 2);
    QCOMPARE(m_records->sortKeys().constLast().column, RecordColumn::Account);
    press(RecordsModel::Name);
    QCOMPARE(m_records->sortKeys().size(), 1);
}

void TestRecordsDesk::clicksMakeKeys_data()
{
    using Keys = QList<RecordSortKey>;
    constexpr auto up = Qt::AscendingOrder;
    constexpr auto down = Qt::DescendingOrder;
    constexpr auto account = RecordColumn::Account;
    constexpr auto time = RecordColumn::SendAt;
    QTest::addColumn<Keys>("before");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("also");
    QTest::addColumn<Keys>("after");
    const auto row = [](const char *name, const Keys &before, int column, bool also,
                        const Keys &after) {
        QTest::newRow(name) << before << column << also << after;
    };
    row("the first", {}, RecordsModel::Account, false, {{account, up}});
    row("turned round", {{account, up}}, RecordsModel::Account, false, {{account, down}});
    row("and back", {{account, down}}, RecordsModel::Account, false, {{account, up}});
    row("the latest first", {}, RecordsModel::SentAt, false, {{time, down}});
    row("instead of others", {{account, up}, {time, down}}, RecordsModel::SentAt, false,
        {{time, down}});
    row("beside another", {{account, up}}, RecordsModel::SentAt, true,
        {{account, up}, {time, down}});
    row("turned where it is", {{account, up}, {time, down}}, RecordsModel::Account, true,
        {{account, down}, {time, down}});
    row("let go of", {{account, down}, {time, down}}, RecordsModel::Account, true, {{time, down}});
    row("never without any", {{account, down}}, RecordsModel::Account, true, {{account, up}});
    row("not by re-sends", {{account, up}}, RecordsModel::Resent, false, {{account, up}});
}

void TestRecordsDesk::clicksMakeKeys()
{
    QFETCH(QList<RecordSortKey>, before);
    QFETCH(int, column);
    QFETCH(bool, also);
    QFETCH(QList<RecordSortKey>, after);
    QCOMPARE(keysAfterClick(before, column, also), after);
}

void TestRecordsDesk::aClickInTheCellTicks()
{
    give(2);
    const QRect cell = table().visualRect(m_records->index(1, RecordsModel::Tick));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_records->tickedCount(), 1);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(3, 3));
    QCOMPARE(m_records->tickedCount(), 0);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cellCentre(1, RecordsModel::Name));
    QCOMPARE(m_records->tickedCount(), 0);
}

void TestRecordsDesk::shiftClickTicksAStretch()
{
    give(10);
    const auto press = [this](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers,
                          cellCentre(row, RecordsModel::Tick));
    };
    press(2);
    press(5, Qt::ShiftModifier);
    QCOMPARE(m_records->tickedCount(), 4);
    press(5); // unticks
    press(3, Qt::ShiftModifier);
    QCOMPARE(tickedIds(*m_records), QStringList{m_records->recordAt(2).id.text()});
}

void TestRecordsDesk::keysWalkTheTable()
{
    give(24);
    m_records->setFilter(inGroup(1)); // 1 and 13
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_records->tickedCount(), 2);
    QTest::keyClick(&table(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_records->tickedCount(), 0);
    m_records->setFilter({});
    table().setCurrentIndex(m_records->index(0, RecordsModel::Account));
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(m_records->tickedCount(), 1);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Space); // the one that is ticked stays so
    QCOMPARE(m_records->tickedCount(), 3);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(m_records->tickedCount(), 0);
    const QSignalSpy all(m_desk.get(), &RecordsDesk::allMatchingWanted);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(all.count(), 1);
    QCOMPARE(m_records->tickedCount(), 0); // what is not loaded yet has to come first
    QTest::keyClick(&table(), Qt::Key_Slash);
    QVERIFY(part<QLineEdit>(u"searchEdit"_s)->hasFocus());
    table().setFocus();
    table().setCurrentIndex(m_records->index(0, RecordsModel::Kind));
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(field(RecordsModel::Kind)->hasFocus());
    QTest::keyClick(field(RecordsModel::Kind), Qt::Key_Backtab);
    QVERIFY(field(RecordsModel::Account)->hasFocus());
    QTest::keyClick(field(RecordsModel::Account), Qt::Key_Down);
    QVERIFY(table().hasFocus());
    field(RecordsModel::RecordId)->setFocus(); // the last that is shown
    QVERIFY(field(RecordsModel::RecordId)->visibleRegion().boundingRect().width() > 0);
    QTest::keyClick(field(RecordsModel::RecordId), Qt::Key_Tab);
    QVERIFY(table().hasFocus());
}

void TestRecordsDesk::whatIsLookedAtStays()
{
    give(500);
    table().setCurrentIndex(m_records->index(300, RecordsModel::Account));
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    const MailRecordId current = table().currentRecord()->id;
    const std::vector<quint32> selected = table().selectedRows();
    QCOMPARE(selected.size(), size_t(2));
    const int top = table().visualRect(table().currentIndex()).top();

    m_records->append({mailRecord(u"1"_s), mailRecord(u"2"_s)}); // come first
    QCOMPARE(table().currentRecord()->id, current);
    QCOMPARE(table().selectedRows(), selected);
    QCOMPARE(table().visualRect(table().currentIndex()).top(), top);

    m_records->setFilter(inGroup(1));
    m_records->setFilter({});
    QVERIFY(table().verticalScrollBar()->value() >= 0);
    m_records->setFilter(inGroup(int(current.text().last(3).toInt()) % 12));
    const QString account = table().currentRecord() ? *table().currentRecord()->account : QString();
    m_records->setSortKeys({{RecordColumn::Id, Qt::DescendingOrder}});
    if (!account.isEmpty()) {
        QCOMPARE(*table().currentRecord()->account, account);
        QVERIFY(table().viewport()->rect().intersects(table().visualRect(table().currentIndex())));
    }
}

void TestRecordsDesk::selectionsOfVeryManyAreLetGo()
{
    give(3'000);
    table().selectAll();
    QCOMPARE(table().selectedRows().size(), size_t(3'000));
    m_records->setSortKeys({{RecordColumn::Account, Qt::AscendingOrder}});
    QVERIFY(!table().selectionModel()->hasSelection());
}

void TestRecordsDesk::copies_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("withHeader");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, TextFormat format, bool withHeader, const QString &text) {
        QTest::newRow(name) << int(format) << withHeader << text;
    };
    row("table", TextFormat::Table, false, u"li.si\tFailed: a, \"b\" | c\t7\n=1+1\tSucceeded\t8"_s);
    row("table with titles", TextFormat::Table, true,
        u"Account\tResult\tRecord id\nli.si\tFailed: a, \"b\" | c\t7\n=1+1\tSucceeded\t8"_s);
    row("CSV", TextFormat::Csv, false,
        u"li.si,\"Failed: a, \"\"b\"\" | c\",7\r\n'=1+1,Succeeded,8"_s);
    row("CSV with titles", TextFormat::Csv, true,
        u"Account,Result,Record id\r\nli.si,\"Failed: a, \"\"b\"\" | c\",7\r\n'=1+1,Succeeded,8"_s);
    row("Markdown", TextFormat::Markdown, true,
        u"| Account | Result | Record id |\n| --- | --- | --- |\n"
        "| li.si | Failed: a, \"b\" \\| c | 7 |\n| =1+1 | Succeeded | 8 |"_s);
    row("JSON", TextFormat::Json, true,
        u"[{\"account\":\"li.si\",\"id\":\"7\",\"mail_send_result\":\"FAIL\"},"
        "{\"account\":\"=1+1\",\"id\":\"8\",\"mail_send_result\":\"SUCCESS\"}]"_s);
    row("JSON without names", TextFormat::Json, false,
        u"[[\"li.si\",\"FAIL\",\"7\"],[\"=1+1\",\"SUCCESS\",\"8\"]]"_s);
}

void TestRecordsDesk::copies()
{
    QFETCH(int, format);
    QFETCH(bool, withHeader);
    QFETCH(QString, text);
    MailRecord failed = mailRecord(u"7"_s, u"li.si"_s);
    failed.mailSendResult = u"FAIL"_s;
    failed.errorMsg = u"a,\t\"b\" | c"_s;
    m_records->append({failed, mailRecord(u"8"_s, u"=1+1"_s)});
    m_records->setSortKeys({{RecordColumn::Id, Qt::AscendingOrder}});
    for (int column = RecordsModel::Account; column < RecordsModel::ColumnCount; ++column) {
        const bool shown = column == RecordsModel::Account || column == RecordsModel::Result ||
                           column == RecordsModel::RecordId;
        table().setColumnHidden(column, !shown);
    }
    table().selectAll();
    table().findChild<RowCopier *>()->copy(TextFormat(format), withHeader);
    QString copied = QGuiApplication::clipboard()->text();
    if (TextFormat(format) == TextFormat::Json)
        copied = QString::fromUtf8(
            QJsonDocument::fromJson(copied.toUtf8()).toJson(QJsonDocument::Compact));
    QCOMPARE(copied, text);
}

void TestRecordsDesk::manyRowsAreCopiedToo()
{
    give(3'000);
    table().selectAll();
    const QSignalSpy copied(table().findChild<RowCopier *>(), &RowCopier::copied);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(copied.constFirst().constFirst().toInt(), 3'000);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3'000);
    QVERIFY(lines.constLast().contains(generatedRecord(2'999).id.text()));
}

void TestRecordsDesk::copyMenuIsAKeyAway()
{
    give(3);
    table().setFocus();
    table().setCurrentIndex(m_records->index(1, RecordsModel::Account));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = table().findChild<QMenu *>(u"copyMenu"_s);
    QVERIFY(menu && menu->isVisible());
    action(menu, u"Copy as a Markdown table"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Account |"_s));
    menu->close();
}

void TestRecordsDesk::exportsAreForOtherPrograms()
{
    give(5'000);
    QTRY_VERIFY(m_records->isComplete());
    m_session->setLanguage(Language::Chinese);
    m_records->retranslate();
    QTRY_VERIFY(m_records->isComplete());
    const RowTexts texts{m_records->loaded(),
                         m_records->cells(),
                         m_records->shownRows(),
                         {RecordsModel::RecordId, RecordsModel::What, RecordsModel::Result}};
    QCOMPARE(texts.keys(), (QStringList{u"id"_s, u"mail_send_type"_s, u"mail_send_result"_s}));
    Exporter exporter;
    const QSignalSpy finished(&exporter, &Exporter::finished);
    const QString path = m_folder->filePath(u"out.jsonl"_s);
    exporter.start({path, TableFormat::JsonLines}, exportOf(texts));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().toLongLong(), 5'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 5'000);
    const QJsonObject last = QJsonDocument::fromJson(lines.constLast()).object();
    QCOMPARE(last["id"_L1].toString(), generatedRecord(4'999).id.text());
    QCOMPARE(last["mail_send_type"_L1].toString(), *generatedRecord(4'999).mailSendType);
}

void TestRecordsDesk::columnsAreChosenFromTheMenu()
{
    give(3);
    QVERIFY(!table().shownColumns().contains(RecordsModel::Reason));
    action(menu(u"columnsButton"_s), u"Reason"_s)->trigger();
    QVERIFY(table().shownColumns().contains(RecordsModel::Reason));
    QVERIFY(table().columnWidth(RecordsModel::Reason) > 0);
    action(menu(u"columnsButton"_s), u"Kind"_s)->trigger();
    QVERIFY(!table().shownColumns().contains(RecordsModel::Kind));
    QMenu *sorting = action(menu(u"columnsButton"_s), u"Sort by"_s)->menu();
    action(sorting, u"Name"_s)->trigger();
    QCOMPARE(m_records->sortKeys().constFirst().column, RecordColumn::AccountAuthName);
    action(menu(u"columnsButton"_s), u"Columns as at first"_s)->trigger();
    QVERIFY(table().shownColumns().contains(RecordsModel::Kind));
    QVERIFY(!table().shownColumns().contains(RecordsModel::Reason));
}

void TestRecordsDesk::theLastColumnStays()
{
    for (int column = RecordsModel::Kind; column < RecordsModel::ColumnCount; ++column)
        table().setColumnHidden(column, true);
    QVERIFY(!action(menu(u"columnsButton"_s), u"Account"_s)->isEnabled());
    QVERIFY(action(menu(u"columnsButton"_s), u"Kind"_s)->isEnabled());
}

void TestRecordsDesk::looksOutliveTheSession()
{
    QHeaderView &head = table().head();
    head.moveSection(head.visualIndex(RecordsModel::Result), 1);
    head.resizeSection(RecordsModel::Result, 321);
    action(menu(u"columnsButton"_s), u"Reason"_s)->trigger();
    m_records->setSortKeys({{RecordColumn::MailSendResult, Qt::DescendingOrder},
                            {RecordColumn::SendAt, Qt::AscendingOrder}});
    const RecordsLook look = lookOf(table());
    QTRY_VERIFY(!m_session->tableLook(u"resend/records"_s).isEmpty());
    m_desk.reset();
    m_records.reset();
    open();
    QCOMPARE(lookOf(table()), look);
    QCOMPARE(table().shownColumns().constFirst(), int(RecordsModel::Result));
    QCOMPARE(table().columnWidth(RecordsModel::Result), 321);
}

void TestRecordsDesk::looksOfOtherTimesAreRead()
{
    const RecordsLook look = lookFromJson(
        QJsonDocument::fromJson("{\"columns\":[{\"column\":\"mail_send_result\",\"width\":99},"
                                "{\"column\":\"of the future\",\"width\":50},"
                                "{\"column\":\"account\",\"width\":-7,\"shown\":false},"
                                "{\"column\":\"account\",\"width\":1}],"
                                "\"sort\":[{\"column\":\"nothing\"},{\"column\":\"id\"}]}")
            .object());
    QCOMPARE(look.columns, (QList<ColumnPlace>{{RecordsModel::Result, 99, true},
                                               {RecordsModel::Account, 0, false}}));
    QCOMPARE(look.keys, (QList<RecordSortKey>{{RecordColumn::Id, Qt::AscendingOrder}}));
    applyLook(table(), look);
    QCOMPARE(table().shownColumns().constFirst(), int(RecordsModel::Result));
    QVERIFY(table().shownColumns().contains(RecordsModel::Kind)); // as at first
    applyLook(table(), lookFromJson({}));
    QVERIFY(table().shownColumns().contains(RecordsModel::Account));
}

void TestRecordsDesk::filterFields_data()
{
    using Op = RecordTest::Operator;
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, int column, Op op, const QString &typed,
                        const QStringList &ids) {
        QTest::newRow(name) << column << int(op) << typed << ids;
    };
    row("contains", RecordsModel::Account, Op::Contains, u"SAN"_s, {u"1"_s, u"3"_s});
    row("is", RecordsModel::Account, Op::Is, u"zhangsan"_s, {u"1"_s});
    row("is not", RecordsModel::Account, Op::IsNot, u"zhangsan"_s, {u"2"_s, u"3"_s});
    row("begins with", RecordsModel::Account, Op::BeginsWith, u"zh"_s, {u"1"_s});
    row("is empty", RecordsModel::Reason, Op::IsEmpty, {}, {u"1"_s, u"3"_s});
    row("is not empty", RecordsModel::Reason, Op::IsNotEmpty, {}, {u"2"_s});
    row("what is read", RecordsModel::Result, Op::Is, u"failed"_s, {u"2"_s});
    row("what the service says", RecordsModel::Result, Op::Contains, u"SUCC"_s, {u"1"_s, u"3"_s});
    row("from", RecordsModel::SentAt, Op::NotBefore, u"2026-11-24 08:00"_s, {u"2"_s});
    row("before", RecordsModel::SentAt, Op::Before, u"2026-11-24 08:00"_s, {u"1"_s});
    row("on", RecordsModel::SentAt, Op::OneOf, u"2026-11-24"_s, {u"1"_s, u"2"_s});
    row("never sent", RecordsModel::SentAt, Op::IsEmpty, {}, {u"3"_s});
}

void TestRecordsDesk::filterFields()
{
    QFETCH(int, column);
    QFETCH(int, op);
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    MailRecord early = mailRecord(u"1"_s);
    early.sendAt = QDateTime(QDate(2026, 11, 24), QTime(7, 59)).toUTC();
    MailRecord late = mailRecord(u"2"_s, u"li.si"_s);
    late.sendAt = QDateTime(QDate(2026, 11, 24), QTime(8, 0)).toUTC();
    late.mailSendResult = u"FAIL"_s;
    late.errorMsg = u"full"_s;
    m_records->append({early, late, mailRecord(u"3"_s, u"wangsan"_s)});
    m_records->setSortKeys({{RecordColumn::Id, Qt::AscendingOrder}});

    FilterCell *cell = part<FilterRow>(u"filterRow"_s)->cell(column);
    RecordTest test;
    test.column = RecordCells::about(column)->member;
    test.op = RecordTest::Operator(op);
    cell->setTest(test); // as if it was chosen from the menu
    if (typed.isEmpty())
        emit cell->changed();
    else
        cell->edit()->setText(typed);
    QTRY_COMPARE(shownIds(*m_records), ids);
    QVERIFY(cell->edit()->accessibleName().startsWith(u"Filter "_s));
    FilterRow *row = part<FilterRow>(u"filterRow"_s);
    const QList<RecordTest> tests = row->tests();
    row->setTests({});
    QVERIFY(row->tests().isEmpty());
    row->setTests(tests);
    QCOMPARE(row->tests(), tests);
}

void TestRecordsDesk::typedTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("expected");
    const QDate day(2026, 11, 4);
    QTest::newRow("a day") << u"2026-11-04"_s << day.startOfDay();
    QTest::newRow("a short day") << u" 2026-11-4 "_s << day.startOfDay();
    QTest::newRow("a time") << u"2026-11-04 14:05"_s << QDateTime(day, QTime(14, 5));
    QTest::newRow("seconds") << u"2026-11-04T14:05:07"_s << QDateTime(day, QTime(14, 5, 7));
    QTest::newRow("no such day") << u"2026-11-31"_s << QDateTime();
    QTest::newRow("half of one") << u"2026-1"_s << QDateTime();
    QTest::newRow("words") << u"yesterday"_s << QDateTime();
}

void TestRecordsDesk::typedTimes()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, expected);
    QCOMPARE(typedMoment(typed).value_or(QDateTime()), expected);
}

void TestRecordsDesk::aTimeThatIsNoneFiltersNothing()
{
    give(5);
    QLineEdit *time = field(RecordsModel::SentAt);
    time->setText(u"2026-1"_s);
    part<FilterRow>(u"filterRow"_s)->applyNow();
    QCOMPARE(m_records->shownCount(), 5);
    QVERIFY(time->palette().color(QPalette::Text) !=
            field(RecordsModel::Account)->palette().color(QPalette::Text));
    QVERIFY(time->accessibleDescription().contains(u"2026-11-24 14:05"_s));
}

void TestRecordsDesk::compositionFiltersNothing()
{
    m_records->append({mailRecord(u"1"_s, u"张三"_s), mailRecord(u"2"_s)});
    FilterRow *row = part<FilterRow>(u"filterRow"_s);
    for (QLineEdit *edit : {field(RecordsModel::Account), part<QLineEdit>(u"searchEdit"_s)}) {
        const auto *pause =
            row->isAncestorOf(edit) ? row->findChild<QTimer *>() : m_desk->findChild<QTimer *>();
        edit->setFocus();
        QInputMethodEvent composing(u"zhang"_s, {});
        QCoreApplication::sendEvent(edit, &composing);
        QVERIFY(!pause->isActive());
        QInputMethodEvent committed;
        committed.setCommitString(u"张"_s);
        QCoreApplication::sendEvent(edit, &committed);
        QVERIFY(pause->isActive());
        QTRY_COMPARE(shownIds(*m_records), QStringList{u"1"_s});
        edit->clear();
        QTRY_COMPARE(m_records->shownCount(), 2);
    }
}

void TestRecordsDesk::operatorsAreAKeyAway()
{
    give(24);
    QLineEdit *edit = field(RecordsModel::AppGroup);
    edit->setFocus();
    QTest::keyClicks(edit, u"group 1"_s);
    QTRY_COMPARE(m_records->shownCount(), 6); // 1, 10 and 11
    QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
    auto *operators = m_desk->findChild<QMenu *>(u"operatorMenu"_s);
    QVERIFY(operators && operators->isVisible());
    action(operators, u"is"_s)->trigger();
    operators->close();
    QTRY_COMPARE(m_records->shownCount(), 2);
    QCOMPARE(edit->accessibleName(), u"Filter App group: is"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(m_records->shownCount(), 24);
}

void TestRecordsDesk::fieldsStandBelowTheirTitles()
{
    const auto check = [this] {
        const TickHeader &head = table().head();
        for (int column = RecordsModel::Account; column < RecordsModel::Resent; ++column) {
            const FilterCell *cell = part<FilterRow>(u"filterRow"_s)->cell(column);
            QCOMPARE(cell->isHidden(), head.isSectionHidden(column));
            if (cell->isHidden())
                continue;
            QTRY_COMPARE(cell->mapTo(&head, QPoint()).x(), head.sectionViewportPosition(column));
            QCOMPARE(cell->width(), head.sectionSize(column));
            QVERIFY(cell->mapTo(&head, QPoint()).y() >= head.viewport()->height());
        }
    };
    check();
    QHeaderView &head = table().head();
    head.resizeSection(RecordsModel::Account, 300);
    head.moveSection(head.visualIndex(RecordsModel::What), 1);
    table().setColumnShown(RecordsModel::Reason, true);
    QCoreApplication::processEvents();
    check();
    table().horizontalScrollBar()->setValue(120);
    check();
}

void TestRecordsDesk::filtersThatHideAllStayAtHand()
{
    give(5);
    field(RecordsModel::Account)->setText(u"nobody"_s);
    part<FilterRow>(u"filterRow"_s)->applyNow();
    auto *state = m_desk->findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    QVERIFY(field(RecordsModel::Account)->isVisible());
    state->findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    QVERIFY(!state->isVisible());
    QCOMPARE(m_records->shownCount(), 5);
    QVERIFY(field(RecordsModel::Account)->text().isEmpty());
}

void TestRecordsDesk::facetsNarrow()
{
    give(24);
    QTreeWidgetItem *failed = facet(u"Failed"_s);
    QCOMPARE(failed->text(1), u"8"_s);
    click(failed);
    QCOMPARE(m_records->shownCount(), 8);
    QCOMPARE(facet(u"Failed"_s)->data(0, Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(facet(u"Succeeded"_s)->text(1), u"16"_s); // can still be chosen
    QCOMPARE(facet(u"Group 0"_s)->text(1), u"2"_s);    // counted among what is shown
    QVERIFY(!facet(u"Group 1"_s));
    click(facet(u"Failed"_s));
    QCOMPARE(m_records->shownCount(), 24);
}

void TestRecordsDesk::severalValuesOfAFacet()
{
    give(24);
    click(facet(u"Group 1"_s));
    click(facet(u"Group 2"_s));
    QCOMPARE(m_records->shownCount(), 4);
    click(facet(u"Succeeded"_s)); // and
    QCOMPARE(m_records->shownCount(), 4);
    QVERIFY(!facet(u"Mail: access granted"_s)); // there would be none
    click(facet(u"SMS: access granted"_s));
    QCOMPARE(m_records->shownCount(), 2);
    part<QPushButton>(u"clearFacetsButton"_s)->click();
    QCOMPARE(m_records->shownCount(), 24);
}

void TestRecordsDesk::bothSpellingsAreOneValue()
{
    MailRecord misspelt = mailRecord(u"2"_s);
    misspelt.mailSendResult = u"SUEECESS"_s;
    MailRecord none = mailRecord(u"3"_s);
    none.mailSendResult.reset();
    m_records->append({mailRecord(u"1"_s), misspelt, none});
    QCOMPARE(facet(u"Succeeded"_s)->text(1), u"2"_s);
    click(facet(u"Succeeded"_s));
    QCOMPARE(m_records->shownCount(), 2);
    click(facet(u"Succeeded"_s));
    click(facet(u"(empty)"_s));
    QCOMPARE(shownIds(*m_records), QStringList{u"3"_s});
}

void TestRecordsDesk::facetsByKeyboard()
{
    give(24);
    auto *tree = part<QTreeWidget>(u"facetsTree"_s);
    tree->setFocus();
    tree->setCurrentItem(facet(u"Failed"_s));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(m_records->shownCount(), 8);
    QCOMPARE(tree->currentItem()->text(0), u"Failed"_s); // where it was
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(m_records->shownCount(), 24);
    QTreeWidgetItem *result = tree->topLevelItem(0);
    tree->setCurrentItem(result);
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!result->isExpanded());
    m_records->setFilter(inGroup(1));
    QVERIFY(!tree->topLevelItem(0)->isExpanded());
}

void TestRecordsDesk::facetsFoldWhereThereIsNoRoom()
{
    auto *panel = part<FacetsPanel>(u"facetsPanel"_s);
    auto *button = part<QPushButton>(u"facetsButton"_s);
    QVERIFY(panel->isVisible());
    m_desk->resize(712, 500);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(!button->isChecked());
    button->click(); // all the same
    QVERIFY(panel->isVisible());
    m_desk->resize(1300, 500);
    button->click();
    QVERIFY(!panel->isVisible());
}

void TestRecordsDesk::viewsComeBack()
{
    give(48);
    part<QLineEdit>(u"searchEdit"_s)->setText(u"user"_s);
    field(RecordsModel::AppGroup)->setText(u"group 1"_s);
    part<FilterRow>(u"filterRow"_s)->applyNow();
    click(facet(u"SMS: access removed"_s));
    table().setColumnShown(RecordsModel::Reason, true);
    const QStringList shown = shownIds(*m_records);
    QVERIFY(!shown.isEmpty() && shown.size() < 12);
    const RecordsLook look = lookOf(table());
    const RecordFilter filter = m_records->filter();

    action(menu(u"viewsButton"_s), u"Save this view…"_s)->trigger();
    auto *name = m_desk->findChild<QLineEdit *>(u"textQuestionEdit"_s);
    QVERIFY(name);
    name->setText(u"SMS that took access away"_s);
    m_desk->findChild<QPushButton *>(u"textQuestionButton"_s)->click();
    QCOMPARE(m_desk->views().list().size(), 1);

    action(menu(u"viewsButton"_s), u"All records"_s)->trigger();
    QCOMPARE(m_records->shownCount(), 48);
    action(menu(u"columnsButton"_s), u"Columns as at first"_s)->trigger();
    m_records->setSortKeys({{RecordColumn::Account, Qt::DescendingOrder}});

    action(menu(u"viewsButton"_s), u"SMS that took access away"_s)->trigger();
    QCOMPARE(shownIds(*m_records), shown);
    QCOMPARE(lookOf(table()), look);
    QCOMPARE(m_records->filter(), filter);
    QCOMPARE(part<QLineEdit>(u"searchEdit"_s)->text(), u"user"_s);
    QCOMPARE(field(RecordsModel::AppGroup)->text(), u"group 1"_s);
}

void TestRecordsDesk::viewsAreWrittenAndRead()
{
    using Op = RecordTest::Operator;
    SavedView view;
    view.name = u"失败的短信"_s;
    view.filter.words = {u"zhang"_s, u"李"_s};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    for (const Op op :
         {Op::Contains, Op::Is, Op::IsNot, Op::BeginsWith, Op::IsEmpty, Op::IsNotEmpty})
        view.filter.tests.append({RecordColumn::Account, op, u"a b"_s, {}, {}});
    view.filter.tests.append({RecordColumn::SendAt, Op::Before, {}, time, {}});
    view.filter.tests.append({RecordColumn::SendAt, Op::NotBefore, {}, time, {}});
    view.filter.tests.append({RecordColumn::GroupName, Op::OneOf, {}, {}, {u"一"_s, QString()}});
    view.look = lookOf(table());
    m_desk->views().save(view);
    const SavedView other{u"another"_s, {}, {}};
    m_desk->views().save(other);
    QCOMPARE(filterFromJson(toJson(view.filter)), view.filter);

    const QString path = m_file->path();
    m_desk.reset(); // with the file's thread, which writes to its end
    m_file = std::make_unique<JsonFile>(path);
    SavedViews again(*m_file);
    const QSignalSpy changed(&again, &SavedViews::changed);
    again.load();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(again.list().size(), 2);
    QVERIFY(again.list().contains(view));
    again.remove(u"another"_s);
    QCOMPARE(again.list(), QList<SavedView>{view});
}

void TestRecordsDesk::damagedViewsAreLeftOut()
{
    QFile file(m_folder->filePath(u"odd.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"views\":[7,{\"name\":\"\"},{\"name\":\"a\",\"filter\":{\"tests\":["
        "{\"column\":\"account\",\"is\":\"nonsense\"},{\"column\":\"account\",\"is\":\"before\"},"
        "{\"column\":\"account\",\"is\":\"is\",\"text\":\"x\"}]}},{\"name\":\"a\"}]}");
    file.close();
    JsonFile odd(file.fileName());
    SavedViews views(odd);
    const QSignalSpy changed(&views, &SavedViews::changed);
    views.load();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(views.list().size(), 1);
    QCOMPARE(views.list().constFirst().filter.tests.size(), 1);
}

void TestRecordsDesk::pastedListTicks()
{
    give(24);
    m_records->setFilter(inGroup(1));
    action(menu(u"tickButton"_s), u"Tick by a list…"_s)->trigger();
    auto *dialog = table().findChild<TickListDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QPlainTextEdit *>(u"tickListEdit"_s);
    auto *press = dialog->findChild<QPushButton *>(u"tickListButton"_s);
    press->click();
    QVERIFY(dialog->findChild<QLabel *>(u"messageText"_s)->text().startsWith(u"Paste"_s));
    list->setPlainText(generatedRecord(1).id.text() + u"; nobody\n"_s +
                       *generatedRecord(2).account + u", nobody"_s);
    press->click();
    auto *missing = dialog->findChild<QPlainTextEdit *>(u"missingEdit"_s);
    QTRY_VERIFY(missing->isVisible());
    QCOMPARE(missing->toPlainText(), u"nobody"_s);
    QCOMPARE(m_records->tickedCount(), 2);
    QCOMPARE(dialog->findChild<QLabel *>(u"messageText"_s)->text(),
             u"2 records ticked\n1 ticked record is hidden by the filters\n"
             "1 of the 3 names are no loaded record: see below."_s);
}

void TestRecordsDesk::tickMenuSaysHowMany()
{
    give(24);
    m_records->setTicked({0, 1, 2}, true); // of the groups 0, 1, 2
    m_records->setFilter(inGroup(1));
    QMenu *ticks = menu(u"tickButton"_s);
    QVERIFY(action(ticks, u"Tick the 2 shown of 24 loaded"_s));
    QVERIFY(action(ticks, u"Invert the 2 shown"_s));
    QAction *untick = action(ticks, u"Untick all 3, 2 of them hidden"_s);
    QVERIFY(untick && untick->isEnabled());
    action(ticks, u"Untick the 2 shown"_s)->trigger();
    QCOMPARE(m_records->tickedCount(), 2);
    untick->trigger();
    QCOMPARE(m_records->tickedCount(), 0);
    m_records->setFilter(inGroup(3));
    action(menu(u"tickButton"_s), u"Tick the failed of the shown"_s)->trigger();
    QTRY_COMPARE(m_records->tickedCount(), 2);
}

void TestRecordsDesk::cellsOfFilesAreEdited()
{
    give(3, RecordOrigin::File);
    table().setFocus();
    table().setCurrentIndex(m_records->index(1, RecordsModel::Account));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit && table().isAncestorOf(edit));
    m_records->append({mailRecord(u"1"_s)}); // rows hold still meanwhile
    edit->setText(u"王五"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_records->shownCount(), 4);
    QCOMPARE(*m_records->recordAt(2).account, u"王五"_s);

    table().setCurrentIndex(m_records->index(2, RecordsModel::What));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *types = table().findChild<QComboBox *>();
    QVERIFY(types);
    QCOMPARE(types->count(), 4);
    types->setCurrentText(u"DEL_GROUP_AUTHORIZATION"_s);
    QTest::keyClick(types, Qt::Key_Return);
    QCOMPARE(*m_records->recordAt(2).mailSendType, u"DEL_GROUP_AUTHORIZATION"_s);

    table().setCurrentIndex(m_records->index(2, RecordsModel::RecordId));
    QTest::keyClick(&table(), Qt::Key_F2);
    QVERIFY(table().hasFocus());
}

QTEST_MAIN(TestRecordsDesk)
#include "tst_recordsdesk.moc"
