// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordfacets.h"
#include "app/records/recordorder.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

using Column = RecordColumn;
using Op = RecordTest::Operator;

/// Any members, present or not, with Chinese, emoji, empty texts and both spellings of success.
MailRecord anyRecord(QRandomGenerator &dice, int number)
{
    const auto maybe = [&](const QStringList &texts) -> std::optional<QString> {
        if (dice.bounded(5) == 0)
            return std::nullopt;
        return texts.at(dice.bounded(int(texts.size())));
    };
    MailRecord record;
    record.id = MailRecordId(u"57577227485918%1"_s.arg(number));
    record.account = maybe({u"zhang.san"_s, u"ZHANG.san"_s, u"李伟"_s, u""_s, u"ops😀"_s});
    record.accountAuthType = maybe({u"USER"_s, u"USER_GROUP"_s, u""_s});
    record.accountAuthName = maybe({u"Zhang"_s, u"开发组"_s, u"ſtraße"_s});
    if (const auto id = maybe({u"g1"_s, u"g2"_s, u"g3"_s}))
        record.appGroupId = AppGroupId(*id);
    record.appGroupName = maybe({u"Office"_s, u"办公"_s});
    record.mailSendType = maybe({u"ADD_GROUP_AUTHORIZATION"_s, u"DEL_GROUP_AUTHORIZATION_SMS"_s});
    record.mailSendResult = maybe({u"SUCCESS"_s, u"SUEECESS"_s, u"FAIL"_s});
    record.errorMsg = maybe({u"mailbox full"_s, u"邮箱已满"_s, u""_s});
    if (dice.bounded(5) > 0)
        record.sendAt = QDateTime::fromMSecsSinceEpoch(
            1'700'000'000'000 + dice.bounded(1'000'000'000), Qt::UTC);
    return record;
}

QList<MailRecord> fill(RecordStore &store, int count, quint32 seed)
{
    QRandomGenerator dice(seed);
    QList<MailRecord> records;
    for (int i = 0; i < count; ++i) {
        records.append(anyRecord(dice, i));
        store.append(records.last());
    }
    return records;
}

QString slowText(const MailRecord &record, Column column)
{
    switch (column) {
    case Column::Id:
        return record.id.text();
    case Column::Account:
        return record.account.value_or(QString());
    case Column::AccountAuthType:
        return record.accountAuthType.value_or(QString());
    case Column::AccountAuthName:
        return record.accountAuthName.value_or(QString());
    case Column::GroupId:
        return record.appGroupId ? record.appGroupId->text() : QString();
    case Column::GroupName:
        return record.appGroupName.value_or(QString());
    case Column::MailSendType:
        return record.mailSendType.value_or(QString());
    case Column::MailSendResult:
        return record.mailSendResult.value_or(QString());
    case Column::ErrorMsg:
        return record.errorMsg.value_or(QString());
    case Column::SendAt:
        return record.sendAt ? record.sendAt->toString(Qt::ISODateWithMs) : QString();
    }
    return {};
}

} // namespace

class RecordStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void returnsWhatWasPutIn();
    void keepsEachIdOnce();
    void aSnapshotStaysAsItIs();
    void replacesInPlace();
    void staysSmall();
    void findsWords_data();
    void findsWords();
    void tests_data();
    void tests();
    void timesAreCompared();
    void sorts_data();
    void sorts();
    void sortsByTheNextKey();
    void countsFacets();
    void daysAreThoseOfTheZone();
    void stops();
};

void RecordStoreTest::returnsWhatWasPutIn()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 10'000, 1);
    QCOMPARE(store.size(), 10'000U);
    for (int row = 0; row < records.size(); ++row) {
        QCOMPARE(store.at(quint32(row)), records.at(row));
        for (size_t column = 0; column < recordMembers.size(); ++column)
            QCOMPARE(store.now().text(quint32(row), Column(column)),
                     slowText(records.at(row), Column(column)));
    }
}

void RecordStoreTest::keepsEachIdOnce()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 5'000, 2);
    for (const MailRecord &record : records)
        QVERIFY(!store.append(record));
    QCOMPARE(store.size(), 5'000U);
    for (int row = 0; row < records.size(); ++row)
        QCOMPARE(store.rowOf(records.at(row).id), std::optional(quint32(row)));
    QVERIFY(!store.rowOf(MailRecordId(u"another"_s)));
    store.clear();
    QVERIFY(!store.rowOf(records.first().id));
    QVERIFY(store.append(records.first()));
}

