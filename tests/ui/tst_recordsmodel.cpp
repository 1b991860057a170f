// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

class TestRecordsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void appendsPagesOnce();
    void cellsAreForPeople_data();
    void cellsAreForPeople();
    void unknownValuesAreShownAsTheyCame();
    void rowsAreSpoken();
    void sortsByValue_data();
    void sortsByValue();
    void searches_data();
    void searches();
    void searchFindsWhatIsReadInThisLanguage();
    void ticksSurviveSortAndSearch();
    void allShownMeansWhatIsShown();
    void invertTouchesNothingHidden();
    void failedAreTickedAmongTheShown();
    void namesTickAndTheRestIsTold();
    void ticksSurviveReloads();
    void wishesAreTickedWhenTheyCome();
    void latestSendOfARecordIsShown();
    void onlyWhatAFileBroughtIsEdited_data();
    void onlyWhatAFileBroughtIsEdited();
    void editsOfManyAreFoundAgain();
    void rowsHoldStillWhileOneIsEdited();
    void manyAreTakenBitByBit();
    void theLatestQuestionWins();
    void whatComesLaterIsSortedIn();
    void ticksOfAllWaitForAll();
    void languageChangesEveryWord();
    void ticksAreWhatThePageSaid_data();
    void ticksAreWhatThePageSaid();

private:
    void waitForAnswer() const { QTRY_VERIFY_WITH_TIMEOUT(m_model->isComplete(), 30'000); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    void give(int count, RecordOrigin origin = RecordOrigin::Service)
    {
        m_model->appendAll({count, generatedRecord, origin});
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isAppending(), 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecordsModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_folder->filePath(u"settings.ini"_s));
    m_session->setLanguage(Language::English);
    m_model = std::make_unique<RecordsModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_folder.reset();
}

void TestRecordsModel::appendsPagesOnce()
{
    m_model->append(mailRecords(3));
    const QSignalSpy changed(m_model.get(), &RecordsModel::changed);
    m_model->append({mailRecord(u"1002"_s), mailRecord(u"2000"_s), mailRecord(u"2000"_s)});
    m_model->append({mailRecord(u"1000"_s)});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_model->rowOf(MailRecordId(u"2000"_s)) >= 0);
    QCOMPARE(m_model->rowOf(MailRecordId(u"3000"_s)), -1);
}

void TestRecordsModel::cellsAreForPeople_data()
{
    QTest::addColumn<MailRecord>("given");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int column, const QString &expected, auto change) {
        MailRecord made = mailRecord(u"1"_s);
        change(made);
        QTest::newRow(name) << made << column << expected;
    };
    const auto asIs = [](MailRecord &) {};
    row("account", RecordsModel::Account, u"zhangsan"_s, asIs);
    row("user", RecordsModel::Kind, u"User"_s, asIs);
    row("user group", RecordsModel::Kind, u"User group"_s,
        [](MailRecord &r) { r.accountAuthType = u"USER_GROUP"_s; });
    row("app group by name", RecordsModel::AppGroup, u"Process development"_s, asIs);
    row("app group without name", RecordsModel::AppGroup, u"573743978327834675"_s,
        [](MailRecord &r) { r.appGroupName.reset(); });
    row("mail, added", RecordsModel::What, u"Mail: access granted"_s, asIs);
    row("mail, removed", RecordsModel::What, u"Mail: access removed"_s,
        [](MailRecord &r) { r.mailSendType = u"DEL_GROUP_AUTHORIZATION"_s; });
    row("SMS, added", RecordsModel::What, u"SMS: access granted"_s,
        [](MailRecord &r) { r.mailSendType = u"ADD_GROUP_AUTHORIZATION_SMS"_s; });
    row("SMS, removed", RecordsModel::What, u"SMS: access removed"_s,
        [](MailRecord &r) { r.mailSendType = u"DEL_GROUP_AUTHORIZATION_SMS"_s; });
    row("success", RecordsModel::Result, u"Succeeded"_s, asIs);
    row("success as the vendor spells it", RecordsModel::Result, u"Succeeded"_s,
        [](MailRecord &r) { r.mailSendResult = u"SUEECESS"_s; });
    row("failure with its reason", RecordsModel::Result, u"Failed: no mailbox"_s,
        [](MailRecord &r) {
            r.mailSendResult = u"FAIL"_s;
            r.errorMsg = u" no\n mailbox "_s;
        });
    row("the reason alone", RecordsModel::Reason, u"no mailbox"_s,
        [](MailRecord &r) { r.errorMsg = u"no\nmailbox"_s; });
    row("id", RecordsModel::RecordId, u"1"_s, asIs);
    row("app group id", RecordsModel::GroupId, u"573743978327834675"_s, asIs);
    row("never sent", RecordsModel::SentAt, QString(), asIs);
}

