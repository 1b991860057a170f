// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordsproxy.h"
#include "ui/resend/recordstable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

MailRecord record(const QString &id, const QString &account = u"zhangsan"_s)
{
    MailRecord made;
    made.id = MailRecordId(id);
    made.account = account;
    made.accountAuthType = u"USER"_s;
    made.accountAuthName = account;
    made.appGroupId = AppGroupId(u"573743978327834675"_s);
    made.appGroupName = u"Process development"_s;
    made.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    made.mailSendResult = u"SUCCESS"_s;
    return made;
}

QList<MailRecord> records(int count)
{
    QList<MailRecord> made;
    for (int i = 0; i < count; ++i)
        made.append(record(QString::number(1000 + i), u"user%1"_s.arg(i)));
    return made;
}

Send sendOf(const MailRecord &sent, const QString &id, Outcome outcome)
{
    Send send;
    send.id = SendId(id);
    send.manifest = Manifest::freeze(Profile(), QUrl(), MailResend{{sent}, Language::English});
    send.state = SendState::Done;
    send.verdict.outcome = outcome;
    send.changed = QDateTime::currentDateTimeUtc();
    return send;
}

} // namespace

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
    void sortsByValue_data();
    void sortsByValue();
    void searches_data();
    void searches();
    void ticksSurviveSortAndSearch();
    void allShownMeansWhatIsShown();
    void headBoxSaysHowMany();
    void headBoxDoesNotSort();
    void ticksSurviveAReload();
    void aClickInTheCellTicks();
    void spaceTicksTheSelection();
    void rowsAreCopied();
    void latestSendOfARecordIsShown();
    void languageChangesEveryWord();
    void tenThousandRowsStayFluent();

private:
    [[nodiscard]] QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            texts.append(m_proxy->index(row, column).data().toString());
        return texts;
    }
    void tick(int row) { m_model->setTicked({row}, true); }
    [[nodiscard]] QStringList ticked() const
    {
        QStringList ids;
        for (const MailRecord &each : m_model->tickedRecords())
            ids.append(each.id.text());
        return ids;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<RecordsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<RecordsProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

void TestRecordsModel::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_stage = std::make_unique<Stage>();
    m_model = std::make_unique<RecordsModel>(m_stage->session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_proxy = std::make_unique<RecordsProxy>(*m_model);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), Mode::QtTest);
}

void TestRecordsModel::cleanup()
{
    m_proxyTester.reset();
    m_proxy.reset();
    m_tester.reset();
    m_model.reset();
    m_stage.reset();
}

void TestRecordsModel::appendsPagesOnce()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->append(records(3));
    m_model->append({record(u"1002"_s), record(u"2000"_s), record(u"2000"_s)});
    m_model->append({record(u"1000"_s)});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(m_model->rowOf(MailRecordId(u"2000"_s)), 3);
    QCOMPARE(m_model->rowOf(MailRecordId(u"3000"_s)), -1);
}

void TestRecordsModel::cellsAreForPeople_data()
{
    QTest::addColumn<MailRecord>("given");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int column, const QString &expected, auto change) {
        MailRecord made = record(u"1"_s);
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
    row("id", RecordsModel::RecordId, u"1"_s, asIs);
    row("never sent", RecordsModel::SentAt, QString(), asIs);
}

void TestRecordsModel::cellsAreForPeople()
{
    QFETCH(MailRecord, given);
    QFETCH(int, column);
    QFETCH(QString, expected);
    m_model->append({given});
    QCOMPARE(m_model->index(0, column).data().toString(), expected);
}

void TestRecordsModel::unknownValuesAreShownAsTheyCame()
{
    MailRecord strange;
    strange.id = MailRecordId(u"1"_s);
    strange.accountAuthType = u"ROBOT"_s;
    strange.mailSendType = u"1"_s;
    strange.mailSendResult = u"<b>QUEUED</b>"_s;
    m_model->append({strange});
    QCOMPARE(m_model->index(0, RecordsModel::Kind).data().toString(), u"ROBOT"_s);
    QCOMPARE(m_model->index(0, RecordsModel::What).data().toString(), u"1"_s);
    QCOMPARE(m_model->index(0, RecordsModel::Result).data().toString(), u"<b>QUEUED</b>"_s);
    QCOMPARE(m_model->index(0, RecordsModel::Result).data(Qt::ToolTipRole).toString(),
             u"&lt;b&gt;QUEUED&lt;/b&gt;"_s);
    QCOMPARE(m_model->index(0, RecordsModel::Account).data().toString(), QString());
}

