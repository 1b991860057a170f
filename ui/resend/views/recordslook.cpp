// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/views/recordslook.h"

#include "ui/resend/table/recordcells.h"

#include <QJsonArray>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

using Op = RecordTest::Operator;

constexpr int widest = 4000; ///< pixels; a file may hold anything

constexpr std::array operators{
    std::pair(Op::Contains, QLatin1StringView("contains")),
    std::pair(Op::Is, QLatin1StringView("is")),
    std::pair(Op::IsNot, QLatin1StringView("isNot")),
    std::pair(Op::BeginsWith, QLatin1StringView("beginsWith")),
    std::pair(Op::IsEmpty, QLatin1StringView("isEmpty")),
    std::pair(Op::IsNotEmpty, QLatin1StringView("isNotEmpty")),
    std::pair(Op::Before, QLatin1StringView("before")),
    std::pair(Op::NotBefore, QLatin1StringView("notBefore")),
    std::pair(Op::OneOf, QLatin1StringView("oneOf")),
};

QString nameOf(Op op)
{
    const auto known = std::find_if(operators.cbegin(), operators.cend(),
                                    [op](const auto &one) { return one.first == op; });
    return known->second;
}

std::optional<Op> operatorOf(const QString &name)
{
    const auto known = std::find_if(operators.cbegin(), operators.cend(),
                                    [&name](const auto &one) { return one.second == name; });
    return known == operators.cend() ? std::nullopt : std::optional(known->first);
}

std::optional<RecordColumn> memberOf(const QString &name)
{
    for (size_t i = 0; i < recordMembers.size(); ++i) {
        if (recordMembers[i] == name)
            return RecordColumn(i);
    }
    return std::nullopt;
}

QString nameOf(RecordColumn member)
{
    return recordMembers.at(size_t(member));
}

QStringList texts(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

std::optional<RecordTest> testFromJson(const QJsonObject &object)
{
    const auto member = memberOf(object["column"_L1].toString());
    const auto op = operatorOf(object["is"_L1].toString());
    if (!member || !op)
        return std::nullopt;
    RecordTest test{*member, *op, object["text"_L1].toString(), {}, texts(object["values"_L1])};
    if (object.contains("time"_L1))
        test.time = QDateTime::fromString(object["time"_L1].toString(), Qt::ISODateWithMs);
    const bool wantsTime = *op == Op::Before || *op == Op::NotBefore;
    if (wantsTime && (*member != RecordColumn::SendAt || !test.time.isValid()))
        return std::nullopt;
    return test;
}

} // namespace

QJsonObject toJson(const RecordsLook &look)
{
    QJsonArray columns;
    for (const ColumnPlace &place : look.columns)
        columns.append(QJsonObject{{"column"_L1, RecordCells::key(place.column)},
                                   {"width"_L1, place.width},
                                   {"shown"_L1, place.isShown}});
    QJsonArray keys;
    for (const RecordSortKey &key : look.keys)
        keys.append(QJsonObject{{"column"_L1, nameOf(key.column)},
                                {"descending"_L1, key.order == Qt::DescendingOrder}});
    return {{"columns"_L1, columns}, {"sort"_L1, keys}};
}

RecordsLook lookFromJson(const QJsonObject &object)
{
    RecordsLook look;
    for (const QJsonValue &value : object["columns"_L1].toArray()) {
        const ColumnPlace place{RecordCells::columnOf(value["column"_L1].toString()),
                                std::clamp(value["width"_L1].toInt(), 0, widest),
                                value["shown"_L1].toBool(true)};
        const auto isSame = [&place](const ColumnPlace &one) { return one.column == place.column; };
        if (place.column >= 0 && std::none_of(look.columns.cbegin(), look.columns.cend(), isSame))
            look.columns.append(place);
    }
    for (const QJsonValue &value : object["sort"_L1].toArray()) {
        if (const auto member = memberOf(value["column"_L1].toString()))
            look.keys.append({*member, value["descending"_L1].toBool() ? Qt::DescendingOrder
                                                                       : Qt::AscendingOrder});
    }
    return look;
}

QJsonObject toJson(const RecordFilter &filter)
{
    QJsonArray tests;
    for (const RecordTest &test : filter.tests) {
        QJsonObject object{{"column"_L1, nameOf(test.column)}, {"is"_L1, nameOf(test.op)}};
        if (!test.operand.isEmpty())
            object.insert("text"_L1, test.operand);
        if (test.time.isValid())
            object.insert("time"_L1, test.time.toUTC().toString(Qt::ISODateWithMs));
        if (!test.values.isEmpty())
            object.insert("values"_L1, QJsonArray::fromStringList(test.values));
        tests.append(object);
    }
    return {{"words"_L1, QJsonArray::fromStringList(filter.words)}, {"tests"_L1, tests}};
}

RecordFilter filterFromJson(const QJsonObject &object)
{
    RecordFilter filter;
    filter.words = texts(object["words"_L1]);
    for (const QJsonValue &value : object["tests"_L1].toArray()) {
        if (const auto test = testFromJson(value.toObject()))
            filter.tests.append(*test);
    }
    return filter;
}

} // namespace herald::ui
