// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordstore.h"
#include "app/tables/tablewriter.h"
#include "tests/tables/encoded.h"
#include "ui/resend/files/recordfile.h"
#include "ui/resend/files/recordpick.h"
#include "ui/resend/table/rowtexts.h"

#include <rapidcheck.h>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

struct Picked
{
    RowPick pick;
    QList<MailRecord> records;
};

/// As the import dialog does it when nobody chooses anything.
Picked picked(const QString &path)
{
    Table table = readAll(path).table;
    table.setHeader(guessMemberNames(table));
    const int column = guessIdColumn(table);
    if (column < 0)
        return {};
    Picked all{pickRecords(table, column), {}};
    const MemberColumns columns = memberColumns(all.pick.table, column);
    for (const quint32 row : all.pick.rows)
        all.records.append(recordFrom(all.pick.table, row, columns));
    return all;
}

const QString id = u"575772274859184145"_s;

MailRecord zhang(const QString &account = u"张三"_s, const QString &group = u"流程, 开发"_s)
{
    MailRecord record;
    record.id = MailRecordId(id);
    record.account = account;
    record.accountAuthType = u"USER"_s;
    record.appGroupId = AppGroupId(u"573743978327834675"_s);
    record.appGroupName = group;
    record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    record.mailSendResult = u"FAIL"_s;
    record.errorMsg = u"first line\nsecond"_s;
    record.sendAt = QDateTime({2026, 11, 20}, {8, 2, 36, 306}, Qt::UTC);
    return record;
}

/// The same record as text, with that delimiter and that end of a line.
QString zhangText(QChar delimiter, const QString &newline, const MailRecord &record = zhang())
{
    const QStringList names{u"id"_s,
                            u"account"_s,
                            u"account_auth_type"_s,
                            u"app_group_id"_s,
                            u"app_group_name"_s,
                            u"mail_send_type"_s,
                            u"mail_send_result"_s,
                            u"error_msg"_s,
                            u"send_at"_s};
    const QStringList cells{id,
                            *record.account,
                            u"USER"_s,
                            u"573743978327834675"_s,
                            QString(u'"' + *record.appGroupName + u'"'),
                            u"ADD_GROUP_AUTHORIZATION"_s,
                            u"FAIL"_s,
                            u"\"first line\nsecond\""_s,
                            u"2026-11-20T08:02:36.306Z"_s};
    return names.join(delimiter) + newline + cells.join(delimiter) + newline;
}

/// What people and other programs write into a name.
rc::Gen<QString> someText()
{
    const auto part =
        rc::gen::element(u"a"_s, u"张"_s, u"\""_s, u","_s, u";"_s, u"\n"_s, u" "_s, u"="_s, u"+"_s,
                         u"-"_s, u"@"_s, u"😀"_s, u"1"_s, u"&lt;"_s, u"\\"_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(part),
                        [](const std::vector<QString> &parts) {
                            QString text;
                            for (const QString &one : parts)
                                text += one;
                            return text;
                        });
}

std::string shown(const MailRecord &record)
{
    QStringList texts{record.id.text()};
    for (const auto &text :
         {record.account, record.accountAuthType, record.accountAuthName, record.appGroupName,
          record.mailSendType, record.mailSendResult, record.errorMsg})
        texts.append(text ? u"[%1]"_s.arg(*text) : u"-"_s);
    texts.append(record.appGroupId ? record.appGroupId->text() : u"-"_s);
    texts.append(record.sendAt ? record.sendAt->toString(Qt::ISODateWithMs) : u"-"_s);
    return texts.join(u' ').toStdString();
}

std::optional<QString> orNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text); // blanks are nothing
}

} // namespace

class TestRecordFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingIsTheSame_data();
    void everyEncodingIsTheSame();
    void rowsAreRefusedOneByOne_data();
    void rowsAreRefusedOneByOne();
    void columnsAreFound_data();
    void columnsAreFound();
    void timesAreRead_data();
    void timesAreRead();
    void jsonKeepsEveryDigit();
    void whatWasExportedComesBack_data();
    void whatWasExportedComesBack();
    void theDialogSaysWhatItDoesNotRead();
};

void TestRecordFiles::everyEncodingIsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MailRecord>("record");
    const MailRecord simplified = zhang();
    const MailRecord traditional = zhang(u"張三"_s, u"流程, 開發"_s);
    const QString unix = zhangText(u',', u"\n"_s);
    const QString windows = zhangText(u',', u"\r\n"_s);
    QTest::newRow("UTF-8") << unix.toUtf8() << simplified;
    QTest::newRow("UTF-8 with BOM, CRLF") << "\xEF\xBB\xBF" + windows.toUtf8() << simplified;
    QTest::newRow("UTF-16 LE with BOM") << "\xFF\xFE" + encoded(windows, "UTF-16LE") << simplified;
    QTest::newRow("UTF-16 BE with BOM") << "\xFE\xFF" + encoded(windows, "UTF-16BE") << simplified;
    QTest::newRow("GB18030") << encoded(windows, "GB18030") << simplified;
    QTest::newRow("semicolons") << zhangText(u';', u"\n"_s).toUtf8() << simplified;
    QTest::newRow("tabs") << zhangText(u'\t', u"\r\n"_s).toUtf8() << simplified;
    QTest::newRow("Big5") << encoded(zhangText(u',', u"\r\n"_s, traditional), "Big5")
                          << traditional;
}