void TestRecordsModel::sortsByValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by time, not by the name of the month")
        << int(RecordsModel::SentAt) << QStringList{u"10"_s, u"9"_s, u"100"_s};
    QTest::newRow("ids by number, not by first digit")
        << int(RecordsModel::RecordId) << QStringList{u"9"_s, u"10"_s, u"100"_s};
    QTest::newRow("accounts without regard to case")
        << int(RecordsModel::Account) << QStringList{u"100"_s, u"9"_s, u"10"_s};
}

void TestRecordsModel::sortsByValue()
{
    QFETCH(int, column);
    QFETCH(QStringList, ids);
    QList<MailRecord> given{record(u"100"_s, u"Anna"_s), record(u"9"_s, u"bert"_s),
                            record(u"10"_s, u"Cora"_s)};
    given[0].sendAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    given[1].sendAt = QDateTime(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC);
    given[2].sendAt = QDateTime(QDate(2025, 12, 30), QTime(8, 0), Qt::UTC);
    m_model->append(given);
    m_proxy->sort(column, Qt::AscendingOrder);
    QCOMPARE(shown(RecordsModel::RecordId), ids);
}

void TestRecordsModel::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<MailResult>>("result");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QString &text, std::optional<MailResult> result,
                        const QStringList &ids) { QTest::newRow(name) << text << result << ids; };
    row("nothing", {}, {}, {u"1"_s, u"2"_s, u"3"_s});
    row("part of an account", u"SAN"_s, {}, {u"1"_s});
    row("Chinese", u"张"_s, {}, {u"2"_s});
    row("a word of another column", u"sms"_s, {}, {u"3"_s});
    row("all words, in any column", u"process  mailbox"_s, {}, {u"2"_s});
    row("no match", u"zhangsan mailbox"_s, {}, {});
    row("failed", {}, MailResult::Failed, {u"2"_s});
    row("succeeded", {}, MailResult::Succeeded, {u"1"_s});
    row("failed, and a word", u"zhangsan"_s, MailResult::Failed, {});
}

void TestRecordsModel::searches()
{
    QFETCH(QString, text);
    QFETCH(std::optional<MailResult>, result);
    QFETCH(QStringList, ids);
    MailRecord failed = record(u"2"_s, u"张三"_s);
    failed.mailSendResult = u"FAIL"_s;
    failed.errorMsg = u"mailbox is full"_s;
    MailRecord text3 = record(u"3"_s, u"li.si"_s);
    text3.mailSendType = u"ADD_GROUP_AUTHORIZATION_SMS"_s;
    text3.mailSendResult = u"SENDING"_s;
    m_model->append({record(u"1"_s), failed, text3});
    m_proxy->setSearch(text);
    m_proxy->setResult(result);
    QCOMPARE(m_proxy->isNarrowed(), !text.isEmpty() || result);
    QStringList found = shown(RecordsModel::RecordId);
    found.sort();
    QCOMPARE(found, ids);
}

void TestRecordsModel::ticksSurviveSortAndSearch()
{
    m_model->append(records(5));
    tick(1);
    tick(3);
    m_proxy->sort(RecordsModel::RecordId, Qt::DescendingOrder);
    m_proxy->setSearch(u"1001"_s);
    QCOMPARE(m_proxy->shownTickedCount(), 1);
    QCOMPARE(m_model->tickedCount(), 2);
    m_proxy->setSearch({});
    QCOMPARE(ticked(), (QStringList{u"1001"_s, u"1003"_s}));
    QCOMPARE(m_proxy->index(1, RecordsModel::Tick).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
}

void TestRecordsModel::allShownMeansWhatIsShown()
{
    m_model->append(records(20));
    tick(0);
    m_proxy->setSearch(u"101"_s); // 1010 … 1019
    m_proxy->setAllShownTicked(true);
    QCOMPARE(m_model->tickedCount(), 11);
    QCOMPARE(m_proxy->shownTickedCount(), 10);
    m_proxy->setAllShownTicked(false);
    QCOMPARE(ticked(), QStringList{u"1000"_s});
}

void TestRecordsModel::headBoxSaysHowMany()
{
    m_model->append(records(3));
    RecordsTable table(*m_model, *m_proxy);
    auto *box = table.findChild<QCheckBox *>(u"tickAllBox"_s);
    QCOMPARE(box->checkState(), Qt::Unchecked);
    tick(1);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    box->click();
    QCOMPARE(box->checkState(), Qt::Checked);
    QCOMPARE(m_model->tickedCount(), 3);
    box->click();
    QCOMPARE(box->checkState(), Qt::Unchecked);
    QCOMPARE(m_model->tickedCount(), 0);
    tick(0);
    m_proxy->setSearch(u"1000"_s);
    QCOMPARE(box->checkState(), Qt::Checked);
    m_proxy->setSearch(u"nobody"_s);
    QVERIFY(!box->isEnabled());
    QCOMPARE(box->checkState(), Qt::Unchecked);
}

void TestRecordsModel::headBoxDoesNotSort()
{
    m_model->append(records(3));
    RecordsTable table(*m_model, *m_proxy);
    table.resize(800, 300);
    table.show();
    QHeaderView *head = table.horizontalHeader();
    const int account = head->sectionViewportPosition(RecordsModel::Account) + 5;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(2, 5));
    QCOMPARE(m_proxy->sortColumn(), int(RecordsModel::SentAt));
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(account, 5));
    QCOMPARE(m_proxy->sortColumn(), int(RecordsModel::Account));
}