void TestRecordsModel::cellsAreForPeople()
{
    QFETCH(MailRecord, given);
    QFETCH(int, column);
    QFETCH(QString, expected);
    m_model->append({given});
    QCOMPARE(cell(0, column), expected);
}

void TestRecordsModel::unknownValuesAreShownAsTheyCame()
{
    MailRecord strange;
    strange.id = MailRecordId(u"1"_s);
    strange.accountAuthType = u"ROBOT"_s;
    strange.mailSendType = u"1"_s;
    strange.mailSendResult = u"<b>QUEUED</b>"_s;
    m_model->append({strange});
    QCOMPARE(cell(0, RecordsModel::Kind), u"ROBOT"_s);
    QCOMPARE(cell(0, RecordsModel::What), u"1"_s);
    QCOMPARE(cell(0, RecordsModel::Result), u"<b>QUEUED</b>"_s);
    QCOMPARE(m_model->index(0, RecordsModel::Result).data(Qt::ToolTipRole).toString(),
             u"&lt;b&gt;QUEUED&lt;/b&gt;"_s);
    QCOMPARE(cell(0, RecordsModel::Account), QString());
}

void TestRecordsModel::rowsAreSpoken()
{
    MailRecord group = mailRecord(u"1"_s, u"developers"_s);
    group.accountAuthType = u"USER_GROUP"_s;
    group.mailSendType = u"DEL_GROUP_AUTHORIZATION_SMS"_s;
    group.mailSendResult = u"FAIL"_s;
    m_model->append({group});
    const auto spoken = [this](int column) {
        return m_model->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(RecordsModel::Tick), u"Tick developers"_s);
    QCOMPARE(spoken(RecordsModel::Account),
             u"developers, user group, number of people unknown, SMS: access removed, Failed"_s);
    m_model->setTicked({0}, true);
    QCOMPARE(spoken(RecordsModel::Tick), u"Ticked: developers"_s);
    QVERIFY(spoken(RecordsModel::Account).startsWith(u"developers, ticked"_s));
    m_model->setSortKeys(
        {{RecordColumn::Account, Qt::AscendingOrder}, {RecordColumn::SendAt, Qt::DescendingOrder}});
    const auto head = [this](int column, int role) {
        return m_model->headerData(column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(head(RecordsModel::Account, Qt::AccessibleTextRole),
             u"Account, ascending, as key 1"_s);
    QCOMPARE(head(RecordsModel::SentAt, Qt::DisplayRole), u"Sent at ²"_s);
}

void TestRecordsModel::sortsByValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by time, not by the name of the month")
        << int(RecordColumn::SendAt) << QStringList{u"10"_s, u"9"_s, u"100"_s};
    QTest::newRow("ids by number, not by first digit")
        << int(RecordColumn::Id) << QStringList{u"9"_s, u"10"_s, u"100"_s};
    QTest::newRow("accounts without regard to case")
        << int(RecordColumn::Account) << QStringList{u"100"_s, u"9"_s, u"10"_s};
}

void TestRecordsModel::sortsByValue()
{
    QFETCH(int, column);
    QFETCH(QStringList, ids);
    QList<MailRecord> given{mailRecord(u"100"_s, u"Anna"_s), mailRecord(u"9"_s, u"bert"_s),
                            mailRecord(u"10"_s, u"Cora"_s)};
    given[0].sendAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    given[1].sendAt = QDateTime(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC);
    given[2].sendAt = QDateTime(QDate(2025, 12, 30), QTime(8, 0), Qt::UTC);
    m_model->append(given);
    m_model->setSortKeys({{RecordColumn(column), Qt::AscendingOrder}});
    QCOMPARE(shownIds(*m_model), ids);
    std::reverse(ids.begin(), ids.end());
    m_model->setSortKeys({{RecordColumn(column), Qt::DescendingOrder}});
    QCOMPARE(shownIds(*m_model), ids);
}

void TestRecordsModel::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QString &text, const QStringList &ids) {
        QTest::newRow(name) << text << ids;
    };
    row("nothing", {}, {u"1"_s, u"2"_s, u"3"_s});
    row("part of an account", u"SAN"_s, {u"1"_s});
    row("Chinese", u"张"_s, {u"2"_s});
    row("a word of another column", u"sms"_s, {u"3"_s});
    row("what is read for a value", u"succeeded"_s, {u"1"_s});
    row("all words, in any column", u"process  mailbox"_s, {u"2"_s});
    row("no match", u"zhangsan mailbox"_s, {});
}