void TestRecordFiles::everyEncodingIsTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(MailRecord, record);
    const SomeFile file(bytes, u"records.csv"_s);
    const Picked all = picked(file.path());
    QCOMPARE(reasons(all.pick.leftOut), QStringList());
    QCOMPARE(all.records, QList{record});
}

void TestRecordFiles::rowsAreRefusedOneByOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("why");
    const QByteArray head = "id,account,app_group_id,send_at\n";
    const QString other = u"575772274859184146"_s;
    const QByteArray good = id.toLatin1() + ",a,573743978327834675,\n";
    QTest::newRow("exponent") << head + good + "5.75772E+17,b,1,\n"
                              << QStringList{id} << QStringList{u"3:rounded"_s};
    QTest::newRow("exponent with a comma") << "id;account\n" + id.toLatin1() + ";a\n5,75772E+17;b\n"
                                           << QStringList{id} << QStringList{u"3:rounded"_s};
    QTest::newRow("fifteen digits and zeros")
        << head + "575772274859184000,a,1,\n575772274859185000,b,1,\n"
        << QStringList() << QStringList{u"2:rounded"_s, u"3:rounded"_s};
    QByteArray many = head;
    QStringList all;
    for (int i = 980; i < 1020; ++i) {
        all.append(u"57577227485918%1"_s.arg(i, 4, 10, QChar(u'0')));
        many += all.constLast().toLatin1() + ",a,1,\n";
    }
    QTest::newRow("zeros by chance") << many << all << QStringList();
    QTest::newRow("app group in exponent form")
        << head + good + other.toLatin1() + ",b,5.73743E+17,\n"
        << QStringList{id} << QStringList{u"3:rounded"_s};
    QTest::newRow("no id") << head + good + ",b,1,\n"
                           << QStringList{id} << QStringList{u"3:noid"_s};
    QTest::newRow("twice") << head + good + good << QStringList{id} << QStringList{u"3:twice"_s};
    QTest::newRow("blanks in the id") << head + good + "12 34,b,1,\n"
                                      << QStringList{id} << QStringList{u"3:badid"_s};
    QTest::newRow("too long an id") << head + good + QByteArray(129, '7') + ",b,1,\n"
                                    << QStringList{id} << QStringList{u"3:badid"_s};
    QTest::newRow("not a time") << head + good + other.toLatin1() + ",b,1,yesterday\n"
                                << QStringList{id} << QStringList{u"3:time"_s};
    QTest::newRow("too few cells") << head + good + other.toLatin1() + ",b\n"
                                   << QStringList{id} << QStringList{u"3:few"_s};
    QTest::newRow("ids kept as text by people")
        << head + "'" + id.toLatin1() + ",a,1,\n=\"" + other.toLatin1() + "\",b,1,\n"
        << QStringList{id, other} << QStringList();
    QTest::newRow("ids alone") << id.toLatin1() + "\n" + other.toLatin1() + "\n"
                               << QStringList{id, other} << QStringList();
}

void TestRecordFiles::rowsAreRefusedOneByOne()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, why);
    const SomeFile file(bytes, u"records.csv"_s);
    const Picked all = picked(file.path());
    QStringList got;
    for (const MailRecord &record : all.records)
        got.append(record.id.text());
    QCOMPARE(reasons(all.pick.leftOut), why);
    QCOMPARE(got, ids);
    QCOMPARE(all.pick.count, ids.size());
}

void TestRecordFiles::columnsAreFound_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("unread");
    QTest::newRow("as on the wire")
        << u"mail_send_type,id,account"_s << u"X,%1,li"_s << QStringList();
    QTest::newRow("other spellings")
        << u"Mail Send Type,Record-ID,ACCOUNT"_s << u"X,%1,li"_s << QStringList();
    QTest::newRow("camel case") << u"mailSendType,recordId,account"_s << u"X,%1,li"_s
                                << QStringList();
    QTest::newRow("Chinese") << u"发送类型,记录 ID,账号,城市"_s << u"X,%1,li,北京"_s
                             << QStringList{u"城市"_s};
    QTest::newRow("id by its cells")
        << u"what is it,account,type"_s << u"%1,li,X"_s << QStringList();
}

void TestRecordFiles::columnsAreFound()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    QFETCH(QStringList, unread);
    const SomeFile file((header + u'\n' + row.arg(id) + u'\n').toUtf8(), u"records.csv"_s);
    const Picked all = picked(file.path());
    QCOMPARE(all.records.size(), 1);
    MailRecord expected;
    expected.id = MailRecordId(id);
    expected.account = u"li"_s;
    expected.mailSendType = u"X"_s;
    QCOMPARE(all.records.constFirst(), expected);
    QCOMPARE(unreadColumns(all.pick.table, guessIdColumn(all.pick.table)), unread);
}