void TestRecordsModel::ticksSurviveAReload()
{
    m_model->append(records(3));
    tick(0);
    tick(2);
    m_model->restart({record(u"1002"_s), record(u"5"_s)});
    QCOMPARE(ticked(), QStringList{u"1002"_s});
    m_model->append({record(u"1000"_s)}); // a later page
    QCOMPARE(ticked(), (QStringList{u"1002"_s, u"1000"_s}));
    m_model->clear();
    m_model->append(records(3));
    QCOMPARE(m_model->tickedCount(), 0);
}

void TestRecordsModel::aClickInTheCellTicks()
{
    m_model->append(records(2));
    RecordsTable table(*m_model, *m_proxy);
    table.resize(800, 300);
    table.show();
    const QRect cell = table.visualRect(m_proxy->index(1, RecordsModel::Tick));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_model->tickedCount(), 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(3, 3));
    QCOMPARE(m_model->tickedCount(), 0);
    const QRect name = table.visualRect(m_proxy->index(1, RecordsModel::Name));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, name.center());
    QCOMPARE(m_model->tickedCount(), 0);
}

void TestRecordsModel::spaceTicksTheSelection()
{
    m_model->append(records(4));
    RecordsTable table(*m_model, *m_proxy);
    table.show();
    table.setCurrentIndex(m_proxy->index(0, RecordsModel::Account));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(m_model->tickedCount(), 1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(m_model->tickedCount(), 3);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(m_model->tickedCount(), 0);
}

void TestRecordsModel::rowsAreCopied()
{
    m_model->append({record(u"7"_s, u"li.si"_s)});
    RecordsTable table(*m_model, *m_proxy);
    table.setColumnHidden(RecordsModel::Resent, true);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"li.si\tUser\tli.si\tProcess development\tMail: access granted\tSucceeded\t\t7"_s);
}

void TestRecordsModel::latestSendOfARecordIsShown()
{
    const MailRecord sent = record(u"7"_s);
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

void TestRecordsModel::languageChangesEveryWord()
{
    MailRecord sent = record(u"7"_s);
    sent.sendAt = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    m_model->append({sent});
    const QString english = m_model->index(0, RecordsModel::SentAt).data().toString();
    QSignalSpy cells(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy heads(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_stage->session.setLanguage(Language::Chinese);
    m_model->retranslate();
    QCOMPARE(cells.count(), 1);
    QCOMPARE(heads.count(), 1);
    QVERIFY(m_model->index(0, RecordsModel::SentAt).data().toString() != english);
}

void TestRecordsModel::tenThousandRowsStayFluent()
{
    m_tester.reset(); // they look at every cell after every change
    m_proxyTester.reset();
    constexpr int many = 10'000;
    RecordsTable table(*m_model, *m_proxy);
    table.resize(1000, 500);
    table.show();
    QElapsedTimer timer;
    const auto note = [&timer](const char *what) {
        qInfo("%s: %lld ms", what, static_cast<long long>(timer.restart()));
    };
    timer.start();
    const QList<MailRecord> all = records(many);
    note("making");
    for (int i = 0; i < many; i += 100)
        m_model->append(all.mid(i, 100));
    note("100 pages");
    m_proxy->sort(RecordsModel::Account, Qt::AscendingOrder);
    note("sort by account");
    m_proxy->setSearch(u"user99"_s);
    note("search");
    QCOMPARE(m_proxy->rowCount(), 111);
    m_proxy->setSearch({});
    note("search cleared");
    m_proxy->setSearch(u"7"_s);
    note("search that leaves thousands of gaps");
    m_proxy->setSearch({});
    note("cleared again");
    m_proxy->setAllShownTicked(true);
    note("all ticked");
    QCOMPARE(m_proxy->shownTickedCount(), many);
    note("counted");
    m_model->setTicked({5}, false);
    note("one unticked");
    table.grab();
    note("painted");
}

QTEST_MAIN(TestRecordsModel)
#include "tst_recordsmodel.moc"