void RecordStoreTest::aSnapshotStaysAsItIs()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 4'100, 3);
    const RecordSnapshot before = store.now();
    MailRecord other = records.at(4'099);
    other.account = u"changed"_s;
    store.replace(4'099, other);
    other.id = MailRecordId(u"new"_s);
    other.appGroupName = u"a new name"_s;
    store.append(other);
    QCOMPARE(before.size(), 4'100U);
    for (int row = 0; row < records.size(); ++row)
        QCOMPARE(before.at(quint32(row)), records.at(row));
    QCOMPARE(store.size(), 4'101U);
    QCOMPARE(store.at(4'100), other);
}

void RecordStoreTest::replacesInPlace()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 9'000, 4);
    MailRecord other = records.at(5);
    other.account = u"李四"_s;
    other.id = MailRecordId(u"may not change"_s);
    store.replace(4'500, other);
    for (int row = 0; row < records.size(); ++row) {
        MailRecord expected = row == 4'500 ? other : records.at(row);
        expected.id = records.at(row).id;
        QCOMPARE(store.at(quint32(row)), expected);
    }
}

void RecordStoreTest::staysSmall()
{
    constexpr int count = 100'000;
    RecordStore store;
    fill(store, count, 5);
    const qsizetype beside = store.bytes() - store.textBytes();
    QVERIFY2(beside / count < 250, qPrintable(QString::number(beside / count)));
}

void RecordStoreTest::findsWords_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QStringList &words : {QStringList{u"zhang"_s},
                                     {u"ZHANG.SAN"_s},
                                     {u"李"_s},
                                     {u"ops😀"_s},
                                     {u"office"_s},
                                     {u"办公"_s, u"fail"_s},
                                     {u"SMS"_s, u"57577227485918"_s, u"1"_s},
                                     {u"满"_s},
                                     {u"no such word"_s},
                                     {u"USER_GROUP"_s, u"g2"_s},
                                     {u"sanzhang"_s},
                                     {u"san5757"_s},
                                     {}})
        QTest::newRow(qPrintable(words.join(u' '))) << words;
}

void RecordStoreTest::findsWords()
{
    QFETCH(QStringList, words);
    RecordStore store;
    const QList<MailRecord> records = fill(store, 5'000, 6);
    RecordRows expected;
    for (int row = 0; row < records.size(); ++row) {
        const bool all = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            for (size_t column = 0; column < recordMembers.size() - 1; ++column) { // not the time
                if (slowText(records.at(row), Column(column)).contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        });
        if (all)
            expected.push_back(quint32(row));
    }
    QCOMPARE(matchingRows(store.now(), {words, {}}), std::optional(expected));
}

void RecordStoreTest::tests_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("operand");
    for (const Column column : {Column::Account, Column::AccountAuthType, Column::GroupName,
                                Column::MailSendResult, Column::ErrorMsg}) {
        for (const Op op :
             {Op::Contains, Op::Is, Op::IsNot, Op::BeginsWith, Op::IsEmpty, Op::IsNotEmpty}) {
            for (const QString &operand : {u"fail"_s, u"USER"_s, u"zhang.SAN"_s, u"办公"_s, u""_s})
                QTest::addRow("%d %d %s", int(column), int(op), qPrintable(operand))
                    << int(column) << int(op) << operand;
        }
    }
}

void RecordStoreTest::tests()
{
    QFETCH(int, column);
    QFETCH(int, op);
    QFETCH(QString, operand);
    RecordStore store;
    const QList<MailRecord> records = fill(store, 1'500, 7);
    const auto holds = [&](const QString &text) {
        switch (Op(op)) {
        case Op::Contains:
            return text.contains(operand, Qt::CaseInsensitive);
        case Op::Is:
            return text.compare(operand, Qt::CaseInsensitive) == 0;
        case Op::IsNot:
            return text.compare(operand, Qt::CaseInsensitive) != 0;
        case Op::BeginsWith:
            return operand.isEmpty() || text.startsWith(operand, Qt::CaseInsensitive);
        case Op::IsEmpty:
            return text.isEmpty();
        default:
            return !text.isEmpty();
        }
    };
    RecordRows expected;
    for (int row = 0; row < records.size(); ++row) {
        if (holds(slowText(records.at(row), Column(column))))
            expected.push_back(quint32(row));
    }
    const RecordFilter filter{{}, {RecordTest{Column(column), Op(op), operand, {}}}};
    QCOMPARE(matchingRows(store.now(), filter), std::optional(expected));
}

void RecordStoreTest::timesAreCompared()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 5'000, 8);
    const QDateTime bound = QDateTime::fromMSecsSinceEpoch(1'700'500'000'000, Qt::UTC);
    RecordRows before;
    RecordRows after;
    for (int row = 0; row < records.size(); ++row) {
        if (const auto &at = records.at(row).sendAt)
            (*at < bound ? before : after).push_back(quint32(row));
    }
    QVERIFY(!before.empty() && !after.empty());
    const auto rows = [&](Op op) {
        return matchingRows(store.now(), {{}, {RecordTest{Column::SendAt, op, {}, bound}}});
    };
    QCOMPARE(rows(Op::Before), std::optional(before));
    QCOMPARE(rows(Op::NotBefore), std::optional(after));
    QCOMPARE(rows(Op::IsEmpty)->size() + rows(Op::IsNotEmpty)->size(), size_t(records.size()));
}

void RecordStoreTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    for (size_t column = 0; column < recordMembers.size(); ++column) {
        QTest::addRow("%s up", recordMembers[column].data()) << int(column) << 0;
        QTest::addRow("%s down", recordMembers[column].data()) << int(column) << 1;
    }
}

void RecordStoreTest::sorts()
{
    QFETCH(int, column);
    QFETCH(int, order);
    RecordStore store;
    const QList<MailRecord> records = fill(store, 5'000, 9);
    RecordRows rows = matchingRows(store.now(), {}).value();
    sortRows(store.now(), rows, {{Column(column), Qt::SortOrder(order)}});
    QCOMPARE(QSet<quint32>(rows.cbegin(), rows.cend()).size(), records.size());
    const auto key = [&](quint32 row) {
        QString text = slowText(records.at(int(row)), Column(column));
        if (Column(column) == Column::Id) // by value
            text = text.rightJustified(20, u'0');
        QString folded;
        for (const QChar c : text)
            folded += c.unicode() < 0x80 ? c.toLower() : c;
        return folded.toUtf8();
    };
    for (size_t i = 1; i < rows.size(); ++i) {
        const QByteArray before = key(rows[i - 1]);
        const QByteArray after = key(rows[i]);
        QVERIFY2(order == 0 ? before <= after : before >= after,
                 qPrintable(QString::fromUtf8(before + " | " + after)));
        if (before == after && !before.isEmpty())
            QVERIFY(rows[i - 1] < rows[i]);
    }
}

void RecordStoreTest::sortsByTheNextKey()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 5'000, 10);
    RecordRows rows = matchingRows(store.now(), {}).value();
    sortRows(store.now(), rows,
             {{Column::MailSendResult, Qt::DescendingOrder}, {Column::SendAt, Qt::AscendingOrder}});
    for (size_t i = 1; i < rows.size(); ++i) {
        const MailRecord &a = records.at(int(rows[i - 1]));
        const MailRecord &b = records.at(int(rows[i]));
        const QString first = slowText(a, Column::MailSendResult);
        const QString second = slowText(b, Column::MailSendResult);
        QVERIFY(first >= second);
        if (first != second)
            continue;
        QVERIFY(!b.sendAt ? !a.sendAt : !a.sendAt || *a.sendAt <= *b.sendAt);
        if (a.sendAt == b.sendAt)
            QVERIFY(rows[i - 1] < rows[i]);
    }
    sortRows(store.now(), rows, {});
    QVERIFY(std::is_sorted(rows.cbegin(), rows.cend()));
}

void RecordStoreTest::countsFacets()
{
    RecordStore store;
    const QList<MailRecord> records = fill(store, 6'000, 11);
    const RecordRows rows =
        matchingRows(store.now(), {{}, {{Column::GroupId, Op::Is, u"g1"_s, {}}}}).value();
    const RecordFacets facets = facetsOf(store.now(), rows, QTimeZone::utc()).value();
    for (const RecordFacet &facet : facets.columns) {
        QMap<QString, int> expected;
        for (const quint32 row : rows) {
            ++expected[slowText(records.at(int(row)), facet.column)];
        }
        QMap<QString, int> found;
        int before = std::numeric_limits<int>::max();
        for (const RecordFacet::Value &value : facet.values) {
            found[value.text] += value.count; // absent and empty look alike here
            QVERIFY(value.count <= before);
            before = value.count;
        }
        QCOMPARE(found, expected);
    }
    int days = 0;
    for (const auto &[day, count] : facets.days)
        days += count;
    const auto timed = std::count_if(rows.cbegin(), rows.cend(), [&](quint32 row) {
        return records.at(int(row)).sendAt.has_value();
    });
    QCOMPARE(days, int(timed));
}

void RecordStoreTest::daysAreThoseOfTheZone()
{
    RecordStore store;
    for (int hour = 0; hour < 48; ++hour) {
        MailRecord record;
        record.id = MailRecordId(QString::number(hour));
        record.sendAt = QDateTime({2026, 3, 28}, {0, 0}, Qt::UTC).addSecs(hour * 3600);
        store.append(record);
    }
    const RecordRows rows = matchingRows(store.now(), {}).value();
    const QTimeZone shanghai("Asia/Shanghai");
    const RecordFacets facets = facetsOf(store.now(), rows, shanghai).value();
    const QList<std::pair<QDate, int>> expected{
        {{2026, 3, 30}, 8}, {{2026, 3, 29}, 24}, {{2026, 3, 28}, 16}};
    QCOMPARE(facets.days, expected);
}

void RecordStoreTest::stops()
{
    RecordStore store;
    fill(store, 100, 12);
    std::stop_source source;
    source.request_stop();
    QVERIFY(!matchingRows(store.now(), {}, source.get_token()));
    QVERIFY(!facetsOf(store.now(), {0, 1}, QTimeZone::utc(), source.get_token()));
}

QTEST_GUILESS_MAIN(RecordStoreTest)
#include "tst_recordstore.moc"