void TestRecordsModel::searches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    MailRecord failed = mailRecord(u"2"_s, u"张三"_s);
    failed.mailSendResult = u"FAIL"_s;
    failed.errorMsg = u"mailbox is full"_s;
    MailRecord message = mailRecord(u"3"_s, u"li.si"_s);
    message.mailSendType = u"ADD_GROUP_AUTHORIZATION_SMS"_s;
    message.mailSendResult = u"SENDING"_s;
    m_model->append({mailRecord(u"1"_s), failed, message});
    m_model->setFilter(searchFor(text));
    QCOMPARE(m_model->isNarrowed(), !text.isEmpty());
    QStringList found = shownIds(*m_model);
    found.sort();
    QCOMPARE(found, ids);
}

void TestRecordsModel::searchFindsWhatIsReadInThisLanguage()
{
    m_model->append(mailRecords(3));
    m_model->setFilter(searchFor(u"成功"_s));
    QCOMPARE(m_model->shownCount(), 0);
    m_session->setLanguage(Language::Chinese);
    m_model->retranslate();
    QVERIFY(cell(0, RecordsModel::Result).contains(u"成功"_s));
    QCOMPARE(m_model->shownCount(), 3);
}

void TestRecordsModel::ticksSurviveSortAndSearch()
{
    m_model->append(mailRecords(5));
    m_model->setTicked({1, 3}, true);
    m_model->setSortKeys({{RecordColumn::Id, Qt::DescendingOrder}});
    m_model->setFilter(searchFor(u"1001"_s));
    QCOMPARE(m_model->shownTickedCount(), 1);
    QCOMPARE(m_model->hiddenTickedCount(), 1);
    QCOMPARE(m_model->tickedCount(), 2);
    m_model->setFilter({});
    QCOMPARE(tickedIds(*m_model), (QStringList{u"1001"_s, u"1003"_s}));
    QCOMPARE(m_model->index(1, RecordsModel::Tick).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
}

void TestRecordsModel::allShownMeansWhatIsShown()
{
    m_model->append(mailRecords(20));
    m_model->setTicked({0}, true);
    m_model->setFilter(searchFor(u"101"_s)); // 1010 … 1019
    m_model->setShownTicked(true);
    QCOMPARE(m_model->tickedCount(), 11);
    QCOMPARE(m_model->shownTickedCount(), 10);
    m_model->setShownTicked(false);
    QCOMPARE(tickedIds(*m_model), QStringList{u"1000"_s});
}

void TestRecordsModel::invertTouchesNothingHidden()
{
    m_model->append(mailRecords(4));
    m_model->setTicked({0, 1}, true);
    m_model->setFilter(searchFor(u"user1"_s)); // 1001
    m_model->invertShown();
    QCOMPARE(tickedIds(*m_model), QStringList{u"1000"_s});
    m_model->setFilter({});
    m_model->invertShown();
    QCOMPARE(tickedIds(*m_model), (QStringList{u"1001"_s, u"1002"_s, u"1003"_s}));
    m_model->setFilter(searchFor(u"user1"_s));
    m_model->untickAll();
    QCOMPARE(m_model->tickedCount(), 0);
}

void TestRecordsModel::failedAreTickedAmongTheShown()
{
    give(30); // 0, 3, 6 … have failed
    m_model->setFilter(inGroup(3));
    QCOMPARE(m_model->shownCount(), 3); // 3, 15, 27
    int told = -1;
    m_model->tickAlso(
        {{},
         {{RecordColumn::MailSendResult, RecordTest::Operator::OneOf, {}, {}, {u"FAIL"_s}}},
         {}},
        [&told](int count) { told = count; });
    QTRY_COMPARE(told, 3);
    QCOMPARE(m_model->tickedCount(), 3);
    QCOMPARE(m_model->hiddenTickedCount(), 0);
}

void TestRecordsModel::namesTickAndTheRestIsTold()
{
    m_model->append({mailRecord(u"1"_s, u"Zhang.San"_s), mailRecord(u"2"_s, u"zhang.san"_s),
                     mailRecord(u"3"_s, u"李伟"_s), mailRecord(u"4"_s)});
    m_model->setFilter(searchFor(u"李伟"_s));
    int told = -1;
    QStringList missing;
    m_model->tickNamed({u"ZHANG.SAN"_s, u"3"_s, u"nobody"_s, u"5"_s},
                       [&](int count, const QStringList &names) {
                           told = count;
                           missing = names;
                       });
    QTRY_COMPARE(told, 3);
    QCOMPARE(missing, (QStringList{u"nobody"_s, u"5"_s}));
    QCOMPARE(tickedIds(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(m_model->hiddenTickedCount(), 2);
}

void TestRecordsModel::ticksSurviveReloads()
{
    m_model->append(mailRecords(3));
    m_model->setTicked({0, 2}, true);
    m_model->restart({mailRecord(u"1002"_s), mailRecord(u"5"_s)});
    QCOMPARE(tickedIds(*m_model), QStringList{u"1002"_s});
    m_model->restart({mailRecord(u"5"_s)}); // again, before the first was complete
    QCOMPARE(m_model->tickedCount(), 0);
    m_model->append({mailRecord(u"1000"_s), mailRecord(u"1001"_s), mailRecord(u"1002"_s)});
    QCOMPARE(tickedIds(*m_model), (QStringList{u"1000"_s, u"1002"_s}));
    m_model->clear();
    m_model->append(mailRecords(3));
    QCOMPARE(m_model->tickedCount(), 0);
}

void TestRecordsModel::wishesAreTickedWhenTheyCome()
{
    m_model->append(mailRecords(2));
    QCOMPARE(m_model->tickSoon({MailRecordId(u"1001"_s), MailRecordId(u"1002"_s)}), 1);
    QCOMPARE(tickedIds(*m_model), QStringList{u"1001"_s});
    m_model->append(mailRecords(4));
    QCOMPARE(tickedIds(*m_model), (QStringList{u"1001"_s, u"1002"_s}));
}

void TestRecordsModel::latestSendOfARecordIsShown()
{
    const MailRecord sent = mailRecord(u"7"_s);
    m_model->append({sent});
    const QModelIndex cell = m_model->index(0, RecordsModel::Resent);
    QCOMPARE(cell.data().toString(), QString());
    m_model->noteSend(sendOf(sent, u"b"_s, Outcome::Refused));
    QVERIFY(cell.data().toString().startsWith("Refused"_L1));
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    m_model->noteSend(sendOf(sent, u"a"_s, Outcome::Accepted)); // older
    QVERIFY(cell.data().toString().startsWith("Refused"_L1));
    m_model->noteSend(sendOf(sent, u"c"_s, Outcome::Unknown));
    QVERIFY(cell.data().toString().startsWith("Unknown"_L1));
    m_model->forgetSends();
    QCOMPARE(cell.data().toString(), QString());
}

void TestRecordsModel::onlyWhatAFileBroughtIsEdited_data()
{
    QTest::addColumn<int>("origin");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("editable");
    const auto row = [](const char *name, RecordOrigin origin, int column, bool editable) {
        QTest::newRow(name) << int(origin) << column << editable;
    };
    row("account", RecordOrigin::File, RecordsModel::Account, true);
    row("type", RecordOrigin::File, RecordsModel::What, true);
    row("app group id", RecordOrigin::File, RecordsModel::GroupId, true);
    row("the id never", RecordOrigin::File, RecordsModel::RecordId, false);
    row("no result: it does not leave", RecordOrigin::File, RecordsModel::Result, false);
    row("the service's own", RecordOrigin::Service, RecordsModel::Account, false);
    row("what was pasted", RecordOrigin::Pasted, RecordsModel::Account, false);
}

void TestRecordsModel::onlyWhatAFileBroughtIsEdited()
{
    QFETCH(int, origin);
    QFETCH(int, column);
    QFETCH(bool, editable);
    m_model->append({mailRecord(u"1"_s)}, RecordOrigin(origin));
    const QModelIndex index = m_model->index(0, column);
    const MailRecord before = m_model->recordAt(0);
    QCOMPARE(index.flags().testFlag(Qt::ItemIsEditable), editable);
    QCOMPARE(m_model->setData(index, u"other"_s, Qt::EditRole), editable);
    QCOMPARE(m_model->recordAt(0) == before, !editable);
    QCOMPARE(m_model->recordAt(0).id, before.id);
    if (!editable)
        return;
    QCOMPARE(m_model->index(0, column).data(Qt::EditRole).toString(), u"other"_s);
    QVERIFY(m_model->setData(m_model->index(0, column), QString(), Qt::EditRole));
    QCOMPARE(cell(0, column), QString());
}

void TestRecordsModel::editsOfManyAreFoundAgain()
{
    m_tester.reset();
    give(9'000, RecordOrigin::File);
    waitForAnswer();
    m_model->setTicked({4'321}, true);
    const MailRecordId id = m_model->recordAt(4'321).id;
    QVERIFY(
        m_model->setData(m_model->index(4'321, RecordsModel::Account), u"王五"_s, Qt::EditRole));
    m_model->setFilter(searchFor(u"王五"_s));
    waitForAnswer();
    QCOMPARE(shownIds(*m_model), QStringList{id.text()});
    QVERIFY(m_model->isTicked(0));
    QCOMPARE(m_model->tickedRecords().constFirst().account, u"王五"_s);
}

void TestRecordsModel::rowsHoldStillWhileOneIsEdited()
{
    m_model->append(mailRecords(3), RecordOrigin::File);
    m_model->holdStill(true);
    m_model->append({mailRecord(u"9"_s)});
    QCOMPARE(m_model->shownCount(), 3);
    m_model->holdStill(false);
    QCOMPARE(m_model->shownCount(), 4);
}

void TestRecordsModel::manyAreTakenBitByBit()
{
    m_tester.reset();
    QSignalSpy progressed(m_model.get(), &RecordsModel::progressed);
    const QSignalSpy ended(m_model.get(), &RecordsModel::allAppended);
    m_model->appendAll({20'000, generatedRecord, RecordOrigin::File});
    QVERIFY(m_model->isAppending());
    QCOMPARE(m_model->loadedCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
    QVERIFY(progressed.count() > 1);
    QCOMPARE(progressed.constLast().at(0).toLongLong(), 20'000);
    QCOMPARE(progressed.constLast().at(1).toLongLong(), 20'000);
    waitForAnswer();
    QCOMPARE(m_model->shownCount(), 20'000);
    m_model->appendAll({40'000, generatedRecord, RecordOrigin::File});
    m_model->stopAppending();
    QVERIFY(!m_model->isAppending());
    QCOMPARE(m_model->loadedCount(), 20'000);
}

void TestRecordsModel::theLatestQuestionWins()
{
    m_tester.reset();
    give(20'000);
    waitForAnswer();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    for (const QString &text : {u"u"_s, u"us"_s, u"user1"_s, u"user12"_s})
        m_model->setFilter(searchFor(text));
    QVERIFY(m_model->isAnswering());
    QCOMPARE(m_model->shownCount(), 20'000); // until the answer is there
    waitForAnswer();
    QCOMPARE(resets.count(), 1);
    const int expected = m_model->shownCount();
    QVERIFY(expected > 0 && expected < 20'000);
    for (int row = 0; row < expected; ++row)
        QVERIFY(m_model->recordAt(row).account->contains(u"user12"_s));
}

void TestRecordsModel::whatComesLaterIsSortedIn()
{
    m_tester.reset();
    m_model->setSortKeys(
        {{RecordColumn::Account, Qt::AscendingOrder}, {RecordColumn::Id, Qt::DescendingOrder}});
    m_model->setFilter(inGroup(5));
    for (int page = 0; page < 150; ++page) {
        QList<MailRecord> records;
        for (int i = 0; i < 100; ++i)
            records.append(generatedRecord(page * 100 + i));
        m_model->append(records);
        QCoreApplication::processEvents();
    }
    waitForAnswer();
    QCOMPARE(m_model->shownCount(), 1'250);
    const RecordView whole = *viewOf(m_model->loaded(), {m_model->filter(), m_model->sortKeys()});
    QCOMPARE(m_model->shownRows(), whole.rows);
    QTRY_COMPARE(m_model->facets().columns.constFirst().values.constFirst().count, 1'250);
}

void TestRecordsModel::ticksOfAllWaitForAll()
{
    m_tester.reset();
    give(9'000);
    m_model->setFilter(inGroup(5));
    m_model->tickShownSoon();
    QCOMPARE(m_model->tickedCount(), 0);
    waitForAnswer();
    QCOMPARE(m_model->tickedCount(), 750);
    QCOMPARE(m_model->hiddenTickedCount(), 0);
}

void TestRecordsModel::languageChangesEveryWord()
{
    MailRecord sent = mailRecord(u"7"_s);
    sent.sendAt = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    m_model->append({sent});
    const QString english = cell(0, RecordsModel::SentAt);
    QSignalSpy cells(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy heads(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_session->setLanguage(Language::Chinese);
    m_model->retranslate();
    QCOMPARE(cells.count(), 1);
    QCOMPARE(heads.count(), 1);
    QVERIFY(cell(0, RecordsModel::SentAt) != english);
}

void TestRecordsModel::ticksAreWhatThePageSaid_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("few records, seed %u", seed) << 40 << seed;
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("many records, seed %u", seed) << 3'000 << seed;
}

/// Whatever is done, and while answers are outstanding: ticked is exactly what was ticked row by
/// row on the page, or what the page called shown at that moment, and was not unticked since.
void TestRecordsModel::ticksAreWhatThePageSaid()
{
    QFETCH(int, page);
    QFETCH(quint32, seed);
    m_tester.reset();
    QRandomGenerator dice(seed);
    QSet<QString> expected; ///< of all that were ever loaded and not given up
    QSet<QString> loaded;
    int next = 0;
    const auto shown = [this] {
        const QStringList ids = shownIds(*m_model);
        return QSet<QString>(ids.cbegin(), ids.cend());
    };
    const auto records = [&](int from) {
        QList<MailRecord> made;
        for (int i = 0; i < page; ++i)
            made.append(generatedRecord(from + i));
        return made;
    };
    const QList<RecordFilter> filters{
        {}, inGroup(5), searchFor(u"fail"_s), searchFor(u"user1 sms"_s), searchFor(u"nobody"_s)};
    for (int step = 0; step < 120; ++step) {
        switch (dice.bounded(10)) {
        case 0:
            m_model->append(records(next));
            next += dice.bounded(page); // pages overlap
            break;
        case 1:
            if (dice.bounded(4) == 0) {
                next = dice.bounded(page);
                m_model->restart(records(0));
            }
            break;
        case 2:
            m_model->setFilter(filters.at(dice.bounded(int(filters.size()))));
            break;
        case 3:
            m_model->setSortKeys(
                {{RecordColumn(dice.bounded(10)), Qt::SortOrder(dice.bounded(2))}});
            break;
        case 4:
            expected.unite(shown());
            m_model->setShownTicked(true);
            break;
        case 5:
            expected.subtract(shown());
            m_model->setShownTicked(false);
            break;
        case 6:
            for (const QString &id : shown()) {
                if (!expected.remove(id))
                    expected.insert(id);
            }
            m_model->invertShown();
            break;
        case 7:
        case 8:
            if (const int count = m_model->shownCount(); count > 0) {
                const int first = dice.bounded(count);
                const int last = std::min(count - 1, first + dice.bounded(20));
                const bool ticks = dice.bounded(2) == 0;
                for (int row = first; row <= last; ++row) {
                    const QString id = m_model->recordAt(row).id.text();
                    if (ticks)
                        expected.insert(id);
                    else
                        expected.remove(id);
                }
                m_model->setRangeTicked(first, last, ticks);
            }
            break;
        default:
            QCoreApplication::processEvents(); // an answer may come, or not yet
        }
        loaded.clear();
        for (quint32 row = 0; row < m_model->loaded().size(); ++row)
            loaded.insert(m_model->loaded().text(row, RecordColumn::Id));
        QSet<QString> there = expected; // what is not loaded again yet is ticked when it is
        there.intersect(loaded);
        const QStringList ids = tickedIds(*m_model);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()), there);
        QCOMPARE(m_model->tickedCount(), int(there.size()));
        QCOMPARE(m_model->shownTickedCount(), int(shown().intersect(there).size()));
        for (int row = 0; row < m_model->shownCount(); row += 1 + m_model->shownCount() / 50)
            QCOMPARE(m_model->isTicked(row), there.contains(m_model->recordAt(row).id.text()));
    }
}

QTEST_MAIN(TestRecordsModel)
#include "tst_recordsmodel.moc"