void TestRecordFiles::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("of the service")
        << u"2026-11-20T08:02:36.306Z"_s << u"2026-11-20T08:02:36.306Z"_s;
    QTest::newRow("offset") << u"2026-11-20T16:02:36+08:00"_s << u"2026-11-20T08:02:36.000Z"_s;
    QTest::newRow("workbook") << u"2026-11-20 08:02:36"_s << u"2026-11-20T08:02:36.000Z"_s;
    QTest::newRow("spreadsheet") << u"2026/11/2 8:02"_s << u"2026-11-02T08:02:00.000Z"_s;
    QTest::newRow("milliseconds") << u"1763625756306"_s << u"2025-11-20T08:02:36.306Z"_s;
    QTest::newRow("seconds") << u"1763625756"_s << u"2025-11-20T08:02:36.000Z"_s;
}

void TestRecordFiles::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const SomeFile file((u"id,send_at\n%1,%2\n"_s.arg(id, text)).toUtf8(), u"records.csv"_s);
    const Picked all = picked(file.path());
    QCOMPARE(all.records.size(), 1);
    QCOMPARE(all.records.constFirst().sendAt->toString(Qt::ISODateWithMs), utc);
}

void TestRecordFiles::jsonKeepsEveryDigit()
{
    const SomeFile answer(R"({"count": 2, "records": [
        {"id": "575772274859184145", "account": "张三", "error_msg": null},
        {"id": 575772274859184146, "app_group_id": 573743978327834675}]})",
                          u"answer.json"_s);
    const Picked all = picked(answer.path());
    QCOMPARE(reasons(all.pick.leftOut), QStringList());
    QCOMPARE(all.records.size(), 2);
    QCOMPARE(all.records.at(0).id.text(), id);
    QCOMPARE(*all.records.at(0).account, u"张三"_s);
    QVERIFY(!all.records.at(0).errorMsg);
    QCOMPARE(all.records.at(1).id.text(), u"575772274859184146"_s);
    QCOMPARE(all.records.at(1).appGroupId->text(), u"573743978327834675"_s);
}

void TestRecordFiles::whatWasExportedComesBack_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << TableFormat::Csv << u"records.csv"_s;
    QTest::newRow("XLSX") << TableFormat::Xlsx << u"records.xlsx"_s;
    QTest::newRow("JSON lines") << TableFormat::JsonLines << u"records.jsonl"_s;
}

/// Herald's own files lose nothing: each member comes back letter by letter, whatever a
/// spreadsheet or a person might make of it.
void TestRecordFiles::whatWasExportedComesBack()
{
    QFETCH(TableFormat, format);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const bool holds = rc::check("what was exported comes back", [&] {
        RecordStore store;
        const int count = *rc::gen::inRange(1, 6);
        QList<MailRecord> records;
        for (int i = 0; i < count; ++i) {
            MailRecord record = zhang();
            record.id = MailRecordId(QString::number(575'772'274'859'184'145 + i));
            record.account = orNothing(*someText());
            record.accountAuthName = orNothing(*someText());
            record.appGroupName = orNothing(*someText());
            record.errorMsg = orNothing(*someText());
            records.append(record);
            store.append(record);
        }
        RowTexts texts{store.now(), {}, {}, {}};
        for (int column = RecordCells::Account; column < RecordCells::Resent; ++column)
            texts.columns.append(column);
        for (quint32 row = 0; row < store.size(); ++row)
            texts.rows.push_back(row);
        const std::unique_ptr<TableWriter> writer = tableWriter(format);
        RC_ASSERT(writer->open(path, texts.keys()).has_value());
        for (const QStringList &row : texts.raw(0, texts.rows.size()))
            RC_ASSERT(writer->add(row).has_value());
        RC_ASSERT(writer->finish().has_value());
        const Picked all = picked(path);
        for (const MailRecord &record : records)
            RC_LOG() << shown(record) << '\n';
        RC_LOG() << "came back:\n";
        for (const MailRecord &record : all.records)
            RC_LOG() << shown(record) << '\n';
        RC_ASSERT(all.records.size() == records.size());
        RC_ASSERT(std::equal(records.cbegin(), records.cend(), all.records.cbegin()));
    });
    QVERIFY(holds);
}

void TestRecordFiles::theDialogSaysWhatItDoesNotRead()
{
    const ImportTask task = recordTask();
    const SomeFile file("id,city,note\n1,Beijing,x\n", u"records.csv"_s);
    Table table = readAll(file.path()).table;
    table.setHeader(task.guessHeader(table));
    QVERIFY(table.hasHeader());
    QCOMPARE(task.guessColumn(table), 0);
    QVERIFY(task.remark(table, 0).contains(u"city"_s));
    QVERIFY(task.remark(table, 0).contains(u"note"_s));
    QCOMPARE(task.pick(table, 0, {}).count, 1);
}

QTEST_GUILESS_MAIN(TestRecordFiles)
#include "tst_recordfiles.moc"
