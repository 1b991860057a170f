// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordstore.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace herald {

using RecordRows = std::vector<quint32>;

/// What one cell of the filter row asks of a column.
struct RecordTest
{
    enum class Operator {
        Contains, ///< without regard to case, as all of them
        Is,
        IsNot,
        BeginsWith,
        IsEmpty, ///< absent too; `operand` is not looked at
        IsNotEmpty,
        Before, ///< SendAt only, with `time`
        NotBefore
    };

    RecordColumn column = RecordColumn::Account;
    Operator op = Operator::Contains;
    QString operand = {};
    QDateTime time = {};

    friend bool operator==(const RecordTest &, const RecordTest &) = default;
};

/// Which records are shown: every word occurs in some column, and every test holds.
struct RecordFilter
{
    QStringList words;
    QList<RecordTest> tests;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && tests.isEmpty(); }
    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

/// The rows that pass, in the order of the store; nothing when it was stopped. Any thread.
[[nodiscard]] std::optional<RecordRows>
matchingRows(const RecordSnapshot &records, const RecordFilter &filter, std::stop_token stop = {});

} // namespace herald
